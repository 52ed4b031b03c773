import type { DraftReading, LineReading, ThreadLine } from '../../domain/asks/ask';
import { type Day, daysBetween } from '../../domain/day';
import { utcDay } from './dates';
import type { Listener } from './hear';
import type { People, PersonDraft } from './people';

/** One message as it stands in the file. */
export interface MessageRow {
  readonly at: number;
  readonly mine: boolean;
  readonly from: string;
  readonly sender: string | null;
  readonly to: string;
  readonly recipients: readonly string[];
  /** Several people wrote or were written to in this row. */
  readonly group: boolean;
  readonly text: string;
}

/** One message of a direct thread, without its words. */
export interface HeardLine {
  readonly at: number;
  readonly mine: boolean;
  readonly words: number;
  readonly says: LineReading;
  readonly draft?: DraftReading;
}

/** Counts of messages. */
export interface MessageCounts {
  rows: number; conversations: number; fromMe: number; direct: number; group: number; sponsored: number;
  closedAccounts: number; drafts: number; notes: number; strangers: number;
}

/** What conversations are read with. */
export interface ConversationReading {
  readonly people: People;
  readonly ownSlug: string | null;
  readonly ownName: string;
  readonly counts: MessageCounts;
  /** Null: messages are counted and not read. */
  readonly listener: Listener | null;
  readonly dayOf: (at: number) => Day;
  /** First instant from which messages of mine are read as drafts, for the replay. */
  readonly draftsFrom: number;
}

/** Reminders are short. */
const shortest = 200;
const nobody = /^(?:linkedin member)?$/i;
const plain = (text: string) => text.replace(/&amp;/g, '&').replace(/\s+/g, '');

/** Takes one conversation, its rows in any order: credits it to a person, or counts it as group, closed account or stranger. */
export function takeConversation(rows: MessageRow[], reading: ConversationReading): void {
  const { counts, people, ownSlug } = reading;
  counts.fromMe += rows.filter(({ mine }) => mine).length;
  const slugs = new Set<string>();
  for (const row of rows) for (const slug of [row.sender, ...row.recipients]) if (slug !== null && slug !== ownSlug) slugs.add(slug);
  if (rows.some(({ group }) => group) || slugs.size > 1) {
    counts.group += rows.length;
    for (const slug of slugs) {
      const person = people.withSlug(slug);
      if (person) person.inGroups += rows.length;
    }
    return;
  }
  const [slug = null] = slugs;
  const name = rows.find(({ mine }) => !mine)?.from || rows.find(({ mine }) => mine)?.to || '';
  if (slug === null && nobody.test(name.trim())) {
    counts.closedAccounts += rows.length;
    return;
  }
  const person = people.find(slug, name);
  const connected = person !== null && person.connectedOn !== null || !people.addressed && people.connectedAs(name).length > 0;
  if (connected) counts.direct += rows.length;
  else counts.strangers += rows.length;
  // A stranger's message to me is not kept; whom I wrote to is somebody I may connect with.
  const to = person ?? (rows.some(({ mine }) => mine) && slug !== null ? people.add({ slug, name: name.replace(/\s+/g, ' ').trim(), first: '', last: '' }) : null);
  if (to) hear(inTime(rows), to, reading);
}

/** Oldest first; rows stand newest first in the file, also those of one second. */
function inTime(rows: readonly MessageRow[]): MessageRow[] {
  return [...rows].reverse().sort((a, b) => a.at - b.at);
}

/** Whether a message is the invitation's note, which the file repeats at the moment of acceptance. */
function isNote(row: MessageRow, person: PersonDraft): boolean {
  return person.note !== null && (person.acceptedAt === null || person.acceptedAt === row.at) && person.connectedOn !== null
    && row.mine === (person.invitation?.direction === 'outgoing')
    && Math.abs(daysBetween(person.connectedOn, utcDay(row.at))) <= 1
    && plain(row.text) === plain(person.note);
}

function hear(rows: readonly MessageRow[], person: PersonDraft, { counts, listener, dayOf, draftsFrom }: ConversationReading): void {
  const thread: ThreadLine[] = [];
  for (const row of rows) {
    if (isNote(row, person)) {
      person.acceptedAt = row.at;
      counts.notes += 1;
      continue;
    }
    if (row.mine) person.fromMe += 1;
    else person.fromThem += 1;
    if (!listener) {
      person.lines.push({ at: row.at, mine: row.mine, words: 0, says: unread });
      continue;
    }
    const on = dayOf(row.at);
    const { words, says } = listener.line(row.text, on, row.mine);
    const last = person.lines.at(-1);
    const asks = row.mine && says.asks.length > 0;
    // A bare reminder asks only together with what it renews.
    const reminds = row.mine && !asks && last?.mine === true && !says.courtesyOnly && row.text.length < shortest && listener.reminds(row.text);
    const draft = reminds || (asks && row.at >= draftsFrom) ? listener.draft(row.text, thread) : undefined;
    const nudge = draft?.asks.some((ask) => ask.nudge) === true && says.asks.length === 0;
    person.lines.push({
      at: row.at, mine: row.mine, words, says: nudge ? { ...says, asks: draft.asks, courtesyOnly: false } : says,
      ...(draft && draft.asks.length > 0 ? { draft } : {}),
    });
    thread.push({ from: row.mine ? 'me' : 'them', on, text: row.text });
  }
}

const unread: LineReading = { asks: [], gives: [], refuses: false, defers: false, agrees: false, courtesyOnly: false, introduces: false };
