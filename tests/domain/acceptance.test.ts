import { describe, expect, it } from 'vitest';
import { acceptanceOf, type Claim, conflictsOf, withClaim } from '@/lib/domain/acceptance';

const claim = (source: Claim['source'], from: string | null, to: string | null = from, said = '2026-11-20'): Claim => ({ source, from, to, said });

describe('an acceptance date', () => {
  it('is unknown when nobody says anything', () => expect(acceptanceOf([])).toBeNull());

  it('comes from the best source', () => {
    expect(acceptanceOf([claim('export', '2026-11-10'), claim('connections-page', '2026-11-11')])).toEqual({ from: '2026-11-11', to: '2026-11-11', source: 'connections-page' });
    expect(acceptanceOf([claim('connections-page', '2026-11-11'), claim('user', '2026-10-01')])?.source).toBe('user');
  });

  it('is narrowed by a worse source that agrees', () => {
    expect(acceptanceOf([claim('connections-page', '2026-11-03', '2026-11-09'), claim('export', '2026-11-05')])).toEqual({ from: '2026-11-05', to: '2026-11-05', source: 'export' });
    expect(acceptanceOf([claim('profile', '2026-11-01', null), claim('seen', null, '2026-11-09')])).toEqual({ from: '2026-11-01', to: '2026-11-09', source: 'profile' });
  });

  it('has no conflict where a UTC day and a local day differ by one', () => {
    expect(conflictsOf([claim('connections-page', '2026-11-11'), claim('export', '2026-11-12')])).toEqual([]);
  });

  it('shows a conflict where sources differ by more', () => {
    expect(conflictsOf([claim('connections-page', '2026-11-11'), claim('export', '2026-09-01')])).toEqual([{ from: '2026-09-01', to: '2026-09-01', source: 'export' }]);
  });

  it('takes the newer word of one source', () => {
    const claims = withClaim([claim('connections-page', '2026-11-11', '2026-11-11', '2026-11-12')], claim('connections-page', '2026-11-20', '2026-11-20', '2026-11-21'));
    expect(claims).toHaveLength(1);
    expect(acceptanceOf(claims)?.from).toBe('2026-11-20');
  });

  it('narrows what was only seen', () => {
    const claims = withClaim([claim('seen', null, '2026-11-20')], claim('seen', '2026-11-18', null));
    expect(acceptanceOf(claims)).toEqual({ from: '2026-11-18', to: '2026-11-20', source: 'seen' });
  });
});
