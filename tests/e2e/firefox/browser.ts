import path from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Frame, type HTTPRequest, type Page } from 'puppeteer-core';
import { firefoxPath } from '../firefox-path';
import { addressOf, fileAt, pageOf } from '../serve-pages';
import { refuseAll } from './refuse-all';

export type PageChanges = Readonly<Record<string, readonly (readonly [string | RegExp, string])[]>>;

/** A Firefox with the test build of the extension, its pages served at the real addresses, every other request counted and refused. */
export interface TestBrowser {
  readonly browser: Browser;
  /** A page of the extension that stays open: the tests look into the ledger and the settings through it. */
  readonly desk: Page;
  /** Addresses asked for that are no saved page: to stay empty. */
  readonly strays: () => readonly string[];
  /** Changes to saved pages, by file; taken at the next load. */
  changes: PageChanges;
  /** Opens a saved page of LinkedIn. */
  readonly open: (file: string) => Promise<Page>;
  /** Opens a page of the extension, such as `options.html#data`. */
  readonly openOwn: (page: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const extension = path.resolve(import.meta.dirname, '../../..', process.env.TOO_SOON_OUT ?? '.output', 'firefox-mv3-e2e');
const uuid = '5f0c0c3e-6b1a-4a53-9d2e-3c1f7a90b2d4';
const origin = `moz-extension://${uuid}`;

/** Waits until something is there, and answers with it. Throws the sentence when it does not come. */
export async function until<T>(what: () => Promise<T | null | undefined | false>, missing: string, timeout = 8_000): Promise<T> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const found = await what().catch(() => null);
    if (found) return found;
    await pause(40);
  }
  throw new Error(missing);
}
export const pause = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds); });

/** Starts the browser. Needs the builds of `npm run build:e2e`. */
export async function startBrowser(): Promise<TestBrowser> {
  const proxy = await refuseAll();
  const launched = await puppeteer.launch({
    browser: 'firefox', executablePath: firefoxPath(), headless: true, defaultViewport: { width: 1280, height: 900 },
    // Pages of extensions can be driven only with it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'too-soon@too-soon.example': uuid }),
      'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy.port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy.port,
      'intl.accept_languages': 'en-US, en',
      // The browser's own request.
      'browser.chrome.site_icons': false,
    },
  });
  await launched.installExtension(extension);
  const asked: string[] = [];
  const opened = new Map<string, string>();
  const answer = (request: HTTPRequest) => {
    if (!/^https?:/.test(request.url())) return void request.continue().catch(() => undefined);
    const inFrame = request.isNavigationRequest() && request.frame()?.parentFrame() !== null;
    const file = (inFrame ? undefined : opened.get(request.url())) ?? fileAt(request.url(), inFrame);
    if (file) return void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: pageOf(file, started.changes[file]) });
    asked.push(request.url());
    return void request.abort();
  };
  const openOwn = async (name: string): Promise<Page> => {
    const page = await launched.newPage();
    // No load event of such a page is told: go there, and look until it stands.
    void page.goto(`${origin}/${name}`, { timeout: 1, waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await until(async () => (await page.evaluate(() => `${location.href} ${document.readyState}`)) === `${origin}/${name} complete`, `${name} did not open`);
    return page;
  };
  const started: TestBrowser = {
    browser: launched, desk: await openOwn('practice.html'), changes: {}, openOwn,
    strays: () => [...asked, ...proxy.hosts],
    open: async (file) => {
      opened.set(new URL(addressOf(file)).href, file);
      const page = await launched.newPage();
      await page.setRequestInterception(true);
      page.on('request', answer);
      await page.goto(addressOf(file));
      return page;
    },
    close: async () => {
      await launched.close();
      proxy.close();
    },
  };
  await until(() => started.desk.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { scripting: { getRegisteredContentScripts: () => Promise<unknown[]> } } };
    return (await browser.scripting.getRegisteredContentScripts()).length > 0;
  }), 'The guard was not registered within eight seconds.');
  return started;
}

/** What the page says it has sent. */
export const sentBy = (page: Page | Frame): Promise<readonly string[]> => page.evaluate(() => ((window as unknown as { __sent?: { text: string }[] }).__sent ?? []).map(({ text }) => text));

/** What the panel in a page shows, read through the open shadow root of test builds. */
export interface Seen { readonly regions: readonly string[]; readonly text: string; readonly alerts: number; readonly verdict: string | null }

/** The panel as it is now. */
export const seen = (page: Page): Promise<Seen> => page.evaluate(() => {
  const within = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll('[role="region"], [role="status"], [role="alert"]')] : []));
  return {
    regions: within.filter((each) => each.getAttribute('role') === 'region').map((each) => each.getAttribute('aria-label') ?? ''),
    text: within.map((each) => (each as HTMLElement).innerText).join('\n'),
    alerts: within.filter((each) => each.getAttribute('role') === 'alert' && each.textContent !== '').length,
    verdict: within.find((each) => each.hasAttribute('data-verdict'))?.getAttribute('data-verdict') ?? null,
  };
});

/** Waits for the region of the red card. */
export const redCard = (page: Page) => until(async () => {
  const now = await seen(page);
  return now.regions.includes('Annoying Social Seller') ? now : null;
}, 'The red card did not appear.');

/** Waits for the alert of a hold. */
export const alert = (page: Page) => until(async () => (await seen(page)).alerts > 0, 'No alert told of a hold.');

/** Presses a button by its name or how it begins, in the page or in an open shadow root. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const pattern = typeof name === 'string' ? `^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$` : name.source;
  const button = await until(async () => {
    const handle = await page.evaluateHandle((source) => {
      const roots: (Document | ShadowRoot)[] = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
      const named = new RegExp(source);
      return roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, [role="menuitem"], summary, a')])
        .find((each) => named.test((each.getAttribute('aria-label') ?? each.innerText).trim())) ?? null;
    }, pattern);
    return handle.asElement();
  }, `There is no button ${name}.`);
  await (button as unknown as { click: () => Promise<void> }).click();
}

/** Clicks the middle of an element in a frame of the page's origin; Firefox ESR cannot tell the driver where a frame lies. */
export async function clickInFrame(page: Page, element: ElementHandle<Element>): Promise<void> {
  const [x, y] = await element.evaluate((within) => {
    within.scrollIntoView({ block: 'center' });
    const box = within.getBoundingClientRect();
    let at: [number, number] = [box.left + box.width / 2, box.top + box.height / 2];
    for (let frame = window.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
      const around = frame.getBoundingClientRect();
      at = [at[0] + around.left + frame.clientLeft, at[1] + around.top + frame.clientTop];
    }
    return at;
  });
  await page.mouse.click(x, y);
}
