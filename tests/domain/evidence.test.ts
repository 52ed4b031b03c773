import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { evidenceOf, firstAskOf, type FirstAsk, isTooYoung, wilson } from '@/lib/domain/evidence';
import type { LedgerEvent } from '@/lib/domain/ledger';

const accepted = { from: '2026-09-01', to: '2026-09-01', source: 'export' } as const;
const ask = (on: string, more: object = {}): LedgerEvent => ({ type: 'ask', on, kind: 'meeting', outcome: 'none', ...more });
const many = (count: number, of: (index: number) => Partial<FirstAsk>): FirstAsk[] => Array.from({ length: count }, (_, index) => ({ on: '2026-09-01', daysWaited: 1, sharedBefore: 0, answered: false, ...of(index) }));

describe('a first ask', () => {
  it('is told by the days it waited and by what was shared before it', () => {
    const events: LedgerEvent[] = [{ type: 'shared', on: '2026-09-02', what: 'help' }, { type: 'shared', on: '2026-09-03', what: 'reaction' }, ask('2026-09-05', { outcome: 'no' }), ask('2026-09-20')];
    expect(firstAskOf(accepted, events)).toEqual({ on: '2026-09-05', daysWaited: 4, sharedBefore: 2, answered: true });
  });

  it('counts as answered when anything came back, also without a yes or no', () => {
    expect(firstAskOf(accepted, [ask('2026-09-05', { answeredOn: '2026-09-06' })])?.answered).toBe(true);
  });

  it('is left out while it is too young to tell, and where the day of acceptance is not known', () => {
    expect(isTooYoung({ on: '2026-10-25', answered: false }, '2026-11-01')).toBe(true);
    expect(isTooYoung({ on: '2026-10-25', answered: true }, '2026-11-01')).toBe(false);
    expect(firstAskOf({ ...accepted, from: null }, [ask('2026-09-05')])).toBeNull();
    expect(firstAskOf(accepted, [ask('2026-08-01')])).toBeNull();
  });
});

describe('reply rates', () => {
  it('are hidden under twenty cases', () => {
    const { all, byDays } = evidenceOf(many(19, () => ({ answered: true })));
    expect(all).toEqual({ cases: 19, answered: 19, rate: null, low: null, high: null });
    expect(byDays[1]?.rate.cases).toBe(0);
  });

  it('put every ask into one group of days and one of what was shared', () => {
    const asks = many(200, (index) => ({ daysWaited: index, sharedBefore: index % 6, answered: index % 4 === 0, on: addDays('2026-01-01', index) }));
    const { byDays, byShared } = evidenceOf(asks);
    expect(byDays.reduce((sum, { rate }) => sum + rate.cases, 0)).toBe(200);
    expect(byShared.reduce((sum, { rate }) => sum + rate.cases, 0)).toBe(200);
    expect(byDays.map(({ rate }) => rate.cases)).toEqual([3, 5, 23, 60, 109]);
  });

  it('come with the interval of Wilson', () => {
    const { low, high } = wilson(10, 40);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.142', '0.402']);
    expect(wilson(0, 20).low).toBe(0);
    expect(wilson(20, 20).high).toBe(1);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
