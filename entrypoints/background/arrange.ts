import { browser } from 'wxt/browser';
import { guardOpenTabs, registerGuard } from './consent';
import { localDay } from '@/lib/local-day';
import { noteWatched } from '@/lib/ledger/coverage';
import { ledger } from '@/lib/ledger/open';
import { readSettings } from '@/lib/settings-store';
import type { Settings } from '@/lib/settings';

/** Site ids by the hosts that a granted pattern covers. */
const siteOfHost: readonly (readonly [RegExp, string])[] = [[/(?:^|[/.*])linkedin\.com\//, 'linkedin']];

/** Sites that are watched when the guard stands on these patterns. */
export function sitesOf(patterns: readonly string[]): string[] {
  const all = patterns.some((pattern) => /^(?:\*|https):\/\/\*\//.test(pattern));
  return siteOfHost.filter(([host]) => all || patterns.some((pattern) => host.test(pattern))).map(([, site]) => site);
}

/** Beside the page: the toolbar button opens the side panel (Chromium) or sidebar (Firefox) instead of the popup. */
async function arrangeButton({ mode }: Settings): Promise<void> {
  const beside = mode === 'beside';
  if (browser.sidePanel) await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: beside });
  await browser.action.setPopup({ popup: beside ? '' : 'popup.html' });
}

async function arrangeOnce(instant: Date, openTabs: boolean): Promise<void> {
  const settings = await readSettings();
  const hosts = await registerGuard(settings);
  if (openTabs && hosts.length > 0) await guardOpenTabs();
  await arrangeButton(settings);
  await noteWatched(await ledger(), sitesOf(hosts), localDay(instant));
}

let turn: Promise<void> = Promise.resolve();

/**
 * Puts everything where consent, grants and settings want it: the guard on granted hosts (and at once into open tabs,
 * where asked), the toolbar button, the days watched. May be called at any time; calls run one after the other.
 */
export function arrange(instant: Date, { openTabs }: { readonly openTabs: boolean }): Promise<void> {
  turn = turn.then(() => arrangeOnce(instant, openTabs)).catch((error: unknown) => {
    console.error('Too Soon could not be arranged', error);
  });
  return turn;
}
