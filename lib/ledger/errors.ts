import Dexie from 'dexie';
import type { ErrorCode } from '../messages';

/** Why the ledger could not do what was asked; every code has a sentence in `locales/en/ledger.json`. */
export class LedgerError extends Error {
  constructor(readonly code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'LedgerError';
  }
}

/** Names of errors inside an error: Dexie wraps the browser's own, several levels deep. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause, failures } = error as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };
  const first = Array.isArray(failures) ? namesOf(failures[0], depth + 1) : [];
  return [String(name), ...namesOf(inner, depth + 1), ...namesOf(cause, depth + 1), ...first];
}

/** Any error of the database as a LedgerError. */
export function asLedgerError(error: unknown): LedgerError {
  if (error instanceof LedgerError) return error;
  const names = namesOf(error);
  if (names.includes(Dexie.errnames.QuotaExceeded) || names.includes('QuotaExceededError')) return new LedgerError('disk-full', { cause: error });
  if (names.includes(Dexie.errnames.Version) || names.includes('VersionError')) return new LedgerError('newer-ledger', { cause: error });
  return new LedgerError('ledger-unavailable', { cause: error });
}
