import { type Browser, browser } from 'wxt/browser';
import type { PanelMessage } from '@/lib/messages';

/** Session storage key under which the side panel finds what a tab last had to show. */
export const shownKey = (tabId: number) => `panel:${tabId}`;

/** What the badge of a tab shows beside the page: a letter and a colour of the verdict (`../shared/look`). */
const badges = {
  clear: { text: '', color: '#1f7a4d' },
  unknown: { text: '?', color: '#5b6470' },
  early: { text: 'E', color: '#b45309' },
  annoying: { text: 'A', color: '#b3261e' },
} as const;

/**
 * Out-of-page mode: what a page shows goes to the badge of its tab and is kept for the side panel until the browser
 * closes; what is tapped in the side panel goes to the frame it is about. Neither holds a draft.
 */
export async function passOn({ show, act }: PanelMessage, sender: Browser.runtime.MessageSender): Promise<void> {
  if (act) {
    await browser.tabs.sendMessage(act.tab, { type: 'panel', act }, { frameId: act.frame });
    return;
  }
  const tabId = sender.tab?.id;
  if (!show || tabId === undefined) return;
  await browser.storage.session.set({ [shownKey(tabId)]: { ...show, frame: sender.frameId ?? 0 } });
  const badge = show.held ? { ...badges.annoying, text: '!' } : show.verdict ? badges[show.verdict.verdict] : badges.clear;
  await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  await browser.action.setBadgeText({ tabId, text: badge.text });
}
