import type { Features } from './features';

/** The sum of a text's weights. A table's length is a power of two. */
export function weigh({ buckets, values }: Features, table: ArrayLike<number>): number {
  let sum = 0;
  const last = table.length - 1;
  for (let at = 0; at < buckets.length; at += 1) sum += table[buckets[at]! & last]! * values[at]!;
  return sum;
}

/** The logistic function. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
