import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { presets } from '@/lib/domain/policy';
import { defaultSettings } from '@/lib/settings';
import { onSettingsChanged, pageSettingsOf, parseSettings, parseSettingsFile, policyJson, readSettings, readSettingsWithDamage, settingsJson, updateSettings } from '@/lib/settings-store';

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('remember what was chosen and make their salt once', async () => {
    const first = await updateSettings({ mode: 'beside', policy: presets.patient });
    expect(first.salt).not.toBe('');
    const second = await updateSettings(({ chip }) => ({ chip: !chip }));
    expect(second).toEqual({ ...defaultSettings, mode: 'beside', policy: presets.patient, chip: false, salt: first.salt });
    expect(await readSettings()).toEqual(second);
  });

  it('lose nothing when two changes come at once', async () => {
    await Promise.all([updateSettings({ chip: false }), updateSettings({ plainWording: true }), updateSettings({ look: 'dark' })]);
    expect(await readSettings()).toMatchObject({ chip: false, plainWording: true, look: 'dark' });
  });

  it('fall back field by field where they are damaged, and say which', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, mode: 'sideways', chip: false, policy: { coolOff: -3 }, look: 'dark', somethingElse: 1 } });
    expect(await readSettingsWithDamage()).toEqual({ settings: { ...defaultSettings, chip: false, look: 'dark' }, damaged: ['mode', 'policy'], newer: false });
  });

  it.each(['nonsense', 7, [], true])('fall back to the defaults where they are %j', (value) => {
    expect(parseSettings(value)).toMatchObject({ settings: defaultSettings, damaged: ['settings'] });
  });

  it('of a newer version keep what only the newer version knows', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 2, chip: false, future: 'kept' } });
    expect((await readSettingsWithDamage()).newer).toBe(true);
    await updateSettings({ plainWording: true });
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({ version: 2, chip: false, plainWording: true, future: 'kept' });
  });

  it('tell who listens what is and what was', async () => {
    const told = vi.fn();
    const until = new AbortController();
    onSettingsChanged(told, until.signal);
    await updateSettings({ chip: false });
    expect(told.mock.calls[0]?.map((settings: { chip: boolean }) => settings.chip)).toEqual([false, true]);
    until.abort();
    await updateSettings({ chip: true });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('give a page only what a page needs', () => {
    expect(Object.keys(pageSettingsOf(defaultSettings)).sort()).toEqual(['chip', 'keepParkedText', 'kindsOff', 'language', 'look', 'mode', 'murmurUntil', 'mutes', 'noHoldsOn', 'notAsks', 'plainWording', 'policy', 'rulesOff', 'salt']);
  });
});

describe('a settings file', () => {
  it('brings back what was chosen, without salt, mutes and consent', () => {
    const json = settingsJson({ ...defaultSettings, chip: false, salt: 'secret', consent: { version: 1, on: '2026-11-24' }, mutes: { ...defaultSettings.mutes, sites: ['linkedin'] } });
    expect(json).not.toMatch(/secret|consent|linkedin/);
    const read = parseSettingsFile(json);
    expect(read).toMatchObject({ change: { chip: false, policy: presets.article } });
    expect(Object.keys('change' in read ? read.change : {})).not.toContain('salt');
  });

  it('of a team holds the policy alone', () => {
    expect(parseSettingsFile(policyJson({ ...defaultSettings, policy: presets.relationship }))).toEqual({ change: { policy: presets.relationship } });
  });

  it.each([
    ['{', 'not-json'],
    ['null', 'not-settings'],
    ['{"what":"too-soon-backup"}', 'not-settings'],
    ['{"what":"too-soon-settings","version":9}', 'newer-settings'],
    ['{"what":"too-soon-policy","version":1,"policy":{"coolOff":"two"}}', 'damaged-settings'],
  ])('%s changes nothing: %s', (json, problem) => expect(parseSettingsFile(json)).toMatchObject({ problem }));
});
