import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AskKind, askKinds } from '../lib/domain/asks/ask.ts';
import { plainText } from '../lib/domain/asks/plain-text.ts';
import { askBuckets, type Features, featuresOf } from '../lib/domain/asks/scorer/features.ts';
import { levelsFor, writeWeights } from '../lib/domain/asks/scorer/weights-text.ts';
import { corpusDigest } from './corpus-digest.ts';
import { chanceWith, learn, learnKinds, likeliestKind, type Model, tallyOf } from './train-model.ts';

/*
 * npm run train: trains the detector's scorer on the project's own corpus and writes its weights into the repository:
 * for each language which drafts ask, and for all of them together which kind. Deterministic: the same corpus gives
 * the same files. First it prints what the same training reaches on families of drafts that it did not see (five
 * parts, each judged by what the other four teach); then it trains on all of them (with `--train-split` only on rows of
 * the split `train`, to measure rules and scorer together on the rest; with `--without SUFFIX` not on files whose name
 * ends so, to measure on those). Rows with a thread are left out, since the words alone do not decide them.
 */

interface Row { readonly family: string; readonly lang: string; readonly ask: boolean; readonly split: string; readonly kinds: readonly AskKind[]; readonly features: Features }

const corpus = path.join(import.meta.dirname, '..', 'tests', 'corpus');
const asksFolder = path.join(import.meta.dirname, '..', 'lib', 'domain', 'asks');
const kindBuckets = 16_384;
const parts = 5;
const without = process.argv.includes('--without') ? process.argv[process.argv.indexOf('--without') + 1] : undefined;

function rowsOfCorpus(): Row[] {
  const files = readdirSync(corpus).filter((file) => file.endsWith('.jsonl') && (without === undefined || !file.endsWith(`${without}.jsonl`)));
  return files.sort().flatMap((file) =>
    readFileSync(path.join(corpus, file), 'utf8').split('\n').filter((line) => line.trim() !== '').flatMap((line): Row[] => {
      const { text, thread, family, split, lang, ask, kinds } = JSON.parse(line) as { text: string; thread?: unknown[]; family: string; split: string; lang: string; ask: boolean; kinds: AskKind[] };
      if ((thread?.length ?? 0) > 0) return [];
      const features = featuresOf(plainText(text).text);
      return features.buckets.length === 0 ? [] : [{ family, split, lang, ask, kinds, features }];
    }));
}

const partOf = (family: string): number => [...family].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_003, 7) % parts;
const learnAsks = (drafts: readonly Row[]): Model => learn(drafts.map(({ features, ask }) => ({ features, yes: ask })), askBuckets);

const rows = rowsOfCorpus();
const codes = [...new Set(rows.map(({ lang }) => lang))].sort();
console.log(`${rows.length} drafts of ${new Set(rows.map(({ family }) => family)).size} families, ${rows.filter(({ ask }) => ask).length} of them ask`);

const unseen: { row: Row; chance: number; kind: AskKind }[] = [];
for (let part = 0; part < parts; part += 1) {
  const seen = rows.filter(({ family }) => partOf(family) !== part);
  const asks = new Map(codes.map((code) => [code, learnAsks(seen.filter(({ lang }) => lang === code))]));
  const kinds = learnKinds(seen.filter(({ ask }) => ask), kindBuckets);
  for (const row of rows.filter(({ family }) => partOf(family) === part)) {
    unseen.push({ row, chance: chanceWith(asks.get(row.lang)!, row.features), kind: likeliestKind(kinds, row.features) });
  }
}
console.log('On families not seen in training, by the scorer alone:');
for (const least of [0.4, 0.5, 0.6, 0.8]) console.log(`  chance from ${least}: ${tallyOf(unseen.map(({ row, chance }) => ({ ask: row.ask, said: chance >= least })))}`);
for (const code of codes) console.log(`  ${code} from 0.5: ${tallyOf(unseen.filter(({ row }) => row.lang === code).map(({ row, chance }) => ({ ask: row.ask, said: chance >= 0.5 })))}`);
const asking = unseen.filter(({ row }) => row.ask);
console.log(`  kind among those that ask: ${(asking.filter(({ row, kind }) => row.kinds.includes(kind)).length / asking.length).toFixed(3)} right`);

const taught = process.argv.includes('--train-split') ? rows.filter(({ split }) => split === 'train') : rows;
const number = (value: number) => Number(value.toPrecision(6));
const header = '/* Written by `npm run train`; not edited by hand. */';
/** A string literal; the text has no backslash and no line break. */
const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
const write = (file: string, lines: readonly string[]) => {
  writeFileSync(path.join(asksFolder, file), [header, ...lines, ''].join('\n'));
  console.log(`Written: ${file}`);
};
for (const code of codes) {
  const { weights, bias } = learnAsks(taught.filter(({ lang }) => lang === code));
  const levels = levelsFor([weights]);
  write(path.join(code, 'weights.ts'), [
    "import type { AskWeights } from '../scorer/score';",
    '',
    '/** What tells drafts that ask from others in this language. */',
    `export const weights: AskWeights = { levels: [${levels.join(', ')}], bias: ${number(bias)}, text: ${quoted(writeWeights(weights, levels))} };`,
  ]);
}
const kinds = learnKinds(taught.filter(({ ask }) => ask), kindBuckets);
const kindLevels = levelsFor(kinds.map(({ weights }) => weights));
write('scorer/weights.ts', [
  '/** Digest of the drafts that taught it. */',
  `export const taughtBy = '${corpusDigest(corpus)}';`,
  `export const kindBuckets = ${kindBuckets};`,
  `export const kindLevels: readonly number[] = [${kindLevels.join(', ')}];`,
  `export const kindBias: readonly number[] = [${kinds.map(({ bias }) => number(bias)).join(', ')}];`,
  `/** In the order of \`askKinds\`: ${askKinds.join(', ')}. */`,
  `export const kindText: readonly string[] = [\n${kinds.map(({ weights }) => `  ${quoted(writeWeights(weights, kindLevels))},`).join('\n')}\n];`,
]);
