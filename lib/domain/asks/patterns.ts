import { Letters, type NeededIndex } from './needed-index';

/** The texts looked at last, each with its letters: a draft, the same with its openings marked, a sentence of it. */
const lately: { text: string; readonly letters: Letters }[] = Array.from({ length: 4 }, () => ({ text: '', letters: new Letters() }));
let next = 0;
let last = lately[0]!;

function lettersOf(text: string): Letters {
  if (text === last.text) return last.letters;
  const known = lately.find((one) => one.text === text);
  if (known) {
    last = known;
    return known.letters;
  }
  const slot = lately[next]!;
  next = (next + 1) % lately.length;
  slot.text = text;
  slot.letters.read(text);
  last = slot;
  return slot.letters;
}

const none: readonly RegExp[] = [];
const noFinds: readonly RegExpExecArray[] = [];

/** The alternatives of a pattern, so that each runs only where its own letters are. */
function alternativesOf(pattern: string): string[] {
  const alternatives: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at];
    if (char === '\\') at += 1;
    else if (char === '[') at = closing(pattern, at);
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      alternatives.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...alternatives, pattern.slice(start)];
}

/**
 * V8 optimises no pattern of more than 20 kB (`kRegExpTooLargeToOptimize` in its regexp.h): it is ready five times sooner
 * and runs half as fast. A long pattern is drawn out to that length for its first runs, by characters that are to occur
 * no time, and optimised once it has proved of use.
 */
const tooLargeToOptimize = 20 * 1024 + 1;
const longToCompile = 2400;
const firstRuns = 24;
const drawnOut = (source: string): string => `${source}[${'a'.repeat(Math.max(1, tooLargeToOptimize - source.length))}]{0}`;
/** The look in which a pattern was optimised last: one at most in each, so that none takes long. */
let optimisedIn = -1;

/** Where the set of characters that begins at `at` ends. */
function closing(pattern: string, at: number): number {
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1;
  return end;
}

/** Patterns that mean the same. Each is run only on texts that hold the letters it needs. */
export class Patterns {
  private readonly sources: readonly string[];
  /** Compiled when it first has to run: most never do. How often each long one has run as it was drawn out. */
  readonly #compiled: (RegExp | null)[];
  readonly #runs: number[];
  /** Those of which nothing can be told, and those whose needs were all met. */
  readonly #always: number[] = [];
  readonly #likely: number[] = [];
  #look = 0;

  /**
   * `expand` puts the vocabulary into a pattern; `needsOf` says what a pattern cannot do without. Without an index all are
   * run: for few patterns on pieces of a draft, that costs less than looking.
   */
  constructor(patterns: readonly string[], private readonly index: NeededIndex | null, needsOf: (source: string) => readonly (readonly string[])[], private readonly expand: (source: string) => string) {
    const sources = index ? patterns.flatMap(alternativesOf) : patterns;
    this.sources = sources;
    this.#compiled = sources.map(() => null);
    this.#runs = sources.map(() => 0);
    for (const [at, source] of sources.entries()) {
      const needs = index ? needsOf(source) : [];
      if (needs.length === 0) this.#always.push(at);
      else index?.add(needs, this, at);
    }
    this.#likely.push(...this.#always);
  }

  /** Told by the index that the text holds all that a pattern needs. */
  meet(pattern: number, look: number): void {
    if (this.#look !== look) {
      this.#look = look;
      this.#likely.length = this.#always.length;
    }
    this.#likely.push(pattern);
  }

  /** Those that a text may hold, ready to run from its beginning, in the order of their table. */
  #ready(text: string): readonly RegExp[] {
    const look = this.index?.lookAt(lettersOf(text)) ?? -1;
    const likely = this.#look === look ? this.#likely : this.#always;
    if (likely.length === 0) return none;
    return (likely.length > 1 ? [...likely].sort((a, b) => a - b) : likely).map((at) => {
      const compiled = this.#regexOf(at);
      compiled.lastIndex = 0;
      return compiled;
    });
  }

  #regexOf(at: number): RegExp {
    const runs = this.#runs[at]!;
    const known = this.#compiled[at];
    if (known) {
      if (runs === 0) return known;
      this.#runs[at] = runs + 1;
      if (runs < firstRuns || optimisedIn === last.letters.turn) return known;
      optimisedIn = last.letters.turn;
      this.#runs[at] = 0;
      return (this.#compiled[at] = new RegExp(this.expand(this.sources[at] ?? ''), 'g'));
    }
    const source = this.expand(this.sources[at] ?? '');
    const isLong = source.length > longToCompile;
    if (isLong) this.#runs[at] = 1;
    return (this.#compiled[at] = new RegExp(isLong ? drawnOut(source) : source, 'g'));
  }

  /** Whether a text may hold any: quicker than looking for them. */
  mayBeIn(text: string): boolean {
    const look = this.index?.lookAt(lettersOf(text)) ?? -1;
    return this.#look === look || this.#always.length > 0;
  }

  /** Whether any is found anywhere. */
  test(text: string): boolean {
    return this.#ready(text).some((pattern) => pattern.test(text));
  }

  /** The find that begins first; null when there is none. */
  first(text: string): RegExpExecArray | null {
    let first: RegExpExecArray | null = null;
    for (const pattern of this.#ready(text)) {
      const match = pattern.exec(text);
      if (match && (!first || match.index < first.index)) first = match;
    }
    return first;
  }

  /**
   * Every find that is not empty, up to `most` of each pattern, in their order. `alike` is a text with the same letters
   * or more that was looked at before, so that this one need not be.
   */
  all(text: string, most: number, alike = text): readonly RegExpExecArray[] {
    const ready = this.#ready(alike);
    if (ready.length === 0) return noFinds;
    const all: RegExpExecArray[] = [];
    for (const pattern of ready) {
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
    return all.length === 1 ? all : all.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  }

  /** The text with what each finds put otherwise, pattern by pattern. */
  replace(text: string, otherwise: (words: string) => string, alike = text): string {
    return this.#ready(alike).reduce((result, pattern) => result.replace(pattern, otherwise), text);
  }
}
