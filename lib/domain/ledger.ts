import type { AskKind, GiveKind, Weight } from './asks/ask';
import type { Day } from './day';

/** What became of an ask. `none`: no answer is recorded. */
export type Outcome = 'none' | 'yes' | 'no' | 'later';

/** Something shared with a contact. */
export interface SharedEvent { readonly type: 'shared'; readonly on: Day; readonly what: GiveKind; readonly title?: string }

/** Something asked of a contact. `at` (ISO instant) is kept where the moment is known, for bursts within the hour. */
export interface AskEvent {
  readonly type: 'ask';
  readonly on: Day;
  readonly kind: AskKind;
  readonly outcome: Outcome;
  /** Absent in old records and situations: taken as heavy unless the kind is `signup`. */
  readonly weight?: Weight;
  readonly at?: string;
  /** With outcome `later`: the day until which they put it off, where known. */
  readonly until?: Day;
  /** Day of the answer, where known. */
  readonly answeredOn?: Day;
}

/** Something a contact gave the user, or asked of the user. `what` is a GiveKind or free text. */
export interface ReceivedEvent { readonly type: 'received'; readonly on: Day; readonly what: string }

/** One entry of the ledger about one contact, as it crosses messages. */
export type LedgerEvent = SharedEvent | AskEvent | ReceivedEvent;
