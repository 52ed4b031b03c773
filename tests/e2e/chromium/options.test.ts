import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectionsCsv } from '../own-page-data';
import { startBrowser, type TestBrowser } from './browser';
import { csvFile, overflows, seed, shows, violations } from './own-pages';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => { browser = await startBrowser(); });
afterEach(async () => { await page?.close(); });
afterAll(async () => { await browser.close(); });

const open = async (section: string) => {
  page = await browser.openOwn(`options.html#${section}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const told = () => page.locator('.toast');
const sections = ['policy', 'rules', 'sites', 'shelf', 'contacts', 'network', 'evidence', 'week', 'data', 'look', 'privacy', 'diagnostics'];

describe('the import in the options', () => {
  const rows = ['Ilse,Varga,https://www.linkedin.com/in/ilse-varga-test,,Fernhill,Buyer,23 Nov 2026', 'Noor,Haddad,https://www.linkedin.com/in/noor-haddad-test,,Littoral,Founder,02 Mar 2024'];

  it('says what was understood, stores it at Import, and reports', async () => {
    await open('data');
    await page.getByLabel('LinkedIn export').setInputFiles(csvFile(connectionsCsv(rows)));
    const understood = page.getByRole('region', { name: 'What was understood' });
    await understood.waitFor();
    expect(await understood.textContent()).toContain('2 people');
    expect(await page.getByRole('region', { name: 'Import report' }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const report = page.getByRole('region', { name: 'Import report' });
    await report.waitFor();
    expect(await report.textContent()).toContain('2 people are new');
    expect(await violations(page)).toEqual([]);
  });

  it('changes nothing when the same file comes again, and can be taken back', async () => {
    await open('data');
    await page.getByLabel('LinkedIn export').setInputFiles(csvFile(connectionsCsv(rows)));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('Everything in it was known already').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).click();
    expect(await shows(told().getByText('Taken back'))).toBe(true);
  });

  it('says in one sentence why a file is no export, and offers no Import', async () => {
    await open('data');
    await page.getByLabel('LinkedIn export').setInputFiles(csvFile('<!doctype html><title>Sign in</title>', 'export.zip'));
    await page.getByRole('alert').filter({ hasText: 'export.zip' }).waitFor();
    expect(await page.getByRole('button', { name: 'Import', exact: true }).count()).toBe(0);
  });
});

describe('a backup', () => {
  it('is saved, and restored after showing what would change', async () => {
    await seed(browser, 12);
    await open('data');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a backup' }).click()]);
    await page.getByLabel('Restore from a backup').setInputFiles(await download.path());
    const plan = page.getByRole('region', { name: 'What would change' });
    await plan.getByText('Nothing would change').waitFor();
    await plan.getByRole('radio', { name: /^Replace/ }).check();
    await plan.getByRole('button', { name: 'Restore' }).click();
    expect(await shows(told().getByText('The backup is restored.'))).toBe(true);
  });

  it('that is damaged is refused in words', async () => {
    await open('data');
    await page.getByLabel('Restore from a backup').setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from('{"what":"too-soon-ba') });
    expect(await shows(page.getByRole('alert').filter({ hasText: 'cannot be read as a backup' }))).toBe(true);
  });
});

describe('every control of the options', () => {
  it('says that the guard is on', async () => {
    await open('sites');
    expect(await shows(page.getByText('Guard: on').first())).toBe(true);
  });

  it('changes a number of the policy at once, and takes it back', async () => {
    await open('policy');
    const coolOff = page.getByLabel('Cool-off', { exact: true });
    await coolOff.fill('4');
    await told().getByText('Saved.').waitFor();
    expect(await coolOff.inputValue()).toBe('4');
    await told().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => coolOff.inputValue()).toBe('2');
  });

  it('shows what the policy means for made-up people until there are messages', async () => {
    await open('policy');
    expect(await shows(page.getByText('Accepted yesterday, nothing shared', { exact: true }))).toBe(true);
    await page.getByRole('radio', { name: /Relationship first/ }).check();
    await page.getByRole('radio', { name: /^Article/ }).check();
  });

  it('lists every rule with its why, and switches one off', async () => {
    await open('rules');
    await page.getByRole('searchbox', { name: 'Search the rules' }).fill('en-meeting-open-to');
    const rule = page.locator('details.rule').first();
    await rule.locator('summary').click();
    await rule.getByRole('switch', { name: 'Use this rule' }).uncheck();
    await told().getByText('Saved.').waitFor();
    await page.reload();
    await page.getByRole('searchbox', { name: 'Search the rules' }).fill('en-meeting-open-to');
    expect(await shows(page.locator('details.rule-off'))).toBe(true);
  });

  it('keeps the week: minutes by hand, a post, a target', async () => {
    await open('week');
    await page.getByRole('button', { name: 'By hand' }).click();
    await page.getByText('15 of 60 minutes kept').waitFor();
    await page.getByRole('textbox', { name: 'What was it about?' }).fill('Twelve weeks without a supplier');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByText('Twelve weeks without a supplier').waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('Northgate Marine');
    await page.getByRole('button', { name: 'Add' }).last().click();
    expect(await shows(page.getByText('Nobody is marked as connected to them yet'))).toBe(true);
  });

  it('offers a post of one\'s own to the shelf', async () => {
    await open('shelf');
    const offer = page.getByRole('button', { name: /^Twelve weeks without a supplier.*Put on the shelf$/ });
    await offer.waitFor();
    expect(await violations(page)).toEqual([]);
    await offer.click();
    expect(await page.getByLabel('Title').inputValue()).toBe('Twelve weeks without a supplier');
    await page.getByRole('button', { name: 'Save' }).click();
    await told().getByText('It is on the shelf.').waitFor();
    await page.getByRole('button', { name: 'Take Twelve weeks without a supplier off the shelf' }).waitFor();
    await expect.poll(() => offer.count()).toBe(0);
  });
});

describe.each(['light', 'dark'] as const)('every section, %s,', (colorScheme) => {
  it.each([1280, 400])('is without fault for axe and no wider than a window of %s px', async (width) => {
    page = await browser.openOwn('options.html');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    const faults: string[] = [];
    for (const section of sections) {
      await page.goto(`${browser.origin}/options.html#${section}`);
      await page.locator(`#${section} h1`).waitFor();
      await page.waitForTimeout(150);
      faults.push(...(await violations(page)).map((fault) => `${section}: ${fault}`), ...((await overflows(page)) ? [`${section} is too wide`] : []));
    }
    expect(faults).toEqual([]);
  });
});

it('asks the network for nothing in all of this', () => {
  expect(browser.strays).toEqual([]);
});
