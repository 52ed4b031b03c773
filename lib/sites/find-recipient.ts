import type { Handle, Recipient } from '../domain/contact';
import type { Surface } from '../domain/verdict';
import type { Composer } from './find-composer';
import { closestAcross, isSeen, lineOf } from './shadow';
import type { PeopleData, Site } from './site';

/** Whom a message is for. Nobody when the page does not say, or says two things: then nothing is guessed. */
export interface Addressed {
  readonly surface: Surface;
  readonly recipients: readonly Recipient[];
}

/** Where the page is and whose Connect or Message was pressed before. */
export interface Surroundings {
  /** Addresses to read parameters from: the top window's, and the frame's own. */
  readonly addresses: readonly URL[];
  readonly remembered: Remembered | null;
  /** BCP 47 tags of the page's language, best first. */
  readonly locales: readonly string[];
}

/** The person whose button was pressed to open a dialog that names nobody. */
export interface Remembered { readonly name: string; readonly handles: readonly Handle[]; readonly at: number }

interface Named { readonly name: string; readonly handles: readonly Handle[] }

const sameHandle = (a: Handle, b: Handle) => a.kind === b.kind && a.value === b.value;
const isOne = (a: Named, b: Named) => (a.handles.length > 0 && b.handles.length > 0
  ? a.handles.some((handle) => b.handles.some((other) => sameHandle(handle, other)))
  : a.name !== '' && a.name === b.name);

/** Distinct people, each with every handle and the longest name seen of them. */
function distinct(people: readonly Named[]): Named[] {
  const found: Named[] = [];
  for (const person of people) {
    const index = found.findIndex((other) => isOne(other, person));
    const other = found[index];
    if (!other) {
      found.push(person);
      continue;
    }
    const handles = [...other.handles, ...person.handles.filter((handle) => !other.handles.some((known) => sameHandle(known, handle)))];
    found[index] = { name: other.name.length >= person.name.length ? other.name : person.name, handles };
  }
  return found;
}

/** The handles that a link names. */
export function linkHandles(site: Site, link: Element): readonly Handle[] {
  const href = link.getAttribute('href');
  if (!href || href.startsWith('#')) return [];
  try {
    return site.handlesOf(new URL(href, site.hosts[0]?.replace('/*', '/') ?? 'https://invalid.example/'));
  } catch {
    return [];
  }
}

const headings = 'h1, h2, h3, h4, [role="heading"], strong, dt';

/** The name that a link shows: its heading, else its first text that is neither hidden nor a picture's. */
export function linkName(link: Element): string {
  const heading = link.matches(headings) ? link : link.querySelector(headings);
  if (heading && lineOf(heading) !== '') return lineOf(heading);
  for (const part of link.querySelectorAll('p, span, div')) {
    if (part.querySelector('p, div, svg') || part.closest('[class*="visually-hidden"], [class*="a11y"]')) continue;
    if (lineOf(part) !== '') return lineOf(part);
  }
  return link.querySelector('img, svg, [class*="a11y"]') ? '' : lineOf(link);
}

/** Whom the message in this composer is for, read from its own container only. */
export function findRecipients(composer: Composer, around: Surroundings): Addressed {
  const { data, container } = composer;
  const named = peopleOf(composer, around);
  const several = named.length > 1;
  const subject = data.subject ? [...container.querySelectorAll<HTMLInputElement>(data.subject)].some((field) => field.type !== 'hidden' && isSeen(field)) : false;
  const degree = several ? null : degreeOf(composer);
  const headline = several ? '' : headlineOf(composer);
  const surface = data.surface === 'message' && several ? 'group' : data.surface === 'message' && subject && degree !== 1 ? 'inmail' : data.surface;
  return {
    surface,
    recipients: named.slice(0, 50).map(({ name, handles }) => ({
      site: composer.site.id, name: name.slice(0, 300), handles: handles.slice(0, 12),
      ...(headline ? { headline: headline.slice(0, 1000) } : {}), ...(degree ? { degree } : {}),
    })),
  };
}

