import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, laterDay } from '@/lib/domain/day';

describe('a day', () => {
  it('is a real calendar day written like 2026-08-22', () => {
    expect(['2026-08-22', '2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(['2026-02-30', '2027-02-29', '2026-13-01', '2026-8-22', '22.08.2026', '', '2026-08-22T00:00:00Z', null, 20260822].some(isDay)).toBe(false);
  });

  it('is counted without clocks: no change of time shifts it', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('that is none is refused by name', () => {
    expect(() => daysBetween('yesterday', '2026-01-01')).toThrow(RangeError);
    expect(() => addDays('2026/01/01', 1)).toThrow('2026/01/01');
    expect(() => addMonths('', 1)).toThrow(RangeError);
  });

  it('some days later and back is the same day', () => {
    fc.assert(fc.property(fc.integer({ min: -20000, max: 20000 }), fc.integer({ min: -20000, max: 20000 }), (start, days) => {
      const day = addDays('2000-01-01', start);
      expect(isDay(day)).toBe(true);
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }));
  });

  it('is what the calendar of the platform says, over two centuries', () => {
    for (let number = -36_500; number < 36_500; number += 1) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(addDays('1970-01-01', number)).toBe(day);
      expect(daysBetween('1970-01-01', day)).toBe(number);
    }
  });

  it('a month later is the same date, or the month\'s last day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2028-02-29', -12)).toBe('2027-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('the later of two is the later one', () => {
    expect(laterDay('2026-01-02', '2026-01-01')).toBe('2026-01-02');
    expect(laterDay('2026-01-02', '2027-01-01')).toBe('2027-01-01');
    expect(laterDay('2026-01-02', '2026-01-02')).toBe('2026-01-02');
  });
});
