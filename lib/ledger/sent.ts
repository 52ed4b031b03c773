import type { Recipient } from '../domain/contact';
import type { Day } from '../domain/day';
import type { SentMessage, TokenReply } from '../messages';
import { change } from './changes';
import { addHandles, historyOf, newContact, putHistory } from './contacts';
import { findPerson } from './find-person';
import type { LedgerDb } from './open';
import type { ContactRow, Entry, UndoStep } from './rows';
import { keepUndo } from './undo';
import { countWarning } from './warnings';

/** The contact under whom something about a recipient is recorded, and whether it was made for that. */
export interface RecordedUnder { readonly contact: ContactRow; readonly made: boolean }

/**
 * Under whom to record: the certain contact, else a provisional one that bears the recipient's own handle. A name match
 * is joined when it is read, never here: records are not merged by a name. Nothing is stored yet.
 */
export async function recordUnder(db: LedgerDb, recipient: Recipient): Promise<RecordedUnder> {
  const found = await findPerson(db, recipient);
  if (found.match === 'certain' && found.contact) {
    const contact = { ...found.contact };
    addHandles(contact, found.keys);
    return { contact, made: false };
  }
  if (found.provisional) return { contact: found.provisional, made: false };
  const contact = newContact(recipient.name, 'page');
  addHandles(contact, found.keys);
  if (recipient.headline) contact.headline = recipient.headline;
  contact.provisional = 1;
  return { contact, made: true };
}

/** Records what a message asked and gave, never its text, for each of its recipients. Throws LedgerError. */
export async function recordSent(db: LedgerDb, message: SentMessage, today: Day, now: string): Promise<TokenReply> {
  return change(db, async () => {
    const steps: UndoStep[] = [];
    // A message takes what its heaviest ask takes, not the sum (DESIGN section 6): it is one ask.
    const heaviest = message.asks.find(({ weight }) => weight === 2) ?? message.asks[0];
    const titles = await Promise.all(message.gives.map(async ({ shelf }) => (shelf === undefined ? undefined : (await db.shelf.get(shelf))?.title)));
    if (heaviest || message.gives.length > 0) {
      for (const recipient of message.recipients) {
        const { contact, made } = await recordUnder(db, recipient);
        const entries: Entry[] = [
          ...(heaviest ? [{ id: crypto.randomUUID(), type: 'ask', on: today, at: now, by: 'page', kind: heaviest.kind, weight: heaviest.weight, outcome: 'none' } satisfies Entry] : []),
          ...message.gives.map(({ what }, place): Entry => ({ id: crypto.randomUUID(), type: 'shared', on: today, at: now, by: 'page', what, ...(titles[place] === undefined ? {} : { title: titles[place] }) })),
        ];
        await putHistory(db, contact, [...await historyOf(db, contact.id), ...entries]);
        steps.push({ step: 'drop-entries', contactId: contact.id, ids: entries.map(({ id }) => id) });
        if (made) steps.push({ step: 'drop-contact', contactId: contact.id });
      }
    }
    const offer = message.warned ? await countWarning(db, message.warned, today, now) : null;
    const token = steps.length > 0 ? await keepUndo(db, steps, now) : null;
    return { token, ...(offer ? { offer } : {}) };
  });
}
