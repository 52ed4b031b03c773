import 'fake-indexeddb/auto';
import { type LedgerDb, openLedger } from '@/lib/ledger/open';
import type { Handle, Recipient } from '@/lib/domain/contact';
import type { SeenFact } from '@/lib/messages';

let count = 0;

/** A new empty ledger of its own name. */
export const freshLedger = (): Promise<LedgerDb> => openLedger(`ledger-test-${(count += 1)}`);

export const today = '2026-11-24';
export const now = '2026-11-24T10:00:00.000Z';

export const slug = (value: string): Handle => ({ kind: 'linkedin-slug', value });
export const member = (value: string): Handle => ({ kind: 'linkedin-member', value });

export const to = (name: string, handles: readonly Handle[] = [], more: Partial<Recipient> = {}): Recipient => ({ site: 'linkedin', name, handles, ...more });

/** "Connected on …" of the user's own connections page. */
export const connected = (name: string, handle: string, on: string, headline?: string): SeenFact => ({
  fact: 'acceptance', person: { name, handles: [slug(handle)], ...(headline ? { headline } : {}) }, acceptance: { from: on, to: on, source: 'connections-page' },
});
