import type { DraftReading, LineReading, ThreadLine } from './asks/ask';
import type { Acceptance, Tie } from './contact';
import { addDays, addMonths, type Day, daysBetween } from './day';
import { readExchange } from './exchange';
import type { LedgerEvent } from './ledger';
import { type Policy, type PresetName, presets } from './policy';
import type { Standing } from './standing';
import { judgeBriefly, type RuleName } from './verdict';

/** One past message, without its words. */
export interface PastLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly on: Day;
  readonly mine: boolean;
  /** Equal numbers stand for equal words. */
  readonly words: number;
  /** What the line says to its reader. */
  readonly says: LineReading;
  /** Mine only: what it said as a draft, in the thread as it then was. */
  readonly draft?: DraftReading;
}

/** One person's past, as far as the judge looks at it. Lines oldest first. */
export interface ReplayPerson {
  readonly name: string;
  readonly slug: string | null;
  readonly acceptance: Acceptance | null;
  readonly ties: readonly Tie[];
  /** What was shared outside the messages. */
  readonly events: readonly LedgerEvent[];
  readonly lines: readonly PastLine[];
}

/** What became of a past ask. `answered`: something other than yes, no or later. `open`: too young to tell. */
export type PastOutcome = 'yes' | 'no' | 'later' | 'answered' | 'none' | 'open';

/** One past message about which a warning would have been shown. */
export interface ReplayCase {
  readonly on: Day;
  readonly name: string;
  readonly slug: string | null;
  readonly verdict: 'early' | 'annoying';
  readonly rule: RuleName;
  readonly outcome: PastOutcome;
}

/** How often, and what became of it. */
export interface ReplayTally {
  readonly asked: number;
  readonly outcomes: Readonly<Record<PastOutcome, number>>;
}

/** One span of time under one policy. */
export interface ReplaySpan {
  readonly from: Day;
  readonly early: number;
  readonly annoying: number;
  /** Asks about which it would have spoken, and the others. */
  readonly spoken: ReplayTally;
  readonly quiet: ReplayTally;
}

/** What one policy would have done. */
export interface ReplayOfPolicy {
  readonly days90: ReplaySpan;
  readonly months12: ReplaySpan;
  /** Newest first, 12 months, at most 300. */
  readonly cases: readonly ReplayCase[];
}

/** The three presets over the same past. */
export interface ReplayReport {
  readonly until: Day;
  readonly presets: Readonly<Record<PresetName, ReplayOfPolicy>>;
}

/** Without an answer for fewer days than this an ask is still open. */
const openDays = 14;
/** Lines above a message that the judge is shown. */
const linesShown = 30;

/** A line's words are not kept: their number and their day stand for what they say. */
const keyOf = (line: { readonly text: string; readonly on?: Day }) => `${line.text} ${line.on ?? ''}`;

interface Thread {
  readonly lines: readonly ThreadLine[];
  readonly read: (line: ThreadLine) => LineReading;
}

const nothing: LineReading = { asks: [], gives: [], refuses: false, defers: false, agrees: false, courtesyOnly: true, introduces: false };

function threadOf(person: ReplayPerson): Thread {
  const lines = person.lines.map(({ mine, on, words }): ThreadLine => ({ from: mine ? 'me' : 'them', on, text: String(words) }));
  const readings = new Map(lines.map((line, at) => [`${line.from} ${keyOf(line)}`, person.lines[at]!.says]));
  return { lines, read: (line) => readings.get(`${line.from} ${keyOf(line)}`) ?? nothing };
}

const standingThen = (person: ReplayPerson, on: Day): Standing => ({
  contactId: person.slug, name: person.name, match: 'certain', acceptance: person.acceptance, ties: person.ties,
  record: person.acceptance === null ? 'partial' : 'complete',
  events: person.events.filter((event) => event.on <= on),
});

/** One past ask of mine, and what the judge says of it. */
interface Judged { readonly on: Day; readonly spoken: Pick<ReplayCase, 'verdict' | 'rule'> | null; readonly outcome: PastOutcome; readonly person: ReplayPerson }

