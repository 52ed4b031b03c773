/** One version of the ledger: the tables that it changes, and how rows of the version before become its rows. */
export interface SchemaVersion {
  readonly version: number;
  /** Dexie's notation; only tables that change. `null` drops one. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Row by row, per table; frozen once released: it imports nothing and is never edited. */
  readonly migrate?: Readonly<Record<string, (row: Record<string, unknown>) => Record<string, unknown>>>;
}

/** Every version from the first on. A new one is added at the end, with a snapshot in tests/ledger/snapshots. */
export const versions: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      contacts: 'id, *handles, *words, nameKey, companyKey, acceptedOn, askable, unanswered, owed, greet',
      histories: 'contactId',
      bridges: '++id, *handles',
      sightings: 'handle, on',
      companyTies: 'id, companyKey',
      coverage: 'id',
      parked: 'id, contactId, until',
      shelf: 'id',
      posts: 'id, on',
      targets: 'id',
      hours: 'id, on',
      warnings: '++id, on',
      imports: 'id, at',
      importUndo: 'id',
      merges: 'id, kept',
      undos: 'token, at',
      snapshots: 'version',
    },
  },
];

/** The version that this code writes. */
export const schemaVersion = versions.at(-1)?.version ?? 1;
