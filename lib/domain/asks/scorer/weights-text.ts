/*
 * Weights as text: two to a printable character, nine levels each, so that 16,384 weights take 8 kB. The levels lie
 * where the weights do (Lloyd's algorithm: https://en.wikipedia.org/wiki/Lloyd%27s_algorithm); the middle one is none.
 */

const levelCount = 9;
const none = 4;
const first = 35;
/** A backslash would need a second character in the source. */
const backslash = 92;
const shifted = 35 + 81;

/** Weights from their text. Throws RangeError when the text is of another length than the count says. */
export function readWeights(text: string, count: number, levels: readonly number[]): Float32Array {
  if (text.length * 2 !== count) throw new RangeError(`${count} weights need ${count / 2} characters, not ${text.length}.`);
  const weights = new Float32Array(count);
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    const code = (char === shifted ? backslash : char) - first;
    weights[2 * at] = levels[Math.floor(code / levelCount)] ?? 0;
    weights[2 * at + 1] = levels[code % levelCount] ?? 0;
  }
  return weights;
}

const nearest = (weight: number, levels: readonly number[]): number => levels.reduce((best, level, index) => (Math.abs(level - weight) < Math.abs((levels[best] ?? 0) - weight) ? index : best), none);

/** Nine levels that lie closest to all weights of some tables, four below zero, zero, and four above it. */
export function levelsFor(tables: readonly ArrayLike<number>[]): number[] {
  const weights = tables.flatMap((table) => Array.from(table)).filter((weight) => Math.abs(weight) > 1e-6);
  const sizes = weights.map(Math.abs).sort((a, b) => a - b);
  const starts = [0.5, 0.67, 0.83, 0.999].map((share) => sizes[Math.floor(sizes.length * share)] ?? 0);
  let levels = [...starts.map((start) => -start).reverse(), 0, ...starts];
  for (let round = 0; round < 30; round += 1) {
    const sums = levels.map(() => [0, 0] as [number, number]);
    for (const weight of weights) {
      const sum = sums[nearest(weight, levels)]!;
      sum[0] += weight;
      sum[1] += 1;
    }
    levels = levels.map((level, index) => (index === none || sums[index]![1] === 0 ? level : sums[index]![0] / sums[index]![1]));
  }
  return levels.map((level) => Number(level.toPrecision(5)));
}

/** The text of weights, each put on the nearest level. The count must be even. */
export function writeWeights(weights: ArrayLike<number>, levels: readonly number[]): string {
  let text = '';
  for (let at = 0; at < weights.length; at += 2) {
    const code = nearest(weights[at] ?? 0, levels) * levelCount + nearest(weights[at + 1] ?? 0, levels) + first;
    text += String.fromCharCode(code === backslash ? shifted : code);
  }
  return text;
}
