import type { Tie } from '../domain/contact';
import { addMonths, type Day } from '../domain/day';
import { countNetwork, type Network } from '../domain/network';
import type { LedgerDb } from './open';
import type { AskEntry, ContactRow, Entry } from './rows';

/** People looked at at a time. */
const batch = 2000;

/** Goes over all people with their histories, a batch at a time, so that the page stays alive. */
async function eachPerson(db: LedgerDb, look: (contact: ContactRow, entries: readonly Entry[]) => void): Promise<void> {
  let after = '';
  for (;;) {
    const contacts = await db.contacts.where('id').above(after).limit(batch).toArray();
    const last = contacts.at(-1);
    if (!last) return;
    after = last.id;
    const histories = await db.histories.bulkGet(contacts.map(({ id }) => id));
    for (const [index, contact] of contacts.entries()) look(contact, histories[index]?.entries ?? []);
  }
}

/** The standing of the network in figures. */
export async function networkFigures(db: LedgerDb, today: Day): Promise<Network> {
  const companyTies = new Map<string, Tie[]>();
  for (const { companyKey, tie } of await db.companyTies.toArray()) companyTies.set(companyKey, [...companyTies.get(companyKey) ?? [], tie]);
  const since = addMonths(today, -24);
  const count = countNetwork(today);
  await eachPerson(db, (contact, entries) => {
    const asks = entries.filter((entry): entry is AskEntry => entry.type === 'ask');
    count.add({
      acceptedOn: contact.acceptedOn ?? null,
      ties: [...contact.ties.map(({ tie }) => tie), ...companyTies.get(contact.companyKey) ?? []],
      shared: contact.shared, received: contact.received,
      answered: asks.some(({ outcome }) => outcome !== 'none'),
      sharedOn: entries.filter((entry) => entry.type === 'shared' && entry.what !== 'reaction' && entry.on >= since).map(({ on }) => on),
      firstAskOn: asks.find(({ on }) => contact.acceptedOn !== undefined && on >= contact.acceptedOn)?.on ?? null,
    });
  });
  return count.result();
}
