import { type Ask, type AskKind, askKinds, type Weight } from '../ask';
import type { PlainText } from '../plain-text';
import type { Language } from '../rule';
import type { Features } from './features';
import { kindChances, mostAsking } from './score';

/** The id under which the scorer is listed, and can be switched off, beside the rules. */
export const scorerId = 'scorer';

/*
 * Rules and scorer each see what the other does not: on drafts that neither had seen they were right about as often,
 * and together wrong a fifth less. The chances below were chosen on such drafts, and on real ones.
 */

/** From this chance on the scorer speaks where no rule did. English has the most rules, and the most to lose. */
const leastAlone = { english: 0.88, other: 0.75, answering: 0.88 } as const;
/** Under this chance a find is dropped, and under the second one even a very sure find. */
const mostDoubted = { unsure: 0.25, sure: 0.1 } as const;
const verySure = 0.85;
/** A very sure find in a draft of fewer characters is not doubted: so few words say nothing else. */
const fewestToDoubt = 40;
/** Under this chance no find is sure enough to hold a send. */
const leastToHold = 0.5;
/** Below every hold threshold that the policy offers: words that no rule can name never hold a send. */
const mostWithoutHold = 0.69;
const ownConfidence = 0.6;

/*
 * Kinds: what the whole draft talks of and what the rules named, added up. Chosen likewise.
 */

/** How much a rule's naming of a kind counts beside the chance of that kind; a favour is what is left where nothing more is known. */
const named = (kind: AskKind): number => (kind === 'favour' ? 0.4 : 0.7);
/** From this sum on a kind is there; from the second one a kind that no rule named. */
const leastOfKind = 0.65;
const leastUnnamed = 0.9;
/** A draft of fewer characters talks of too little to hold a second kind that no rule knew. */
const shortestForTwo = 80;

/** What an ask of this kind costs the reader where only the kind is known. */
const usualWeight = (kind: AskKind): Weight => (kind === 'favour' || kind === 'signup' ? 1 : 2);

/** What the scorer is asked about beside the finds of the rules. */
export interface Draft {
  readonly plain: PlainText;
  /** The plain text with quotations and reported speech hidden, letter for letter. */
  readonly readable: string;
  /** Its features. */
  readonly features: Features;
  /** How likely it asks by the scorer alone, 0 to 1. */
  readonly chance: number;
  readonly language: Pick<Language, 'code' | 'weights'>;
  readonly pressure: boolean;
  /** A question of theirs stands right above the draft: what looks like an ask may be its answer. */
  readonly answering: boolean;
}

/**
 * What the scorer makes of the rules' finds in one draft: it drops finds that nothing else in the draft speaks for,
 * keeps doubtful ones from holding a send, and adds the ask of a sentence that no rule knew, shown by that sentence.
 */
export function secondOpinion(asks: readonly Ask[], { plain, readable, features, chance, language, pressure, answering }: Draft): Ask[] {
  if (asks.length > 0) {
    const sure = asks.some(({ confidence }) => confidence >= verySure);
    const doubted = !sure || readable.length >= fewestToDoubt;
    if (doubted && chance < (sure ? mostDoubted.sure : mostDoubted.unsure)) return [];
    const kinded = withLikelyKinds(asks, features, readable.length);
    return !doubted || chance >= leastToHold ? kinded : kinded.map((ask) => ({ ...ask, confidence: Math.min(ask.confidence, mostWithoutHold) }));
  }
  if (chance < (answering ? leastAlone.answering : language.code === 'en' ? leastAlone.english : leastAlone.other)) return [];
  const sentence = mostAsking(readable, language.weights);
  if (!sentence) return [];
  const chances = kindChances(features);
  const kind = askKinds[chances.indexOf(Math.max(...chances))] ?? 'favour';
  let { start, end } = sentence;
  while (start < end && !/[a-z0-9<]/.test(readable[start]!)) start += 1;
  while (end > start && /\s/.test(readable[end - 1]!)) end -= 1;
  return [{
    kind, start: plain.at[start]!, end: plain.at[end]!, weight: usualWeight(kind), pressure,
    confidence: ownConfidence, invited: false, nudge: false, rule: scorerId,
  }];
}

/** The finds of the rules with the kinds that rules and the whole draft speak for. */
function withLikelyKinds(asks: readonly Ask[], features: Features, length: number): Ask[] {
  const chances = kindChances(features);
  const surestOf = askKinds.map((kind) => Math.max(0, ...asks.filter((ask) => ask.kind === kind).map(({ confidence }) => confidence)));
  const sums = surestOf.map((confidence, index) => (chances[index] ?? 0) + named(askKinds[index]!) * confidence);
  const enough = askKinds.filter((_, index) => sums[index]! >= (surestOf[index]! > 0 ? leastOfKind : leastUnnamed));
  const likely = enough.length > 0 ? enough : [askKinds[sums.indexOf(Math.max(...sums))]!];
  const kept = asks.filter(({ kind }) => likely.includes(kind));
  const [surest] = [...(kept.length > 0 ? kept : asks)].sort((a, b) => b.confidence - a.confidence);
  for (const kind of likely) {
    if (!surest || kept.some((ask) => ask.kind === kind) || (kept.length > 0 && length < shortestForTwo)) continue;
    kept.push({ ...surest, kind, weight: usualWeight(kind), ...(kept.length > 0 ? { confidence: Math.min(surest.confidence, ownConfidence), rule: scorerId } : {}) });
  }
  return kept;
}
