import type { AskKind, GiveKind, Weight } from '../domain/asks/ask';
import type { Claim } from '../domain/acceptance';
import type { Acceptance, Quality, Tie } from '../domain/contact';
import type { Day } from '../domain/day';
import type { Outcome } from '../domain/ledger';
import type { RuleName, VerdictName } from '../domain/verdict';
import type { WarningOutcome } from '../messages';

/*
 * The rows of the ledger as they lie in IndexedDB. Optional fields that carry an index are absent where they do not
 * apply, so that the index holds only the rows that a list on the popup wants.
 */

/** Who put something into the ledger: a page the user looked at, the user, or an import (its id). */
export type Origin = 'page' | 'user' | `import:${string}`;

/** One tie, and who said so. */
export interface TieMark { tie: Tie; by: Origin; on: Day }

/** One person. */
export interface ContactRow {
  id: string;
  name: string;
  /** Normalised full name (`lib/domain/name.ts`). */
  nameKey: string;
  /** Indexed, each word: of name and company, for searching as one types. */
  words: string[];
  /** `kind:value` of every handle, bridged ones included. */
  handles: string[];
  /** Employer as last known; empty when none is. */
  company: string;
  companyKey: string;
  /** Position or headline as last known. */
  headline: string;
  /** What every source says of the acceptance, best first. */
  claims: Claim[];
  /** What holds of the claims; null when unknown. */
  acceptance: Acceptance | null;
  ties: TieMark[];
  /** Ties that an import suggests and the user has not confirmed. */
  suggested: Tie[];
  qualities: Quality[];
  /** Ids of targets that this person is connected to. */
  targets: string[];
  /** Contacts of whom the user said that this is not the same person. */
  refused: string[];
  by: Origin;
  note: string;
  /** Known only by what was sent or seen in a thread; may be one person with a contact of the same name. */
  provisional?: 1;
  /** Numbers of the history, kept beside it so that lists need not open it. */
  shared: number;
  asked: number;
  received: number;
  lastOn?: Day;
  lastSharedOn?: Day;
  lastAskOn?: Day;
  lastReceivedOn?: Day;
  /** Indexed. Latest day on which they can have accepted. */
  acceptedOn?: Day;
  /** Indexed. That day again, where something was shared and nothing asked. */
  askable?: Day;
  /** Indexed. Day of the newest ask, where it was not answered. */
  unanswered?: Day;
  /** Indexed. Day of the newest thing they gave for which no thanks are recorded. */
  owed?: Day;
  /** Indexed. Latest acceptance day, where nothing at all is recorded since: to greet. */
  greet?: Day;
  /** What network and evidence count of the history; absent where nothing was shared or asked. */
  counted?: CountedHistory;
}

/** A history as far as the plots look at it, kept beside the person so that 30,000 histories need not be opened. */
export interface CountedHistory {
  /** Days on which something was shared. */
  sharedOn: Day[];
  /** First ask on or after the acceptance, as the network's figures take it. */
  firstAskOn?: Day;
  /** Whether any ask was answered. */
  answered?: true;
  /** First ask of somebody who accepted on a known day, as the evidence takes it. */
  first?: { on: Day; answered: boolean; daysWaited: number; sharedBefore: number };
}

interface EntryBase {
  id: string;
  on: Day;
  /** ISO instant, where known. */
  at?: string;
  by: Origin;
  /** Changed by the user's hand: imports leave it alone. */
  edited?: true;
}
export interface SharedEntry extends EntryBase { type: 'shared'; what: GiveKind; title?: string }
export interface AskEntry extends EntryBase { type: 'ask'; kind: AskKind; weight?: Weight; outcome: Outcome; until?: Day; answeredOn?: Day }
/** What they gave, asked for or said. `what` is a give, `asked-` with a kind, or free text; `thanked` the day of thanks. */
export interface ReceivedEntry extends EntryBase { type: 'received'; what: string; thanked?: Day }
/** One line of a person's history. */
export type Entry = SharedEntry | AskEntry | ReceivedEntry;

/** Everything recorded of one person, oldest first: one row a person, so that 300,000 entries are 30,000 rows. */
export interface HistoryRow {
  contactId: string;
  entries: Entry[];
  /** Entries that the retention setting let go, as numbers. */
  dropped?: { shared: number; asked: number; received: number };
}

