import type { Ask, AskKind, LineReading, ThreadLine, Weight } from './asks/ask';
import { pointsOf } from './balance';
import { addDays, type Day } from './day';
import type { AskEvent, SharedEvent } from './ledger';
import { collectAskings, type Asking } from './rules/askings';
import { linesOf, type ReadLine, type Side } from './rules/thread-lines';
import type { Standing } from './standing';

/** How a line of the thread is read: the detector's own reading, passed in so that tests can say what a line says. */
export type LineReader = (line: ThreadLine) => LineReading;

/** A thing shared that gives points; `line` is its place in the thread, -1 where only the ledger knows it. */
export interface Shared {
  readonly on: Day | null;
  readonly points: number;
  readonly line: number;
}

/** They said no, or not now, to these kinds. `on` null: in the thread, on an unknown day. */
export interface Refusal {
  readonly says: 'no' | 'later';
  readonly on: Day | null;
  readonly kinds: readonly AskKind[];
  readonly until: Day | null;
  readonly line: number;
}

/** Something of theirs that invites: a request, an agreement, an introduction. */
export interface Welcome {
  readonly what: 'request' | 'agreement' | 'introduction';
  readonly kinds: readonly AskKind[];
  readonly on: Day | null;
  readonly line: number;
}

/** One turn of theirs: consecutive lines of one day count once. */
export interface Reply {
  readonly on: Day | null;
  readonly courtesyOnly: boolean;
  readonly refuses: boolean;
}

/** What ledger and visible thread together say of the user and one person. */
export interface Exchange {
  /** My asks, oldest first; all asks of one day are one asking. */
  readonly askings: readonly Asking[];
  /** What I shared, oldest first. */
  readonly shared: readonly Shared[];
  readonly refusals: readonly Refusal[];
  readonly welcomes: readonly Welcome[];
  readonly replies: readonly Reply[];
  /** Places in the thread of their last refusal and of their last request, agreement or somebody's introduction; -1: none. */
  readonly lastRefusalLine: number;
  readonly lastWelcomeLine: number;
}

/** Asks that are kin: who declines a meeting about an offer declines the offer, and the other way round. */
export function kinOf(kind: AskKind): readonly AskKind[] {
  return kind === 'meeting' ? ['meeting', 'pitch'] : kind === 'pitch' ? ['pitch', 'meeting', 'signup'] : [kind];
}

/** Kinds that a refusal without a visible ask of mine is taken to mean: what strangers push. */
const pushedKinds: readonly AskKind[] = ['meeting', 'pitch', 'money', 'signup', 'job'];

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const kindsOf = (asks: readonly Ask[]): AskKind[] => unique(asks.map(({ kind }) => kind));

/** Reads ledger and thread of one person together. Nothing here depends on today, so that any day can be judged with it. */
export function readExchange(standing: Standing, thread: readonly ThreadLine[], group: boolean, readLine: LineReader): Exchange {
  const lines = linesOf(thread, standing.name, group, readLine);
  const askings = collectAskings(standing.events.filter((event): event is AskEvent => event.type === 'ask'), lines);
  const welcomes = welcomesOf(standing, lines, askings);
  const refusals = refusalsOf(lines, askings).filter((refusal) => !isLifted(refusal, welcomes, askings));
  return {
    askings,
    shared: sharedOf(standing.events.filter((event): event is SharedEvent => event.type === 'shared'), lines),
    refusals,
    welcomes,
    replies: repliesOf(lines),
    lastRefusalLine: lines.findLastIndex(({ side, reading }) => side === 'them' && reading.refuses),
    lastWelcomeLine: Math.max(-1, ...welcomes.map(({ line }) => line)),
  };
}

/** Ledger and thread side by side: of each day the side that knows more points, so that nothing counts twice. */
function sharedOf(events: readonly SharedEvent[], lines: readonly ReadLine[]): Shared[] {
  const days = new Map<Day | null, { ledger: number; thread: number; line: number }>();
  const of = (on: Day | null) => {
    const known = days.get(on) ?? { ledger: 0, thread: 0, line: -1 };
    days.set(on, known);
    return known;
  };
  for (const { on, what } of events) if (pointsOf(what) > 0) of(on).ledger += pointsOf(what);
  for (const { side, on, at, reading } of lines) {
    const points = side === 'me' ? reading.gives.reduce((sum, { what }) => sum + pointsOf(what), 0) : 0;
    if (points === 0) continue;
    const day = of(on);
    day.thread += points;
    day.line = at;
  }
  return [...days]
    .map(([on, { ledger, thread, line }]) => ({ on, points: Math.max(ledger, thread), line }))
    .sort((a, b) => compareDays(a.on, b.on));
}

