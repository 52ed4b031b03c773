import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { amberLine, redCard, sentBy, startBrowser, type TestBrowser } from './browser';
import { emptyLedger, oldLines, openConnections } from './connected';
import { contactNamed, dayAgo, entriesOf, rowsOf, until } from './ledger';

/* Nothing is inserted into the network's page: badge and side panel carry what the panel would. And a week that only murmurs. */

const thread = 'messaging-thread-classic.html';
const ask = 'Hi Mirela, could we hop on a quick 20 minute call this week?';
let browser: TestBrowser;
let page: Page;
let side: Page | null = null;

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  await emptyLedger(browser);
  browser.changes = { [thread]: oldLines };
  await openConnections(browser, { mirela: 1, teodor: 1 });
});
afterEach(async () => {
  await page?.close();
  await side?.close();
  side = null;
});
afterAll(() => browser.close());

const set = (settings: Record<string, unknown>) => browser.worker.evaluate(async (change) => {
  const { settings: before } = await chrome.storage.local.get('settings');
  await chrome.storage.local.set({ settings: { ...(before as object | undefined), ...change } });
}, settings);
const editor = () => page.locator('.msg-form__contenteditable').first();
const send = () => page.locator('.msg-form__send-button').first().click();
async function writes(text: string): Promise<void> {
  await editor().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}
const tabOf = () => browser.worker.evaluate(async () => (await chrome.tabs.query({ url: 'https://www.linkedin.com/*' })).at(-1)?.id ?? -1);
async function badge(): Promise<string> {
  const tab = await tabOf();
  return browser.worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}
async function sidePanel(): Promise<Page> {
  side = await browser.openOwn(`sidepanel.html?tab=${await tabOf()}`);
  return side;
}
/** Elements of ours in the page: none in this mode. */
const inserted = () => page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => element.shadowRoot && element.tagName.includes('DIV') && element.shadowRoot.querySelector('.root')).length);
async function choose(item: string | RegExp): Promise<void> {
  await side!.getByRole('button', { name: 'Not right?' }).click();
  await side!.getByRole('menuitem', { name: item }).click();
}

describe('beside the page', () => {
  beforeEach(async () => {
    await set({ mode: 'beside' });
    page = await browser.open(thread);
  });

  it('badge and side panel say it while typing, hold once, and the second Send passes', async () => {
    await writes(ask);
    expect(await until(page, badge, (text) => text === 'A')).toBe('A');
    await sidePanel();
    const warning = side!.getByRole('region', { name: 'Annoying Social Seller' });
    await warning.waitFor();
    expect(await warning.textContent()).toContain('Mirela');
    for (const name of ['Give first', /^Park until/]) expect(await warning.getByRole('button', { name }).count()).toBe(1);
    await page.bringToFront();
    await send();
    expect(await until(page, badge, (text) => text === '!')).toBe('!');
    expect(await sentBy(page)).toEqual([]);
    expect(await warning.getByRole('alert').textContent()).toContain('Send');
    await page.waitForTimeout(700);
    await send();
    expect(await until(page, () => sentBy(page), (sent) => sent.length > 0)).toMatchObject([{ text: ask }]);
    expect(await inserted()).toBe(0);
  });

  it('"Send anyway" in the side panel sends what was held', async () => {
    await writes(ask);
    await until(page, badge, (text) => text === 'A');
    await send();
    await until(page, badge, (text) => text === '!');
    await sidePanel();
    await side!.getByRole('button', { name: 'Send anyway' }).click();
    expect(await until(page, () => sentBy(page), (sent) => sent.length > 0)).toMatchObject([{ text: ask }]);
    expect(await inserted()).toBe(0);
  });

  it('parks, and takes "they asked" and ties from there', async () => {
    await writes(ask);
    await until(page, badge, (text) => text === 'A');
    await sidePanel();
    await side!.getByRole('button', { name: /^Park until/ }).click();
    expect(await until(page, () => rowsOf(browser, 'parked'), (rows) => rows.length > 0)).toMatchObject([{ kind: 'meeting', text: null }]);
    await choose('They asked');
    expect(await until(page, () => entriesOf(browser, 'Mirela Okonjo'), (rows) => rows.length > 0)).toMatchObject([{ type: 'received', what: 'asked-meeting' }]);
    await page.bringToFront();
    expect(await until(page, badge, (text) => text === '')).toBe('');
    await writes('Could you introduce me to your head of purchasing?');
    await until(page, badge, (text) => text === 'A');
    await side!.bringToFront();
    await choose('Client');
    expect((await until(page, () => contactNamed(browser, 'Mirela Okonjo'), (row) => (row?.ties.length ?? 0) > 0))?.ties).toMatchObject([{ tie: 'client' }]);
    await page.bringToFront();
    expect(await until(page, badge, (text) => text === '')).toBe('');
  });

  it.each([['Not an ask', 'notAsks'], ['This draft', 'mutes']] as const)('"%s" from there is quiet at once', async (item, setting) => {
    await writes(ask);
    await until(page, badge, (text) => text === 'A');
    await sidePanel();
    await choose(item);
    const stored = await until(page, () => browser.worker.evaluate(async () => (await chrome.storage.local.get('settings'))['settings'] as Record<string, { drafts?: unknown[] } & unknown[]>), (settings) => (setting === 'notAsks' ? settings['notAsks']!.length : settings['mutes']?.drafts?.length ?? 0) > 0);
    expect(stored).toBeTruthy();
    expect(await until(page, badge, (text) => text === '')).toBe('');
    await page.bringToFront();
    await send();
    expect(await until(page, () => sentBy(page), (sent) => sent.length > 0)).toMatchObject([{ text: ask }]);
    expect(await inserted()).toBe(0);
  });
});

