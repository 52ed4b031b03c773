import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { arrange } from '@/entrypoints/background/arrange';
import { ledger } from '@/lib/ledger/open';
import type { StandingReply } from '@/lib/messages';
import { updateSettings } from '@/lib/settings-store';

type Script = { id: string; matches: string[]; js: string[] };

const linkedin = 'https://www.linkedin.com/*';
let scripts: Script[] = [];
let origins: string[] = [];
let executed: { target: { tabId: number; frameIds?: number[]; allFrames?: boolean }; files: string[] }[] = [];
let told: unknown[] = [];

const fake = fakeBrowser as unknown as Record<string, Record<string, unknown>>;

/** What the fake browser lacks, as far as the background uses it. */
function stand() {
  scripts = [];
  origins = [linkedin];
  executed = [];
  told = [];
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });
  fake.scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => scripts.filter(({ id }) => ids.includes(id)),
    registerContentScripts: async (added: Script[]) => { scripts.push(...added); },
    updateContentScripts: async (changed: Script[]) => { scripts = scripts.map((script) => changed.find(({ id }) => id === script.id) ?? script); },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => { scripts = scripts.filter(({ id }) => !ids.includes(id)); },
    executeScript: async (injection: (typeof executed)[number]) => { executed.push(injection); return []; },
  };
  fake.permissions = { getAll: async () => ({ origins, permissions: [] }), contains: async () => false, onAdded: event(), onRemoved: event() };
  fake.tabs = { ...fake.tabs, query: async () => [{ id: 7 }], sendMessage: async (...args: unknown[]) => { told.push(args); }, create: vi.fn(async () => ({})) };
  fake.action = { setPopup: vi.fn(async () => undefined), setBadgeText: vi.fn(async () => undefined), setBadgeBackgroundColor: vi.fn(async () => undefined) };
  fake.sidePanel = { setPanelBehavior: vi.fn(async () => undefined) };
}

const page = { id: fakeBrowser.runtime.id, url: 'https://www.linkedin.com/messaging/', origin: 'https://www.linkedin.com', tab: { id: 7 }, frameId: 3 };

/** Sends as somebody and waits for the reply. */
async function ask(message: unknown, sender: unknown = page): Promise<unknown> {
  return new Promise((resolve) => {
    void (fakeBrowser.runtime.onMessage as unknown as { trigger: (...args: unknown[]) => Promise<unknown[]> }).trigger(message, sender, resolve);
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  stand();
  const db = await ledger();
  await Promise.all(db.tables.map((table) => table.clear()));
  background.main();
});

const ana = { name: 'Ana Brook', handles: [{ kind: 'linkedin-slug', value: 'ana-brook' }] };

describe('the background', () => {
  it('answers what a page has just shown', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await ask({ type: 'seen', site: 'linkedin', facts: [{ fact: 'acceptance', person: ana, acceptance: { from: today, to: today, source: 'connections-page' } }] });
    const reply = await ask({ type: 'standing', surface: 'message', recipients: [{ ...ana, site: 'linkedin' }] }) as StandingReply;
    expect(reply.people[0]).toMatchObject({ name: 'Ana Brook', match: 'certain', acceptance: { from: today, to: today } });
    expect(reply.settings.policy.coolOff).toBe(2);
  });

  it('refuses strangers, pages without a grant and messages it does not know', async () => {
    const standing = { type: 'standing', surface: 'message', recipients: [] };
    expect(await ask(standing, { ...page, id: 'somebody-else' })).toEqual({ error: 'not-allowed' });
    expect(await ask(standing, { ...page, url: 'https://example.com/', origin: 'https://example.com' })).toEqual({ error: 'not-allowed' });
    expect(await ask({ type: 'changed' })).toEqual({ error: 'not-allowed' });
    expect(await ask({ type: 'standing', recipients: 'all' })).toEqual({ error: 'bad-message' });
    expect(await ask(null)).toEqual({ error: 'bad-message' });
  });

  it('puts detector and panel into the frame that asked', async () => {
    expect(await ask({ type: 'load' })).toEqual({});
    expect(executed).toMatchObject([
      { target: { tabId: 7, frameIds: [3] }, files: ['content-scripts/panel.js'] },
      { target: { tabId: 7, frameIds: [3] }, files: ['content-scripts/detector.js', 'content-scripts/language-en.js'] },
    ]);
  });

  it('registers no page script before consent, then one on every granted host, however often it is arranged', async () => {
    await arrange(new Date(), { openTabs: true });
    expect(scripts).toEqual([]);
    await updateSettings({ consent: { version: 1, on: '2026-11-24' } });
    await arrange(new Date(), { openTabs: false });
    await arrange(new Date(), { openTabs: true });
    expect(scripts).toMatchObject([{ id: 'guard', matches: [linkedin], allFrames: true, runAt: 'document_start', persistAcrossSessions: true }]);
    expect(executed).toContainEqual({ target: { tabId: 7, allFrames: true }, files: ['content-scripts/guard.js'], injectImmediately: true });
    await updateSettings({ consent: null });
    await arrange(new Date(), { openTabs: false });
    expect(scripts).toEqual([]);
  });
});
