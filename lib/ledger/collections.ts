import type { Day } from '../domain/day';
import { change } from './changes';
import { LedgerError } from './errors';
import type { LedgerDb } from './open';
import type { CompanyTieRow, HourRow, PostRow, ShelfRow, TargetRow, UndoTable } from './rows';
import { keepUndo } from './undo';

/*
 * Shelf, posts, targets and the weekly hour: small lists that the user fills. Every change answers with a token for
 * `undo` and throws LedgerError.
 */

/** A row as the user gives it; without an id it is new. */
type Given<T extends { id: string }> = Omit<T, 'id'> & { readonly id?: string };

async function put(db: LedgerDb, table: Extract<UndoTable, 'shelf' | 'posts' | 'targets' | 'hours'>, given: Given<{ id: string }>, now: string): Promise<string> {
  return change(db, async () => {
    const id = given.id ?? crypto.randomUUID();
    const before: unknown = await db.table(table).get(id);
    await db.table(table).put({ ...given, id });
    return keepUndo(db, [before === undefined ? { step: 'drop-row', table, key: id } : { step: 'put-row', table, row: before }], now);
  });
}

async function remove(db: LedgerDb, table: Extract<UndoTable, 'shelf' | 'posts' | 'targets' | 'hours'>, id: string, now: string): Promise<string> {
  return change(db, async () => {
    const row: unknown = await db.table(table).get(id);
    if (row === undefined) throw new LedgerError('gone');
    await db.table(table).delete(id);
    return keepUndo(db, [{ step: 'put-row', table, row }], now);
  });
}

/** The whole shelf, newest first. */
export async function shelfItems(db: LedgerDb): Promise<ShelfRow[]> {
  return (await db.shelf.toArray()).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.title.localeCompare(b.title)));
}
/** Puts a thing on the shelf or changes it. */
export const putShelfItem = (db: LedgerDb, item: Given<ShelfRow>, now: string) => put(db, 'shelf', item, now);
/** Takes a thing off the shelf. */
export const removeShelfItem = (db: LedgerDb, id: string, now: string) => remove(db, 'shelf', id, now);

/** Articles posted, newest first. */
export const posts = (db: LedgerDb): Promise<PostRow[]> => db.posts.orderBy('on').reverse().toArray();
/** Records a post by hand or changes it. */
export const putPost = (db: LedgerDb, post: Given<PostRow>, now: string) => put(db, 'posts', post, now);
/** Takes a post away. */
export const removePost = (db: LedgerDb, id: string, now: string) => remove(db, 'posts', id, now);

/** One target with the people who were marked as connected to it. */
export interface TargetWithPeople extends TargetRow { readonly people: readonly { readonly contactId: string; readonly name: string; readonly company: string }[] }

/** The people, companies and roles that the user wants to reach, each with who is connected to it. */
export async function targetsWithPeople(db: LedgerDb): Promise<TargetWithPeople[]> {
  const targets = await db.targets.toArray();
  if (targets.length === 0) return [];
  // Read in one go: a filter inside the query would walk a cursor over everybody.
  const marked = (await db.contacts.toArray()).filter((contact) => contact.targets.length > 0);
  return targets
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((target) => ({ ...target, people: marked.filter((contact) => contact.targets.includes(target.id)).map(({ id, name, company }) => ({ contactId: id, name, company })) }));
}
/** Adds a target or changes it. */
export const putTarget = (db: LedgerDb, target: Given<TargetRow>, now: string) => put(db, 'targets', target, now);
/** Takes a target away. */
export const removeTarget = (db: LedgerDb, id: string, now: string) => remove(db, 'targets', id, now);

/** All whole-company ties. */
export const companyTies = (db: LedgerDb): Promise<CompanyTieRow[]> => db.companyTies.toArray();

/** Starts this week's hour; a stretch that is running goes on. Answers with its id. */
export function startHour(db: LedgerDb, today: Day, now: string): Promise<string> {
  return change(db, async () => {
    const running = await db.hours.filter(({ startedAt }) => startedAt !== undefined).first();
    if (running) return running.id;
    const id = crypto.randomUUID();
    await db.hours.put({ id, on: today, minutes: 0, startedAt: now });
    return id;
  });
}

/** A stretch left running is not believed beyond this many minutes. */
const longestStretch = 240;

/** Stops the running stretch and keeps its minutes, rounded; answers with them, 0 when none runs. */
export function stopHour(db: LedgerDb, now: string): Promise<number> {
  return change(db, async () => {
    const running = await db.hours.filter(({ startedAt }) => startedAt !== undefined).first();
    if (!running?.startedAt) return 0;
    const { startedAt, ...row } = running;
    const minutes = Math.max(0, Math.min(longestStretch, Math.round((Date.parse(now) - Date.parse(startedAt)) / 60_000)));
    await db.hours.put({ ...row, minutes: row.minutes + minutes });
    return minutes;
  });
}
/** Records minutes by hand or changes a stretch. */
export const putHour = (db: LedgerDb, hour: Given<HourRow>, now: string) => put(db, 'hours', hour, now);
/** Takes a stretch away. */
export const removeHour = (db: LedgerDb, id: string, now: string) => remove(db, 'hours', id, now);
