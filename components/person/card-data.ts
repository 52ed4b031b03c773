import type { AskKind } from '@/lib/domain/asks/ask';
import type { Acceptance, Quality, Tie } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import type { AskEvent, ReceivedEvent, SharedEvent } from '@/lib/domain/ledger';
import type { Standing } from '@/lib/domain/standing';

/** One line of a person's history, as the card shows and edits it. */
export type CardEntry = (SharedEvent | AskEvent | (ReceivedEvent & { readonly thanked?: Day })) & { readonly id: string };

/** An ask kept for a better day. */
export interface CardParked { readonly id: string; readonly kind: AskKind; readonly until: Day; readonly parkedOn: Day }

/** Everything the contact card shows of one person. */
export interface CardPerson {
  readonly contactId: string;
  readonly name: string;
  readonly company: string;
  readonly headline: string;
  readonly note: string;
  readonly acceptance: Acceptance | null;
  readonly conflicts: readonly Acceptance[];
  readonly ties: readonly Tie[];
  readonly companyTies: readonly Tie[];
  readonly suggested: readonly Tie[];
  readonly qualities: readonly Quality[];
  /** Oldest first. */
  readonly history: readonly CardEntry[];
  readonly dropped: { readonly shared: number; readonly asked: number; readonly received: number } | null;
  readonly parked: readonly CardParked[];
  readonly merges: readonly { readonly id: string; readonly contact: { readonly name: string } }[];
  readonly posts: readonly { readonly id: string; readonly on: Day; readonly title: string }[];
  readonly standing: Standing;
}

/** One target and whether this person is connected to it. */
export interface CardTarget { readonly id: string; readonly name: string; readonly on: boolean }
