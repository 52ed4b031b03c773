import type { Page } from 'playwright-core';
import type { ContactRow, Entry } from '@/lib/ledger/rows';
import type { TestBrowser } from './browser';

/** Everything in one table of the extension's ledger. */
export function rowsOf<Row>(browser: TestBrowser, table: string): Promise<Row[]> {
  return browser.worker.evaluate(async (name) => {
    const [first] = await indexedDB.databases();
    if (!first?.name) return [];
    return new Promise<never[]>((resolve, reject) => {
      const open = indexedDB.open(first.name ?? '');
      open.onerror = () => reject(open.error ?? new Error('The ledger could not be opened'));
      open.onsuccess = () => {
        const all = open.result.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => { open.result.close(); resolve(all.result as never[]); };
        all.onerror = () => { open.result.close(); reject(all.error ?? new Error('The ledger could not be read')); };
      };
    });
  }, table);
}

/** Empties the named tables, so that each test begins with nobody known. */
export function emptied(browser: TestBrowser, tables: readonly string[] = ['contacts', 'histories', 'bridges', 'sightings', 'merges', 'undos', 'posts']): Promise<void> {
  return browser.worker.evaluate(async (names) => {
    const [first] = await indexedDB.databases();
    if (!first?.name) return;
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open(first.name ?? '');
      open.onerror = () => reject(open.error ?? new Error('The ledger could not be opened'));
      open.onsuccess = () => {
        const change = open.result.transaction([...names], 'readwrite');
        for (const name of names) change.objectStore(name).clear();
        change.oncomplete = () => { open.result.close(); resolve(); };
        change.onerror = () => { open.result.close(); reject(change.error ?? new Error('The ledger could not be emptied')); };
      };
    });
  }, tables);
}

/** One person's row, by name; undefined when nobody bears it. */
export const contactNamed = async (browser: TestBrowser, name: string) => (await rowsOf<ContactRow>(browser, 'contacts')).find((row) => row.name === name);

/** One person's entries, oldest first. */
export async function entriesOf(browser: TestBrowser, name: string): Promise<readonly Entry[]> {
  const ids = (await rowsOf<ContactRow>(browser, 'contacts')).filter((row) => row.name === name).map(({ id }) => id);
  return (await rowsOf<{ contactId: string; entries: Entry[] }>(browser, 'histories')).filter(({ contactId }) => ids.includes(contactId)).flatMap(({ entries }) => entries);
}

/** Asks again and again until something is there, for at most eight seconds; what it was at last. */
export async function until<Answer>(page: Page, ask: () => Promise<Answer>, isThere: (answer: Answer) => boolean): Promise<Answer> {
  let answer = await ask();
  for (let tries = 0; tries < 80 && !isThere(answer); tries += 1) {
    await page.waitForTimeout(100);
    answer = await ask();
  }
  return answer;
}

/** The user's calendar day so many days ago, as the ledger writes it. */
export function dayAgo(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}
