import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { redCard, sentBy, startBrowser, type TestBrowser } from './browser';
import { emptyLedger, oldLines, openConnections } from './connected';

/* Every place in which LinkedIn puts a composer: the right person is warned about, and no other. */

const ask = 'Could we hop on a quick 20 minute call this week so I can show you our platform?';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => { browser = await startBrowser(); });
beforeEach(async () => {
  await emptyLedger(browser);
  browser.changes = Object.fromEntries(['messaging-thread-classic.html', 'messaging-group-classic.html', 'overlay-bubble-shadow-interop.html', 'overlay-bubbles-classic-light.html', 'messaging-new-hashed-shadow.html', 'preload-frame-messaging.html', 'preload-frame-overlay.html', 'profile-sdui-1st.html'].map((file) => [file, oldLines]));
});
afterEach(async () => { await page?.close(); });
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

/** Types the ask into the one composer that matches, wherever it lies. */
async function write(within: Page | FrameLocator, selector: string, text = ask): Promise<void> {
  const editor = within.locator(selector).first();
  await editor.waitFor();
  await editor.click();
  await page.waitForTimeout(300);
  await page.keyboard.insertText(text);
}

const isHeld = async (press: () => Promise<void>) => {
  await press();
  await page.getByRole('alert').waitFor({ timeout: 5_000 });
  return (await sentBy(page)).length === 0;
};

describe('LinkedIn messaging', () => {
  it('in a bubble inside the interop shadow root warns about the bubble, not the profile behind it', async () => {
    await openConnections(browser, { teodor: 1 });
    page = await browser.open('overlay-bubble-shadow-interop.html');
    await write(page, '.msg-form__contenteditable');
    await redCard(page).waitFor();
    expect(await redCard(page).textContent()).toContain('Teodor');
    expect(await isHeld(() => page.locator('.msg-form__send-button').first().click())).toBe(true);
  });

  it('in one of several bubbles warns about the person of that bubble', async () => {
    await openConnections(browser, { mirela: 1, teodor: 900 });
    page = await browser.open('overlay-bubbles-classic-light.html');
    const first = page.locator('[role="dialog"]', { has: page.locator('a[href*="ACoAAFX001"]') }).locator('.msg-form__contenteditable').first();
    await first.waitFor();
    await first.click();
    await page.waitForTimeout(300);
    await page.keyboard.insertText(ask);
    await redCard(page).waitFor();
    expect(await redCard(page).textContent()).toContain('Mirela');
  });

  it('rebuilt with machine-made class names is read by its structure', async () => {
    await openConnections(browser, { mirela: 1, teodor: 1, aiko: 1 });
    page = await browser.open('messaging-new-hashed-shadow.html');
    await write(page, '[role="textbox"]');
    await redCard(page).waitFor();
    expect(await isHeld(() => page.locator('button', { hasText: /^Send$/ }).first().click())).toBe(true);
  });

  it('inside the same-origin frame shows its warning and holds', async () => {
    await openConnections(browser, { mirela: 1, teodor: 1, aiko: 1 });
    page = await browser.open('hybrid-messaging-iframe-host.html');
    const frame = page.frameLocator('iframe').first();
    await write(frame, '.msg-form__contenteditable');
    await redCard(page).waitFor();
    expect(await isHeld(() => frame.locator('.msg-form__send-button').first().click())).toBe(true);
  });

  it('in a bubble inside the same-origin frame warns about the bubble, not the profile behind it', async () => {
    await openConnections(browser, { mirela: 1 });
    page = await browser.open('overlay-preload-iframe-host.html');
    await write(page.frameLocator('iframe').first(), '.msg-form__contenteditable');
    await redCard(page).waitFor();
    expect(await redCard(page).textContent()).toContain('Mirela');
  });

  it('in a bubble over the profile of its own person warns about that person', async () => {
    await openConnections(browser, { mirela: 1 });
    page = await browser.open('profile-sdui-1st.html');
    await page.locator('a[href*="/messaging/compose/"]').first().click();
    await write(page, '.msg-form__contenteditable');
    await redCard(page).waitFor();
    expect(await redCard(page).textContent()).toContain('Mirela');
  });

  it('of a group judges everybody and names who is too soon', async () => {
    await openConnections(browser, { mirela: 1, teodor: 900, aiko: 900 });
    page = await browser.open('messaging-group-classic.html');
    await write(page, '.msg-form__contenteditable');
    await redCard(page).waitFor();
    expect(await redCard(page).textContent()).toContain('Mirela');
  });
});

describe('people who are not connected', () => {
  it('get no heavy ask in an invitation note without a warning', async () => {
    page = await browser.open('profile-classic-connect.html');
    await page.getByRole('button', { name: 'Invite Ines Quaresma to connect' }).click();
    await page.getByRole('button', { name: 'Add a note' }).click();
    await write(page, 'textarea#custom-message');
    await redCard(page).waitFor();
    expect(await isHeld(() => page.getByRole('button', { name: 'Send invitation' }).click())).toBe(true);
  });

  it('may be written to by InMail', async () => {
    page = await browser.open('messaging-inmail-classic.html');
    await write(page, '.msg-form__contenteditable');
    await page.waitForTimeout(700);
    expect(await redCard(page).count()).toBe(0);
  });
});

describe('a person of unknown date', () => {
  it('is never red', async () => {
    page = await browser.open('messaging-thread-classic.html');
    await write(page, '.msg-form__contenteditable');
    await page.waitForTimeout(700);
    expect(await redCard(page).count()).toBe(0);
    await page.locator('.msg-form__send-button').first().click();
    await page.waitForTimeout(300);
    expect(await sentBy(page)).toHaveLength(1);
  });

  it('is red where the draft itself dates the acceptance', async () => {
    page = await browser.open('messaging-thread-classic.html');
    await write(page, '.msg-form__contenteditable', `Thanks for connecting! ${ask}`);
    await redCard(page).waitFor();
    expect(await redCard(page).count()).toBe(1);
  });
});

describe('a composer in a modal dialog', () => {
  it('shows the panel inside the dialog, where it can be used', async () => {
    await openConnections(browser, { mirela: 1 });
    const modal = '<script>addEventListener("load",()=>{const d=document.createElement("dialog");document.body.append(d);d.append(document.querySelector(".msg-convo-wrapper"));d.showModal()})</script></body>';
    browser.changes = { ...browser.changes, 'messaging-thread-classic.html': [...oldLines, ['</body>', modal]] };
    page = await browser.open('messaging-thread-classic.html');
    await write(page, '.msg-form__contenteditable');
    await redCard(page).waitFor();
    expect(await isHeld(() => page.locator('.msg-form__send-button').first().click())).toBe(true);
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await page.waitForTimeout(400);
    expect(await sentBy(page)).toHaveLength(1);
  });
});