function peopleOf(composer: Composer, around: Surroundings): Named[] {
  const { data, container } = composer;
  const { people, thread } = data;
  const pills = people.pills ? [...container.querySelectorAll(people.pills)].filter((pill) => !pill.querySelector(people.pills ?? '') && allowed(composer, pill, true) && lineOf(pill) !== '') : [];
  if (pills.length > 0) {
    const named = distinct(pills.map((pill) => ({ name: lineOf(pill), handles: [] })));
    const [only] = named;
    return named.length === 1 && only ? [{ name: only.name, handles: handlesInAddress(people, around) }] : named;
  }
  const rows = thread?.line ? rowPeople(composer) : [];
  const isGroup = people.group !== undefined && [...container.querySelectorAll(people.group)].some((mark) => allowed(composer, mark));
  const links = headerLinks(composer);
  if (isGroup || rows.length > 1) return groupOf(composer, distinct([...links, ...rows]), around);
  if (links.length > 1) return links;
  const [header] = links;
  if (header) return [header.name ? header : { ...header, name: headingOf(composer) }];
  const card = people.card ? [...container.querySelectorAll(people.card)].map((link) => ({ name: linkName(link), handles: linkHandles(composer.site, link) })).filter(({ name, handles }) => name !== '' && handles.length > 0) : [];
  const cards = distinct(card);
  if (cards.length === 1) return cards;
  if (rows.length === 1) return rows;
  if (data.remembered) return fromMemory(composer, around);
  return byHeading(composer, around);
}

/** Whether an element of the container may say whom the message is for. */
function allowed({ data, box, container, editor }: Composer, element: Element, pill = false): boolean {
  if (editor.contains(element)) return false;
  if (!pill && box !== container && box.contains(element)) return false;
  const { skip } = data.people;
  const away = element.closest(skip);
  if (away && container.contains(away) && away !== container) return false;
  const list = data.thread?.list;
  return !list || !element.closest(list) || !container.contains(element.closest(list));
}

function headerLinks(composer: Composer): Named[] {
  const { container, site, data } = composer;
  // By structure every line may bear a link; only the heading tells whose it is.
  if (data.thread && !data.thread.line) return [];
  const found = [...container.querySelectorAll('a[href]')].filter((link) => allowed(composer, link)).flatMap((link) => {
    const handles = linkHandles(site, link);
    return handles.length > 0 ? [{ link, name: linkName(link), handles }] : [];
  });
  const inHeading = found.filter(({ link }) => link.closest(headings) || link.querySelector(headings) || (data.people.heading && (link.closest(data.people.heading) || link.querySelector(data.people.heading))));
  const people = distinct(inHeading.length > 0 ? inHeading : found);
  return people;
}

/** The people whose lines are not the user's. */
function rowPeople(composer: Composer): Named[] {
  const { thread } = composer.data;
  if (!thread?.line || !thread.theirs) return [];
  const named = [...composer.container.querySelectorAll(thread.line)].filter((line) => line.matches(thread.theirs ?? '') && (thread.list === '' || line.closest(thread.list))).flatMap((line) => {
    const links = [...line.querySelectorAll('a[href]')].filter((link) => !(thread.skip && link.closest(thread.skip)) && !link.closest(thread.body));
    const handles = links.flatMap((link) => linkHandles(composer.site, link)).slice(0, 1);
    const author = thread.author ? lineOf(line.querySelector(thread.author)) : '';
    return handles.length > 0 || author !== '' ? [{ name: author, handles }] : [];
  });
  return distinct(named);
}

/** Everybody in a group: those whose lines or pictures name them fully, and the rest as the heading calls them. */
function groupOf(composer: Composer, known: readonly Named[], { locales }: Surroundings): Named[] {
  const { people } = composer.data;
  const faces = people.faces ? [...composer.container.querySelectorAll(people.faces)].filter((face) => allowed(composer, face)).map((face) => ({ name: face.getAttribute('alt') ?? face.getAttribute('title') ?? '', handles: [] })) : [];
  const full = [...known, ...faces.filter(({ name }) => name !== '' && !known.some((other) => other.name === name))];
  const rest = namesIn(headingOf(composer), locales).filter((name) => !full.some((other) => other.name === name || other.name.startsWith(`${name} `)));
  const everybody = distinct([...full, ...rest.map((name) => ({ name, handles: [] }))]);
  return everybody.length > 1 ? everybody : [...everybody, { name: '', handles: [] }];
}

