import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redCard, sentBy, startBrowser, type TestBrowser } from './browser';
import { oldLines, openConnections } from './connected';

/* Whatever breaks, the message goes. Each test breaks its browser, so each has its own. */

const ask = 'Hi Mirela, could we hop on a quick 20 minute call this week so I can show you our platform?';
const thread = 'messaging-thread-classic.html';

let browser: TestBrowser;
let page: Page;

beforeEach(async () => {
  browser = await startBrowser();
  browser.changes = { [thread]: oldLines };
  await openConnections(browser, { mirela: 1 });
});
afterEach(() => browser.close());

async function writeAndSend(): Promise<number> {
  await page.locator('.msg-form__contenteditable').first().click();
  await page.waitForTimeout(300);
  await page.keyboard.insertText(ask);
  await page.waitForTimeout(700);
  await page.locator('.msg-form__send-button').first().click();
  await page.waitForTimeout(400);
  return (await sentBy(page)).length;
}

describe('a message goes', () => {
  it('when the background never answers', async () => {
    await browser.worker.evaluate(() => { chrome.permissions.getAll = (() => new Promise(() => undefined)) as typeof chrome.permissions.getAll; });
    page = await browser.open(thread);
    expect(await writeAndSend()).toBe(1);
  });

  it('when messaging rejects', async () => {
    await browser.worker.evaluate(() => { chrome.permissions.getAll = (() => Promise.reject(new Error('no'))) as typeof chrome.permissions.getAll; });
    page = await browser.open(thread);
    expect(await writeAndSend()).toBe(1);
  });

  it('in a tab that was open while the extension was updated', async () => {
    page = await browser.open(thread);
    await page.locator('.msg-form__contenteditable').first().click();
    await page.keyboard.insertText(ask);
    await redCard(page).waitFor();
    await browser.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await page.waitForTimeout(1500);
    await page.locator('.msg-form__send-button').first().click();
    await page.waitForTimeout(900);
    if ((await sentBy(page)).length === 0) await page.locator('.msg-form__send-button').first().click();
    await page.waitForTimeout(400);
    expect(await sentBy(page)).toHaveLength(1);
  });

  it('on a page whose composer cannot be recognised', async () => {
    browser.changes = { [thread]: [...oldLines, ['msg-form', 'xx-form'], ['msg-convo-wrapper', 'xx-wrap'], ['msg-thread', 'xx-thread'], ['msg__detail', 'xx-detail'], ['msg-entity', 'xx-entity'], ['<h2', '<div'], ['</h2>', '</div>'], ['aria-label="Write a message…"', '']] };
    page = await browser.open(thread);
    await page.locator('[contenteditable="true"]').first().click();
    await page.keyboard.insertText(ask);
    await page.waitForTimeout(700);
    expect(await redCard(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForTimeout(300);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
