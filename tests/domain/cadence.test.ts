import { describe, expect, it } from 'vitest';
import { postingDue, weekday, weekStart } from '@/lib/domain/cadence';

const wish = { wishPerMonth: 1, limitDays: 92 };

describe('an article of value', () => {
  it('is none yet before the first one', () => expect(postingDue(null, wish, '2026-11-24')).toEqual({ wishedBy: null, dueBy: null, state: 'none-yet' }));
  it.each([
    ['2026-10-25', 'fine'], ['2026-10-24', 'due'], ['2026-08-24', 'due'], ['2026-08-23', 'overdue'],
  ])('last posted on %s is %s', (last, state) => expect(postingDue(last, wish, '2026-11-24').state).toBe(state));
  it('is wished on the same day of the next month', () => expect(postingDue('2026-01-31', wish, '2026-02-01')).toMatchObject({ wishedBy: '2026-02-28', dueBy: '2026-05-03' }));
  it('is wished four times a month where the user says so', () => expect(postingDue('2026-11-01', { wishPerMonth: 4, limitDays: 92 }, '2026-11-24').wishedBy).toBe('2026-11-09'));
  it('is only limited where nothing is wished', () => expect(postingDue('2026-10-01', { wishPerMonth: 0, limitDays: 92 }, '2026-11-24').state).toBe('fine'));
});

describe('a week', () => {
  it.each([['2026-11-23', '2026-11-23'], ['2026-11-29', '2026-11-23'], ['2026-11-30', '2026-11-30'], ['1969-12-31', '1969-12-29'], ['2027-01-01', '2026-12-28']])('of %s begins on %s', (day, monday) => expect(weekStart(day)).toBe(monday));
  it('counts Sunday as 0', () => expect(['2026-11-22', '2026-11-28'].map(weekday)).toEqual([0, 6]));
});
