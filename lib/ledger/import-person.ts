import { type Claim, withClaim } from '../domain/acceptance';
import type { Day } from '../domain/day';
import type { ImportedEvent, PersonFacts } from '../domain/import-facts';
import { nameKeyOf } from '../domain/name';
import { derive, newContact } from './contacts';
import { handleKey } from './handles';
import { byTime } from './standing';
import type { ContactRow, Entry, ImportTrace, Origin } from './rows';

/** One person as an import leaves them, and what it put there. */
export interface ImportedPerson {
  readonly contact: ContactRow;
  readonly entries: Entry[];
  readonly trace: ImportTrace;
  readonly isNew: boolean;
  /** Whether anything is different from before. */
  readonly changed: boolean;
  readonly entriesNew: number;
  readonly entriesKnown: number;
}

/** The import of which a person is stored. */
export interface ImportInto {
  readonly by: Origin;
  readonly until: Day;
  /** An id for a new contact. */
  readonly newId: () => string;
}

/** The string by which an export's person is found: the slug; without one, name and day in this network's exports. */
export function importKey(person: Pick<PersonFacts, 'slug' | 'name' | 'connectedOn'>): string {
  return person.slug !== null
    ? handleKey({ kind: 'linkedin-slug', value: person.slug })
    : `name@linkedin-export:${nameKeyOf(person.name)} ${person.connectedOn ?? ''}`;
}

const claimsOf = ({ connectedOn, acceptedOnLocal }: PersonFacts, said: Day): Claim[] => [
  ...(connectedOn === null ? [] : [{ from: connectedOn, to: connectedOn, source: 'export' as const, said }]),
  ...(acceptedOnLocal === null ? [] : [{ from: acceptedOnLocal, to: acceptedOnLocal, source: 'invitation-note' as const, said }]),
];

/** An event of an export as an entry; its id is the same in every export that holds it. */
function entryOf({ key, byName: _byName, ...event }: ImportedEvent, by: Origin): Entry {
  return { ...event, id: `li:${key}`, by } as Entry;
}

/** What a page or the user recorded of the same day and kind is the same thing. */
const isSame = (a: Entry, b: Entry) => a.on === b.on && a.type === b.type && !a.by.startsWith('import:')
  && (a.type === 'ask' ? b.type === 'ask' && a.kind === b.kind : b.type !== 'ask' && a.what === b.what);

/** An ask of which the export knows the end by now. */
function answered(known: Entry, told: Entry): Entry {
  if (known.type !== 'ask' || told.type !== 'ask' || known.edited || known.outcome !== 'none') return known;
  if (told.outcome === 'none' && (told.answeredOn === undefined || known.answeredOn !== undefined)) return known;
  const { outcome, answeredOn, until } = told;
  return { ...known, outcome, ...(answeredOn === undefined ? {} : { answeredOn }), ...(until === undefined ? {} : { until }) };
}

/** Puts an export's word on one person into what is known of them; null for `known` makes a new one. Changes nothing given. */
export function importPerson(known: ContactRow | null, knownEntries: readonly Entry[], person: PersonFacts, handles: readonly string[], { by, until, newId }: ImportInto): ImportedPerson {
  const contact: ContactRow = known ? { ...known } : newContact(person.name, by, newId());
  const trace: ImportTrace = { id: contact.id, claims: [], replaced: [], handles: [], suggested: [], entries: [], before: [], filled: {} };
  if (!known && person.connectedOn === null) contact.provisional = 1;
  if (known?.provisional === 1 && person.connectedOn !== null) {
    delete contact.provisional;
    trace.wasProvisional = true;
  }
  trace.handles = handles.filter((handle) => !contact.handles.includes(handle));
  contact.handles = [...contact.handles, ...trace.handles];
  const firstWord = !contact.claims.some(({ source }) => source === 'export');
  for (const claim of claimsOf(person, until)) {
    const before = contact.claims.find(({ source }) => source === claim.source);
    contact.claims = withClaim(contact.claims, claim);
    if (!contact.claims.includes(claim)) continue;
    trace.claims.push(claim);
    if (before) trace.replaced.push(before);
  }
  if (person.invitation?.direction === 'incoming' && !contact.ties.some(({ tie }) => tie === 'invited-me')) {
    contact.ties = [...contact.ties, { tie: 'invited-me', by, on: until }];
  }
  if (firstWord) {
    trace.suggested = person.suggested.map(({ tie }) => tie).filter((tie) => !contact.suggested.includes(tie) && !contact.ties.some((mark) => mark.tie === tie));
    contact.suggested = [...contact.suggested, ...trace.suggested];
  }
  if (contact.company === '' && person.company !== '') trace.filled.company = contact.company = person.company;
  if (contact.headline === '' && person.position !== '') trace.filled.headline = contact.headline = person.position;
  const { entries, entriesKnown } = withEvents(knownEntries, person.events, by, trace);
  const changed = !known || contact.ties.length !== known.ties.length || trace.wasProvisional === true
    || trace.claims.length + trace.handles.length + trace.suggested.length + trace.entries.length + trace.before.length + Object.keys(trace.filled).length > 0;
  return { contact: changed ? derive(contact, entries) : contact, entries, trace, isNew: !known, changed, entriesNew: trace.entries.length, entriesKnown };
}

function withEvents(knownEntries: readonly Entry[], events: readonly ImportedEvent[], by: Origin, trace: ImportTrace): { entries: Entry[]; entriesKnown: number } {
  if (events.length === 0) return { entries: [...knownEntries], entriesKnown: 0 };
  const entries = [...knownEntries];
  const places = new Map(entries.map(({ id }, at) => [id, at]));
  const added: Entry[] = [];
  for (const event of events) {
    const told = entryOf(event, by);
    const place = places.get(told.id) ?? (knownEntries.length > 0 ? entries.findIndex((entry) => isSame(entry, told)) : -1);
    const known = entries[place];
    if (!known) {
      added.push(told);
      continue;
    }
    const after = answered(known, told);
    if (after === known) continue;
    trace.before.push(known);
    entries[place] = after;
  }
  trace.entries = added.map(({ id }) => id);
  return { entries: added.length === 0 ? entries : [...entries, ...added].sort(byTime), entriesKnown: events.length - added.length };
}
