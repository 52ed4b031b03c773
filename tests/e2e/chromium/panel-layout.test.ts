import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePanel } from '../../../scripts/panel-bundle';
import { chromiumPath } from '../chromium-path';
import type { PanelStateName } from '../../components/panel/panel-states';
import { layoutPages } from './panel-pages';

/*
 * The panel in a real browser, over pages of every layout: it covers nothing, stays inside the viewport, moves nothing
 * of the page, and passes axe. A zoom of 200 % is a viewport of half the size at twice the pixels.
 */

const sizes = [
  ...[0.5, 0.67, 1, 1.5, 2, 3].map((zoom) => ({ name: `${zoom * 100} %`, width: Math.round(1280 / zoom), height: Math.round(800 / zoom), scale: zoom })),
  { name: '320 px', width: 320, height: 640, scale: 1 },
  { name: '400 px', width: 400, height: 800, scale: 1 },
  { name: '768 px', width: 768, height: 1024, scale: 1 },
];

const shown: readonly PanelStateName[] = ['chip-clear', 'amber-line', 'red-typing', 'red-held', 'red-long', 'who-which', 'who-when', 'shelf', 'told-parked', 'sent'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await bundlePanel();
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
}, 120_000);
afterAll(() => browser?.close());

/** Puts tools into the page: how to find its composer, and what the panel covers. */
const inPage = `
window.findComposer = (root = document) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('[contenteditable="true"], [contenteditable=""], textarea') && element.checkVisibility() && element.getBoundingClientRect().width > 40) return element;
    const inner = element.shadowRoot ? window.findComposer(element.shadowRoot) : element.tagName === 'IFRAME' ? (() => { try { return element.contentDocument && window.findComposer(element.contentDocument); } catch { return null; } })() : null;
    if (inner) return inner;
  }
  return null;
};
window.findSend = (composer) => {
  for (let at = composer.parentElement; at; at = at.parentElement) {
    const send = [...at.querySelectorAll('button')].find((button) => button.checkVisibility() && /send|submit/i.test(button.className + ' ' + button.type + ' ' + (button.getAttribute('aria-label') ?? '') + ' ' + button.textContent));
    if (send) return send;
  }
  return null;
};
window.panelRoot = () => [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot?.querySelector('.root')).find(Boolean);
window.boxIn = (element) => {
  let { x, y, width, height } = element.getBoundingClientRect();
  for (let frame = element.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) { const box = frame.getBoundingClientRect(); x += box.x + frame.clientLeft; y += box.y + frame.clientTop; }
  return { x, y, width, height, right: x + width, bottom: y + height };
};
window.measure = () => {
  const composer = window.findComposer();
  const send = window.findSend(composer);
  const root = window.panelRoot();
  const parts = root && !root.classList.contains('away') ? [...root.querySelectorAll('.card, .line, .chip, .menu')] : [];
  const over = (a, b) => Math.max(0, Math.min(a.right, b.right) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y));
  const avoid = [composer, send, ...document.querySelectorAll('body > [role="menu"]')].filter(Boolean).map(window.boxIn);
  // A low card scrolls as a whole: what is outside it is cut off.
  const boxes = parts.map((part) => window.boxIn(root.classList.contains('low') ? part.closest('.card') ?? part : part));
  return {
    shown: boxes.length > 0,
    covered: boxes.flatMap((box) => avoid.map((other) => Math.round(over(box, other)))).reduce((sum, value) => sum + value, 0),
    outside: boxes.filter((box) => box.x < -0.5 || box.y < -0.5 || box.right > innerWidth + 0.5 || box.bottom > innerHeight + 0.5).length,
  };
};
window.show = (name) => {
  const composer = window.findComposer();
  window.tooSoonPanel.show(window.tooSoonPanel.states[name], { composer, box: composer.closest('form'), send: window.findSend(composer) });
};
window.settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))));
`;

interface Measured { readonly shown: boolean; readonly covered: number; readonly outside: number }

async function open(context: BrowserContext, html: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) => (route.request().url() === 'https://page.example/' ? route.fulfill({ contentType: 'text/html', body: html }) : route.fulfill({ status: 204, body: '' })));
  await page.goto('https://page.example/');
  await page.evaluate(script);
  await page.evaluate(inPage);
  return page;
}

async function measureAll(page: Page): Promise<{ readonly name: string; readonly measured: Measured }[]> {
  return page.evaluate(async (names) => {
    const tools = window as unknown as { show: (name: string) => void; measure: () => Measured; settled: () => Promise<void> };
    const all = [];
    for (const name of names) {
      tools.show(name);
      await tools.settled();
      all.push({ name, measured: tools.measure() });
    }
    return all;
  }, shown);
}

const sharedPages = path.resolve(import.meta.dirname, '../../../../shared/pages');
const pages = [
  ...layoutPages,
  ...(existsSync(sharedPages)
    ? ['linkedin', 'other-networks'].flatMap((folder) => readdirSync(path.join(sharedPages, folder)).filter((file) => file.endsWith('.html'))
      .map((file) => ({ name: `${folder}/${file}`, html: readFileSync(path.join(sharedPages, folder, file), 'utf8') })))
    : []),
];

