import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './browser';
import { overflows, seed, shows, violations } from './own-pages';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await seed(browser, 600);
});
afterEach(async () => { await page?.close(); });
afterAll(async () => { await browser.close(); });

const open = async (section: string) => {
  page = await browser.openOwn(`options.html#${section}`);
  await page.locator('.plot-drawing svg').first().waitFor();
};
/** The numbers of one column of the table behind a plot. */
const column = (plot: string, index: number) => page.getByRole('figure', { name: plot }).locator(`tbody tr > *:nth-child(${index})`).allTextContents();
const sum = (numbers: readonly string[]) => numbers.reduce((total, text) => total + Number(text.replace(/\D/g, '')), 0);

describe('the standing of the network', () => {
  it('sets acceptances a month against things shared a month, with the same figures in a table', async () => {
    await open('network');
    const plot = page.getByRole('figure', { name: /^New connections/ });
    await plot.locator('summary').click();
    const name = await plot.getByRole('heading').textContent() ?? '';
    expect(await column(name, 1)).toHaveLength(24);
    // Person n accepted n days ago: all 600 of them within two years.
    expect(sum(await column(name, 2))).toBe(600);
    expect(sum(await column(name, 3))).toBeGreaterThan(600);
  });

  it('shows how many days went by before the first ask, with the mark of the cool-off', async () => {
    await open('network');
    const plot = page.getByRole('figure', { name: /first ask/i });
    await plot.locator('summary').click();
    const name = await plot.getByRole('heading').textContent() ?? '';
    expect(sum(await column(name, 2))).toBeGreaterThan(300);
    expect(await plot.locator('.plot-legend').textContent()).toContain('2');
  });

  it('tells friend, acquaintance, connection and follower apart, each in a sentence, and how many were ever given anything', async () => {
    await open('network');
    const told = await page.locator('#network').textContent() ?? '';
    for (const kind of [/friends?/i, /acquaintances?/i, /connections?/i, /followers?/i]) expect(told).toMatch(kind);
    expect(told).toMatch(/600/);
  });

  it.each(['light', 'dark'] as const)('is without fault for axe and fits a narrow window, %s', async (colorScheme) => {
    await open('network');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 400, height: 800 });
    await page.waitForTimeout(200);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
});

describe('the user\'s own evidence', () => {
  it('shows reply rates with their number of cases, and hides groups under twenty', async () => {
    await open('evidence');
    const figures = page.getByRole('figure');
    expect(await figures.count()).toBe(2);
    const cases = await figures.first().locator('tbody tr > *:last-child').allTextContents();
    expect(cases.length).toBeGreaterThan(0);
    for (const number of cases) expect(Number(number.replace(/\D/g, ''))).toBeGreaterThanOrEqual(20);
    expect(await violations(page)).toEqual([]);
  });
});

it('asks the network for nothing in all of this', () => {
  expect(browser.strays).toEqual([]);
});

it('says what to do where nothing is recorded', async () => {
  const other = await startBrowser();
  try {
    page = await other.openOwn('options.html#evidence');
    expect(await shows(page.getByText('Import', { exact: false }).last())).toBe(true);
    await page.goto(`${other.origin}/options.html#network`);
    expect(await shows(page.getByText('Nobody is known yet'))).toBe(true);
  } finally {
    await page.close();
    await other.close();
  }
});
