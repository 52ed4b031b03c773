import { askBuckets, type Features, featuresOf, type Sentence, sentencesOf } from './features';
import { chanceOf, weigh } from './logistic';
import { kindBias, kindBuckets, kindLevels, kindText } from './weights';
import { readWeights } from './weights-text';

/** What a language's scorer learned of which drafts ask (`npm run train`). */
export interface AskWeights {
  /** Weights as text, and the levels that it names (weights-text.ts). */
  readonly text: string;
  readonly levels: readonly number[];
  readonly bias: number;
}

/** Unpacked on first use: pages without a composer never need them. */
const unpacked = new WeakMap<AskWeights, Float32Array>();
let kinds: readonly Float32Array[] | null = null;

function tableOf(weights: AskWeights): Float32Array {
  let table = unpacked.get(weights);
  if (!table) unpacked.set(weights, table = readWeights(weights.text, askBuckets, weights.levels));
  return table;
}

/** How likely a text asks for something, 0 to 1. */
export function askChance(features: Features, weights: AskWeights): number {
  return chanceOf(weigh(features, tableOf(weights)) + weights.bias);
}

/** The sentence of a plain text that asks most by itself; null for a text without words. */
export function mostAsking(plain: string, weights: AskWeights): Sentence | null {
  let [best, most]: [Sentence | null, number] = [null, -Infinity];
  for (const sentence of sentencesOf(plain)) {
    const chance = askChance(featuresOf(plain.slice(sentence.start, sentence.end)), weights);
    if (chance > most) [best, most] = [sentence, chance];
  }
  return best;
}

/** How likely a text, if it asks at all, asks for each kind, 0 to 1, in the order of `askKinds`. */
export function kindChances(features: Features): number[] {
  kinds ??= kindText.map((text) => readWeights(text, kindBuckets, kindLevels));
  return kinds.map((table, index) => chanceOf(weigh(features, table) + (kindBias[index] ?? 0)));
}
