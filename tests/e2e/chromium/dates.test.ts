import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './browser';
import { contactNamed, dayAgo, emptied, rowsOf, until } from './ledger';

/* Dates without a file: what the user's own pages show fills the ledger while they are looked at. */

let browser: TestBrowser;
let page: Page;

beforeAll(async () => { browser = await startBrowser(); });
beforeEach(async () => { browser.changes = {}; await emptied(browser); });
afterEach(async () => { await page?.close(); });
afterAll(() => browser.close());

const dated = (name: string) => until(page, () => contactNamed(browser, name), (row) => row?.acceptance?.to != null);
const inTheInterface = (lang: string, on: string): void => {
  browser.changes = { 'connections-sdui.html': [['<html lang="en">', `<html lang="${lang}">`], ['Connected on November 20, 2026', on]] };
};

describe('the connections page', () => {
  it('gives exact days and joins slug and member id', async () => {
    page = await browser.open('connections-sdui.html');
    expect(await dated('Mirela Okonjo')).toMatchObject({
      acceptance: { from: '2026-11-20', to: '2026-11-20', source: 'connections-page' },
      handles: ['linkedin-slug:mirela-okonjo-demo', 'linkedin-member:ACoAAFX001mirelaOkonjo00000000000000000'],
    });
    expect(await dated('Aiko Brannigan')).toMatchObject({ acceptance: { from: '2019-05-28' } });
  });

  it('adds whom scrolling shows', async () => {
    page = await browser.open('connections-sdui.html');
    await dated('Mirela Okonjo');
    await page.mouse.wheel(0, 400);
    expect(await dated('Desmond Achterberg')).toMatchObject({ acceptance: { from: '2018-03-03' } });
  });

  it('gives bounds in the older front-end', async () => {
    page = await browser.open('connections-classic.html');
    expect(await dated('Mirela Okonjo')).toMatchObject({ acceptance: { from: dayAgo(3), to: dayAgo(3) } });
    expect((await dated('Teodor Lindqvist'))?.acceptance?.to).toBe(dayAgo(148));
  });

  it.each([['de', 'Vernetzt am 20. November 2026'], ['fr', 'En relation depuis le 20 novembre 2026'], ['pl', 'W sieci od 20 listopada 2026'], ['ja', '2026年11月20日につながりました']])('is read in %s', async (lang, on) => {
    inTheInterface(lang, on);
    page = await browser.open('connections-sdui.html');
    expect(await dated('Mirela Okonjo')).toMatchObject({ acceptance: { from: '2026-11-20' } });
  });

  it('of which nothing is recognised leaves the ledger empty', async () => {
    browser.changes = { 'connections-sdui.html': [[/href="[^"]*\/in\/[^"]*"/, 'href="#"'], [/href="\/messaging\/compose[^"]*"/, 'href="#"']] };
    page = await browser.open('connections-sdui.html');
    await page.waitForTimeout(3000);
    expect(await rowsOf(browser, 'contacts')).toEqual([]);
  });
});

describe('other pages', () => {
  it.each(['contact-info-sdui.html', 'contact-info-classic.html'])('%s says since when, not the birthday', async (file) => {
    page = await browser.open(file);
    expect(await until(page, () => contactNamed(browser, 'Mirela Okonjo'), (row) => row?.acceptance?.from != null)).toMatchObject({ acceptance: { from: '2025-09-16', to: '2025-09-16', source: 'profile' } });
  });

  it('a notification gives the day of one person who accepted', async () => {
    page = await browser.open('notifications-classic.html');
    expect(await dated('Teodor Lindqvist')).toMatchObject({ acceptance: { from: dayAgo(3), to: dayAgo(3), source: 'notification' } });
    expect(await contactNamed(browser, 'Ines Quaresma')).toBeUndefined();
  });

  it.each(['Aiko Brannigan', 'Ines Quaresma'])('accepting the invitation of %s dates them today, invited by them', async (name) => {
    page = await browser.open('invitation-manager-sdui.html');
    await page.waitForTimeout(800);
    await page.locator(`[aria-label="Accept ${name}’s invitation"]`).click();
    expect(await dated(name)).toMatchObject({ acceptance: { from: dayAgo(0), to: dayAgo(0), source: 'accept-click' }, ties: [{ tie: 'invited-me' }] });
  });

  it('accepting on a profile, seen as 2nd degree before, dates it today', async () => {
    page = await browser.open('profile-sdui-incoming-request.html');
    await page.waitForTimeout(800);
    await page.getByRole('button', { name: /^Accept/ }).click();
    expect(await dated('Aiko Brannigan')).toMatchObject({ acceptance: { from: dayAgo(0), to: dayAgo(0) } });
  });

  it('ignoring an invitation dates nobody', async () => {
    page = await browser.open('invitation-manager-sdui.html');
    await page.waitForTimeout(800);
    await page.locator('[aria-label^="Ignore"]').first().click();
    await page.waitForTimeout(2500);
    expect(await rowsOf(browser, 'contacts')).toEqual([]);
  });
});

it('nothing of all this asked the network for anything', () => {
  expect(browser.strays).toEqual([]);
});
