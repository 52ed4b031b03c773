import { countedHistory } from './contacts';
import type { LedgerDb } from './open';
import type { ContactRow, CountedHistory } from './rows';

/** People looked at at a time, so that the page stays alive. */
const batch = 2_000;

/**
 * Goes over all people with what is counted of their histories. Rows of an older version do not hold it: their histories
 * are opened.
 */
export async function eachPerson(db: LedgerDb, look: (contact: ContactRow, counted: CountedHistory | null) => void): Promise<void> {
  let after = '';
  for (;;) {
    const contacts = await db.contacts.where('id').above(after).limit(batch).toArray();
    const last = contacts.at(-1);
    if (!last) return;
    after = last.id;
    const uncounted = contacts.filter(({ counted, shared, asked }) => counted === undefined && shared + asked > 0);
    const histories = uncounted.length === 0 ? [] : await db.histories.bulkGet(uncounted.map(({ id }) => id));
    const opened = new Map(uncounted.map((contact, index) => [contact.id, countedHistory(contact, histories[index]?.entries ?? [])]));
    for (const contact of contacts) look(contact, contact.counted ?? opened.get(contact.id) ?? null);
  }
}
