/*
 * Weights as text: two to a printable character, nine levels each (four either way and none), so that 16,384 weights
 * take 8 kB of the detector.
 */

/** Levels in units of a table's scale; wider apart where weights are rarer. */
const levels: readonly number[] = [-4, -2.2, -1.1, -0.45, 0, 0.45, 1.1, 2.2, 4];
const first = 35;
/** A backslash would need a second character in the source. */
const backslash = 92;
const shifted = 35 + 81;

/** Weights from their text. Throws RangeError when the text is of another length than the count says. */
export function readWeights(text: string, count: number, scale: number): Float32Array {
  if (text.length * 2 !== count) throw new RangeError(`${count} weights need ${count / 2} characters, not ${text.length}.`);
  const weights = new Float32Array(count);
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    const code = (char === shifted ? backslash : char) - first;
    weights[2 * at] = (levels[Math.floor(code / 9)] ?? 0) * scale;
    weights[2 * at + 1] = (levels[code % 9] ?? 0) * scale;
  }
  return weights;
}

/** The text of weights, each put on the nearest level. The count must be even. */
export function writeWeights(weights: ArrayLike<number>, scale: number): string {
  const nearest = (weight: number) => levels.reduce((best, level, index) => (Math.abs(level * scale - weight) < Math.abs((levels[best] ?? 0) * scale - weight) ? index : best), 4);
  let text = '';
  for (let at = 0; at < weights.length; at += 2) {
    const code = nearest(weights[at] ?? 0) * 9 + nearest(weights[at + 1] ?? 0) + first;
    text += String.fromCharCode(code === backslash ? shifted : code);
  }
  return text;
}
