import 'fake-indexeddb/auto';
import { openLedger } from '../lib/ledger/open.ts';
import sentences from '../locales/en/import.json';
import { survives } from '../tests/imports/survives.ts';

/*
 * npm run fuzz [-- COUNT [FIRST]]: damaged exports by seed, 10,000 unless said otherwise; each has to end in an error
 * sentence or in a report, and the ledger as it was. The seed of a fault is printed.
 */

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);

async function fuzz(): Promise<void> {
  const db = await openLedger('fuzz');
  const endings = { refused: 0, read: 0 };
  let faults = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    try {
      endings[await survives(seed, sentences, seed % 20 === 0 ? db : null)] += 1;
    } catch (error) {
      faults += 1;
      console.log(error instanceof Error ? error.message : String(error));
    }
    if ((seed - first + 1) % 1_000 === 0) console.log(`${seed - first + 1} damaged exports: ${endings.read} read, ${endings.refused} refused in words, ${faults} faults`);
  }
  process.exitCode = faults === 0 ? 0 : 1;
}

void fuzz();
