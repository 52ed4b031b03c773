import type { Acceptance } from '../contact';
import { addDays, type Day, daysBetween } from '../day';

/** How many days ago somebody accepted: from `fewest` to `most`; `most` null where no upper end is known. */
export interface DaysConnected {
  readonly fewest: number;
  readonly most: number | null;
}

/** "Thanks for connecting" in a draft: the acceptance lies at most this many days back. */
export const thanksWithin = 2;

/**
 * Days since acceptance on a day. One day ahead of it (a UTC day seen from the west) counts as day 0, further ahead is
 * nothing known. An interval's later bound cannot lie after `seenOn`, the day on which the two are seen connected. The
 * draft thanking for connecting then counts when nothing better is known.
 */
export function daysConnected(acceptance: Acceptance | null, on: Day, seenOn: Day, thanked: boolean): DaysConnected {
  const passed = daysBetween(seenOn, on);
  const known = fromBounds(acceptance, on, passed);
  if (known.most !== null || !thanked || known.fewest > thanksWithin + passed) return known;
  return { fewest: known.fewest, most: thanksWithin + passed };
}

function fromBounds(acceptance: Acceptance | null, on: Day, passed: number): DaysConnected {
  const nothingKnown: DaysConnected = { fewest: passed, most: null };
  if (!acceptance) return nothingKnown;
  const [from, to] = acceptance.from !== null && acceptance.to !== null && acceptance.from > acceptance.to
    ? [acceptance.to, acceptance.from]
    : [acceptance.from, acceptance.to];
  if (from !== null && from > addDays(on, 1 - passed)) return nothingKnown;
  const exact = from !== null && from === to;
  return {
    fewest: to === null ? passed : Math.max(exact ? 0 : passed, daysBetween(to, on)),
    most: from === null ? null : Math.max(0, daysBetween(from, on)),
  };
}
