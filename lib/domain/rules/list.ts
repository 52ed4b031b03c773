import type { Ask } from '../asks/ask';
import { type Balance, takesOf } from '../balance';
import { addDays, type Day, daysBetween } from '../day';
import { heaviest, isLively, type Refusal, sharedAfter } from '../exchange';
import type { Tie } from '../contact';
import type { RuleName, VerdictName } from '../verdict';
import type { Asking } from './askings';
import { balanceBefore, balanceToday, type Facts, uninvitedAsks } from './facts';

/** Verdicts that a rule can give; unknown ones come from thin dates only. */
export type Level = Exclude<VerdictName, 'unknown'>;

/** What one rule says. */
export interface Decision {
  readonly level: Level;
  readonly rule: RuleName;
}

/** What relaxed an outcome of rules 6 to 9. */
export type Relaxation = 'lively' | 'shared' | 'alum' | 'invited-me' | 'acquaintance' | 'courtesy';

const levels: readonly Level[] = ['clear', 'early', 'annoying'];
const rank = (level: Level) => levels.indexOf(level);
const harsher = (level: Level): Level => levels[Math.min(rank(level) + 1, 2)] ?? level;
const milder = (level: Level): Level => levels[Math.max(rank(level) - 1, 0)] ?? level;
const atLeast = (floor: Decision, other: Decision): Decision => (rank(other.level) > rank(floor.level) ? other : floor);

/** The mildest of decisions, the first of equals. The list is never empty. */
export function mildest(decisions: readonly Decision[]): Decision {
  return decisions.reduce((a, b) => (rank(b.level) < rank(a.level) ? b : a));
}

const knowingTies: readonly Tie[] = ['client', 'colleague', 'friend', 'talks-elsewhere'];

/** What the list looks at for one person on one day, whatever the days connected: found once, judged often. */
export interface Moment {
  readonly facts: Facts;
  readonly today: Day;
  /** The asks that nobody invited. */
  readonly asks: readonly Ask[];
  readonly refusal: Refusal | null;
  /** My latest asks without an answer, oldest first. */
  readonly row: readonly Asking[];
  readonly balance: Balance;
  readonly lively: boolean;
  /** Whether what was shared before my last unanswered ask covered it. */
  readonly covered: boolean;
}

/** One person on one day. */
export function momentOf(facts: Facts, today: Day): Moment {
  const asks = uninvitedAsks(facts, today);
  const row = unansweredRow(facts, today);
  const last = row.at(-1);
  return {
    facts, today, asks, row,
    refusal: standingRefusal(facts, asks, today),
    balance: balanceToday(facts, today),
    lively: isLively(facts.exchange, today),
    covered: last !== undefined && balanceBefore(facts, last) >= takesOf(last.weight, facts.policy),
  };
}

/**
 * The ordered list of DESIGN section 6 for one person: the first rule that matches decides. `days`: days connected
 * (ignored when the surface proves that they are not). `supposed`: points taken as shared by today on top of what is
 * known, for finding the first clear day.
 */
export function decide(moment: Moment, days: number, supposed = 0): Decision {
  const { facts, asks, refusal } = moment;
  if (asks.length === 0) return { level: 'clear', rule: facts.asks.length === 0 ? 'no-ask' : 'invited' };
  if (refusal) {
    const no: Decision = { level: sharedSince(facts, refusal.on, refusal.line, supposed) ? 'early' : 'annoying', rule: 'said-no' };
    return no.level === 'annoying' ? no : atLeast(no, rulesOfTime(moment, days, supposed));
  }
  if (facts.person.ties.some((tie) => knowingTies.includes(tie))) return { level: 'clear', rule: 'tie' };
  if (completesBurst(moment)) return { level: 'clear', rule: 'same-burst' };
  return rulesOfTime(moment, days, supposed);
}

const sharedSince = (facts: Facts, on: Day | null, line: number, supposed: number) =>
  supposed > 0 || sharedAfter(facts.exchange, on, line);

/** Rule 3: the latest refusal of one of these kinds that still counts. */
function standingRefusal(facts: Facts, asks: readonly Ask[], today: Day): Refusal | null {
  const { refusal: days, unansweredRecent } = facts.policy;
  return facts.exchange.refusals.findLast(({ says, on, kinds, until }) => {
    if (!asks.some(({ kind }) => kinds.includes(kind))) return false;
    if (says === 'later' && until !== null) return today < until;
    // "Later" without a day: the time is taken to have come after the span in which one unanswered ask counts.
    return on === null || daysBetween(on, today) <= (says === 'no' ? days : unansweredRecent);
  }) ?? null;
}

/** Rule 5: a correction or completion of what I asked within the hour (the same day where only days are known). */
function completesBurst({ facts, asks, today }: Moment): boolean {
  const last = facts.exchange.askings.at(-1);
  if (!last || today !== facts.nowOn || !withinTheHour(last, facts.now, today)) return false;
  if (last.text !== null && facts.draft !== null && sameWords(last.text, facts.draft)) return false;
  return asks.every(({ kind, weight, nudge }) => !nudge && last.kinds.includes(kind) && weight <= last.weight);
}

