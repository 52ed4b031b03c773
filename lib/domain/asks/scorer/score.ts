import { buckets, type Sentence, sentencesOf, topicFeatures } from './features';
import { askScale, askText, askBias, kindBias, kindBuckets, kindScale, kindText } from './weights';
import { readWeights } from './weights-text';

/** What the scorer says of a draft. */
export interface Score {
  /** How likely the draft asks, 0 to 1. */
  readonly chance: number;
  /** The sentence that says so, in offsets of the plain text; null for a draft without words. */
  readonly sentence: Sentence | null;
}

interface Weights {
  readonly ask: Float32Array;
  readonly kinds: readonly Float32Array[];
}

let weights: Weights | null = null;

/** Unpacked on first use: pages without a composer never need them. */
function unpacked(): Weights {
  weights ??= {
    ask: readWeights(askText, buckets, askScale),
    kinds: kindText.map((text) => readWeights(text, kindBuckets, kindScale)),
  };
  return weights;
}

/** A table's length is a power of two. The sum of a sentence's weights over the square root of their number, so that length alone says nothing. */
export function weigh(features: readonly number[], table: ArrayLike<number>): number {
  let sum = 0;
  const last = table.length - 1;
  for (const feature of features) sum += table[feature & last]!;
  return features.length === 0 ? 0 : sum / Math.sqrt(features.length);
}

/** The logistic function. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** How likely a plain text asks for something: its most asking sentence decides. */
export function scoreOf(plain: string): Score {
  const { ask } = unpacked();
  let [best, most]: [Sentence | null, number] = [null, -Infinity];
  for (const sentence of sentencesOf(plain)) {
    const sum = weigh(sentence.features, ask);
    if (sum > most) [best, most] = [sentence, sum];
  }
  return { chance: best ? chanceOf(most + askBias) : 0, sentence: best };
}

/** How likely a plain text, if it asks at all, asks for each kind, 0 to 1, in the order of `askKinds`. */
export function kindChances(plain: string): number[] {
  const topic = topicFeatures(plain);
  return unpacked().kinds.map((table, index) => chanceOf(weigh(topic, table) + (kindBias[index] ?? 0)));
}
