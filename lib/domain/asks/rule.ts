import type { AskKind, GiveKind, Weight } from './ask';
import type { AskWeights } from './scorer/score';

/*
 * How a language is added. Make `lib/domain/asks/<code>/` with one file per kind group (rows of `AskRule`), one
 * `<group>.examples.ts` beside each, `words.ts` (vocabulary for `{name}` in patterns), `clause.ts` (masks, pressure,
 * gives, cues, replies, invitations) and `language.ts` that puts them together as a `Language`; then name it in
 * `languages.ts`. `npm run train` writes its `weights.ts` from the drafts in `tests/corpus`.
 *
 * Patterns are regular expressions written as strings and matched against the *plain* text (plain-text.ts): lower case,
 * no accents (ü → u, ß → s, ç → c), `'` for every apostrophe, one space for white space, `·` for an emoji or a bullet,
 * `<cal>` for a calendar link, `<url>` for any other link, `<name>` for a merge field, and `.` only where a sentence
 * ends. `{name}` stands for the language's vocabulary or for one of:
 *   {g}  up to 40 characters within the sentence     {w}  up to three words, with the space after each
 *   {opened}  right behind an opening (`opener`); {req}  the same, or the beginning of a clause after `start`
 *   {b}  the beginning of a clause (after . ! ? , ; : · – or a line break)   {e}  the end of a clause or text
 * No nested unbounded quantifiers; bound every gap ({0,40}).
 */

/** What a rule finds: a kind, or a hook ("interested?") that takes the kind of what the draft puts forward. */
export type RuleKind = AskKind | 'hook';

/** A row of a rule table: words that want something, and why they do. */
export interface AskRule {
  /** Kebab-case, unique over all languages: `<lang>-<kind>-<what>`. */
  readonly id: string;
  readonly kind: RuleKind;
  /** 1: answered in a line or a tap. 2: costs time, money or reputation. */
  readonly weight: Weight;
  /**
   * How sure this row alone is that the draft asks, 0 to 1. Below 0.5 it only speaks together with other rows of its
   * kind (their doubts multiply); from 0.7 on it may hold a send.
   */
  readonly confidence: number;
  readonly why: string;
  readonly patterns: readonly string[];
  /** The find is dropped when one of these stands in the same sentence. */
  readonly unless?: readonly string[];
  /** Counts even where a negation stands before it in the clause ("can't we meet?"). */
  readonly evenNegated?: true;
  /** Only speaks where no other kind was found in the same sentence. */
  readonly fallback?: true;
  /** Puts forward what the sender sells or needs; a hook beside it makes it an ask. */
  readonly context?: true;
}

/** At least five sentences. */
export type FiveSentences = readonly [string, string, string, string, string, ...string[]];

/** At least five sentences on which the rule fires, and five innocent ones on which no rule of any language fires. */
export interface RuleExamples {
  readonly asks: FiveSentences;
  readonly innocent: FiveSentences;
}

/**
 * Examples of every rule of a table, by id: `<group>.examples.ts` beside the table exports one of these. Where the table
 * is declared `as const satisfies readonly AskRule[]`, a rule without examples does not compile.
 */
export type ExamplesOf<Table extends readonly AskRule[]> = Readonly<Record<Table[number]['id'], RuleExamples>>;

/** A stretch of words that says nothing about what the sender wants of the reader, whatever words it holds. */
export interface Mask {
  readonly why: string;
  readonly patterns: readonly string[];
}

/** A way of giving that stands in a draft. */
export interface GiveRule {
  readonly what: GiveKind;
  readonly patterns: readonly string[];
  /** Needs a link or an attachment word in the draft. */
  readonly needsLink?: true;
}

/** A wish of the other person's that invites an ask of the named kinds. */
export interface Invitation {
  readonly kinds: readonly AskKind[];
  readonly patterns: readonly string[];
  /** The draft must hold one of these: a wish for vacancies invites a recruiter, not a coach. */
  readonly needs?: readonly string[];
}

/** What a line of a thread can say besides asking. */
export interface ReplyWords {
  readonly refuses: readonly string[];
  readonly defers: readonly string[];
  readonly agrees: readonly string[];
  /** Words of courtesy; a line of nothing else is a courtesy only. */
  readonly courtesy: readonly string[];
  readonly introduces: readonly string[];
  /** January to December, as pattern sources. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** "in 2 weeks", "next month": [pattern, unit]; a number in the match is the count, `next` counts one. */
  readonly spans: readonly (readonly [pattern: string, unit: 'day' | 'week' | 'month' | 'quarter' | 'year'])[];
}

/** Everything the detector knows of one language. */
export interface Language {
  readonly code: string;
  /** Pattern pieces for `{name}`; a piece may use pieces named before it. */
  readonly words: Readonly<Record<string, string>>;
  readonly rules: readonly AskRule[];
  readonly masks: readonly Mask[];
  /** Matches a negation that reaches up to the end of the text given ("we don't need a "). */
  readonly negation: string;
  /** Reminders of an earlier ask. */
  readonly nudges: readonly string[];
  readonly pressure: readonly string[];
  readonly gives: readonly GiveRule[];
  readonly cues: {
    readonly thanksForConnecting: readonly string[];
    readonly acquaintance: readonly string[];
    readonly namesTheirRequest: readonly string[];
    readonly namesIntroduction: readonly string[];
    readonly easyToRefuse: readonly string[];
    /** "20 minutes", "two lines": the ask is bounded. */
    readonly bounded: readonly string[];
  };
  readonly invitations: readonly Invitation[];
  readonly replies: ReplyWords;
  /** What the scorer learned of this language. */
  readonly weights: AskWeights;
}
