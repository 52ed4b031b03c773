import { describe, expect, it } from 'vitest';
import { closenessOf, countNetwork, type NetworkPerson } from '@/lib/domain/network';

const person = (more: Partial<NetworkPerson> = {}): NetworkPerson => ({ acceptedOn: '2026-11-01', ties: [], shared: 0, received: 0, answered: false, sharedOn: [], firstAskOn: null, ...more });

describe('how close somebody is', () => {
  it.each([
    [{ ties: ['client'] }, 'friend'], [{ ties: ['talks-elsewhere'], acceptedOn: null }, 'friend'],
    [{ shared: 1, received: 1 }, 'acquaintance'], [{ shared: 1, answered: true }, 'acquaintance'],
    [{ shared: 3 }, 'connection'], [{ ties: ['alum'] }, 'connection'], [{ acceptedOn: null }, 'follower'],
  ] as const)('%j is %s', (more, closeness) => expect(closenessOf(person(more))).toBe(closeness));
});

describe('the network in figures', () => {
  const count = countNetwork('2026-11-24');
  for (const one of [
    person({ shared: 1, sharedOn: ['2026-11-02', '2020-01-01'], firstAskOn: '2026-11-03' }), person({ acceptedOn: '2026-10-31', firstAskOn: '2026-10-31' }),
    person({ acceptedOn: '2020-01-01', firstAskOn: '2026-01-01' }), person({ acceptedOn: null, shared: 1 }), person({ firstAskOn: '2026-10-01' }),
  ]) count.add(one);
  const network = count.result();

  it('counts people, connections and who was given anything', () => expect(network).toMatchObject({ people: 5, connections: 4, given: 1 }));
  it('counts each person once in closeness', () => expect(Object.values(network.closeness).reduce((sum, number) => sum + number)).toBe(5));
  it('shows 24 months, the present one last', () => {
    expect(network.months).toHaveLength(24);
    expect(network.months.slice(-2)).toEqual([{ month: '2026-10', accepted: 1, shared: 0 }, { month: '2026-11', accepted: 2, shared: 1 }]);
    expect(network.months[0]?.month).toBe('2024-12');
  });
  it('puts first asks at the days waited, late ones into the last bar, and leaves asks before acceptance out', () => {
    expect(network.waits.filter(({ asks }) => asks > 0)).toEqual([{ days: 0, asks: 1 }, { days: 2, asks: 1 }, { days: 30, asks: 1 }]);
  });
});
