import type { LineReading, ThreadLine } from '../asks/ask';
import type { Day } from '../day';

/** Who wrote a line, seen from one person: me, them, or somebody else in a group. */
export type Side = 'me' | 'them' | 'other';

/** A line of the thread with its reader's findings. `at` is its place in the thread. */
export interface ReadLine {
  readonly at: number;
  readonly side: Side;
  readonly on: Day | null;
  readonly text: string;
  readonly reading: LineReading;
}

const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

function sideOf(from: string, name: string, group: boolean): Side {
  if (from === 'me' || from === 'them') return from;
  const [line, person] = [plain(from), plain(name)];
  if (line === person || person.startsWith(`${line} `)) return 'them';
  // Between two people a name may be spelt otherwise; only one that shares no word is somebody else's.
  const words = new Set(person.split(/\s+/));
  return !group && line.split(/\s+/).some((word) => words.has(word)) ? 'them' : 'other';
}

/**
 * The thread as one person's lines, mine and others'. A line without a day took place on the day of the line before it
 * (pages print a day once), the first ones not after the next known day; a thread without any day keeps none.
 */
export function linesOf(thread: readonly ThreadLine[], name: string, group: boolean, readLine: (line: ThreadLine) => LineReading): ReadLine[] {
  let day = thread.find(({ on }) => on !== undefined)?.on ?? null;
  return thread.map((line, at) => {
    day = line.on ?? day;
    const known = day === null ? line : { ...line, on: day };
    return { at, side: sideOf(line.from, name, group), on: day, text: line.text, reading: readLine(known) };
  });
}
