/*
 * What the scorer looks at: hashed words, pairs and triples of words, and five-letter pieces of one sentence of the
 * plain text (plain-text.ts), with a little about its place. Pieces carry endings and stems over to words that no
 * training draft held, in all seven languages at once.
 */

/** Number of buckets that features are hashed into. */
export const buckets = 65_536;

/** One sentence of a plain text. Offsets are of the plain text, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Buckets of its features, each once. */
  readonly features: readonly number[];
}

const SENTENCE = /[^.?!\n·]{1,600}[?!.]?/g;
const TOKEN = /<\w{1,8}>|[a-z']{1,30}|\d{1,12}|[?!:£$€%]/g;
/** More sentences than this say nothing new. */
const mostSentences = 60;
const mostTokens = 80;
const mostTopicTokens = 600;
const seeds = { word: 0x9e37, pair: 0x85eb, triple: 0xc2b2, piece: 0x27d4, place: 0x1656 } as const;

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

/** What is known of a word: its hash, and the buckets of itself and of its pieces. */
interface Token { readonly hash: number; readonly buckets: readonly number[] }

const mostKnown = 4_000;
/** Most words of a draft were in the one before, which differs by a letter. */
const known = new Map<string, Token>();

function tokenOf(word: string): Token {
  const found = known.get(word);
  if (found) return found;
  const hash = tokenHash(word);
  const own = [bucketOf(mix(seeds.word, hash))];
  if (word.length > 3) {
    const padded = ` ${word} `;
    for (let at = 0; at + 5 <= padded.length; at += 1) {
      let piece: number = seeds.piece;
      for (let letter = at; letter < at + 5; letter += 1) piece = mix(piece, padded.charCodeAt(letter));
      own.push(bucketOf(piece));
    }
  }
  const token = { hash, buckets: own };
  if (known.size >= mostKnown) known.clear();
  known.set(word, token);
  return token;
}

/** For each bucket the last list that took it. */
const taken = new Uint32Array(buckets);
let lists = 0;

/** Takes each bucket once. */
function onceEach(): { readonly list: number[]; readonly add: (bucket: number) => void } {
  lists += 1;
  const own = lists;
  const list: number[] = [];
  return {
    list,
    add: (bucket) => {
      if (taken[bucket] === own) return;
      taken[bucket] = own;
      list.push(bucket);
    },
  };
}

function featuresOf(sentence: string, place: number): number[] {
  const tokens = sentence.match(TOKEN);
  if (!tokens) return [];
  const { list, add } = onceEach();
  let [before, last] = [0, 1];
  const count = Math.min(tokens.length, mostTokens);
  for (let at = 0; at < count; at += 1) {
    const { hash, buckets: own } = tokenOf(tokens[at]!);
    for (let nth = 0; nth < own.length; nth += 1) add(own[nth]!);
    add(bucketOf(mix(mix(seeds.pair, last), hash)));
    add(bucketOf(mix(mix(mix(seeds.triple, before), last), hash)));
    before = last;
    last = hash;
  }
  add(bucketOf(mix(mix(seeds.pair, last), 2)));
  add(bucketOf(mix(mix(seeds.place, 1), place)));
  add(bucketOf(mix(mix(seeds.place, 2), Math.min(6, Math.ceil(Math.log2(tokens.length + 2))))));
  return list;
}

/** What tells the kind of ask: words and pieces of the whole plain text, hashed; what is talked of decides, not where. */
export function topicFeatures(plain: string): number[] {
  const { list, add } = onceEach();
  for (const token of (plain.match(TOKEN) ?? []).slice(0, mostTopicTokens)) {
    for (const bucket of tokenOf(token).buckets) add(bucket);
  }
  return list;
}

/** The sentences of a plain text with what the scorer sees in them; those without words are left out. */
export function sentencesOf(plain: string): Sentence[] {
  const found: Sentence[] = [];
  const matches = [...plain.matchAll(SENTENCE)].filter(([words]) => /[a-z0-9<]/.test(words)).slice(0, mostSentences);
  for (const [index, match] of matches.entries()) {
    const place = (index === 0 ? 0 : index === matches.length - 1 ? 1 : 2) * 4 + Math.min(3, matches.length - 1);
    const features = featuresOf(match[0], place);
    if (features.length > 0) found.push({ start: match.index, end: match.index + match[0].length, features });
  }
  return found;
}
