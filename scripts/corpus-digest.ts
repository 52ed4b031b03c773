import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Stands for what the scorer is taught: the drafts of a folder's .jsonl files, in hexadecimal. Other drafts, another digest. */
export function corpusDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
