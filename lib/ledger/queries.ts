import { conflictsOf } from '../domain/acceptance';
import type { Acceptance, Handle, Quality, Recipient, Tie } from '../domain/contact';
import type { Day } from '../domain/day';
import { isFullName, nameKeyOf } from '../domain/name';
import type { Standing } from '../domain/standing';
import { byTime, candidateOf, eventOf, heldTies, isCovered } from './standing';
import { findPerson } from './find-person';
import { handleOf } from './handles';
import type { LedgerDb } from './open';
import type { CompanyTieRow, ContactRow, CoverageRow, Entry, MergeRow, ParkedRow, PostRow, TargetRow } from './rows';
import type { Candidate } from '../domain/standing';

/*
 * Questions of popup, options, side panel and welcome. All of them read only and may stand in a live query.
 */

/** One person in a list. */
export interface PersonLine {
  readonly contactId: string;
  readonly name: string;
  readonly company: string;
  readonly headline: string;
  readonly acceptedOn: Day | null;
  readonly shared: number;
  readonly asked: number;
}

/** Everything the card of one person shows. */
export interface ContactCard {
  readonly contactId: string;
  readonly name: string;
  readonly company: string;
  readonly headline: string;
  readonly note: string;
  readonly handles: readonly Handle[];
  readonly acceptance: Acceptance | null;
  /** What other sources say, where they contradict by more than a day. */
  readonly conflicts: readonly Acceptance[];
  /** The person's own ties. */
  readonly ties: readonly Tie[];
  /** Ties of everyone at the company; undone in options. */
  readonly companyTies: readonly Tie[];
  /** Ties an import suggests; a tap confirms or drops them. */
  readonly suggested: readonly Tie[];
  readonly qualities: readonly Quality[];
  /** Targets this person is connected to. */
  readonly targets: readonly TargetRow[];
  /** With ids, to edit; oldest first. */
  readonly history: readonly Entry[];
  /** Entries that the retention setting let go. */
  readonly dropped: { readonly shared: number; readonly asked: number; readonly received: number } | null;
  readonly parked: readonly ParkedRow[];
  /** People who were joined into this one; each can be taken apart again. */
  readonly merges: readonly MergeRow[];
  /** Public posts since they were connected, newest first, at most three. */
  readonly posts: readonly PostRow[];
  /** For the judge: what a draft to this person would meet. */
  readonly standing: Standing;
}

/** Who the person of a tab is: a card, people to choose from, or nobody. */
export interface CardOfRecipient {
  readonly match: Standing['match'];
  readonly doubtful: boolean;
  readonly card: ContactCard | null;
  readonly candidates: readonly Candidate[];
}

/** One row of the contacts table. */
export interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly headline: string;
  readonly acceptedOn: Day | null;
  readonly shared: number;
  readonly asked: number;
  readonly lastReply: Day | null;
  readonly unanswered: Day | null;
  readonly ties: readonly Tie[];
  /** Sources contradict each other about the acceptance, and the user has not settled it. */
  readonly datesDiffer: boolean;
  /** Somebody else bears the same full name. */
  readonly sharesName: boolean;
}

/** A contact as a line of a list. */
export function lineOf(contact: ContactRow): PersonLine {
  const { id, name, company, headline, acceptedOn, shared, asked } = contact;
  return { contactId: id, name, company, headline, acceptedOn: acceptedOn ?? null, shared, asked };
}

/** The site whose coverage tells whether a contact's record is complete. */
const siteOf = (contact: ContactRow) => (contact.handles.some((handle) => handle.startsWith('linkedin') || handle.startsWith('sales')) ? 'linkedin' : contact.handles[0]?.split(':')[0] ?? 'linkedin');

async function historyRow(db: LedgerDb, contact: ContactRow) {
  return db.histories.get(contact.id);
}

