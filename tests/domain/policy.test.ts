import { describe, expect, it } from 'vitest';
import { parsePolicy, PolicyError, policyNumbers, presets } from '@/lib/domain/policy';

function problemOf(json: unknown): string {
  try {
    parsePolicy(json);
  } catch (error) {
    if (error instanceof PolicyError) return `${error.problem} ${error.field ?? ''}`.trim();
    throw error;
  }
  return 'none';
}

describe('the presets', () => {
  it('have the numbers of the design', () => {
    const numbers = Object.values(presets).map(({ coolOff, strict, recent, lightTakes, heavyTakes }) => [coolOff, strict, recent, lightTakes, heavyTakes]);
    expect(numbers).toEqual([[2, 7, 30, 1, 2], [7, 14, 60, 1, 3], [14, 30, 90, 2, 4]]);
  });

  it('agree on silence and refusals, which presets do not change', () => {
    for (const { unansweredFresh, unansweredRecent, unansweredInARow, refusal } of Object.values(presets)) {
      expect([unansweredFresh, unansweredRecent, unansweredInARow, refusal]).toEqual([7, 30, 180, 90]);
    }
  });

  it('come back as they are when shared', () => {
    for (const preset of Object.values(presets)) expect(parsePolicy(JSON.stringify(preset))).toEqual(preset);
  });
});

describe('a shared policy', () => {
  it('takes missing numbers from the preset it names', () => {
    expect(parsePolicy({ preset: 'patient' })).toEqual(presets.patient);
    expect(parsePolicy({})).toEqual(presets.article);
  });

  it('is one\'s own as soon as a number differs', () => {
    expect(parsePolicy({ preset: 'article', coolOff: 3 })).toEqual({ ...presets.article, preset: 'own', coolOff: 3 });
    expect(parsePolicy('{"preset":"own","judgeInMail":true}')).toEqual({ ...presets.article, preset: 'own', judgeInMail: true });
  });

  it('is refused with the reason and the number', () => {
    expect(problemOf('{')).toBe('not-json');
    expect(problemOf('')).toBe('not-json');
    expect(problemOf([])).toBe('not-a-policy');
    expect(problemOf(null)).toBe('not-a-policy');
    expect(problemOf('7')).toBe('not-a-policy');
    expect(problemOf({ cooloff: 2 })).toBe('unknown-field cooloff');
    expect(problemOf({ preset: 'hasty' })).toBe('unknown-preset preset');
    expect(problemOf({ preset: 'toString' })).toBe('unknown-preset preset');
    expect(problemOf({ judgeInMail: 'yes' })).toBe('not-a-switch judgeInMail');
    expect(problemOf({ strict: '7' })).toBe('not-a-number strict');
    expect(problemOf({ strict: 7.5 })).toBe('not-whole strict');
    expect(problemOf({ coolOff: -1 })).toBe('out-of-bounds coolOff');
    expect(problemOf({ holdConfidence: 70 })).toBe('out-of-bounds holdConfidence');
    expect(problemOf({ coolOff: 9 })).toBe('out-of-order coolOff');
    expect(problemOf({ recent: 5 })).toBe('out-of-order strict');
    expect(problemOf({ lightTakes: 3 })).toBe('out-of-order lightTakes');
  });

  it('says bounds and unit in its message', () => {
    expect(() => parsePolicy({ refusal: 4000 })).toThrow('refusal lies between 0 and 730 days and is 4000.');
    expect(() => parsePolicy({ holdConfidence: 0.5 })).not.toThrow();
  });

  it('has a bound for every number', () => {
    const numbers = Object.entries(presets.article).filter(([, value]) => typeof value === 'number').map(([field]) => field);
    expect(policyNumbers.map(({ field }) => field).sort()).toEqual(numbers.sort());
  });
});
