import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { backupPieces, type Backup, planRestore, readBackup, restore } from '@/lib/ledger/backup';
import { contactsCsv, csvCell } from '@/lib/ledger/contacts-csv';
import { putShelfItem } from '@/lib/ledger/collections';
import { recordByHand, tiePeople } from '@/lib/ledger/edit';
import type { LedgerDb } from '@/lib/ledger/open';
import { recordSeen } from '@/lib/ledger/seen';
import { standingOf } from '@/lib/ledger/standing';
import { connected, freshLedger, now, slug, to, today } from './fresh-ledger';

let db: LedgerDb;

async function idOf(ledger: LedgerDb, handle: string): Promise<string> {
  return (await standingOf(ledger, to('x y', [slug(handle)]), today)).contactId ?? '';
}

async function saved(ledger: LedgerDb): Promise<string> {
  return (await backupPieces(ledger, { version: 1 }, now)).join('');
}

function read(text: string): Backup {
  const result = readBackup(text);
  if ('problem' in result) throw new Error(`${result.problem} ${result.where ?? ''}`);
  return result.backup;
}

beforeEach(async () => {
  db = await freshLedger();
  await recordSeen(db, [connected('Ana Brook', 'ana-brook', '2026-11-23'), connected('Jun Castellanos', 'jun', '2026-10-01')], today, now);
  await recordByHand(db, await idOf(db, 'ana-brook'), { type: 'shared', what: 'introduction' }, '2026-11-20', now);
  await recordByHand(db, await idOf(db, 'jun'), { type: 'ask', kind: 'meeting', weight: 2 }, '2026-11-01', now);
  await tiePeople(db, [await idOf(db, 'jun')], 'client', true, today, now);
  await putShelfItem(db, { what: 'article', title: 'Ports', text: 'https://example.org/ports', tags: ['ports'], by: 'user', on: today }, now);
});

describe('a backup', () => {
  it('brings everything back into an empty ledger', async () => {
    const other = await freshLedger();
    const backup = read(await saved(db));
    expect(await planRestore(other, backup, 'merge')).toEqual({
      mode: 'merge', people: { added: 2, changed: 0, same: 0, removed: 0 }, entries: { added: 2, removed: 0 },
      lists: { shelf: 1, posts: 0, targets: 0, parked: 0, companyTies: 0, hours: 0 },
    });
    await restore(other, backup, 'replace', today);
    expect(await other.contacts.toArray()).toEqual(await db.contacts.toArray());
    expect(await other.histories.toArray()).toEqual(await db.histories.toArray());
    expect(await other.shelf.count()).toBe(1);
    expect(backup.settings).toEqual({ version: 1 });
  });

  it('changes nothing where everything is here already', async () => {
    const backup = read(await saved(db));
    const before = await db.contacts.toArray();
    expect(await planRestore(db, backup, 'merge')).toMatchObject({ people: { added: 0, changed: 0, same: 2 }, entries: { added: 0 } });
    await restore(db, backup, 'merge', today);
    expect(await db.contacts.toArray()).toEqual(before);
  });

  it('is merged by handle, never by name, and keeps what is here', async () => {
    const backup = read(await saved(db));
    const other = await freshLedger();
    await recordSeen(other, [connected('Ana Brook', 'ana-brook', '2026-11-22'), connected('Jun Castellanos', 'another-jun', '2026-11-02')], today, now);
    await recordByHand(other, await idOf(other, 'ana-brook'), { type: 'shared', what: 'article' }, '2026-11-21', now);
    expect(await planRestore(other, backup, 'merge')).toMatchObject({ people: { added: 1, changed: 1, same: 0, removed: 0 }, entries: { added: 2 } });
    await restore(other, backup, 'merge', today);
    expect(await other.contacts.count()).toBe(3);
    const ana = await standingOf(other, to('Ana Brook', [slug('ana-brook')]), today);
    expect(ana.acceptance?.from).toBe('2026-11-22');
    expect(ana.events.map((event) => event.on)).toEqual(['2026-11-20', '2026-11-21']);
  });

  it('replaces everything when the user wants that, and says before how much goes', async () => {
    const backup = read(await saved(db));
    await recordSeen(db, [connected('Petra Halloran', 'petra', '2026-11-24')], today, now);
    expect(await planRestore(db, backup, 'replace')).toMatchObject({ people: { added: 0, changed: 0, same: 2, removed: 1 } });
    await restore(db, backup, 'replace', today);
    expect(await db.contacts.count()).toBe(2);
  });

  it.each([
    ['', 'empty'],
    ['PK\u0003\u0004', 'not-json'],
    ['[1, 2]', 'not-a-backup'],
    ['{"what":"too-soon-settings"}', 'not-a-backup'],
    ['{"what":"too-soon-backup","format":2}', 'newer-backup'],
    ['{"what":"too-soon-backup","format":1,"schema":99}', 'newer-backup'],
    ['{"what":"too-soon-backup","format":1,"schema":1,"at":"x","rows":{"contacts":[{"id":"a"}]}}', 'damaged-backup'],
    ['{"what":"too-soon-backup","format":1,"schema":1,"at":"x","rows":[]}', 'damaged-backup'],
  ])('is refused in words when it is %s', (text, problem) => expect(readBackup(text)).toMatchObject({ problem }));

  it('says where a damaged one is damaged', async () => {
    const text = (await saved(db)).replace('"2026-11-20"', '"2026-02-30"');
    expect(readBackup(text)).toMatchObject({ problem: 'damaged-backup', where: expect.stringMatching(/^contacts \d: lastOn$/) as unknown });
  });

  it('leaves the ledger as it was when restoring fails half way', async () => {
    const backup = read(await saved(db));
    const before = await db.contacts.toArray();
    const broken = { ...backup, rows: { ...backup.rows, shelf: [{ ...backup.rows.shelf[0], id: undefined }] } } as unknown as Backup;
    await expect(restore(db, broken, 'replace', today)).rejects.toThrow(Error);
    expect(await db.contacts.toArray()).toEqual(before);
    expect(await db.shelf.count()).toBe(1);
  });
});

describe('the CSV of contacts', () => {
  it('can be read by a CSV reader and holds everybody', async () => {
    const { data } = Papa.parse<string[]>((await contactsCsv(db)).join('').replace('\ufeff', ''), { skipEmptyLines: true });
    expect(data).toHaveLength(3);
    expect(data.map(([name]) => name).sort()).toEqual(['Ana Brook', 'Jun Castellanos', 'Name']);
  });

  it.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1', ' =1', '\u00a0=1', '"=1', '\r\n=1', '＝1', '|cmd', '%x'])('cannot start a formula with %j', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('leaves ordinary text and numbers alone', () => {
    expect([csvCell('Ana Brook'), csvCell(-2), csvCell('Fenwick, Ltd'), csvCell('say "hi"')]).toEqual(['Ana Brook', '-2', '"Fenwick, Ltd"', '"say ""hi"""']);
  });
});
