import { describe, expect, it } from 'vitest';
import { NeededIndex } from '@/lib/domain/asks/needed-index';
import { pieceOf } from '@/lib/domain/asks/needed-letters';
import { Patterns } from '@/lib/domain/asks/patterns';

const needsOf = (source: string) => pieceOf(source, () => ({ exact: null, needs: [], begins: null })).needs;
const words = Array.from({ length: 120 }, (_, at) => `harvest${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`);
const long = `(?:${words.join('|')}) (?:basket|barrel)s?`;

describe('patterns', () => {
  it('find the same however often they have run', () => {
    const patterns = new Patterns([long, 'a short one'], new NeededIndex(), needsOf, (source) => source);
    const found = new Set<string>();
    for (let run = 0; run < 80; run += 1) {
      const text = `${'so '.repeat(run % 7)}we took ${words[7]} baskets and ${words[90]} barrel, then a short one`;
      found.add(patterns.all(text, 12).map(([match]) => match).join(', '));
      expect(patterns.test(`nothing of the kind, ${run}`)).toBe(false);
    }
    expect([...found]).toEqual([`${words[7]} baskets, ${words[90]} barrel, a short one`]);
  });

  it('that come while a text is looked at are found in it too', () => {
    const index = new NeededIndex();
    const make = (source: string) => new Patterns([source], index, needsOf, (same) => same);
    const first = make('early bird');
    for (let run = 0; run < 6; run += 1) {
      const text = `an early bird and a late owl${run}`;
      expect(first.test(text)).toBe(true);
      expect(make(`late owl${run}`).test(text)).toBe(true);
      expect(make('late worm').test(text)).toBe(false);
    }
  });

  it('need one of their plain words, figures all alike', () => {
    expect(needsOf('(?:call|talk|meet)')).toEqual([['call', 'talk', 'meet']]);
    expect(needsOf('(?:at 12 h|at 15 h)')).toEqual([['at 00 h']]);
    expect(needsOf('(?:call|or)')).toEqual([]);
  });
});
