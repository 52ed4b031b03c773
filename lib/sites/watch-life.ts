import type { Day } from '../domain/day';
import { isError, type SeenFact } from '../messages';
import { type ReadCards, readConnections } from './life/read-connections';
import { readNotifications } from './life/read-notifications';
import { readContactInfo, readProfile } from './life/read-profile';
import { onPressed } from './life/watch-acts';
import type { Send } from './page-options';
import { deepTarget, type OpenShadow } from './shadow';
import type { Site } from './site';

/** What watching a page for acceptances and gives needs. */
export interface LifeOptions {
  readonly window: Window;
  readonly site: Site;
  readonly send: Send;
  readonly openShadow: OpenShadow;
  readonly today: () => Day;
  readonly locales: () => readonly string[];
  readonly signal: AbortSignal;
}

/** When the page is looked at after something happened on it, milliseconds: pages fill themselves bit by bit. */
const looks = [250, 1000, 2500, 6000];
const mostFacts = 200;

/**
 * Reads what the user's own pages show while they look at them: the list of connections, profiles, contact details,
 * notifications, and what they do there. Only the page on screen, only after it was loaded, scrolled or pressed;
 * nothing is opened, scrolled or fetched. Says each thing once.
 */
export function watchLife({ window, site, send, openShadow, today, locales, signal }: LifeOptions): void {
  const { life } = site;
  if (!life) return;
  const page = window.document;
  const told = new Set<string>();
  let read: ReadCards = new WeakMap();
  const timers = new Set<number>();

  /** Old pages are shown in a frame of the new ones: then the top window's address says what is on screen. */
  const address = (): URL | null => {
    try {
      const own = new URL(window.location.href);
      return own.pathname.startsWith('/preload/') && window.top ? new URL(window.top.location.href) : own;
    } catch {
      return null;
    }
  };

  /** What could not be recorded is told again at the next look. */
  const hand = async (facts: readonly SeenFact[]) => {
    const reply = await send({ type: 'seen', site: site.id, facts }).catch(() => null);
    if (!isError(reply)) return;
    read = new WeakMap();
    for (const fact of facts) told.delete(JSON.stringify(fact));
  };

  const tell = (facts: readonly SeenFact[]) => {
    const day = today();
    const dated = facts.map((fact) => (fact.fact === 'acceptance' && fact.acceptance.source === 'accept-click' ? { ...fact, acceptance: { ...fact.acceptance, from: day, to: day } } : fact));
    const fresh = dated.filter((fact) => !told.has(JSON.stringify(fact)));
    for (const fact of fresh) told.add(JSON.stringify(fact));
    for (let at = 0; at < fresh.length; at += mostFacts) void hand(fresh.slice(at, at + mostFacts));
  };

  const look = () => {
    const here = address();
    if (signal.aborted || !here || page.hidden) return;
    const path = here.pathname;
    try {
      if (life.connections.test(path)) tell(readConnections(site, page, locales(), today(), read));
      else if (life.profile.test(path)) tell([...readProfile(site, page, here), ...readContactInfo(site, page, locales())]);
      else if (page.querySelector(life.notification.card)) tell(readNotifications(site, page, locales(), today()));
    } catch (error) {
      console.error('Too Soon could not read this page', error);
    }
  };

  const lookSoon = () => {
    for (const timer of timers) window.clearTimeout(timer);
    timers.clear();
    for (const delay of looks) timers.add(window.setTimeout(look, delay));
  };

  for (const type of ['scroll', 'popstate', 'load', 'DOMContentLoaded', 'visibilitychange']) window.addEventListener(type, lookSoon, { capture: true, passive: true, signal });
  window.addEventListener('click', (event) => {
    lookSoon();
    if (!event.isTrusted) return;
    try {
      onPressed(deepTarget(event, openShadow), { site, page, address, tell, signal });
    } catch (error) {
      console.error('Too Soon could not read what was pressed', error);
    }
  }, { capture: true, signal });
  signal.addEventListener('abort', () => { for (const timer of timers) window.clearTimeout(timer); }, { once: true });
  lookSoon();
}
