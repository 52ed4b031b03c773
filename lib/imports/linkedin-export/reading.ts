import type { ExportFileKind, FileReport, FileUse, ImportNotice, SkippedRow, SkipReason } from '../../domain/import-facts';
import type { ImportProgress } from '../../domain/import-report';
import { createTextDecoding } from './decode-text';
import { ImportError } from './import-error';
import { EntryError } from './inflate-entry';
import type { ExportEntry } from './open-files';
import { type Columns, createTableReading, type Row } from './read-table';

/** Rows that are named one by one; of more of them the number is told. */
export const mostNamedRows = 2_000;

/** What readers of files share: the report that grows, the progress, the stop. */
export interface Reading {
  readonly files: FileReport[];
  readonly skipped: SkippedRow[];
  readonly skippedByReason: Partial<Record<SkipReason, number>>;
  readonly notices: ImportNotice[];
  readonly tell: (progress: ImportProgress) => void;
  readonly signal: AbortSignal | undefined;
  /** Bytes to read, and read so far. */
  readonly bytes: { all: number; done: number };
}

/** Counts a row that is left out, and names it where the file is at fault. */
export type Skip = (line: number, reason: SkipReason, lines?: number) => void;

/** Reasons that every export has: counted, not named. */
const expected: ReadonlySet<SkipReason> = new Set(['hidden-member', 'closed-account', 'sponsored', 'draft']);

/** Text of a file, piece by piece, with progress; answers whether the file was whole. Throws when the signal is aborted. */
async function eachText(reading: Reading, entry: ExportEntry, take: (text: string) => void): Promise<boolean> {
  const decoding = createTextDecoding();
  let whole = true;
  let told = 0;
  const started = reading.bytes.done;
  try {
    for await (const bytes of entry.pieces()) {
      reading.signal?.throwIfAborted();
      reading.bytes.done += bytes.length;
      take(decoding.push(bytes));
      if (reading.bytes.done - told < 1 << 20) continue;
      told = reading.bytes.done;
      reading.tell({ step: 'reading', file: entry.path, share: Math.min(1, reading.bytes.done / Math.max(1, reading.bytes.all)) });
    }
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    whole = false;
    reading.notices.push({ key: 'damaged', file: entry.path, values: {} });
  }
  take(decoding.end());
  reading.bytes.done = started + entry.size;
  if (decoding.encoding() !== 'utf-8' || decoding.damaged()) {
    reading.notices.push({ key: 'encoding', file: entry.path, values: { encoding: decoding.encoding() } });
  }
  return whole;
}

function report(reading: Reading, entry: ExportEntry, kind: ExportFileKind, use: FileUse, rows: number, skipped: number): void {
  reading.files.push({ path: entry.path, kind, use, rows, skipped });
}

/** How a table's rows are taken. */
export interface TableTaking<K extends string> {
  /** Takes one row, or leaves it out by `skip`. */
  readonly row: (row: Row<K>, skip: Skip) => void;
  /** Whether cells are a plausible row: finds the way again after damage. */
  readonly plausible: (row: Row<K>) => boolean;
}

/** Reads one table of the export and reports on it. Answers with the number of data rows, null without its header. */
export async function readTable<K extends string>(reading: Reading, entry: ExportEntry, kind: ExportFileKind, columns: Columns<K>, taking: TableTaking<K>): Promise<number | null> {
  let rows = 0;
  let skipped = 0;
  const skip: Skip = (line, reason, lines) => {
    reading.skippedByReason[reason] = (reading.skippedByReason[reason] ?? 0) + 1;
    if (expected.has(reason)) return;
    skipped += 1;
    if (reading.skipped.length < mostNamedRows) reading.skipped.push({ file: entry.path, line, reason, ...(lines !== undefined && lines > 1 ? { lines } : {}) });
  };
  const table = createTableReading(columns, {
    row: (row) => {
      rows += 1;
      taking.row(row, skip);
    },
    broken: (line, lines, reason) => {
      rows += 1;
      skip(line, reason, lines);
    },
    plausible: taking.plausible,
  });
  const whole = await eachText(reading, entry, table.push);
  table.end();
  if (!table.found()) {
    reading.notices.push({ key: 'no-header', file: entry.path, values: {} });
    report(reading, entry, kind, 'unreadable', 0, 0);
    return null;
  }
  report(reading, entry, kind, whole || rows > 0 ? 'read' : 'unreadable', rows, skipped);
  return rows;
}

/** Goes over a table without reporting on it: for what has to be known before it is read. */
export async function lookThrough<K extends string>(entry: ExportEntry, columns: Columns<K>, look: (row: Row<K>) => void, signal?: AbortSignal): Promise<void> {
  const decoding = createTextDecoding();
  const table = createTableReading(columns, { row: look, broken: () => undefined, plausible: () => true });
  try {
    for await (const bytes of entry.pieces()) {
      signal?.throwIfAborted();
      table.push(decoding.push(bytes));
    }
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
  }
  table.push(decoding.end());
  table.end();
}

/** Reads a file line by line, where quoting cannot be trusted. */
export async function readLines(reading: Reading, entry: ExportEntry, kind: ExportFileKind, isRecord: (line: string) => boolean): Promise<number> {
  let rest = '';
  let rows = 0;
  const take = (text: string, last = false) => {
    const lines = (rest + text).split(/\r?\n|\r/);
    rest = last ? '' : lines.pop() ?? '';
    for (const line of lines) if (isRecord(line)) rows += 1;
  };
  await eachText(reading, entry, take);
  take('', true);
  report(reading, entry, kind, 'read', rows, 0);
  return rows;
}

/** Notes a file that is not read. */
export function passOver(reading: Reading, entry: ExportEntry, kind: ExportFileKind | null, use: FileUse): void {
  reading.files.push({ path: entry.path, kind, use, rows: 0, skipped: 0 });
}

/** Throws what is wrong with an export of which not one row was read. */
export function refuseEmpty(reading: Reading): void {
  const read = reading.files.filter(({ use }) => use === 'read');
  if (read.some(({ rows, skipped }) => rows > skipped)) return;
  const [first] = reading.files.filter(({ kind }) => kind !== null);
  const file = first?.path ?? '';
  if (reading.notices.some(({ key }) => key === 'damaged') && read.length === 0) throw new ImportError('zip-damaged', { file });
  if (read.length === 0) throw new ImportError(first ? 'no-header' : 'not-an-export', { file });
  if (read.every(({ rows }) => rows === 0)) throw new ImportError('no-rows', { file });
  throw new ImportError('no-readable-row', { file });
}
