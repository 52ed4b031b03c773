import { messageColumns } from './columns';
import { type ConversationReading, type MessageRow, takeConversation } from './conversation';
import { instantOf } from './dates';
import type { ExportEntry } from './open-files';
import { OwnSide } from './read-invitations';
import type { Row } from './read-table';
import { lookThrough, type Reading, readTable } from './reading';
import { slugOf } from './slug';

type MessageCells = Row<keyof typeof messageColumns>;

/** Names joined without a blank; a name holds its own commas with one. */
const severalNames = /,(?! )/;
const isYes = (cell: string) => /^(?:yes|true|1)$/i.test(cell.trim());
const isCampaign = (row: MessageCells, sender: string | null) => sender === null
  && (/^\s*<p class="spinmail/i.test(row.cell('content')) || /^sponsored/i.test(row.cell('title').trim()));

/** Reads messages.csv of every era, one conversation at a time, and lets go of its words. */
export async function readMessages(reading: Reading, entry: ExportEntry, into: ConversationReading, seen: Set<string> | null): Promise<void> {
  const { counts, ownSlug, ownName } = into;
  const known = new Set<string>();
  // Without an id a conversation is its other side; rows then lie apart and wait for the end.
  const apart = new Map<string, MessageRow[]>();
  let block: MessageRow[] = [];
  let id = '';
  const end = () => {
    if (block.length > 0) takeConversation(block, into);
    block = [];
  };
  await readTable(reading, entry, 'messages', messageColumns, {
    plausible: (row) => instantOf(row.cell('date')) !== null,
    row: (row, skip) => {
      const at = instantOf(row.cell('date'));
      if (at === null) return skip(row.line, 'date');
      const conversation = row.cell('conversation').trim();
      const sender = slugOf(row.cell('sender'));
      if (seen) {
        const key = `${conversation}\n${at}\n${sender ?? row.cell('from')}\n${row.cell('content')}`;
        if (seen.has(key)) return skip(row.line, 'duplicate');
        seen.add(key);
      }
      counts.rows += 1;
      if (isYes(row.cell('draft')) || isYes(row.cell('conversationDraft'))) {
        counts.drafts += 1;
        return skip(row.line, 'draft');
      }
      if (conversation !== '' && !known.has(conversation)) {
        known.add(conversation);
        counts.conversations += 1;
      }
      if (isCampaign(row, sender)) {
        counts.sponsored += 1;
        return skip(row.line, 'sponsored');
      }
      const [from, to] = [row.cell('from').trim(), row.cell('to').trim()];
      const recipients = row.cell('recipients').split(',').flatMap((address) => slugOf(address.trim()) ?? []);
      const mine = sender !== null && ownSlug !== null ? sender === ownSlug : sender === null && isMine(row, from, ownName);
      const others = recipients.filter((slug) => slug !== ownSlug);
      const names = recipients.length > 0 ? 0 : to.split(severalNames).length;
      const message: MessageRow = { at, mine, from, sender, to, recipients, text: row.cell('content'), group: mine ? others.length > 1 || names > 1 : others.length > 0 || names > 1 };
      if (conversation === '' && !row.has('conversation')) {
        const other = (mine ? others[0] ?? to : sender ?? from).toLowerCase();
        apart.set(other, [...apart.get(other) ?? [], message]);
        return;
      }
      if (conversation !== id) {
        end();
        id = conversation;
      }
      block.push(message);
    },
  });
  end();
  for (const rows of apart.values()) takeConversation(rows, into);
  if (known.size === 0) counts.conversations += apart.size;
}

function isMine(row: MessageCells, from: string, ownName: string): boolean {
  const way = row.cell('direction').trim().toUpperCase();
  return way === 'OUTGOING' || (way !== 'INCOMING' && ownName !== '' && from === ownName);
}

/** Who stands in all conversations of a message file: its owner, where nothing else of the export tells. */
export async function ownerInMessages(entries: readonly ExportEntry[], ownName: string | null, signal?: AbortSignal): Promise<{ slug: string | null; name: string | null }> {
  const [writers, everybody] = [new OwnSide(), new OwnSide()];
  for (const entry of entries) {
    let [conversation, present] = ['', new Map<string, string>()];
    const end = () => { for (const [slug, name] of present) everybody.add(slug, name); };
    await lookThrough(entry, messageColumns, (row) => {
      const sender = slugOf(row.cell('sender'));
      const from = row.cell('from').trim();
      if (row.cell('conversation') !== conversation) {
        end();
        [conversation, present] = [row.cell('conversation'), new Map()];
      }
      if (sender !== null) present.set(sender, from);
      for (const address of row.cell('recipients').split(',')) {
        const slug = slugOf(address.trim());
        if (slug !== null && !present.has(slug)) present.set(slug, row.cell('to').split(severalNames).length === 1 ? row.cell('to').trim() : '');
      }
      if (sender === null && row.cell('direction').trim().toUpperCase() === 'OUTGOING') writers.add(null, from);
      else if (ownName !== null && from === ownName) writers.add(sender, from);
    }, signal);
    end();
  }
  const top = (counted: ReadonlyMap<string, number>) => [...counted].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  if (writers.names.size > 0) return { slug: top(writers.slugs), name: top(writers.names) };
  return { slug: top(everybody.slugs), name: ownName ?? top(everybody.names) };
}
