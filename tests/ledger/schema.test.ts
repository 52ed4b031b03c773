import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptBackup, keptVersions } from '@/lib/ledger/backup';
import { openLedger } from '@/lib/ledger/open';
import { type BackedUpTable, backedUpTables, rowSchemas } from '@/lib/ledger/row-schemas';
import { type SchemaVersion, schemaVersion, versions } from '@/lib/ledger/schema';

interface Snapshot { version: number; stores: Record<string, string | null>; rows: Record<string, Record<string, unknown>[]> }

const folder = path.resolve(import.meta.dirname, 'snapshots');
const fileOf = (version: number) => path.join(folder, `v${version}.json`);
const snapshotOf = (version: number) => JSON.parse(readFileSync(fileOf(version), 'utf8')) as Snapshot;

describe('the schema', () => {
  it('is a list of versions from 1 on without a gap, each with its snapshot', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
    expect(versions.filter(({ version }) => !existsSync(fileOf(version)))).toEqual([]);
  });

  it.each(versions)('has not changed version $version since its snapshot', ({ version, stores }) => {
    expect(stores).toEqual(snapshotOf(version).stores);
  });

  it('has a row in every table of every snapshot', () => {
    for (const { version } of versions) {
      for (const [table, rows] of Object.entries(snapshotOf(version).rows)) expect(`${table}: ${rows.length > 0}`).toBe(`${table}: true`);
    }
  });

  it.each(versions.slice(1))('turns the snapshot before version $version into its own', async ({ version }) => {
    const before = snapshotOf(version - 1);
    const name = `chain-${version}`;
    const old = await openLedger(name, versions.slice(0, version - 1));
    for (const [table, rows] of Object.entries(before.rows)) await old.table(table).bulkPut(rows);
    old.close();
    const db = await openLedger(name, versions.slice(0, version));
    const { snapshots: _kept, ...expected } = snapshotOf(version).rows;
    for (const [table, rows] of Object.entries(expected)) expect(await db.table(table).toArray()).toEqual(rows);
    db.close();
  });

  it('is what a backup of the newest snapshot is read by', () => {
    const { rows } = snapshotOf(schemaVersion);
    for (const table of backedUpTables) {
      for (const row of rows[table] ?? []) expect(rowSchemas[table as BackedUpTable].parse(row)).toEqual(row);
    }
  });
});

/** A made-up next version, to see that a migration keeps what was there before it. */
const next: SchemaVersion = {
  version: schemaVersion + 1,
  stores: { targets: 'id, name' },
  migrate: { targets: (row) => ({ ...row, note: `${String(row.note)}!` }) },
};

describe('a migration', () => {
  it('keeps a snapshot of the ledger before it changes anything', async () => {
    const name = 'kept';
    const old = await openLedger(name);
    await old.targets.put({ id: 't', kind: 'company', name: 'Northgate Marine', note: 'n', on: '2026-11-24' });
    old.close();
    const db = await openLedger(name, [...versions, next]);
    expect(await db.targets.toArray()).toMatchObject([{ note: 'n!' }]);
    expect(await keptVersions(db)).toEqual([schemaVersion]);
    expect(JSON.parse(await keptBackup(db, schemaVersion) ?? '')).toMatchObject({ what: 'too-soon-backup', schema: schemaVersion, rows: { targets: [{ note: 'n' }] } });
    db.close();
  });

  it('that fails leaves the old ledger whole', async () => {
    const name = 'failing';
    const old = await openLedger(name);
    await old.targets.put({ id: 't', kind: 'company', name: 'Northgate Marine', note: 'n', on: '2026-11-24' });
    old.close();
    const failing: SchemaVersion = { ...next, migrate: { targets: () => { throw new Error('broken migration'); } } };
    await expect(openLedger(name, [...versions, failing])).rejects.toMatchObject({ code: 'ledger-unavailable' });
    const again = await openLedger(name);
    expect(await again.targets.toArray()).toMatchObject([{ note: 'n' }]);
    again.close();
  });

  it('is not run backwards: a newer ledger is refused by older code', async () => {
    const db = await openLedger('newer', [...versions, next]);
    db.close();
    await expect(openLedger('newer')).rejects.toMatchObject({ code: 'newer-ledger' });
  });
});
