import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { localDay } from '@/lib/local-day';
import { frameRegistry, setFrameRegistry } from '@/lib/sites/frame';
import { listenToBackground } from './listen-to-background';
import { openClosedShadow } from './open-closed-shadow';
import { startPage } from '@/lib/sites/page';
import { siteOf } from '@/lib/sites/sites';
import { siteOfFrame } from './site-of-frame';

/*
 * The guard: runs from the first moment in every frame of a granted site. It listens; rules, verdict and panel come
 * into the frame when somebody begins to write. Registered by the background, on the hosts the user granted.
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const before = frameRegistry();
    if (before?.alive()) return;
    before?.end();
    const site = siteOf(siteOfFrame(window));
    if (!site) return;
    const page = startPage({
      window, site,
      send: (message) => browser.runtime.sendMessage(message),
      openShadow: openClosedShadow,
      today: () => localDay(new Date()),
      now: () => new Date(),
      clock: () => performance.now(),
      alive: () => browser.runtime?.id !== undefined,
    });
    setFrameRegistry(page);
    listenToBackground(page);
  },
});
