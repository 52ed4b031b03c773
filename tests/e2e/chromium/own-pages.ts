import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { seedLedger } from '../../../scripts/seed-ledger';
import { localToday } from '../own-page-data';
import type { TestBrowser } from './browser';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page as it is now, colours included. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** Whether anything makes the page wider than its window. */
export const overflows = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** The settings as they are stored. */
export const storedSettings = (browser: TestBrowser) => browser.worker.evaluate(async () => {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get: (key: string) => Promise<{ settings?: Record<string, unknown> }> } } } };
  return (await chrome.storage.local.get('settings')).settings ?? {};
});

/** Waits for something to be seen; whether it is. */
export async function shows(what: Locator): Promise<boolean> {
  await what.first().waitFor();
  return what.first().isVisible();
}

/** Fills the ledger of this browser with made-up people. */
export async function seed(browser: TestBrowser, people: number, names: readonly string[] = []): Promise<void> {
  const page = await browser.openOwn('options.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The compiler of tests names functions by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.evaluate(seedLedger, { people, entriesEach: 4, today: localToday(), names });
  await page.close();
}

/** A file to choose, made in memory. */
export const csvFile = (text: string, name = 'Connections.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
