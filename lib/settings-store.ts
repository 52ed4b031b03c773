import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { askKinds } from './domain/asks/ask';
import { isDay } from './domain/day';
import { consentVersion, defaultSettings, type PageSettings, type Settings } from './settings';

const key = 'settings';

// Extension pages forbid code from strings; without this Zod tries it once and the browser logs it.
z.config({ jitless: true });

const day = z.string().check(z.refine(isDay, 'not a day'));
const days = z.int().check(z.gte(0), z.lte(3650));
const points = z.int().check(z.gte(0), z.lte(20));

const policy = z.object({
  preset: z.enum(['article', 'patient', 'relationship', 'own']),
  coolOff: days, strict: days, recent: days, lightTakes: points, heavyTakes: points,
  unansweredFresh: days, unansweredRecent: days, unansweredInARow: days, refusal: days,
  judgeInMail: z.boolean(), holdConfidence: z.number().check(z.gte(0), z.lte(1)),
});

const mutes = z.object({
  drafts: z.array(z.string()), people: z.array(z.string()),
  rules: z.array(z.enum(['no-ask', 'invited', 'said-no', 'tie', 'same-burst', 'unanswered', 'not-connected', 'cool-off', 'balance', 'nothing-against', 'no-date', 'unreadable'])),
  sites: z.array(z.string()),
});

/** Each field by itself, so that one damaged value costs one field and not all. */
const fields = {
  version: z.literal(1),
  consent: z.nullable(z.object({ version: z.int(), on: day })),
  mode: z.enum(['in-page', 'beside']),
  policy,
  role: z.nullable(z.enum(['sell', 'recruit', 'look-for-work', 'found', 'network'])),
  chip: z.boolean(),
  plainWording: z.boolean(),
  murmurUntil: z.nullable(day),
  noHoldsOn: z.nullable(day),
  language: z.string().check(z.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9-]+)?$/)),
  look: z.enum(['system', 'light', 'dark']),
  rulesOff: z.array(z.string()),
  kindsOff: z.array(z.enum(askKinds)),
  mutes,
  notAsks: z.array(z.object({ hash: z.string(), on: day })),
  salt: z.string(),
  keepParkedText: z.boolean(),
  retentionDays: z.nullable(z.int().check(z.gte(30), z.lte(36_500))),
  weeklyHour: z.object({ minutes: z.int().check(z.gte(5), z.lte(600)), weekday: z.nullable(z.int().check(z.gte(0), z.lte(6))), time: z.nullable(z.string().check(z.regex(/^\d\d:\d\d$/))) }),
  posting: z.object({ wishPerMonth: z.number().check(z.gte(0), z.lte(31)), limitDays: z.int().check(z.gte(7), z.lte(730)) }),
} satisfies Record<keyof Settings, z.ZodMiniType>;

