import type { Day } from '../domain/day';
import type { ExportFacts, PersonFacts } from '../domain/import-facts';
import type { ImportProgress, ImportReport, StoredFigures, Understood } from '../domain/import-report';
import { nameKeyOf } from '../domain/name';
import { type Replaying, startReplay } from '../domain/replay';
import { change } from './changes';
import { withBridges } from './find-person';
import { importKey, type ImportInto, importPerson } from './import-person';
import { joinByHandles } from './merge';
import { isAnybodyKnown } from './queries';
import type { LedgerDb } from './open';
import type { ContactRow, HistoryRow, ImportTrace, PostRow } from './rows';

/** People stored at a time. */
const batch = 1_000;

type Figures = { -readonly [K in keyof StoredFigures]: StoredFigures[K] };

/** Whether a person of an export is kept: connections, and others to whom something was given or of whom something was asked. */
const isKept = ({ connectedOn, events }: PersonFacts) => connectedOn !== null || events.some(({ type }) => type !== 'received');

/** An export in numbers, for showing before and after it is stored. */
export function understoodOf(facts: ExportFacts): Understood {
  const { people, past: _past, posts, positions: _positions, schools: _schools, unplaced, source: _source, ...rest } = facts;
  const kept = people.filter(isKept);
  const events = { asks: 0, shared: 0, received: 0 };
  const suggested = { colleague: 0, alum: 0 };
  for (const person of kept) {
    for (const { type } of person.events) events[type === 'ask' ? 'asks' : type] += 1;
    for (const { tie } of person.suggested) suggested[tie] += 1;
  }
  return { ...rest, people: kept.length, dated: kept.filter(({ connectedOn }) => connectedOn !== null).length, events, suggested, posts: posts.length, unplaced: unplaced.length };
}

/**
 * Stores an export: all of it in one transaction or, when anything fails or the browser is ended, nothing. The same or a
 * newer export again adds what is new; what the user changed stays. Throws LedgerError.
 */
export async function storeImport(db: LedgerDb, facts: ExportFacts, today: Day, now: string, tell: (progress: ImportProgress) => void = () => undefined): Promise<ImportReport> {
  const started = performance.now();
  // Every row names its import, and indexes repeat the ids of contacts: both are short, and new ones lie in one order.
  const id = crypto.randomUUID().slice(0, 8);
  let made = 0;
  const into: ImportInto = { by: `import:${id}`, until: facts.until ?? today, newId: () => `${id}-${(made += 1).toString(36).padStart(4, '0')}` };
  const stored: Figures = { peopleNew: 0, peopleChanged: 0, datesNew: 0, entriesNew: 0, entriesKnown: 0, postsNew: 0, suggestionsNew: 0 };
  const people = facts.people.filter(isKept);
  const past = replaying(facts);
  let report: ImportReport | null = null;
  await change(db, async () => {
    const isEmpty = !(await isAnybodyKnown(db)) && await db.bridges.count() === 0;
    const added: string[] = [];
    const traces: ImportTrace[] = [];
    let written: PromiseLike<unknown> = Promise.resolve();
    for (let start = 0; start < people.length; start += batch) {
      tell({ step: 'storing', file: '', share: start / people.length });
      const some = people.slice(start, start + batch);
      const known = isEmpty ? new Map<PersonFacts, Known>() : await findKnown(db, some, facts, today);
      const contacts: ContactRow[] = [];
      const histories: HistoryRow[] = [];
      for (const person of some) {
        const before = known.get(person);
        const result = importPerson(before?.contact ?? null, before?.history?.entries ?? [], person, before?.handles ?? [importKey(person)], into);
        stored.entriesKnown += result.entriesKnown;
        if (!result.changed) continue;
        contacts.push(result.contact);
        if (result.trace.entries.length + result.trace.before.length > 0) histories.push({ ...before?.history, contactId: result.contact.id, entries: result.entries });
        if (result.isNew) added.push(result.contact.id);
        else traces.push(result.trace);
        count(stored, result.isNew, result.trace, before?.contact ?? null);
      }
      // The next people are made ready while these are written.
      await written;
      written = Promise.all([db.contacts.bulkPut(contacts), db.histories.bulkPut(histories)]);
      // The past is judged while the browser writes.
      past?.go((start + some.length) / people.length);
    }
    await written;
    past?.go(1);
    const posts = await storePosts(db, facts, into);
    stored.postsNew = posts.length;
    if (facts.coversMessages && facts.until !== null) await db.coverage.put({ id: into.by, kind: 'import', site: 'linkedin', from: null, to: facts.until });
    await db.importUndo.clear();
    await db.importUndo.put({ id, added, before: traces, posts });
    report = { ...understoodOf(facts), id, stored, replay: past?.report() ?? null, storingTook: performance.now() - started, replayTook: past?.took() ?? 0 };
    await db.imports.put({ id, at: now, on: today, report });
  });
  tell({ step: 'storing', file: '', share: 1 });
  return { ...report!, storingTook: performance.now() - started };
}

