import type { AskKind, DraftReading, ThreadLine } from '../../domain/asks/ask';
import { type DraftAlone, placeDraft, readAlone } from '../../domain/asks/detect-asks';
import { type InvitingLine, readLine } from '../../domain/asks/read-line';
import type { Day } from '../../domain/day';

/** What a text says, and a number that is equal for equal words. */
export interface Heard { readonly words: number; readonly says: InvitingLine }

/** Reads messages for what they ask and give; remembers what recurs, and how long it took. */
export interface Listener {
  readonly line: (text: string, on: Day, mine: boolean) => Heard;
  /** A message of mine as the draft it was, below the lines before it. */
  readonly draft: (text: string, thread: readonly ThreadLine[]) => DraftReading;
  /** Whether a text reminds of something. */
  readonly reminds: (text: string) => boolean;
  /** Milliseconds spent in the detector. */
  readonly took: () => number;
}

const silence: InvitingLine = { asks: [], gives: [], refuses: false, defers: false, agrees: false, courtesyOnly: true, introduces: false, invites: [] };

/** A long text is read at its beginning and its end: nobody hides an ask in the middle of pages. */
const longest = 1_500;
const ends = 700;
/** A draft is read whole for what presses, at a higher cost. */
const longestDraft = 700;
/** Longer texts are read sentence by sentence, since sentences recur where whole texts do not. */
const atOnce = 80;
const most = 50_000;
/** Lines above a draft that are read with it. */
const linesAbove = 6;

const shortened = (text: string, limit: number, part: number) => (text.length <= limit ? text : `${text.slice(0, part)}\n${text.slice(-part)}`);

/** Numbers in addresses tell nothing, and differ in every message of a campaign. */
const alike = (text: string) => text.replace(/https?:\/\/\S+/g, (address) => address.replace(/[0-9a-f]*\d[0-9a-f]*/gi, '0'));

/** Sentences with their marks; an address stays whole, since no blank follows its points. */
const sentencesOf = (text: string) => text.split(/(?<=[.?!…])\s+|\s*\n+\s*/).filter((sentence) => sentence !== '');

function joined(parts: readonly InvitingLine[]): InvitingLine {
  const any = (is: (part: InvitingLine) => boolean) => parts.some(is);
  const refuses = any((part) => part.refuses);
  const defers = any((part) => part.defers);
  const until = parts.find(({ defersUntil }) => defersUntil !== undefined)?.defersUntil;
  return {
    asks: parts.flatMap(({ asks }) => asks), gives: parts.flatMap(({ gives }) => gives),
    refuses, defers, ...(until === undefined ? {} : { defersUntil: until }), agrees: !refuses && !defers && any((part) => part.agrees),
    introduces: any((part) => part.introduces), courtesyOnly: parts.every(({ courtesyOnly }) => courtesyOnly),
    invites: refuses ? [] : [...new Set(parts.flatMap(({ invites }): readonly AskKind[] => invites))],
  };
}

/** A listener for one import. */
export function createListener(): Listener {
  const texts = new Map<string, Heard>();
  const sentences = new Map<string, InvitingLine>();
  const drafts = new Map<string, DraftAlone>();
  let [took, numbers] = [0, 0];

  const remember = <T>(known: Map<string, T>, key: string, make: () => T): T => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const started = performance.now();
    const made = make();
    took += performance.now() - started;
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
  const read = (text: string, on?: Day) => readLine({ from: 'them', text, ...(on === undefined ? {} : { on }) });
  const sentence = (text: string) => remember(sentences, text, () => read(text));
  const understand = (text: string): InvitingLine => (text.length <= atOnce ? sentence(text) : joined(sentencesOf(text).map(sentence)));
  const keyOf = (text: string) => alike(shortened(text, longest, ends));
  const line = (text: string, on: Day, mine: boolean): Heard => {
    if (text.trim() === '') return { words: 0, says: silence };
    const key = keyOf(text);
    let heard = texts.get(key);
    if (!heard) {
      heard = { words: numbers += 1, says: understand(key) };
      if (texts.size >= most) texts.clear();
      texts.set(key, heard);
    }
    // Only a postponement of theirs looks at the day on which it was written.
    if (mine || !heard.says.defers) return heard;
    const deferring = key.length <= atOnce ? key : sentencesOf(key).find((part) => sentence(part).defers) ?? key;
    const { defersUntil } = remember(postponed, `${on} ${deferring}`, () => read(deferring, on));
    return defersUntil === undefined ? heard : { words: heard.words, says: { ...heard.says, defersUntil } };
  };
  const postponed = new Map<string, InvitingLine>();
  const alone = (text: string): DraftAlone => remember(drafts, alike(shortened(text, longestDraft, longestDraft / 2)), () => readAlone(alike(shortened(text, longestDraft, longestDraft / 2))));
  return {
    line,
    draft: (text, thread) => {
      const [before, started] = [took, performance.now()];
      const placed = placeDraft(text, alone(text), thread.slice(-linesAbove), {}, ({ from, text: words, on }) => line(words, on ?? '1970-01-01', from === 'me').says);
      took = before + performance.now() - started;
      return placed;
    },
    reminds: (text) => sentencesOf(text).some((part) => alone(part).nudges),
    took: () => took,
  };
}
