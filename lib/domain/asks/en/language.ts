import type { Language } from '../rule';
import { cues, gives, invitations, masks, negation, nudges, pressure, replies } from './clause';
import { favour } from './favour';
import { hinted } from './hinted';
import { indirect } from './indirect';
import { meeting } from './meeting';
import { others } from './others';
import { plainly } from './plainly';
import { pitch } from './pitch';
import { referral } from './referral';
import { weights } from './weights';
import { words } from './words';

/** English. */
export const english: Language = {
  code: 'en',
  words,
  rules: [...meeting, ...referral, ...pitch, ...favour, ...others, ...indirect, ...hinted, ...plainly],
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
