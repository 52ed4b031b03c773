import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { redCard, startBrowser } from '../tests/e2e/chromium/browser.ts';
import { emptyLedger, oldLines, openConnections } from '../tests/e2e/chromium/connected.ts';

/*
 * What typing costs, in a real Chromium: from a keystroke to the verdict once the standing is known, for drafts of 300
 * and of 5,000 characters; from the first focus of a message box to the first words of the panel; from an ask to the red
 * card; and how far the page's own content moved. Needs the build of `npm run build:e2e`.
 */

/** Milliseconds allowed, and the share of the screen that may move. */
const allowed = { short: 1, long: 4, ready: 150, panel: 100, moved: 0 } as const;
const thread = 'messaging-thread-classic.html';
const ask = 'Hi Mirela, could we hop on a quick 20 minute call this week so I can show you our platform?';
const runs = 9;

const source = `
import { detectAsks } from './lib/domain/asks/detect-asks';
import { readLine } from './lib/domain/asks/read-line';
import { judge } from './lib/domain/verdict';
import { warningOf } from './lib/domain/warning';
import { judgeDraft } from './lib/sites/judge-draft';
import { defaultSettings } from './lib/settings';
const detector = { detect: detectAsks, readLine: (line) => readLine(line), judge, warningOf };
const people = [{ contactId: 'a', name: 'Ana Brook', match: 'handle', acceptance: { from: '2026-11-20', to: '2026-11-20', source: 'page' }, ties: [], record: 'complete', events: [] }];
const thread = [{ from: 'them', on: '2026-11-21', text: 'Thanks for the invitation, good to meet you here.' }, { from: 'me', on: '2026-11-21', text: 'Likewise! Your post on tidal gates stayed with me.' }];
const { chip, ...rest } = defaultSettings;
const settings = { ...rest, chip, salt: 'salt' };
window.typed = (draft) => {
  const taken = [];
  for (let end = Math.max(1, draft.length - 120); end <= draft.length; end += 1) {
    const started = performance.now();
    judgeDraft({ detector, site: 'linkedin', surface: 'message', people, settings, thread, text: draft.slice(0, end), today: '2026-11-24', now: '2026-11-24T10:00:00Z' });
    taken.push(performance.now() - started);
  }
  return taken;
};`;

const middle = (taken: readonly number[]) => taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
let tooMuch = 0;
function tell(what: string, value: number, most: number, unit: string): void {
  if (value > most) tooMuch += 1;
  console.log(`${what}: ${value.toFixed(2)}${unit} (${most === 0 ? 'none' : most + unit} allowed)`);
}

/** A draft of some length in whole sentences that ask nothing, with one ask at its end. */
function draftOf(length: number): string {
  const filler = 'Your talk about tidal gates made me look at our own harbour again, and I walked it twice last week. ';
  return (filler.repeat(Math.ceil(length / filler.length)).slice(0, length - ask.length - 1) + ' ' + ask).slice(-length);
}

async function typing(page: Page): Promise<void> {
  const { outputFiles: [bundle] } = await build({ stdin: { contents: source, resolveDir: `${import.meta.dirname}/..`, loader: 'ts' }, bundle: true, write: false, format: 'iife', target: 'chrome123', minify: true, define: { __E2E__: 'false' } });
  await page.evaluate(bundle?.text ?? '');
  for (const [name, length, most] of [['300', 300, allowed.short], ['5,000', 5_000, allowed.long]] as const) {
    const draft = draftOf(length);
    await page.evaluate((text) => (window as unknown as { typed: (draft: string) => number[] }).typed(text), draft);
    const taken = await page.evaluate((text) => (window as unknown as { typed: (draft: string) => number[] }).typed(text), draft);
    tell(`keystroke to verdict, ${name} characters, median`, middle(taken), most, ' ms');
  }
}

/** Milliseconds from an event in the page until something of the panel is there and painted. */
function untilThere(page: Page, event: 'focusin' | 'input', selector: string): Promise<void> {
  return page.evaluate(([type, wanted]) => {
    (window as unknown as { took: Promise<number> }).took = new Promise((resolve) => {
      document.addEventListener(type!, (happened) => {
        const look = () => {
          const there = [...document.querySelectorAll('*')].some((element) => element.shadowRoot?.querySelector(wanted!));
          if (there) setTimeout(() => resolve(performance.now() - happened.timeStamp));
          else requestAnimationFrame(look);
        };
        look();
      }, { capture: true, once: true });
    });
  }, [event, selector] as const);
}
const took = (page: Page) => page.evaluate(() => (window as unknown as { took: Promise<number> }).took);

const browser = await startBrowser();
try {
  await emptyLedger(browser);
  browser.changes = { [thread]: oldLines };
  await openConnections(browser, { mirela: 1 });
  await browser.context.addInitScript('globalThis.__name = (value) => value');
  const ready: number[] = [];
  const shown: number[] = [];
  let moved = 0;
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.open(thread);
    await page.evaluate(() => {
      const shifts: number[] = [];
      (window as unknown as { shifts: number[] }).shifts = shifts;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value); }).observe({ type: 'layout-shift', buffered: false });
    });
    await untilThere(page, 'focusin', '[data-verdict]');
    await page.locator('.msg-form__contenteditable').first().click();
    ready.push(await took(page));
    // Whoever has just put the focus there types or pastes a moment later.
    await page.waitForTimeout(1500);
    await untilThere(page, 'input', '[data-verdict="annoying"]');
    await page.keyboard.insertText(ask);
    await redCard(page).waitFor();
    shown.push(await took(page));
    await page.waitForTimeout(400);
    moved = Math.max(moved, await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0)));
    if (run === runs - 1) await typing(page);
    await page.close();
  }
  tell('first focus to the first words of the panel, median (the very first one is not counted)', middle(ready.slice(1)), allowed.ready, ' ms');
  tell('an ask pasted to the red card, median', middle(shown.slice(1)), allowed.panel, ' ms');
  tell('layout shift of the page while it is shown', moved, allowed.moved, '');
} finally {
  await browser.close();
}
if (tooMuch > 0) process.exitCode = 1;
