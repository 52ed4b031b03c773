import type { CareerFacts, ExportCounts, ExportFacts, ExportFileKind, PersonFacts, PostFacts } from '../../domain/import-facts';
import type { ImportProgress } from '../../domain/import-report';
import type { Day } from '../../domain/day';
import type { ReplayPerson } from '../../domain/replay';
import { createSuggestions, readCareer } from './career';
import { baseName, kindByName, kindOfLooseFile } from './classify';
import { profileColumns } from './columns';
import type { ConversationReading } from './conversation';
import { createTextDecoding } from './decode-text';
import type { FileSource } from './file-source';
import { createListener, type Listener } from './hear';
import { historyOf, pastLines } from './history';
import { ImportError } from './import-error';
import { type ExportEntry, openFiles } from './open-files';
import { fullName, People, type PersonDraft } from './people';
import { type ActivityReading, articleOf, countComments, countReactions, readEndorsements, readRecommendations, readReposts, readShares } from './read-activity';
import { readConnections } from './read-connections';
import { mostFrequent, OwnSide, readInvitations } from './read-invitations';
import { ownerInMessages, readMessages } from './read-messages';
import { passOver, readTable, type Reading, refuseEmpty } from './reading';

/** How an export is to be read. */
export interface ReadOptions {
  /** Whether messages are read for asks and gives; otherwise they are counted only. */
  readonly listens: boolean;
  /** The calendar day of an instant, ms, for the user. */
  readonly dayOf: (at: number) => Day;
  readonly tell?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
}

interface Placed { readonly entry: ExportEntry; readonly kind: ExportFileKind }

/** Connections before what refers to them, messages last. */
const order: readonly ExportFileKind[] = [
  'profile', 'connections', 'invitations', 'positions', 'education', 'endorsements-given', 'recommendations-given', 'shares', 'reposts', 'article', 'comments', 'reactions', 'messages',
];

/**
 * Reads what was chosen: ZIPs, folders and loose files of one person's export. Saves nothing and keeps no message's words.
 * Throws ImportError when nothing can be read, and the signal's reason when it is aborted.
 */
export async function readLinkedInExport(sources: readonly FileSource[], options: ReadOptions): Promise<ExportFacts> {
  const started = performance.now();
  const { dayOf, signal } = options;
  const tell = options.tell ?? (() => undefined);
  tell({ step: 'opening', file: '', share: 0 });
  const opened = await openFiles(sources);
  const reading: Reading = { files: [], skipped: [], skippedByReason: {}, notices: [...opened.notices], tell, signal, bytes: { all: 0, done: 0 } };
  const placed = await placeFiles(opened.entries, reading);
  reading.bytes.all = placed.reduce((sum, { entry }) => sum + entry.size, 0);
  tell({ step: 'reading', file: '', share: 0 });

  const of = (kind: ExportFileKind) => placed.filter((one) => one.kind === kind).map(({ entry }) => entry);
  const people = new People();
  const own = new OwnSide();
  const listener = options.listens ? createListener() : null;
  const exportedAt = madeAt(placed);
  const counts = emptyCounts();
  let profileName: string | null = null;
  for (const entry of of('profile')) profileName = await readProfile(reading, entry) ?? profileName;
  for (const entry of of('connections')) await readConnections(reading, entry, people, counts.connections);
  for (const entry of of('invitations')) await readInvitations(reading, entry, people, own, counts.invitations);
  const positions: CareerFacts[] = [];
  const schools: CareerFacts[] = [];
  for (const entry of of('positions')) await readCareer(reading, entry, 'positions', positions);
  for (const entry of of('education')) await readCareer(reading, entry, 'education', schools);
  const activity: ActivityReading = { people, dayOf, unplaced: [], posts: [] };
  for (const entry of of('endorsements-given')) counts.endorsements += await readEndorsements(reading, entry, activity);
  for (const entry of of('recommendations-given')) counts.recommendations += await readRecommendations(reading, entry, activity);
  for (const entry of of('shares')) counts.shares += await readShares(reading, entry, activity);
  for (const entry of of('reposts')) counts.reposts += await readReposts(reading, entry, activity);
  for (const entry of of('article')) {
    const article = articleOf(entry.path);
    passOver(reading, entry, 'article', article ? 'read' : 'not-needed');
    if (article) activity.posts.push(article);
  }
  for (const entry of of('comments')) counts.comments += await countComments(reading, entry);
  for (const entry of of('reactions')) counts.reactions += await countReactions(reading, entry);

  const messages = of('messages');
  const ownName = profileName ?? mostFrequent(own.names);
  const inMessages = mostFrequent(own.slugs) === null && messages.length > 0 ? await ownerInMessages(messages, ownName, signal) : null;
  const owner = { slug: mostFrequent(own.slugs) ?? inMessages?.slug ?? null, name: ownName ?? inMessages?.name ?? '' };
  const newest = exportedAt ?? newestDay(people);
  const conversations: ConversationReading = { people, ownSlug: owner.slug, ownName: owner.name, counts: counts.messages, listener, dayOf, draftsFrom: newest === null ? 0 : newest - 372 * 86_400_000 };
  const twice = messages.length > 1 ? new Set<string>() : null;
  for (const entry of messages) await readMessages(reading, entry, conversations, twice);
  refuseEmpty(reading);
  tell({ step: 'judging', file: '', share: 1 });
  return factsOf({ reading, people, counts, activity, positions, schools, listener, exportedAt, owner, dayOf, covers: messages.length > 0 && reading.files.some(({ kind, use }) => kind === 'messages' && use === 'read'), started });
}

