import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { amberLine, redCard, startBrowser, type TestBrowser } from './browser';
import { oldLines } from './connected';
import { contactNamed, dayAgo, emptied, until } from './ledger';

/* Who a thread's person is: the thread gives an id and a name, the older connections page a slug and a name. */

const thread = 'messaging-thread-classic.html';
const ask = 'Hi Mirela, could we hop on a quick 20 minute call this week so I can show you our platform?';
let browser: TestBrowser;
let page: Page;

beforeAll(async () => { browser = await startBrowser(); });
beforeEach(async () => { browser.changes = { [thread]: oldLines }; await emptied(browser); });
afterEach(async () => { await page?.close(); });
afterAll(() => browser.close());

async function seen(file: string, names: readonly string[]): Promise<void> {
  page = await browser.open(file);
  for (const name of names) await until(page, () => contactNamed(browser, name), (row) => row !== undefined);
  await page.waitForTimeout(300);
  await page.close();
}
const olderPage = (changes: readonly (readonly [string | RegExp, string])[] = []) => {
  browser.changes = { [thread]: oldLines, 'connections-classic.html': [['Connected 3 days ago', 'Connected 1 day ago'], ...changes] };
  return seen('connections-classic.html', ['Mirela Okonjo']);
};
async function writes(): Promise<void> {
  page = await browser.open(thread);
  await page.locator('.msg-form__contenteditable').first().click();
  await page.keyboard.insertText(ask);
}

describe('the person of a thread', () => {
  it('is found by a full name that one contact bears', async () => {
    await olderPage();
    await writes();
    await redCard(page).waitFor();
    expect(await redCard(page).textContent()).toContain('Mirela connected yesterday');
  });

  it('becomes certain with the profile that shows both handles', async () => {
    await olderPage();
    await seen('profile-sdui-1st.html', []);
    page = await browser.open('profile-sdui-1st.html');
    expect(await until(page, () => contactNamed(browser, 'Mirela Okonjo'), (row) => (row?.handles.length ?? 0) > 1)).toMatchObject({ acceptance: { from: dayAgo(1) }, handles: ['linkedin-slug:mirela-okonjo-demo', 'linkedin-member:ACoAAFX001mirelaOkonjo00000000000000000'] });
  });

  it('is asked for where two contacts bear the name, and never red until said', async () => {
    await olderPage([['Aiko Brannigan', 'Mirela Okonjo']]);
    await writes();
    await page.waitForTimeout(1500);
    expect(await redCard(page).count()).toBe(0);
    expect(await amberLine(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('region', { name: 'Who is this?' }).getByRole('button').filter({ hasText: 'yesterday' }).click();
    await redCard(page).waitFor({ timeout: 12_000 });
  });

  it('of unknown date is dated in two taps, and that is undone with one', async () => {
    await writes();
    await page.waitForTimeout(1200);
    expect(await redCard(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('button', { name: 'Yesterday' }).click();
    expect(await until(page, () => contactNamed(browser, 'Mirela Okonjo'), (row) => row?.acceptance?.source === 'user')).toMatchObject({ acceptance: { from: dayAgo(1), to: dayAgo(1), source: 'user' } });
    await page.getByRole('button', { name: 'Undo' }).click();
    expect((await until(page, () => contactNamed(browser, 'Mirela Okonjo'), (row) => row?.acceptance?.source !== 'user'))?.acceptance?.source).not.toBe('user');
  });

  it('is dated in two taps in the popup too', async () => {
    await seen('profile-classic-connect.html', []);
    page = await browser.open('profile-classic-connect.html');
    const popup = await browser.openOwn('popup.html');
    const tab = await popup.evaluate(async () => (await (globalThis as unknown as { chrome: { tabs: { query: (of: object) => Promise<{ id: number; url?: string }[]> } } }).chrome.tabs.query({})).find(({ url }) => url?.includes('/in/ines'))?.id);
    await popup.goto(`${browser.origin}/popup.html?tab=${tab}`);
    await popup.getByRole('button', { name: 'Yesterday' }).click();
    expect(await until(popup, () => contactNamed(browser, 'Ines Quaresma'), (row) => row?.acceptance?.source === 'user')).toMatchObject({ acceptance: { from: dayAgo(1), to: dayAgo(1) } });
    await popup.getByRole('button', { name: 'Undo' }).click();
    expect((await until(popup, () => contactNamed(browser, 'Ines Quaresma'), (row) => row?.acceptance?.source !== 'user'))?.acceptance?.source).not.toBe('user');
    await popup.close();
  });
});

it('nothing of all this asked the network for anything', () => {
  expect(browser.strays).toEqual([]);
});
