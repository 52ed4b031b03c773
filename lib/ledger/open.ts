import Dexie, { type Table } from 'dexie';
import { LedgerError, asLedgerError } from './errors';
import type {
  BridgeRow, CompanyTieRow, ContactRow, CoverageRow, HistoryRow, HourRow, ImportRow, ImportUndoRow, KeptSnapshotRow,
  MergeRow, ParkedRow, PostRow, ShelfRow, SightingRow, TargetRow, UndoRow, WarningRow,
} from './rows';
import { type SchemaVersion, versions as allVersions } from './schema';

/** The ledger's database. Only the background and extension pages open it: in a page it would be the page's own. */
export class LedgerDb extends Dexie {
  contacts!: Table<ContactRow, string>;
  histories!: Table<HistoryRow, string>;
  bridges!: Table<BridgeRow, number>;
  sightings!: Table<SightingRow, string>;
  companyTies!: Table<CompanyTieRow, string>;
  coverage!: Table<CoverageRow, string>;
  parked!: Table<ParkedRow, string>;
  shelf!: Table<ShelfRow, string>;
  posts!: Table<PostRow, string>;
  targets!: Table<TargetRow, string>;
  hours!: Table<HourRow, string>;
  warnings!: Table<WarningRow, number>;
  imports!: Table<ImportRow, string>;
  importUndo!: Table<ImportUndoRow, string>;
  merges!: Table<MergeRow, string>;
  undos!: Table<UndoRow, string>;
  snapshots!: Table<KeptSnapshotRow, number>;

  constructor(name: string, versions: readonly SchemaVersion[]) {
    // Dexie's own cache copies every answer of a live query: of 30,000 people that takes longer than to read them.
    super(name, { cache: 'disabled' });
    let kept = false;
    for (const [index, { version, stores, migrate }] of versions.entries()) {
      const step = this.version(version).stores({ ...stores });
      const before = versions[index - 1]?.version;
      if (before === undefined) continue;
      // A version's upgrade runs in one transaction with the whole change: it is done with its snapshot, or not at all.
      step.upgrade(async (transaction) => {
        if (!kept) {
          kept = true;
          const tables: Record<string, unknown[]> = {};
          for (const table of transaction.idbtrans.objectStoreNames) {
            if (table !== 'snapshots') tables[table] = await transaction.table(table).toArray();
          }
          await transaction.table('snapshots').put({ version: before, at: new Date().toISOString(), tables });
        }
        for (const [table, change] of Object.entries(migrate ?? {})) {
          await transaction.table(table).toCollection().modify((row, cursor) => {
            cursor.value = change(row as Record<string, unknown>);
          });
        }
      });
    }
  }
}

/** The name of the ledger in the extension's own storage. */
export const ledgerName = 'ledger';

/**
 * Opens the ledger, makes or migrates it. Throws LedgerError: `newer-ledger` when a newer version of the extension wrote
 * it, `disk-full`, or `ledger-unavailable`.
 */
export async function openLedger(name: string = ledgerName, versions: readonly SchemaVersion[] = allVersions): Promise<LedgerDb> {
  const db = new LedgerDb(name, versions);
  const newest = versions.at(-1)?.version ?? 1;
  try {
    await db.open();
  } catch (error) {
    db.close();
    throw asLedgerError(error);
  }
  // Dexie opens a newer ledger without a word; older code must not write into it.
  if (db.backendDB().version / 10 > newest) {
    db.close();
    throw new LedgerError('newer-ledger');
  }
  return db;
}

let shared: Promise<LedgerDb> | null = null;

/** The one open ledger of this context; opened anew after it failed or was closed. */
export function ledger(): Promise<LedgerDb> {
  shared ??= openLedger().then(
    (db) => {
      db.on('close', () => { shared = null; });
      return db;
    },
    (error: unknown) => {
      shared = null;
      throw error;
    },
  );
  return shared;
}
