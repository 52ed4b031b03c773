import type { ThreadLine } from '../domain/asks/ask';
import type { Standing } from '../domain/standing';
import type { RuleName, VerdictName } from '../domain/verdict';
import { isError, type ShelfOffer, type StandingReply } from '../messages';
import type { Composer } from './find-composer';
import type { Addressed } from './find-recipient';
import type { Judged } from './judge-draft';
import type { Send } from './page-options';

/** Everything the page remembers of one conversation while a draft to it is written: never written anywhere. */
export interface Conversation {
  readonly key: string;
  readonly addressed: Addressed;
  composer: Composer;
  standing: StandingReply | null;
  /** The standing is being asked for. */
  asking: boolean;
  thread: readonly ThreadLine[];
  /** Reasons for which this draft was held. */
  readonly held: Set<string>;
  /** Reasons that the user closed. */
  readonly dismissed: Set<string>;
  /** When the last hold was, milliseconds on the page's clock. */
  heldAt: number;
  /** Until when our own press goes through. */
  approvedUntil: number;
  judged: Judged | null;
  /** The first warning this draft got. */
  warned: { readonly verdict: VerdictName; readonly rule: RuleName } | null;
  /** What the user copied from the shelf to give here; kept until a message is sent. */
  tookFromShelf: ShelfOffer | null;
  sentAnyway: boolean;
  /** Asks whose answers were reported, so that each is once. */
  readonly answered: Set<string>;
}

/** What tells one conversation from another: whom it is for, and on what surface. */
export function conversationKey({ recipients, surface }: Addressed): string {
  return JSON.stringify([surface === 'group' ? 'message' : surface, recipients.map(({ name, handles }) => handles[0]?.value ?? name).sort()]);
}

/** A conversation of which nothing is known yet. */
export function newConversation(key: string, addressed: Addressed, composer: Composer): Conversation {
  return {
    key, addressed, composer, standing: null, asking: false, thread: [], held: new Set(), dismissed: new Set(), heldAt: -Infinity, approvedUntil: -Infinity,
    judged: null, warned: null, tookFromShelf: null, sentAnyway: false, answered: new Set(),
  };
}

/** Forgets what belongs to one draft: it was sent, or everything was deleted. */
export function forgetDraft(talk: Conversation): void {
  talk.held.clear();
  talk.dismissed.clear();
  talk.heldAt = -Infinity;
  talk.judged = null;
  talk.warned = null;
  talk.sentAnyway = false;
}

/** Nobody the page names: an invitation proves by itself that they are not connected. */
export const stranger: Standing = { contactId: null, name: '', match: 'none', acceptance: null, ties: [], record: 'partial', events: [] };

/** Asks what stands between the user and these people; leaves what was known when nothing comes back. */
export async function askStanding(talk: Conversation, send: Send): Promise<boolean> {
  if (talk.asking) return false;
  talk.asking = true;
  try {
    const { surface, recipients } = talk.addressed;
    const reply = await send({ type: 'standing', surface, recipients });
    if (isError(reply) || !Array.isArray(reply.people) || reply.people.length !== recipients.length) return false;
    talk.standing = reply;
    return true;
  } catch {
    return false;
  } finally {
    talk.asking = false;
  }
}
