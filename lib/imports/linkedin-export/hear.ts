import { detectAsks } from '../../domain/asks/detect-asks';
import type { DraftReading, LineReading, ThreadLine } from '../../domain/asks/ask';
import { readLine } from '../../domain/asks/read-line';
import type { Day } from '../../domain/day';

/** What a text says, and a number that is equal for equal words. */
export interface Heard { readonly words: number; readonly says: LineReading }

/** Reads messages for what they ask and give; remembers what recurs, and how long it took. */
export interface Listener {
  readonly line: (text: string, on: Day) => Heard;
  /** A message of mine as the draft it was, below the lines before it. */
  readonly draft: (text: string, thread: readonly ThreadLine[]) => DraftReading;
  /** Milliseconds spent in the detector. */
  readonly took: () => number;
}

const silence: LineReading = { asks: [], gives: [], refuses: false, defers: false, agrees: false, courtesyOnly: true, introduces: false };

/** A text is read at its beginning and its end: nobody hides an ask in the middle of pages. */
const longest = 1_500;
const ends = 700;
const most = 60_000;
/** Lines above a draft that are read with it. */
export const linesAbove = 6;

const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, ends)}\n${text.slice(-ends)}`);

/** Numbers in addresses tell nothing, and differ in every message of a campaign. */
const alike = (text: string) => text.replace(/https?:\/\/\S+/g, (address) => address.replace(/[0-9a-f]*\d[0-9a-f]*/gi, '0'));

/** A listener for one import. */
export function createListener(): Listener {
  const lines = new Map<string, Heard>();
  const drafts = new Map<string, DraftReading>();
  let [took, numbers] = [0, 0];
  const timed = <T>(work: () => T): T => {
    const started = performance.now();
    const result = work();
    took += performance.now() - started;
    return result;
  };
  const line = (text: string, on: Day): Heard => {
    if (text.trim() === '') return { words: 0, says: silence };
    const key = alike(shortened(text));
    let heard = lines.get(key);
    if (!heard) {
      const says = timed(() => plainly(readLine({ from: 'them', text: key })));
      heard = { words: numbers += 1, says };
      if (lines.size >= most) lines.clear();
      lines.set(key, heard);
    }
    // Only a postponement looks at the day on which it was written.
    if (!heard.says.defers) return heard;
    return { words: heard.words, says: timed(() => plainly(readLine({ from: 'them', text: key, on }))) };
  };
  const draft = (text: string, thread: readonly ThreadLine[]): DraftReading => {
    const above = thread.slice(-linesAbove).map(({ text: words, ...rest }) => ({ ...rest, text: alike(shortened(words)) }));
    const own = alike(shortened(text));
    const key = JSON.stringify([own, above]);
    const known = drafts.get(key);
    if (known) return known;
    const reading = timed(() => detectAsks(own, above));
    if (drafts.size >= most) drafts.clear();
    drafts.set(key, reading);
    return reading;
  };
  return { line, draft, took: () => took };
}

/** A reading without what stands only in the text. */
function plainly({ asks, gives, refuses, defers, defersUntil, agrees, introduces, courtesyOnly }: LineReading): LineReading {
  return { asks, gives, refuses, defers, ...(defersUntil === undefined ? {} : { defersUntil }), agrees, introduces, courtesyOnly };
}
