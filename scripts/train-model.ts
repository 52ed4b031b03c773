import { type AskKind, askKinds } from '../lib/domain/asks/ask.ts';
import type { Features } from '../lib/domain/asks/scorer/features.ts';
import { chanceOf, weigh } from '../lib/domain/asks/scorer/logistic.ts';

/* Logistic regression with a quadratic penalty, by accelerated gradient descent; `npm run train` uses it. */

/** A row as training sees it: what the text holds, and whether it is one of those sought. */
export interface Lesson { readonly features: Features; readonly yes: boolean }

/** Weights that tell the texts sought from others. */
export interface Model { readonly weights: Float64Array; readonly bias: number }

const rounds = 400;
/** How much the weights may grow: the weight of the lessons against that of the penalty. */
const trust = 10;

/** Adds the features times `factor` to a table. */
function spread({ buckets, values }: Features, factor: number, table: Float64Array): void {
  const last = table.length - 1;
  for (let at = 0; at < buckets.length; at += 1) {
    const bucket = buckets[at]! & last;
    table[bucket] = table[bucket]! + values[at]! * factor;
  }
}

/** How steep the loss can get: the greatest eigenvalue of the lessons' features with themselves, by power iteration. */
function steepness(lessons: readonly Lesson[], count: number): number {
  let direction = new Float64Array(count).fill(1 / Math.sqrt(count));
  let value = 1;
  for (let round = 0; round < 12; round += 1) {
    const next = new Float64Array(count);
    for (const { features } of lessons) spread(features, weigh(features, direction), next);
    value = Math.sqrt(next.reduce((sum, part) => sum + part * part, 0)) || 1;
    direction = next.map((part) => part / value);
  }
  return value;
}

/** Learns to tell the rows that say yes from the others, with `count` weights (a power of two). */
export function learn(lessons: readonly Lesson[], count: number, steep = steepness(lessons, count)): Model {
  const step = 1 / (0.25 * (steep * 1.1 + lessons.length) + 1 / trust);
  let weights = new Float64Array(count);
  let ahead = new Float64Array(count);
  let [bias, biasAhead] = [0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = ahead.map((weight) => weight / trust);
    let biasSlope = 0;
    for (const { features, yes } of lessons) {
      const error = chanceOf(weigh(features, ahead) + biasAhead) - (yes ? 1 : 0);
      spread(features, error, slope);
      biasSlope += error;
    }
    const next = ahead.map((weight, at) => weight - step * slope[at]!);
    const nextBias = biasAhead - step * biasSlope;
    const swing = (round - 1) / (round + 2);
    const kept = weights;
    ahead = next.map((weight, at) => weight + swing * (weight - kept[at]!));
    biasAhead = nextBias + swing * (nextBias - bias);
    [weights, bias] = [next, nextBias];
  }
  return { weights, bias };
}

/** How likely a text is one of those sought, 0 to 1. */
export const chanceWith = ({ weights, bias }: Model, features: Features): number => chanceOf(weigh(features, weights) + bias);

/** Learns each kind of ask from the drafts that ask, in the order of `askKinds`. */
export function learnKinds(drafts: readonly { readonly features: Features; readonly kinds: readonly AskKind[] }[], count: number): Model[] {
  const steep = steepness(drafts.map(({ features }) => ({ features, yes: true })), count);
  return askKinds.map((kind) => learn(drafts.map(({ features, kinds }) => ({ features, yes: kinds.includes(kind) })), count, steep));
}

/** The likeliest kind. */
export function likeliestKind(models: readonly Model[], features: Features): AskKind {
  const chances = models.map((model) => chanceWith(model, features));
  return askKinds[chances.indexOf(Math.max(...chances))] ?? 'favour';
}

/** Precision, recall, F1 and false alarms in words. */
export function tallyOf(outcomes: readonly { readonly ask: boolean; readonly said: boolean }[]): string {
  const count = (ask: boolean, said: boolean) => outcomes.filter((row) => row.ask === ask && row.said === said).length;
  const [hit, alarm, missed, quiet] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  return `n ${outcomes.length}  P ${(hit / (hit + alarm)).toFixed(3)}  R ${(hit / (hit + missed)).toFixed(3)}  F1 ${((2 * hit) / (2 * hit + alarm + missed)).toFixed(3)}  false alarms ${(alarm / (alarm + quiet)).toFixed(3)}`;
}
