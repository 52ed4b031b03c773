import { type AgendaKind, agendaLines, agendaOrder, lookBack, type PostingDue, postingDue, weekStart } from '../domain/cadence';
import { addDays, addMonths, type Day } from '../domain/day';
import type { Policy } from '../domain/policy';
import type { Settings } from '../settings';
import { parkedClear } from './digest';
import type { LedgerDb } from './open';
import { lineOf, type PersonLine } from './queries';
import type { HourRow, ParkedRow, PostRow, TargetRow } from './rows';

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

/** Who helped and is owed thanks, newest first. */
export async function owedThanks(db: LedgerDb, today: Day, limit = 5): Promise<ShortList<OwedLine>> {
  const range = db.contacts.where('owed').aboveOrEqual(addDays(today, -lookBack.owed));
  const people = await range.clone().reverse().limit(limit).toArray();
  const histories = await db.histories.bulkGet(people.map(({ id }) => id));
  const lines = people.flatMap((contact, index): OwedLine[] => {
    const entry = histories[index]?.entries.findLast((candidate) => candidate.type === 'received' && candidate.on === contact.owed);
    return entry?.type === 'received' ? [{ ...lineOf(contact), entryId: entry.id, what: entry.what, on: entry.on }] : [];
  });
  return { lines, total: await range.count() };
}

/** Newest acceptances with nothing recorded since: to greet, newest first. */
export async function newestToGreet(db: LedgerDb, today: Day, limit = 5): Promise<ShortList<PersonLine>> {
  const range = db.contacts.where('greet').between(addDays(today, -lookBack.greet), today, true, true);
  return { lines: (await range.clone().reverse().limit(limit).toArray()).map(lineOf), total: await range.count() };
}

/** When the next article of value is due, and the last one. */
export interface PostsDue extends PostingDue { readonly last: PostRow | null }

/** Whether an article of value is due: wished monthly, due quarterly at the latest (by the settings). */
export async function postsDue(db: LedgerDb, { posting }: Pick<Settings, 'posting'>, today: Day): Promise<PostsDue> {
  const last = (await db.posts.where('on').belowOrEqual(today).last()) ?? null;
  return { last, ...postingDue(last?.on ?? null, posting, today) };
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
  | { readonly do: 'target'; readonly count: number; readonly target: TargetRow };

/** People connected some days ago (3 to 30) to whom nothing was given yet, newest first. */
async function toGive(db: LedgerDb, today: Day, limit: number): Promise<ShortList<PersonLine>> {
  // Read in one go and sifted here: a filter inside the query would walk a cursor, person by person.
  const recent = await db.contacts.where('acceptedOn').between(addDays(today, -lookBack.giveTo), addDays(today, -lookBack.giveFrom), true, true).toArray();
  const empty = recent.filter(({ shared }) => shared === 0).reverse();
  return { lines: empty.slice(0, limit).map(lineOf), total: empty.length };
}

/** What each agenda line finds in the ledger; null when there is nothing to do. */
const agendaFinders: Readonly<Record<AgendaKind, (db: LedgerDb, settings: Pick<Settings, 'posting' | 'policy'>, today: Day) => Promise<AgendaLine | null>>> = {
  parked: async (db, _, today) => {
    const { lines, total } = await parkedNow(db, today, 3);
    return total > 0 ? { do: 'parked', count: total, parked: lines } : null;
  },
  thank: async (db, _, today) => peopleLine('thank', await owedThanks(db, today, 3)),
  greet: async (db, _, today) => peopleLine('greet', await newestToGreet(db, today, 3)),
  post: async (db, settings, today) => {
    const due = await postsDue(db, settings, today);
    return due.state === 'fine' ? null : { do: 'post', due };
  },
  give: async (db, _, today) => peopleLine('give', await toGive(db, today, 3)),
  ask: async (db, { policy }, today) => peopleLine('ask', await clearToAskToday(db, policy, today, 3)),
  target: async (db) => {
    const target = await db.targets.toCollection().first();
    return target ? { do: 'target', count: await db.targets.count(), target } : null;
  },
};

function peopleLine(what: 'greet' | 'thank' | 'give' | 'ask', { lines, total }: ShortList<PersonLine>): AgendaLine | null {
  return total > 0 ? { do: what, count: total, people: lines } : null;
}

/** The week's agenda, drawn from the ledger: at most five lines, the most useful first. */
export async function agenda(db: LedgerDb, settings: Pick<Settings, 'posting' | 'policy'>, today: Day): Promise<AgendaLine[]> {
  // All asked at once: one after the other they would wait for each other, with a large ledger for most of a second.
  const lines = await Promise.all(agendaOrder.map((kind) => agendaFinders[kind](db, settings, today)));
  return lines.filter((line) => line !== null).slice(0, agendaLines);
}
