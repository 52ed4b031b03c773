import type { Acceptance } from '../contact';
import { addDays, type Day, daysBetween } from '../day';

/** How many days ago somebody accepted: from `fewest` to `most`; `most` null where no upper end is known. */
export interface DaysConnected {
  readonly fewest: number;
  readonly most: number | null;
}

/** "Thanks for connecting" in a draft: the acceptance lies at most this many days back. */
export const thanksWithin = 2;

const nothingKnown: DaysConnected = { fewest: 0, most: null };

/**
 * Days since acceptance on a day. One day ahead of today (a UTC day seen from the west) counts as day 0, further ahead
 * is nothing known. An interval's later bound cannot lie ahead: they are connected now. The draft thanks for
 * connecting on `thankedOn`, which counts when nothing better is known.
 */
export function daysConnected(acceptance: Acceptance | null, today: Day, thankedOn: Day | null): DaysConnected {
  const known = fromBounds(acceptance, today);
  if (known.most !== null || thankedOn === null) return known;
  const passed = daysBetween(thankedOn, today);
  const fewest = Math.max(known.fewest, passed);
  return fewest > thanksWithin + passed ? known : { fewest, most: thanksWithin + passed };
}

function fromBounds(acceptance: Acceptance | null, today: Day): DaysConnected {
  if (!acceptance) return nothingKnown;
  const [from, to] = acceptance.from !== null && acceptance.to !== null && acceptance.from > acceptance.to
    ? [acceptance.to, acceptance.from]
    : [acceptance.from, acceptance.to];
  if (from !== null && from > addDays(today, 1)) return nothingKnown;
  return {
    fewest: to === null ? 0 : Math.max(0, daysBetween(to, today)),
    most: from === null ? null : Math.max(0, daysBetween(from, today)),
  };
}
