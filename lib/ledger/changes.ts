import type { LedgerDb } from './open';
import { asLedgerError } from './errors';

const listeners = new Set<() => void>();

/** Calls back after every committed change that this context made, until the signal is aborted. */
export function onLedgerChanged(listener: () => void, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

/** Tells everybody in this context that the ledger changed. */
export function announceChange(): void {
  for (const listener of listeners) listener();
}

/** Tables a change may touch; all of them, since a transaction over them costs nothing until it writes. */
const writable = [
  'contacts', 'histories', 'bridges', 'sightings', 'companyTies', 'coverage', 'parked', 'shelf', 'posts', 'targets',
  'hours', 'warnings', 'imports', 'importUndo', 'merges', 'undos', 'snapshots',
];

/**
 * Runs one change: all of it is stored or none of it, then listeners are told, unless the work answers `false` (nothing
 * was different). Throws LedgerError.
 */
export async function change<T>(db: LedgerDb, work: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    result = await db.transaction('rw', writable, work);
  } catch (error) {
    throw asLedgerError(error);
  }
  if (result !== false) announceChange();
  return result;
}
