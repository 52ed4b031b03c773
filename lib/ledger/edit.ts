import type { AskKind, GiveKind, Weight } from '../domain/asks/ask';
import { inOrder } from '../domain/acceptance';
import type { Acceptance, Quality, Tie } from '../domain/contact';
import type { Day } from '../domain/day';
import type { Outcome } from '../domain/ledger';
import { change } from './changes';
import { derive, historyOf, newContact, putContact, putHistory } from './contacts';
import { setAcceptance, setTie } from './decide';
import { LedgerError } from './errors';
import { mergeInto, unmerge } from './merge';
import type { LedgerDb } from './open';
import type { ContactRow, Entry, ParkedRow, UndoStep } from './rows';
import { keepUndo } from './undo';

/*
 * What the user changes by hand on the card, in the table and in options. Every function answers with a token for
 * `undo`, or null when nothing was different, and throws LedgerError (`gone` when the person is not there any more).
 */

/** Something recorded by hand. */
export type ByHand =
  | { readonly type: 'shared'; readonly what: GiveKind; readonly title?: string }
  | { readonly type: 'ask'; readonly kind: AskKind; readonly weight?: Weight; readonly outcome?: Outcome }
  | { readonly type: 'received'; readonly what: string };

type Token = string | null;

/** Runs one change of one person and keeps how to undo it. */
function changePerson(db: LedgerDb, contactId: string, now: string, work: (contact: ContactRow) => Promise<UndoStep[]>): Promise<Token> {
  return change(db, async () => {
    const contact = await db.contacts.get(contactId);
    if (!contact) throw new LedgerError('gone');
    const steps = await work(contact);
    return steps.length > 0 ? keepUndo(db, steps, now) : null;
  });
}

/** Sets fields of a person and remembers what they were. */
async function setFields(db: LedgerDb, contact: ContactRow, fields: Extract<UndoStep, { step: 'set' }>['fields']): Promise<UndoStep[]> {
  const before = Object.fromEntries(Object.keys(fields).map((name) => [name, contact[name as keyof ContactRow]]));
  if (JSON.stringify(before) === JSON.stringify(fields)) return [];
  await putContact(db, { ...contact, ...fields });
  return [{ step: 'set', contactId: contact.id, fields: before }];
}

/** Records something shared, asked or received on a day. */
export function recordByHand(db: LedgerDb, contactId: string, entry: ByHand, on: Day, now: string): Promise<Token> {
  return changePerson(db, contactId, now, async (contact) => {
    const id = crypto.randomUUID();
    const base = { id, on, by: 'user' as const };
    const row: Entry = entry.type === 'ask' ? { ...base, ...entry, outcome: entry.outcome ?? 'none' } : { ...base, ...entry };
    await putHistory(db, contact, [...await historyOf(db, contactId), row]);
    return [{ step: 'drop-entries', contactId, ids: [id] }];
  });
}

/** What may be changed of an entry: its day, kind, outcome, title or thanks. */
export interface EntryChange {
  readonly on?: Day;
  readonly what?: string;
  readonly title?: string;
  readonly kind?: AskKind;
  readonly weight?: Weight;
  readonly outcome?: Outcome;
  readonly answeredOn?: Day;
  readonly until?: Day;
  readonly thanked?: Day;
}

/** Changes one entry; from then on imports leave it alone. */
export function editEntry(db: LedgerDb, contactId: string, entryId: string, fields: EntryChange, now: string): Promise<Token> {
  return changePerson(db, contactId, now, async (contact) => {
    const entries = await historyOf(db, contactId);
    const before = entries.find(({ id }) => id === entryId);
    if (!before) throw new LedgerError('gone');
    const allowed: Readonly<Record<Entry['type'], readonly string[]>> = {
      shared: ['on', 'what', 'title'], ask: ['on', 'kind', 'weight', 'outcome', 'answeredOn', 'until'], received: ['on', 'what', 'thanked'],
    };
    const kept = Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== undefined && allowed[before.type].includes(name)));
    const after = { ...before, ...kept, edited: true } as Entry;
    await putHistory(db, contact, entries.map((entry) => (entry.id === entryId ? after : entry)));
    return [{ step: 'put-entries', contactId, entries: [before] }];
  });
}

/** What became of an ask, in two taps. */
export const setOutcome = (db: LedgerDb, contactId: string, entryId: string, outcome: Outcome, on: Day, now: string): Promise<Token> =>
  editEntry(db, contactId, entryId, { outcome, ...(outcome === 'none' ? {} : { answeredOn: on }) }, now);

/** Thanks were given for something received. */
export const markThanked = (db: LedgerDb, contactId: string, entryId: string, on: Day, now: string): Promise<Token> =>
  editEntry(db, contactId, entryId, { thanked: on }, now);

/** Takes one entry away. */
export function removeEntry(db: LedgerDb, contactId: string, entryId: string, now: string): Promise<Token> {
  return changePerson(db, contactId, now, async (contact) => {
    const entries = await historyOf(db, contactId);
    const before = entries.find(({ id }) => id === entryId);
    if (!before) throw new LedgerError('gone');
    await putHistory(db, contact, entries.filter(({ id }) => id !== entryId));
    return [{ step: 'put-entries', contactId, entries: [before] }];
  });
}