/** What stands between the user and a contact, as the judge takes it, out of what was read. */
function standingFrom(contact: ContactRow, entries: readonly Entry[], coverage: readonly CoverageRow[], company: readonly CompanyTieRow[], today: Day): Standing {
  return {
    contactId: contact.id, name: contact.name, ...(contact.company ? { company: contact.company } : {}), match: 'certain',
    acceptance: contact.acceptance, ties: heldTies(contact, company.filter(({ companyKey }) => contact.companyKey !== '' && companyKey === contact.companyKey)),
    record: isCovered(contact.acceptance, coverage, siteOf(contact), today) ? 'complete' : 'partial',
    events: entries.map(eventOf),
  };
}

async function standingWith(db: LedgerDb, contact: ContactRow, entries: readonly Entry[], today: Day): Promise<Standing> {
  const company = contact.companyKey === '' ? [] : await db.companyTies.where('companyKey').equals(contact.companyKey).toArray();
  return standingFrom(contact, entries, await db.coverage.toArray(), company, today);
}

/** The standings of many contacts by id, read in one go; people who are not there any more are left out. */
export async function standingsOfContacts(db: LedgerDb, contactIds: readonly string[], today: Day): Promise<ReadonlyMap<string, Standing>> {
  const [contacts, histories, coverage, company] = await Promise.all([db.contacts.bulkGet([...contactIds]), db.histories.bulkGet([...contactIds]), db.coverage.toArray(), db.companyTies.toArray()]);
  return new Map(contacts.flatMap((contact, index): [string, Standing][] => (contact ? [[contact.id, standingFrom(contact, histories[index]?.entries ?? [], coverage, company, today)]] : [])));
}

/** The standing of one contact by id; null when there is no such contact. */
export async function standingOfContact(db: LedgerDb, contactId: string, today: Day): Promise<Standing | null> {
  const contact = await db.contacts.get(contactId);
  if (!contact) return null;
  const history = await historyRow(db, contact);
  return standingWith(db, contact, history?.entries ?? [], today);
}

/** What provisional people of the same name have on record is shown on the card too, as long as only one person bears it. */
async function cardOf(db: LedgerDb, contact: ContactRow, provisional: ContactRow | null, today: Day): Promise<ContactCard> {
  const [own, other] = [await historyRow(db, contact), provisional ? await historyRow(db, provisional) : undefined];
  const history = [...own?.entries ?? [], ...other?.entries ?? []].sort(byTime);
  const company = contact.companyKey === '' ? [] : await db.companyTies.where('companyKey').equals(contact.companyKey).toArray();
  const targets = (await db.targets.bulkGet(contact.targets)).filter((target) => target !== undefined);
  const since = contact.acceptance?.from ?? contact.acceptance?.to ?? null;
  const posts = since === null ? [] : await db.posts.where('on').aboveOrEqual(since).reverse().limit(3).toArray();
  return {
    contactId: contact.id, name: contact.name, company: contact.company, headline: contact.headline, note: contact.note,
    handles: contact.handles.map(handleOf).filter((handle) => handle !== null),
    acceptance: contact.acceptance, conflicts: conflictsOf(contact.claims),
    ties: contact.ties.map(({ tie }) => tie), companyTies: company.map(({ tie }) => tie), suggested: contact.suggested,
    qualities: contact.qualities, targets, history, dropped: own?.dropped ?? null,
    parked: await db.parked.where('contactId').equals(contact.id).sortBy('until'),
    merges: await db.merges.where('kept').equals(contact.id).toArray(),
    posts, standing: await standingWith(db, contact, history, today),
  };
}

/** The card of one contact; null when there is no such contact. */
export async function contactCard(db: LedgerDb, contactId: string, today: Day): Promise<ContactCard | null> {
  const contact = await db.contacts.get(contactId);
  return contact ? cardOf(db, contact, null, today) : null;
}

/** The card of the person a page names, joined as section 8 of the design says. */
export async function cardOfRecipient(db: LedgerDb, recipient: Recipient, today: Day): Promise<CardOfRecipient> {
  const found = await findPerson(db, recipient);
  return {
    match: found.match, doubtful: found.doubtful, candidates: found.candidates.map(candidateOf),
    card: found.contact ? await cardOf(db, found.contact, found.provisional, today) : null,
  };
}

