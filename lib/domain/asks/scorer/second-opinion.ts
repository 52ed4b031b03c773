import type { Ask } from '../ask';
import type { PlainText } from '../plain-text';
import { likelyKind, scoreOf } from './score';

/** The id under which the scorer is listed, and can be switched off, beside the rules. */
export const scorerId = 'scorer';

/*
 * The chances below were chosen on drafts of families that neither the rules' writers nor the training had seen: from
 * `leastAlone` on F1 rises with few false alarms more; under `leastToHold` too many sure finds are mistaken (`npm run
 * train` prints how the scorer does by itself).
 */

/** From this chance on the scorer speaks where no rule did. English has the most rules, and the most to lose. */
const leastAlone = { english: 0.85, other: 0.75, answering: 0.9 } as const;
/** Under this chance a find is dropped; a very sure one under half of it. */
const mostDoubted = 0.2;
const verySure = 0.9;
/** Under this chance no find is sure enough to hold a send. */
const leastToHold = 0.35;
/** Below every hold threshold that the policy offers: words that no rule can name never hold a send. */
const mostWithoutHold = 0.69;
const ownConfidence = 0.6;

/** What the scorer is asked about beside the finds of the rules. */
export interface Draft {
  readonly plain: PlainText;
  /** The plain text with quotations and reported speech hidden, letter for letter. */
  readonly readable: string;
  readonly lang: string;
  readonly pressure: boolean;
  /** A question of theirs stands right above the draft: what looks like an ask may be its answer. */
  readonly answering: boolean;
}

/**
 * What the scorer makes of the rules' finds in one draft: it drops unsure finds that nothing else in the draft speaks
 * for, keeps doubtful ones from holding a send, and adds the ask of a sentence that no rule knew, shown by that sentence.
 */
export function secondOpinion(asks: readonly Ask[], { plain, readable, lang, pressure, answering }: Draft): Ask[] {
  const { chance, sentence } = scoreOf(readable);
  if (asks.length > 0) {
    const most = Math.max(...asks.map(({ confidence }) => confidence));
    if (chance < (most >= verySure ? mostDoubted / 2 : mostDoubted)) return [];
    return chance >= leastToHold ? [...asks] : asks.map((ask) => ({ ...ask, confidence: Math.min(ask.confidence, mostWithoutHold) }));
  }
  const least = answering ? leastAlone.answering : lang === 'en' ? leastAlone.english : leastAlone.other;
  if (!sentence || chance < least) return [];
  const kind = likelyKind(readable);
  let { start, end } = sentence;
  while (start < end && !/[a-z0-9<]/.test(readable[start]!)) start += 1;
  while (end > start && /\s/.test(readable[end - 1]!)) end -= 1;
  return [{
    kind, start: plain.at[start]!, end: plain.at[end]!, weight: kind === 'favour' || kind === 'signup' ? 1 : 2, pressure,
    confidence: ownConfidence, invited: false, nudge: false, rule: scorerId,
  }];
}
