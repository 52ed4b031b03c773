import type { Acceptance, Tie } from './contact';
import type { LedgerEvent } from './ledger';

/** What the ledger says of one contact: what the background answers to "what stands between me and this person?". */
export interface Standing {
  /** Ledger id; null when the recipient is nobody the ledger knows. */
  readonly contactId: string | null;
  readonly name: string;
  readonly company?: string;
  /** `certain`: by handle, bridge or the user's tap. `name`: by a full name that one contact bears. */
  readonly match: 'certain' | 'name' | 'none' | 'ambiguous';
  /** A name match whose headline names another employer: caps the verdict at amber. */
  readonly doubtful?: boolean;
  /** Candidates to choose from when `match` is `ambiguous`. */
  readonly candidates?: readonly Candidate[];
  /** Null: not connected on an invitation or InMail, unknown elsewhere. */
  readonly acceptance: Acceptance | null;
  readonly ties: readonly Tie[];
  /** Complete when all that was shared and asked since acceptance is known. */
  readonly record: 'complete' | 'partial';
  /** Oldest first. */
  readonly events: readonly LedgerEvent[];
}

/** One of several contacts who bear the recipient's name. */
export interface Candidate {
  readonly contactId: string;
  readonly name: string;
  readonly company?: string;
  readonly acceptance: Acceptance | null;
}