/** The names in a list as the page's language writes lists. */
function namesIn(heading: string, locales: readonly string[]): string[] {
  let parts = heading.split(/[,、،]/);
  try {
    const joins = new Intl.ListFormat([...locales], { type: 'conjunction' }).formatToParts(['A', 'B', 'C']).concat(new Intl.ListFormat([...locales]).formatToParts(['A', 'B']))
      .filter(({ type }) => type === 'literal').map(({ value }) => value.replace(/[,、،]/g, '').trim()).filter((join) => join !== '');
    for (const join of joins) parts = parts.flatMap((part) => part.split(new RegExp(`(?:^|\\s)${join.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s`)));
  } catch {
    // A language tag the browser does not know: commas alone part the names.
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !/\d/.test(part));
}

function headingOf(composer: Composer): string {
  const found = [...composer.container.querySelectorAll(composer.data.people.heading)].filter((heading) => allowed(composer, heading) && lineOf(heading) !== '');
  return lineOf(found[0]);
}

/** By the heading alone: with the handle of the one row that bears its name, or as a name when something confirms it. */
function byHeading(composer: Composer, around: Surroundings): Named[] {
  const { container, site, data } = composer;
  const heading = headingOf(composer);
  if (heading === '') return [];
  if (/[,、،]/.test(heading) && namesIn(heading, around.locales).length > 1 && !/,\s*(?:ph\.?d|md|mba|jr|sr|dr)/i.test(heading)) return groupOf(composer, [], around);
  const links = [...container.querySelectorAll('a[href]')].filter((link) => !composer.editor.contains(link) && !closestAcross(link, data.people.skip)?.contains(composer.editor));
  const rows = distinct(links.flatMap((link) => {
    const handles = linkHandles(site, link);
    return handles.length > 0 && lineOf(link) === heading ? [{ name: heading, handles }] : [];
  }));
  if (rows.length === 1) return rows;
  if (rows.length > 1) return [];
  const others = [...container.querySelectorAll('[aria-label], [title], img[alt], button')].filter((element) => !composer.editor.contains(element));
  const confirmed = data.people.trustHeading === true || others.some((element) => [element.getAttribute('aria-label'), element.getAttribute('title'), element.getAttribute('alt')].some((label) => label?.includes(heading)));
  return confirmed ? [{ name: heading, handles: handlesInAddress(data.people, around) }] : [];
}

function handlesInAddress(people: PeopleData, { addresses }: Surroundings): Handle[] {
  for (const address of addresses) {
    for (const { name, pattern } of people.parameters ?? []) {
      const found = pattern.exec(address.searchParams.get(name) ?? '');
      if (found) return [{ kind: 'linkedin-member', value: found[0] }];
    }
  }
  return [];
}

/** A dialog that names nobody: the address, else whose button opened it. */
function fromMemory(composer: Composer, around: Surroundings): Named[] {
  const { people } = composer.data;
  const heading = headingOf(composer);
  for (const address of around.addresses) {
    const slug = address.searchParams.get('vanityName');
    if (!slug) continue;
    const handle: Handle = { kind: 'linkedin-slug', value: slug.toLowerCase() };
    const remembered = around.remembered?.handles.some((known) => sameHandle(known, handle)) ? around.remembered.name : '';
    return [{ name: remembered || heading || (around.remembered?.handles.length === 0 ? around.remembered.name : ''), handles: [handle] }];
  }
  const { remembered } = around;
  if (remembered && (heading === '' || heading === remembered.name || remembered.handles.length > 0)) return [{ name: remembered.name || heading, handles: remembered.handles }];
  return heading === '' || people.trustHeading !== true ? [] : [{ name: heading, handles: [] }];
}

function headlineOf(composer: Composer): string {
  const { headline } = composer.data.people;
  return headline ? lineOf([...composer.container.querySelectorAll(headline)].find((part) => !composer.editor.contains(part) && lineOf(part) !== '')) : '';
}

/** The first digit 1 to 3 of a short mark: "1st", "· 2.", "3e et +". */
export function degreeIn(text: string): 1 | 2 | 3 | null {
  const digit = text.length <= 40 ? /(?<!\d)[123](?!\d)/.exec(text)?.[0] : undefined;
  return digit ? (Number(digit) as 1 | 2 | 3) : null;
}

function degreeOf(composer: Composer): 1 | 2 | 3 | null {
  const { degree } = composer.data.people;
  if (!degree) return null;
  const found = [...composer.container.querySelectorAll(degree)].filter((mark) => !mark.closest('[class*="unrolled-update"]'));
  for (const mark of found) {
    const read = degreeIn(lineOf(mark.querySelector('[aria-hidden="true"]') ?? mark));
    if (read) return read;
  }
  return null;
}
