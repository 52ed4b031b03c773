import { pause, type TestBrowser, until } from './browser';

/** The tables of the ledger that the tests look at. */
type Table = 'contacts' | 'histories' | 'parked' | 'shelf';

/** What a table of the ledger holds; nothing before there is a ledger. */
export function ledgerRows(browser: TestBrowser, table: Table): Promise<readonly Record<string, unknown>[]> {
  return browser.desk.evaluate((name) => new Promise<Record<string, unknown>[]>((resolve, reject) => {
    const open = indexedDB.open('ledger');
    open.onupgradeneeded = () => open.transaction?.abort();
    open.onerror = () => resolve([]);
    open.onsuccess = () => {
      const all = open.result.transaction(name).objectStore(name).getAll();
      all.onerror = () => reject(all.error ?? new Error('The ledger could not be read'));
      all.onsuccess = () => { open.result.close(); resolve(all.result as Record<string, unknown>[]); };
    };
  }), table);
}

/** Empties the ledger and forgets what was set, so that a test begins with nobody known. */
export async function emptyLedger(browser: TestBrowser): Promise<void> {
  await browser.desk.evaluate(async () => {
    await (globalThis as unknown as { browser: { storage: { local: { clear: () => Promise<void> } } } }).browser.storage.local.clear();
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open('ledger');
      open.onupgradeneeded = () => open.transaction?.abort();
      open.onerror = () => resolve();
      open.onsuccess = () => {
        const names = [...open.result.objectStoreNames];
        const emptied = open.result.transaction(names, 'readwrite');
        for (const name of names) emptied.objectStore(name).clear();
        emptied.oncomplete = () => { open.result.close(); resolve(); };
        emptied.onerror = () => reject(emptied.error ?? new Error('The ledger could not be emptied'));
      };
    });
  });
}

const dayInWords = (daysAgo: number) => {
  const day = new Date();
  day.setDate(day.getDate() - daysAgo);
  return `Connected on ${day.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' })}`;
};

/** Opens the user's own connections page with Mirela connected so many days ago, and waits until the page's people are in the ledger. */
export async function openConnections(browser: TestBrowser, mirela: number): Promise<void> {
  browser.changes = {
    ...browser.changes,
    'connections-sdui.html': [['Connected on November 20, 2026', dayInWords(mirela)], ['Connected on June 24, 2026', dayInWords(mirela)], ['Connected on May 28, 2019', dayInWords(900)]],
  };
  const page = await browser.open('connections-sdui.html');
  await until(async () => (await ledgerRows(browser, 'contacts')).length >= 3, 'The people of the connections page did not come into the ledger.');
  await pause(150);
  await page.close();
}

/** Puts one article on the shelf. */
export function fillShelf(browser: TestBrowser, title: string): Promise<void> {
  return browser.desk.evaluate((its) => new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('ledger');
    open.onerror = () => reject(open.error ?? new Error('The ledger could not be opened'));
    open.onsuccess = () => {
      const put = open.result.transaction('shelf', 'readwrite').objectStore('shelf').put({ id: 'shelf-1', what: 'article', title: its, text: `${its}: https://example.com/soundings`, url: 'https://example.com/soundings', tags: [], on: '2026-01-05' });
      put.onerror = () => reject(put.error ?? new Error('The shelf could not be filled'));
      put.onsuccess = () => { open.result.close(); resolve(); };
    };
  }), title);
}

/** Lines of the saved threads as a conversation of long ago: nothing in it is lively or unanswered. */
export const oldLines: readonly (readonly [string | RegExp, string])[] = [['t-bold">Monday<', 't-bold">Mar 3, 2021<'], ['">Monday<', '">Mar 3, 2021<']];
