/*
 * The extension's own pages over 30,000 people, in a real Chromium: milliseconds from the navigation to the painted
 * content, and from a key to the painted answer. Needs a build (`npm run build:e2e` or `npm run build`).
 * Run: npx tsx scripts/bench-pages.ts
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../tests/e2e/chromium-path.ts';
import { seedLedger } from './seed-ledger.ts';
import { seedLists } from './seed-lists.ts';

const people = Number(process.argv[2] ?? 30_000);
const runs = 7;
const outputs = path.resolve(import.meta.dirname, '..', process.env.TOO_SOON_OUT ?? '.output');
const extension = ['chrome-mv3-e2e', 'chrome-mv3'].map((name) => path.join(outputs, name)).find((folder) => existsSync(folder));

/** What is opened, what must be on screen, and how many milliseconds are allowed until then. */
const pages: readonly (readonly [name: string, address: string, content: string, allowed: number])[] = [
  ['popup', 'popup.html', '.list .row-main', 150],
  ['options', 'options.html', '.set', 300],
  ['contacts', 'options.html#contacts', '.contacts-body [role="row"]', 300],
  ['week', 'options.html#week', '.set', 300],
  ['the week\'s agenda', 'options.html#week', '.agenda-lines li', 500],
  ['network', 'options.html#network', '.plot svg', 1000],
  ['evidence', 'options.html#evidence', '.plot svg', 1000],
];

const middle = (taken: readonly number[]) => taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
const worst = (taken: readonly number[]) => Math.max(...taken);
let tooSlow = 0;
function tell(what: string, taken: readonly number[], allowed: number): void {
  const ms = middle(taken);
  if (ms > allowed) tooSlow += 1;
  console.log(`${what}: ${Math.round(ms)} ms, at worst ${Math.round(worst(taken))} (${(ms / allowed).toFixed(2)} of the ${allowed} allowed)`);
}

/** Milliseconds from the navigation until something is there and painted. */
async function untilShown(page: Page, address: string, content: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate((selector) => new Promise<number>((resolve) => {
    const look = () => {
      if (!document.querySelector(selector)) return false;
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      return true;
    };
    if (look()) return;
    const watch = new MutationObserver(() => { if (look()) watch.disconnect(); });
    watch.observe(document, { childList: true, subtree: true });
  }), content);
}

/** Milliseconds from a key in a field until what `answer` names has changed and is painted; null where the key changes nothing. */
async function untilAnswered(page: Page, key: string, answer: string): Promise<number | null> {
  await page.evaluate((selector) => {
    const shown = () => [...document.querySelectorAll(selector)].map((element) => element.textContent).join('\n');
    const before = shown();
    (window as unknown as { took: Promise<number> }).took = new Promise((resolve) => {
      document.addEventListener('keydown', (event) => {
        const watch = new MutationObserver(() => {
          if (shown() === before) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - event.timeStamp)));
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      }, { capture: true, once: true });
    });
  }, answer);
  await page.keyboard.press(key);
  return page.evaluate(() => Promise.race([(window as unknown as { took: Promise<number> }).took, new Promise<null>((resolve) => { setTimeout(resolve, 1500, null); })]));
}

async function keysAnswered(page: Page, keys: readonly string[], answer: string): Promise<number[]> {
  const taken: (number | null)[] = [];
  for (const key of keys) {
    taken.push(await untilAnswered(page, key, answer));
    await page.waitForTimeout(150);
  }
  return taken.filter((ms) => ms !== null);
}

if (extension) await measure(extension);
else console.log('The pages are not built, so they are not measured: run `npm run build:e2e` first.');

async function measure(folder: string): Promise<void> {
  const profile = mkdtempSync(path.join(tmpdir(), 'too-soon-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(), headless: true, ignoreDefaultArgs: ['--disable-extensions'],
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--disable-extensions-except=${folder}`, `--load-extension=${folder}`, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker', { timeout: 20_000 });
    const origin = `chrome-extension://${new URL(worker.url()).host}`;
    const page = await context.newPage();
    await page.goto(`${origin}/options.html`);
    await page.locator('h1').waitFor();
    // The compiler that runs this script names functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.evaluate('globalThis.__name = (value) => value');
    const today = new Date().toISOString().slice(0, 10);
    await page.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get: (key: string) => Promise<{ settings?: object }>; set: (values: object) => Promise<void> } } } }).chrome;
      return storage.local.get('settings').then(({ settings }) => storage.local.set({ settings: { ...settings, consent: { version: 1, on: '2026-01-01' } } }));
    });
    await page.evaluate(seedLedger, { people, entriesEach: 10, today });
    await page.evaluate(seedLists, { today });
    console.log(`${people} people, ${people * 10} entries`);
    for (const [name, address, content, allowed] of pages) {
      const taken: number[] = [];
      for (let run = 0; run < runs; run += 1) taken.push(await untilShown(page, `${origin}/${address}`, content));
      tell(name, taken.slice(1), allowed);
    }
    await page.goto(`${origin}/options.html#contacts`);
    const filter = page.getByRole('searchbox', { name: 'Search contacts' });
    await page.getByText(`${people.toLocaleString('en')} of`).waitFor();
    await filter.focus();
    await page.waitForTimeout(3000);
    tell('a key in the contacts filter', await keysAnswered(page, [...'brook ana', ...Array.from({ length: 9 }, () => 'Backspace')], '.foot, .contacts-body'), 50);
    await page.goto(`${origin}/popup.html`);
    await page.locator('.list .row-main').first().waitFor();
    await page.getByRole('searchbox').focus();
    tell('a key in the popup\'s search', await keysAnswered(page, [...'kwame'], '.body'), 150);
    if (tooSlow > 0) process.exitCode = 1;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
