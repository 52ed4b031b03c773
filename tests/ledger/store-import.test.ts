import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { recordByHand, removeEntry, setDetails } from '@/lib/ledger/edit';
import { recordSeen } from '@/lib/ledger/seen';
import { standingOf } from '@/lib/ledger/standing';
import { storeImport, understoodOf } from '@/lib/ledger/store-import';
import { undoLastImport } from '@/lib/ledger/undo-import';
import type { LedgerDb } from '@/lib/ledger/open';
import { madeFiles, madeMessages, messagesCsv, read, zipOf } from '../imports/made-export';
import { connected, freshLedger, now, slug, to, today } from './fresh-ledger';

const files = madeFiles();
const facts = () => read([zipOf(files)]);
const byName = async (db: LedgerDb, name: string) => (await db.contacts.toArray()).find((contact) => contact.name === name)!;
/** Everything that is not about the import itself. */
const whole = async (db: LedgerDb) => JSON.stringify({ contacts: await db.contacts.toArray(), histories: await db.histories.toArray(), posts: await db.posts.toArray(), coverage: await db.coverage.toArray() });

describe('an import', () => {
  it('puts people with their dates, who invited whom, and their history into the ledger', async () => {
    const db = await freshLedger();
    const report = await storeImport(db, await facts(), today, now);
    expect(report.stored).toMatchObject({ peopleNew: 6, peopleChanged: 0, datesNew: 6, postsNew: 1, suggestionsNew: 1 });
    const ada = await standingOf(db, to('Ada Lund', [slug('ada-lund')]), today);
    expect(ada).toMatchObject({ match: 'certain', acceptance: { from: '2026-11-10', to: '2026-11-10' } });
    expect(ada.events).toMatchObject([{ type: 'ask', on: '2026-11-11', kind: 'meeting', outcome: 'no' }]);
    expect((await byName(db, 'Zoë Weiß')).ties.map(({ tie }) => tie)).toEqual(['invited-me']);
    expect((await byName(db, 'Kim Oh, PhD')).suggested).toEqual(['colleague']);
    expect((await db.imports.toArray())[0]?.report).toMatchObject({ stored: { peopleNew: 6 } });
  });

  it('never keeps a word of a message', async () => {
    const db = await freshLedger();
    await storeImport(db, await facts(), today, now);
    const everything = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
    for (const words of ['harbour day', 'your budget', 'do not pitch', 'Use what helps']) expect(everything).not.toContain(words);
  });

  it('makes a record complete up to its day', async () => {
    const db = await freshLedger();
    await storeImport(db, await facts(), today, now);
    expect((await standingOf(db, to('Ada Lund', [slug('ada-lund')]), '2026-11-20')).record).toBe('complete');
    expect((await standingOf(db, to('Ada Lund', [slug('ada-lund')]), today)).record).toBe('partial');
  });

  it('changes nothing when it is made again', async () => {
    const db = await freshLedger();
    await storeImport(db, await facts(), today, now);
    const before = JSON.stringify([await db.contacts.toArray(), await db.histories.toArray(), await db.posts.toArray()]);
    const { stored } = await storeImport(db, await facts(), today, now);
    expect(stored).toMatchObject({ peopleNew: 0, peopleChanged: 0, datesNew: 0, entriesNew: 0, postsNew: 0, suggestionsNew: 0 });
    expect(JSON.stringify([await db.contacts.toArray(), await db.histories.toArray(), await db.posts.toArray()])).toBe(before);
  });

  it('adds from a newer export what is new, and learns how an ask ended', async () => {
    const db = await freshLedger();
    const early = madeMessages.filter(({ on }) => on < '2026-11-12');
    await storeImport(db, await read([zipOf({ ...files, 'messages.csv': messagesCsv('2026', early) })]), today, now);
    expect((await byName(db, 'Ada Lund')).unanswered).toBe('2026-11-11');
    const { stored } = await storeImport(db, await facts(), today, now);
    expect(stored).toMatchObject({ peopleNew: 0, peopleChanged: 1, entriesNew: 0 });
    expect((await byName(db, 'Ada Lund')).unanswered).toBeUndefined();
  });

  it('joins a person whom a page showed, by the handle, and nobody by a name', async () => {
    const db = await freshLedger();
    await recordSeen(db, [connected('Ada Lund', 'ada-lund', '2026-11-10'), connected('Sam Grey', 'another-sam', '2026-05-05')], today, now);
    const { stored } = await storeImport(db, await facts(), today, now);
    expect(stored).toMatchObject({ peopleNew: 5, peopleChanged: 1 });
    expect((await db.contacts.toArray()).filter(({ name }) => name === 'Sam Grey')).toHaveLength(3);
  });

  it('knows a person again who changed the address of the profile', async () => {
    const db = await freshLedger();
    await storeImport(db, await facts(), today, now);
    const { stored } = await storeImport(db, await read([zipOf({ 'Connections.csv': files['Connections.csv']!.replace('in/ada-lund', 'in/ada-lund-sailing') })]), today, now);
    expect(stored).toMatchObject({ peopleNew: 0, peopleChanged: 1 });
    expect((await byName(db, 'Ada Lund')).handles).toEqual(['linkedin-slug:ada-lund', 'linkedin-slug:ada-lund-sailing']);
  });

  it('leaves alone what the user wrote', async () => {
    const db = await freshLedger();
    await recordSeen(db, [connected('Ada Lund', 'ada-lund', '2026-11-10')], today, now);
    const { id } = await byName(db, 'Ada Lund');
    await setDetails(db, id, { company: 'My own words' }, now);
    await storeImport(db, await facts(), today, now);
    expect((await byName(db, 'Ada Lund')).company).toBe('My own words');
  });

  it('counts what a page recorded on the same day once', async () => {
    const db = await freshLedger();
    await recordSeen(db, [connected('Ada Lund', 'ada-lund', '2026-11-10')], today, now);
    const { id } = await byName(db, 'Ada Lund');
    await recordByHand(db, id, { type: 'ask', kind: 'meeting' }, '2026-11-11', now);
    await storeImport(db, await facts(), today, now);
    expect((await db.histories.get(id))?.entries).toMatchObject([{ type: 'ask', by: 'user', outcome: 'no' }]);
  });

  it('leaves the ledger as it was when anything fails on the way', async () => {
    const db = await freshLedger();
    await recordSeen(db, [connected('Ada Lund', 'ada-lund', '2026-11-10')], today, now);
    const before = await whole(db);
    const failing = vi.spyOn(db.posts, 'bulkPut').mockRejectedValue(new Error('the disk is gone'));
    await expect(storeImport(db, await facts(), today, now)).rejects.toThrow('ledger-unavailable');
    failing.mockRestore();
    expect(await whole(db)).toBe(before);
    expect(await db.imports.count()).toBe(0);
  });

  it('says the same numbers before and after it is stored', async () => {
    const db = await freshLedger();
    const given = await facts();
    const report = await storeImport(db, given, today, now);
    expect(report).toMatchObject(understoodOf(given));
    expect(report.people).toBe(report.stored.peopleNew);
  });
});

