import { isDay } from '@/lib/domain/day';
import { ImportError } from '@/lib/imports/linkedin-export/import-error';
import type { LedgerDb } from '@/lib/ledger/open';
import { storeImport } from '@/lib/ledger/store-import';
import { undoLastImport } from '@/lib/ledger/undo-import';
import { damaged } from './damage';
import { read } from './made-export';

/** How a damaged export ended. */
export type Ending = 'refused' | 'read';

const whole = async (db: LedgerDb) => JSON.stringify([await db.contacts.toArray(), await db.histories.toArray(), await db.posts.toArray(), await db.coverage.toArray()]);

/**
 * Reads the damaged export of a seed and, with a ledger, stores it and takes it back. Throws with the seed and what was
 * done to the file when it ends in anything but an error sentence or a report that names what was left out.
 */
export async function survives(seed: number, sentences: Readonly<Record<string, string>>, ledger: LedgerDb | null): Promise<Ending> {
  const { what, sources } = damaged(seed);
  const fault = (said: string, cause?: unknown) => new Error(`Seed ${seed} (${what}): ${said}`, { cause });
  let facts;
  try {
    facts = await read(sources, false);
  } catch (error) {
    if (!(error instanceof ImportError)) throw fault(`failed without a sentence: ${String(error)}`, error);
    if (!sentences[error.key]) throw fault(`there is no sentence for ${error.key}`);
    return 'refused';
  }
  for (const { file, line, reason } of facts.skipped) if (file === '' || line < 1 || !sentences[`import.skip.${reason}`]) throw fault('a row was left out without file, line and reason');
  for (const { key } of facts.notices) if (!sentences[`import.notice.${key}`]) throw fault(`there is no sentence for ${key}`);
  for (const person of facts.people) {
    if (person.connectedOn !== null && !isDay(person.connectedOn)) throw fault(`${person.connectedOn} is no day`);
    if (person.events.some(({ on }) => !isDay(on))) throw fault('an event has no day');
  }
  if (!ledger) return 'read';
  const before = await whole(ledger);
  await storeImport(ledger, facts, '2026-11-24', '2026-11-24T10:00:00.000Z');
  await undoLastImport(ledger, '2026-11-24');
  if (await whole(ledger) !== before) throw fault('taking it back did not bring the ledger back');
  return 'read';
}
