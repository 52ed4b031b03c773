/*
 * What the scorer looks at: hashed words, pairs and triples of words, pairs and triples of their first five letters, and
 * five-letter pieces of words of a plain text (plain-text.ts). First letters and pieces carry over to endings and words
 * that no training draft held.
 */

/** Number of buckets that features are hashed into; tables of fewer weights take the last bits of them. */
export const buckets = 65_536;
/** Weights of one language's scorer: a power of two. */
export const askBuckets = 32_768;

/** The features of a text: buckets, each once, and how much each counts. Words, first letters and pieces have length 1 each, so that a text's length alone says nothing. */
export interface Features {
  readonly buckets: readonly number[];
  readonly values: readonly number[];
}

/** One sentence of a plain text. Offsets are of the plain text, end exclusive. */
export interface Sentence { readonly start: number; readonly end: number }

const SENTENCE = /[^.?!\n·]{1,600}[?!.]?/g;
const TOKEN = /<\w{1,8}>|[a-z']{1,30}|\d{1,12}|[?!:£$€%]/g;
/** More sentences, or words, than this say nothing new. */
const mostSentences = 60;
const mostTokens = 400;
const seeds = { word: 0x9e37, pair: 0x85eb, triple: 0xc2b2, piece: 0x27d4, stemPair: 0x1656, stemTriple: 0x68e3 } as const;

const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193) >>> 0;
const bucketOf = (hash: number): number => {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return (mixed >>> 0) % buckets;
};

/** A number is a number, whatever it counts. */
const tokenHash = (token: string): number => {
  if (token >= '0' && token <= '9~') return 0x23;
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at += 1) hash = mix(hash, token.charCodeAt(at));
  return hash;
};

/** What is known of a word: its hash and that of its first five letters, its bucket and those of its pieces. */
interface Token { readonly hash: number; readonly stem: number; readonly bucket: number; readonly pieces: readonly number[] }

const mostKnown = 4_000;
/** Most words of a draft were in the one before, which differs by a letter. */
const known = new Map<string, Token>();

function tokenOf(word: string): Token {
  const found = known.get(word);
  if (found) return found;
  const hash = tokenHash(word);
  const pieces: number[] = [];
  if (word.length > 3) {
    const padded = ` ${word} `;
    for (let at = 0; at + 5 <= padded.length; at += 1) {
      let piece: number = seeds.piece;
      for (let letter = at; letter < at + 5; letter += 1) piece = mix(piece, padded.charCodeAt(letter));
      pieces.push(bucketOf(piece));
    }
  }
  const token = { hash, stem: tokenHash(word.slice(0, 5)), bucket: bucketOf(mix(seeds.word, hash)), pieces };
  if (known.size >= mostKnown) known.clear();
  known.set(word, token);
  return token;
}

/** How often each bucket was counted by the list that is being made; zero between two lists. */
const counts = new Uint16Array(buckets);
/** What counting a bucket so often makes of it: twice says more than once, but not twice as much. */
const worth = Float64Array.from({ length: 3 * mostTokens }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/** Buckets that are being counted, and how much each will count. */
class Counted {
  readonly buckets: number[] = [];
  readonly values: number[] = [];
  #settled = 0;

  add(bucket: number): void {
    if (counts[bucket] === 0) this.buckets.push(bucket);
    counts[bucket] = counts[bucket]! + 1;
  }

  /** Ends a group: its values are made of length 1 all together. */
  settle(): void {
    const { buckets: listed, values } = this;
    let square = 0;
    for (let at = this.#settled; at < listed.length; at += 1) {
      const value = worth[Math.min(counts[listed[at]!]!, worth.length - 1)]!;
      square += value * value;
      values.push(value);
      counts[listed[at]!] = 0;
    }
    const length = Math.sqrt(square);
    for (let at = this.#settled; at < listed.length; at += 1) values[at] = values[at]! / length;
    this.#settled = listed.length;
  }
}

/** The features of a plain text, or of a part of one. */
export function featuresOf(plain: string): Features {
  const tokens = (plain.match(TOKEN) ?? []).slice(0, mostTokens).map(tokenOf);
  const counted = new Counted();
  let [before, last] = [0, 1];
  for (const { hash, bucket } of tokens) {
    counted.add(bucket);
    counted.add(bucketOf(mix(mix(seeds.pair, last), hash)));
    counted.add(bucketOf(mix(mix(mix(seeds.triple, before), last), hash)));
    before = last;
    last = hash;
  }
  if (tokens.length > 0) counted.add(bucketOf(mix(mix(seeds.pair, last), 2)));
  counted.settle();
  [before, last] = [0, 1];
  for (const { stem } of tokens) {
    counted.add(bucketOf(mix(mix(seeds.stemPair, last), stem)));
    counted.add(bucketOf(mix(mix(mix(seeds.stemTriple, before), last), stem)));
    before = last;
    last = stem;
  }
  counted.settle();
  for (const { pieces } of tokens) for (const bucket of pieces) counted.add(bucket);
  counted.settle();
  return counted;
}

/** The sentences of a plain text; those without words are left out. */
export function sentencesOf(plain: string): Sentence[] {
  return [...plain.matchAll(SENTENCE)].filter(([words]) => /[a-z0-9<]/.test(words)).slice(0, mostSentences)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