/** Sets or takes away a tie of each of these people. */
export function tiePeople(db: LedgerDb, contactIds: readonly string[], tie: Tie, on: boolean, today: Day, now: string): Promise<Token> {
  return change(db, async () => {
    const steps: UndoStep[] = [];
    for (const contact of await db.contacts.bulkGet([...contactIds])) {
      if (!contact) continue;
      steps.push(...on
        ? await setTie(db, contact, tie, false, today)
        : await setFields(db, contact, { ties: contact.ties.filter((mark) => mark.tie !== tie) }));
    }
    return steps.length > 0 ? keepUndo(db, steps, now) : null;
  });
}

/** Everyone at this person's company has this tie. */
export const tieCompany = (db: LedgerDb, contactId: string, tie: Tie, today: Day, now: string): Promise<Token> =>
  changePerson(db, contactId, now, (contact) => setTie(db, contact, tie, true, today));

/** Takes a whole-company tie away. */
export function untieCompany(db: LedgerDb, companyTieId: string, now: string): Promise<Token> {
  return change(db, async () => {
    const row = await db.companyTies.get(companyTieId);
    if (!row) return null;
    await db.companyTies.delete(companyTieId);
    return keepUndo(db, [{ step: 'put-row', table: 'companyTies', row }], now);
  });
}

/** Confirms or drops a tie that an import suggests. */
export function answerSuggestion(db: LedgerDb, contactId: string, tie: Tie, confirmed: boolean, today: Day, now: string): Promise<Token> {
  return changePerson(db, contactId, now, (contact) => (confirmed
    ? setTie(db, contact, tie, false, today)
    : setFields(db, contact, { suggested: contact.suggested.filter((suggested) => suggested !== tie) })));
}

/** Sets or takes away one of the article's quality ticks. */
export const setQuality = (db: LedgerDb, contactId: string, quality: Quality, on: boolean, now: string): Promise<Token> =>
  changePerson(db, contactId, now, (contact) => setFields(db, contact, {
    qualities: on ? [...new Set([...contact.qualities, quality])] : contact.qualities.filter((held) => held !== quality),
  }));

/** Marks a person as connected to a target, or not. */
export const setTarget = (db: LedgerDb, contactId: string, targetId: string, on: boolean, now: string): Promise<Token> =>
  changePerson(db, contactId, now, (contact) => setFields(db, contact, {
    targets: on ? [...new Set([...contact.targets, targetId])] : contact.targets.filter((held) => held !== targetId),
  }));

/** Sets the note, name, company or headline of a person. */
export const setDetails = (db: LedgerDb, contactId: string, details: { readonly note?: string; readonly name?: string; readonly company?: string; readonly headline?: string }, now: string): Promise<Token> =>
  changePerson(db, contactId, now, (contact) => setFields(db, contact, details));

/** Sets the acceptance by the user's own word. */
export const setAcceptanceByHand = (db: LedgerDb, contactId: string, acceptance: Pick<Acceptance, 'from' | 'to'>, today: Day, now: string): Promise<Token> =>
  changePerson(db, contactId, now, (contact) => setAcceptance(db, contact, { ...acceptance, source: 'user' }, today));

/** Takes the user's own word on the acceptance back: what pages and files say holds again. */
export const clearAcceptanceByHand = (db: LedgerDb, contactId: string, now: string): Promise<Token> =>
  changePerson(db, contactId, now, (contact) => setFields(db, contact, { claims: inOrder(contact.claims.filter(({ source }) => source !== 'user')) }));

/** Adds a person by hand; answers with the id. */
export function addPerson(db: LedgerDb, details: { readonly name: string; readonly company?: string; readonly headline?: string }): Promise<string> {
  return change(db, async () => {
    const row = { ...newContact(details.name, 'user'), company: details.company ?? '', headline: details.headline ?? '' };
    await db.contacts.put(derive(row, []));
    return row.id;
  });
}

/** Joins the second person into the first, by the user's tap. */
export const mergePeople = (db: LedgerDb, keptId: string, goneId: string, today: Day, now: string): Promise<Token> =>
  change(db, async () => keepUndo(db, [{ step: 'unmerge', merge: await mergeInto(db, keptId, goneId, 'tap', today) }], now));

/** Takes two joined people apart again; answers with the id of the one who is back. */
export const unmergePeople = (db: LedgerDb, mergeId: string): Promise<string> => change(db, () => unmerge(db, mergeId));

/** Changes or takes away a parked ask. */
export function changeParked(db: LedgerDb, parkedId: string, to: Partial<Pick<ParkedRow, 'until' | 'text'>> | null, now: string): Promise<Token> {
  return change(db, async () => {
    const row = await db.parked.get(parkedId);
    if (!row) throw new LedgerError('gone');
    if (to === null) await db.parked.delete(parkedId);
    else {
      const { notifiedOn: _told, ...rest } = row;
      await db.parked.put({ ...rest, ...to });
    }
    return keepUndo(db, [{ step: 'put-row', table: 'parked', row }], now);
  });
}
