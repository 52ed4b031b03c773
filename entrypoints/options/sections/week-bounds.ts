import type { Words } from '@/lib/words';

/** Says what is wrong with a number that was typed outside its bounds; null when nothing is. */
export const outOfBounds = (words: Words, least: number, most: number) => (typed: number): string | null =>
  (Number.isNaN(typed) || typed < least || typed > most ? words('options.week.bounds', { least, most }) : null);
