import { browser } from 'wxt/browser';
import { grantedTabs } from './consent';
import type { ChangedMessage } from '@/lib/messages';

let due: Promise<void> | null = null;

/** Tells every page on a granted host that ledger or settings changed; changes close upon each other make one message. */
export function broadcastChange(): Promise<void> {
  due ??= new Promise<void>((resolve) => { setTimeout(resolve, 50); }).then(async () => {
    due = null;
    const tabs = await grantedTabs();
    const message: ChangedMessage = { type: 'changed' };
    // A tab without the guard, or with one of an older version, has nobody to listen.
    await Promise.allSettled(tabs.map((tabId) => browser.tabs.sendMessage(tabId, message)));
  });
  return due;
}
