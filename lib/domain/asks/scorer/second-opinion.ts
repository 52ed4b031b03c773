import type { Ask, DetectOptions } from '../ask';
import type { PlainText } from '../plain-text';
import { likelyKind, scoreOf } from './score';

/** The id under which the scorer is listed, and can be switched off, beside the rules. */
export const scorerId = 'scorer';

/** From this chance on the scorer speaks where no rule did. Chosen for few false alarms on families that it had not seen. */
const leastAlone = 0.85;
/** Under this chance a find of which the rules themselves are not sure is dropped. */
const mostDoubted = 0.12;
const unsure = 0.75;
/** Below every hold threshold that the policy offers: words that no rule can name never hold a send. */
const ownConfidence = 0.6;

/**
 * What the scorer makes of the rules' finds in one draft: it adds the ask of a sentence that no rule knew, shown by that
 * sentence, and drops an unsure find that nothing else in the draft speaks for. `readable` is the plain text with
 * quotations and reported speech hidden, letter for letter.
 */
export function secondOpinion(asks: readonly Ask[], plain: PlainText, readable: string, pressure: boolean, options: DetectOptions): readonly Ask[] {
  if (options.rulesOff?.includes(scorerId)) return asks;
  const { chance, sentence } = scoreOf(readable);
  if (asks.length > 0) return chance < mostDoubted ? asks.filter(({ confidence }) => confidence >= unsure) : asks;
  if (!sentence || chance < leastAlone) return asks;
  const kind = likelyKind(readable);
  let { start, end } = sentence;
  while (start < end && !/[a-z0-9<]/.test(readable[start]!)) start += 1;
  while (end > start && /\s/.test(readable[end - 1]!)) end -= 1;
  return [{
    kind,
    start: plain.at[start]!,
    end: plain.at[end]!,
    weight: kind === 'favour' || kind === 'signup' ? 1 : 2,
    pressure,
    confidence: ownConfidence,
    invited: false,
    nudge: false,
    rule: scorerId,
  }];
}
