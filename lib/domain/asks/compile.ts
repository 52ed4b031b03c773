import { NeededIndex } from './needed-index';
import { anything, type Piece, pieceOf } from './needed-letters';
import { Patterns } from './patterns';
import type { AskRule, Language } from './rule';

/** Stands for the space behind an opening addressed to the reader ("could you please"), once openings were found. */
export const OPENED = '\u0002';

/** A pattern that stands behind an opening is looked for in the text with its openings marked. */
const AFTER_OPENING = /\{(?:req|opened)\}/;

/** Pieces that mean the same in every language; see rule.ts. */
const shared: Readonly<Record<string, string>> = {
  g: '[^.?!\\n·]{0,40}?',
  w: "(?:[\\w'<>&-]{1,24} ){0,3}?",
  b: '(?<=^|[.?!,;:·"()\\n-] ?)',
  req: `(?:${OPENED}|(?<=^|[.?!,;:·"()\\n-] ?){start})`,
  e: '(?= ?(?:$|[.?!,;:·)"\\n-]))',
  opened: OPENED,
};

/** Puts the vocabulary into a pattern. Throws RangeError on a name that the language does not have. */
export function expand(pattern: string, words: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-z][A-Za-z]*)\}/g, (_, name: string) => {
    const piece = shared[name] ?? words[name];
    if (piece === undefined) throw new RangeError(`No word piece {${name}}`);
    return shared[name] === undefined || name === 'req' ? `(?:${expand(piece, words)})` : piece;
  });
}

/** What the patterns of one language are made of; vocabulary is looked through once. */
function piecesOf({ words }: Language): (source: string) => Piece {
  const pieces = new Map<string, Piece>();
  const named = (name: string): Piece => {
    let piece = pieces.get(name);
    if (!piece) {
      // Known before its own vocabulary is read, so that a circle ends.
      pieces.set(name, anything);
      piece = pieceOf(shared[name] ?? words[name] ?? '', named);
      pieces.set(name, piece);
    }
    return piece;
  };
  return (source) => pieceOf(source, named);
}

/** More letters than this to begin with rule out too little. */
const mostBegins = 18;

/**
 * Where a find may begin: at the beginning of a word, or where an opening was marked, and, where they are known and few,
 * with one of the letters that the pattern can begin with. V8 looks for these by itself only in a pattern that it
 * optimises, and past 16 MB of code it optimises none (`TooMuchRegExpCode` in its regexp.cc).
 */
function beginningOf({ begins }: Piece): string {
  if (!begins || begins.has('') || begins.size > mostBegins) return `(?:(?<!\\w)|(?=${OPENED}))`;
  const letters = `(?=[${[...begins].map((letter) => (letter === '0' ? '\\d' : /[\\\]^-]/.test(letter) ? `\\${letter}` : letter)).join('')}])`;
  return begins.has(OPENED) ? `(?:(?<!\\w)${letters}|(?=${OPENED}))` : `(?<!\\w)${letters}`;
}

/** Several patterns of a language; null when there are none. */
function union(patterns: readonly string[], { words }: Language, index: NeededIndex | null, pieces: (source: string) => Piece): Patterns | null {
  if (patterns.length === 0) return null;
  // Five places of six need no look at all.
  return new Patterns(patterns, index, (source) => pieces(source).needs, (source) => `${beginningOf(pieces(source))}(?:${expand(source, words)})`);
}

/** A rule ready to run. */
export interface ReadyRule {
  readonly rule: AskRule;
  /** Patterns for the text as it is, and those for the text with its openings marked. */
  readonly plain: Patterns | null;
  readonly opened: Patterns | null;
  readonly unless: Patterns | null;
}

/** A language ready to run; rules and masks are made once, when a draft or line in it is read, because compiling costs more than matching. */
export interface ReadyLanguage {
  readonly language: Language;
  readonly rules: readonly ReadyRule[];
  /** Makes a few more rules ready; false once all are. */
  readonly prepare: () => boolean;
  readonly masks: Patterns | null;
  readonly negation: RegExp;
  /** Named groups of patterns, compiled when first asked for. */
  readonly group: (name: string, patterns: readonly string[]) => Patterns | null;
}

/** Rules made ready at a time: some milliseconds' work. */
const rulesAtOnce = 4;

const ready = new Map<string, ReadyLanguage>();

/** The language with its patterns compiled. */
export function readyLanguage(language: Language): ReadyLanguage {
  const known = ready.get(language.code);
  if (known) return known;
  const groups = new Map<string, Patterns | null>();
  const index = new NeededIndex();
  const pieces = piecesOf(language);
  const rules: ReadyRule[] = [];
  const makeRules = (most: number) => {
    for (const rule of language.rules.slice(rules.length, rules.length + most)) {
      rules.push({
        rule,
        plain: union(rule.patterns.filter((pattern) => !AFTER_OPENING.test(pattern)), language, index, pieces),
        opened: union(rule.patterns.filter((pattern) => AFTER_OPENING.test(pattern)), language, index, pieces),
        unless: union(rule.unless ?? [], language, null, pieces),
      });
    }
  };
  let masks: Patterns | null | undefined;
  const made: ReadyLanguage = {
    language,
    get rules() {
      if (rules.length < language.rules.length) makeRules(Infinity);
      return rules;
    },
    prepare: () => {
      makeRules(rulesAtOnce);
      return rules.length < language.rules.length;
    },
    get masks() {
      if (masks === undefined) masks = union(language.masks.flatMap(({ patterns }) => patterns), language, index, pieces);
      return masks;
    },
    negation: new RegExp(`(?:${expand(language.negation, language.words)})$`),
    group: (name, patterns) => {
      let found = groups.get(name);
      if (found === undefined) groups.set(name, (found = union(patterns, language, index, pieces)));
      return found;
    },
  };
  ready.set(language.code, made);
  return made;
}

/** Whether one of some patterns is found anywhere. */
export function found(patterns: Patterns | null, text: string): boolean {
  return patterns?.test(text) ?? false;
}
