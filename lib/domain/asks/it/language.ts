import type { Language } from '../rule';
import { cues, gives, invitations, masks, negation, nudges, pressure, replies } from './clause';
import { indirect } from './indirect';
import { meeting } from './meeting';
import { others } from './others';
import { pitch } from './pitch';
import { requests } from './requests';
import { roundabout } from './roundabout';
import { trades } from './trades';
import { weights } from './weights';
import { words } from './words';

/** Italian. */
export const italian: Language = {
  code: 'it',
  words,
  rules: [...meeting, ...requests, ...pitch, ...others, ...indirect, ...roundabout, ...trades],
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
