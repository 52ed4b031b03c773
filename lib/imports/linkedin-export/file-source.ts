/** A file that can be read in pieces, in a browser or in Node. */
export interface FileSource {
  /** Name, with folders where a folder was chosen. */
  readonly name: string;
  readonly size: number;
  /** The bytes from `start` to `end`, end exclusive. */
  readonly read: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file or blob as the browser hands it over. */
export function fromBlob(name: string, blob: Blob): FileSource {
  return { name, size: blob.size, read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()) };
}

/** Bytes that lie in memory. */
export function fromBytes(name: string, bytes: Uint8Array<ArrayBuffer>): FileSource {
  return { name, size: bytes.length, read: (start, end) => Promise.resolve(bytes.subarray(start, end)) };
}

const piece = 1 << 20;

/** A file's bytes from `start` to `end`, a megabyte at a time. */
export async function* piecesOf(source: FileSource, start = 0, end = source.size, size = piece): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = start; at < end; at += size) yield await source.read(at, Math.min(end, at + size));
}
