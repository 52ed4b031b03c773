import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBrowser, type TestBrowser } from './browser';
import { seed, shows } from './own-pages';

const longName = 'Maximiliana-Theodora von Hohenfels-Ravensburg Etxebarria Goikoetxea de la Fuente';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  await seed(browser, 3000, [longName, 'ليلى الحداد', '🦊 Robin Fox']);
  page = await browser.openOwn('options.html#contacts');
});
beforeEach(async () => {
  await page.reload();
  await page.getByText(/^(3,000 of 3,000|2,999 of 2,999) people/).waitFor();
  // Everybody is read when the filters say how many they would leave.
  await page.getByRole('button', { name: /^Last 30 days *\d/ }).waitFor();
});
afterAll(async () => { await browser.close(); });

const search = () => page.getByRole('searchbox', { name: 'Search contacts' });
const rows = () => page.locator('.contacts-body [role="row"]');

describe('the contacts table', () => {
  it('draws only the rows on screen', async () => {
    expect(await rows().count()).toBeLessThan(60);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('3001');
  });

  it('finds by name, without accents and in any script', async () => {
    await search().fill('ليلى');
    expect(await shows(page.getByText('1 of 3,000 people'))).toBe(true);
    await search().fill('theodora');
    await rows().getByText(longName).waitFor();
  });

  it('leaves the people of a filter', async () => {
    const filter = page.getByRole('button', { name: /^Unanswered ask/ });
    const count = Number((await filter.textContent())?.replace(/\D/g, ''));
    await filter.click();
    expect(await shows(page.getByText(`${count.toLocaleString('en')} of 3,000 people`))).toBe(true);
  });

  it('sorts by name, both ways', async () => {
    await page.getByRole('button', { name: 'Name' }).click();
    expect(await page.getByRole('columnheader', { name: /^Name/ }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Name' }).click();
    expect(await page.getByRole('columnheader', { name: /^Name/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('is worked by keyboard: arrows move, Space selects, Enter opens the card', async () => {
    await rows().first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByRole('toolbar', { name: 'Selected people' }).getByText('1 selected').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('region').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('gives a tie to many at once, and takes it back', async () => {
    await search().fill('brook');
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    await page.getByRole('button', { name: 'Add a tie…' }).click();
    await page.getByRole('menuitem', { name: 'Friend' }).click();
    await page.locator('.toast').getByText('Friend: noted').waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.toast').getByText('Taken back.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^With a tie/ }).textContent()).toContain('0');
  });

  it('joins two records of one person, and takes them apart on the card', async () => {
    await search().fill('robin fox');
    await rows().getByText('Robin Fox').waitFor();
    await page.getByRole('checkbox', { name: 'Select 🦊 Robin Fox' }).check();
    await search().fill('theodora');
    await page.getByRole('checkbox', { name: `Select ${longName}` }).check();
    await page.getByRole('button', { name: 'Merge…' }).click();
    await page.locator('.toast').getByText('Joined into').waitFor();
    await search().fill('');
    await page.getByText('2,999 of 2,999 people').waitFor();
    await search().fill('theodora');
    await rows().getByText(longName).dblclick();
    const card = page.getByRole('dialog');
    await card.getByText('was joined into this person').waitFor();
    await card.getByRole('button', { name: 'Take apart' }).click();
    await page.keyboard.press('Escape');
    await search().fill('');
    expect(await shows(page.getByText('3,000 of 3,000 people'))).toBe(true);
  });

  it('ties a whole company, lists that, and takes it off', async () => {
    await search().fill('robin fox');
    await page.getByRole('checkbox', { name: 'Select 🦊 Robin Fox' }).check();
    await page.getByRole('button', { name: 'Their whole company…' }).click();
    await page.getByRole('menuitem', { name: /Client$/i }).click();
    await expect.poll(() => page.getByRole('button', { name: /^With a tie/ }).textContent()).toContain('500');
    await page.getByRole('button', { name: /^Take the tie off everyone/ }).click();
    await expect.poll(() => page.getByRole('button', { name: /^With a tie/ }).textContent()).toMatch(/tie0$/);
  });

  it('hands out all people as CSV', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('too-soon-contacts.csv');
  });

  it('forgets people for good, after asking', async () => {
    await search().fill('ليلى');
    await page.getByRole('checkbox', { name: 'Select ليلى الحداد' }).check();
    await page.getByRole('button', { name: 'Forget…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forget', exact: true }).click();
    await page.locator('.toast').getByText('1 person is forgotten').waitFor();
    await search().fill('');
    expect(await shows(page.getByText('2,999 of 2,999 people'))).toBe(true);
  });
});

it('asks the network for nothing in all of this', () => {
  expect(browser.strays).toEqual([]);
});
