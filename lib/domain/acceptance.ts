import type { Acceptance, AcceptanceSource } from './contact';
import { type Day, daysBetween } from './day';

/** What one source says of an acceptance, and the day on which it said so. */
export interface Claim extends Acceptance {
  readonly said: Day;
}

/** Sources, best first (DESIGN section 8). */
const sources: readonly AcceptanceSource[] = [
  'user', 'connections-page', 'profile', 'accept-click', 'invitation-note', 'system-line', 'export', 'notification', 'seen', 'draft',
];

const rank = (source: AcceptanceSource) => sources.indexOf(source);

/** Best source first; of one source the newer word first. */
export function inOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => rank(a.source) - rank(b.source) || daysBetween(a.said, b.said));
}

const earliest = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : a < b ? a : b);
const latest = (a: Day | null, b: Day | null) => (a === null ? b : b === null ? a : a > b ? a : b);

function overlap(a: Acceptance, b: Acceptance): { from: Day | null; to: Day | null } | null {
  const from = latest(a.from, b.from);
  const to = earliest(a.to, b.to);
  return from !== null && to !== null && from > to ? null : { from, to };
}

/**
 * What several sources say together: the best source holds; a worse one only narrows it where the two agree. Null when
 * nobody says anything.
 */
export function acceptanceOf(claims: readonly Claim[]): Acceptance | null {
  const [best, ...others] = inOrder(claims);
  if (!best) return null;
  let held: Acceptance = { from: best.from, to: best.to, source: best.source };
  for (const other of others) {
    const both = overlap(held, other);
    if (!both || (both.from === held.from && both.to === held.to)) continue;
    const exact = other.from !== null && other.from === other.to;
    held = { ...both, source: exact ? other.source : held.source };
  }
  return held;
}

/**
 * Claims that contradict what holds by more than a day (a UTC day and a local day may differ by one), best first: shown
 * to the user beside the date in use.
 */
export function conflictsOf(claims: readonly Claim[]): Acceptance[] {
  const held = acceptanceOf(claims);
  if (!held) return [];
  return inOrder(claims)
    .filter((claim) => {
      const early = held.from !== null && claim.to !== null ? daysBetween(claim.to, held.from) : 0;
      const late = held.to !== null && claim.from !== null ? daysBetween(held.to, claim.from) : 0;
      return early > 1 || late > 1;
    })
    .map(({ from, to, source }) => ({ from, to, source }));
}

/** The claims after one more: a source's newer word replaces its older one; bounds by sight are kept both, narrowed. */
export function withClaim(claims: readonly Claim[], claim: Claim): Claim[] {
  const before = claims.find(({ source }) => source === claim.source);
  if (!before) return inOrder([...claims, claim]);
  if (before.from === claim.from && before.to === claim.to) return [...claims];
  const others = claims.filter(({ source }) => source !== claim.source);
  if (claim.source !== 'seen') return inOrder([...others, claim.said >= before.said ? claim : before]);
  const both = overlap(before, claim);
  return inOrder([...others, both ? { ...both, source: 'seen', said: claim.said } : claim]);
}
