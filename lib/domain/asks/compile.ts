import type { AskRule, Language } from './rule';

/** Stands for the space behind an opening addressed to the reader ("could you please"), once openings were found. */
export const OPENED = '\u0002';

/** A pattern that stands behind an opening is looked for in the text with its openings marked. */
const AFTER_OPENING = /\{(?:req|opened)\}/;

/** Pieces that mean the same in every language; see rule.ts. */
const shared: Readonly<Record<string, string>> = {
  g: '[^.?!\\n•]{0,40}?',
  w: "(?:[\\w'<>&-]{1,24} ){0,3}?",
  b: '(?<=^|[.?!,;:•"()\\n-] ?)',
  req: `(?:${OPENED}|(?<=^|[.?!,;:•"()\\n-] ?){start})`,
  e: '(?= ?(?:$|[.?!,;:•)"\\n-]))',
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

/** Several patterns as one regular expression that finds all places. */
export function union(patterns: readonly string[], language: Language): RegExp | null {
  if (patterns.length === 0) return null;
  // A find begins at the beginning of a word: five places of six need no look at all.
  return new RegExp(`(?:(?<!\\w)|(?=${OPENED}))(?:${patterns.map((pattern) => `(?:${expand(pattern, language.words)})`).join('|')})`, 'g');
}

/** A rule ready to run. */
export interface ReadyRule {
  readonly rule: AskRule;
  /** Patterns for the text as it is, and those for the text with its openings marked. */
  readonly plain: RegExp | null;
  readonly opened: RegExp | null;
  readonly unless: RegExp | null;
}

/** A language ready to run; made once, on first use, because compiling costs more than matching. */
export interface ReadyLanguage {
  readonly language: Language;
  readonly rules: readonly ReadyRule[];
  readonly masks: RegExp | null;
  readonly negation: RegExp;
  /** Named groups of patterns, compiled when first asked for. */
  readonly group: (name: string, patterns: readonly string[]) => RegExp | null;
}

const ready = new Map<string, ReadyLanguage>();

/** The language with its patterns compiled. */
export function readyLanguage(language: Language): ReadyLanguage {
  const known = ready.get(language.code);
  if (known) return known;
  const groups = new Map<string, RegExp | null>();
  const made: ReadyLanguage = {
    language,
    rules: language.rules.map((rule) => ({
      rule,
      plain: union(rule.patterns.filter((pattern) => !AFTER_OPENING.test(pattern)), language),
      opened: union(rule.patterns.filter((pattern) => AFTER_OPENING.test(pattern)), language),
      unless: union(rule.unless ?? [], language),
    })),
    masks: union(language.masks.flatMap(({ patterns }) => patterns), language),
    negation: new RegExp(`(?:${expand(language.negation, language.words)})$`),
    group: (name, patterns) => {
      let found = groups.get(name);
      if (found === undefined) groups.set(name, (found = union(patterns, language)));
      return found;
    },
  };
  ready.set(language.code, made);
  return made;
}

/** Whether a pattern of all places is found anywhere. */
export function found(pattern: RegExp | null, text: string): boolean {
  if (!pattern) return false;
  pattern.lastIndex = 0;
  return pattern.test(text);
}
