import { daysBetween } from '../day';
import { found } from './compile';
import { plainText } from './plain-text';
import type { Ask, AskKind, DraftCues, ThreadLine } from './ask';
import type { InvitingLine } from './read-line';

const INVITES_FOR_DAYS = 14;
type ReadLine = (line: ThreadLine) => InvitingLine;
const mine = (line: ThreadLine | undefined): boolean => line?.from === 'me';

/**
 * Their lines of the last fortnight that I have not answered by something else since, and what they invite. An
 * introduction was not made for a pitch, nor for the demo that goes with it.
 */
function invitedKinds(thread: readonly ThreadLine[], read: ReadLine, draft: string, pitches: boolean): ReadonlySet<AskKind> {
  const kinds = new Set<AskKind>();
  const last = thread.findLast(({ on }) => on !== undefined)?.on;
  let asked: AskKind[] = [];
  for (const [at, line] of thread.entries()) {
    const reading = read(line);
    if (mine(line)) {
      if (reading.asks.length > 0) asked = reading.asks.map(({ kind }) => kind);
      // A line of mine that asks for nothing has met what they wanted; one that arranges or only says yes has not.
      else if (!reading.agrees && thread.slice(at + 1).every((later) => mine(later))) kinds.clear();
      continue;
    }
    if (last !== undefined && line.on !== undefined && daysBetween(line.on, last) > INVITES_FOR_DAYS) continue;
    if (reading.refuses && !reading.agrees) { kinds.clear(); asked = []; continue; }
    if (reading.defers && !reading.agrees) { kinds.clear(); continue; }
    for (const kind of reading.invites) kinds.add(kind);
    for (const { kinds: wished, needs } of reading.invitesIf ?? []) if (found(needs, draft)) for (const kind of wished) kinds.add(kind);
    if (reading.agrees) for (const kind of asked) kinds.add(kind);
    if (reading.introduces && !pitches) for (const kind of ['meeting', 'favour', 'job', 'referral'] as const) kinds.add(kind);
  }
  return kinds;
}

/** Whether a line of theirs leaves my ask where it was: neither a yes nor a no, nothing asked back ("let me think about it"). */
const leavesOpen = (line: ThreadLine, { asks, agrees, refuses }: InvitingLine): boolean => !agrees && !refuses && asks.length === 0 && !line.text.includes('?');

/** My last ask in the thread, when nothing of substance came back since; whoever reminds in words may do so after a line that left it open, too. */
function unanswered(thread: readonly ThreadLine[], read: ReadLine, reminds: boolean): Ask | null {
  for (let at = thread.length - 1; at >= 0; at -= 1) {
    const line = thread[at]!;
    const reading = read(line);
    if (!mine(line)) {
      if (!reading.courtesyOnly && !(reminds && leavesOpen(line, reading))) return null;
      continue;
    }
    const [ask] = [...reading.asks].sort((a, b) => b.weight - a.weight || b.confidence - a.confidence);
    if (ask) return ask;
  }
  return null;
}

/** My last ask where the newest line of theirs refuses or puts it off, and nothing of mine came since. */
function declined(thread: readonly ThreadLine[], read: ReadLine): Ask | null {
  const last = thread.at(-1);
  if (!last || mine(last)) return null;
  const { refuses, defers } = read(last);
  if (!refuses && !defers) return null;
  for (const line of thread.toReversed()) {
    if (!mine(line)) continue;
    const [ask] = [...read(line).asks].sort((a, b) => b.weight - a.weight || b.confidence - a.confidence);
    if (ask) return ask;
  }
  return null;
}

/** Nothing but question marks: whoever waits for an answer is reminded in any language. */
const ONLY_ASKING = /^[\s?!.…]*\?[\s?!.…]*$/;
/** A question to somebody who has just said no asks for less of the same, not for something else. */
const PRESSES_ON = 0.62;
const verySure = 0.8;

/** What asks for attention, in the seven languages: no answer to a request for something else. */
const ATTENTION = /\b(?:follow|like[sd]?|share|shares|vote|votes|repost|upvote|retweet|endorse|partag|suiv|abonn|vot[aeo]|soutien|stimm|teile|teilt|teilen|folg|abstimm|segui|sigue|siga|seguir|compart|curt|condivi|mi piace|me gusta|stem\b|stemmen|volg|deel\b|delen)/;
const wantsAttention = (text: string): boolean => ATTENTION.test(plainText(text).text);

/** Whether an ask of mine stands right before their newest lines. */
function unansweredBefore(thread: readonly ThreadLine[], read: ReadLine): boolean {
  const line = thread.findLast((one) => mine(one));
  return line !== undefined && read(line).asks.length > 0;
}

/** What a draft shows besides its asks. */
export interface DraftSigns {
  readonly text: string;
  /** It reminds of something. */
  readonly nudges: boolean;
  /** It asks something, by its question and the scorer's reckoning, though no rule found what. */
  readonly counters: boolean;
  /** It begins with a yes, so that a time in it answers the reader's own wish. */
  readonly answers: boolean;
  readonly cues: DraftCues;
}

/** Places the asks of a draft into its thread: what was invited, and what a bare reminder renews. */
export function inThread(asks: readonly Ask[], { text, nudges, counters, answers, cues }: DraftSigns, thread: readonly ThreadLine[], read: ReadLine): Ask[] {
  if (thread.length === 0) {
    return asks.map((ask) => (ask.kind === 'meeting' && (answers || (cues.namesTheirRequest && ask.confidence < 0.9)) ? { ...ask, invited: true } : ask));
  }
  if (asks.length === 0 && !nudges && !counters && !ONLY_ASKING.test(text)) return [];
  const renewed = unanswered(thread, read, nudges);
  if (renewed && (nudges || ONLY_ASKING.test(text) || (counters && asks.length === 0 && text.split(/\s+/).length <= 6))) {
    if (asks.length === 0) return [{ ...renewed, start: 0, end: text.length, invited: false, nudge: true, confidence: Math.min(0.9, renewed.confidence) }];
    return asks.map((ask) => ({ ...ask, nudge: true }));
  }
  if (asks.length === 0 && counters) {
    const refused = declined(thread, read);
    if (refused) return [{ ...refused, start: 0, end: text.length, invited: false, nudge: true, confidence: PRESSES_ON }];
  }
  const last = thread.at(-1);
  const theirs = last !== undefined && !mine(last) ? read(last) : null;
  const saysYes = theirs !== null && ((answers && theirs.asks.length > 0) || (theirs.agrees && unansweredBefore(thread, read)));
  const theirsAskAttention = asks.some(({ kind }) => kind === 'favour') && thread.some((line) => !mine(line) && wantsAttention(line.text));
  const pitches = asks.some(({ kind }) => kind === 'pitch');
  const invited = invitedKinds(thread, read, plainText(text).text, pitches);
  return asks.map((ask) => {
    const attention = ask.kind === 'favour' && !theirsAskAttention && wantsAttention(text.slice(ask.start, ask.end));
    // Their question about a price is answered, not taken for an order.
    const closes = ask.kind === 'pitch' && (ask.pressure || (theirs !== null && last!.text.includes('?') && text.slice(ask.start, ask.end + 1).includes('?')));
    const wished = invited.has(ask.kind) && !closes && !attention;
    // Whoever says yes to their request, or was told yes, may ask what it takes, and when.
    const takes = saysYes && ((ask.kind === 'favour' && ask.confidence < verySure) || (ask.kind === 'meeting' && answers && !pitches));
    return wished || takes ? { ...ask, invited: true } : ask;
  });
}