/** Oldest first; unknown days last. */
export function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function refusalsOf(lines: readonly ReadLine[], askings: readonly Asking[]): Refusal[] {
  const refusals: Refusal[] = [];
  for (const asking of askings) {
    if (asking.outcome !== 'no' && asking.outcome !== 'later') continue;
    refusals.push({
      says: asking.outcome,
      on: asking.answeredOn ?? asking.on,
      kinds: unique(asking.kinds.flatMap(kinOf)),
      until: asking.until,
      line: asking.answerLine,
    });
  }
  // A plain no without an ask of mine before it stands by itself; "not now" may then be about anything.
  for (const { side, on, at, reading } of lines) {
    const asked = askings.some((asking) => (asking.line >= 0 ? asking.line < at : asking.on !== null && on !== null && asking.on <= on));
    if (side === 'them' && reading.refuses && !asked) refusals.push({ says: 'no', on, kinds: pushedKinds, until: null, line: at });
  }
  return refusals.sort((a, b) => compareDays(a.on, b.on) || a.line - b.line);
}

/** A refusal no longer stands once they asked for the thing themselves, agreed, or said yes to the same later. */
function isLifted(refusal: Refusal, welcomes: readonly Welcome[], askings: readonly Asking[]): boolean {
  const later = (on: Day | null, line: number) =>
    refusal.line >= 0 && line >= 0 ? line > refusal.line : on !== null && refusal.on !== null && on > refusal.on;
  return welcomes.some((welcome) => welcome.what !== 'introduction' && later(welcome.on, welcome.line)
      && (welcome.kinds.length === 0 || welcome.kinds.some((kind) => refusal.kinds.includes(kind))))
    || askings.some((asking) => asking.outcome === 'yes' && later(asking.on, asking.line) && asking.kinds.some((kind) => refusal.kinds.includes(kind)));
}

/** What the ledger keeps when the user tapped "They asked": a received entry `asked-meeting`, `asked-pitch` and so on. */
export const theyAskedPrefix = 'asked-';

function welcomesOf(standing: Standing, lines: readonly ReadLine[], askings: readonly Asking[]): Welcome[] {
  const welcomes: Welcome[] = [];
  for (const event of standing.events) {
    if (event.type !== 'received' || !event.what.startsWith(theyAskedPrefix)) continue;
    welcomes.push({ what: 'request', kinds: [event.what.slice(theyAskedPrefix.length) as AskKind], on: event.on, line: -1 });
  }
  for (const asking of askings) {
    if (asking.outcome === 'yes') welcomes.push({ what: 'agreement', kinds: asking.kinds, on: asking.answeredOn ?? asking.on, line: asking.answerLine });
  }
  for (const { side, on, at, reading } of lines) {
    if (reading.introduces && side !== 'me') welcomes.push({ what: 'introduction', kinds: [], on, line: at });
    if (side !== 'them') continue;
    if (reading.asks.length > 0) welcomes.push({ what: 'request', kinds: kindsOf(reading.asks), on, line: at });
  }
  return welcomes;
}

function repliesOf(lines: readonly ReadLine[]): Reply[] {
  const replies: Reply[] = [];
  let before: Side | null = null;
  for (const { side, on, reading } of lines) {
    const last = replies.at(-1);
    if (side === 'them') {
      if (last && before === 'them' && last.on === on) {
        replies[replies.length - 1] = {
          ...last, courtesyOnly: last.courtesyOnly && reading.courtesyOnly, refuses: last.refuses || reading.refuses,
        };
      } else {
        replies.push({ on, courtesyOnly: reading.courtesyOnly, refuses: reading.refuses });
      }
    }
    before = side;
  }
  return replies;
}

/**
 * Whether the two are in a lively exchange on a day: two replies by them in the last 14 days, one of them more than a
 * courtesy, none a refusal. Replies of a thread that shows no days at all are taken as recent: they stand on the screen.
 */
export function isLively(exchange: Exchange, today: Day): boolean {
  const since = addDays(today, -livelyDays);
  const recent = exchange.replies.filter(({ on }) => on === null || (on >= since && on <= today));
  return recent.length >= 2 && recent.some(({ courtesyOnly }) => !courtesyOnly) && !recent.some(({ refuses }) => refuses);
}

/** Days within which replies make a lively exchange and a request of theirs invites the matching ask. */
export const livelyDays = 14;

/** Whether something that gives points was shared after a moment: a later day, or a later line of the thread. */
export function sharedAfter(exchange: Exchange, on: Day | null, line: number): boolean {
  return exchange.shared.some((shared) =>
    (line >= 0 && shared.line > line) || (on !== null && shared.on !== null && shared.on > on));
}

/** The heaviest of weights. */
export function heaviest(asks: readonly { readonly weight: Weight }[]): Weight {
  return asks.some(({ weight }) => weight === 2) ? 2 : 1;
}
