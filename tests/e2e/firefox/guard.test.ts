import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alert, clickInFrame, pause, press, redCard, seen, sentBy, startBrowser, type TestBrowser, until } from './browser';
import { emptyLedger, fillShelf, ledgerRows, oldLines, openConnections } from './ledger';

/* The main job in a real Firefox on saved pages: warned before sending, held once, never kept from sending. */

const ask = 'Hi Mirela, could we hop on a quick 20 minute call this week so I can show you our platform?';
const thanks = 'Hi Mirela, thank you for the note about the harbour survey. Have a good week!';
const thread = 'messaging-thread-classic.html';
const enterThread = 'messaging-thread-classic-enter.html';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => { browser = await startBrowser(); });
beforeEach(async () => {
  await emptyLedger(browser);
  browser.changes = { [thread]: oldLines, [enterThread]: oldLines, 'preload-frame-messaging.html': oldLines };
});
afterEach(async () => { await page?.close(); });
afterAll(async () => { await browser.close(); });

const find = async (selector: string, within: Page | Frame = page) => await until(() => within.$(selector), `There is no ${selector}.`) as ElementHandle<HTMLElement>;
const editor = (within?: Page | Frame) => find('.msg-form__contenteditable', within);
const clickSend = async () => (await find('.msg-form__send-button')).click();
const draft = async () => (await (await editor()).evaluate((element) => element.innerText)).trim();

async function write(file: string, text: string): Promise<void> {
  page = await browser.open(file);
  await (await editor()).click();
  await page.keyboard.type(text);
}
async function rewrite(text: string): Promise<void> {
  await (await editor()).click();
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

describe('a draft to somebody who connected yesterday', () => {
  beforeEach(() => openConnections(browser, 1));

  it('is warned about while it is typed', async () => {
    await write(thread, ask);
    const { text, verdict, alerts } = await redCard(page);
    expect(verdict).toBe('annoying');
    expect(text).toContain('could we hop on a quick 20 minute call');
    expect(alerts).toBe(0);
  });

  it('is held at a click on Send, left as it was, and goes at the second', async () => {
    await write(thread, ask);
    await redCard(page);
    await clickSend();
    await alert(page);
    expect(await sentBy(page)).toEqual([]);
    expect(await draft()).toBe(ask);
    expect(await (await editor()).evaluate((element) => element === document.activeElement)).toBe(true);
    await pause(600);
    await clickSend();
    await until(async () => (await sentBy(page)).length > 0, 'The second Send did not send.');
    await pause(200);
    expect(await sentBy(page)).toEqual([ask]);
  });

  it('is held at Enter where Enter sends, and goes at the second', async () => {
    await write(enterThread, ask);
    await redCard(page);
    await page.keyboard.press('Enter');
    await alert(page);
    expect(await sentBy(page)).toEqual([]);
    expect(await draft()).toBe(ask);
    await pause(600);
    await page.keyboard.press('Enter');
    await until(async () => (await sentBy(page)).length > 0, 'The second Enter did not send.');
    expect(await sentBy(page)).toEqual([ask]);
  });

  it('is held by a double click, which is one press', async () => {
    await write(thread, ask);
    await redCard(page);
    await (await find('.msg-form__send-button')).click({ count: 2 });
    await alert(page);
    await pause(300);
    expect(await sentBy(page)).toEqual([]);
  });

  it('is sent exactly once by "Send anyway"', async () => {
    await write(thread, ask);
    await redCard(page);
    await clickSend();
    await alert(page);
    await press(page, 'Send anyway');
    await until(async () => (await sentBy(page)).length > 0, '"Send anyway" did not send.');
    await pause(400);
    expect(await sentBy(page)).toEqual([ask]);
  });

  it('whose ask was edited away is clear and goes', async () => {
    await write(thread, ask);
    await redCard(page);
    await rewrite(thanks);
    await until(async () => !(await seen(page)).regions.includes('Annoying Social Seller'), 'The red card stayed.');
    await clickSend();
    await until(async () => (await sentBy(page)).length > 0, 'The clear draft was not sent.');
    expect(await sentBy(page)).toEqual([thanks]);
  });

  it('inside the frame of the same origin is warned about in the page around it, and held', async () => {
    page = await browser.open('hybrid-messaging-iframe-host.html');
    const frame = await until(async () => page.frames().find((each) => each.url().includes('/preload/')), 'The frame did not load.');
    await clickInFrame(page, await editor(frame));
    await page.keyboard.type(ask);
    expect((await redCard(page)).text).toContain('Mirela');
    await clickInFrame(page, await find('.msg-form__send-button', frame));
    await alert(page);
    expect(await sentBy(frame)).toEqual([]);
  });

  it('can be answered by giving first: the shelf is offered for this person', async () => {
    await fillShelf(browser, 'Soundings of the old harbour');
    await write(thread, ask);
    await redCard(page);
    await press(page, 'Give first');
    const shelf = await until(async () => {
      const now = await seen(page);
      return now.text.includes('Soundings of the old harbour') ? now : null;
    }, 'The shelf did not appear.');
    expect(shelf.regions.join(' ')).toMatch(/^Something for .?Mirela/);
    await press(page, 'Copy Soundings of the old harbour');
    await until(async () => (await seen(page)).text.includes('Copied'), 'It was not copied.');
    expect(await draft()).toBe(ask);
  });

  it('gets advice on a lighter ask, and nothing is written for the user', async () => {
    await write(thread, ask);
    await redCard(page);
    await press(page, 'A lighter ask');
    await until(async () => (await seen(page)).text.includes('A question that can be answered in one line takes less.'), 'The advice did not open.');
    expect(await draft()).toBe(ask);
  });

  it('can be parked until it is clear, with its words only by consent', async () => {
    await write(thread, ask);
    await redCard(page);
    await press(page, /^Park until /);
    await press(page, 'Only the reminder');
    await until(async () => (await seen(page)).text.includes('Parked until'), 'It was not parked.');
    const [parked, ...more] = await ledgerRows(browser, 'parked');
    expect(more).toEqual([]);
    expect(parked).toMatchObject({ text: null });
    expect(await sentBy(page)).toEqual([]);
  });

  it('to somebody they know is clear once that was said', async () => {
    await write(thread, ask);
    await redCard(page);
    await press(page, 'Not right?');
    await press(page, 'We know each other');
    await press(page, 'Client');
    await until(async () => !(await seen(page)).regions.includes('Annoying Social Seller'), 'The red card stayed.');
    await clickSend();
    await until(async () => (await sentBy(page)).length > 0, 'The draft to a client was held.');
    expect(await sentBy(page)).toEqual([ask]);
  });
});

it('a draft to somebody who connected years ago is never held', async () => {
  await openConnections(browser, 900);
  await write(thread, ask);
  await pause(500);
  expect((await seen(page)).regions).toEqual([]);
  await clickSend();
  await until(async () => (await sentBy(page)).length > 0, 'The draft was not sent.');
  expect(await sentBy(page)).toEqual([ask]);
});

it('asks the network for nothing in all of this', () => {
  expect(browser.strays()).toEqual([]);
});
