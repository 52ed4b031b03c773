import { Inflate } from 'fflate';
import { crcOf } from './crc';
import { type FileSource, piecesOf } from './file-source';
import type { ZipEntry } from './zip-directory';

/** The bytes of an entry are not what its directory says: cut, changed, or packed in a way that is not read. */
export class EntryError extends Error {
  override readonly name = 'EntryError';
}

/** Compressed bytes at a time: the strongest packing there is makes 32 MB of them. */
const packedPiece = 1 << 15;
/** Bytes handed on at a time, so that a stop is heard and a page lives. */
const plainPiece = 1 << 19;

/** An entry's bytes, unpacked in pieces. Throws EntryError when they do not agree with the directory; never unpacks more than it says. */
export async function* inflateEntry(source: FileSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = await source.read(entry.offset, entry.offset + 30);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw new EntryError(`${entry.path}: no local header`);
  if (entry.method !== 0 && entry.method !== 8) throw new EntryError(`${entry.path}: packed by method ${entry.method}`);
  const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + entry.packed > source.size) throw new EntryError(`${entry.path}: reaches beyond the archive`);
  let [crc, size] = [0, 0];
  let ready: Uint8Array[] = [];
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > entry.size) throw new EntryError(`${entry.path}: unpacks to more than it says`);
    crc = crcOf(bytes, crc);
    ready.push(bytes);
  };
  const inflate = entry.method === 8 ? new Inflate(take) : null;
  let left = entry.packed;
  for await (const bytes of piecesOf(source, start, start + entry.packed, packedPiece)) {
    left -= bytes.length;
    if (inflate) unpack(inflate, bytes, left === 0, entry);
    else take(bytes);
    for (const plain of ready) for (let at = 0; at < plain.length; at += plainPiece) yield plain.subarray(at, at + plainPiece);
    ready = [];
  }
  if (size !== entry.size || crc !== entry.crc) throw new EntryError(`${entry.path}: its bytes were changed`);
}

function unpack(inflate: Inflate, bytes: Uint8Array, last: boolean, entry: ZipEntry): void {
  try {
    inflate.push(bytes, last);
  } catch (error) {
    throw error instanceof EntryError ? error : new EntryError(`${entry.path}: ${String(error)}`);
  }
}
