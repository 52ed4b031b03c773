import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { amberLine, redCard, sentBy, startBrowser, type TestBrowser } from './browser';
import { emptyLedger, oldLines, openConnections } from './connected';

/* The main job in a real browser on saved pages: warned before sending, held once, never kept from sending. */

const ask = 'Hi Mirela, could we hop on a quick 20 minute call this week so I can show you our platform?';
const thanks = 'Hi Mirela, thank you for the note about the harbour survey. Have a good week!';
const thread = 'messaging-thread-classic.html';
const enterThread = 'messaging-thread-classic-enter.html';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
beforeEach(async () => {
  await emptyLedger(browser);
  browser.changes = { [thread]: oldLines, [enterThread]: oldLines };
});
afterEach(async () => { await page?.close(); });
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

const editor = () => page.locator('.msg-form__contenteditable').first();
const send = () => page.locator('.msg-form__send-button').first();

async function write(file: string, text: string): Promise<void> {
  page = await browser.open(file);
  await editor().click();
  await page.keyboard.insertText(text);
}
const standing = () => page.waitForTimeout(700);

describe('a draft to somebody who connected yesterday', () => {
  beforeEach(() => openConnections(browser, { mirela: 1, teodor: 1 }));

  it('is warned about while it is typed', async () => {
    await write(thread, ask);
    await redCard(page).waitFor();
    expect(await redCard(page).getAttribute('data-verdict')).toBe('annoying');
    expect(await redCard(page).textContent()).toContain('could we hop on a quick 20 minute call');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('is held at a click on Send, and left as it was', async () => {
    await write(thread, ask);
    await redCard(page).waitFor();
    await send().click();
    await page.getByRole('alert').waitFor();
    expect(await sentBy(page)).toEqual([]);
    expect((await editor().innerText()).trim()).toBe(ask);
    expect(await editor().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is held at Enter where Enter sends', async () => {
    await write(enterThread, ask);
    await redCard(page).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await sentBy(page)).toEqual([]);
    expect((await editor().innerText()).trim()).toBe(ask);
  });

  it('goes at the second Send', async () => {
    await write(thread, ask);
    await redCard(page).waitFor();
    await send().click();
    await page.getByRole('alert').waitFor();
    await page.waitForTimeout(600);
    await send().click();
    await page.waitForTimeout(300);
    expect((await sentBy(page)).map(({ text }) => text)).toEqual([ask]);
  });

  it('goes at the second Enter', async () => {
    await write(enterThread, ask);
    await redCard(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect((await sentBy(page)).map(({ text }) => text)).toEqual([ask]);
  });

  it('is held by a double click, which is one press', async () => {
    await write(thread, ask);
    await redCard(page).waitFor();
    await send().dblclick();
    await page.waitForTimeout(400);
    expect(await sentBy(page)).toEqual([]);
  });

  it('is sent exactly once by "Send anyway"', async () => {
    await write(thread, ask);
    await redCard(page).waitFor();
    await send().click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await page.waitForTimeout(500);
    expect((await sentBy(page)).map(({ text }) => text)).toEqual([ask]);
  });

  it('that was pasted and sent at once is held', async () => {
    await write(enterThread, thanks);
    await standing();
    await editor().fill('');
    await editor().focus();
    await page.keyboard.insertText(ask);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(await sentBy(page)).toEqual([]);
    expect(await page.getByRole('alert').count()).toBe(1);
  });

  it('whose ask was edited away is clear and goes', async () => {
    await write(thread, ask);
    await redCard(page).waitFor();
    await editor().fill(thanks);
    await redCard(page).waitFor({ state: 'detached' });
    await send().click();
    await page.waitForTimeout(300);
    expect((await sentBy(page)).map(({ text }) => text)).toEqual([thanks]);
  });

  it('keeps a new line of Shift+Enter a new line', async () => {
    await write(enterThread, ask);
    await redCard(page).waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.waitForTimeout(200);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await sentBy(page)).toEqual([]);
  });
});

describe('a draft to somebody who connected', () => {
  it('ten days ago with a call asked for and nothing shared gets the amber line and is never held', async () => {
    await openConnections(browser, { mirela: 10 });
    await write(thread, ask);
    await amberLine(page).waitFor();
    await send().click();
    await page.waitForTimeout(400);
    expect((await sentBy(page)).map(({ text }) => text)).toEqual([ask]);
  });

  it('ten days ago in a lively exchange is not warned about', async () => {
    await openConnections(browser, { mirela: 10 });
    const before = '<span class="msg-s-event-listitem--group-a11y-heading visually-hidden">Mirela Okonjo sent the following message at 9:41 AM';
    const mine = '<div class="msg-s-event-listitem"><p class="msg-s-event-listitem__body">It did, but only on Friday.</p></div></li><li class="msg-s-message-list__event clearfix">';
    browser.changes = { ...browser.changes, [thread]: [[before, `${mine}${before}`], ['This one is worth a look.', 'The marker moved twice since then, so we measured everything again from the quay.']] };
    await write(thread, ask);
    await standing();
    expect(await redCard(page).count() + await amberLine(page).count()).toBe(0);
  });

  it('years ago is never held', async () => {
    await openConnections(browser, { mirela: 900 });
    await write(thread, ask);
    await standing();
    expect(await redCard(page).count() + await amberLine(page).count()).toBe(0);
    await send().click();
    await page.waitForTimeout(300);
    expect(await sentBy(page)).toHaveLength(1);
  });
});
