/*
 * How the ledger's answers grow with its size, over an in-memory IndexedDB: shape, not speed (a browser is measured by
 * `npm run bench`). Prints one line for 3,000 and one for 30,000 people; run: npx tsx scripts/bench-ledger.ts
 */
import 'fake-indexeddb/auto';
import { openLedger } from '../lib/ledger/open.ts';
import { clearToAskToday } from '../lib/ledger/today-lists.ts';
import { searchPeople } from '../lib/ledger/queries.ts';
import { standingOf } from '../lib/ledger/standing.ts';
import { presets } from '../lib/domain/policy.ts';
import { seedLedger } from './seed-ledger.ts';

const today = '2026-11-24';

/** Median milliseconds of a question asked for many people. */
async function median(times: number, ask: (index: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const started = performance.now();
    await ask(index);
    taken.push(performance.now() - started);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

for (const people of [3_000, 30_000]) {
  const database = `bench-${people}`;
  (await openLedger(database)).close();
  const seeded = await seedLedger({ people, entriesEach: 10, today, database });
  const db = await openLedger(database);
  const byHandle = await median(200, (index) => standingOf(db, { site: 'linkedin', name: '', handles: [{ kind: 'linkedin-slug', value: `person-${(index * 37) % people}` }] }, today));
  const byName = await median(200, async (index) => {
    const contact = await db.contacts.get(`seed-${String((index * 37) % people).padStart(7, '0')}`);
    return standingOf(db, { site: 'linkedin', name: contact?.name ?? '', handles: [{ kind: 'linkedin-member', value: `ACoAA${index}` }] }, today);
  });
  const search = await median(20, () => searchPeople(db, 'mir'));
  const list = await median(20, () => clearToAskToday(db, presets.article, today));
  const show = (ms: number) => `${ms.toFixed(2)} ms`;
  console.log(`${people} people, ${people * 10} entries: stored in ${Math.round(seeded)} ms; standing by handle ${show(byHandle)}, by name ${show(byName)}; search ${show(search)}; clear to ask ${show(list)}`);
  db.close();
}
