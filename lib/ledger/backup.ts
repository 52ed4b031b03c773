import * as z from 'zod/mini';
import type { Day } from '../domain/day';
import { change } from './changes';
import { derive } from './contacts';
import type { LedgerDb } from './open';
import { type BackedUpRows, type BackedUpTable, backedUpTables, rowSchemas } from './row-schemas';
import type { ContactRow, Entry, HistoryRow } from './rows';
import { schemaVersion, type SchemaVersion, versions as allVersions } from './schema';

/** What a backup file says it is, and the newest form of it that this code reads. */
const what = 'too-soon-backup';
const format = 1;

/** A backup that was read and found whole. */
export interface Backup {
  readonly at: string;
  readonly schema: number;
  /** As they were stored; parsed by `lib/settings-store.ts`. Null when the file holds none. */
  readonly settings: unknown;
  readonly rows: BackedUpRows;
}

/** Why a file is no backup that can be restored; each has a sentence in `locales/en/ledger.json`. */
export type BackupProblem = 'empty' | 'not-json' | 'not-a-backup' | 'newer-backup' | 'damaged-backup';

/** The ledger and the settings as the pieces of one JSON text, to be put into one file. */
export async function backupPieces(db: LedgerDb, settings: unknown, now: string): Promise<string[]> {
  const pieces = [`{"what":${JSON.stringify(what)},"format":${format},"schema":${schemaVersion},"at":${JSON.stringify(now)},"settings":${JSON.stringify(settings ?? null)},"rows":{`];
  await db.transaction('r', backedUpTables, async () => {
    for (const [index, table] of backedUpTables.entries()) {
      pieces.push(`${index === 0 ? '' : ','}\n${JSON.stringify(table)}:[`);
      let first = true;
      // Row by row: one string for 30,000 people would be copied whole again and again.
      const rows: unknown[] = await db.table(table).toArray();
      for (const row of rows) {
        pieces.push(`${first ? '' : ','}\n${JSON.stringify(row)}`);
        first = false;
      }
      pieces.push(']');
    }
  });
  pieces.push('}}\n');
  return pieces;
}

/** The ledger as it was kept before a migration, in the form of a backup; null when none of that version is kept. */
export async function keptBackup(db: LedgerDb, version: number): Promise<string | null> {
  const kept = await db.snapshots.get(version);
  if (!kept) return null;
  return JSON.stringify({ what, format, schema: version, at: kept.at, settings: null, rows: Object.fromEntries(Object.entries(kept.tables).filter(([table]) => Object.hasOwn(rowSchemas, table))) });
}

/** Versions of which the ledger is kept as it was before a migration. */
export function keptVersions(db: LedgerDb): Promise<number[]> {
  return db.snapshots.toCollection().primaryKeys();
}