interface Finished {
  readonly reading: Reading; readonly people: People; readonly counts: ExportCounts; readonly activity: ActivityReading;
  readonly positions: readonly CareerFacts[]; readonly schools: readonly CareerFacts[]; readonly listener: Listener | null;
  readonly exportedAt: number | null; readonly owner: { readonly slug: string | null; readonly name: string };
  readonly dayOf: (at: number) => Day; readonly covers: boolean; readonly started: number;
}

function factsOf({ reading, people, counts, activity, positions, schools, listener, exportedAt, owner, dayOf, covers, started }: Finished): ExportFacts {
  const suggest = createSuggestions(positions, schools);
  const last = people.all.reduce((at, { lines }) => lines.reduce((newest, line) => Math.max(newest, line.at), at), 0);
  const newest = exportedAt ?? Math.max(last, newestDay(people) ?? 0);
  const until = newest > 0 ? dayOf(newest) : null;
  const past: ReplayPerson[] = [];
  const replayFrom = newest - 2 * 366 * 86_400_000;
  const found = people.all.map((person): PersonFacts => {
    const { figures, events, unanswered } = historyOf(person, dayOf);
    const facts: PersonFacts = {
      slug: person.slug, slugFrom: person.slugFrom, name: person.name, firstName: person.first, lastName: person.last,
      email: person.email === '' ? null : person.email, company: person.company, position: person.position, connectedOn: person.connectedOn,
      acceptedAt: person.acceptedAt === null ? null : new Date(person.acceptedAt).toISOString(),
      acceptedOnLocal: person.acceptedAt === null ? null : dayOf(person.acceptedAt),
      invitation: person.invitation, messages: figures, events, unanswered,
      suggested: person.connectedOn === null ? [] : suggest(person.company, person.position),
      endorsed: person.endorsed, recommended: person.recommended,
    };
    if (listener && person.lines.some(({ draft, at }) => draft && at >= replayFrom)) past.push(replayPerson(person, facts, replayFrom, dayOf));
    person.lines = [];
    return facts;
  });
  return {
    source: 'linkedin-export', exportedAt: exportedAt === null ? null : new Date(exportedAt).toISOString(), until,
    owner: owner.name === '' && owner.slug === null ? null : owner, coversMessages: covers,
    files: reading.files, counts, skipped: reading.skipped, skippedByReason: reading.skippedByReason, notices: reading.notices,
    people: found, posts: onlyOnce(activity.posts), positions, schools, unplaced: activity.unplaced, past: listener && covers ? past : null,
    took: { all: performance.now() - started, detector: listener?.took() ?? 0 },
  };
}