describe('the panel covers neither text, Send nor menus, and stays inside the viewport', () => {
  it.each(pages)('on $name, at every zoom and width', async ({ name, html }) => {
    const own = layoutPages.some((page) => page.name === name);
    const faults: string[] = [];
    let shownAt = 0;
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await open(context, html);
    const device = await context.newCDPSession(page);
    for (const { name: size, width, height, scale } of own ? sizes : sizes.filter(({ name: at }) => ['50 %', '300 %', '320 px'].includes(at))) {
      await device.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
      if (await page.evaluate('window.findComposer() === null')) continue;
      for (const { name: state, measured } of await measureAll(page)) {
        if (measured.shown) shownAt += 1;
        if (measured.covered > 0) faults.push(`${state} at ${size} covers ${measured.covered} square px`);
        if (measured.outside > 0) faults.push(`${state} at ${size} leaves the viewport`);
      }
    }
    await context.close();
    expect(faults).toEqual([]);
    // On the project's own pages there is nearly always room; elsewhere a composer may be hidden.
    expect(shownAt).toBeGreaterThanOrEqual(own ? sizes.length * shown.length * 0.7 : 0);
  }, 120_000);

  it('with the menu "Not right?" open', async () => {
    for (const { width, height, scale } of sizes) {
      const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
      const page = await open(context, (layoutPages[0] as { html: string }).html);
      await page.evaluate('window.show("red-held"), window.settled()');
      await page.getByRole('button', { name: 'Not right?' }).click();
      await page.getByRole('menuitem', { name: 'We know each other' }).click();
      const measured = await page.evaluate<Measured>('window.settled().then(() => window.measure())');
      expect({ size: `${width} × ${height}`, ...measured }).toEqual({ size: `${width} × ${height}`, covered: 0, outside: 0, shown: true });
      await context.close();
    }
  }, 60_000);
});

describe('no text is clipped', () => {
  it.each([256, 300, 360, 700])('in a language two fifths longer, beside a composer of %i px', async (width) => {
    const context = await browser.newContext({ viewport: { width: Math.max(320, width + 40), height: 1100 }, reducedMotion: 'reduce' });
    const page = await open(context, (layoutPages[0] as { html: string }).html);
    const clipped = await page.evaluate<string[]>(`(async () => {
      document.querySelector('form').style.width = '${width}px';
      window.tooSoonPanel.usePseudoLocale();
      const clipped = [];
      for (const name of Object.keys(window.tooSoonPanel.states)) {
        window.show(name);
        await window.settled();
        const root = [...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot.querySelector('.root')).findLast((found) => found.querySelector('.card, .line, .chip'));
        for (const element of root.querySelectorAll('*')) {
          // Names and titles are cut with an ellipsis, facts fall away whole, and what is only spoken has no size.
          if (element.closest('.cut, .facts, .sr, svg, input')) continue;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const outer = root.firstElementChild.nextElementSibling.getBoundingClientRect();
          if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) clipped.push(name + ': ' + element.outerHTML.slice(0, 120));
          if (box.width > 0 && (box.right > outer.right + 1 || box.left < outer.left - 1)) clipped.push(name + ' sticks out: ' + element.outerHTML.slice(0, 120));
        }
      }
      return clipped;
    })()`);
    expect(clipped).toEqual([]);
    await context.close();
  }, 30_000);
});

describe('the panel follows its composer', () => {
  it('when the page scrolls, the bubble moves, the window is resized, a menu opens, and goes when the composer goes', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await open(context, (layoutPages[1] as { html: string }).html);
    const measured = () => page.evaluate<Measured & { x: number }>('window.settled().then(window.settled).then(() => ({ ...window.measure(), x: window.panelRoot().getBoundingClientRect().x }))');
    await page.evaluate('window.show("red-held")');
    const before = await measured();
    await page.evaluate('document.querySelector(".bubble").style.right = "420px"');
    const moved = await measured();
    expect(moved.x).toBeLessThan(before.x - 300);
    expect(moved).toMatchObject({ shown: true, covered: 0 });
    await page.evaluate(`(() => { const menu = document.createElement('div'); menu.setAttribute('role', 'menu'); menu.style.cssText = 'position: fixed; right: 420px; bottom: 130px; width: 200px; height: 80px; background: #eee'; document.body.append(menu); })()`);
    expect(await measured()).toMatchObject({ shown: true, covered: 0 });
    await page.setViewportSize({ width: 700, height: 600 });
    expect(await measured()).toMatchObject({ shown: true, covered: 0, outside: 0 });
    await page.evaluate('document.querySelector(".bubble").remove()');
    await page.waitForFunction('!document.querySelector("[popover]:popover-open")');
    await context.close();
  }, 30_000);

  it('without shifting anything: the layout shift of a page is the same with it', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await open(context, (layoutPages[0] as { html: string }).html);
    await page.waitForTimeout(700);
    const { shifts, supported } = await page.evaluate<{ shifts: number[]; supported: boolean }>(`(async () => {
      const shifts = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift' });
      for (const name of Object.keys(window.tooSoonPanel.states)) {
        window.show(name);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      window.tooSoonPanel.hide();
      await new Promise((resolve) => setTimeout(resolve, 60));
      return { shifts, supported: PerformanceObserver.supportedEntryTypes.includes('layout-shift') };
    })()`);
    expect(supported).toBe(true);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
    await context.close();
  }, 30_000);
});

