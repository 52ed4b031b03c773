import type { CDPSession, Page } from 'playwright-core';
import { amberLine, redCard, sentBy, startBrowser } from '../tests/e2e/chromium/browser.ts';
import { emptyLedger, oldLines, openConnections } from '../tests/e2e/chromium/connected.ts';

/*
 * One tab that is never reloaded, in which somebody writes, is held, closes the card, edits the ask away and sends, while
 * the page takes its message box away and brings it back, over and over. Fails when anything was sent that was not meant
 * to go, when anything asked the network, when page or background report an error, or when what the tab holds in memory
 * keeps growing: after a warm-up of a quarter of the time it may grow by a fifth and two megabytes.
 */

const at = process.argv.indexOf('--minutes');
const minutes = at < 0 ? 1 : Number(process.argv[at + 1]);
if (!(minutes > 0)) throw new RangeError('--minutes takes a number above 0, such as --minutes 30.');

const thread = 'messaging-thread-classic.html';
const asks = [
  'could we hop on a quick 20 minute call this week so I can show you our platform?',
  'would you introduce me to your head of purchasing?',
  'are you open to a demo of our software on Thursday?',
  'could you refer me for the analyst role on your team?',
];
const harmless = ['Thanks for the article, the part on tides was new to me.', 'Congratulations on the new office!', 'Enjoy the weekend up north.'];

interface Held { readonly heap: number; readonly nodes: number; readonly listeners: number; readonly documents: number }

async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), documents: of('Documents') };
}
const inWords = ({ heap, nodes, listeners, documents }: Held) => `${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners, ${documents} documents`;

const browser = await startBrowser();
const faults: string[] = [];
const errors: string[] = [];
let meant = 0;

const editor = (page: Page) => page.locator('.msg-form__contenteditable').first();
const press = (page: Page) => page.locator('.msg-form__send-button').first().click();

async function write(page: Page, text: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** Waits until the page has sent as much as was meant to go; names it where it did not. */
async function allSent(page: Page): Promise<void> {
  for (let tries = 0; tries < 40 && (await sentBy(page)).length < meant; tries += 1) await page.waitForTimeout(50);
  const { length } = await sentBy(page);
  if (length !== meant) faults.push(`${length} messages went, ${meant} were meant to go`);
  meant = length;
}

async function round(page: Page, number: number): Promise<void> {
  const ask = `Hi Mirela, ${asks[number % asks.length]} (${number})`;
  await write(page, ask);
  await redCard(page).or(amberLine(page)).first().waitFor({ timeout: 10_000 });
  if (number % 3 === 0) {
    // Held once: nothing goes, the draft stays.
    if (await redCard(page).count() > 0) {
      await press(page);
      await page.waitForTimeout(200);
      const kept = await editor(page).innerText();
      if (!kept.includes(ask)) faults.push('a held draft was touched');
      if ((await sentBy(page)).length !== meant) { faults.push('a held message went'); meant = (await sentBy(page)).length; }
    }
  } else if (number % 3 === 1) {
    await page.keyboard.press('Alt+Shift+T');
    await page.keyboard.press('Escape');
  } else {
    // The page takes its message box away and brings it back, as when another conversation is opened.
    await page.evaluate(() => {
      const form = document.querySelector('.msg-form')!;
      const place = form.parentElement!;
      form.remove();
      setTimeout(() => place.append(form), 60);
    });
    await page.waitForTimeout(200);
  }
  await write(page, harmless[number % harmless.length]!);
  await redCard(page).waitFor({ state: 'detached', timeout: 10_000 });
  await press(page);
  meant += 1;
  await allSent(page);
  // What the page itself gathers is not ours to answer for.
  await page.evaluate(() => document.querySelectorAll('[data-event-urn*=",2-"]').forEach((line) => line.closest('li')?.remove()));
}

try {
  await emptyLedger(browser);
  browser.changes = { [thread]: oldLines };
  await openConnections(browser, { mirela: 1 });
  const page = await browser.open(thread);
  page.on('pageerror', (error) => errors.push(`page: ${error.message}`));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(`page console: ${message.text()}`); });
  browser.worker.on('console', (message) => { if (message.type() === 'error') errors.push(`background: ${message.text()}`); });
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');

  const began = Date.now();
  const whole = minutes * 60_000;
  let rounds = 0;
  let [warm, middle]: [Held | null, Held | null] = [null, null];
  while (Date.now() - began < whole) {
    await round(page, rounds);
    rounds += 1;
    const gone = Date.now() - began;
    if (!warm && gone >= whole / 4) { warm = await heldBy(session); console.log(`after ${rounds} rounds: ${inWords(warm)}`); }
    if (!middle && gone >= whole / 2) { middle = await heldBy(session); console.log(`after ${rounds} rounds: ${inWords(middle)}`); }
  }
  const end = await heldBy(session);
  console.log(`after ${rounds} rounds: ${inWords(end)}`);
  if (warm) {
    console.log(`growth since the warm-up: heap ${(end.heap / warm.heap).toFixed(2)}, nodes ${(end.nodes / warm.nodes).toFixed(2)}, listeners ${(end.listeners / warm.listeners).toFixed(2)}`);
    if (end.heap > warm.heap * 1.2 + 2e6) faults.push(`the tab's heap grew from ${inWords(warm)} to ${inWords(end)}`);
    if (end.listeners > warm.listeners * 1.2 + 20) faults.push(`listeners grew from ${warm.listeners} to ${end.listeners}`);
    if (end.nodes > warm.nodes * 1.2 + 100) faults.push(`nodes grew from ${warm.nodes} to ${end.nodes}`);
    if (end.documents > warm.documents) faults.push(`documents grew from ${warm.documents} to ${end.documents}`);
  }
  console.log(`${meant} messages went, all of them meant to; ${errors.length} errors; ${browser.strays.length} requests to any network`);
  for (const error of new Set(errors)) faults.push(error);
  if (browser.strays.length > 0) faults.push(`asked the network for ${browser.strays.join(', ')}`);
} finally {
  await browser.close();
}
for (const fault of faults) console.error(`FAULT: ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
