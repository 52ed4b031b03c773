import { type Browser, browser } from 'wxt/browser';
import type { Message } from '@/lib/messages';

/** Who may send what. `page`: a page script on a granted host. `own`: one of the extension's own pages. */
export type Sender = 'page' | 'own' | null;

/** Whether an origin is covered by a match pattern such as `https://www.linkedin.com/*` or `https://*.example.org/*`. */
function covers(pattern: string, origin: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (!parts) return false;
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    return false;
  }
  const [, scheme = '', host = ''] = parts;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
  if (host === '*') return true;
  const bare = host.startsWith('*.') ? host.slice(2) : host;
  return url.host === bare || url.hostname === bare || (host.startsWith('*.') && url.hostname.endsWith(`.${bare}`));
}

/** The web origin of a sender: its own, or that of its tab where the frame has none (about:blank). */
function originOf(sender: Browser.runtime.MessageSender): string {
  const { origin, url, tab } = sender;
  for (const candidate of [origin, url, tab?.url]) {
    if (candidate && /^https?:\/\//.test(candidate)) return candidate;
  }
  return '';
}

/** Tells own pages from page scripts on granted hosts; everybody else is nobody. */
export function senderOf(sender: Browser.runtime.MessageSender, hosts: readonly string[]): Sender {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('/');
  if (sender.url?.startsWith(own)) return 'own';
  return hosts.some((pattern) => covers(pattern, originOf(sender))) && sender.tab?.id !== undefined ? 'page' : null;
}

/** Whether this sender may send this message. */
export function mayAsk(sender: Sender, message: Message): boolean {
  if (sender === null) return false;
  if (message.type === 'changed') return sender === 'own';
  if (message.type === 'load' || message.type === 'seen') return sender === 'page';
  if (message.type === 'panel') return message.act ? sender === 'own' : sender === 'page';
  return true;
}
