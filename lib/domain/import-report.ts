import type { Day } from './day';
import type { ExportCounts, ExportOwner, FileReport, ImportNotice, SkippedRow, SkipReason } from './import-facts';
import type { ReplayReport } from './replay';

/** How far a reading or storing is. */
export interface ImportProgress {
  readonly step: 'opening' | 'reading' | 'judging' | 'storing';
  /** The file that is read; empty for the other steps. */
  readonly file: string;
  /** 0 to 1, over the whole of reading or of storing. */
  readonly share: number;
}

/** What an export says, in numbers: shown before anything is stored. Rows that are named are at most `mostNamedRows`. */
export interface Understood {
  readonly exportedAt: string | null;
  readonly until: Day | null;
  readonly owner: ExportOwner | null;
  readonly coversMessages: boolean;
  readonly files: readonly FileReport[];
  readonly counts: ExportCounts;
  /** Every row left out because the file is at fault. */
  readonly skipped: readonly SkippedRow[];
  /** All rows left out by reason, expected kinds included. `duplicate` rows stood twice in what was chosen. */
  readonly skippedByReason: Readonly<Partial<Record<SkipReason, number>>>;
  readonly notices: readonly ImportNotice[];
  /** People with something to store: connections, and others with messages, endorsements or recommendations. */
  readonly people: number;
  /** People with a day of acceptance. */
  readonly dated: number;
  readonly events: { readonly asks: number; readonly shared: number; readonly received: number };
  readonly suggested: { readonly colleague: number; readonly alum: number };
  readonly posts: number;
  /** Recommendations and endorsements of somebody who could not be told. */
  readonly unplaced: number;
  readonly took: { readonly all: number; readonly detector: number };
}

/** What storing did. All numbers 0: everything was there already. */
export interface StoredFigures {
  readonly peopleNew: number;
  /** People known before, of whom something is new. */
  readonly peopleChanged: number;
  /** Days of acceptance that were not known. */
  readonly datesNew: number;
  readonly entriesNew: number;
  /** Events that the ledger held already. */
  readonly entriesKnown: number;
  readonly postsNew: number;
  readonly suggestionsNew: number;
}

/** The report that stays with an import. */
export interface ImportReport extends Understood {
  /** Id of the import in the ledger. */
  readonly id: string;
  readonly stored: StoredFigures;
  /** What the judge would have said of past messages; null without messages. */
  readonly replay: ReplayReport | null;
  /** Milliseconds that storing took, and the replay's part of it. */
  readonly storingTook: number;
  readonly replayTook: number;
}

/** What undoing an import did. */
export interface UndoneFigures { readonly people: number; readonly entries: number }
