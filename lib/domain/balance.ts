import type { GiveKind, Weight } from './asks/ask';
import { addMonths, type Day } from './day';
import type { Policy } from './policy';

/** Points of one thing shared: a small thing 1, a real help 2, a reaction none (DESIGN section 6). */
const points: Readonly<Record<GiveKind, number>> = {
  article: 1, 'own-article': 1, endorsement: 1, comment: 1, congratulation: 1,
  introduction: 2, recommendation: 2, referral: 2, help: 2,
  reaction: 0,
};

/** Points that one thing shared gives: 0, 1 or 2. */
export function pointsOf(what: GiveKind): number {
  return points[what];
}

/** Points that an ask of this weight takes under this policy. */
export function takesOf(weight: Weight, policy: Policy): number {
  return weight === 2 ? policy.heavyTakes : policy.lightTakes;
}

/** One movement of points; `on` null stands for a day that is not known, and comes last. */
export interface Movement {
  readonly on: Day | null;
  /** Positive: shared. Negative: asked. */
  readonly points: number;
}

/** What moved over the last 12 months: points shared, points asked, and what is left of them. */
export interface Balance {
  readonly shared: number;
  readonly asked: number;
  readonly left: number;
}

/**
 * The balance on a day: the movements of the 12 months up to it, in the order given (oldest first), never below 0.
 * The design counts from 12 months before acceptance on; as nobody accepts in the future, the last 12 months are the
 * narrower window and the only one that has to be looked at.
 */
export function balanceOn(today: Day, movements: readonly Movement[]): Balance {
  const since = addMonths(today, -12);
  let shared = 0;
  let asked = 0;
  let left = 0;
  for (const { on, points: moved } of movements) {
    if (on !== null && (on < since || on > today)) continue;
    if (moved > 0) shared += moved;
    else asked -= moved;
    left = Math.max(0, left + moved);
  }
  return { shared, asked, left };
}
