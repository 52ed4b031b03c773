import type { ImportNotice } from '../../domain/import-facts';
import { baseName, kindByName } from './classify';
import { fromBytes, type FileSource, piecesOf } from './file-source';
import { ImportError } from './import-error';
import { inflateEntry } from './inflate-entry';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** One file of an export that can be read from its beginning, again and again. */
export interface ExportEntry {
  /** Path inside its archive, without folders above it. */
  readonly path: string;
  readonly archive: Archive;
  readonly size: number;
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** A ZIP, a folder, or the files that were chosen one by one. */
export interface Archive {
  readonly name: string;
  /** Instant at which it was made, ms; null where nothing tells. */
  readonly madeAt: number | null;
  readonly loose: boolean;
}

/** What was opened: the files, and what to know about those that could not be. */
export interface Opened { readonly entries: readonly ExportEntry[]; readonly notices: readonly ImportNotice[] }

/** All files of an export together; the largest known has a tenth of it. */
const mostUnpacked = 1_500_000_000;
/** A ZIP in a ZIP is held in memory. */
const mostNested = 300 << 20;
/** Packed more tightly than text ever is (about 5:1 in real exports), and large with it: made to fill the memory. */
const bombRatio = 200;
const bombSize = 8 << 20;
const mostDepth = 2;

const startsWith = (bytes: Uint8Array, text: string) => [...text].every((char, at) => bytes[at] === char.charCodeAt(0));
const isZip = (bytes: Uint8Array) => startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006');

/** Opens what was chosen: ZIPs by their content and not by their name, folders and loose files. Throws ImportError. */
export async function openFiles(sources: readonly FileSource[]): Promise<Opened> {
  if (sources.length === 0) throw new ImportError('nothing-chosen');
  const entries: ExportEntry[] = [];
  const notices: ImportNotice[] = [];
  const folders = new Map<string, Archive>();
  let problem: ImportError | null = null;
  for (const source of sources) {
    try {
      const beginning = await source.read(0, Math.min(512, source.size));
      if (isZip(beginning)) {
        entries.push(...await openZip(source, notices, 1));
        continue;
      }
      const folder = folderOf(source.name);
      const archive = folders.get(folder) ?? { name: folder, madeAt: dayInName(folder), loose: true };
      folders.set(folder, archive);
      if (isJunk(source.name)) continue;
      refuseOther(source, beginning);
      entries.push({ path: source.name, archive, size: source.size, pieces: () => piecesOf(source) });
    } catch (error) {
      if (!(error instanceof ImportError)) throw new ImportError('cannot-open', { file: baseName(source.name) });
      problem ??= error;
      if (sources.length > 1) notices.push({ key: 'damaged', file: source.name, values: {} });
    }
  }
  if (entries.length === 0) throw problem ?? new ImportError('not-an-export', { file: baseName(sources[0]?.name ?? '') });
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) throw new ImportError('too-large', { file: baseName(sources[0]?.name ?? '') });
  return { entries, notices };
}

const isJunk = (path: string) => /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** A file that is neither a ZIP nor a table: says what it is instead. */
function refuseOther(source: FileSource, beginning: Uint8Array): void {
  const file = baseName(source.name);
  const named = kindByName(source.name);
  if (source.size === 0) throw new ImportError('empty-file', { file });
  const text = new TextDecoder().decode(beginning).trimStart().toLowerCase();
  if (named !== 'article' && /^(?:<!doctype html|<html|<head|<\?xml[^>]*>\s*<html)/.test(text)) throw new ImportError('web-page', { file });
  if (/\.zip(?:\s*\(\d+\))?$/i.test(file)) throw new ImportError('not-an-export', { file });
}

