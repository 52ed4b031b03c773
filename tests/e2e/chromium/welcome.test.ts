import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionsCsv } from '../own-page-data';
import { startBrowser, type TestBrowser } from './browser';
import { csvFile, shows, storedSettings } from './own-pages';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.openOwn('welcome.html');
});
afterAll(async () => { await browser.close(); });

interface Chrome {
  readonly scripting: { readonly getRegisteredContentScripts: () => Promise<unknown[]> };
  readonly storage: { readonly local: { readonly get: (key: string) => Promise<{ settings?: object }>; readonly set: (values: object) => Promise<void> } };
}
const registered = () => browser.worker.evaluate(async () => (await (globalThis as unknown as { chrome: Chrome }).chrome.scripting.getRegisteredContentScripts()).length);
const settings = async () => (await storedSettings(browser)) as { consent: unknown; mode: string; policy: { preset: string } };

describe('the welcome page', () => {
  it('registers no page script before consent is given, and does once it is', async () => {
    const agree = page.getByRole('checkbox', { name: /^I agree/ });
    await agree.uncheck();
    await expect.poll(registered).toBe(0);
    await agree.check();
    await expect.poll(registered).toBeGreaterThan(0);
  });

  it('asks again when what is read has changed', async () => {
    const { consent } = await settings();
    const agree = (version: number) => browser.worker.evaluate(async (given) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const { settings: now } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...now, consent: { version: given, on: '2026-01-01' } } });
    }, version);
    await agree(0);
    await page.getByRole('alert').filter({ hasText: 'What it reads has changed' }).waitFor();
    expect(await page.getByRole('checkbox', { name: /^I agree/ }).isChecked()).toBe(false);
    await agree(1);
    expect(consent).not.toBeNull();
  });

  it('offers in the page and beside it as an equal choice', async () => {
    await page.getByRole('radio', { name: /Beside the page/ }).check();
    await expect.poll(async () => (await settings()).mode).toBe('beside');
    await page.getByRole('radio', { name: /In the page/ }).check();
    await expect.poll(async () => (await settings()).mode).toBe('in-page');
  });

  it('sets the preset that goes with what one does, and says why', async () => {
    await page.getByRole('radio', { name: 'Look for work' }).check();
    await page.getByText('Patient: a week of quiet').waitFor();
    expect((await settings()).policy.preset).toBe('patient');
  });

  it('imports an export on the spot', async () => {
    await page.getByRole('button', { name: 'Import an export instead' }).click();
    await page.getByLabel('LinkedIn export').setInputFiles(csvFile(connectionsCsv(['Ilse,Varga,https://www.linkedin.com/in/ilse-varga-test,,Fernhill,Buyer,23 Nov 2026'])));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByRole('region', { name: 'Import report' }).waitFor();
    expect(await shows(page.getByText('1 person is known now.'))).toBe(true);
  });

  it('opens the practice conversation', async () => {
    const [practice] = await Promise.all([browser.context.waitForEvent('page'), page.getByRole('button', { name: 'Open the practice conversation' }).click()]);
    expect(await shows(practice.getByRole('heading', { level: 1 }))).toBe(true);
    await practice.close();
  });
});

it('asks the network for nothing in all of this', () => {
  expect(browser.strays).toEqual([]);
});
