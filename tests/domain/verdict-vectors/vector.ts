import type { Ask, AskKind, GiveKind, LineReading, ThreadLine, Weight } from '@/lib/domain/asks/ask';
import type { Tie } from '@/lib/domain/contact';
import { addDays, type Day } from '@/lib/domain/day';
import type { LineReader } from '@/lib/domain/exchange';
import type { LedgerEvent, Outcome } from '@/lib/domain/ledger';
import { type Policy, type PresetName, presets } from '@/lib/domain/policy';
import type { Standing } from '@/lib/domain/standing';
import type { JudgeInput, RuleName, Surface, VerdictName } from '@/lib/domain/verdict';

/** An ask in a vector: its kind, heavy unless `light`. */
export interface VectorAsk {
  readonly kind: AskKind;
  readonly light?: boolean;
  readonly pressure?: boolean;
  readonly invited?: boolean;
  readonly nudge?: boolean;
  readonly confidence?: number;
}

/** A line of the thread: who wrote it how many days ago, and what a reader finds in it. */
export interface VectorLine {
  readonly from: string;
  /** Days ago; absent: a line without a day. */
  readonly ago?: number;
  readonly text?: string;
  readonly asks?: AskKind;
  readonly light?: boolean;
  readonly gives?: GiveKind;
  readonly says?: Partial<Omit<LineReading, 'asks' | 'gives'>>;
}

/** Something in the ledger, so many days ago. */
export type VectorEvent =
  | { readonly ago: number; readonly shared: GiveKind }
  | { readonly ago: number; readonly asked: AskKind; readonly outcome?: Outcome; readonly light?: boolean; readonly at?: string; readonly until?: number; readonly answeredAgo?: number }
  | { readonly ago: number; readonly received: string };

/** One person; what is left out is an ordinary connection of whom nothing is recorded. */
export interface VectorPerson {
  readonly name?: string;
  /** Days since acceptance, `[fewest, most]` (null: not known), or null: no date. */
  readonly days?: number | readonly [number | null, number | null] | null;
  /** The calendar day of acceptance, in place of `days`. */
  readonly on?: Day;
  readonly ties?: readonly Tie[];
  readonly record?: 'complete' | 'partial';
  readonly events?: readonly VectorEvent[];
  readonly match?: Standing['match'];
  readonly doubtful?: boolean;
}

/** What a vector gives; `asks` defaults to one heavy meeting. */
export interface Given extends VectorPerson {
  readonly today?: Day;
  readonly now?: string;
  readonly surface?: Surface;
  readonly people?: readonly VectorPerson[];
  readonly asks?: readonly VectorAsk[];
  readonly cues?: Partial<JudgeInput['reading']['cues']>;
  readonly thread?: readonly VectorLine[];
  readonly draft?: string;
  readonly unreadable?: boolean;
  readonly policy?: PresetName | Partial<Policy>;
}

/** What must come out. `clear`: first clear day in days from today, and the points missing until then. */
export interface Wanted {
  readonly is: `${VerdictName} ${RuleName}`;
  readonly clear?: readonly [number | null, number];
  readonly person?: number;
}

export type Vector = readonly [name: string, given: Given, wanted: Wanted | Wanted['is']];

/** The day on which every vector is judged unless it says another one: no year, month or clock change is near. */
export const TODAY: Day = '2026-09-15';

export const light: VectorAsk = { kind: 'favour', light: true };
export const heavy: VectorAsk = { kind: 'meeting' };

function askOf({ kind, light: isLight = false, pressure = false, invited = false, nudge = false, confidence = 1 }: VectorAsk): Ask {
  const weight: Weight = isLight ? 1 : 2;
  return { kind, start: 0, end: 10, weight, pressure, confidence, invited, nudge, rule: 'vector' };
}

function eventOf(event: VectorEvent, today: Day): LedgerEvent {
  const on = addDays(today, -event.ago);
  if ('shared' in event) return { type: 'shared', on, what: event.shared };
  if ('received' in event) return { type: 'received', on, what: event.received };
  return {
    type: 'ask', on, kind: event.asked, outcome: event.outcome ?? 'none', weight: event.light ? 1 : 2,
    ...(event.at === undefined ? {} : { at: event.at }),
    ...(event.until === undefined ? {} : { until: addDays(today, event.until) }),
    ...(event.answeredAgo === undefined ? {} : { answeredOn: addDays(today, -event.answeredAgo) }),
  };
}

function personOf(person: VectorPerson, today: Day): Standing {
  const days = person.days === undefined ? 100 : person.days;
  const bound = (ago: number | null) => (ago === null ? null : addDays(today, -ago));
  const interval = typeof days === 'number' ? [days, days] as const : days;
  return {
    contactId: 'c', name: person.name ?? 'Ana Brook', match: person.match ?? 'certain',
    ...(person.doubtful === undefined ? {} : { doubtful: person.doubtful }),
    acceptance: person.on !== undefined ? { from: person.on, to: person.on, source: 'export' } : interval === null ? null : { from: bound(interval[1]), to: bound(interval[0]), source: 'connections-page' },
    ties: person.ties ?? [], record: person.record ?? 'complete',
    events: (person.events ?? []).map((event) => eventOf(event, today)),
  };
}

const marker = /^#(\d+) /;

/** The judge's input of a vector, and the reader that knows what its lines say. */
export function inputOf(given: Given): { input: JudgeInput; readLine: LineReader } {
  const today = given.today ?? TODAY;
  const lines = given.thread ?? [];
  const thread = lines.map(({ from, ago, text }, index): ThreadLine => ({
    from, text: `#${index} ${text ?? ''}`, ...(ago === undefined ? {} : { on: addDays(today, -ago) }),
  }));
  const policy = typeof given.policy === 'string' ? presets[given.policy] : { ...presets.article, ...given.policy };
  const input: JudgeInput = {
    today, surface: given.surface ?? 'message', thread, policy,
    people: (given.people ?? [given]).map((person) => personOf(person, today)),
    reading: {
      lang: 'en', readable: given.unreadable !== true, asks: (given.asks ?? [heavy]).map(askOf), gives: [],
      cues: { thanksForConnecting: false, acquaintance: false, namesTheirRequest: false, namesIntroduction: false, courteous: false, ...given.cues },
    },
    ...(given.now === undefined ? {} : { now: given.now }),
    ...(given.draft === undefined ? {} : { draft: given.draft }),
  };
  const readLine: LineReader = ({ text }) => {
    const line = lines[Number(marker.exec(text)?.[1])];
    return {
      asks: line?.asks ? [askOf({ kind: line.asks, light: line.light ?? false })] : [],
      gives: line?.gives ? [{ what: line.gives, start: 0, end: 1 }] : [],
      refuses: false, defers: false, agrees: false, courtesyOnly: false, introduces: false, ...line?.says,
    };
  };
  return { input, readLine };
}
