import type { FileSource } from './file-source';
import { ImportError } from './import-error';

/** One entry of a ZIP's central directory, which alone is believed: local headers of real exports hold no sizes. */
export interface ZipEntry {
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  /** DOS time read as UTC, in ms; null where it is none. */
  readonly modified: number | null;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
/** Entries beyond this are no export: the largest hold some thousand articles. */
const mostEntries = 50_000;
const mostDirectory = 64 << 20;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const wide = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

function nameOf(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function timeOf(date: number, time: number): number | null {
  const [year, month, day] = [(date >> 9) + 1980, (date >> 5) & 15, date & 31];
  if (year < 2003 || month < 1 || month > 12 || day < 1) return null;
  return Date.UTC(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2);
}

/** Where the central directory lies. */
interface Place { readonly start: number; readonly bytes: number; readonly entries: number }

async function placeOf(source: FileSource): Promise<Place> {
  const tailAt = Math.max(0, source.size - 65_557);
  const tail = await source.read(tailAt, source.size);
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== endSignature || at + 22 + view.getUint16(at + 20, true) > tail.length) continue;
    let [entries, bytes, start] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    let before = tailAt + at;
    if ((entries === 0xffff || bytes === 0xffffffff || start === 0xffffffff) && at >= 20 && view.getUint32(at - 20, true) === end64LocatorSignature) {
      const at64 = wide(view, at - 12);
      const record = at64 + 56 <= source.size ? viewOf(await source.read(at64, at64 + 56)) : null;
      if (record && record.byteLength === 56 && record.getUint32(0, true) === end64Signature) {
        [entries, bytes, start, before] = [wide(record, 32), wide(record, 40), wide(record, 48), at64];
      }
    }
    // Something put before the archive shifts every offset; the directory ends where its end record begins.
    const shifted = before - bytes;
    if (shifted < 0 || start > shifted) throw new ImportError('zip-damaged', { file: source.name });
    return { start: shifted, bytes, entries };
  }
  throw new ImportError('zip-cut-off', { file: source.name });
}

/** The files of a ZIP, folders left out. Throws ImportError when the directory is missing or damaged. */
export async function readZipDirectory(source: FileSource): Promise<ZipEntry[]> {
  const place = await placeOf(source);
  if (place.entries > mostEntries || place.bytes > mostDirectory) throw new ImportError('too-large', { file: source.name });
  const bytes = await source.read(place.start, place.start + place.bytes);
  const view = viewOf(bytes);
  const shift = place.start - await startOfDirectory(source, place);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let count = 0; count < place.entries; count += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) throw new ImportError('zip-damaged', { file: source.name });
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    if (at + 46 + nameLength + extraLength + commentLength > bytes.length) throw new ImportError('zip-damaged', { file: source.name });
    const path = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0).replaceAll('\\', '/');
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    if (!path.endsWith('/')) {
      entries.set(path, {
        path, method: view.getUint16(at + 10, true), encrypted: (flags & 1) !== 0, crc: view.getUint32(at + 16, true),
        packed: sizes.packed, size: sizes.size, offset: sizes.offset + shift,
        modified: timeOf(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
      });
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  return [...entries.values()];
}

/** What the end record itself calls the start of the directory: the difference is what was put before the archive. */
async function startOfDirectory(source: FileSource, place: Place): Promise<number> {
  const tail = viewOf(await source.read(place.start + place.bytes, Math.min(source.size, place.start + place.bytes + 56)));
  if (tail.byteLength >= 22 && tail.getUint32(0, true) === endSignature) return tail.getUint32(16, true);
  if (tail.byteLength >= 56 && tail.getUint32(0, true) === end64Signature) return wide(tail, 48);
  return place.start;
}

/** Sizes and offset of an entry, from its ZIP64 field where the plain ones are full. */
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number): { packed: number; size: number; offset: number } {
  let [packed, size, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
  for (let field = extraAt; field + 4 <= extraAt + extraLength;) {
    const [id, length] = [view.getUint16(field, true), view.getUint16(field + 2, true)];
    if (id === 1) {
      let value = field + 4;
      const end = Math.min(field + 4 + length, extraAt + extraLength);
      const next = (old: number) => {
        if (old !== 0xffffffff || value + 8 > end) return old;
        value += 8;
        return wide(view, value - 8);
      };
      size = next(size);
      packed = next(packed);
      offset = next(offset);
    }
    field += 4 + length;
  }
  return { packed, size, offset };
}
