import type { Day } from '../domain/day';
import { type Evidence, evidenceOf, type FirstAsk, isTooYoung } from '../domain/evidence';
import { eachPerson } from './each-person';
import type { LedgerDb } from './open';

/** Reply rates of the user's own first asks, over all people of whom something was asked. */
export async function ownEvidence(db: LedgerDb, today: Day): Promise<Evidence> {
  const asks: FirstAsk[] = [];
  await eachPerson(db, (_, counted) => {
    if (counted?.first && !isTooYoung(counted.first, today)) asks.push(counted.first);
  });
  return evidenceOf(asks);
}
