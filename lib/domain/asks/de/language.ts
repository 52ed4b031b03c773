import type { Language } from '../rule';
import { broad } from './broad';
import { cues, gives, invitations, masks, negation, nudges, pressure, replies } from './clause';
import { favour } from './favour';
import { indirect } from './indirect';
import { meeting } from './meeting';
import { others } from './others';
import { pitch } from './pitch';
import { weights } from './weights';
import { words } from './words';

/** German. */
export const german: Language = {
  code: 'de',
  words,
  rules: [...meeting, ...pitch, ...favour, ...others, ...broad, ...indirect],
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
