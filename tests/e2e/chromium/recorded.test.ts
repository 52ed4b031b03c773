import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sentBy, startBrowser, type TestBrowser } from './browser';
import { oldLines } from './connected';
import { dayAgo, emptied, entriesOf, rowsOf, until } from './ledger';

/* Recorded by itself: what a message that left asked and gave, and what the user does for people on pages they open. */

const thread = 'messaging-thread-classic.html';
let browser: TestBrowser;
let page: Page;

beforeAll(async () => { browser = await startBrowser(); });
beforeEach(async () => { browser.changes = { [thread]: oldLines }; await emptied(browser); });
afterEach(async () => { await page?.close(); });
afterAll(() => browser.close());

const recorded = (name: string, count = 1) => until(page, () => entriesOf(browser, name), (entries) => entries.length >= count);

async function sends(text: string): Promise<void> {
  page = await browser.open(thread);
  await page.locator('.msg-form__contenteditable').first().click();
  await page.keyboard.insertText(text);
  await page.waitForTimeout(900);
  await page.locator('.msg-form__send-button').first().click();
  await until(page, () => sentBy(page), (sent) => sent.length > 0);
}

describe('a message that was sent', () => {
  it('is recorded with what it gave, and undone with one tap', async () => {
    await sends('Hi Mirela, you wrote about tides: here is an article on tidal gates that I liked, https://example.org/tides. Nothing needed from you!');
    expect(await recorded('Mirela Okonjo')).toMatchObject([{ type: 'shared', what: 'article', by: 'page', on: dayAgo(0) }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await until(page, () => entriesOf(browser, 'Mirela Okonjo'), (entries) => entries.length === 0)).toEqual([]);
  });

  it('is recorded with what it asked, and none of its words', async () => {
    await sends('Hi Mirela, zebrafinch: could you introduce me to your head of procurement?');
    expect(await recorded('Mirela Okonjo')).toMatchObject([{ type: 'ask', kind: 'referral', outcome: 'none', on: dayAgo(0) }]);
    const everything = await Promise.all(['contacts', 'histories', 'bridges', 'sightings', 'undos', 'warnings', 'parked', 'posts'].map((table) => rowsOf(browser, table)));
    expect(JSON.stringify(everything)).not.toMatch(/zebrafinch|procurement/);
  });

  it('that neither asked nor gave leaves nothing', async () => {
    await sends('Hi Mirela, have a lovely weekend.');
    await page.waitForTimeout(1500);
    expect(await rowsOf(browser, 'histories')).toEqual([]);
  });
});

describe('what the user does on pages', () => {
  it('a reaction and a comment in the feed are recorded for the author', async () => {
    page = await browser.open('feed-sdui.html');
    await page.waitForTimeout(900);
    const post = page.locator('[role="listitem"]').first();
    await post.getByRole('button', { name: /^Reaction button state/ }).click();
    await post.getByRole('button', { name: 'Comment', exact: true }).click();
    await post.getByRole('textbox').click();
    await page.keyboard.type('Well said');
    await post.locator('[componentkey*="commentButtonSection"] button').click();
    expect((await recorded('Mirela Okonjo', 2)).map((entry) => entry.type === 'shared' && entry.what)).toEqual(['reaction', 'comment']);
    expect(await entriesOf(browser, 'Desmond Achterberg')).toEqual([]);
  });

  it('a comment on the older activity page is recorded with slug and member id', async () => {
    page = await browser.open('feed-classic.html');
    await page.waitForTimeout(900);
    await page.locator('.comment-button').click();
    await page.locator('.ql-editor').click();
    await page.keyboard.type('Kelp indeed');
    await page.locator('.comments-comment-box__submit-button').click();
    expect(await recorded('Mirela Okonjo')).toMatchObject([{ type: 'shared', what: 'comment' }]);
  });

  it('an endorsement is recorded once a day', async () => {
    page = await browser.open('endorse-sdui.html');
    await page.waitForTimeout(900);
    await page.getByRole('button', { name: 'Endorse Event facilitation' }).click();
    expect(await recorded('Mirela Okonjo')).toMatchObject([{ type: 'shared', what: 'endorsement' }]);
    await page.getByRole('button', { name: 'Endorse Grant writing' }).click();
    await page.waitForTimeout(1500);
    expect(await entriesOf(browser, 'Mirela Okonjo')).toHaveLength(1);
  });
});

it('nothing of all this asked the network for anything', () => {
  expect(browser.strays).toEqual([]);
});
