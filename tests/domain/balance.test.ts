import { describe, expect, it } from 'vitest';
import { balanceOn, pointsOf, takesOf } from '@/lib/domain/balance';
import { presets } from '@/lib/domain/policy';

describe('points', () => {
  it('a small thing gives 1, a real help 2, a reaction nothing', () => {
    expect((['article', 'own-article', 'endorsement', 'comment', 'congratulation'] as const).map(pointsOf)).toEqual([1, 1, 1, 1, 1]);
    expect((['introduction', 'recommendation', 'referral', 'help'] as const).map(pointsOf)).toEqual([2, 2, 2, 2]);
    expect(pointsOf('reaction')).toBe(0);
  });

  it('a light ask takes 1, a heavy one 2, and more under the patient presets', () => {
    expect(Object.values(presets).map((policy) => [takesOf(1, policy), takesOf(2, policy)])).toEqual([[1, 2], [1, 3], [2, 4]]);
  });
});

describe('the balance', () => {
  it('adds what was shared and takes what was asked', () => {
    expect(balanceOn('2026-09-15', [{ on: '2026-09-01', points: 2 }, { on: '2026-09-02', points: 1 }, { on: '2026-09-03', points: -1 }])).toEqual({ shared: 3, asked: 1, left: 2 });
  });

  it('never goes below nothing, so that an early ask does not eat a later help', () => {
    expect(balanceOn('2026-09-15', [{ on: '2026-09-01', points: -2 }, { on: '2026-09-02', points: 2 }])).toEqual({ shared: 2, asked: 2, left: 2 });
  });

  it('looks back 12 months, to the day', () => {
    expect(balanceOn('2026-09-15', [{ on: '2025-09-15', points: 2 }]).left).toBe(2);
    expect(balanceOn('2026-09-15', [{ on: '2025-09-14', points: 2 }]).left).toBe(0);
  });

  it('leaves out what lies ahead, and counts what stands on the screen without a day', () => {
    expect(balanceOn('2026-09-15', [{ on: '2026-09-16', points: 2 }, { on: null, points: 1 }]).left).toBe(1);
  });
});
