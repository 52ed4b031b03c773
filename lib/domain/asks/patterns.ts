import { Letters, type Needed } from './needed-letters';

interface Pattern {
  readonly source: string;
  /** What it cannot do without; null where nothing can be told. */
  readonly needed: Needed | null;
  /** Compiled when it first has to run: most never do. */
  compiled: RegExp | null;
}

/** The texts looked at last, each with its letters: a draft, the same with its openings marked, a sentence of it. */
const lately: { text: string; readonly letters: Letters }[] = Array.from({ length: 4 }, () => ({ text: '', letters: new Letters() }));
let next = 0;

function lettersOf(text: string): Letters {
  const known = lately.find((one) => one.text === text);
  if (known) return known.letters;
  const slot = lately[next]!;
  next = (next + 1) % lately.length;
  slot.text = text;
  slot.letters.read(text);
  return slot.letters;
}

/** Patterns that mean the same. Each is run only on texts that hold the letters it needs. */
export class Patterns {
  readonly #patterns: readonly Pattern[];

  /** `expand` puts the vocabulary into a pattern, `neededBy` says what a pattern cannot do without. */
  constructor(sources: readonly string[], neededBy: (source: string) => Needed | null, private readonly expand: (source: string) => string) {
    this.#patterns = sources.map((source) => ({ source, needed: neededBy(source), compiled: null }));
  }

  /** Those that a text may hold, ready to run from its beginning. */
  #likely(text: string): RegExp[] {
    const letters = lettersOf(text);
    const likely: RegExp[] = [];
    for (const pattern of this.#patterns) {
      if (pattern.needed && !pattern.needed.mayBeIn(letters)) continue;
      pattern.compiled ??= new RegExp(this.expand(pattern.source), 'g');
      pattern.compiled.lastIndex = 0;
      likely.push(pattern.compiled);
    }
    return likely;
  }

  /** Whether any is found anywhere. */
  test(text: string): boolean {
    return this.#likely(text).some((pattern) => pattern.test(text));
  }

  /** The find that begins first; null when there is none. */
  first(text: string): RegExpExecArray | null {
    let first: RegExpExecArray | null = null;
    for (const pattern of this.#likely(text)) {
      const match = pattern.exec(text);
      if (match && (!first || match.index < first.index)) first = match;
    }
    return first;
  }

  /** Every find that is not empty, up to `most` of each pattern, in their order. */
  all(text: string, most: number): RegExpExecArray[] {
    const all: RegExpExecArray[] = [];
    for (const pattern of this.#likely(text)) {
      let count = 0;
      for (let match = pattern.exec(text); match && count < most; match = pattern.exec(text)) {
        if (match[0] === '') {
          pattern.lastIndex += 1;
          continue;
        }
        count += 1;
        all.push(match);
      }
    }
    return all.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  }

  /** The text with what each finds put otherwise, pattern by pattern. */
  replace(text: string, otherwise: (words: string) => string): string {
    return this.#likely(text).reduce((result, pattern) => result.replace(pattern, otherwise), text);
  }
}
