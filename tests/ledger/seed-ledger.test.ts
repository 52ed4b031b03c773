import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { derive } from '@/lib/ledger/contacts';
import { openLedger } from '@/lib/ledger/open';
import { rowSchemas } from '@/lib/ledger/row-schemas';
import { seedLedger } from '@/scripts/seed-ledger';

describe('a seeded ledger', () => {
  it('holds rows as the ledger itself would have written them', async () => {
    const db = await openLedger('seeded');
    await seedLedger({ people: 900, entriesEach: 10, today: '2026-11-24', database: 'seeded' });
    const contacts = await db.contacts.toArray();
    expect(contacts).toHaveLength(900);
    for (const contact of contacts) {
      const history = await db.histories.get(contact.id);
      expect(rowSchemas.histories.parse(history)).toEqual(history);
      const entries = [...history?.entries ?? []].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
      expect(derive(rowSchemas.contacts.parse(contact), history?.entries ?? [])).toEqual(contact);
      expect(entries).toEqual(history?.entries);
    }
  });

  it('is refused where no ledger was opened before', async () => {
    await expect(seedLedger({ people: 1, entriesEach: 1, today: '2026-11-24', database: 'never-opened' })).rejects.toThrow(Error);
  });
});
