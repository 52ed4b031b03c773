import Papa from 'papaparse';

/** What becomes of the records of one file. */
export interface RecordHandlers {
  /** One record: its cells and the line on which it begins. Cells have no trailing CR. */
  readonly record: (cells: string[], line: number) => void;
  /** Lines that are no record. */
  readonly broken: (line: number, lines: number, reason: 'quotes' | 'too-long') => void;
  /** Whether cells look like a whole record, for finding one again after a broken one. */
  readonly plausible: (cells: readonly string[]) => boolean;
}

/** Text in, records out, piece by piece. */
export interface RecordReading {
  readonly push: (text: string) => void;
  readonly end: () => void;
}

/** A record longer than this is none: the longest message seen has 7,761 characters. */
const longest = 1 << 20;
/** Places at which a record is looked for after a broken one, before more text is waited for. */
const mostTries = 400;

interface Parsed { readonly data: string[][]; readonly errors: readonly { readonly row?: number }[]; readonly meta: { readonly cursor: number } }

/**
 * Reads CSV records (RFC 4180, any delimiter, LF, CRLF or CR) in pieces. After a broken quote it looks for the next
 * record that is whole, so that a changed byte costs the record it is in and not the rest of the file.
 */
export function createRecordReading(delimiter: string, newline: '\n' | '\r', handlers: RecordHandlers): RecordReading {
  let rest = '';
  let line = 1;

  const parse = (text: string, last: boolean, preview = 0): Parsed =>
    new Papa.Parser({ delimiter, newline, preview, ...(preview > 0 ? { fastMode: false } : {}) }).parse(text, 0, !last) as Parsed;
  const linesIn = (text: string) => {
    let count = 0;
    for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) count += 1;
    return count;
  };
  const give = (cells: string[]) => {
    const begins = line;
    line += 1;
    for (const [index, cell] of cells.entries()) {
      if (cell.includes(newline)) line += linesIn(cell);
      if (index === cells.length - 1 && cell.endsWith('\r')) cells[index] = cell.slice(0, -1);
    }
    if (cells.length > 1 || cells[0] !== '') handlers.record(cells, begins);
  };
  /** Tab-separated tables are often written without quoting, so that a quotation mark is a letter like any other. */
  const unquoted = (text: string): string[] | null => {
    const plain = text.endsWith(newline) ? text.slice(0, -1) : text;
    if (delimiter !== '\t' || plain.includes(newline)) return null;
    const cells = plain.replace(/\r$/, '').split(delimiter);
    return handlers.plausible(cells) ? cells : null;
  };
  const drop = (text: string, reason: 'quotes' | 'too-long') => {
    const cells = unquoted(text);
    if (cells) return give(cells);
    const lines = Math.max(1, linesIn(text) + (text.endsWith(newline) ? 0 : 1));
    handlers.broken(line, lines, reason);
    line += lines;
  };
  /** Where the next whole record begins behind a broken one; -1 where none is in sight. */
  const nextRecord = (text: string, from: number, last: boolean): number => {
    let at = from;
    for (let tries = 0; tries < mostTries; tries += 1) {
      at = text.indexOf(newline, at) + 1;
      if (at === 0 || at >= text.length) return -1;
      const end = Math.min(text.length, at + 65_536);
      const { data: [cells], errors } = parse(text.slice(at, end), last && end === text.length, 1);
      if (cells && errors.length === 0 && handlers.plausible(cells)) return at;
    }
    return at;
  };
  const take = (text: string, last: boolean): string => {
    let start = 0;
    let careful = 0;
    for (;;) {
      const piece = start === 0 ? text : text.slice(start);
      if (piece === '') return '';
      const { data, errors, meta } = parse(piece, last, careful);
      // An error behind the last whole record belongs to one that is not complete yet.
      const bad = errors.find(({ row }) => row !== undefined && (row < data.length || last))?.row;
      const good = bad === undefined ? data.length : Math.min(bad, data.length);
      for (let row = 0; row < good; row += 1) give(data[row]!);
      if (bad === undefined) {
        if (careful > 0 && data.length > 0 && meta.cursor < piece.length) {
          start += meta.cursor;
          continue;
        }
        if (last) return '';
        const left = piece.slice(meta.cursor);
        if (left.length <= longest) return left;
      }
      const begins = bad === undefined ? meta.cursor : good === 0 ? 0 : parse(piece, last, good).meta.cursor;
      const next = nextRecord(piece, begins, last);
      if (next < 0 && !last && piece.length - begins <= longest) return piece.slice(begins);
      const until = next < 0 ? piece.length : next;
      drop(piece.slice(begins, until), until - begins > longest ? 'too-long' : 'quotes');
      start += until;
      careful = 20;
    }
  };
  return {
    push: (text) => { rest = take(rest + text, false); },
    end: () => {
      take(rest, true);
      rest = '';
    },
  };
}