function withinTheHour({ on, at }: Asking, now: string | null, today: Day): boolean {
  if (at === null || now === null) return on === today;
  const minutes = (Date.parse(now) - Date.parse(at)) / 60_000;
  return minutes >= 0 && minutes <= 60;
}

const sameWords = (a: string, b: string) => wordsOf(a) === wordsOf(b);
const wordsOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Rules 6 to 10 with what changes their outcomes: pressure, then at most one relaxation. */
function rulesOfTime(moment: Moment, days: number, supposed: number): Decision {
  const { facts, asks } = moment;
  const plain = rulesSixToTen(moment, days, supposed);
  if (plain.rule === 'nothing-against') return plain;
  const recent = plain.rule === 'not-connected' || days <= facts.policy.recent;
  const pressed = recent && asks.some(({ pressure }) => pressure) ? harsher(plain.level) : plain.level;
  return { level: relaxed(moment, days, pressed).level, rule: plain.rule };
}

function rulesSixToTen(moment: Moment, days: number, supposed: number): Decision {
  const six = unanswered(moment, days, supposed);
  if (six === 'annoying') return { level: six, rule: 'unanswered' };
  const others = rulesSevenToTen(moment, days, supposed);
  return six === 'early' ? atLeast({ level: six, rule: 'unanswered' }, others) : others;
}

/** Rule 6. An asking on an unknown day is no older than the connection, and taken as recent. */
function unanswered({ facts, today, row, covered }: Moment, days: number, supposed: number): Level {
  const last = row.at(-1);
  if (!last || sharedSince(facts, last.on, last.line, supposed)) return 'clear';
  const { unansweredFresh, unansweredRecent } = facts.policy;
  const age = last.on === null ? null : daysBetween(last.on, today);
  if (row.length >= 2 || (age ?? (facts.notConnected ? Infinity : days)) <= unansweredFresh) return 'annoying';
  return (age === null || age <= unansweredRecent) && !covered ? 'early' : 'clear';
}

/** My latest asks that stand one after the other without an answer, oldest first, within the span of rule 6. */
function unansweredRow({ exchange: { askings }, policy }: Facts, today: Day): Asking[] {
  const row = askings.slice(askings.findLastIndex(({ outcome }) => outcome !== 'none') + 1);
  const since = addDays(today, -policy.unansweredInARow);
  return row.filter(({ on }) => on === null || on >= since);
}

function rulesSevenToTen({ facts, asks, balance }: Moment, days: number, supposed: number): Decision {
  const { policy } = facts;
  const weight = heaviest(asks);
  if (facts.notConnected) {
    const quiet = facts.surface === 'inmail' && !policy.judgeInMail;
    return { level: quiet ? 'clear' : weight === 2 ? 'annoying' : 'early', rule: 'not-connected' };
  }
  if (days <= policy.coolOff) return { level: weight === 2 ? 'annoying' : 'early', rule: 'cool-off' };
  if (days > policy.recent || balance.left + supposed >= takesOf(weight, policy)) return { level: 'clear', rule: 'nothing-against' };
  if (days > policy.strict) return { level: weight === 2 ? 'early' : 'clear', rule: 'balance' };
  const empty = facts.person.record === 'complete' && supposed === 0 && facts.exchange.shared.length === 0;
  return { level: weight === 2 && empty ? 'annoying' : 'early', rule: 'balance' };
}

/**
 * At most one relaxation, the strongest that fits, and what is left of the level. Two go beyond DESIGN section 6, as
 * mentors judged: within the cool-off, what was shared turns annoying into early where it covers the ask; and who invited me may be sold
 * something one level milder, as long as nothing presses.
 */
export function relaxed({ facts, asks, lively, balance }: Moment, days: number, level: Level): { level: Level; by: Relaxation | null } {
  if (level === 'clear') return { level, by: null };
  const { person, cues, policy } = facts;
  if (lively) return { level: !facts.notConnected && days > policy.coolOff ? 'clear' : milder(level), by: 'lively' };
  const sells = asks.some(({ kind }) => kind === 'pitch' || kind === 'money');
  const presses = asks.some(({ pressure }) => pressure);
  const tie = person.ties.find((known) => (known === 'invited-me' && !(sells && presses)) || (known === 'alum' && !sells));
  if (tie === 'alum' || tie === 'invited-me') return { level: milder(level), by: tie };
  if (cues.acquaintance) return { level: milder(level), by: 'acquaintance' };
  if (level !== 'annoying') return { level, by: null };
  if (!facts.notConnected && days <= policy.coolOff && balance.left > 0 && balance.left >= takesOf(heaviest(asks), policy)) return { level: 'early', by: 'shared' };
  if (cues.courteous) return { level: 'early', by: 'courtesy' };
  return { level, by: null };
}