/** The replay of an export's messages, made piece by piece: `share` (0 to 1) is how much of it is to be done by then. */
function replaying({ past, until }: ExportFacts): { readonly go: (share: number) => void; readonly report: Replaying['report']; readonly took: () => number } | null {
  if (past === null || until === null) return null;
  const { take, report } = startReplay(until);
  let [done, took] = [0, 0];
  return {
    go: (share) => {
      const started = performance.now();
      const upTo = Math.ceil(past.length * share);
      for (const person of past.slice(done, upTo)) take(person);
      done = upTo;
      took += performance.now() - started;
    },
    report,
    took: () => took,
  };
}

function count(stored: Figures, isNew: boolean, trace: ImportTrace, before: ContactRow | null): void {
  if (isNew) stored.peopleNew += 1;
  else stored.peopleChanged += 1;
  stored.entriesNew += trace.entries.length;
  stored.suggestionsNew += trace.suggested.length;
  if (trace.claims.length > 0 && before?.acceptedOn === undefined) stored.datesNew += 1;
}

interface Known { readonly contact: ContactRow | null; readonly history: HistoryRow | undefined; readonly handles: readonly string[] }

/** Who of these people is known: by handle or bridge; a changed slug by name and the same day in an older export. */
async function findKnown(db: LedgerDb, people: readonly PersonFacts[], facts: ExportFacts, today: Day): Promise<Map<PersonFacts, Known>> {
  const keys = people.map(importKey);
  const bridged = new Set((await db.bridges.where('handles').anyOf(keys).toArray()).flatMap(({ handles }) => handles));
  const bearers = new Map<string, ContactRow[]>();
  for (const contact of await db.contacts.where('handles').anyOf(keys).distinct().toArray()) {
    for (const handle of contact.handles) bearers.set(handle, [...bearers.get(handle) ?? [], contact]);
  }
  const found = new Map<PersonFacts, { contact: ContactRow | null; handles: readonly string[] }>();
  for (const [index, person] of people.entries()) {
    const key = keys[index]!;
    const borne = bearers.get(key) ?? [];
    if (bridged.has(key) || borne.length > 1) {
      const handles = await withBridges(db, [key]);
      found.set(person, { contact: await joinByHandles(db, handles, today), handles });
    } else {
      found.set(person, { contact: borne[0] ?? null, handles: [key] });
    }
  }
  await findRenamed(db, found, facts);
  const ids = [...found.values()].flatMap(({ contact }) => contact?.id ?? []);
  const histories = new Map((await db.histories.bulkGet(ids)).flatMap((history) => (history ? [[history.contactId, history] as const] : [])));
  return new Map([...found].map(([person, { contact, handles }]) => [person, { contact, handles, history: contact ? histories.get(contact.id) : undefined }]));
}

/** A slug can be changed by its owner: the same full name, connected on the same day, whose old slug the export no longer holds. */
async function findRenamed(db: LedgerDb, found: Map<PersonFacts, { contact: ContactRow | null; handles: readonly string[] }>, facts: ExportFacts): Promise<void> {
  const missing = [...found].filter(([{ connectedOn }, { contact }]) => contact === null && connectedOn !== null);
  if (missing.length === 0) return;
  const namesakes = await db.contacts.where('nameKey').anyOf([...new Set(missing.map(([{ name }]) => nameKeyOf(name)))]).toArray();
  if (namesakes.length === 0) return;
  const exported = new Set(facts.people.map(importKey));
  const taken = new Set([...found.values()].map(({ contact }) => contact?.id));
  for (const [person, { handles }] of missing) {
    const same = namesakes.filter(({ id, nameKey, claims, handles: held }) => nameKey === nameKeyOf(person.name) && nameKey !== '' && !taken.has(id)
      && claims.some(({ source, from }) => source === 'export' && from === person.connectedOn) && !held.some((handle) => exported.has(handle)));
    const [only, second] = same;
    if (!only || second) continue;
    taken.add(only.id);
    found.set(person, { contact: only, handles });
  }
}

async function storePosts(db: LedgerDb, { posts }: ExportFacts, { by }: ImportInto): Promise<string[]> {
  const rows = posts.map(({ key, on, title, url, own }): PostRow => ({ id: `li:${key}`, on, title: title || url || '', ...(url === null ? {} : { url }), own, by }));
  const known = await db.posts.bulkGet(rows.map(({ id }) => id));
  const fresh = rows.filter((_, index) => known[index] === undefined);
  await db.posts.bulkPut(fresh);
  return fresh.map(({ id }) => id);
}
