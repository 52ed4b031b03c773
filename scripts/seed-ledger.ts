/** What `seedLedger` fills a ledger with. */
export interface SeedOptions {
  readonly people: number;
  readonly entriesEach: number;
  /** The day up to which acceptances and entries are spread, as `2026-11-24`. */
  readonly today: string;
  readonly database?: string;
  /** Names of the first people, in place of those that follow from their numbers. */
  readonly names?: readonly string[];
}

/**
 * Fills an existing ledger with made-up people, as fast as the browser stores them. It names nothing outside itself, so
 * that it can be handed to `page.evaluate` in an extension page whose ledger has been opened once. Answers with the
 * milliseconds it took. Person n bears the handle `linkedin-slug:person-n` and the name of `seededName(n)`.
 */
export async function seedLedger({ people, entriesEach, today, database = 'ledger', names = [] }: SeedOptions): Promise<number> {
  const first = ['Ana', 'Mirela', 'Jun', 'Petra', 'Kwame', 'Ines', 'Samuel', 'Yusuf', 'Harriet', 'Obinna', 'Tomas', 'Rosalind', 'Leonie', 'Pavel', 'Noor', 'Gitte', 'Ravi', 'Chiara', 'Bela', 'Mateo'];
  const last = ['Brook', 'Okonjo', 'Castellanos', 'Halloran', 'Whitcombe', 'Karlsson', 'Adeyemi', 'Lindgren', 'Solberg', 'Mbeki', 'Sandoval', 'Lindqvist', 'Vargas', 'Novak', 'Haddad', 'Moreau', 'Rossi', 'Fischer', 'Silva', 'Visser'];
  const companies = ['Saltmarsh Labs', 'Northgate Marine', 'Three Yards', 'Harrow & Vane', 'Littoral', 'Ottergate'];
  const wordsOf = (text: string) => text.toLowerCase().replace('&', 'and').split(' ');
  const day = (back: number) => new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10);
  const kinds = ['meeting', 'referral', 'pitch', 'favour', 'job'];
  const gives = ['article', 'help', 'introduction', 'comment', 'own-article'];
  const started = performance.now();

  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`Open the ledger once before filling it: ${database}`, { cause: request.error }));
  });
  const batch = 1000;
  for (let start = 0; start < people; start += batch) {
    const transaction = db.transaction(['contacts', 'histories'], 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error ?? new Error('seeding failed'));
    });
    for (let index = start; index < Math.min(people, start + batch); index += 1) {
      const id = `seed-${String(index).padStart(7, '0')}`;
      const given = first[index % first.length] ?? '';
      const family = last[Math.floor(index / first.length) % last.length] ?? '';
      const number = Math.floor(index / (first.length * last.length));
      // Every 400 people the same names come again with a letter pair between them, so that most names are unique.
      const middle = number === 0 ? '' : ` ${String.fromCharCode(97 + number % 26)}${String.fromCharCode(97 + Math.floor(number / 26) % 26)}n`;
      const name = names[index] ?? `${given}${middle} ${family}`;
      const company = companies[index % companies.length] ?? '';
      const acceptedOn = day(index % 1500);
      const accepted = { from: acceptedOn, to: acceptedOn, source: 'export' };
      const entries: Record<string, unknown>[] = [];
      for (let entry = 0; entry < entriesEach; entry += 1) {
        const on = day(Math.max(0, (index % 1500) - entry * 3 - 1));
        const base = { id: `${id}-${entry}`, on, by: 'import:seed' };
        if (entry % 3 === 0) entries.push({ ...base, type: 'shared', what: gives[(index + entry) % gives.length] });
        else if (entry % 3 === 1 && index % 4 !== 0) entries.push({ ...base, type: 'ask', kind: kinds[(index + entry) % kinds.length], weight: 2, outcome: entry % 2 === 0 ? 'none' : 'yes' });
        else entries.push({ ...base, type: 'received', what: 'reply' });
      }
      const of = (type: string) => entries.filter((entry) => entry.type === type);
      const asks = of('ask');
      const row: Record<string, unknown> = {
        id, name, nameKey: name.toLowerCase(), words: [...new Set([...wordsOf(name), ...wordsOf(company)])], handles: [`linkedin-slug:person-${index}`],
        company, companyKey: wordsOf(company).join(' '), headline: 'Head of procurement', claims: [{ ...accepted, said: today }], acceptance: accepted,
        ties: [], suggested: [], qualities: [], targets: [], refused: [], by: 'import:seed', note: '',
        shared: of('shared').length, asked: asks.length, received: of('received').length, acceptedOn,
      };
      const lastOf = (list: readonly Record<string, unknown>[]) => list.at(-1)?.on;
      if (entries.length > 0) Object.assign(row, { lastOn: lastOf(entries) });
      if (of('shared').length > 0) Object.assign(row, { lastSharedOn: lastOf(of('shared')) });
      if (asks.length > 0) Object.assign(row, { lastAskOn: lastOf(asks) });
      if (of('received').length > 0) Object.assign(row, { lastReceivedOn: lastOf(of('received')) });
      if (of('shared').length > 0 && asks.length === 0) row.askable = acceptedOn;
      if (entries.length === 0) row.greet = acceptedOn;
      if (asks.at(-1)?.outcome === 'none') row.unanswered = lastOf(asks);
      if (of('shared').length + asks.length > 0) {
        const points = (ask: Record<string, unknown>) => of('shared').filter(({ on }) => String(on) < String(ask.on)).reduce((sum, { what }) => sum + (what === 'help' || what === 'introduction' ? 2 : 1), 0);
        const [ask] = asks;
        const waited = (on: unknown) => Math.round((Date.parse(String(on)) - Date.parse(acceptedOn)) / 86_400_000);
        row.counted = {
          sharedOn: of('shared').map(({ on }) => on),
          ...(asks.some(({ on }) => String(on) >= acceptedOn) ? { firstAskOn: asks.find(({ on }) => String(on) >= acceptedOn)?.on } : {}),
          ...(asks.some(({ outcome }) => outcome !== 'none') ? { answered: true } : {}),
          ...(ask && waited(ask.on) >= -1 ? { first: { on: ask.on, answered: ask.outcome !== 'none', daysWaited: Math.max(0, waited(ask.on)), sharedBefore: points(ask) } } : {}),
        };
      }
      transaction.objectStore('contacts').put(row);
      if (entries.length > 0) transaction.objectStore('histories').put({ contactId: id, entries });
    }
    await done;
  }
  db.close();
  return performance.now() - started;
}