describe('taking the last import back', () => {
  it('brings the ledger back as it was', async () => {
    const db = await freshLedger();
    await recordSeen(db, [connected('Ada Lund', 'ada-lund', '2026-11-09')], today, now);
    const before = await whole(db);
    await storeImport(db, await facts(), today, now);
    expect(await undoLastImport(db, today)).toEqual({ people: 6, entries: 4 });
    expect(JSON.parse(await whole(db))).toEqual(JSON.parse(before));
    expect(await undoLastImport(db, today)).toBeNull();
  });

  it('keeps people about whom the user recorded something since', async () => {
    const db = await freshLedger();
    await storeImport(db, await facts(), today, now);
    const { id } = await byName(db, 'Zoë Weiß');
    await recordByHand(db, id, { type: 'shared', what: 'help' }, today, now);
    await undoLastImport(db, today);
    expect((await db.contacts.toArray()).map(({ name, acceptance }) => [name, acceptance])).toEqual([['Zoë Weiß', null]]);
    expect((await db.histories.get(id))?.entries).toMatchObject([{ what: 'help', by: 'user' }]);
  });

  it('puts an ask back to unanswered where the import had learnt the answer', async () => {
    const db = await freshLedger();
    await storeImport(db, await read([zipOf({ ...files, 'messages.csv': messagesCsv('2026', madeMessages.filter(({ on }) => on < '2026-11-12')) })]), today, now);
    await storeImport(db, await facts(), today, now);
    await undoLastImport(db, today);
    expect((await byName(db, 'Ada Lund')).unanswered).toBe('2026-11-11');
  });

  it('has nothing to take back in an empty ledger', async () => {
    const db = await freshLedger();
    expect(await undoLastImport(db, today)).toBeNull();
    await expect(removeEntry(db, 'nobody', 'nothing', now)).rejects.toThrow('gone');
  });
});
