import type { DraftReading, LineReading } from './asks/ask';
import type { Acceptance, Tie } from './contact';
import type { Day } from './day';
import type { LedgerEvent } from './ledger';
import type { PresetName } from './policy';
import type { RuleName } from './verdict';

/** One past message, without its words. */
export interface PastLine {
  readonly at: string;
  readonly on: Day;
  readonly mine: boolean;
  /** Equal numbers stand for equal words. */
  readonly words: number;
  /** What the line says to its reader. */
  readonly says: LineReading;
  /** Mine only: what it said as a draft, in the thread as it then was. */
  readonly draft?: DraftReading;
}

/** One person's past, as far as the judge looks at it. Lines oldest first. */
export interface ReplayPerson {
  readonly name: string;
  readonly slug: string | null;
  readonly acceptance: Acceptance | null;
  readonly ties: readonly Tie[];
  /** What was shared outside the messages. */
  readonly events: readonly LedgerEvent[];
  readonly lines: readonly PastLine[];
}

/** What became of a past ask. `answered`: something other than yes, no or later. `open`: too young to tell. */
export type PastOutcome = 'yes' | 'no' | 'later' | 'answered' | 'none' | 'open';

/** One past message about which a warning would have been shown. */
export interface ReplayCase {
  readonly on: Day;
  readonly name: string;
  readonly slug: string | null;
  readonly verdict: 'early' | 'annoying';
  readonly rule: RuleName;
  readonly outcome: PastOutcome;
}

/** How often, and what became of it. */
export interface ReplayTally {
  readonly asked: number;
  readonly outcomes: Readonly<Record<PastOutcome, number>>;
}

/** One span of time under one policy. */
export interface ReplaySpan {
  readonly from: Day;
  readonly early: number;
  readonly annoying: number;
  /** Asks about which it would have spoken, and the others. */
  readonly spoken: ReplayTally;
  readonly quiet: ReplayTally;
}

/** What one policy would have done. */
export interface ReplayOfPolicy {
  readonly days90: ReplaySpan;
  readonly months12: ReplaySpan;
  /** Newest first, 12 months. */
  readonly cases: readonly ReplayCase[];
}

/** The three presets over the same past. */
export interface ReplayReport {
  readonly until: Day;
  readonly presets: Readonly<Record<PresetName, ReplayOfPolicy>>;
}
