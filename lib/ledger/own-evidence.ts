import type { Day } from '../domain/day';
import { type Evidence, evidenceOf, firstAskOf, type FirstAsk } from '../domain/evidence';
import type { LedgerDb } from './open';
import { eventOf } from './standing';

/** People looked at at a time. */
const batch = 2_000;

/** Reply rates of the user's own first asks, over all people of whom something was asked. */
export async function ownEvidence(db: LedgerDb, today: Day): Promise<Evidence> {
  const asks: FirstAsk[] = [];
  let after = '';
  for (;;) {
    const contacts = await db.contacts.where('id').above(after).limit(batch).toArray();
    const last = contacts.at(-1);
    if (!last) return evidenceOf(asks);
    after = last.id;
    const asked = contacts.filter((contact) => contact.asked > 0);
    const histories = await db.histories.bulkGet(asked.map(({ id }) => id));
    for (const [index, contact] of asked.entries()) {
      const first = firstAskOf(contact.acceptance, (histories[index]?.entries ?? []).map(eventOf), today);
      if (first) asks.push(first);
    }
  }
}
