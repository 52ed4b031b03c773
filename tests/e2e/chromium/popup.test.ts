import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './browser';
import { openConnections } from './connected';
import { overflows, seed, shows, violations } from './own-pages';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  // First the people of the saved page: `openConnections` waits for the number of people.
  await openConnections(browser, { mirela: 1 });
  await seed(browser, 40);
});
afterEach(async () => { await page?.close(); });
afterAll(async () => { await browser.close(); });

/** The popup in a tab of its own, about another tab. */
async function popupOf(tab: Page): Promise<void> {
  const id = await browser.worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (about: object) => Promise<{ id?: number; url?: string }[]> } } };
    return (await chrome.tabs.query({})).find((each) => each.url === url)?.id ?? 0;
  }, tab.url());
  page = await browser.openOwn(`popup.html?tab=${id}`);
}
const openCard = async (typed: string) => {
  page = await browser.openOwn('popup.html');
  await page.getByRole('searchbox').fill(typed);
  await page.locator('.row-main').first().click();
};

describe('the popup', () => {
  it('begins with whom one may ask today, each line with why', async () => {
    page = await browser.openOwn('popup.html');
    const lines = page.getByRole('heading', { name: /^Clear to ask today/ }).locator('xpath=..');
    await lines.waitFor();
    expect(await lines.textContent()).toMatch(/you shared \d · never asked/);
    expect(await violations(page)).toEqual([]);
  });

  it('finds a person by name and shows the card as a region of that name', async () => {
    await openCard('Samuel');
    await page.getByRole('region', { name: 'Samuel Brook' }).waitFor();
    expect(await page.getByRole('region', { name: 'Samuel Brook' }).textContent()).toContain('Connected 6 days ago');
    expect(await violations(page)).toEqual([]);
  });

  it('records something shared in two presses of keys, with undo', async () => {
    await openCard('Samuel');
    await page.getByRole('region', { name: 'Samuel Brook' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('h2').first().click();
    await page.keyboard.press('g');
    await page.keyboard.press('1');
    await page.locator('.toast').getByText('recorded for today').waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    expect(await shows(page.locator('.toast').getByText('Taken back.'))).toBe(true);
  });

  it('shows the person of the tab it is asked about', async () => {
    const tab = await browser.open('messaging-thread-classic.html');
    await tab.locator('.msg-form__contenteditable').first().click();
    await tab.waitForTimeout(500);
    await popupOf(tab);
    expect(await shows(page.getByRole('region', { name: /Mirela/ }))).toBe(true);
    await tab.close();
  });

  it.each([['a thread', 'messaging-thread-classic.html', /Mirela/], ['a bubble in an open shadow root', 'overlay-bubble-shadow-interop.html', /./], ['a thread of machine-made class names', 'messaging-new-hashed-shadow.html', /./]] as const)('shows whom %s is about before anybody writes there', async (_, file, name) => {
    const tab = await browser.open(file);
    await tab.locator('[contenteditable="true"]').first().waitFor();
    await popupOf(tab);
    expect(await shows(page.getByRole('region', { name }))).toBe(true);
    await tab.close();
  });

  it('says where a message box cannot be read', async () => {
    browser.changes = { 'messaging-new-hashed-shadow.html': [[/<h[1-6]/g, '<div'], [/<\/h[1-6]>/g, '</div>'], [/\/in\//g, '/nobody/']] };
    const tab = await browser.open('messaging-new-hashed-shadow.html');
    await tab.locator('[contenteditable="true"]').first().waitFor();
    await popupOf(tab);
    expect(await shows(page.getByRole('status').filter({ hasText: 'message' }))).toBe(true);
    await tab.close();
    browser.changes = {};
  });

  it('is as readable with text twice as large, and from right to left', async () => {
    await openCard('Samuel');
    await page.setViewportSize({ width: 400, height: 700 });
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; document.documentElement.dir = 'rtl'; });
    expect(await overflows(page)).toBe(false);
  });
});

describe.each(['light', 'dark'] as const)('popup, side panel and welcome, %s,', (colorScheme) => {
  it('are without fault for axe', async () => {
    page = await browser.openOwn('popup.html');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faults: string[] = [];
    for (const [name, width] of [['popup.html', 380], ['sidepanel.html', 400], ['welcome.html', 1280], ['welcome.html', 400]] as const) {
      await page.setViewportSize({ width, height: 720 });
      await page.goto(`${browser.origin}/${name}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(150);
      faults.push(...(await violations(page)).map((fault) => `${name}: ${fault}`), ...((await overflows(page)) ? [`${name} is too wide`] : []));
    }
    expect(faults).toEqual([]);
  });
});

it('asks the network for nothing in all of this', () => {
  expect(browser.strays).toEqual([]);
});
