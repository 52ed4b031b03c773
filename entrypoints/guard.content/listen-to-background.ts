import { browser } from 'wxt/browser';
import type { Message } from '@/lib/messages';
import type { Page } from '@/lib/sites/page';

/** Passes what the background tells this frame on to the page's engines, until the page ends. */
export function listenToBackground(page: Page): void {
  const listener = (message: Message, sender: { readonly id?: string }, reply: (answer: unknown) => void): void => {
    if (sender.id !== browser.runtime.id) return;
    if (message.type === 'changed') page.changed();
    if (message.type !== 'panel') return;
    if (message.act) page.actFromSide(message.act.tap);
    const answer = message.who ? page.who() : null;
    if (answer) reply(answer);
  };
  browser.runtime.onMessage.addListener(listener);
  page.signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension was reloaded: nobody calls the listener any more.
    }
  }, { once: true });
}
