import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { consentVersion, type Settings } from '@/lib/settings';

/** Id under which the guard is registered. */
export const guardId = 'guard';
const guardFile = 'content-scripts/guard.js';

/** Files for `executeScript`: WXT knows their names only after a build. */
export const files = (...names: string[]) => names as ScriptPublicPath[];

/** Origins the user granted (in the test build: those of the manifest), as match patterns. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:\/\/|^\*:\/\//.test(origin)).sort();
}

/** Whether the guard stands on every granted host now. */
export async function isGuardRegistered(): Promise<boolean> {
  return (await browser.scripting.getRegisteredContentScripts({ ids: [guardId] })).length > 0;
}

/**
 * Registers the guard on every granted host once consent to what is read now is given, takes it off when consent or hosts are gone. May be
 * called again and again: what is registered is replaced. Answers with the hosts it stands on now.
 */
export async function registerGuard({ consent }: Settings): Promise<readonly string[]> {
  const hosts = consent && consent.version >= consentVersion ? await grantedHosts() : [];
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: [guardId] });
  if (hosts.length === 0) {
    if (standing) await browser.scripting.unregisterContentScripts({ ids: [guardId] });
    return [];
  }
  const script = {
    id: guardId, js: [guardFile], matches: hosts, allFrames: true, matchOriginAsFallback: true,
    runAt: 'document_start', persistAcrossSessions: true,
  } satisfies Parameters<typeof browser.scripting.registerContentScripts>[0][number];
  if (standing) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return hosts;
}

/** Tabs whose page is on a granted host. */
export async function grantedTabs(): Promise<number[]> {
  const hosts = await grantedHosts();
  if (hosts.length === 0) return [];
  const tabs = await browser.tabs.query({ url: hosts });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/** Puts the guard into tabs that were open before it was registered; a tab that refuses (an error page) is left alone. */
export async function guardOpenTabs(): Promise<void> {
  const tabs = await grantedTabs();
  await Promise.allSettled(tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: files(guardFile), injectImmediately: true })));
}
