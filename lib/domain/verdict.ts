import type { Ask, DraftReading, ThreadLine } from './asks/ask';
import { takesOf } from './balance';
import type { Day } from './day';
import { type Exchange, heaviest, type LineReader, readExchange } from './exchange';
import type { Policy } from './policy';
import { daysConnected } from './rules/days-connected';
import { factsOf } from './rules/facts';
import { turningDays } from './rules/turning-days';
import { decide, type Decision, mildest, type Moment, momentOf } from './rules/list';
import { reasonsOf } from './rules/reasons';
import type { Standing } from './standing';

/** Where the draft stands: message to a connection, invitation note, InMail, group thread. */
export type Surface = 'message' | 'invitation' | 'inmail' | 'group';

export type VerdictName = 'clear' | 'early' | 'annoying' | 'unknown';

/** The rule that decided; the order is that of DESIGN section 6. */
export type RuleName =
  | 'no-ask' | 'invited' | 'said-no' | 'tie' | 'same-burst' | 'unanswered' | 'not-connected'
  | 'cool-off' | 'balance' | 'nothing-against' | 'no-date' | 'unreadable';

/** Everything the judge looks at; the same input always gives the same verdict. */
export interface JudgeInput {
  readonly today: Day;
  /** ISO instant of now, where known: only bursts within the hour look at it. */
  readonly now?: string;
  readonly surface: Surface;
  readonly people: readonly Standing[];
  readonly thread: readonly ThreadLine[];
  readonly reading: DraftReading;
  /** The draft's words, where at hand: the same words sent again within the hour complete nothing. */
  readonly draft?: string;
  readonly policy: Policy;
}

/** One fact behind a verdict, as a message key with values; `warning.ts` turns it into sentences' keys. */
export interface Reason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Verdict {
  readonly verdict: VerdictName;
  /** Whether Send is to be held: only ever true for `annoying`. */
  readonly held: boolean;
  readonly rule: RuleName;
  readonly reasons: readonly Reason[];
  /** Index into `people` of the person who decided. */
  readonly person: number;
  /** First day on which this draft would be clear if `clearAfter` points are shared by then; null when no day is known. */
  readonly clearOn: Day | null;
  /** Points still missing; 0 when waiting alone is enough. */
  readonly clearAfter: number;
  /** Index into `reading.asks` of the ask that decided, or -1. */
  readonly ask: number;
}

/** What stands for one person: a decision, or nothing that can be said without a date. */
interface Stand {
  readonly verdict: VerdictName;
  readonly rule: RuleName;
}

const strictness: Readonly<Record<VerdictName, number>> = { clear: 0, unknown: 1, early: 2, annoying: 3 };

/**
 * The verdict on a draft: the ordered list of DESIGN section 6 for everybody it is for, the strictest naming its person.
 * Total and deterministic. `readLine` is the detector's reading of one thread line; `readLineOnce` reads
 * a standing thread once. Throws RangeError only on days that are none.
 */
export function judge(input: JudgeInput, readLine: LineReader): Verdict {
  const { everybody, person, stand } = standOf(input, exchangesOf(input, readLine));
  return verdictOf(input, everybody, person, stand);
}

/**
 * The verdict and its rule alone under each policy, without reasons and without the day on which it would be clear: for
 * judging many. What ledger and thread say is read once.
 */
export function judgeBriefly(input: Omit<JudgeInput, 'policy'>, policies: readonly Policy[], readLine: LineReader): Pick<Verdict, 'verdict' | 'rule'>[] {
  const exchanges = exchangesOf(input, readLine);
  return policies.map((policy) => standOf({ ...input, policy }, exchanges).stand);
}

const exchangesOf = ({ people, thread, surface }: Omit<JudgeInput, 'policy'>, readLine: LineReader): Exchange[] =>
  people.map((person) => readExchange(person, thread, people.length > 1 || surface === 'group', readLine));

function standOf(input: JudgeInput, exchanges: readonly Exchange[]): { everybody: readonly Moment[]; person: number; stand: Stand } {
  const { today, reading } = input;
  const everybody = input.people.map((person, index) => momentOf(factsOf(input, person, exchanges[index]!), today));
  if (!reading.readable) return { everybody, person: everybody.length === 0 ? -1 : 0, stand: { verdict: 'unknown', rule: 'unreadable' } };
  if (everybody.length === 0) {
    return { everybody, person: -1, stand: reading.asks.length === 0 ? { verdict: 'clear', rule: 'no-ask' } : { verdict: 'unknown', rule: 'no-date' } };
  }
  const stands = everybody.map((moment) => capped(moment, standing(moment, today, 0)));
  const worst = stands.reduce((a, b) => (strictness[b.verdict] > strictness[a.verdict] ? b : a));
  return { everybody, person: stands.indexOf(worst), stand: worst };
}

