import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PageChanges, redCard, sentBy, startBrowser, type TestBrowser } from './browser';
import { emptyLedger, oldLines, openConnections } from './connected';

/* Pages as they may look elsewhere: Sales Navigator, an interface in another language, elements put around what is known. */

const ask = 'Could we hop on a quick 20 minute call this week so I can show you our platform?';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => { browser = await startBrowser(); });
beforeEach(async () => { await emptyLedger(browser); });
afterEach(async () => { await page?.close(); });
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

async function write(selector: string): Promise<void> {
  const editor = page.locator(selector).first();
  await editor.click();
  await page.waitForTimeout(300);
  await page.keyboard.insertText(ask);
}

/** Presses Send where the red card stands, twice: whom the card names, and how many messages had gone after each press. */
async function pressTwice(send: string): Promise<{ card: string | null; sent: number[] }> {
  await redCard(page).waitFor();
  const card = await redCard(page).textContent();
  await page.locator(send).first().click();
  await page.getByRole('alert').waitFor();
  const held = (await sentBy(page)).length;
  await page.waitForTimeout(600);
  await page.locator(send).first().click();
  await page.waitForTimeout(400);
  return { card, sent: [held, (await sentBy(page)).length] };
}
const heldOnce = (name: string) => ({ card: expect.stringContaining(name) as unknown, sent: [0, 1] });

describe('Sales Navigator', () => {
  it('in a thread warns about the person of the thread', async () => {
    await openConnections(browser, { mirela: 1 });
    browser.changes = { ...browser.changes, 'salesnav-thread.html': oldLines };
    page = await browser.open('salesnav-thread.html');
    await write('textarea[name="message"]');
    expect(await pressTwice('button[data-sales-action]')).toEqual(heldOnce('Mirela'));
  });

  it('in the dialog of a lead knows the lead, not the person looked at before', async () => {
    await openConnections(browser, { teodor: 1 });
    page = await browser.open('salesnav-lead-dialog.html');
    await page.locator('[data-anchor-send-inmail]').click();
    await page.locator('input[name="subject"]').fill('Bridges');
    await write('textarea[name="message"]');
    expect(await pressTwice('[role="dialog"] button[data-sales-action]')).toEqual(heldOnce('Teodor'));
  });
});

/** What an interface calls its parts; names of people stay. */
const german: PageChanges[string] = [
  [/>Send</g, '>Senden<'], [/===\s*'Send'/g, "==='Senden'"], [/Write a message…?/g, 'Nachricht verfassen …'], [/aria-label="Send[^"]*"/g, 'aria-label="Senden"'], [/>Monday</g, '>14. MÄRZ 2021<'], [/>Press Enter to Send</g, '>Mit Enter senden<'], [/lang="en"/g, 'lang="de"'],
];
const japanese: PageChanges[string] = [
  [/>Send</g, '>送信<'], [/===\s*'Send'/g, "==='送信'"], [/Write a message…?/g, 'メッセージを作成…'], [/aria-label="Send[^"]*"/g, 'aria-label="送信"'], [/>Monday</g, '>2021年3月14日<'], [/lang="en"/g, 'lang="ja"'],
];
const arabic: PageChanges[string] = [
  [/>Send</g, '>إرسال<'], [/Write a message…?/g, 'اكتب رسالة'], [/aria-label="Send[^"]*"/g, 'aria-label="إرسال"'], [/>Monday</g, '>14 مارس 2021<'], [/lang="en"/g, 'lang="ar" dir="rtl"'],
];

describe('an interface in another language', () => {
  it.each([['German', german], ['Japanese', japanese], ['Arabic', arabic]] as const)('%s is read as the English one', async (_, changes) => {
    await openConnections(browser, { mirela: 1 });
    browser.changes = { ...browser.changes, 'messaging-thread-classic.html': changes };
    page = await browser.open('messaging-thread-classic.html');
    await write('.msg-form__contenteditable');
    expect(await pressTwice('.msg-form__send-button')).toEqual(heldOnce('Mirela'));
  });

  it.each([['German', german], ['Japanese', japanese]] as const)('%s with machine-made class names is read by its structure', async (_, changes) => {
    await openConnections(browser, { mirela: 1, teodor: 1, aiko: 1 });
    browser.changes = { ...browser.changes, 'messaging-new-hashed-shadow.html': changes };
    page = await browser.open('messaging-new-hashed-shadow.html');
    const editor = page.locator('[role="textbox"]').first();
    await editor.click();
    await page.waitForTimeout(300);
    await page.keyboard.insertText(ask);
    await redCard(page).waitFor();
    await page.locator('button', { hasText: /^(?:Senden|送信)$/ }).first().click();
    await page.getByRole('alert').waitFor();
    expect(await sentBy(page)).toHaveLength(0);
  });
});

/** Run in the page before anybody writes: each known element gets strangers around and inside it. */
const wrapped = `<script>addEventListener("load",()=>{
  const around=(e)=>{for(let k=0;k<3;k+=1){const d=document.createElement("div");e.replaceWith(d);d.append(e)}};
  const inside=(e)=>{const s=document.createElement("span");const t=document.createElement("span");t.append(...e.childNodes);s.append(t);e.append(s)};
  document.querySelectorAll(".msg-form__contenteditable").forEach(around);
  document.querySelectorAll("button").forEach(inside);
})</script></body>`;

describe('a page that changed a little', () => {
  it('with elements around the composer and inside the buttons is read as before', async () => {
    await openConnections(browser, { mirela: 1 });
    browser.changes = { ...browser.changes, 'messaging-thread-classic.html': [...oldLines, ['</body>', wrapped]] };
    page = await browser.open('messaging-thread-classic.html');
    await write('.msg-form__contenteditable');
    expect(await pressTwice('.msg-form__send-button')).toEqual(heldOnce('Mirela'));
  });

  it('whose composer is built anew while one types warns and holds still', async () => {
    await openConnections(browser, { mirela: 1 });
    browser.changes = { ...browser.changes, 'messaging-thread-classic.html': oldLines };
    page = await browser.open('messaging-thread-classic.html');
    await write('.msg-form__contenteditable');
    await redCard(page).waitFor();
    await page.evaluate(() => {
      const old = document.querySelector('.msg-form__contenteditable');
      const made = old?.cloneNode(true) as HTMLElement;
      old?.replaceWith(made);
      made.focus();
    });
    await page.waitForTimeout(300);
    await page.locator('.msg-form__send-button').first().click();
    await page.getByRole('alert').waitFor();
    expect(await sentBy(page)).toHaveLength(0);
  });
});
