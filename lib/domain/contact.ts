import type { Day } from './day';

/** The network or tool that a handle belongs to. */
export type HandleKind = 'linkedin-slug' | 'linkedin-member' | 'sales-navigator' | 'x' | 'xing' | 'email' | 'whatsapp' | 'facebook' | 'instagram';

/** One way by which a network names a person: a slug, an `ACoAA…` member id, an X handle. Values are normalised. */
export interface Handle {
  readonly kind: HandleKind;
  readonly value: string;
}

/** How the user and the contact know each other beyond the network. */
export type Tie = 'client' | 'colleague' | 'friend' | 'alum' | 'invited-me' | 'talks-elsewhere';

export const ties: readonly Tie[] = ['client', 'colleague', 'friend', 'alum', 'invited-me', 'talks-elsewhere'];

/** The article's quality ticks. */
export type Quality = 'decision-maker' | 'influential' | 'connected-to-targets';

/** Where an acceptance date comes from, best first: a better source replaces a worse one (DESIGN section 8). */
export type AcceptanceSource = 'user' | 'connections-page' | 'profile' | 'accept-click' | 'invitation-note' | 'system-line' | 'export' | 'notification' | 'seen' | 'draft';

/** When somebody accepted: an interval of days, open where a bound is not known. An exact day has `from` = `to`. */
export interface Acceptance {
  /** Not earlier than this day; null when unknown. */
  readonly from: Day | null;
  /** Not later than this day; null when unknown. */
  readonly to: Day | null;
  readonly source: AcceptanceSource;
}

/** Whom a draft is for, as the page tells it: goes from page to background. */
export interface Recipient {
  /** Site id, e.g. `linkedin`. */
  readonly site: string;
  readonly name: string;
  readonly handles: readonly Handle[];
  readonly headline?: string;
  /** 1st, 2nd, 3rd degree where the page shows it. */
  readonly degree?: 1 | 2 | 3;
}
