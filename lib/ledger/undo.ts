import type { Entry, UndoRow, UndoStep } from './rows';
import { change } from './changes';
import { historyOf, putContact, putHistory } from './contacts';
import { unmerge } from './merge';
import type { LedgerDb } from './open';

/** How many changes can be undone, newest first. */
const kept = 500;

/** Remembers how to undo a change; answers with its token. Inside a change. */
export async function keepUndo(db: LedgerDb, steps: UndoStep[], now: string): Promise<string> {
  const token = crypto.randomUUID();
  await db.undos.put({ token, at: now, steps });
  const surplus = (await db.undos.count()) - kept;
  if (surplus > 0) await db.undos.bulkDelete(await db.undos.orderBy('at').limit(surplus).primaryKeys());
  return token;
}

async function takeStep(db: LedgerDb, step: UndoStep): Promise<void> {
  if (step.step === 'settings') return;
  if (step.step === 'unmerge') {
    if (await db.merges.get(step.merge)) await unmerge(db, step.merge);
    return;
  }
  if (step.step === 'put-row') {
    await db.table(step.table).put(step.row);
    return;
  }
  if (step.step === 'drop-row') {
    await db.table(step.table).delete(step.key);
    return;
  }
  const contact = await db.contacts.get(step.contactId);
  if (!contact) return;
  const entries = await historyOf(db, contact.id);
  if (step.step === 'drop-entries') {
    await putHistory(db, contact, entries.filter(({ id }) => !step.ids.includes(id)));
  } else if (step.step === 'put-entries') {
    const ids = new Set(step.entries.map(({ id }) => id));
    await putHistory(db, contact, [...entries.filter(({ id }: Entry) => !ids.has(id)), ...step.entries]);
  } else if (step.step === 'set') {
    await putContact(db, { ...contact, ...step.fields });
  } else if (step.step === 'drop-handles') {
    await putContact(db, { ...contact, handles: contact.handles.filter((handle) => !step.handles.includes(handle)) });
  } else if (entries.length === 0 && contact.claims.length === 0 && contact.ties.length === 0) {
    await db.contacts.delete(contact.id);
    await db.histories.delete(contact.id);
  }
}

/**
 * Undoes one change by its token. Answers with the settings' steps that the caller has to set back, or null when the
 * token is spent or unknown. Throws LedgerError.
 */
export async function undo(db: LedgerDb, token: string): Promise<Extract<UndoStep, { step: 'settings' }>[] | null> {
  return change(db, async () => {
    const row: UndoRow | undefined = await db.undos.get(token);
    if (!row) return null;
    for (const step of row.steps) await takeStep(db, step);
    await db.undos.delete(token);
    return row.steps.filter((step) => step.step === 'settings');
  });
}
