import type { Language } from '../rule';
import { cues, gives, invitations, masks, negation, nudges, pressure, replies } from './clause';
import { everyday } from './everyday';
import { hinted } from './hinted';
import { indirect } from './indirect';
import { meeting } from './meeting';
import { others } from './others';
import { pitch } from './pitch';
import { requests } from './requests';
import { weights } from './weights';
import { words } from './words';

/** French. */
export const french: Language = {
  code: 'fr',
  words,
  rules: [...meeting, ...requests, ...pitch, ...others, ...indirect, ...everyday, ...hinted],
  masks,
  negation,
  nudges,
  pressure,
  gives,
  cues,
  invitations,
  replies,
  weights,
};
