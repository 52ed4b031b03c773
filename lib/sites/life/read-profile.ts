import type { Handle } from '../../domain/contact';
import type { Day } from '../../domain/day';
import type { SeenFact, SeenPerson } from '../../messages';
import { degreeIn } from '../find-recipient';
import { readDate } from '../page-dates';
import { lineOf } from '../shadow';
import type { Site } from '../site';
import { handlesIn } from './people-on-page';

const member = /ACoAA[\w-]{6,}/;

/** The owner of the profile on screen, with every handle that their own part of the page bears; null where the page does not agree with its address. */
export function profileOwner(site: Site, page: Document, address: URL): { readonly person: SeenPerson; readonly card: Element } | null {
  if (!site.life?.profile.test(address.pathname)) return null;
  const named = site.handlesOf(address);
  for (const card of page.querySelectorAll(site.life.topCard)) {
    const name = lineOf(card.querySelector('h1, h2'));
    if (name === '') continue;
    const own = handlesIn(site, card);
    const slugs = own.filter(({ kind }) => kind === 'linkedin-slug');
    // A part that links to another profile than the address is a card about somebody else, or a page on its way.
    if (slugs.length > 0 && !slugs.some((slug) => named.some(({ kind, value }) => kind !== 'linkedin-slug' || value === slug.value))) continue;
    const key = member.exec(card.getAttribute('componentkey') ?? '');
    const handles: Handle[] = [...named, ...own, ...(key ? [{ kind: 'linkedin-member', value: key[0].replace(/Topcard$/, '') } as const] : [])];
    const distinct = [...new Map(handles.map((handle) => [`${handle.kind}:${handle.value}`, handle])).values()];
    if (distinct.filter(({ kind }) => kind === 'linkedin-slug').length > 1 || distinct.filter(({ kind }) => kind === 'linkedin-member').length > 1) continue;
    return { person: { name: name.slice(0, 300), handles: distinct }, card };
  }
  return null;
}

/** What a profile on screen says: who bears both handles, and how near they are. */
export function readProfile(site: Site, page: Document, address: URL): SeenFact[] {
  const owner = profileOwner(site, page, address);
  if (!owner || !site.life) return [];
  const { person, card } = owner;
  const facts: SeenFact[] = person.handles.length > 1 ? [{ fact: 'bridge', name: person.name, handles: person.handles }] : [];
  for (const mark of card.querySelectorAll(site.life.degree)) {
    const degree = degreeIn(lineOf(mark));
    if (!degree) continue;
    facts.push({ fact: 'degree', person, degree });
    break;
  }
  return facts;
}

/** "Connected since" in the contact details of a profile. */
export function readContactInfo(site: Site, page: Document, locales: readonly string[]): SeenFact[] {
  if (!site.life) return [];
  return [...page.querySelectorAll(site.life.contactInfo)].slice(0, 1).flatMap((info): SeenFact[] => {
    const sign = info.querySelector(site.life?.contactSince ?? '');
    const handles = [...handlesIn(site, info)];
    const inKey = [...info.querySelectorAll('[componentkey]')].map((part) => member.exec(part.getAttribute('componentkey') ?? '')?.[0].replace(/ContactInfo.*$/, '')).find((found) => found !== undefined);
    if (inKey && !handles.some(({ kind }) => kind === 'linkedin-member')) handles.push({ kind: 'linkedin-member', value: inKey });
    const day = sign ? dateBeside(sign, info, locales) : null;
    const around = info.closest('dialog, [role="dialog"]') ?? info;
    const name = lineOf(around.querySelector('h1, h2'));
    if (!day || handles.length === 0 || name === '') return [];
    return [{ fact: 'acceptance', person: { name: name.slice(0, 300), handles }, acceptance: { from: day, to: day, source: 'profile' } }];
  });
}

/** The date in the smallest part around a sign that holds one: a birthday stands beside another sign. */
function dateBeside(sign: Element, within: Element, locales: readonly string[]): Day | null {
  for (let at = sign.parentElement; at && within.contains(at) && at !== within; at = at.parentElement) {
    for (const part of at.querySelectorAll('p, span, dd, div, time')) {
      if (part.childElementCount > 0) continue;
      const day = readDate(lineOf(part), locales);
      if (day) return day;
    }
    if (at.querySelectorAll('svg').length > 1) return null;
  }
  return null;
}