/** Handles that a page showed to be one person's. */
export interface BridgeRow { id?: number; handles: string[]; on: Day; by: Origin }

/** A person seen as 2nd or 3rd degree: an acceptance found later lies after that day. */
export interface SightingRow { handle: string; degree: 2 | 3; on: Day }

/** Everyone at this company has this tie. */
export interface CompanyTieRow { id: string; companyKey: string; company: string; tie: Tie; on: Day }

/** A time in which everything was seen: the extension watched a site (until null: still), or an import covers it. */
export interface CoverageRow { id: string; kind: 'watched' | 'import'; site: string; from: Day | null; to: Day | null }

/** The user's own ask, kept for a better day. */
export interface ParkedRow {
  id: string;
  contactId: string;
  name: string;
  kind: AskKind;
  /** Null without consent to keep the text. */
  text: string | null;
  threadUrl: string;
  /** Indexed. */
  until: Day;
  parkedOn: Day;
  /** Day of the notification, so that there is only one. */
  notifiedOn?: Day;
}

/** One thing to give. */
export interface ShelfRow {
  id: string;
  what: 'article' | 'own-article' | 'introduction' | 'help';
  title: string;
  text: string;
  tags: string[];
  url?: string;
  by: Origin;
  on: Day;
}

/** One article posted publicly, own or recommended. */
export interface PostRow { id: string; on: Day; title: string; url?: string; own: boolean; by: Origin }

/** A person, company or role that the user wants to reach. */
export interface TargetRow { id: string; kind: 'person' | 'company' | 'role'; name: string; note: string; on: Day }

/** Minutes kept for targeting and connecting, by the user's own start button or hand. */
export interface HourRow { id: string; on: Day; minutes: number; startedAt?: string }

/** What one warning led to; only the counts are shown. */
export interface WarningRow { id?: number; on: Day; at: string; verdict: VerdictName; rule: RuleName; ledTo: WarningOutcome; reason?: string; /** An offer was made here: the counting starts anew. */ offered?: true }

/** One import and its report, as words and numbers without content. */
export interface ImportRow { id: string; at: string; on: Day; report: unknown; undone?: Day }

/** What an import put into one person who was there before it: taken out again by its undo. */
export interface ImportTrace {
  id: string;
  claims: Claim[];
  /** Claims that gave way to those. */
  replaced: Claim[];
  handles: string[];
  suggested: Tie[];
  entries: string[];
  /** Entries whose outcome it learnt, as they were. */
  before: Entry[];
  /** Details that were empty. */
  filled: { company?: string; headline?: string };
  wasProvisional?: true;
}

/** What an import changed: people who are only there because of it, and what it put into others. */
export interface ImportUndoRow { id: string; added: string[]; before: ImportTrace[]; posts: string[] }

/** A person who was joined with another one, as they were, so that they can be taken apart again. */
export interface MergeRow { id: string; kept: string; contact: ContactRow; entries: Entry[]; on: Day; how: 'bridge' | 'tap' }

/** One change that can be undone, as its opposite steps in order. */
export interface UndoRow { token: string; at: string; steps: UndoStep[] }

/** One step back. */
export type UndoStep =
  | { step: 'drop-entries'; contactId: string; ids: string[] }
  | { step: 'put-entries'; contactId: string; entries: Entry[] }
  | { step: 'set'; contactId: string; fields: Partial<Pick<ContactRow, 'ties' | 'claims' | 'refused' | 'suggested' | 'qualities' | 'targets' | 'note' | 'name' | 'company' | 'headline'>> }
  | { step: 'drop-handles'; contactId: string; handles: string[] }
  /** A person made by the change: gone again, unless more was recorded since. */
  | { step: 'drop-contact'; contactId: string }
  | { step: 'unmerge'; merge: string }
  | { step: 'put-row'; table: UndoTable; row: unknown }
  | { step: 'drop-row'; table: UndoTable; key: string | number }
  /** Settings to set back; the ledger cannot reach them, so they are handed to whoever undoes. */
  | { step: 'settings'; muted?: { scope: string; value: string }; notAsk?: string; noHoldsOn?: Day | null; holdConfidence?: number };
export type UndoTable = 'companyTies' | 'parked' | 'warnings' | 'shelf' | 'posts' | 'targets' | 'hours'

/** The ledger as it was before a migration. */
export interface KeptSnapshotRow { version: number; at: string; tables: Record<string, unknown[]> }
