import type { Recipient } from '../domain/contact';
import type { ShelfOffer, ShelfReply } from '../messages';
import { findPerson } from './find-person';
import { historyOf } from './contacts';
import type { LedgerDb } from './open';
import type { Entry, ShelfRow } from './rows';

/** How many things the panel offers; the whole shelf lies in options. */
const offered = 6;

const words = (text: string) => new Set(text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Words too common to match anybody by. */
const common = new Set(['and', 'the', 'for', 'from', 'with', 'und', 'der', 'die', 'das', 'les', 'des', 'pour', 'con', 'per', 'del', 'los', 'las', 'para', 'een', 'van', 'voor', 'head', 'chief', 'manager', 'director', 'senior', 'global', 'group', 'company', 'officer', 'specialist', 'lead']);

/** What of a person's company, title and headline a thing on the shelf speaks to, with its rank; null when nothing does. */
function matchOf(item: ShelfRow, person: { company: string; headline: string }): { word: string; rank: number } | null {
  const theirs = words(`${person.headline} ${person.company}`);
  const tag = item.tags.find((candidate) => [...words(candidate)].some((word) => theirs.has(word) && !common.has(word)));
  if (tag !== undefined) return { word: tag, rank: 3 };
  const title = words(`${item.title} ${item.text}`);
  const company = [...words(person.company)].find((word) => title.has(word) && !common.has(word));
  if (company !== undefined) return { word: person.company, rank: 2 };
  const word = [...words(person.headline)].find((candidate) => title.has(candidate) && !common.has(candidate));
  return word === undefined ? null : { word, rank: 1 };
}

/** Day on which this very thing was shared with them before. */
function sharedOn(item: ShelfRow, entries: readonly Entry[]): string | null {
  const entry = entries.findLast((candidate) => candidate.type === 'shared' && candidate.title !== undefined && candidate.title === item.title);
  return entry?.on ?? null;
}

/** The shelf for one person: what speaks to them first, newest first, what they have already had last. */
export async function rankedShelf(db: LedgerDb, recipient: Recipient): Promise<ShelfReply> {
  const { contact, provisional } = await findPerson(db, recipient);
  const items = await db.shelf.toArray();
  const entries = (await Promise.all([contact, provisional].map(async (row) => (row ? historyOf(db, row.id) : [])))).flat();
  const person = { company: contact?.company ?? '', headline: contact?.headline || recipient.headline || '' };
  const ranked = items
    .map((item) => ({ item, match: matchOf(item, person), had: sharedOn(item, entries) }))
    .sort((a, b) => Number(a.had !== null) - Number(b.had !== null) || (b.match?.rank ?? 0) - (a.match?.rank ?? 0) || (a.item.on < b.item.on ? 1 : -1));
  return {
    items: ranked.slice(0, offered).map(({ item: { id, what, title, text }, match, had }): ShelfOffer => ({ id, what, title, text, matches: match?.word ?? null, sharedOn: had })),
    total: items.length,
  };
}
