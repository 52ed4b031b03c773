import type { Acceptance } from '../domain/contact';
import { type Day, addDays } from '../domain/day';
import type { SeenFact, SeenPerson } from '../messages';
import { addClaim, historyOf, newContact, putContact, putHistory } from './contacts';
import { change } from './changes';
import { withBridges } from './find-person';
import { handleKey, kindOf } from './handles';
import { joinByHandles } from './merge';
import type { LedgerDb } from './open';
import type { ContactRow, Entry } from './rows';

/** How long a 2nd or 3rd degree mark is remembered, days: afterwards it narrows no acceptance worth narrowing. */
const sightingDays = 60;

const keysOf = (person: SeenPerson) => [...new Set(person.handles.map(handleKey))];

/** Remembers that these handles are one person's; says whether that is new. */
async function keepBridge(db: LedgerDb, keys: readonly string[], today: Day): Promise<boolean> {
  if (keys.length < 2) return false;
  const known = await db.bridges.where('handles').anyOf(keys).toArray();
  if (known.some(({ handles }) => keys.every((key) => handles.includes(key)))) return false;
  await db.bridges.add({ handles: [...keys], on: today, by: 'page' });
  return true;
}

/** Learns a bridge and joins contacts whom it shows to be one; says whether anything is new. */
async function learnBridge(db: LedgerDb, keys: readonly string[], today: Day): Promise<boolean> {
  if (!(await keepBridge(db, keys, today))) return false;
  await joinByHandles(db, await withBridges(db, keys), today);
  return true;
}

/** The contact a page shows, made when a fact about them is worth keeping. A person without a handle is never made by a page. */
async function personSeen(db: LedgerDb, person: SeenPerson, today: Day): Promise<ContactRow | null> {
  const keys = keysOf(person);
  if (keys.length === 0) return null;
  await keepBridge(db, keys, today);
  const all = await withBridges(db, keys);
  const row = await joinByHandles(db, all, today) ?? { ...newContact(person.name, 'page'), handles: all };
  if (person.headline && row.headline !== person.headline) return { ...row, headline: person.headline };
  return row;
}

async function sawAcceptance(db: LedgerDb, person: SeenPerson, acceptance: Acceptance, today: Day): Promise<boolean> {
  const found = await personSeen(db, person, today);
  if (!found) return false;
  const row: ContactRow = { ...found };
  // Being seen connected under an id that nothing else bears does not make a person of its own: their record may stand
  // under another handle, and is still to be found by name.
  const isBareSight = acceptance.source === 'seen' && row.handles.every((key) => kindOf(key) === 'linkedin-member') && (row.provisional === 1 || (await db.contacts.get(row.id)) === undefined);
  if (isBareSight) row.provisional = 1;
  else delete row.provisional;
  const sightings = (await db.sightings.bulkGet(row.handles)).filter((sighting) => sighting !== undefined);
  const notYet = sightings.map(({ on }) => on).sort().at(-1);
  if (notYet !== undefined && acceptance.to !== null && acceptance.to >= notYet) {
    // They were seen unconnected after older dates: the connection was made anew.
    row.claims = row.claims.filter((claim) => claim.to === null || claim.to >= notYet);
    if (acceptance.from === null) acceptance = { ...acceptance, from: notYet };
  }
  // A bound by sight adds nothing where both ends are known already.
  if (acceptance.source === 'seen' && row.acceptance?.from && row.acceptance.to && row.claims.length > 0) return false;
  addClaim(row, { ...acceptance, said: today });
  // Who clicks Accept was invited by the other one.
  if (acceptance.source === 'accept-click' && !row.ties.some(({ tie }) => tie === 'invited-me')) {
    row.ties = [...row.ties, { tie: 'invited-me', by: 'page', on: today }];
  }
  return putContact(db, row);
}

async function sawDegree(db: LedgerDb, person: SeenPerson, degree: 1 | 2 | 3, today: Day): Promise<boolean> {
  const keys = keysOf(person);
  if (degree !== 1) {
    for (const handle of keys) await db.sightings.put({ handle, degree, on: today });
    await db.sightings.where('on').below(addDays(today, -sightingDays)).delete();
    return false;
  }
  return sawAcceptance(db, person, { from: null, to: today, source: 'seen' }, today);
}

/** The newest ask of the kind on that day or, where the page shows no day, the newest without an answer. */
function answered(entries: readonly Entry[], fact: Extract<SeenFact, { fact: 'outcome' }>): Entry[] {
  const index = entries.findLastIndex((entry) => entry.type === 'ask' && entry.kind === fact.kind && entry.on <= fact.on && (entry.outcome === 'none' || entry.answeredOn === fact.on) && entry.edited !== true);
  return entries.map((entry, at) => (at === index && entry.type === 'ask' ? { ...entry, outcome: fact.outcome, answeredOn: fact.on } : entry));
}

/** Records facts that a page showed while the user looked at it; all of them or none. Throws LedgerError. */
export async function recordSeen(db: LedgerDb, facts: readonly SeenFact[], today: Day, now: string): Promise<void> {
  if (facts.length === 0) return;
  await change(db, async () => {
    let anything = false;
    for (const fact of facts) anything = await record(db, fact, today, now) || anything;
    return anything;
  });
}

/** Records one fact; says whether it changed anything. */
function record(db: LedgerDb, fact: SeenFact, today: Day, now: string): Promise<boolean> {
  if (fact.fact === 'acceptance') return sawAcceptance(db, fact.person, fact.acceptance, today);
  if (fact.fact === 'degree') return sawDegree(db, fact.person, fact.degree, today);
  if (fact.fact === 'bridge') return learnBridge(db, [...new Set(fact.handles.map(handleKey))], today);
  if (fact.fact === 'posted') return sawPost(db, fact.title, fact.url, today);
  return sawEntry(db, fact, today, now);
}

async function sawPost(db: LedgerDb, title: string, url: string | undefined, today: Day): Promise<boolean> {
  const sameDay = await db.posts.where('on').equals(today).toArray();
  if (sameDay.some((post) => post.title === title && post.url === url)) return false;
  await db.posts.add({ id: crypto.randomUUID(), on: today, title, ...(url === undefined ? {} : { url }), own: true, by: 'page' });
  return true;
}

type EntryFact = Extract<SeenFact, { fact: 'gave' | 'outcome' | 'they-gave' }>;

async function sawEntry(db: LedgerDb, fact: EntryFact, today: Day, now: string): Promise<boolean> {
  const found = await personSeen(db, fact.person, today);
  if (!found) return false;
  const known = await db.contacts.get(found.id);
  // What the user does for a stranger is not kept: only gives count before an acceptance (from 12 months before it).
  if (!known && fact.fact !== 'gave') return false;
  const row: ContactRow = known ? found : { ...found, provisional: 1 };
  const entries = await historyOf(db, row.id);
  if (fact.fact === 'outcome') {
    const after = answered(entries, fact);
    if (JSON.stringify(after) === JSON.stringify(entries)) return putContact(db, row);
    await putHistory(db, row, after);
    return true;
  }
  const entry: Entry = fact.fact === 'gave'
    ? { id: crypto.randomUUID(), type: 'shared', on: today, at: now, by: 'page', what: fact.what }
    : { id: crypto.randomUUID(), type: 'received', on: fact.on, by: 'page', what: fact.what };
  // A page shows the same thing again and again: one reaction, comment or gift of a kind a day.
  const twice = entries.some((other) => other.type === entry.type && other.on === entry.on && 'what' in other && 'what' in entry && other.what === entry.what);
  if (twice) return putContact(db, row);
  await putHistory(db, row, [...entries, entry]);
  return true;
}
