import type { AskKind, GiveKind, Weight } from './domain/asks/ask';
import type { Acceptance, Handle, Recipient, Tie } from './domain/contact';
import type { Day } from './domain/day';
import type { Outcome } from './domain/ledger';
import type { PanelAct } from './domain/panel-state';
import type { Standing } from './domain/standing';
import type { RuleName, Surface, Verdict, VerdictName } from './domain/verdict';
import type { PageSettings } from './settings';

/*
 * The protocol between page and background: eight verbs, JSON only, days as '2026-08-22'.
 * A draft or a thread never crosses: recipients and facts go out, standings come back.
 * The one text that crosses is a parked ask, by the user's own tap.
 */

/** What stands between me and these people? Asked once when a conversation is opened, again after `changed`. */
export interface StandingRequest { readonly type: 'standing'; readonly surface: Surface; readonly recipients: readonly Recipient[] }
export interface StandingReply { readonly people: readonly Standing[]; readonly settings: PageSettings }

/** Facts a page showed while the user looked at it (watch-life). */
export interface SeenMessage { readonly type: 'seen'; readonly site: string; readonly facts: readonly SeenFact[] }
export type SeenFact =
  | { readonly fact: 'acceptance'; readonly person: SeenPerson; readonly acceptance: Acceptance }
  | { readonly fact: 'bridge'; readonly name?: string; readonly handles: readonly Handle[] }
  | { readonly fact: 'degree'; readonly person: SeenPerson; readonly degree: 1 | 2 | 3 }
  | { readonly fact: 'gave'; readonly person: SeenPerson; readonly what: GiveKind }
  | { readonly fact: 'posted'; readonly title: string; readonly url?: string }
  | { readonly fact: 'outcome'; readonly person: SeenPerson; readonly kind: AskKind; readonly outcome: Outcome; readonly on: Day }
  | { readonly fact: 'they-gave'; readonly person: SeenPerson; readonly what: string; readonly on: Day };
export interface SeenPerson { readonly name: string; readonly handles: readonly Handle[]; readonly headline?: string }

/** A message left the page: what it asked and gave, never its text. Answered with a token for undo. */
export interface SentMessage {
  readonly type: 'sent';
  readonly surface: Surface;
  readonly recipients: readonly Recipient[];
  readonly asks: readonly { readonly kind: AskKind; readonly weight: Weight }[];
  /** `shelf`: id of the thing on the shelf that it was. */
  readonly gives: readonly { readonly what: GiveKind; readonly shelf?: string }[];
  /** What a warning about this draft led to, when there was one. */
  readonly warned?: { readonly verdict: VerdictName; readonly rule: RuleName; readonly ledTo: WarningOutcome };
}
export type WarningOutcome = 'edited-to-clear' | 'parked' | 'gave-first' | 'sent-anyway' | 'not-an-ask' | 'dismissed';

/** A decision the user took in the panel; answered with a token for undo. */
export interface DecideMessage { readonly type: 'decide'; readonly recipient: Recipient; readonly decision: Decision }
export type Decision =
  | { readonly do: 'they-asked'; readonly kind: AskKind }
  | { readonly do: 'tie'; readonly tie: Tie; readonly wholeCompany?: boolean }
  | { readonly do: 'not-an-ask'; readonly hash: string }
  | { readonly do: 'mute'; readonly scope: 'draft' | 'person' | 'rule' | 'site'; readonly value: string }
  | { readonly do: 'identify'; readonly contactId: string | null }
  | { readonly do: 'accepted'; readonly acceptance: Acceptance }
  | { readonly do: 'park'; readonly until: Day; readonly kind: AskKind; readonly text: string | null; readonly threadUrl: string }
  | { readonly do: 'reason'; readonly reason: string }
  | { readonly do: 'led-to'; readonly verdict: VerdictName; readonly rule: RuleName; readonly ledTo: WarningOutcome }
  | { readonly do: 'no-holds-today'; readonly today: Day }
  | { readonly do: 'lower-sensitivity' }
  | { readonly do: 'undo'; readonly token: string };
export interface TokenReply { readonly token: string | null; readonly offer?: 'no-holds-today' | 'lower-sensitivity' }

/** The shelf, ranked for this person. */
export interface ShelfRequest { readonly type: 'shelf'; readonly recipient: Recipient }
export interface ShelfReply { readonly items: readonly ShelfOffer[]; readonly total: number }
export interface ShelfOffer {
  readonly id: string;
  readonly what: 'article' | 'own-article' | 'introduction' | 'help';
  readonly title: string;
  /** What the tap copies. */
  readonly text: string;
  /** The tag, company or title word that matched this person. */
  readonly matches: string | null;
  /** Day on which it was already shared with this person. */
  readonly sharedOn: Day | null;
}

/** Put scripts into the sender's frame: detector and panel at the first focus of a composer, `life` on pages that show acceptances and gives. */
export interface LoadMessage { readonly type: 'load'; readonly what?: 'life' }

/** What is tapped in the side panel and answered by the page, because it needs the draft. */
export type BesideTap = Extract<PanelAct, { readonly act: 'send-anyway' | 'dismiss' | 'not-an-ask' | 'mute' }>;

/** Out-of-page mode: the page tells the side panel what to show; the side panel tells the page what was tapped. */
export interface PanelMessage {
  readonly type: 'panel';
  readonly show?: { readonly recipient: Recipient | null; readonly verdict: Verdict | null; readonly held: boolean };
  readonly act?: { readonly tab: number; readonly frame: number; readonly tap: BesideTap };
  /** The popup asks a tab's frames whom their page is about. Frames that have nothing to say do not answer. */
  readonly who?: true;
}
/** What a frame answers to `who`. `composer`: whether a message box is there and was recognised. */
export interface WhoReply { readonly recipients: readonly Recipient[]; readonly composer: 'read' | 'unread' | 'none' }

/** The ledger or the settings changed: pages ask for their standings again. */
export interface ChangedMessage { readonly type: 'changed' }

export type Message = StandingRequest | SeenMessage | SentMessage | DecideMessage | ShelfRequest | LoadMessage | PanelMessage | ChangedMessage;

/** Why something could not be answered. Every code has a sentence (`locales/en/ledger.json`, key `ledger.error.<code>`). */
export type ErrorCode =
  /** The message is not one of this protocol. */
  | 'bad-message'
  /** The sender may not ask for this. */
  | 'not-allowed'
  /** No consent was given, so nothing is read or written. */
  | 'no-consent'
  | 'ledger-unavailable'
  | 'disk-full'
  /** A newer version of the extension wrote the ledger. */
  | 'newer-ledger'
  /** Somebody or something named in the request is not there any more. */
  | 'gone'
  /** Anything else that went wrong. */
  | 'failed';

/** What comes back instead of a reply when something went wrong; the page then lets the message go. */
export interface ErrorReply { readonly error: ErrorCode }

/** Whether a reply says that something went wrong; anything that is no object counts, as a sleeping background answers nothing. */
export function isError(reply: unknown): reply is ErrorReply {
  return typeof reply !== 'object' || reply === null || 'error' in reply;
}

/** The reply of each verb; `load`, `panel` and `changed` answer with an empty object. */
export interface Replies {
  readonly standing: StandingReply;
  readonly seen: TokenReply;
  readonly sent: TokenReply;
  readonly decide: TokenReply;
  readonly shelf: ShelfReply;
  readonly load: Done;
  readonly panel: Done;
  readonly changed: Done;
}
export type Done = Readonly<Record<string, never>>;