async function openZip(source: FileSource, notices: ImportNotice[], depth: number): Promise<ExportEntry[]> {
  const all = (await readZipDirectory(source)).filter(({ path }) => !isJunk(path));
  const file = baseName(source.name);
  if (all.length === 0) throw new ImportError('zip-empty', { file });
  if (all.some(({ path }) => path === '[Content_Types].xml')) throw new ImportError('spreadsheet', { file });
  const wanted = all.filter(({ path }) => kindByName(path) !== null);
  if (wanted.length === 0) return openNested(source, all, notices, depth);
  const readable = wanted.filter((entry) => {
    if (!entry.encrypted) return true;
    notices.push({ key: 'encrypted', file: entry.path, values: {} });
    return false;
  });
  if (readable.length === 0) throw new ImportError('zip-encrypted', { file });
  const whole = readable.filter((entry) => {
    if (!isBomb(entry)) return true;
    notices.push({ key: 'unpacks-too-large', file: entry.path, values: { megabytes: Math.round(entry.size / 1e6) } });
    return false;
  });
  if (whole.length === 0 || whole.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) throw new ImportError('too-large', { file });
  const archives = new Map<string, Archive>();
  return [...whole, ...all.filter(({ path }) => kindByName(path) === null)].map((entry) => {
    const folder = kindByName(entry.path) === 'article' ? '' : folderOf(entry.path);
    const archive = archives.get(folder) ?? { name: folder === '' ? file : `${file}/${folder}`, madeAt: madeAt(whole, file, folder), loose: false };
    archives.set(folder, archive);
    return { path: tidy(entry.path), archive, size: kindByName(entry.path) === null ? 0 : entry.size, pieces: () => inflateEntry(source, entry) };
  });
}

const isBomb = ({ packed, size }: ZipEntry) => size > bombSize && size > packed * bombRatio;

/** A ZIP that holds the ZIP: the download was packed once more. */
async function openNested(source: FileSource, all: readonly ZipEntry[], notices: ImportNotice[], depth: number): Promise<ExportEntry[]> {
  const file = baseName(source.name);
  const inner = all.filter(({ path, encrypted }) => /\.zip(?:\s*\(\d+\))?$/i.test(path) && !encrypted);
  if (inner.length === 0) {
    throw new ImportError(all.every(({ encrypted }) => encrypted) ? 'zip-encrypted' : 'zip-without-export', { file });
  }
  if (depth >= mostDepth || inner.some(isBomb) || inner.reduce((sum, { size }) => sum + size, 0) > mostNested) throw new ImportError('too-large', { file });
  const entries: ExportEntry[] = [];
  let problem: unknown = null;
  for (const entry of inner) {
    try {
      const bytes = new Uint8Array(entry.size);
      let at = 0;
      for await (const piece of inflateEntry(source, entry)) {
        bytes.set(piece, at);
        at += piece.length;
      }
      entries.push(...await openZip(fromBytes(entry.path, bytes), notices, depth + 1));
    } catch (error) {
      problem ??= error instanceof ImportError ? error : new ImportError('zip-damaged', { file });
    }
  }
  if (entries.length === 0) throw problem;
  return entries;
}

/** The folder in which a file lies, without `..` and leading slashes; empty at the root. */
function folderOf(path: string): string {
  const plain = tidy(path);
  const end = plain.lastIndexOf('/');
  return end < 0 ? '' : plain.slice(0, end);
}

/** A path as it may be shown: nothing is ever written by it. */
const tidy = (path: string) => path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..').join('/');

/** `…_11-20-2026…`: the day in an archive's name, as UTC ms. */
function dayInName(name: string): number | null {
  const match = /_(\d\d)-(\d\d)-(\d{4})(?!\d)/.exec(name);
  if (!match) return null;
  const ms = Date.UTC(Number(match[3]), Number(match[1]) - 1, Number(match[2]));
  return new Date(ms).getUTCDate() === Number(match[2]) ? ms : null;
}

/** The newest time among the files, unless the archive's name says another day: somebody packed it again. */
function madeAt(entries: readonly ZipEntry[], file: string, folder: string): number | null {
  const named = dayInName(folder) ?? dayInName(file);
  const times = entries.map(({ modified }) => modified).filter((ms) => ms !== null);
  const newest = times.length > 0 ? Math.max(...times) : null;
  if (newest === null || named === null) return newest ?? named;
  return Math.abs(newest - named) > 2 * 86_400_000 ? named : newest;
}
