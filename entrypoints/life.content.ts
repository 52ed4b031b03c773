import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openClosedShadow } from './guard.content/open-closed-shadow';
import { siteOfFrame } from './guard.content/site-of-frame';
import { localDay } from '@/lib/local-day';
import { localesOf } from '@/lib/sites/find-surroundings';
import { frameRegistry } from '@/lib/sites/frame';
import { siteOf } from '@/lib/sites/sites';
import { watchLife } from '@/lib/sites/watch-life';

const started = Symbol.for('too-soon-life');

/* Reads acceptances and gives off the pages on which the user sees them: put there by the background when such a page is opened. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const registry = frameRegistry();
    const site = siteOf(siteOfFrame(window));
    if (!registry || !site || (globalThis as Record<symbol, unknown>)[started] === registry) return;
    (globalThis as Record<symbol, unknown>)[started] = registry;
    watchLife({
      window, site, openShadow: openClosedShadow,
      send: async (message) => {
        try {
          return await browser.runtime.sendMessage(message);
        } catch {
          return { error: 'failed' };
        }
      },
      today: () => localDay(new Date()),
      locales: () => localesOf(window),
      signal: registry.signal,
    });
  },
});
