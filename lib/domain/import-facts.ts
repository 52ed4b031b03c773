import type { LedgerEvent } from './ledger';
import type { Day } from './day';
import type { ReplayPerson } from './replay';

/*
 * What an export says, as an importer hands it on: facts, no message text, nothing saved yet. JSON and structured
 * clone both carry it. The ledger stores it (lib/ledger/store-import.ts) without knowing the importer.
 */

/** What a file of the export is about. */
export type ExportFileKind =
  | 'connections' | 'invitations' | 'messages' | 'endorsements-given' | 'recommendations-given' | 'shares' | 'comments'
  | 'reactions' | 'reposts' | 'positions' | 'education' | 'profile' | 'article';

/** What was done with one file. `practice`: a practice chat with a bot. `older`: a newer archive holds the same file. */
export type FileUse = 'read' | 'practice' | 'older' | 'not-needed' | 'unreadable';

/** One file as it was found. */
export interface FileReport {
  /** Path inside its archive, or the file's own name. */
  readonly path: string;
  readonly kind: ExportFileKind | null;
  readonly use: FileUse;
  /** Data rows found, skipped ones included; 0 for files that are not read. */
  readonly rows: number;
  readonly skipped: number;
}

/**
 * Why a row was left out; each has a sentence `import.skip.<reason>`. `hidden-member`, `closed-account`, `sponsored` and
 * `draft` are expected in every export, the others are faults of the file.
 */
export type SkipReason =
  | 'hidden-member' | 'closed-account' | 'sponsored' | 'draft' | 'cells' | 'quotes' | 'date' | 'direction' | 'no-person' | 'too-long' | 'duplicate' | 'ambiguous-date';

/** One row that was left out. */
export interface SkippedRow {
  readonly file: string;
  /** Line in the file, from 1, on which the row begins. */
  readonly line: number;
  readonly reason: SkipReason;
  /** Lines that the row took, where it was more than one. */
  readonly lines?: number;
}

