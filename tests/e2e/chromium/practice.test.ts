import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '../chromium-path';

/* The practice conversation as an extension page: the real engines, nothing kept, nothing asked of any network. */

const extension = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3-e2e');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let context: BrowserContext;
let page: Page;
let address: string;
const asked: string[] = [];

beforeAll(async () => {
  if (!existsSync(path.join(extension, 'practice.html'))) throw new Error('Run `npm run build:e2e` first: .output/chrome-mv3-e2e/practice.html is missing.');
  context = await chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'too-soon-')), {
    executablePath: chromiumPath(), headless: true, viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce',
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker', { timeout: 15_000 });
  address = `chrome-extension://${new URL(worker.url()).host}/practice.html`;
  context.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
}, 60_000);
afterAll(() => context?.close());

beforeEach(async () => {
  await page?.close();
  page = await context.newPage();
  await page.goto(address);
});

const openPerson = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
const typeForMe = () => page.getByRole('button', { name: 'Type a draft for me' }).click();
const send = () => page.getByRole('button', { name: 'Send', exact: true });
const card = () => page.getByRole('region', { name: 'Annoying Social Seller' });
const lines = () => page.locator('[data-practice="line"]');
const composer = () => page.getByRole('textbox', { name: /^Write a message/ });

describe('the practice conversation', () => {
  it('shows grey, green, amber and red in turn, and the list remembers them', async () => {
    const seen = [];
    for (const name of ['Noor', 'Samuel', 'Tomas', 'Ana']) {
      await openPerson(name);
      await typeForMe();
      await page.locator(`.people [aria-current] .seen`).waitFor();
      seen.push(await page.locator('[data-verdict]').last().getAttribute('data-verdict'));
    }
    expect(seen).toEqual(['unknown', 'clear', 'early', 'annoying']);
    expect(await page.locator('.seen').allInnerTexts()).toEqual(['Not known', 'Clear', 'Early', 'Too soon']);
  });

  it('holds the red draft once; the second Send passes', async () => {
    await openPerson('Ana');
    await typeForMe();
    await card().waitFor();
    await send().click();
    await card().getByRole('alert').waitFor();
    expect(await lines().count()).toBe(1);
    await page.waitForTimeout(600);
    await send().click();
    await expect.poll(() => lines().count()).toBe(2);
    expect(await composer().innerText()).toBe('');
  });

  it('swallows the second half of a double click', async () => {
    await openPerson('Ana');
    await typeForMe();
    await card().waitFor();
    await send().dblclick();
    await card().getByRole('alert').waitFor();
    expect(await lines().count()).toBe(1);
  });

  it('holds Enter, and "Send anyway" sends exactly once', async () => {
    await openPerson('Ana');
    await typeForMe();
    await card().waitFor();
    await composer().press('Enter');
    await card().getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await expect.poll(() => lines().count()).toBe(2);
    await page.getByRole('button', { name: 'They expect it' }).click();
    expect(await lines().count()).toBe(2);
  });

  it('clears when the ask is edited away', async () => {
    await openPerson('Ana');
    await typeForMe();
    await card().waitFor();
    await composer().fill('Hi Ana, thanks for connecting! I liked your note on supplier audits.');
    await page.getByText('it no longer asks for a meeting').waitFor();
    expect(await card().count()).toBe(0);
  });

  it('lets the user type, decide and undo', async () => {
    await openPerson('Ana');
    await composer().fill('Hi Ana, could we hop on a call on Thursday?');
    await card().waitFor();
    await page.getByRole('button', { name: 'Not right?' }).click();
    await page.getByRole('menuitem', { name: 'We know each other' }).click();
    await page.getByRole('menuitem', { name: 'Client' }).click();
    await page.getByText('Ana is a client.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await composer().press('End');
    await composer().pressSequentially(' ');
    await card().waitFor();
    expect(await lines().count()).toBeLessThan(2);
  });

  it('settles the unknown in two taps', async () => {
    await openPerson('Noor');
    await typeForMe();
    await page.getByRole('button', { name: 'Find it' }).click();
    await page.getByRole('button', { name: 'Yesterday', exact: true }).click();
    await page.getByText('The date is recorded.').waitFor();
    await composer().press('End');
    await composer().pressSequentially(' ');
    await card().waitFor();
    expect(await lines().count()).toBeLessThan(2);
  });

  it('keeps nothing in the page’s storage and asks nothing of any network', async () => {
    await openPerson('Ana');
    await typeForMe();
    await card().waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length)).toBe(0);
    expect(asked).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openPerson('Ana');
    await typeForMe();
    await card().waitFor();
    await page.waitForTimeout(200);
    await page.evaluate(axeSource);
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" | ")))');
    expect(violations).toEqual([]);
  });
});
