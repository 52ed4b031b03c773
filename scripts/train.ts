import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AskKind, askKinds } from '../lib/domain/asks/ask.ts';
import { plainText } from '../lib/domain/asks/plain-text.ts';
import { buckets, type Sentence, sentencesOf, topicFeatures } from '../lib/domain/asks/scorer/features.ts';
import { writeWeights } from '../lib/domain/asks/scorer/weights-text.ts';
import { corpusDigest } from './corpus-digest.ts';
import { chanceWith, tallyOf, trainAsk, trainKinds } from './train-model.ts';

/*
 * npm run train: trains the detector's scorer on the project's own corpus and writes its weights into the repository.
 * Deterministic: the same corpus gives the same file. First it prints what the same training reaches on families of
 * drafts that it did not see (five parts, each judged by what the other four teach); then it trains on all of them
 * (with `--train-split` only on rows of the split `train`, to measure rules and scorer together on the rest).
 * Rows with a thread are left out, since the words alone do not decide them, and so are borderline ones.
 */

/** One labelled draft, its sentences hashed once. */
export interface Row { readonly family: string; readonly lang: string; readonly ask: boolean; readonly split: string; readonly kinds: readonly AskKind[]; readonly sentences: readonly Sentence[]; readonly topic: readonly number[] }

const corpus = path.join(import.meta.dirname, '..', 'tests', 'corpus');
const target = path.join(import.meta.dirname, '..', 'lib', 'domain', 'asks', 'scorer', 'weights.ts');
const kindBuckets = 8_192;
const parts = 5;

function rowsOfCorpus(): Row[] {
  return readdirSync(corpus).filter((file) => file.endsWith('.jsonl')).sort().flatMap((file) =>
    readFileSync(path.join(corpus, file), 'utf8').split('\n').filter((line) => line.trim() !== '').flatMap((line): Row[] => {
      const { text, thread, note, family, split, lang, ask, kinds } = JSON.parse(line) as { text: string; thread?: unknown[]; note?: string; family: string; split: string; lang: string; ask: boolean; kinds: AskKind[] };
      if ((thread?.length ?? 0) > 0 || note === 'soft' || note === 'discovery') return [];
      const plain = plainText(text).text;
      const sentences = sentencesOf(plain);
      return sentences.length === 0 ? [] : [{ family, split, lang, ask, kinds, sentences, topic: topicFeatures(plain) }];
    }));
}

const partOf = (family: string): number => [...family].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7) % parts;

const rows = rowsOfCorpus();
console.log(`${rows.length} drafts of ${new Set(rows.map(({ family }) => family)).size} families, ${rows.filter(({ ask }) => ask).length} of them ask`);

const unseen: { row: Row; chance: number; kind: AskKind }[] = [];
for (let part = 0; part < parts; part += 1) {
  const seen = rows.filter(({ family }) => partOf(family) !== part);
  const ask = trainAsk(seen, buckets);
  const kinds = trainKinds(seen, kindBuckets);
  for (const row of rows.filter(({ family }) => partOf(family) === part)) {
    unseen.push({ row, chance: chanceWith(ask, row.sentences), kind: kinds.kindOf(row.topic) });
  }
}
console.log('On families not seen in training, by the scorer alone:');
for (const least of [0.5, 0.7, 0.8, 0.9]) console.log(`  chance from ${least}: ${tallyOf(unseen.map(({ row, chance }) => ({ ask: row.ask, said: chance >= least })))}`);
for (const lang of [...new Set(rows.map((row) => row.lang))].sort()) console.log(`  ${lang} from 0.8: ${tallyOf(unseen.filter(({ row }) => row.lang === lang).map(({ row, chance }) => ({ ask: row.ask, said: chance >= 0.8 })))}`);
const asking = unseen.filter(({ row }) => row.ask);
console.log(`  kind among those that ask: ${(asking.filter(({ row, kind }) => row.kinds.includes(kind)).length / asking.length).toFixed(3)} right`);

const taught = process.argv.includes('--train-split') ? rows.filter(({ split }) => split === 'train') : rows;
const ask = trainAsk(taught, buckets);
const kinds = trainKinds(taught, kindBuckets);
const spread = (tables: readonly ArrayLike<number>[]) => {
  const sizes = tables.flatMap((table) => Array.from(table, Math.abs)).filter((size) => size > 1e-4).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.98)] ?? 1) / 4;
};
const askScale = spread([ask.weights]);
const kindScale = spread(kinds.tables);
const number = (value: number) => Number(value.toPrecision(6));
writeFileSync(target, [
  '/* Written by `npm run train`; not edited by hand. */',
  '/** Digest of the drafts that taught it. */',
  `export const taughtBy = '${corpusDigest(corpus)}';`,
  `export const askScale = ${number(askScale)};`,
  `export const askBias = ${number(ask.bias)};`,
  `export const askText = ${quoted(writeWeights(ask.weights, askScale))};`,
  `export const kindBuckets = ${kindBuckets};`,
  `export const kindScale = ${number(kindScale)};`,
  `export const kindBias: readonly number[] = [${kinds.biases.map(number).join(', ')}];`,
  `/** In the order of \`askKinds\`: ${askKinds.join(', ')}. */`,
  `export const kindText: readonly string[] = [\n${kinds.tables.map((table) => `  ${quoted(writeWeights(table, kindScale))},`).join('\n')}\n];`,
  '',
].join('\n'));
console.log(`Written: ${path.relative(process.cwd(), target)}`);

/** A string literal; the text has no backslash and no line break. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}
