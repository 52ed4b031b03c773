import type { AskKind, Weight } from '../asks/ask';
import type { Day } from '../day';
import type { AskEvent, Outcome } from '../ledger';
import type { ReadLine } from './thread-lines';

/** What became of an asking. `answered`: they took it up without a plain yes or no. */
export type AskingOutcome = Outcome | 'answered';

/** One time I asked: everything asked on one day is one asking. */
export interface Asking {
  readonly on: Day | null;
  /** ISO instant, where known. */
  readonly at: string | null;
  readonly kinds: readonly AskKind[];
  readonly weight: Weight;
  readonly outcome: AskingOutcome;
  readonly until: Day | null;
  readonly answeredOn: Day | null;
  /** Place in the thread of the (last) asking line and of the answer; -1 where only the ledger knows them. */
  readonly line: number;
  readonly answerLine: number;
  /** The asking line's words, where the thread shows them. */
  readonly text: string | null;
}

type Draft = { -readonly [K in keyof Asking]: Asking[K] };

/** Old records carry no weight: heavy, unless it was a sign-up. */
const weightOf = (event: AskEvent): Weight => event.weight ?? (event.kind === 'signup' ? 1 : 2);

/** An answer of which only the day is known was neither a plain yes nor no. */
const toldBy = ({ outcome, answeredOn }: AskEvent): AskingOutcome => (outcome === 'none' && answeredOn !== undefined ? 'answered' : outcome);

/**
 * My asks in ledger and thread, oldest first, unknown days last. An ask that stands in both on one day is one; an
 * undated line is the latest ledger entry of a kind it asks for, where there is one.
 */
export function collectAskings(events: readonly AskEvent[], lines: readonly ReadLine[]): Asking[] {
  const askings: Draft[] = [];
  for (const event of events) {
    const same = askings.find(({ on }) => on === event.on);
    if (same) {
      addEvent(same, event);
    } else {
      askings.push({
        on: event.on, at: event.at ?? null, kinds: [event.kind], weight: weightOf(event), outcome: toldBy(event),
        until: event.until ?? null, answeredOn: event.answeredOn ?? null, line: -1, answerLine: -1, text: null,
      });
    }
  }
  for (const line of lines) {
    if (line.side === 'me' && line.reading.asks.length > 0) addLine(askings, line);
  }
  askings.sort((a, b) => (a.on === b.on ? a.line - b.line : a.on === null ? 1 : b.on === null ? -1 : a.on < b.on ? -1 : 1));
  askings.forEach((asking, index) => answer(asking, askings[index + 1], lines));
  return askings;
}

/** The plainest outcome of one day's asks: what they said last counts, silence least. */
function addEvent(asking: Draft, event: AskEvent): void {
  asking.kinds = [...new Set([...asking.kinds, event.kind])];
  asking.weight = weightOf(event) > asking.weight ? weightOf(event) : asking.weight;
  if (toldBy(event) !== 'none') asking.outcome = toldBy(event);
  asking.until = event.until ?? asking.until;
  asking.answeredOn = event.answeredOn ?? asking.answeredOn;
  if (event.at !== undefined && (asking.at === null || event.at > asking.at)) asking.at = event.at;
}

function addLine(askings: Draft[], line: ReadLine): void {
  const kinds = [...new Set(line.reading.asks.map(({ kind }) => kind))];
  const weight: Weight = line.reading.asks.some((ask) => ask.weight === 2) ? 2 : 1;
  const same = line.on === null
    ? askings.findLast((asking) => asking.line === -1 && asking.kinds.some((kind) => kinds.includes(kind)))
    : askings.find(({ on }) => on === line.on);
  if (same) {
    same.kinds = [...new Set([...same.kinds, ...kinds])];
    if (same.line === -1) same.weight = same.weight > weight ? same.weight : weight;
    same.line = line.at;
    same.text = line.text;
  } else {
    askings.push({
      on: line.on, at: null, kinds, weight, outcome: 'none', until: null, answeredOn: null,
      line: line.at, answerLine: -1, text: line.text,
    });
  }
}

/**
 * What their later lines say to an asking, up to my next one. The ledger's own outcome stands; where it has none, the
 * last plain yes, no or later counts, else anything that is more than a courtesy.
 */
function answer(asking: Draft, next: Draft | undefined, lines: readonly ReadLine[]): void {
  const until = next === undefined ? Infinity : next.line >= 0 ? next.line : Infinity;
  const said = lines.filter((line) => line.side === 'them' && line.at < until && comesAfter(line, asking, next));
  const plain = said.findLast(({ reading }) => reading.refuses || reading.defers || reading.agrees);
  const spoken = plain ?? said.findLast(({ reading }) => !reading.courtesyOnly);
  if (!spoken) return;
  const { refuses, defers, agrees, defersUntil } = spoken.reading;
  const says: AskingOutcome = defers ? 'later' : refuses ? 'no' : agrees ? 'yes' : 'answered';
  if (asking.outcome === 'none') asking.outcome = says;
  else if (says === 'answered' || !sameAnswer(asking.outcome, says)) return;
  asking.answerLine = spoken.at;
  asking.answeredOn ??= spoken.on;
  asking.until ??= defersUntil ?? null;
}

const sameAnswer = (recorded: AskingOutcome, read: AskingOutcome) =>
  recorded === read || (recorded === 'later' && read === 'no') || (recorded === 'no' && read === 'later');

function comesAfter(line: ReadLine, asking: Asking, next: Asking | undefined): boolean {
  if (next !== undefined && next.line === -1 && next.on !== null && line.on !== null && line.on >= next.on) return false;
  if (asking.line >= 0) return line.at > asking.line;
  return asking.on === null || line.on === null || line.on >= asking.on;
}
