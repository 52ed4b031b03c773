import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seedLedger } from '../../../scripts/seed-ledger';
import { connectionsCsv, localToday } from '../own-page-data';
import { press, startBrowser, type TestBrowser, until } from './browser';
import { ledgerRows, openConnections } from './ledger';

/* The pages of the extension in a real Firefox: they open, work and are without fault for axe. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await openConnections(browser, 1);
  // The compiler of tests names functions by a helper that the page does not have.
  await browser.desk.evaluate('globalThis.__name = (value) => value');
  await browser.desk.evaluate(seedLedger, { people: 40, entriesEach: 4, today: localToday() });
});
afterEach(async () => { await page?.close(); });
afterAll(async () => { await browser.close(); });

const open = async (name: string) => {
  page = await browser.openOwn(name);
  await shows('h1');
};
const shows = async (selector: string) => await until(() => page.$(selector), `There is no ${selector}.`) as ElementHandle<HTMLElement>;
const says = (words: string) => until(() => page.evaluate((its) => document.body.innerText.includes(its), words), `The page does not say "${words}".`);
const settings = () => browser.desk.evaluate(async () => {
  const { browser: { storage } } = globalThis as unknown as { browser: { storage: { local: { get: (key: string) => Promise<{ settings?: unknown }> } } } };
  return (await storage.local.get('settings')).settings;
}) as Promise<{ mode: string; policy: { preset: string } } | undefined>;

/** What axe-core finds wrong with the page as it is now, colours included. */
async function violations(): Promise<string[]> {
  await page.evaluate(`${axeSource};0`);
  return page.evaluate(async () => {
    interface Found { readonly passes: readonly unknown[]; readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }
    const { passes, violations: found } = await (globalThis as unknown as { axe: { run: () => Promise<Found> } }).axe.run();
    if (passes.length === 0) throw new Error('axe looked at nothing');
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** Chooses one of several by its words. */
async function choose(words: string): Promise<void> {
  const radio = await until(async () => (await page.evaluateHandle((its) => [...document.querySelectorAll('label')].find((label) => label.innerText.includes(its) && label.querySelector('input')) ?? null, words)).asElement(), `There is no choice "${words}".`);
  await (radio as ElementHandle<HTMLElement>).click();
}

describe('the popup', () => {
  it('finds a person by name, shows the card, and records something shared in two keys', async () => {
    await open('popup.html');
    await (await shows('input[type="search"]')).type('Samuel');
    await (await shows('.row-main')).click();
    await shows('[role="region"][aria-label="Samuel Brook"], section[aria-label="Samuel Brook"]');
    await says('Connected 6 days ago');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await (await shows('h2')).click();
    await page.keyboard.press('g');
    await page.keyboard.press('1');
    await says('recorded for today');
  });
});

describe('the options', () => {
  it.each(['policy', 'rules', 'sites', 'shelf', 'contacts', 'network', 'evidence', 'week', 'data', 'look', 'privacy', 'diagnostics'])('at %s open without fault for axe', async (section) => {
    await open(`options.html#${section}`);
    expect(await violations()).toEqual([]);
  });

  it('say that the guard is on', async () => {
    await open('options.html#sites');
    await says('Guard: on');
    expect(await page.title()).not.toBe('');
  });

  it('change the policy with one choice, at once', async () => {
    await open('options.html#policy');
    await choose('Patient');
    await until(async () => (await settings())?.policy.preset === 'patient', 'The preset was not stored.');
    expect((await settings())?.policy.preset).toBe('patient');
  });

  it('import an export, and report', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'too-soon-export-'));
    const file = path.join(folder, 'Connections.csv');
    writeFileSync(file, connectionsCsv(['Ilse,Varga,https://www.linkedin.com/in/ilse-varga-test,,Fernhill,Buyer,23 Nov 2026', 'Noor,Haddad,https://www.linkedin.com/in/noor-haddad-test,,Littoral,Founder,02 Mar 2024']));
    await open('options.html#data');
    await (await shows('.drop input[type="file"]') as ElementHandle<HTMLInputElement>).uploadFile(file);
    await says('2 people');
    await press(page, 'Import');
    await says('2 people are new');
    expect((await ledgerRows(browser, 'contacts')).some((contact) => JSON.stringify(contact).includes('ilse-varga-test'))).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the welcome page', () => {
  it('is without fault for axe, and takes where to speak and what one does', async () => {
    await open('welcome.html');
    expect(await violations()).toEqual([]);
    await choose('Beside the page');
    await until(async () => (await settings())?.mode === 'beside', 'The mode was not stored.');
    await choose('In the page');
    await until(async () => (await settings())?.mode === 'in-page', 'The mode was not taken back.');
    await choose('Look for work');
    await says('Patient: a week of quiet');
    expect((await settings())?.policy.preset).toBe('patient');
  });
});

it('the side bar opens without fault for axe', async () => {
  await open('sidepanel.html');
  expect(await violations()).toEqual([]);
});

it('asks the network for nothing in all of this', () => {
  expect(browser.strays()).toEqual([]);
});
