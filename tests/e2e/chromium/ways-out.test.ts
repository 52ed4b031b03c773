import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { amberLine, redCard, sentBy, startBrowser, type TestBrowser } from './browser';
import { emptyLedger, oldLines, openConnections } from './connected';
import { contactNamed, dayAgo, emptied, entriesOf, rowsOf, until } from './ledger';

/* Every way out of a warning, from the tap to its end. */

const thread = 'messaging-thread-classic.html';
const ask = 'Hi Mirela, could we hop on a quick 20 minute call this week so I can show you our platform?';
const call = 'Hi Mirela, could we hop on a quick 20 minute call this week?';
let browser: TestBrowser;
let page: Page;
let own: Page | null = null;

beforeAll(async () => {
  browser = await startBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://www.linkedin.com' });
});
beforeEach(async () => {
  await emptyLedger(browser);
  browser.changes = { [thread]: oldLines };
  await openConnections(browser, { mirela: 1, teodor: 1 });
});
afterEach(async () => {
  await page?.close();
  await own?.close();
  own = null;
});
afterAll(() => browser.close());

const editor = () => page.locator('.msg-form__contenteditable').first();
const send = () => page.locator('.msg-form__send-button').first().click();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const choose = (name: string | RegExp) => page.getByRole('menuitem', { name }).click();
const told = (words: string | RegExp) => page.getByText(words).first().waitFor();
async function writes(text = ask): Promise<void> {
  page ??= await browser.open(thread);
  await editor().click();
  await page.keyboard.insertText(text);
}
async function warned(text = ask): Promise<void> {
  page = await browser.open(thread);
  await writes(text);
  await redCard(page).waitFor();
}
async function isSent(): Promise<void> {
  await send();
  await until(page, () => sentBy(page), (sent) => sent.length > 0);
  expect(await sentBy(page)).toHaveLength(1);
}
async function notRight(...path: (string | RegExp)[]): Promise<void> {
  await warned(call);
  await press('Not right?');
  for (const item of path) await choose(item);
}
async function options(section: string): Promise<Page> {
  own = await browser.openOwn(`options.html#${section}`);
  return own;
}
/** Puts a thing on the shelf in the options, as the user does. */
async function shelve(title: string): Promise<void> {
  await options('shelf');
  await own!.getByRole('button', { name: 'Add something to give' }).click();
  await own!.getByLabel('Title').fill(title);
  await own!.getByLabel('Words to copy').fill(`${title}, worth your time: https://example.com/soundings`);
  await own!.getByRole('button', { name: 'Save' }).click();
  await own!.getByText('It is on the shelf.').waitFor();
  await own!.close();
  own = null;
}

