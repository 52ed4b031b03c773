import { addDays, type Day } from '../domain/day';
import { change } from './changes';
import { derive } from './contacts';
import type { LedgerDb } from './open';

/** Rows looked at in one transaction, so that a large ledger never blocks the background for long. */
const batch = 2000;

/**
 * Lets go of entries older than the retention setting: they are counted, then dropped; people and their dates stay.
 * Null keeps everything. Answers with the number of entries dropped. Throws LedgerError.
 */
export async function applyRetention(db: LedgerDb, retentionDays: number | null, today: Day): Promise<number> {
  if (retentionDays === null) return 0;
  const before = addDays(today, -retentionDays);
  let dropped = 0;
  let after = '';
  for (;;) {
    const from = after;
    const histories = await db.histories.where('contactId').above(from).limit(batch).toArray();
    const last = histories.at(-1);
    if (!last) break;
    after = last.contactId;
    const old = histories.filter(({ entries }) => entries.some(({ on }) => on < before));
    if (old.length === 0) continue;
    await change(db, async () => {
      for (const { contactId } of old) {
        const history = await db.histories.get(contactId);
        const contact = await db.contacts.get(contactId);
        if (!history) continue;
        const kept = history.entries.filter(({ on }) => on >= before);
        const gone = history.entries.filter(({ on }) => on < before);
        dropped += gone.length;
        const count = (type: string) => gone.filter((entry) => entry.type === type).length;
        const sums = history.dropped ?? { shared: 0, asked: 0, received: 0 };
        await db.histories.put({ contactId, entries: kept, dropped: { shared: sums.shared + count('shared'), asked: sums.asked + count('ask'), received: sums.received + count('received') } });
        if (contact) await db.contacts.put(derive(contact, kept));
      }
    });
  }
  await change(db, async () => {
    const warnings = await db.warnings.where('on').below(before).delete();
    const undos = await db.undos.where('at').below(before).delete();
    return warnings + undos > 0;
  });
  return dropped;
}
