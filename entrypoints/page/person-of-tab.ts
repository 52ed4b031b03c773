import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Recipient } from '@/lib/domain/contact';
import type { WhoReply } from '@/lib/messages';
import { siteOf } from '@/lib/sites/sites';

/** What the tab in front of the user is about. */
export interface TabPerson {
  /** Id of the built-in site of the tab, null on any other page. */
  readonly site: string | null;
  readonly host: string | null;
  /** Match pattern to ask the browser for. */
  readonly pattern: string | null;
  readonly allowed: boolean;
  /** Whom its thread, compose window or profile is about; the first of a group. */
  readonly recipient: Recipient | null;
  /** A message box is there that could not be recognised. */
  readonly unread: boolean;
}

const nobody: TabPerson = { site: null, host: null, pattern: null, allowed: false, recipient: null, unread: false };

/** The tab that the page's address names (`?tab=ID`), or the one in front. */
export async function tabInQuestion(): Promise<{ id?: number | undefined; url?: string | undefined; title?: string | undefined } | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(asked) && asked > 0) return browser.tabs.get(asked).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** What the page scripts of a tab say; null where none answers in time. */
async function askPage(tabId: number): Promise<WhoReply | null> {
  const late = new Promise<null>((resolve) => { setTimeout(resolve, 120, null); });
  const asked = browser.tabs.sendMessage(tabId, { type: 'panel', who: true }).catch(() => null) as Promise<WhoReply | null>;
  const reply = await Promise.race([asked, late]);
  return reply && Array.isArray(reply.recipients) ? reply : null;
}

/** A profile's name stands in the tab's title, before the first bar. */
const nameInTitle = (title: string | undefined) => (title ?? '').replace(/^\(\d+\+?\)\s*/, '').split(/\s[|–-]\s/)[0]?.trim() ?? '';

async function look(): Promise<TabPerson> {
  const tab = await tabInQuestion();
  if (!tab?.url || tab.id === undefined || !/^https?:/.test(tab.url)) return nobody;
  const url = new URL(tab.url);
  const site = siteOf(url.host);
  if (!site) return { ...nobody, host: url.host };
  const [pattern = ''] = site.hosts;
  const [allowed, page] = await Promise.all([browser.permissions.contains({ origins: [pattern] }), askPage(tab.id)]);
  const handles = site.handlesOf(url);
  const fromAddress: Recipient | null = handles.length > 0 ? { site: site.id, name: nameInTitle(tab.title), handles } : null;
  return { site: site.id, host: url.host, pattern, allowed, recipient: page?.recipients[0] ?? fromAddress, unread: page?.composer === 'unread' };
}

let early: Promise<TabPerson> | null = null;

/** Begins to look at the tab before anything is drawn. */
export function lookAtTabEarly(): void {
  early = look();
  early.catch(() => undefined);
}

/** The person of the tab; null until known. */
export function usePersonOfTab(): TabPerson | null {
  const [person, setPerson] = useState<TabPerson | null>(null);
  useEffect(() => {
    let left = false;
    const again = () => {
      const looked = early ?? look();
      early = null;
      looked.then((found) => { if (!left) setPerson(found); }, () => { if (!left) setPerson(nobody); });
    };
    again();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    return () => {
      left = true;
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
    };
  }, []);
  return person;
}
