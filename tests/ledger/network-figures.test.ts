import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { networkFigures } from '@/lib/ledger/network-figures';
import { openLedger } from '@/lib/ledger/open';
import { ownEvidence } from '@/lib/ledger/own-evidence';
import { seedLedger } from '@/scripts/seed-ledger';

const today = '2026-11-24';

describe('the figures of network and evidence', () => {
  it('are the same from what is kept beside each person as from the histories themselves', async () => {
    const db = await openLedger('figures');
    await seedLedger({ people: 600, entriesEach: 10, today, database: 'figures' });
    const kept = [await networkFigures(db, today), await ownEvidence(db, today)] as const;
    await db.contacts.toCollection().modify((contact) => { delete contact.counted; });
    expect([await networkFigures(db, today), await ownEvidence(db, today)]).toEqual(kept);
    expect(kept[0].people).toBe(600);
    expect(kept[0].waits.reduce((sum, { asks }) => sum + asks, 0)).toBeGreaterThan(100);
    expect(kept[1].all.cases).toBeGreaterThan(100);
  });
});
