/*
 * Salted hashes of short phrases: the page keeps no words, only what tells that the same words stand there again. Not a
 * secret against someone who holds the salt; it only has to be short, fast and synchronous.
 */

/** Case, spacing and signs do not make another phrase. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function mix(text: string, seed: number): number {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** The salted hash of a phrase in a context (`ask:meeting`, `draft`). */
export function phraseHash(salt: string, context: string, phrase: string): string {
  const text = `${salt}\u0000${context}\u0000${plain(phrase)}`;
  return mix(text, 1).toString(36) + mix(text, 2).toString(36);
}
