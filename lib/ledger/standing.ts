import { acceptanceOf } from '../domain/acceptance';
import type { Acceptance, Recipient, Tie } from '../domain/contact';
import { addDays, type Day } from '../domain/day';
import type { LedgerEvent } from '../domain/ledger';
import type { Candidate, Standing } from '../domain/standing';
import { type Found, findPerson } from './find-person';
import type { LedgerDb } from './open';
import type { CompanyTieRow, ContactRow, CoverageRow, Entry } from './rows';

const tieOrder: readonly Tie[] = ['client', 'colleague', 'friend', 'alum', 'invited-me', 'talks-elsewhere'];

/** Oldest first; of one day by the moment, where both are known. */
export function byTime(a: Entry, b: Entry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  if (a.at && b.at && a.at !== b.at) return a.at < b.at ? -1 : 1;
  return 0;
}

/** An entry as it crosses to the page: without ids, origin and marks. */
export function eventOf(entry: Entry): LedgerEvent {
  if (entry.type === 'shared') return { type: 'shared', on: entry.on, what: entry.what, ...(entry.title === undefined ? {} : { title: entry.title }) };
  if (entry.type === 'received') return { type: 'received', on: entry.on, what: entry.what };
  return {
    type: 'ask', on: entry.on, kind: entry.kind, outcome: entry.outcome,
    ...(entry.weight === undefined ? {} : { weight: entry.weight }),
    ...(entry.at === undefined ? {} : { at: entry.at }),
    ...(entry.until === undefined ? {} : { until: entry.until }),
    ...(entry.answeredOn === undefined ? {} : { answeredOn: entry.answeredOn }),
  };
}

/** The user's own ties and those of the company, each once. */
export async function tiesOf(db: LedgerDb, contact: ContactRow): Promise<Tie[]> {
  const company = contact.companyKey === '' ? [] : await db.companyTies.where('companyKey').equals(contact.companyKey).toArray();
  return heldTies(contact, company);
}

/** A person's own ties and those of everyone at their company, in order. */
export function heldTies(contact: Pick<ContactRow, 'ties'>, company: readonly Pick<CompanyTieRow, 'tie'>[]): Tie[] {
  const held = new Set<Tie>([...contact.ties.map(({ tie }) => tie), ...company.map(({ tie }) => tie)]);
  return tieOrder.filter((tie) => held.has(tie));
}

/**
 * Whether everything since acceptance is known: the days from the earliest possible acceptance to today lie within times
 * in which the extension watched the site or that an import covers.
 */
export function isCovered(acceptance: Acceptance | null, coverage: readonly CoverageRow[], site: string, today: Day): boolean {
  if (!acceptance || acceptance.from === null) return false;
  let next = acceptance.from;
  const spans = coverage.filter((span) => span.site === site)
    .map(({ from, to }) => ({ from: from ?? '0000-01-01', to: to ?? today }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const { from, to } of spans) {
    if (from > next) break;
    if (to >= next) next = addDays(to, 1);
    if (next > today) return true;
  }
  return next > today;
}

/** A contact to choose from. */
export function candidateOf(contact: ContactRow): Candidate {
  return { contactId: contact.id, name: contact.name, ...(contact.company ? { company: contact.company } : {}), acceptance: contact.acceptance };
}

async function entriesOf(db: LedgerDb, { contact, provisional }: Found): Promise<Entry[]> {
  const ids = [contact?.id, provisional?.id].filter((id) => id !== undefined);
  const histories = await db.histories.bulkGet(ids);
  return histories.flatMap((history) => history?.entries ?? []).sort(byTime);
}

/** What stands between the user and one recipient today. Reads only; takes milliseconds at any size of the ledger. */
export async function standingOf(db: LedgerDb, recipient: Recipient, today: Day): Promise<Standing> {
  const found = await findPerson(db, recipient);
  const { contact, match } = found;
  const entries = await entriesOf(db, found);
  if (!contact) {
    return {
      contactId: null, name: recipient.name, match,
      ...(match === 'ambiguous' ? { candidates: found.candidates.map(candidateOf) } : {}),
      acceptance: null, ties: [], record: 'partial', events: entries.map(eventOf),
    };
  }
  const { claims } = contact;
  const all = found.provisional ? [...claims, ...found.provisional.claims] : claims;
  // A page that marks 2nd or 3rd degree knows better than any record: they are not connected now.
  const connected = recipient.degree !== 2 && recipient.degree !== 3;
  const acceptance = connected ? acceptanceOf(all) : null;
  const ties = new Set([...await tiesOf(db, contact), ...(found.provisional?.ties.map(({ tie }) => tie) ?? [])]);
  return {
    contactId: contact.id,
    name: contact.name,
    ...(contact.company ? { company: contact.company } : {}),
    match,
    ...(found.doubtful ? { doubtful: true } : {}),
    acceptance,
    ties: tieOrder.filter((tie) => ties.has(tie)),
    record: isCovered(acceptance, await db.coverage.toArray(), recipient.site, today) ? 'complete' : 'partial',
    events: entries.map(eventOf),
  };
}
