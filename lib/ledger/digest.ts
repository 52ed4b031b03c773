import { lookBack, weekday } from '../domain/cadence';
import { addDays, type Day } from '../domain/day';
import type { Settings } from '../settings';
import type { LedgerDb } from './open';
import type { ParkedRow } from './rows';

/** Parked asks whose day has come, oldest day first. */
export async function parkedClear(db: LedgerDb, today: Day): Promise<ParkedRow[]> {
  return db.parked.where('until').belowOrEqual(today).sortBy('until');
}

/** What the badge counts. */
export interface Digest {
  readonly parked: number;
  /** On the digest's day only: people owed thanks this month, a post overdue. */
  readonly owed: number;
  readonly postDue: boolean;
  readonly count: number;
}

/** Parked asks every day; the rest once a week, on the weekday of the weekly hour (Monday when none is chosen). */
export async function digestOf(db: LedgerDb, settings: Pick<Settings, 'weeklyHour' | 'posting'>, today: Day): Promise<Digest> {
  const parked = await db.parked.where('until').belowOrEqual(today).count();
  if (weekday(today) !== (settings.weeklyHour.weekday ?? 1)) return { parked, owed: 0, postDue: false, count: parked };
  const owed = await db.contacts.where('owed').aboveOrEqual(addDays(today, -lookBack.digestOwed)).count();
  const lastPost = await db.posts.orderBy('on').last();
  const postDue = lastPost !== undefined && lastPost.on < addDays(today, -settings.posting.limitDays);
  return { parked, owed, postDue, count: parked + owed + Number(postDue) };
}