const envelope = z.object({
  what: z.literal(what), format: z.number(), schema: z.int().check(z.gte(1)), at: z.string(), settings: z.unknown(),
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

/** Rows of an older schema brought to the newest one by the ledger's own migrations. */
function migrated(rows: Record<string, Record<string, unknown>[]>, from: number, versions: readonly SchemaVersion[]): Record<string, Record<string, unknown>[]> {
  const result = { ...rows };
  for (const { version, migrate } of versions) {
    if (version <= from) continue;
    for (const [table, step] of Object.entries(migrate ?? {})) result[table] = (result[table] ?? []).map(step);
  }
  return result;
}

/** Reads a backup file. A damaged one is refused whole, with the first place that is wrong. */
export function readBackup(text: string, versions: readonly SchemaVersion[] = allVersions): { readonly backup: Backup } | { readonly problem: BackupProblem; readonly where?: string } {
  if (text.trim() === '') return { problem: 'empty' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'not-json' };
  }
  const { what: says, format: newest, schema: written } = (typeof value === 'object' && value !== null ? value : {}) as { what?: unknown; format?: unknown; schema?: unknown };
  if (says !== what) return { problem: 'not-a-backup' };
  if ((typeof newest === 'number' && newest > format) || (typeof written === 'number' && written > (versions.at(-1)?.version ?? 1))) return { problem: 'newer-backup' };
  const outer = envelope.safeParse(value);
  if (!outer.success) return { problem: 'damaged-backup', where: outer.error.issues[0]?.path.join('.') ?? '' };
  const raw = migrated(outer.data.rows, outer.data.schema, versions);
  const rows: Partial<Record<BackedUpTable, unknown[]>> = {};
  for (const table of backedUpTables) {
    const read: unknown[] = [];
    for (const [index, row] of (raw[table] ?? []).entries()) {
      const parsed = rowSchemas[table].safeParse(row);
      if (!parsed.success) return { problem: 'damaged-backup', where: `${table} ${index + 1}: ${parsed.error.issues[0]?.path.join('.') ?? ''}` };
      read.push(parsed.data);
    }
    rows[table] = read;
  }
  return { backup: { at: outer.data.at, schema: outer.data.schema, settings: outer.data.settings ?? null, rows: rows as BackedUpRows } };
}

/** Merge adds what is missing and keeps what is here; replace puts the backup in the place of everything. */
export type RestoreMode = 'merge' | 'replace';

/** What restoring would change: shown before anything is written. */
export interface RestorePlan {
  readonly mode: RestoreMode;
  readonly people: { readonly added: number; readonly changed: number; readonly same: number; readonly removed: number };
  readonly entries: { readonly added: number; readonly removed: number };
  /** Rows of the small lists that would be added: shelf, posts, targets, parked asks, company ties, hours. */
  readonly lists: Readonly<Record<'shelf' | 'posts' | 'targets' | 'parked' | 'companyTies' | 'hours', number>>;
}

const lists = ['shelf', 'posts', 'targets', 'parked', 'companyTies', 'hours'] as const;

const saysSame = (a: Entry, b: Entry) => a.id === b.id || (a.type === b.type && a.on === b.on && a.at === b.at
  && (a.type === 'ask' ? b.type === 'ask' && a.kind === b.kind : b.type !== 'ask' && a.what === b.what));

/** One person of the backup beside the one here who is the same: by id or by a handle, never by name. */
interface Pair { readonly theirs: ContactRow; readonly ours: ContactRow | null; readonly entries: Entry[]; readonly added: number; readonly dropped: HistoryRow['dropped'] }

async function pairs(db: LedgerDb, { rows }: Backup): Promise<Pair[]> {
  const ours = await db.contacts.toArray();
  const byId = new Map(ours.map((contact) => [contact.id, contact]));
  const byHandle = new Map(ours.flatMap((contact) => contact.handles.map((handle) => [handle, contact] as const)));
  const theirs = new Map(rows.histories.map((history): [string, HistoryRow] => [history.contactId, history]));
  const here = new Map((await db.histories.toArray()).map((history) => [history.contactId, history]));
  return rows.contacts.map((row) => {
    const contact: ContactRow = row;
    const match = byId.get(contact.id) ?? contact.handles.map((handle) => byHandle.get(handle)).find((found) => found !== undefined) ?? null;
    const own = match ? here.get(match.id) : undefined;
    const known = own?.entries ?? [];
    const other = theirs.get(contact.id);
    const fresh = (other?.entries ?? []).filter((entry) => !known.some((one) => saysSame(one, entry)));
    return { theirs: contact, ours: match, entries: [...known, ...fresh], added: fresh.length, dropped: own?.dropped ?? other?.dropped };
  });
}

/** Two people's rows as one: what is here stays, what only the backup knows is added. */
function united(ours: ContactRow, theirs: ContactRow): ContactRow {
  const row: ContactRow = {
    ...ours,
    handles: [...new Set([...ours.handles, ...theirs.handles])],
    claims: [...ours.claims, ...theirs.claims.filter(({ source }) => !ours.claims.some((claim) => claim.source === source))],
    ties: [...ours.ties, ...theirs.ties.filter(({ tie }) => !ours.ties.some((mark) => mark.tie === tie))],
    suggested: ours.suggested,
    qualities: [...new Set([...ours.qualities, ...theirs.qualities])],
    targets: [...new Set([...ours.targets, ...theirs.targets])],
    company: ours.company || theirs.company, headline: ours.headline || theirs.headline, note: ours.note || theirs.note,
  };
  if (theirs.provisional !== 1) delete row.provisional;
  return row;
}

const stable = (row: ContactRow) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What restoring this backup would change; writes nothing. */
export async function planRestore(db: LedgerDb, backup: Backup, mode: RestoreMode): Promise<RestorePlan> {
  const all = await pairs(db, backup);
  const here = { people: await db.contacts.count(), entries: 0 };
  await db.histories.each(({ entries }) => { here.entries += entries.length; });
  const changed = all.filter(({ theirs, ours, added }) => ours && (mode === 'merge'
    ? added > 0 || stable(derive(united(ours, theirs), [])) !== stable(derive(ours, []))
    : stable(theirs) !== stable(ours)));
  const matched = all.filter(({ ours }) => ours !== null).length;
  const counts = {} as Record<(typeof lists)[number], number>;
  for (const table of lists) {
    const known = new Set(await db.table(table).toCollection().primaryKeys());
    counts[table] = backup.rows[table].filter(({ id }) => !known.has(id)).length;
  }
  const theirEntries = backup.rows.histories.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    mode,
    people: { added: all.length - matched, changed: changed.length, same: matched - changed.length, removed: mode === 'replace' ? here.people - matched : 0 },
    entries: mode === 'merge'
      ? { added: all.reduce((sum, { added }) => sum + added, 0), removed: 0 }
      : { added: Math.max(0, theirEntries - here.entries), removed: Math.max(0, here.entries - theirEntries) },
    lists: counts,
  };
}