/** Something to know about a file that was read all the same; each has a sentence `import.notice.<key>`. */
export interface ImportNotice {
  readonly key: 'encoding' | 'cut-off' | 'damaged' | 'no-header' | 'owner-unknown' | 'encrypted' | 'unpacks-too-large';
  readonly file: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Whose export it is. */
export interface ExportOwner { readonly name: string; readonly slug: string | null }

/** The invitation that led, or may lead, to a connection. */
export interface InvitationFacts {
  readonly direction: 'outgoing' | 'incoming';
  /** Instant at which it was sent, ISO with minutes; null where the row holds none. */
  readonly sentAt: string | null;
  /** Whether it came with a note; the note itself is not kept. */
  readonly hasNote: boolean;
}

/**
 * One event of a person's history. `key` is the same in every export that holds the event, so that importing again adds
 * nothing. An event at the very moment of a known acceptance is the invitation's note of an older import: no event.
 */
export type ImportedEvent = LedgerEvent & {
  readonly key: string;
  /** ISO instant. */
  readonly at: string;
  /** Found by name and company, not by a handle: to be confirmed. */
  readonly byName?: true;
};

/** One-to-one messages with a person, as numbers. Invitation notes are no messages. */
export interface MessageFigures {
  readonly fromMe: number;
  readonly fromThem: number;
  /** Rows of group threads that the person takes part in; they are credited to nobody. */
  readonly inGroups: number;
  /** ISO instants; null without messages. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  readonly lastFromMeAt: string | null;
  readonly lastFromThemAt: string | null;
  readonly begunBy: 'me' | 'them' | null;
}

/** A tie that the export suggests and the user confirms, with what it rests on. */
export interface SuggestedTie { readonly tie: 'colleague' | 'alum'; readonly because: string }

/** One person of the export. */
export interface PersonFacts {
  /** Decoded, NFC, lower case; null in exports that name no profile. */
  readonly slug: string | null;
  /** How the slug was found: written in the person's own row, or by the one full name in an export without addresses. */
  readonly slugFrom: 'row' | 'name' | null;
  /** Name with blanks tidied; first and last as they are written. */
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly company: string;
  readonly position: string;
  /** UTC day of acceptance; null for people who are not in Connections.csv. */
  readonly connectedOn: Day | null;
  /** The exact instant, where the invitation's note tells it, and its local day. */
  readonly acceptedAt: string | null;
  readonly acceptedOnLocal: Day | null;
  /** Known for the last 180 days only: the next export has forgotten it. */
  readonly invitation: InvitationFacts | null;
  readonly messages: MessageFigures;
  /** What was asked, shared and received, oldest first. */
  readonly events: readonly ImportedEvent[];
  /** My last ask to which nothing came back, where it is the last thing that was asked. */
  readonly unanswered: { readonly key: string; readonly on: Day } | null;
  readonly suggested: readonly SuggestedTie[];
  /** Skills endorsed by the user. */
  readonly endorsed: readonly string[];
  /** Recommendations written by the user. */
  readonly recommended: number;
}

/** One public post, repost or article of the user's. */
export interface PostFacts {
  readonly key: string;
  readonly on: Day;
  readonly at: string;
  /** First line, shortened; empty for a bare link. */
  readonly title: string;
  /** What it links to, else the post itself. */
  readonly url: string | null;
  /** Whether the user wrote it, rather than recommend somebody else's page. */
  readonly own: boolean;
  readonly article: boolean;
}

/** One position or school of the user's; days are months or years as written. */
export interface CareerFacts { readonly name: string; readonly title: string; readonly from: string; readonly to: string }

/** A recommendation or endorsement that could be anybody's of several people, or nobody's in the export. */
export interface UnplacedFacts { readonly what: 'recommendation' | 'endorsement'; readonly name: string; readonly on: Day; readonly candidates: number }

/** Counts of what was found, for the report. */
export interface ExportCounts {
  readonly connections: { readonly rows: number; readonly named: number; readonly hidden: number };
  readonly invitations: { readonly rows: number; readonly acceptedOutgoing: number; readonly acceptedIncoming: number; readonly pendingOutgoing: number; readonly pendingIncoming: number };
  readonly messages: {
    readonly rows: number; readonly conversations: number; readonly fromMe: number;
    readonly direct: number; readonly group: number; readonly sponsored: number; readonly closedAccounts: number; readonly drafts: number; readonly notes: number; readonly strangers: number;
  };
  readonly comments: number;
  readonly reactions: number;
  readonly shares: number;
  readonly reposts: number;
  readonly endorsements: number;
  readonly recommendations: number;
}

/** Everything an export says. */
export interface ExportFacts {
  readonly source: 'linkedin-export';
  /** ISO instant at which the archive was made, from the ZIP or the archive's name; null for loose files. */
  readonly exportedAt: string | null;
  /** The last day that the export speaks of: that of `exportedAt`, else of its newest row. */
  readonly until: Day | null;
  readonly owner: ExportOwner | null;
  /** Whether messages were read: only then is everything asked and shared up to `until` known. */
  readonly coversMessages: boolean;
  readonly files: readonly FileReport[];
  readonly counts: ExportCounts;
  /** Every row left out because the file is at fault; expected kinds are counted only. */
  readonly skipped: readonly SkippedRow[];
  readonly skippedByReason: Readonly<Partial<Record<SkipReason, number>>>;
  readonly notices: readonly ImportNotice[];
  readonly people: readonly PersonFacts[];
  readonly posts: readonly PostFacts[];
  readonly positions: readonly CareerFacts[];
  readonly schools: readonly CareerFacts[];
  readonly unplaced: readonly UnplacedFacts[];
  /** Whom I asked for something lately, for the replay; null without messages or without a detector. */
  readonly past: readonly ReplayPerson[] | null;
  /** Milliseconds: all of it, and the detector's part of it. */
  readonly took: { readonly all: number; readonly detector: number };
}
