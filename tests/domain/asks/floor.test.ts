import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ThreadLine } from '@/lib/domain/asks/ask';
import { detectAsks } from '@/lib/domain/asks/detect-asks';

interface Row { readonly text: string; readonly thread?: ThreadLine[]; readonly ask: boolean; readonly lang: string; readonly note?: string; readonly split: string }

/**
 * F1 below which no later rule may bring the split of a language, and false alarms it may not exceed; close to what was
 * measured. The scorer has learnt from both splits, so this holds what was reached; `npm run train` prints what it
 * reaches on families that it has not seen.
 */
const floors: readonly (readonly [lang: string, split: 'train' | 'test', f1: number, falseAlarms: number])[] = [
  ['en', 'train', 0.95, 0.025], ['en', 'test', 0.94, 0.025],
  ['de', 'train', 0.97, 0.015], ['de', 'test', 0.965, 0.02],
  ['fr', 'train', 0.98, 0.02], ['fr', 'test', 0.98, 0.02],
  ['es', 'train', 0.975, 0.025], ['es', 'test', 0.98, 0.01],
  ['pt', 'train', 0.975, 0.015], ['pt', 'test', 0.96, 0.02],
  ['it', 'train', 0.975, 0.02], ['it', 'test', 0.965, 0.03],
  ['nl', 'train', 0.96, 0.025], ['nl', 'test', 0.98, 0.02],
];

const folder = new URL('../../corpus/', import.meta.url);
const rows = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row))
  .filter((row) => row.note !== 'soft' && row.note !== 'discovery');

describe('the detector on the project\'s own corpus', () => {
  it.each(floors)('does not fall below its floor: %s %s', (lang, split, floor, alarms) => {
    const own = rows.filter((row) => row.split === split && row.lang === lang);
    expect(own.length).toBeGreaterThan(60);
    const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
    for (const { text, thread, ask } of own) {
      const said = detectAsks(text, thread ?? []).asks.some(({ invited }) => !invited);
      count[ask ? (said ? 'tp' : 'fn') : said ? 'fp' : 'tn'] += 1;
    }
    expect((2 * count.tp) / (2 * count.tp + count.fp + count.fn)).toBeGreaterThanOrEqual(floor);
    expect(count.fp / (count.fp + count.tn)).toBeLessThanOrEqual(alarms);
  }, 60_000);
});