/**
 * One person on one day, every day of the acceptance interval judged. One level: that is it. Different ones: the
 * mildest, but early where the fewest days would be annoying. Without an upper end: unknown, unless a rule that needs
 * no date speaks at the mildest.
 */
function standing(moment: Moment, seenOn: Day, supposed: number): Stand {
  const { facts, asks, today } = moment;
  if (asks.length === 0 || facts.notConnected) return named(decide(moment, 0, supposed));
  if (facts.person.match === 'ambiguous') return { verdict: 'unknown', rule: 'no-date' };
  const { fewest, most } = daysConnected(facts.person.acceptance, today, seenOn, facts.cues.thanksForConnecting);
  // Beyond `recent` every day is judged alike.
  const beyond = facts.policy.recent + 1;
  const first = Math.min(fewest, beyond);
  const last = Math.min(most ?? beyond, beyond);
  const decisions = Array.from({ length: last - first + 1 }, (_, index) => decide(moment, first + index, supposed));
  const mild = mildest(decisions);
  const [youngest = mild] = decisions;
  if (decisions.every(({ level }) => level === mild.level)) return named(youngest);
  if (most === null) return mild.rule === 'said-no' || mild.rule === 'unanswered' ? named(mild) : { verdict: 'unknown', rule: 'no-date' };
  return youngest.level === 'annoying' ? { verdict: 'early', rule: youngest.rule } : named(mild);
}

const named = ({ level, rule }: Decision): Stand => ({ verdict: level, rule });

/** Red turns amber where the detector is not sure enough, or where the person was found by a name that the page contradicts. */
function capped({ facts, asks }: Moment, stand: Stand): Stand {
  if (stand.verdict !== 'annoying') return stand;
  const sure = (deciding(asks)?.confidence ?? 1) >= facts.policy.holdConfidence;
  return sure && facts.person.doubtful !== true ? stand : { verdict: 'early', rule: stand.rule };
}

/** The ask that decides: the heaviest, of equals the surest. */
function deciding(asks: readonly Ask[]): Ask | undefined {
  return asks.reduce<Ask | undefined>((best, ask) =>
    !best || ask.weight > best.weight || (ask.weight === best.weight && ask.confidence > best.confidence) ? ask : best, undefined);
}

function verdictOf(input: JudgeInput, everybody: readonly Moment[], person: number, stand: Stand): Verdict {
  const moment = everybody[person];
  const ask = deciding(moment?.asks ?? []);
  const clear = stand.verdict === 'early' || stand.verdict === 'annoying' ? firstClearDay(everybody, input) : null;
  return {
    verdict: stand.verdict,
    held: stand.verdict === 'annoying',
    rule: stand.rule,
    reasons: moment ? reasonsOf(moment, ask ?? null, stand.rule) : [],
    person,
    clearOn: stand.verdict === 'clear' ? input.today : clear?.on ?? null,
    clearAfter: clear?.points ?? 0,
    ask: ask ? input.reading.asks.indexOf(ask) : -1,
  };
}

/**
 * The first day on which the draft is clear for everybody of whom something is known, if what it takes is shared by
 * then, and the points that are missing until then. Null for the day where none is known: the surface proves that they
 * are not connected, or they refused in a thread without days.
 */
function firstClearDay(everybody: readonly Moment[], { today, policy }: JudgeInput): { on: Day | null; points: number } {
  const known = everybody.filter((moment) => standing(moment, today, 0).verdict !== 'unknown');
  const takes = Math.max(...known.map(({ asks }) => takesOf(heaviest(asks), policy)));
  const isClear = (moments: readonly Moment[], points: number) => moments.every((moment) => standing(moment, today, points).verdict === 'clear');
  for (const on of turningDays(known.map(({ facts }) => facts), today)) {
    const then = on === today ? known : known.map(({ facts }) => momentOf(facts, on));
    if (!isClear(then, takes)) continue;
    const fewest = Array.from({ length: takes }, (_, points) => points).find((points) => isClear(then, points));
    return { on, points: fewest ?? takes };
  }
  return { on: null, points: Math.max(0, ...known.map(({ balance }) => takes - balance.left)) };
}
