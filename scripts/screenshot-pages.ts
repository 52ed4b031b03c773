import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../tests/e2e/chromium-path.ts';
import { seedLists } from './seed-lists.ts';
import { seedLedger } from './seed-ledger.ts';

/** The extension's pages by their addresses, and what they are called in the names of pictures. */
const pages: readonly (readonly [name: string, address: string])[] = [
  ['popup', 'popup.html'], ['sidepanel', 'sidepanel.html'], ['welcome', 'welcome.html'], ['practice', 'practice.html'],
  ...['policy', 'rules', 'sites', 'shelf', 'contacts', 'network', 'week', 'evidence', 'data', 'look', 'privacy', 'diagnostics'].map((part) => [`options-${part}`, `options.html#${part}`] as const),
];

/** Names that break layouts: eighty characters, Arabic, Hebrew, Japanese, an emoji, one letter. */
const unusual = [
  'Maximiliana-Theodora von Hohenfels-Ravensburg Etxebarria Goikoetxea de la Fuente',
  'ليلى الحداد', 'נועה בן־דוד', '山田 太郎', '🦊 Robin Fox 🚀', 'Ö',
];

/** How many people each round of pictures has. */
const rounds = [0, 12, 30_000] as const;
const themes = ['light', 'dark'] as const;
const sizes = [{ width: 1280, height: 800 }, { width: 400, height: 720 }] as const;

/** A card of the person whose name is searched for, opened by keyboard. */
async function cardPictures(page: Page, origin: string, suffix: string, picture: (page: Page, name: string) => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 380, height: 560 });
  for (const [name, typed] of [['card', 'Samuel'], ['card-long', 'Maximiliana'], ['card-arabic', 'ليلى']] as const) {
    await page.goto(`${origin}/popup.html`);
    await page.getByRole('searchbox').fill(typed);
    await page.locator('.rows .row-main').first().click();
    await page.waitForTimeout(200);
    await picture(page, `popup-${name}-${suffix}`);
  }
}

/**
 * Pictures of every page of the extension with nobody, 12 and 30,000 people, light and dark, wide and narrow. `only`
 * names the pages and numbers of people that are wanted; all of them when it is empty.
 */
export async function pagePictures({ extension, env, sandbox, picture, only }: {
  readonly extension: string;
  readonly env: Record<string, string>;
  readonly sandbox: readonly string[];
  readonly picture: (page: Page, name: string) => Promise<void>;
  readonly only: readonly string[];
}): Promise<void> {
  const wanted = (name: string) => only.every((part) => /^\d+$/.test(part)) || only.includes(name);
  const people = rounds.filter((count) => !only.some((part) => /^\d+$/.test(part)) || only.includes(String(count)));
  for (const count of people) {
    const context = await chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'too-soon-')), {
      executablePath: chromiumPath(), headless: true, ignoreDefaultArgs: ['--disable-extensions'], env,
      args: [...sandbox, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--host-resolver-rules=MAP * ~NOTFOUND'],
    });
    try {
      const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker', { timeout: 15_000 });
      const origin = `chrome-extension://${new URL(worker.url()).host}`;
      const page = await context.newPage();
      await page.goto(`${origin}/options.html`);
      await page.locator('h1').waitFor();
      const today = new Date().toISOString().slice(0, 10);
      // The compiler that runs this script names functions by a helper that the page does not have.
      await page.evaluate('globalThis.__name = (value) => value');
      if (count > 0) {
        await page.evaluate(seedLedger, { people: count, entriesEach: 4, today, names: unusual });
        await page.evaluate(seedLists, { today });
      }
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        for (const [name, address] of pages.filter(([each]) => wanted(each))) {
          if (!existsSync(path.join(extension, address.replace(/#.*/, '')))) {
            console.log(`No picture of ${name}: ${address} is not in the build.`);
            continue;
          }
          for (const size of name === 'popup' ? [{ width: 380, height: 560 }] : sizes) {
            await page.setViewportSize(size);
            await page.goto('about:blank');
            await page.goto(`${origin}/${address}`);
            await page.locator('h1').first().waitFor();
            await page.waitForTimeout(count > 1000 && /contacts|network|evidence/.test(name) ? 2500 : 350);
            await picture(page, `${name}-${count}-${theme}-${size.width}`);
          }
        }
        if (count === 12 && wanted('card')) await cardPictures(page, origin, `${theme}-380`, picture);
      }
    } finally {
      await context.close();
    }
  }
}
