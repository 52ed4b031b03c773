import { addDays, addMonths, type Day, daysBetween } from '../domain/day';
import type { Policy } from '../domain/policy';
import type { Settings } from '../settings';
import { parkedClear } from './digest';
import type { LedgerDb } from './open';
import { lineOf, type PersonLine } from './queries';
import type { HourRow, ParkedRow, PostRow } from './rows';

/** The first lines of a list, and how many there are in all. */
export interface ShortList<T> { readonly lines: readonly T[]; readonly total: number }

/** Parked asks whose day has come, oldest first. */
export async function parkedNow(db: LedgerDb, today: Day, limit = 5): Promise<ShortList<ParkedRow>> {
  const all = await parkedClear(db, today);
  return { lines: all.slice(0, limit), total: all.length };
}

/** Every parked ask, soonest day first. */
export function allParked(db: LedgerDb): Promise<ParkedRow[]> {
  return db.parked.orderBy('until').toArray();
}

/**
 * Clear to ask today: cooled off under this policy, something shared, never asked; newest first. People who accepted
 * more than a year ago are left to the table.
 */
export async function clearToAskToday(db: LedgerDb, policy: Policy, today: Day, limit = 5): Promise<ShortList<PersonLine>> {
  const range = db.contacts.where('askable').between(addMonths(today, -12), addDays(today, -policy.coolOff - 1), true, true);
  return { lines: (await range.clone().reverse().limit(limit).toArray()).map(lineOf), total: await range.count() };
}

/** Somebody who gave the user something and has no thanks on record. */
export interface OwedLine extends PersonLine { readonly entryId: string; readonly what: string; readonly on: Day }

/** How far back thanks are owed, days. */
const owedFor = 90;

/** Who helped and is owed thanks, newest first. */
export async function owedThanks(db: LedgerDb, today: Day, limit = 5): Promise<ShortList<OwedLine>> {
  const range = db.contacts.where('owed').aboveOrEqual(addDays(today, -owedFor));
  const people = await range.clone().reverse().limit(limit).toArray();
  const histories = await db.histories.bulkGet(people.map(({ id }) => id));
  const lines = people.flatMap((contact, index): OwedLine[] => {
    const entry = histories[index]?.entries.findLast((candidate) => candidate.type === 'received' && candidate.on === contact.owed);
    return entry?.type === 'received' ? [{ ...lineOf(contact), entryId: entry.id, what: entry.what, on: entry.on }] : [];
  });
  return { lines, total: await range.count() };
}

/** How long a new acceptance is worth a greeting, days. */
const greetFor = 14;

/** Newest acceptances with nothing recorded since: to greet, newest first. */
export async function newestToGreet(db: LedgerDb, today: Day, limit = 5): Promise<ShortList<PersonLine>> {
  const range = db.contacts.where('greet').between(addDays(today, -greetFor), today, true, true);
  return { lines: (await range.clone().reverse().limit(limit).toArray()).map(lineOf), total: await range.count() };
}

/** When the next article of value is wished for and when it is overdue. */
export interface PostsDue {
  readonly last: PostRow | null;
  /** By the wish (posts a month); null when nothing is wished or nothing was posted yet. */
  readonly wishedBy: Day | null;
  /** By the limit (days between posts); null when nothing was posted yet. */
  readonly dueBy: Day | null;
  readonly state: 'none-yet' | 'fine' | 'due' | 'overdue';
}

/** Whether an article of value is due: wished monthly, due quarterly at the latest (by the settings). */
export async function postsDue(db: LedgerDb, { posting }: Pick<Settings, 'posting'>, today: Day): Promise<PostsDue> {
  const last = (await db.posts.where('on').belowOrEqual(today).last()) ?? null;
  if (!last) return { last, wishedBy: null, dueBy: null, state: 'none-yet' };
  const wishedBy = posting.wishPerMonth > 0 ? (posting.wishPerMonth === 1 ? addMonths(last.on, 1) : addDays(last.on, Math.round(30.4 / posting.wishPerMonth))) : null;
  const dueBy = addDays(last.on, posting.limitDays);
  const state = today > dueBy ? 'overdue' : wishedBy !== null && today >= wishedBy ? 'due' : 'fine';
  return { last, wishedBy, dueBy, state };
}

/** Monday of the week of a day. */
export function weekStart(day: Day): Day {
  const sinceMonday = (daysBetween('1970-01-05', day) % 7 + 7) % 7;
  return addDays(day, -sinceMonday);
}

/** This week's hour: minutes planned and kept, and the stretch that is running. */
export interface WeekHour { readonly planned: number; readonly kept: number; readonly running: HourRow | null; readonly stretches: readonly HourRow[] }

/** The minutes kept this week. Nothing is timed but what the user started. */
export async function weekHour(db: LedgerDb, { weeklyHour }: Pick<Settings, 'weeklyHour'>, today: Day): Promise<WeekHour> {
  const stretches = await db.hours.where('on').between(weekStart(today), addDays(weekStart(today), 6), true, true).toArray();
  return {
    planned: weeklyHour.minutes, kept: stretches.reduce((sum, { minutes }) => sum + minutes, 0),
    running: stretches.find(({ startedAt }) => startedAt !== undefined) ?? null, stretches,
  };
}

/** One line of the weekly agenda, with why it is there. */
export type AgendaLine =
  | { readonly do: 'greet' | 'thank' | 'give' | 'ask'; readonly count: number; readonly people: readonly PersonLine[] }
  | { readonly do: 'parked'; readonly count: number; readonly parked: readonly ParkedRow[] }
  | { readonly do: 'post'; readonly due: PostsDue }
  | { readonly do: 'target'; readonly name: string; readonly targetId: string };

/** People connected 3 to 30 days ago to whom nothing was given yet, newest first. */
async function toGive(db: LedgerDb, today: Day, limit: number): Promise<ShortList<PersonLine>> {
  const range = db.contacts.where('acceptedOn').between(addDays(today, -30), addDays(today, -3), true, true).filter(({ shared }) => shared === 0);
  return { lines: (await range.clone().reverse().limit(limit).toArray()).map(lineOf), total: await range.count() };
}

/** The week's agenda: at most five lines, the most useful first. */
export async function agenda(db: LedgerDb, settings: Pick<Settings, 'posting' | 'policy'>, today: Day): Promise<AgendaLine[]> {
  const lines: AgendaLine[] = [];
  const parked = await parkedNow(db, today, 3);
  if (parked.total > 0) lines.push({ do: 'parked', count: parked.total, parked: parked.lines });
  const owed = await owedThanks(db, today, 3);
  if (owed.total > 0) lines.push({ do: 'thank', count: owed.total, people: owed.lines });
  const greet = await newestToGreet(db, today, 3);
  if (greet.total > 0) lines.push({ do: 'greet', count: greet.total, people: greet.lines });
  const due = await postsDue(db, settings, today);
  if (due.state === 'due' || due.state === 'overdue' || due.state === 'none-yet') lines.push({ do: 'post', due });
  const give = await toGive(db, today, 3);
  if (give.total > 0) lines.push({ do: 'give', count: give.total, people: give.lines });
  const ask = await clearToAskToday(db, settings.policy, today, 3);
  if (ask.total > 0) lines.push({ do: 'ask', count: ask.total, people: ask.lines });
  const target = await db.targets.orderBy('id').first();
  if (target) lines.push({ do: 'target', name: target.name, targetId: target.id });
  return lines.slice(0, 5);
}
