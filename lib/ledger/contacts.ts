import { acceptanceOf, type Claim, withClaim } from '../domain/acceptance';
import { firstAskOf } from '../domain/evidence';
import { companyKeyOf, nameKeyOf } from '../domain/name';
import type { LedgerDb } from './open';
import type { ContactRow, CountedHistory, Entry, Origin } from './rows';

/** A contact with nothing known but a name. */
export function newContact(name: string, by: Origin, id: string = crypto.randomUUID()): ContactRow {
  return {
    id, name, nameKey: nameKeyOf(name), words: [], handles: [], company: '', companyKey: '', headline: '',
    claims: [], acceptance: null, ties: [], suggested: [], qualities: [], targets: [], refused: [], by, note: '',
    shared: 0, asked: 0, received: 0,
  };
}

/** Whether a thing received was given by them and not only asked (`asked-meeting`), or a mere answer. */
export const isGift = (what: string) => !/^(?:asked-|reply$|thanks$)/.test(what);

const latest = (entries: readonly Entry[], type: Entry['type']) => entries.findLast((entry) => entry.type === type)?.on;

/** What the plots count of a history; null where nothing was shared or asked. */
export function countedHistory({ acceptance, acceptedOn }: Pick<ContactRow, 'acceptance' | 'acceptedOn'>, entries: readonly Entry[]): CountedHistory | null {
  const sharedOn = entries.filter((entry) => entry.type === 'shared' && entry.what !== 'reaction').map(({ on }) => on);
  const asks = entries.filter((entry) => entry.type === 'ask');
  if (sharedOn.length + asks.length === 0) return null;
  const firstAsk = asks.find(({ on }) => acceptedOn !== undefined && on >= acceptedOn);
  const first = firstAskOf(acceptance, entries);
  return {
    sharedOn,
    ...(firstAsk ? { firstAskOn: firstAsk.on } : {}),
    ...(asks.some((ask) => ask.type === 'ask' && ask.outcome !== 'none') ? { answered: true as const } : {}),
    ...(first ? { first } : {}),
  };
}

/** Sets the fields of a contact that follow from its claims and history; changes the given row and returns it. */
export function derive(contact: ContactRow, entries: readonly Entry[]): ContactRow {
  const { acceptedOn: _a, askable: _b, unanswered: _c, owed: _d, greet: _e, lastOn: _f, lastSharedOn: _g, lastAskOn: _h, lastReceivedOn: _i, counted: _j, ...row } = contact;
  row.acceptance = acceptanceOf(row.claims);
  row.nameKey = nameKeyOf(row.name);
  row.companyKey = companyKeyOf(row.company);
  row.words = [...new Set(`${row.nameKey} ${row.companyKey}`.split(' ').filter((word) => word !== ''))].slice(0, 10);
  const counted = entries.filter((entry) => entry.type !== 'shared' || entry.what !== 'reaction');
  row.shared = counted.filter(({ type }) => type === 'shared').length;
  row.asked = counted.filter(({ type }) => type === 'ask').length;
  row.received = counted.filter(({ type }) => type === 'received').length;
  const derived: ContactRow = row;
  const set = (name: 'acceptedOn' | 'askable' | 'unanswered' | 'owed' | 'greet' | 'lastOn' | 'lastSharedOn' | 'lastAskOn' | 'lastReceivedOn', on: string | null | undefined) => {
    if (on) derived[name] = on;
  };
  const acceptedOn = row.acceptance ? row.acceptance.to ?? row.acceptance.from : null;
  set('acceptedOn', acceptedOn);
  set('lastOn', entries.at(-1)?.on);
  set('lastSharedOn', latest(counted, 'shared'));
  set('lastAskOn', latest(counted, 'ask'));
  set('lastReceivedOn', latest(counted, 'received'));
  if (row.shared > 0 && row.asked === 0) set('askable', acceptedOn);
  if (counted.length === 0) set('greet', acceptedOn);
  const lastAsk = entries.findLast((entry) => entry.type === 'ask');
  if (lastAsk?.type === 'ask' && lastAsk.outcome === 'none' && lastAsk.answeredOn === undefined) set('unanswered', lastAsk.on);
  const owed = entries.findLast((entry) => entry.type === 'received' && isGift(entry.what));
  if (owed?.type === 'received' && owed.thanked === undefined) set('owed', owed.on);
  const figures = countedHistory(derived, counted);
  if (figures) derived.counted = figures;
  return derived;
}

/** Adds handles that a contact does not bear yet; changes the given row. */
export function addHandles(contact: ContactRow, handles: readonly string[]): void {
  contact.handles = [...new Set([...contact.handles, ...handles])];
}

/** Adds what a source says of the acceptance; changes the given row. Says whether anything is different now. */
export function addClaim(contact: ContactRow, claim: Claim): boolean {
  const before = JSON.stringify(contact.claims);
  contact.claims = withClaim(contact.claims, claim);
  return JSON.stringify(contact.claims) !== before;
}

/** A contact's history, oldest first; empty when nothing is recorded. */
export async function historyOf(db: LedgerDb, contactId: string): Promise<Entry[]> {
  return (await db.histories.get(contactId))?.entries ?? [];
}

/** Stores a contact with what follows from its claims and history; says whether anything is different. Inside a change. */
export async function putContact(db: LedgerDb, contact: ContactRow): Promise<boolean> {
  const row = derive(contact, await historyOf(db, contact.id));
  const before = await db.contacts.get(contact.id);
  if (before && inNameOrder(before) === inNameOrder(row)) return false;
  await db.contacts.put(row);
  return true;
}

const inNameOrder = (row: ContactRow) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Stores a contact's history and the contact with it. Inside a change. */
export async function putHistory(db: LedgerDb, contact: ContactRow, entries: readonly Entry[]): Promise<void> {
  const sorted = [...entries].sort((a, b) => (a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.at && b.at && a.at !== b.at ? (a.at < b.at ? -1 : 1) : 0));
  const before = await db.histories.get(contact.id);
  if (sorted.length === 0 && !before?.dropped) await db.histories.delete(contact.id);
  else await db.histories.put({ ...before, contactId: contact.id, entries: sorted });
  await db.contacts.put(derive(contact, sorted));
}
