import type { AskKind } from './domain/asks/ask';
import type { Day } from './domain/day';
import type { Policy } from './domain/policy';
import { presets } from './domain/policy';
import type { RuleName } from './domain/verdict';

/** The version of what the page scripts read: raised when that changes, and everybody is asked again. */
export const consentVersion = 1;

/** What the user chose, kept in extension storage under the key `settings`, versioned and parsed on every read. */
export interface Settings {
  readonly version: 1;
  /** What the user agreed that the pages' scripts may read; null until they have. A later change asks again. */
  readonly consent: { readonly version: number; readonly on: Day } | null;
  /** In the page, or beside it in the side panel. */
  readonly mode: 'in-page' | 'beside';
  readonly policy: Policy;
  /** What the user does: set at welcome, chooses the preset. */
  readonly role: 'sell' | 'recruit' | 'look-for-work' | 'found' | 'network' | null;
  readonly chip: boolean;
  readonly plainWording: boolean;
  /** Until and including this day red shows as amber and nothing is held: the first week that only murmurs. */
  readonly murmurUntil: Day | null;
  /** No holds on this day. */
  readonly noHoldsOn: Day | null;
  readonly language: string;
  readonly look: 'system' | 'light' | 'dark';
  readonly rulesOff: readonly string[];
  readonly kindsOff: readonly AskKind[];
  readonly mutes: Mutes;
  /** Salted hashes of phrases marked "not an ask", newest last. */
  readonly notAsks: readonly { readonly hash: string; readonly on: Day }[];
  /** Random, made once; salts the hashes above. */
  readonly salt: string;
  /** Consent to keep the text of parked asks. */
  readonly keepParkedText: boolean;
  /** Days after which entries are forgotten; null keeps them. */
  readonly retentionDays: number | null;
  readonly weeklyHour: { readonly minutes: number; readonly weekday: number | null; readonly time: string | null };
  readonly posting: { readonly wishPerMonth: number; readonly limitDays: number };
}

/** What is muted, in the four scopes of the panel's menu. Drafts are salted hashes. */
export interface Mutes {
  readonly drafts: readonly string[];
  readonly people: readonly string[];
  readonly rules: readonly RuleName[];
  readonly sites: readonly string[];
}

/** The settings of a fresh install, but for the salt. */
export const defaultSettings: Settings = {
  version: 1,
  consent: null,
  mode: 'in-page',
  policy: presets.article,
  role: null,
  chip: true,
  plainWording: false,
  murmurUntil: null,
  noHoldsOn: null,
  language: 'en',
  look: 'system',
  rulesOff: [],
  kindsOff: [],
  mutes: { drafts: [], people: [], rules: [], sites: [] },
  notAsks: [],
  salt: '',
  keepParkedText: false,
  retentionDays: null,
  weeklyHour: { minutes: 60, weekday: null, time: null },
  posting: { wishPerMonth: 1, limitDays: 92 },
};

/** The part of the settings that a page script needs. */
export type PageSettings = Pick<Settings,
  'mode' | 'policy' | 'chip' | 'plainWording' | 'murmurUntil' | 'noHoldsOn' | 'language' | 'look' | 'rulesOff' | 'kindsOff' | 'mutes' | 'notAsks' | 'salt' | 'keepParkedText'>;