/** People whose name or company has words that begin like the words typed; newest acceptance first. */
export async function searchPeople(db: LedgerDb, typed: string, limit = 12): Promise<PersonLine[]> {
  const words = nameKeyOf(typed).split(' ').filter((word) => word !== '').sort((a, b) => b.length - a.length);
  const [longest, ...others] = words;
  if (longest === undefined) return [];
  const found = await db.contacts.where('words').startsWith(longest).distinct()
    .filter((contact) => others.every((word) => contact.words.some((own) => own.startsWith(word))))
    .limit(500).toArray();
  return found.sort((a, b) => ((a.acceptedOn ?? '') < (b.acceptedOn ?? '') ? 1 : -1)).slice(0, limit).map(lineOf);
}

/** People read at a time for the table, so that the page stays alive meanwhile. */
const batch = 3_000;

async function everybody(db: LedgerDb): Promise<ContactRow[]> {
  const contacts: ContactRow[] = [];
  for (;;) {
    const some: ContactRow[] = await db.contacts.where('id').above(contacts.at(-1)?.id ?? '').limit(batch).toArray();
    contacts.push(...some);
    if (some.length < batch) return contacts;
  }
}

/** How many people bear each full name; somebody known only by what was sent may be one of them, and does not count. */
function bearersOf(contacts: readonly ContactRow[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  for (const { nameKey, provisional } of contacts) if (provisional !== 1 && isFullName(nameKey)) bearers.set(nameKey, (bearers.get(nameKey) ?? 0) + 1);
  return bearers;
}

/** Whether sources contradict each other about the acceptance and the user has not settled it. */
const datesDiffer = ({ claims, acceptance }: ContactRow) => claims.length > 1 && acceptance?.source !== 'user' && conflictsOf(claims).length > 0;

/** What is to be looked through after an import: people whose dates differ, and people who share their name. */
export async function toReview(db: LedgerDb): Promise<{ readonly datesDiffer: number; readonly sharesName: number }> {
  const contacts = await everybody(db);
  const shared = [...bearersOf(contacts).values()].filter((count) => count > 1);
  return { datesDiffer: contacts.filter(datesDiffer).length, sharesName: shared.reduce((sum, count) => sum + count, 0) };
}

/** All people for the contacts table, newest acceptance first; with a limit, the newest of those whose acceptance is known. */
export async function tableRows(db: LedgerDb, limit?: number): Promise<TableRow[]> {
  const companyTies = new Map<string, Tie[]>();
  for (const { companyKey, tie } of await db.companyTies.toArray()) companyTies.set(companyKey, [...companyTies.get(companyKey) ?? [], tie]);
  const contacts = limit === undefined ? await everybody(db) : await db.contacts.orderBy('acceptedOn').reverse().limit(limit).toArray();
  const bearers = bearersOf(contacts);
  return contacts
    .map((contact): TableRow => ({
      id: contact.id, name: contact.name, company: contact.company, headline: contact.headline,
      acceptedOn: contact.acceptedOn ?? null, shared: contact.shared, asked: contact.asked,
      lastReply: contact.lastReceivedOn ?? null, unanswered: contact.unanswered ?? null,
      ties: [...new Set([...contact.ties.map(({ tie }) => tie), ...companyTies.get(contact.companyKey) ?? []])],
      datesDiffer: datesDiffer(contact), sharesName: (bearers.get(contact.nameKey) ?? 0) > 1,
    }))
    .sort((a, b) => ((a.acceptedOn ?? '') < (b.acceptedOn ?? '') ? 1 : -1));
}

/** Whether anybody is known at all. By a first key: Dexie counts everybody before it looks at a limit. */
export async function isAnybodyKnown(db: LedgerDb): Promise<boolean> {
  return (await db.contacts.limit(1).primaryKeys()).length > 0;
}

/** How many people are known. */
export function countPeople(db: LedgerDb): Promise<number> {
  return db.contacts.count();
}
