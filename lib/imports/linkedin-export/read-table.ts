import { createRecordReading, type RecordReading } from './read-records';

/** A column: the names by which it goes. A table without a required one is not the file it was taken for. */
export interface Column { readonly names: readonly string[]; readonly required?: true }
export type Columns<K extends string> = Readonly<Record<K, Column>>;

/** One row: the cell of a column (empty where the file has no such column) and the line it begins on. */
export interface Row<K extends string> {
  readonly cell: (column: K) => string;
  readonly has: (column: K) => boolean;
  readonly line: number;
}

/** What becomes of a table. */
export interface TableHandlers<K extends string> {
  readonly row: (row: Row<K>) => void;
  readonly broken: (line: number, lines: number, reason: 'quotes' | 'too-long' | 'cells') => void;
  /** Whether a row is plausible, by its own cells; for finding the way after damage. */
  readonly plausible: (row: Row<K>) => boolean;
}

/** Text in, rows out. `found` tells after the end whether the header was there. */
export interface TableReading {
  readonly push: (text: string) => void;
  readonly end: () => void;
  readonly found: () => boolean;
}

/** The header of real files stands within the first four lines; further than this it is not looked for. */
const headerWithin = 15;
/** Text that is gathered before the delimiter is decided. */
const sniffed = 1 << 16;
const delimiters = [',', ';', '\t', '|'] as const;

const plainName = (name: string) => name.normalize('NFC').replace(/[\ufeff"]/g, '').replace(/[\s_]+/g, ' ').trim().toLowerCase();

/** Places of the columns in a header row; null when a required one is missing. */
export function columnsIn<K extends string>(cells: readonly string[], columns: Columns<K>): Record<K, number> | null {
  const names = cells.map(plainName);
  const places = {} as Record<K, number>;
  for (const key of Object.keys(columns) as K[]) {
    const { names: known, required } = columns[key];
    places[key] = names.findIndex((name) => known.includes(name));
    if (places[key] < 0 && required) return null;
  }
  return places;
}

/** Whether the beginning of a text holds a header with these columns, by any delimiter. */
export function hasHeader<K extends string>(text: string, columns: Columns<K>): boolean {
  return delimiterOf(text, newlineOf(text), columns) !== null;
}

const newlineOf = (text: string): '\n' | '\r' => (!text.includes('\n') && text.includes('\r') ? '\r' : '\n');

function delimiterOf<K extends string>(text: string, newline: '\n' | '\r', columns: Columns<K>): string | null {
  return delimiters.find((delimiter) => {
    let [seen, fits] = [0, false];
    const reading = createRecordReading(delimiter, newline, {
      record: (cells) => {
        seen += 1;
        if (seen <= headerWithin && columnsIn(cells, columns)) fits = true;
      },
      broken: () => { seen += 1; },
      plausible: () => true,
    });
    reading.push(firstLines(text, newline));
    reading.end();
    return fits;
  }) ?? null;
}

/** Enough lines for the preamble and the header. */
function firstLines(text: string, newline: string): string {
  let at = -1;
  for (let lines = 0; lines < headerWithin; lines += 1) {
    at = text.indexOf(newline, at + 1);
    if (at < 0) return text.slice(0, sniffed);
  }
  return text.slice(0, Math.min(at, sniffed));
}

/** Reads a table by the names of its columns: preambles, unknown columns and any order are fine. */
export function createTableReading<K extends string>(columns: Columns<K>, handlers: TableHandlers<K>): TableReading {
  let gathered = '';
  let reading: RecordReading | null = null;
  let places: Record<K, number> | null = null;
  let width = 0;
  let seen = 0;
  let missing = false;
  let cells: readonly string[] = [];
  let line = 0;
  const row: Row<K> = {
    cell: (column) => cells[places?.[column] ?? -1] ?? '',
    has: (column) => (places?.[column] ?? -1) >= 0,
    get line() { return line; },
  };
  const isWhole = (found: readonly string[]) => found.length === width || (found.length > width && found.slice(width).every((cell) => cell === ''));
  const record = (found: readonly string[], on: number) => {
    if (!places) {
      seen += 1;
      if (seen > headerWithin) return;
      places = columnsIn(found, columns);
      // Cells added by a spreadsheet to fill up the widest row belong to no column.
      width = found.findLastIndex((cell) => cell.trim() !== '') + 1;
      return;
    }
    if (!isWhole(found)) {
      // A row of nothing but separators, as spreadsheets leave them, is no row.
      if (found.some((cell) => cell.trim() !== '')) handlers.broken(on, 1, 'cells');
      return;
    }
    [cells, line] = [found, on];
    handlers.row(row);
  };
  const begin = (last: boolean) => {
    const newline = newlineOf(gathered);
    const delimiter = delimiterOf(gathered, newline, columns);
    if (delimiter === null) {
      missing = last || gathered.length >= sniffed;
      return;
    }
    reading = createRecordReading(delimiter, newline, {
      record,
      broken: (on, lines, reason) => { if (places) handlers.broken(on, lines, reason); },
      plausible: (found) => {
        if (!places || !isWhole(found)) return false;
        cells = found;
        return handlers.plausible(row);
      },
    });
    reading.push(gathered);
    gathered = '';
  };
  return {
    push: (text) => {
      if (reading) return reading.push(text);
      if (missing) return;
      gathered += text;
      if (gathered.length >= sniffed) begin(false);
    },
    end: () => {
      if (!reading && !missing && gathered !== '') begin(true);
      reading?.end();
      gathered = '';
    },
    found: () => places !== null,
  };
}