function replayPerson(person: PersonDraft, facts: PersonFacts, from: number, dayOf: (at: number) => Day): ReplayPerson {
  const on = facts.acceptedOnLocal ?? facts.connectedOn;
  return {
    name: facts.name, slug: facts.slug,
    acceptance: on === null ? null : { from: on, to: on, source: facts.acceptedOnLocal === null ? 'export' : 'invitation-note' },
    ties: facts.invitation?.direction === 'incoming' ? ['invited-me'] : [],
    events: person.events.map(({ key: _key, at: _at, byName: _name, ...event }) => event),
    lines: pastLines(person.lines, from, dayOf),
  };
}

const onlyOnce = (posts: readonly PostFacts[]): PostFacts[] => [...new Map(posts.map((post) => [post.key, post])).values()];

function emptyCounts() {
  return {
    connections: { rows: 0, named: 0, hidden: 0 },
    invitations: { rows: 0, acceptedOutgoing: 0, acceptedIncoming: 0, pendingOutgoing: 0, pendingIncoming: 0 },
    messages: { rows: 0, conversations: 0, fromMe: 0, direct: 0, group: 0, sponsored: 0, closedAccounts: 0, drafts: 0, notes: 0, strangers: 0 },
    comments: 0, reactions: 0, shares: 0, reposts: 0, endorsements: 0, recommendations: 0,
  };
}

function newestDay(people: People): number | null {
  const day = people.all.reduce<Day | null>((newest, { connectedOn }) => (connectedOn !== null && (newest === null || connectedOn > newest) ? connectedOn : newest), null);
  return day === null ? null : Date.parse(`${day}T12:00:00Z`);
}

function madeAt(placed: readonly Placed[]): number | null {
  const times = placed.map(({ entry }) => entry.archive.madeAt).filter((at) => at !== null);
  return times.length === 0 ? null : Math.max(...times);
}

async function readProfile(reading: Reading, entry: ExportEntry): Promise<string | null> {
  let name: string | null = null;
  await readTable(reading, entry, 'profile', profileColumns, {
    plausible: () => true,
    row: (row) => { name ??= fullName(row.cell('first'), row.cell('last')) || null; },
  });
  return name;
}

/** Which file is what; of two archives with the same file the newer one's counts. Files that are not read are reported. */
async function placeFiles(entries: readonly ExportEntry[], reading: Reading): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const entry of entries) {
    let kind = kindByName(entry.path);
    if (kind === null && entry.archive.loose && /\.(?:csv|txt|tsv)$/i.test(entry.path)) kind = kindOfLooseFile(entry.path, await beginningOf(entry));
    if (kind === null || kind === 'practice') passOver(reading, entry, null, kind === 'practice' ? 'practice' : 'not-needed');
    else placed.push({ entry, kind });
  }
  const newest = new Map<string, ExportEntry>();
  const nameOf = ({ entry, kind }: Placed) => `${kind}/${baseName(entry.path).toLowerCase()}`;
  const age = ({ archive }: ExportEntry) => archive.madeAt ?? 0;
  for (const one of placed) {
    const known = newest.get(nameOf(one));
    if (!known || (known.archive !== one.entry.archive && age(one.entry) > age(known))) newest.set(nameOf(one), one.entry);
  }
  const kept = placed.filter((one) => {
    const winner = newest.get(nameOf(one))!;
    const wins = winner.archive === one.entry.archive;
    if (!wins) passOver(reading, one.entry, one.kind, 'older');
    return wins;
  });
  if (kept.length === 0 && entries.length > 0) throw new ImportError('not-an-export', { file: baseName(entries[0]!.path) });
  return kept.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

async function beginningOf(entry: ExportEntry): Promise<string> {
  const decoding = createTextDecoding();
  for await (const bytes of entry.pieces()) return decoding.push(bytes) + decoding.end();
  return '';
}
