import type { Tie } from '../domain/contact';
import { addMonths, type Day } from '../domain/day';
import { countNetwork, type Network } from '../domain/network';
import { eachPerson } from './each-person';
import type { LedgerDb } from './open';

/** The standing of the network in figures. */
export async function networkFigures(db: LedgerDb, today: Day): Promise<Network> {
  const companyTies = new Map<string, Tie[]>();
  for (const { companyKey, tie } of await db.companyTies.toArray()) companyTies.set(companyKey, [...companyTies.get(companyKey) ?? [], tie]);
  const since = addMonths(today, -24);
  const count = countNetwork(today);
  await eachPerson(db, (contact, counted) => {
    count.add({
      acceptedOn: contact.acceptedOn ?? null,
      ties: [...contact.ties.map(({ tie }) => tie), ...companyTies.get(contact.companyKey) ?? []],
      shared: contact.shared, received: contact.received,
      answered: counted?.answered ?? false,
      sharedOn: counted?.sharedOn.filter((on) => on >= since) ?? [],
      firstAskOn: counted?.firstAskOn ?? null,
    });
  });
  return count.result();
}
