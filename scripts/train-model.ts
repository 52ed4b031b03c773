import { type AskKind, askKinds } from '../lib/domain/asks/ask.ts';
import type { Sentence } from '../lib/domain/asks/scorer/features.ts';
import { chanceOf, weigh } from '../lib/domain/asks/scorer/score.ts';

/* Logistic regression with AdaGrad, small enough to read; `npm run train` uses it. */

/** A draft as training sees it. */
interface Draft { readonly ask: boolean; readonly kinds: readonly AskKind[]; readonly sentences: readonly Sentence[]; readonly topic: readonly number[] }

/** Weights that tell asking sentences from others. */
export interface AskModel { readonly weights: Float64Array; readonly bias: number }
/** A table of weights for each kind of ask. */
export interface KindModel { readonly tables: readonly Float64Array[]; readonly biases: readonly number[]; readonly kindOf: (topic: readonly number[]) => AskKind }

const rounds = 40;
const rate = .1;
/** How fast weights that nothing confirms fade: what asks is told by few words, kinds by many. */
const askDecay = 2e-4;
const kindDecay = 1e-4;
const kindRounds = 60;
/** How sharply the most asking sentence takes the lesson of its draft. */
const sharpness = 3;

/** The same shuffling every time. */
function shuffler(): (count: number) => number {
  let state = 1;
  return (count) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % count;
  };
}

class Learner {
  readonly weights: Float64Array;
  bias = 0;
  readonly #squares: Float64Array;
  #biasSquares = 1e-6;

  constructor(count: number) {
    this.weights = new Float64Array(count);
    this.#squares = new Float64Array(count).fill(1e-6);
  }

  /** One step against `error` for these features. */
  step(features: readonly number[], error: number, decay: number): void {
    const size = 1 / Math.sqrt(features.length);
    for (const feature of features) {
      const at = feature % this.weights.length;
      const slope = error * size + decay * (this.weights[at] ?? 0);
      this.#squares[at] = (this.#squares[at] ?? 0) + slope * slope;
      this.weights[at] = (this.weights[at] ?? 0) - (rate * slope) / Math.sqrt(this.#squares[at] ?? 1);
    }
  }

  stepBias(error: number): void {
    this.#biasSquares += error * error;
    this.bias -= (rate * error) / Math.sqrt(this.#biasSquares);
  }
}

/** Learns which sentences ask from drafts of which only the whole is labelled: the most asking sentences take the lesson. */
export function trainAsk(drafts: readonly Draft[], count: number): AskModel {
  const learner = new Learner(count);
  const next = shuffler();
  const order = [...drafts];
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = next(at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const { ask, sentences } of order) {
      const sums = sentences.map(({ features }) => weigh(features, learner.weights));
      const most = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp((sum - most) * sharpness));
      const whole = shares.reduce((a, b) => a + b, 0);
      const error = chanceOf(most + learner.bias) - (ask ? 1 : 0);
      sentences.forEach(({ features }, index) => {
        const share = (shares[index] ?? 0) / whole;
        if (share >= 0.05) learner.step(features, error * share, askDecay);
      });
      learner.stepBias(error);
    }
  }
  return { weights: learner.weights, bias: learner.bias };
}

/** The most asking sentence of a draft. */
export function bestSentence({ weights }: AskModel, sentences: readonly Sentence[]): Sentence {
  return sentences.reduce((a, b) => (weigh(b.features, weights) > weigh(a.features, weights) ? b : a));
}

/** How likely a draft asks by this model, 0 to 1. */
export function chanceWith(model: AskModel, sentences: readonly Sentence[]): number {
  return chanceOf(weigh(bestSentence(model, sentences).features, model.weights) + model.bias);
}

/** Learns the kind of ask from all that is talked of in the drafts that ask. */
export function trainKinds(drafts: readonly Draft[], count: number): KindModel {
  const asking = drafts.filter(({ ask }) => ask);
  const learners = askKinds.map((kind) => {
    const learner = new Learner(count);
    for (let round = 0; round < kindRounds; round += 1) {
      for (const { kinds, topic } of asking) {
        const error = chanceOf(weigh(topic, learner.weights) + learner.bias) - (kinds.includes(kind) ? 1 : 0);
        learner.step(topic, error, kindDecay);
        learner.stepBias(error);
      }
    }
    return learner;
  });
  return {
    tables: learners.map(({ weights }) => weights),
    biases: learners.map(({ bias }) => bias),
    kindOf: (topic) => {
      const sums = learners.map(({ weights, bias }) => weigh(topic, weights) + bias);
      return askKinds[sums.indexOf(Math.max(...sums))] ?? 'favour';
    },
  };
}

/** Precision, recall, F1 and false alarms in words. */
export function tallyOf(outcomes: readonly { readonly ask: boolean; readonly said: boolean }[]): string {
  const count = (ask: boolean, said: boolean) => outcomes.filter((row) => row.ask === ask && row.said === said).length;
  const [hit, alarm, missed, quiet] = [count(true, true), count(false, true), count(true, false), count(false, false)];
  return `n ${outcomes.length}  P ${(hit / (hit + alarm)).toFixed(3)}  R ${(hit / (hit + missed)).toFixed(3)}  F1 ${((2 * hit) / (2 * hit + alarm + missed)).toFixed(3)}  false alarms ${(alarm / (alarm + quiet)).toFixed(3)}`;
}
