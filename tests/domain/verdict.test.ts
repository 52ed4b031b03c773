import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { judge } from '@/lib/domain/verdict';
import { calendar, presetRows } from './verdict-vectors/calendar';
import { intervals } from './verdict-vectors/intervals';
import { refusals } from './verdict-vectors/refusals';
import { surroundings } from './verdict-vectors/surroundings';
import { time } from './verdict-vectors/time';
import { unanswered } from './verdict-vectors/unanswered';
import { inputOf, type Vector } from './verdict-vectors/vector';

const tables: Readonly<Record<string, readonly Vector[]>> = {
  'days and balance': time,
  'acceptance as an interval': intervals,
  'a no or a later': refusals,
  'silence, nudges and bursts': unanswered,
  'invitations, ties, surfaces, pressure, relaxations, groups': surroundings,
  calendar,
  presets: presetRows,
};

describe.each(Object.entries(tables))('%s', (_, vectors) => {
  it.each(vectors)('%s', (_name, given, wanted) => {
    const { input, readLine } = inputOf(given);
    const verdict = judge(input, readLine);
    const { is, clear, person } = typeof wanted === 'string' ? { is: wanted } : wanted;
    expect(`${verdict.verdict} ${verdict.rule}`).toBe(is);
    expect(verdict.held).toBe(verdict.verdict === 'annoying');
    if (person !== undefined) expect(verdict.person).toBe(person);
    if (clear) expect([verdict.clearOn, verdict.clearAfter]).toEqual([clear[0] === null ? null : addDays(input.today, clear[0]), clear[1]]);
  });
});

describe('the vectors', () => {
  const all = Object.values(tables).flat();

  it('are at least 250, each with its own name', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
  });

  it('show every verdict and every rule', () => {
    const shown = new Set(all.flatMap(([, , wanted]) => (typeof wanted === 'string' ? wanted : wanted.is).split(' ')));
    for (const word of ['clear', 'early', 'annoying', 'unknown', 'no-ask', 'invited', 'said-no', 'tie', 'same-burst', 'unanswered',
      'not-connected', 'cool-off', 'balance', 'nothing-against', 'no-date', 'unreadable']) expect(shown).toContain(word);
  });
});
