import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { chromiumPath } from '../chromium-path';
import { addressOf, fileAt, pageOf } from '../serve-pages';

export type PageChanges = Readonly<Record<string, readonly (readonly [string | RegExp, string])[]>>;

/** A Chromium with the test build of the extension, its pages served at the real addresses, every other request counted and refused. */
export interface TestBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  /** Origin of the extension's pages. */
  readonly origin: string;
  /** Addresses asked for that are no saved page: to stay empty. */
  readonly strays: string[];
  /** Changes to saved pages, by file; taken at the next load. */
  changes: PageChanges;
  /** Opens a saved page of LinkedIn. */
  readonly open: (file: string) => Promise<Page>;
  /** Opens a page of the extension, such as `options.html#data`. */
  readonly openOwn: (page: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const extension = path.resolve(import.meta.dirname, '../../..', process.env.TOO_SOON_OUT ?? '.output', 'chrome-mv3-e2e');

/** Starts the browser. Needs the builds of `npm run build:e2e`. */
export async function startBrowser(): Promise<TestBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), 'too-soon-e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(), headless: true, viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  // Shorter than a test may take, so that what was waited for is named when it does not come.
  context.setDefaultTimeout(12_000);
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker', { timeout: 20_000 });
  const strays: string[] = [];
  const opened = new Map<string, string>();
  const browser: TestBrowser = {
    context, worker, strays, changes: {},
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    open: async (file) => {
      // Several saved pages share an address: the one that was opened last is served there.
      opened.set(new URL(addressOf(file)).href, file);
      const page = await context.newPage();
      await page.goto(addressOf(file));
      return page;
    },
    openOwn: async (name) => {
      const page = await context.newPage();
      await page.goto(`${browser.origin}/${name}`);
      return page;
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const inFrame = request.isNavigationRequest() && request.frame().parentFrame() !== null;
    const file = (inFrame ? undefined : opened.get(request.url())) ?? fileAt(request.url(), inFrame);
    if (file) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(file, browser.changes[file]) });
    strays.push(request.url());
    return route.abort();
  });
  await registered(worker);
  return browser;
}

/** Waits until the guard stands on the granted hosts. */
async function registered(worker: Worker): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const count = await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    if (count > 0) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error('The guard was not registered within five seconds.');
}

/** What the page says it has sent. */
export interface Sent { readonly to: string; readonly text: string; readonly how: string }
export const sentBy = (page: Page): Promise<readonly Sent[]> => page.evaluate(() => (window as unknown as { __sent?: Sent[] }).__sent ?? []);

/** The panel in a page: its regions are found through the open shadow root of test builds. */
export const redCard = (page: Page) => page.getByRole('region', { name: 'Annoying Social Seller' });
export const amberLine = (page: Page) => page.getByRole('region', { name: 'Early ask' });
export const chip = (page: Page) => page.locator('[data-verdict][role="status"], [role="status"] [data-verdict], [data-verdict]').first();
