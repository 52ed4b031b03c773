import { addDays, type Day } from '../../domain/day';
import { invitationColumns } from './columns';
import { instantOf, utcDay } from './dates';
import type { ExportEntry } from './open-files';
import type { People, PersonDraft } from './people';
import { type Reading, readTable } from './reading';
import { slugOf } from './slug';

/** Counts of invitations. */
export interface InvitationCounts { rows: number; acceptedOutgoing: number; acceptedIncoming: number; pendingOutgoing: number; pendingIncoming: number }

/** How often a slug or name stands on the user's own side. */
export class OwnSide {
  readonly slugs = new Map<string, number>();
  readonly names = new Map<string, number>();

  add(slug: string | null, name: string): void {
    if (slug !== null) this.slugs.set(slug, (this.slugs.get(slug) ?? 0) + 1);
    if (name !== '') this.names.set(name, (this.names.get(name) ?? 0) + 1);
  }
}

/** What stands most often; null without anything. */
export const mostFrequent = (counted: ReadonlyMap<string, number>): string | null =>
  [...counted].reduce<readonly [string, number] | null>((best, one) => (best && best[1] >= one[1] ? best : one), null)?.[0] ?? null;

/** Reads Invitations.csv: who invited whom and when (Pacific time), for connections and for those still pending. */
export async function readInvitations(reading: Reading, entry: ExportEntry, people: People, own: OwnSide, counts: InvitationCounts): Promise<void> {
  const seen = new Set<string>();
  await readTable(reading, entry, 'invitations', invitationColumns, {
    plausible: (row) => /^(?:OUTGOING|INCOMING)$/i.test(row.cell('direction').trim()),
    row: (row, skip) => {
      const way = row.cell('direction').trim().toUpperCase();
      if (way !== 'OUTGOING' && way !== 'INCOMING') return skip(row.line, 'direction');
      const sent = instantOf(row.cell('sent'));
      if (sent === null && row.cell('sent').trim() !== '') return skip(row.line, 'date');
      const outgoing = way === 'OUTGOING';
      const [from, to] = [row.cell('from').trim(), row.cell('to').trim()];
      const [inviter, invitee] = [slugOf(row.cell('inviter')), slugOf(row.cell('invitee'))];
      const [slug, name] = outgoing ? [invitee, to] : [inviter, from];
      if (slug === null && name === '') return skip(row.line, 'no-person');
      const key = `${way}\n${slug ?? name}\n${sent}`;
      if (seen.has(key)) return skip(row.line, 'duplicate');
      seen.add(key);
      if (outgoing) own.add(inviter, from);
      else own.add(invitee, to);
      counts.rows += 1;
      const found = slug === null ? namedAt(people, name, sent) : people.withSlug(slug) ?? (people.addressed ? null : namedAt(people, name, sent));
      if (found === null) return void (outgoing ? counts.pendingOutgoing += 1 : counts.pendingIncoming += 1);
      if (outgoing) counts.acceptedOutgoing += 1;
      else counts.acceptedIncoming += 1;
      if (found === 'one-of-several') return;
      const before = found.invitation?.sentAt ?? null;
      const sentAt = sent === null ? null : new Date(sent).toISOString();
      if (before !== null && sentAt !== null && before > sentAt) return;
      const note = row.cell('message');
      found.invitation = { direction: outgoing ? 'outgoing' : 'incoming', sentAt, hasNote: note.trim() !== '' };
      found.note = note.trim() === '' ? null : note;
    },
  });
}

/** Who of this name can have accepted: connected after the sending, at most 180 days and some before the export. */
function namedAt(people: People, name: string, sent: number | null): PersonDraft | 'one-of-several' | null {
  const from: Day | null = sent === null ? null : addDays(utcDay(sent), -1);
  const able = people.connectedAs(name).filter(({ connectedOn, invitation }) => connectedOn !== null && invitation === null && (from === null || (connectedOn >= from && connectedOn <= addDays(from, 185))));
  return able.length === 1 ? able[0]! : able.length > 1 ? 'one-of-several' : null;
}
