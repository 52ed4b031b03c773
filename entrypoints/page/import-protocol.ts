import type { Day } from '@/lib/domain/day';
import type { ImportProgress, ImportReport, UndoneFigures, Understood } from '@/lib/domain/import-report';

/** A file with its path in the folder that was chosen. */
export interface ChosenFile { readonly name: string; readonly file: Blob }

/** What the page orders of the import worker; one order at a time. */
export type ToWorker =
  | { readonly type: 'read'; readonly files: readonly ChosenFile[]; readonly today: Day }
  | { readonly type: 'store'; readonly today: Day; readonly now: string }
  | { readonly type: 'undo'; readonly today: Day };

/** What the import worker tells the page. */
export type FromWorker =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'understood'; readonly result: Understood }
  | { readonly type: 'stored'; readonly result: ImportReport }
  | { readonly type: 'undone'; readonly result: UndoneFigures | null }
  | { readonly type: 'failed'; readonly key: string; readonly values: Readonly<Record<string, string | number>> };