describe('a first week that only murmurs', () => {
  it('shows amber where it would be red, holds nothing, and ends', async () => {
    await set({ murmurUntil: dayAgo(-3) });
    page = await browser.open(thread);
    await writes(ask);
    await amberLine(page).waitFor();
    expect(await redCard(page).count()).toBe(0);
    await send();
    expect(await until(page, () => sentBy(page), (sent) => sent.length > 0)).toHaveLength(1);
    await page.close();
    await emptyLedger(browser);
    await openConnections(browser, { mirela: 1, teodor: 1 });
    await set({ murmurUntil: dayAgo(1) });
    page = await browser.open(thread);
    await writes(ask);
    await redCard(page).waitFor();
    expect(await amberLine(page).count()).toBe(0);
  });
});

describe('too many warnings that were no asks', () => {
  it('bring the offer to speak less, which is taken and can be seen in the policy', async () => {
    await browser.worker.evaluate((today) => new Promise<void>((resolve, reject) => {
      void indexedDB.databases().then(([first]) => {
        const open = indexedDB.open(first?.name ?? '');
        open.onerror = () => reject(open.error ?? new Error('The ledger could not be opened'));
        open.onsuccess = () => {
          const change = open.result.transaction('warnings', 'readwrite');
          for (let row = 0; row < 14; row += 1) change.objectStore('warnings').add({ on: today, at: `${today}T0${row % 10}:00:00.000Z`, verdict: 'annoying', rule: 'cool-off', ledTo: row % 2 === 0 ? 'not-an-ask' : 'edited-to-clear' });
          change.oncomplete = () => { open.result.close(); resolve(); };
        };
      });
    }), dayAgo(2));
    page = await browser.open(thread);
    await writes(ask);
    await redCard(page).waitFor();
    const policy = () => browser.worker.evaluate(async () => ((await chrome.storage.local.get('settings'))['settings'] as { policy: { holdConfidence?: number } }).policy);
    await page.getByRole('button', { name: 'Not right?' }).click();
    await page.getByRole('menuitem', { name: 'Not an ask' }).click();
    await page.getByRole('button', { name: 'Speak less often' }).click();
    await page.getByText(/It speaks less often now/).waitFor();
    expect((await policy()).holdConfidence).toBeGreaterThan(0.7);
  });
});

it('nothing of all this asked the network for anything', () => {
  expect(browser.strays).toEqual([]);
});
