/** What `seedLists` needs. */
export interface SeedListsOptions { readonly today: string; readonly database?: string }

/**
 * Fills the small lists of a ledger that `seedLedger` has filled: shelf, posts, targets, this week's hour, a parked ask,
 * and an import with its replay. It names nothing outside itself, so that it can be handed to `page.evaluate`.
 */
export async function seedLists({ today, database = 'ledger' }: SeedListsOptions): Promise<void> {
  const day = (back: number) => new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
  const outcomes = (none: number, answered: number) => ({ yes: answered, no: 0, later: 0, answered: 0, none, open: 0 });
  const span = (from: number, early: number, annoying: number) => ({ from: day(from), early, annoying, spoken: { asked: early + annoying, outcomes: outcomes(Math.round((early + annoying) * 0.8), early) }, quiet: { asked: 18, outcomes: outcomes(6, 12) } });
  const cases = ['Ines Karlsson', 'Obinna Castellanos', 'Maximiliana-Theodora von Hohenfels', 'Yusuf Lindgren', 'Harriet Solberg', 'ليلى الحداد', 'Jun Brook'].map((name, index) => ({
    on: day(6 + index * 11), name, slug: null, verdict: index % 3 === 2 ? 'early' : 'annoying', rule: index % 2 === 0 ? 'cool-off' : 'balance', outcome: index % 3 === 2 ? 'yes' : 'none',
  }));
  const preset = (more: number) => ({ days90: span(90, 4 + more, 10 + more), months12: span(365, 11 + more, 26 + more), cases });
  const rows: Record<string, readonly Record<string, unknown>[]> = {
    shelf: [
      { id: 'shelf-1', what: 'article', title: 'What procurement teams read before they sign', text: 'https://example.org/what-they-read', tags: ['procurement', 'suppliers'], by: 'user', on: day(30) },
      { id: 'shelf-2', what: 'introduction', title: 'Rosalind Vargas, who ran three yards', text: 'Would you like to meet Rosalind? She ran three yards and likes questions.', tags: ['marine'], by: 'user', on: day(20) },
      { id: 'shelf-3', what: 'own-article', title: 'Twelve weeks without a supplier', text: 'https://example.org/twelve-weeks', tags: [], by: 'user', on: day(9) },
    ],
    posts: [{ id: 'post-1', on: day(41), title: 'Twelve weeks without a supplier', own: true, by: 'user' }],
    targets: [{ id: 'target-1', kind: 'company', name: 'Northgate Marine', note: '', on: day(12) }, { id: 'target-2', kind: 'role', name: 'Heads of procurement in shipyards', note: '', on: day(12) }],
    hours: [{ id: 'hour-1', on: today, minutes: 25 }],
    parked: [{ id: 'parked-1', contactId: 'seed-0000007', name: 'Yusuf Brook', kind: 'meeting', text: null, threadUrl: 'https://www.linkedin.com/messaging/', until: day(1), parkedOn: day(6) }],
    imports: [{ id: 'seed', at: `${day(2)}T09:00:00.000Z`, on: day(2), report: { replay: { until: day(2), presets: { article: preset(0), patient: preset(4), relationship: preset(8) } } } }],
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`Open the ledger once before filling it: ${database}`, { cause: request.error }));
  });
  const transaction = db.transaction(Object.keys(rows), 'readwrite');
  for (const [table, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error ?? new Error('seeding failed'));
  });
  db.close();
}