/** Restores a backup: all of it or, when anything fails, nothing. Throws LedgerError. */
export async function restore(db: LedgerDb, backup: Backup, mode: RestoreMode, today: Day): Promise<void> {
  await change(db, async () => {
    if (mode === 'replace') {
      const watched = await db.coverage.filter(({ kind, to }) => kind === 'watched' && to === null).toArray();
      for (const table of db.tables) if (table.name !== 'snapshots') await table.clear();
      for (const table of backedUpTables) if (table !== 'contacts') await db.table(table).bulkPut(backup.rows[table]);
      const entries = new Map(backup.rows.histories.map((history): [string, HistoryRow] => [history.contactId, history]));
      await db.contacts.bulkPut(backup.rows.contacts.map((row) => derive(row, entries.get(row.id)?.entries ?? [])));
      // Nobody watched between the backup and today.
      await db.coverage.toCollection().modify((span) => { if (span.kind === 'watched' && span.to === null) span.to = backup.at.slice(0, 10) < today ? backup.at.slice(0, 10) : today; });
      for (const { site } of watched) await db.coverage.put({ id: `watched:${site}:${today}`, kind: 'watched', site, from: today, to: null });
      return;
    }
    const all = await pairs(db, backup);
    const contacts: ContactRow[] = [];
    const histories: HistoryRow[] = [];
    const idHere = new Map<string, string>();
    for (const { theirs, ours, entries, dropped } of all) {
      const row = ours ? united(ours, theirs) : theirs;
      idHere.set(theirs.id, row.id);
      const sorted = entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : (a.at ?? '') < (b.at ?? '') ? -1 : 1));
      contacts.push(derive(row, sorted));
      if (sorted.length > 0 || dropped) histories.push({ contactId: row.id, entries: sorted, ...(dropped ? { dropped } : {}) });
    }
    await db.contacts.bulkPut(contacts);
    await db.histories.bulkPut(histories);
    for (const table of ['companyTies', 'shelf', 'posts', 'targets', 'hours', 'sightings', 'imports'] as const) {
      const known = new Set(await db.table(table).toCollection().primaryKeys());
      await db.table(table).bulkPut(backup.rows[table].filter((row) => !known.has('handle' in row ? row.handle : row.id)));
    }
    const parked = new Set(await db.parked.toCollection().primaryKeys());
    await db.parked.bulkPut(backup.rows.parked.filter(({ id }) => !parked.has(id)).map((row) => ({ ...row, contactId: idHere.get(row.contactId) ?? row.contactId })));
    await db.coverage.bulkPut(backup.rows.coverage.filter(({ kind }) => kind === 'import'));
    const bridges = new Set((await db.bridges.toArray()).map(({ handles }) => [...handles].sort().join(' ')));
    await db.bridges.bulkAdd(backup.rows.bridges.filter(({ handles }) => !bridges.has([...handles].sort().join(' '))).map(({ handles, on, by }) => ({ handles, on, by })));
  });
}
