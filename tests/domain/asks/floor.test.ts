import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ThreadLine } from '@/lib/domain/asks/ask';
import { detectAsks } from '@/lib/domain/asks/detect-asks';

interface Row { readonly text: string; readonly thread?: ThreadLine[]; readonly ask: boolean; readonly note?: string; readonly split: string }

/** F1 below which no later rule may bring the split of a language; set close under what was measured. */
const floors: readonly (readonly [lang: string, split: 'train' | 'test', f1: number, falseAlarms: number])[] = [
  ['en', 'train', 0.93, 0.03],
  ['en', 'test', 0.68, 0.16],
];

describe('the detector on the project\'s own corpus', () => {
  it.each(floors)('does not fall below its floor: %s %s', (lang, split, floor, alarms) => {
    const file = new URL(`../../corpus/${lang}.jsonl`, import.meta.url);
    expect(existsSync(file)).toBe(true);
    const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row)
      .filter((row) => row.split === split && row.note !== 'soft' && row.note !== 'discovery');
    expect(rows.length).toBeGreaterThan(100);
    const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const { text, thread, ask } of rows) {
      const said = detectAsks(text, thread ?? []).asks.some(({ invited }) => !invited);
      count[ask ? (said ? 'tp' : 'fn') : said ? 'fp' : 'tn'] += 1;
    }
    expect((2 * count.tp) / (2 * count.tp + count.fp + count.fn)).toBeGreaterThanOrEqual(floor);
    expect(count.fp / (count.fp + count.tn)).toBeLessThanOrEqual(alarms);
  });
});