/** Steps from one version of the settings to the next, first entry from version 1 to 2; frozen once released. */
const migrations: readonly ((settings: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** What was read, and the names of fields that were damaged and fell back to their defaults. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly damaged: readonly string[];
  /** True when a newer version of the extension wrote them: only the fields known here were read. */
  readonly newer: boolean;
}

/** The defaults; the test build starts with consent given, in the page, without a first week of murmurs. */
export function freshSettings(): Settings {
  return __E2E__ ? { ...defaultSettings, consent: { version: consentVersion, on: '2020-01-01' } } : defaultSettings;
}

/** Settings out of anything: each field that is missing or damaged falls back to its default, the damaged ones are named. */
export function parseSettings(value: unknown): ReadSettings {
  const defaults = freshSettings();
  if (value === undefined || value === null) return { settings: defaults, damaged: [], newer: false };
  if (typeof value !== 'object' || Array.isArray(value)) return { settings: defaults, damaged: ['settings'], newer: false };
  let raw = value as Record<string, unknown>;
  const version = typeof raw.version === 'number' ? raw.version : 1;
  for (const migrate of migrations.slice(Math.max(0, version - 1))) raw = migrate(raw);
  const damaged: string[] = [];
  const read: Record<string, unknown> = { ...defaults };
  for (const [name, schema] of Object.entries(fields)) {
    if (name === 'version' || raw[name] === undefined) continue;
    const result = schema.safeParse(raw[name]);
    if (result.success) read[name] = result.data;
    else damaged.push(name);
  }
  return { settings: read as unknown as Settings, damaged, newer: version > defaultSettings.version };
}

/** Reads the settings, and what of them was damaged. */
export async function readSettingsWithDamage(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

/** Reads the settings; never throws on damaged values. */
export async function readSettings(): Promise<Settings> {
  return (await readSettingsWithDamage()).settings;
}

/** One change after the other, so that two at once cannot lose each other within this context. */
let turn: Promise<unknown> = Promise.resolve();

/** Changes some settings and stores them; answers with the settings as they are now. Makes the salt on first use. */
export function updateSettings(change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): Promise<Settings> {
  const work = async () => {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    const { settings, newer } = parseSettings(stored[key]);
    const next: Settings = { ...settings, ...(typeof change === 'function' ? change(settings) : change), version: 1 };
    const salted = next.salt === '' ? { ...next, salt: crypto.randomUUID() } : next;
    // What a newer version of the extension wrote beside these fields stays as it is.
    await browser.storage.local.set({ [key]: newer ? { ...(stored[key] as object), ...salted, version: (stored[key] as { version: number }).version } : salted });
    return salted;
  };
  const locked = () => (globalThis.navigator?.locks ? navigator.locks.request('too-soon-settings', work) as Promise<Settings> : work());
  const result = turn.then(locked, locked);
  turn = result.catch(() => undefined);
  return result;
}

/** The settings with their salt, which is made where there is none yet: hashes that a page makes must be found again. */
export async function saltedSettings(): Promise<Settings> {
  const settings = await readSettings();
  return settings.salt === '' ? updateSettings({}).catch(() => settings) : settings;
}

/** Calls back with the settings after every change and as they were before, in whatever context it was made. */
export function onSettingsChanged(listener: (settings: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) listener(parseSettings(change.newValue).settings, parseSettings(change.oldValue).settings);
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** The part of the settings that a page script needs. */
export function pageSettingsOf(settings: Settings): PageSettings {
  const { mode, policy: numbers, chip, plainWording, murmurUntil, noHoldsOn, language, look, rulesOff, kindsOff, mutes: muted, notAsks, salt, keepParkedText } = settings;
  return { mode, policy: numbers, chip, plainWording, murmurUntil, noHoldsOn, language, look, rulesOff, kindsOff, mutes: muted, notAsks, salt, keepParkedText };
}

const exported = 'too-soon-settings';

/** The settings as one JSON to keep or share: without the salt, what is muted and what was agreed to. */
export function settingsJson(settings: Settings): string {
  const { salt: _salt, notAsks: _notAsks, mutes: _mutes, consent: _consent, noHoldsOn: _noHoldsOn, ...shared } = settings;
  return `${JSON.stringify({ what: exported, ...shared }, null, 2)}\n`;
}

/** The policy alone as one JSON to share with a team. */
export function policyJson(settings: Settings): string {
  return `${JSON.stringify({ what: 'too-soon-policy', version: 1, policy: settings.policy }, null, 2)}\n`;
}

/** Why a settings file cannot be used; each has a sentence in `locales/en/ledger.json`. */
export type SettingsFileProblem = 'not-json' | 'not-settings' | 'newer-settings' | 'damaged-settings';

/** What a settings or policy file would change, or why it cannot be used. A damaged file changes nothing. */
export function parseSettingsFile(json: string): { readonly change: Partial<Settings> } | { readonly problem: SettingsFileProblem; readonly fields?: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: 'not-json' };
  }
  if (typeof value !== 'object' || value === null) return { problem: 'not-settings' };
  const { what, version } = value as { what?: unknown; version?: unknown };
  if (what !== exported && what !== 'too-soon-policy') return { problem: 'not-settings' };
  if (typeof version === 'number' && version > defaultSettings.version) return { problem: 'newer-settings' };
  const { settings, damaged } = parseSettings(value);
  if (damaged.length > 0) return { problem: 'damaged-settings', fields: damaged };
  const own = ['salt', 'notAsks', 'mutes', 'consent', 'noHoldsOn', 'version'];
  const change = Object.fromEntries(Object.entries(settings).filter(([name]) => !own.includes(name) && Object.hasOwn(value, name)));
  return { change };
}

