import type { TestBrowser } from './browser';

/** Days ago on which the people of the saved connections page connected. */
export interface Connected { readonly mirela?: number; readonly teodor?: number; readonly aiko?: number }

const dayInWords = (daysAgo: number) => {
  const day = new Date();
  day.setDate(day.getDate() - daysAgo);
  return `Connected on ${day.toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric' })}`;
};

/** Opens the user's own connections page with these dates, as the welcome page would, and waits until they are in the ledger. */
export async function openConnections(browser: TestBrowser, { mirela = 1, teodor = 10, aiko = 900 }: Connected = {}): Promise<void> {
  browser.changes = {
    ...browser.changes,
    'connections-sdui.html': [
      ['Connected on November 20, 2026', dayInWords(mirela)],
      ['Connected on June 24, 2026', dayInWords(teodor)],
      ['Connected on May 28, 2019', dayInWords(aiko)],
    ],
  };
  const page = await browser.open('connections-sdui.html');
  let known = 0;
  for (let tries = 0; tries < 100 && known < 3; tries += 1) {
    known = await countContacts(browser);
    if (known < 3) await page.waitForTimeout(100);
  }
  if (known < 3) throw new Error(`The connections page was read for ${String(known)} of 3 people within ten seconds.`);
  await page.waitForTimeout(150);
  await page.close();
}

/** Empties the ledger and forgets what was muted, so that a test begins with nobody known. */
export async function emptyLedger(browser: TestBrowser): Promise<void> {
  await browser.worker.evaluate(async () => {
    const [first] = await indexedDB.databases();
    await chrome.storage.local.clear();
    if (!first?.name) return;
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open(first.name ?? '');
      open.onerror = () => reject(open.error ?? new Error('The ledger could not be opened'));
      open.onsuccess = () => {
        const db = open.result;
        const names = [...db.objectStoreNames];
        if (names.length === 0) { db.close(); resolve(); return; }
        const emptied = db.transaction(names, 'readwrite');
        for (const name of names) emptied.objectStore(name).clear();
        emptied.oncomplete = () => { db.close(); resolve(); };
        emptied.onerror = () => { db.close(); reject(emptied.error ?? new Error('The ledger could not be emptied')); };
      };
    });
  });
}

/** How many people the ledger holds. */
export function countContacts(browser: TestBrowser): Promise<number> {
  return browser.worker.evaluate(async () => {
    const [first] = await indexedDB.databases();
    if (!first?.name) return 0;
    return new Promise<number>((resolve, reject) => {
      const open = indexedDB.open(first.name ?? '');
      open.onerror = () => reject(open.error ?? new Error('The ledger could not be opened'));
      open.onsuccess = () => {
        const db = open.result;
        if (!db.objectStoreNames.contains('contacts')) { db.close(); resolve(0); return; }
        const count = db.transaction('contacts').objectStore('contacts').count();
        count.onsuccess = () => { db.close(); resolve(count.result); };
        count.onerror = () => { db.close(); reject(count.error ?? new Error('The ledger could not be counted')); };
      };
    });
  });
}

/** Lines of the saved threads as a conversation of long ago: nothing in it is lively or unanswered. */
export const oldLines: readonly (readonly [string | RegExp, string])[] = [['t-bold">Monday<', 't-bold">Mar 3, 2021<'], ['">Monday<', '">Mar 3, 2021<']];
