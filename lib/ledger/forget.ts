import type { Day } from '../domain/day';
import { change } from './changes';
import { LedgerError } from './errors';
import type { LedgerDb } from './open';
import type { UndoStep } from './rows';

/** Whether a step back would bring something of these people back. */
function isAbout(step: UndoStep, ids: ReadonlySet<string>): boolean {
  if ('contactId' in step) return ids.has(step.contactId);
  return step.step === 'put-row' && ids.has(String((step.row as { contactId?: unknown }).contactId));
}

/**
 * Forgets people: handles, dates, everything recorded, what was joined into them and what would bring them back.
 * Final; a backup is the user's own business. Throws LedgerError.
 */
export async function forgetPeople(db: LedgerDb, contactIds: readonly string[]): Promise<void> {
  await change(db, async () => {
    const contacts = (await db.contacts.bulkGet([...contactIds])).filter((contact) => contact !== undefined);
    if (contacts.length === 0) throw new LedgerError('gone');
    const ids = contacts.map(({ id }) => id);
    const handles = contacts.flatMap((contact) => contact.handles);
    await db.contacts.bulkDelete(ids);
    await db.histories.bulkDelete(ids);
    await db.parked.where('contactId').anyOf(ids).delete();
    await db.merges.where('kept').anyOf(ids).delete();
    await db.bridges.where('handles').anyOf(handles).delete();
    await db.sightings.where('handle').anyOf(handles).delete();
    // What could be undone holds the same facts: steps about a forgotten person go, and with them their tokens.
    const gone = new Set(ids);
    await db.undos.filter(({ steps }) => steps.some((step) => isAbout(step, gone))).delete();
    await db.importUndo.toCollection().modify((row) => {
      row.added = row.added.filter((id) => !gone.has(id));
      row.before = row.before.filter(({ id }) => !gone.has(id));
    });
    await db.snapshots.clear();
  });
}

/** Forgets everything in the ledger; the days watched begin anew today. Throws LedgerError. */
export async function forgetAll(db: LedgerDb, today: Day): Promise<void> {
  await change(db, async () => {
    const watched = await db.coverage.filter(({ kind, to }) => kind === 'watched' && to === null).toArray();
    for (const table of db.tables) await table.clear();
    for (const { site } of watched) await db.coverage.put({ id: `watched:${site}:${today}`, kind: 'watched', site, from: today, to: null });
  });
}
