import type { DraftReading, ThreadLine } from './asks/ask';
import type { Day } from './day';
import type { Policy } from './policy';
import type { Standing } from './standing';

/** Where the draft stands: message to a connection, invitation note, InMail, group thread. */
export type Surface = 'message' | 'invitation' | 'inmail' | 'group';

export type VerdictName = 'clear' | 'early' | 'annoying' | 'unknown';

/** The rule that decided; the order is that of DESIGN section 6. */
export type RuleName =
  | 'no-ask' | 'invited' | 'said-no' | 'tie' | 'same-burst' | 'unanswered' | 'not-connected'
  | 'cool-off' | 'balance' | 'nothing-against' | 'no-date' | 'unreadable';

/** Everything the judge looks at; the same input always gives the same verdict. */
export interface JudgeInput {
  readonly today: Day;
  /** ISO instant of now, where known: only bursts within the hour look at it. */
  readonly now?: string;
  readonly surface: Surface;
  readonly people: readonly Standing[];
  readonly thread: readonly ThreadLine[];
  readonly reading: DraftReading;
  readonly policy: Policy;
}

/** One fact behind a verdict, as a message key with values; `warning.ts` turns it into sentences' keys. */
export interface Reason {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Verdict {
  readonly verdict: VerdictName;
  /** Whether Send is to be held: only ever true for `annoying`. */
  readonly held: boolean;
  readonly rule: RuleName;
  readonly reasons: readonly Reason[];
  /** Index into `people` of the person who decided. */
  readonly person: number;
  /** First day on which this draft would be clear if `clearAfter` points are shared by then; null when no day is known. */
  readonly clearOn: Day | null;
  /** Points still missing; 0 when waiting alone is enough. */
  readonly clearAfter: number;
  /** Index into `reading.asks` of the ask that decided, or -1. */
  readonly ask: number;
}
