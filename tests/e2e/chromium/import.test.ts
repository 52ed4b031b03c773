import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeExport } from '../../../scripts/make-export';
import { madeFiles, zipOf } from '../../imports/made-export';
import { chromiumPath } from '../chromium-path';
import { startBrowser, type TestBrowser } from './browser';

/* The import on the options page: what a user chooses, sees and gets, in a real browser with the real worker. */

const extension = path.resolve(import.meta.dirname, '../../..', process.env.TOO_SOON_OUT ?? '.output', 'chrome-mv3-e2e');
const name = 'Complete_LinkedInDataExport_11-20-2026.zip';

const fileOf = async (files = madeFiles()) => {
  const { size, read } = zipOf(files, name);
  return { name, mimeType: 'application/zip', buffer: Buffer.from(await read(0, size)) };
};
const input = (page: Page) => page.getByLabel('LinkedIn export');
const report = (page: Page) => page.getByRole('region', { name: 'Import report' });
const store = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });

/** How many rows the ledger's tables hold. */
const counts = (page: Page) => page.evaluate(() => new Promise<Record<string, number>>((resolve, reject) => {
  const opening = indexedDB.open('ledger');
  opening.onerror = () => reject(new Error('The ledger does not open.'));
  opening.onsuccess = () => {
    const tables = ['contacts', 'histories', 'imports', 'posts'];
    const transaction = opening.result.transaction(tables);
    const found: Record<string, number> = {};
    for (const table of tables) {
      const request = transaction.objectStore(table).count();
      request.onsuccess = () => { found[table] = request.result; };
    }
    transaction.oncomplete = () => {
      opening.result.close();
      resolve(found);
    };
  };
}));

describe('importing an export', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => { browser = await startBrowser(); }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => { page = await browser.openOwn('options.html#data'); });
  afterEach(() => page.close());

  it('says in a sentence what is wrong with a file, and changes nothing', async () => {
    await input(page).setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from('<!DOCTYPE html><title>Sign in</title>') });
    await page.getByText('is a web page').waitFor();
    expect(await counts(page)).toMatchObject({ contacts: 0, imports: 0 });
    expect(await store(page).count()).toBe(0);
  });

  it('shows what was understood, stores it on one click, and reports', async () => {
    await input(page).setInputFiles(await fileOf());
    await store(page).waitFor();
    expect(await page.getByText('Connections.csv').count()).toBeGreaterThan(0);
    expect(await counts(page)).toMatchObject({ contacts: 0 });
    await store(page).click();
    await report(page).waitFor();
    expect(await counts(page)).toEqual({ contacts: 6, histories: 4, imports: 1, posts: 1 });
  });

  it('adds nothing when the same file is imported again', async () => {
    const before = await counts(page);
    await input(page).setInputFiles(await fileOf());
    await store(page).click();
    await page.getByText('Everything in it was known already').waitFor();
    expect(await counts(page)).toEqual({ ...before, imports: 2 });
  });

  it('asks no network for anything', () => {
    expect(browser.strays).toEqual([]);
  });
});

/** Ends a browser at once, as a crash would: the process that was started with this profile. */
function kill(profile: string): void {
  const ids = readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const line = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      return line.includes(`--user-data-dir=${profile}`);
    } catch {
      return false;
    }
  });
  spawnSync('kill', ['-9', ...ids]);
}

describe('a browser killed in the middle of an import', () => {
  const profile = mkdtempSync(path.join(tmpdir(), 'too-soon-kill-'));
  const start = async () => {
    const context = await chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), headless: true, args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`] });
    const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker', { timeout: 20_000 });
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html#data`);
    await input(page).waitFor();
    return { context, page };
  };
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  it('leaves the old ledger whole', async () => {
    const first = await start();
    await input(first.page).setInputFiles(await fileOf());
    await store(first.page).click();
    await report(first.page).waitFor();
    const before = await counts(first.page);
    await first.context.close();

    const second = await start();
    await input(second.page).setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(makeExport({ connections: 12_000, messages: 2_000, seed: 3 })) });
    await store(second.page).waitFor({ timeout: 60_000 });
    await store(second.page).click();
    await second.page.getByText('Storing').waitFor();
    await second.page.waitForTimeout(400);
    kill(profile);
    await second.context.close().catch(() => undefined);

    const third = await start();
    expect(await counts(third.page)).toEqual(before);
    await third.context.close();
  }, 120_000);
});