describe('the panel and the keyboard', () => {
  const keyboardPage = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await open(context, (layoutPages[0] as { html: string }).html);
    await page.locator('.editor').focus();
    return page;
  };
  const focused = (page: Page) => page.evaluate<string>('(() => { const inside = window.panelRoot()?.getRootNode().activeElement; return inside ? (inside.getAttribute("aria-label") ?? inside.textContent) : document.activeElement.className; })()');

  it('never takes the focus by itself, and is entered and left with Alt+Shift+T', async () => {
    const page = await keyboardPage();
    for (const name of shown) {
      await page.evaluate(`window.show(${JSON.stringify(name)}), window.settled()`);
      expect({ name, at: await focused(page) }).toEqual({ name, at: 'editor' });
    }
    await page.evaluate('window.show("red-held"), window.settled()');
    await page.keyboard.press('Alt+Shift+KeyT');
    expect(await focused(page)).toBe('Annoying Social Seller');
    const names = [];
    for (let index = 0; index < 6; index += 1) {
      await page.keyboard.press('Tab');
      names.push(await focused(page));
    }
    expect(names).toEqual(['Close this note', 'A lighter ask', 'Give first', 'Park until Thursday', 'Send anyway', 'Not right?']);
    await page.keyboard.press('Alt+Shift+KeyT');
    expect(await focused(page)).toBe('editor');
    await page.context().close();
  }, 30_000);

  it('shows a focus ring on every control', async () => {
    const page = await keyboardPage();
    await page.evaluate('window.show("red-held"), window.settled()');
    await page.keyboard.press('Alt+Shift+KeyT');
    for (let index = 0; index < 6; index += 1) {
      await page.keyboard.press('Tab');
      const width = await page.evaluate<string>('getComputedStyle(window.panelRoot().getRootNode().activeElement).outlineWidth + getComputedStyle(window.panelRoot().getRootNode().activeElement).outlineStyle');
      expect(width).toBe('2pxsolid');
    }
    await page.context().close();
  }, 30_000);

  it('closes with Escape, only itself, and gives the focus back', async () => {
    const page = await keyboardPage();
    await page.evaluate('window.escapes = 0; document.addEventListener("keydown", (event) => { if (event.key === "Escape") window.escapes += 1; }); window.show("red-held"); window.settled()');
    await page.keyboard.press('Alt+Shift+KeyT');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('window.tooSoonPanel.acts')).toEqual([{ act: 'dismiss' }]);
    expect(await page.evaluate('window.escapes')).toBe(0);
    expect(await focused(page)).toBe('editor');
    await page.context().close();
  }, 30_000);

  it('keeps the focus in the panel when it was there and the state changes, and gives it back when the panel goes', async () => {
    const page = await keyboardPage();
    await page.evaluate('window.show("red-held"), window.settled()');
    await page.keyboard.press('Alt+Shift+KeyT');
    for (let index = 0; index < 6; index += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('window.tooSoonPanel.acts')).toEqual([{ act: 'they-asked' }]);
    await page.evaluate('window.show("told-tie"), window.settled()');
    expect(await focused(page)).toBe('Undo');
    await page.evaluate('window.tooSoonPanel.hide(), window.settled()');
    expect(await focused(page)).toBe('editor');
    await page.context().close();
  }, 30_000);

  it('leaves the caret in the draft when a button is pressed with the mouse', async () => {
    const page = await keyboardPage();
    await page.evaluate('window.show("red-held"), window.settled()');
    await page.getByRole('button', { name: 'Give first' }).click();
    expect(await focused(page)).toBe('editor');
    expect(await page.evaluate('window.tooSoonPanel.acts')).toEqual([{ act: 'give-first' }]);
    await page.context().close();
  }, 30_000);
});

describe('the panel passes axe', () => {
  it.each([
    { name: 'light', options: { colorScheme: 'light' } },
    { name: 'dark', options: { colorScheme: 'dark' } },
    { name: 'more contrast', options: { colorScheme: 'light', contrast: 'more' } },
    { name: 'forced colours', options: { forcedColors: 'active' } },
    { name: '320 px', options: { colorScheme: 'light', viewport: { width: 320, height: 640 } } },
  ] as const)('in every state, $name', async ({ options }) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options } as never);
    const page = await open(context, (layoutPages[0] as { html: string }).html);
    await page.evaluate(axeSource);
    const faults = await page.evaluate<string[]>(`(async () => {
      const faults = [];
      for (const name of Object.keys(window.tooSoonPanel.states)) {
        window.show(name);
        await window.settled();
        const { violations } = await axe.run(window.panelRoot(), { rules: { region: { enabled: false } } });
        for (const { id, nodes } of violations) faults.push(name + ': ' + id + ' ' + nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | '));
      }
      return faults;
    })()`);
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);
});