/** Cases that are told one by one; all are counted. */
const mostCases = 300;

function outcomesOf(person: ReplayPerson, { lines, read }: Thread, until: Day): Map<Day, PastOutcome> {
  const exchange = readExchange({ ...standingThen(person, until), events: [] }, lines, false, read);
  return new Map(exchange.askings.flatMap(({ on, outcome }) => {
    if (on === null) return [];
    return [[on, outcome === 'none' && daysBetween(on, until) < openDays ? 'open' : outcome] as const];
  }));
}

/** A past that is judged person by person. */
export interface Replaying {
  /** Judges one person's asks. */
  readonly take: (person: ReplayPerson) => void;
  /** What the presets would have done about everybody taken so far. */
  readonly report: () => ReplayReport;
}

/** A person's past asks, judged under each of the policies. */
function judgePerson(person: ReplayPerson, policies: readonly Policy[], from: Day, until: Day): Judged[][] {
  const asking = person.lines.flatMap((line, at) => (line.draft && line.draft.asks.length > 0 && line.on >= from && line.on <= until ? [{ line, draft: line.draft, at }] : []));
  if (asking.length === 0) return policies.map(() => []);
  const thread = threadOf(person);
  const outcomes = outcomesOf(person, thread, until);
  const briefly = asking.map(({ line, draft, at }) => judgeBriefly({
    today: line.on, now: new Date(line.at).toISOString(), surface: 'message', people: [standingThen(person, line.on)],
    thread: thread.lines.slice(Math.max(0, at - linesShown), at), reading: draft, draft: String(line.words),
  }, policies, thread.read));
  return policies.map((_, which) => asking.map(({ line }, index) => {
    const { verdict, rule } = briefly[index]![which]!;
    return { on: line.on, spoken: verdict === 'early' || verdict === 'annoying' ? { verdict, rule } : null, outcome: outcomes.get(line.on) ?? 'none', person };
  }));
}

function tallyOf(judged: readonly Judged[]): ReplayTally {
  const outcomes: Record<PastOutcome, number> = { yes: 0, no: 0, later: 0, answered: 0, none: 0, open: 0 };
  for (const { outcome } of judged) outcomes[outcome] += 1;
  return { asked: judged.length, outcomes };
}

function spanOf(judged: readonly Judged[], from: Day): ReplaySpan {
  const within = judged.filter(({ on }) => on >= from);
  const of = (name: 'early' | 'annoying') => within.filter(({ spoken }) => spoken?.verdict === name).length;
  return {
    from, early: of('early'), annoying: of('annoying'),
    spoken: tallyOf(within.filter(({ spoken }) => spoken !== null)), quiet: tallyOf(within.filter(({ spoken }) => spoken === null)),
  };
}

/**
 * What the judge would have said of every ask of the last 12 months under each preset, each ask judged with only what
 * was known on its day. `until` is the last day that the past covers.
 */
export function startReplay(until: Day): Replaying {
  const from = addMonths(until, -12);
  const policies = [presets.article, presets.patient, presets.relationship];
  const judged = policies.map((): Judged[] => []);
  return {
    take: (person) => {
      for (const [which, of] of judgePerson(person, policies, from, until).entries()) judged[which]!.push(...of);
    },
    report: () => {
      const [article, patient, relationship] = judged.map((of) => summed(of, from, until));
      return { until, presets: { article: article!, patient: patient!, relationship: relationship! } };
    },
  };
}

function summed(judged: readonly Judged[], from: Day, until: Day): ReplayOfPolicy {
  const cases = judged.flatMap(({ on, spoken, outcome, person }): ReplayCase[] => (spoken ? [{ on, name: person.name, slug: person.slug, ...spoken, outcome }] : []));
  return {
    days90: spanOf(judged, addDays(until, -90)), months12: spanOf(judged, from),
    cases: cases.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.name < b.name ? -1 : 1)).slice(0, mostCases),
  };
}
