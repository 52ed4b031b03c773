import { type Ask, type AskKind, askKinds, type Weight } from '../ask';
import type { PlainText } from '../plain-text';
import { kindChances, scoreOf } from './score';

/** The id under which the scorer is listed, and can be switched off, beside the rules. */
export const scorerId = 'scorer';

/*
 * The chances below were chosen on drafts of families that neither the rules' writers nor the training had seen: from
 * `leastAlone` on F1 rises with few false alarms more; under `leastToHold` too many sure finds are mistaken (`npm run
 * train` prints how the scorer does by itself).
 */

/** From this chance on the scorer speaks where no rule did. English has the most rules, and the most to lose. */
const leastAlone = { english: 0.9, other: 0.8, answering: 0.9 } as const;
/** Under this chance a find is dropped; a very sure one under half of it. */
const mostDoubted = 0.3;
const verySure = 0.8;
/** Under this chance no find is sure enough to hold a send. */
const leastToHold = 0.35;
/** Below every hold threshold that the policy offers: words that no rule can name never hold a send. */
const mostWithoutHold = 0.69;
const ownConfidence = 0.6;

/*
 * Kinds: what the whole draft talks of against what the rules named. Chosen likewise. Dropping sure kinds
 * that the draft hardly speaks of was tried too: it costs more of the true ones in long drafts than it clears up.
 */

/** A request of no special kind takes the likeliest kind where `favour` is less likely than this and another at least `leastToRename`. */
const mostForFavour = 0.25;
const leastToRename = 0.5;
/** From this chance on a kind that no rule named is added. */
const leastToAdd = 0.9;
/** An unsure kind under this chance is dropped beside a sure one of another kind. */
const leastBeside = 0.08;
const sureKind = 0.85;
const unsureKind = 0.9;
/** A draft of fewer characters talks of too little to hold a second kind that no rule knew. */
const shortestForTwo = 80;

/** A favour that is asked for by its name stays one: a guest for a podcast, a brain to pick. */
const byName: ReadonlySet<string> = new Set(['en-favour-stage', 'en-favour-brain']);

/** What an ask of this kind costs the reader where only the kind is known. */
const usualWeight = (kind: AskKind): Weight => (kind === 'favour' || kind === 'signup' ? 1 : 2);

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
    const kinded = withLikelyKinds(asks, readable);
    return chance >= leastToHold ? kinded : kinded.map((ask) => ({ ...ask, confidence: Math.min(ask.confidence, mostWithoutHold) }));
  }
  const least = answering ? leastAlone.answering : lang === 'en' ? leastAlone.english : leastAlone.other;
  if (!sentence || chance < least) return [];
  const chances = kindChances(readable);
  const kind = askKinds[chances.indexOf(Math.max(...chances))] ?? 'favour';
  let { start, end } = sentence;
  while (start < end && !/[a-z0-9<]/.test(readable[start]!)) start += 1;
  while (end > start && /\s/.test(readable[end - 1]!)) end -= 1;
  return [{
    kind, start: plain.at[start]!, end: plain.at[end]!, weight: usualWeight(kind), pressure,
    confidence: ownConfidence, invited: false, nudge: false, rule: scorerId,
  }];
}

/** The finds of the rules with the kinds that the whole draft speaks for. */
function withLikelyKinds(asks: readonly Ask[], readable: string): Ask[] {
  const chances = kindChances(readable);
  const chanceFor = (kind: AskKind) => chances[askKinds.indexOf(kind)] ?? 0;
  const likeliest = askKinds.reduce((a, b) => (chanceFor(b) > chanceFor(a) ? b : a));
  // A question whether one is in ("¿te animas?") is taken for a pitch where nothing else is put forward.
  const isVague = ({ kind, rule }: Ask) => (kind === 'favour' && !byName.has(rule)) || (kind === 'pitch' && rule.endsWith('-hook'));
  const named = asks.map((ask) => (isVague(ask) && chanceFor(ask.kind) < mostForFavour && chanceFor(likeliest) >= leastToRename ? { ...ask, kind: likeliest } : ask));
  const kept = named.filter((ask) => ask.confidence >= unsureKind || chanceFor(ask.kind) >= leastBeside
    || !named.some((other) => other.kind !== ask.kind && other.confidence >= sureKind));
  const [surest] = [...kept].sort((a, b) => b.confidence - a.confidence);
  if (!surest || readable.length < shortestForTwo) return kept;
  for (const kind of askKinds) {
    if (chanceFor(kind) < leastToAdd || kept.some((ask) => ask.kind === kind)) continue;
    kept.push({ ...surest, kind, weight: usualWeight(kind), confidence: Math.min(surest.confidence, ownConfidence), rule: scorerId });
  }
  return kept;
}
