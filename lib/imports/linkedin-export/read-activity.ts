import type { GiveKind } from '../../domain/asks/ask';
import { isDay } from '../../domain/day';
import type { Day } from '../../domain/day';
import type { PostFacts, UnplacedFacts } from '../../domain/import-facts';
import { companyKeyOf } from '../../domain/name';
import { endorsementColumns, reactionColumns, recommendationColumns, repostColumns, shareColumns } from './columns';
import { instantOf, utcInstant } from './dates';
import type { ExportEntry } from './open-files';
import { fullName, type People, type PersonDraft } from './people';
import { readLines, type Reading, readTable } from './reading';
import { slugOf } from './slug';

/** What is known beside the rows themselves. */
export interface ActivityReading {
  readonly people: People;
  readonly dayOf: (at: number) => Day;
  readonly unplaced: UnplacedFacts[];
  readonly posts: PostFacts[];
}

const iso = (at: number) => new Date(at).toISOString();

/** Puts one thing given into a person's history, once however often the files name it. */
function give(person: PersonDraft, what: GiveKind, key: string, at: number, dayOf: (at: number) => Day, byName: boolean): boolean {
  if (person.events.some((event) => event.key === key)) return false;
  person.events.push({ key, type: 'shared', what, on: dayOf(at), at: iso(at), ...(byName ? { byName: true as const } : {}) });
  return true;
}

/** Reads Endorsement_Given_Info.csv; answers with the number of rows. */
export async function readEndorsements(reading: Reading, entry: ExportEntry, { people, dayOf, unplaced }: ActivityReading): Promise<number> {
  let rows = 0;
  await readTable(reading, entry, 'endorsements-given', endorsementColumns, {
    plausible: (row) => utcInstant(row.cell('date')) !== null,
    row: (row, skip) => {
      const at = utcInstant(row.cell('date'));
      if (at === null) return skip(row.line, 'date');
      const name = fullName(row.cell('first'), row.cell('last'));
      const slug = slugOf(row.cell('url'));
      if (slug === null && name === '') return skip(row.line, 'no-person');
      rows += 1;
      const skill = row.cell('skill').trim();
      const person = (slug === null ? null : people.withSlug(slug)) ?? people.onlyNamed(name, slug) ?? (slug === null ? null : people.add({ slug, name, first: row.cell('first'), last: row.cell('last') }));
      if (!person) return void unplaced.push({ what: 'endorsement', name, on: dayOf(at), candidates: people.connectedAs(name).length });
      if (give(person, 'endorsement', `endorsed:${skill.slice(0, 40)}:${iso(at)}`, at, dayOf, slug === null)) person.endorsed.push(skill);
    },
  });
  return rows;
}

/** Reads Recommendations_Given.csv, which names people without a handle: by name and, of several, by company. */
export async function readRecommendations(reading: Reading, entry: ExportEntry, { people, dayOf, unplaced }: ActivityReading): Promise<number> {
  let rows = 0;
  await readTable(reading, entry, 'recommendations-given', recommendationColumns, {
    plausible: (row) => instantOf(row.cell('date')) !== null,
    row: (row, skip) => {
      const at = instantOf(row.cell('date'));
      if (at === null) return skip(row.line, 'date');
      const name = fullName(row.cell('first'), row.cell('last'));
      if (name === '') return skip(row.line, 'no-person');
      rows += 1;
      const able = people.connectedAs(name);
      const company = companyKeyOf(row.cell('company'));
      const there = able.length > 1 ? able.filter((one) => company !== '' && companyKeyOf(one.company) === company) : able;
      const [only, second] = there;
      if (!only || second) return void unplaced.push({ what: 'recommendation', name, on: dayOf(at), candidates: able.length });
      if (give(only, 'recommendation', `recommended:${iso(at)}`, at, dayOf, true)) only.recommended += 1;
    },
  });
  return rows;
}

/** `"` + line end + `"` is how this file writes a line end inside a cell. */
const mended = (text: string) => text.replace(/"\r?\n"/g, '\n');

/** Reads Shares.csv: the user's own public posts. Answers with the number of rows. */
export async function readShares(reading: Reading, entry: ExportEntry, { posts, dayOf }: ActivityReading): Promise<number> {
  let rows = 0;
  await readTable(reading, entry, 'shares', shareColumns, {
    plausible: (row) => instantOf(row.cell('date')) !== null,
    row: (row, skip) => {
      const at = instantOf(row.cell('date'));
      if (at === null) return skip(row.line, 'date');
      rows += 1;
      const [link, shared] = [row.cell('link').trim(), row.cell('shared').trim()];
      const first = mended(row.cell('text')).split('\n').find((line) => line.trim() !== '')?.trim() ?? '';
      // A post that only passes somebody's page on recommends it; one with words of one's own is one's own.
      posts.push({ key: `post:${link.slice(-70) || iso(at)}`, on: dayOf(at), at: iso(at), title: [...first].slice(0, 120).join(''), url: shared || link || null, own: shared === '', article: false });
    },
  });
  return rows;
}

/** Reads InstantReposts.csv: public recommendations of somebody's post. */
export async function readReposts(reading: Reading, entry: ExportEntry, { posts, dayOf }: ActivityReading): Promise<number> {
  let rows = 0;
  await readTable(reading, entry, 'reposts', repostColumns, {
    plausible: (row) => utcInstant(row.cell('date')) !== null,
    row: (row, skip) => {
      const at = utcInstant(row.cell('date'));
      if (at === null) return skip(row.line, 'date');
      rows += 1;
      posts.push({ key: `repost:${row.cell('link').trim().slice(-70) || iso(at)}`, on: dayOf(at), at: iso(at), title: '', url: row.cell('link').trim() || null, own: false, article: false });
    },
  });
  return rows;
}

/** Counts Reactions.csv: it names posts and no authors, so nobody can be credited. */
export async function countReactions(reading: Reading, entry: ExportEntry): Promise<number> {
  let rows = 0;
  await readTable(reading, entry, 'reactions', reactionColumns, {
    plausible: (row) => utcInstant(row.cell('date')) !== null,
    row: (row, skip) => {
      if (utcInstant(row.cell('date')) === null) return skip(row.line, 'date');
      rows += 1;
    },
  });
  return rows;
}

/** A comment begins with its date and address; what follows may be torn over lines or escaped by backslashes. */
const commentBegins = /^\ufeff?"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"?[,;\t]"?https?:/;

/** Counts Comments.csv in its two dialects; like reactions it names no authors. */
export const countComments = (reading: Reading, entry: ExportEntry): Promise<number> => readLines(reading, entry, 'comments', (line) => commentBegins.test(line));

/** An article of the user's, by its file's name: `2024-05-18 10_00_00.0-on-giving-first.html`. */
export function articleOf(path: string): PostFacts | null {
  const match = /(?:^|\/)(\d{4}-\d\d-\d\d)[ _T](?:(\d\d)[_:](\d\d)[_:](\d\d)(?:\.\d+)?)?-?(.*)\.html?$/i.exec(path);
  const on = match?.[1];
  if (!isDay(on)) return null;
  const title = (match?.[5] ?? '').replace(/[-_]+/g, ' ').trim();
  return { key: `article:${on}:${title.slice(0, 60)}`, on, at: `${on}T${match?.[2] ?? '00'}:${match?.[3] ?? '00'}:${match?.[4] ?? '00'}.000Z`, title, url: null, own: true, article: true };
}
