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
    const [clearIn, clearAfter] = clear ?? [];
    expect({ ...verdict, is: `${verdict.verdict} ${verdict.rule}` }).toMatchObject({
      is,
      held: is.startsWith('annoying'),
      ...(person === undefined ? {} : { person }),
      ...(clearIn === undefined ? {} : { clearOn: clearIn === null ? null : addDays(input.today, clearIn), clearAfter }),
    });
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
