import { addDays, addMonths, type Day, daysBetween } from './day';

/** How often the user wants to post: wished posts a month, and at most so many days between two. */
export interface PostingWish { readonly wishPerMonth: number; readonly limitDays: number }

/** When the next article of value is wished for and when it is overdue. */
export interface PostingDue {
  /** By the wish; null when nothing is wished or nothing was posted yet. */
  readonly wishedBy: Day | null;
  /** By the limit; null when nothing was posted yet. */
  readonly dueBy: Day | null;
  readonly state: 'none-yet' | 'fine' | 'due' | 'overdue';
}

const daysInMonth = 365.25 / 12;

/** Whether an article of value is due, from the day of the last one (null: none yet). */
export function postingDue(last: Day | null, { wishPerMonth, limitDays }: PostingWish, today: Day): PostingDue {
  if (last === null) return { wishedBy: null, dueBy: null, state: 'none-yet' };
  const wishedBy = wishPerMonth <= 0 ? null : wishPerMonth === 1 ? addMonths(last, 1) : addDays(last, Math.max(1, Math.round(daysInMonth / wishPerMonth)));
  const dueBy = addDays(last, limitDays);
  const state = today > dueBy ? 'overdue' : wishedBy !== null && today >= wishedBy ? 'due' : 'fine';
  return { wishedBy, dueBy, state };
}

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return ((daysBetween('1970-01-04', day) % 7) + 7) % 7;
}

/** Monday of the week of a day. */
export function weekStart(day: Day): Day {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** Days by which lists of the popup look back; kept together, since the agenda and the lists must agree. */
export const lookBack = {
  /** A new acceptance is worth a greeting. */
  greet: 14,
  /** Thanks are still owed. */
  owed: 90,
  /** Thanks that the weekly digest on the badge counts. */
  digestOwed: 30,
  /** New people to whom nothing was given: from and to, days since acceptance. */
  giveFrom: 3,
  giveTo: 30,
} as const;

/** What an agenda line is about, most useful first; the week shows the first five that have something. */
export const agendaOrder = ['parked', 'thank', 'greet', 'post', 'give', 'ask', 'target'] as const;
export type AgendaKind = (typeof agendaOrder)[number];

/** At most this many lines stand on the agenda. */
export const agendaLines = 5;