describe('giving first', () => {
  it('copies from the shelf, is recorded once it was sent, and is said the next time', async () => {
    await shelve('Soundings of the old harbour');
    await warned();
    await press('Give first');
    await press('Copy Soundings of the old harbour');
    await told('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('https://example.com/soundings');
    await editor().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await page.waitForTimeout(300);
    await isSent();
    const entries = await until(page, () => entriesOf(browser, 'Mirela Okonjo'), (rows) => rows.length > 0);
    expect(entries).toContainEqual(expect.objectContaining({ type: 'shared', what: 'article', title: 'Soundings of the old harbour' }));
    await page.close();
    await warned();
    await press('Give first');
    await told(/already shared on/);
  });
});

describe('a lighter ask', () => {
  it('is advice on the words that weigh, writes nothing, and the lighter draft goes', async () => {
    await warned(call);
    await page.getByText('A lighter ask', { exact: true }).click();
    await told('A question that can be answered in one line takes less.');
    expect((await editor().innerText()).trim()).toBe(call);
    await editor().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Hi Mirela, which of your two harbours is the busier one?');
    await redCard(page).waitFor({ state: 'hidden' });
    await isSent();
  });
});

describe('a parked ask', () => {
  it('comes back on its first clear day in the popup and on the badge, with its words by consent, and can be deleted', async () => {
    await warned();
    await press(/^Park until /);
    await press('Keep the words');
    await told(/^Parked until/);
    const [parked] = await rowsOf<{ text: string | null; kind: string; until: string; threadUrl: string }>(browser, 'parked');
    expect(parked).toMatchObject({ text: ask, threadUrl: expect.stringContaining('/messaging/thread/') });
    expect(await sentBy(page)).toEqual([]);

    own = await browser.openOwn('popup.html');
    await own.getByRole('heading', { level: 1 }).waitFor();
    expect(await own.getByRole('heading', { name: /^Clear to ask today/ }).count()).toBe(0);
    await clearToday();
    await own.reload();
    expect(await own.getByRole('heading', { name: /^Clear to ask today/ }).locator('xpath=..').textContent()).toContain('Mirela Okonjo');
    await browser.worker.evaluate(() => chrome.alarms.create('reminders', { when: Date.now() }));
    expect(await until(page, () => browser.worker.evaluate(() => chrome.action.getBadgeText({})), (text) => text !== '')).toBe('1');

    await own.goto(`${browser.origin}/options.html#week`);
    await own.getByText(ask).waitFor();
    await own.getByRole('button', { name: /Mirela Okonjo/ }).last().click();
    expect(await until(own, () => rowsOf(browser, 'parked'), (rows) => rows.length === 0)).toEqual([]);
  });

  /** Moves the day until which everything is parked to today. */
  const clearToday = () => browser.worker.evaluate((today) => new Promise<void>((resolve, reject) => {
    void indexedDB.databases().then(([first]) => {
      const open = indexedDB.open(first?.name ?? '');
      open.onerror = () => reject(open.error ?? new Error('The ledger could not be opened'));
      open.onsuccess = () => {
        const change = open.result.transaction('parked', 'readwrite');
        const all = change.objectStore('parked').getAll();
        all.onsuccess = () => { for (const row of all.result as object[]) change.objectStore('parked').put({ ...row, until: today }); };
        change.oncomplete = () => { open.result.close(); resolve(); };
      };
    });
  }), dayAgo(0));
});

describe('what is not right about a warning', () => {
  it('"They asked" clears this ask, is on the record, and is undone', async () => {
    await notRight('They asked');
    await told(/asked for this/);
    expect((await until(page, () => entriesOf(browser, 'Mirela Okonjo'), (rows) => rows.length > 0))[0]).toMatchObject({ type: 'received', by: 'user', what: 'asked-meeting' });
    await press('Undo');
    expect(await until(page, () => entriesOf(browser, 'Mirela Okonjo'), (rows) => rows.length === 0)).toEqual([]);
    await redCard(page).waitFor({ timeout: 4000 });
  });

  it.each([['Client', 'client'], ['Colleague', 'colleague'], ['Friend', 'friend'], ['We talk elsewhere', 'talks-elsewhere']] as const)('"We know each other": %s lets the draft go and stands on the card', async (label, tie) => {
    await notRight('We know each other', label);
    expect((await until(page, () => contactNamed(browser, 'Mirela Okonjo'), (row) => (row?.ties.length ?? 0) > 0))?.ties).toContainEqual(expect.objectContaining({ tie, by: 'user' }));
    await until(page, () => redCard(page).count(), (count) => count === 0);
    await isSent();
  });

  it('everyone at their company is known at one tap', async () => {
    await atSaltmarsh();
    await notRight('We know each other', 'Everyone at Saltmarsh Labs');
    await told('You know everyone at Saltmarsh Labs.');
    expect(await until(page, () => rowsOf(browser, 'companyTies'), (rows) => rows.length > 0)).toMatchObject([{ tie: 'colleague', company: 'Saltmarsh Labs' }]);
    await isSent();
    own = await browser.openOwn('popup.html');
    await own.getByRole('searchbox').fill('Teodor');
    await own.getByRole('button', { name: /Teodor/ }).click();
    await own.getByText('Everyone at Saltmarsh Labs: colleague.').waitFor();
    expect(await own.getByText('You know each other: a colleague.').count()).toBe(1);
  });

  /** Writes an employer into everybody's row, as an import would. */
  const atSaltmarsh = () => browser.worker.evaluate(() => new Promise<void>((resolve, reject) => {
    void indexedDB.databases().then(([first]) => {
      const open = indexedDB.open(first?.name ?? '');
      open.onerror = () => reject(open.error ?? new Error('The ledger could not be opened'));
      open.onsuccess = () => {
        const change = open.result.transaction('contacts', 'readwrite');
        const all = change.objectStore('contacts').getAll();
        all.onsuccess = () => { for (const row of all.result as object[]) change.objectStore('contacts').put({ ...row, company: 'Saltmarsh Labs', companyKey: 'saltmarsh labs' }); };
        change.oncomplete = () => { open.result.close(); resolve(); };
      };
    });
  }));

  it('"Not an ask" is remembered as a hash of that phrase, listed in the options and taken back there', async () => {
    await notRight('Not an ask');
    await told(/are not an ask/);
    await until(page, () => redCard(page).count(), (count) => count === 0);
    await isSent();
    await options('rules');
    const notAsks = () => browser.worker.evaluate(async () => ((await chrome.storage.local.get('settings'))['settings'] as { notAsks: { hash: string }[] }).notAsks);
    expect(await notAsks()).toMatchObject([{ hash: expect.stringMatching(/^[a-z0-9]{8,40}$/) }]);
    await own!.getByRole('button', { name: /^Take back/ }).first().click();
    expect(await until(own!, notAsks, (phrases) => phrases.length === 0)).toEqual([]);
  });

  it.each([['This draft', 'drafts'], ['Mirela', 'people'], ['This rule', 'rules'], ['This site', 'sites']] as const)('"Mute": %s is quiet, listed in the options and taken back there', async (label, scope) => {
    await notRight('Mute…', new RegExp(label));
    await told(/^Quiet/);
    await until(page, () => redCard(page).count(), (count) => count === 0);
    await isSent();
    const muted = () => browser.worker.evaluate(async () => ((await chrome.storage.local.get('settings'))['settings'] as { mutes: Record<string, unknown[]> }).mutes);
    expect((await muted())[scope]).toHaveLength(1);
    await options('rules');
    await own!.getByRole('button', { name: /^Take back/ }).first().click();
    expect((await until(own!, muted, (mutes) => mutes[scope]?.length === 0))[scope]).toEqual([]);
  });
});

describe('"Send anyway"', () => {
  it('sends once, and takes one optional reason', async () => {
    await warned();
    await press('Send anyway');
    await told('Sent. Why was it right?');
    expect(await sentBy(page)).toHaveLength(1);
    await press('It is urgent');
    expect(await until(page, () => rowsOf<{ ledTo: string; reason?: string }>(browser, 'warnings'), ([row]) => row?.reason !== undefined)).toMatchObject([{ ledTo: 'sent-anyway', reason: 'urgent' }]);
    await options('diagnostics');
    await own!.getByText('Sent anyway').first().waitFor();
    expect(await own!.getByText('Sent anyway').count()).toBe(1);
  });

  it('three times in an hour brings the offer of no holds today, which holds', async () => {
    for (let time = 1; time <= 3; time += 1) {
      // As if to three people: an ask of today would make the next one a reminder.
      await emptied(browser, ['histories']);
      await warned();
      await press('Send anyway');
      await until(page, () => rowsOf(browser, 'warnings'), (rows) => rows.length >= time);
      if (time < 3) await page.close();
    }
    await press('No holds today');
    await told(/No holds for the rest of today/);
    await page.close();
    await emptied(browser, ['histories']);
    page = await browser.open(thread);
    await writes(`${ask} One more.`);
    await page.waitForTimeout(600);
    await isSent();
    expect(await sentBy(page)).toHaveLength(1);
  });
});

describe('a warning', () => {
  it('comes again for the next draft, however soon that is written after one whose ask was edited away', async () => {
    await warned();
    for (const text of ['Thanks for the article!', call]) {
      await editor().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
      if (text !== call) await redCard(page).waitFor({ state: 'detached' });
      if (text !== call) await send();
    }
    await redCard(page).waitFor({ timeout: 3000 });
    expect(await sentBy(page)).toMatchObject([{ text: 'Thanks for the article!' }]);
  });

  it('that was closed stays closed for this draft and reason', async () => {
    await warned();
    await page.keyboard.press('Alt+Shift+T');
    await page.keyboard.press('Escape');
    await until(page, () => redCard(page).count(), (count) => count === 0);
    await editor().click();
    await page.keyboard.insertText(' Thank you!');
    await page.waitForTimeout(500);
    expect(await redCard(page).count()).toBe(0);
    expect(await amberLine(page).count()).toBe(0);
    await isSent();
  });
});

it('nothing of all this asked the network for anything', () => {
  expect(browser.strays).toEqual([]);
});
