import type { Handle } from '../../domain/contact';
import type { SeenPerson } from '../../messages';
import { linkHandles, linkName } from '../find-recipient';
import { lineOf } from '../shadow';
import type { Site } from '../site';

/** A person with the part of the page that is theirs alone. */
export interface PersonCard {
  readonly person: SeenPerson;
  readonly card: Element;
}

const keyOf = ({ kind, value }: Handle) => `${kind}:${value}`;

/** The handles that the links in an element name, each once. */
export function handlesIn(site: Site, element: Element): readonly Handle[] {
  const found = new Map<string, Handle>();
  for (const link of element.querySelectorAll('a[href]')) {
    for (const handle of [...linkHandles(site, link), ...composeHandles(site, link)]) found.set(keyOf(handle), handle);
  }
  return [...found.values()].slice(0, 12);
}

/** A link that opens a message or an invitation names the person in its parameters. */
function composeHandles(site: Site, link: Element): readonly Handle[] {
  const href = link.getAttribute('href') ?? '';
  if (!site.life || !/[?&](?:recipient|profileUrn|vanityName)=/.test(href)) return [];
  try {
    const url = new URL(href, site.hosts[0]?.replace('/*', '/'));
    return site.life.openerParameter.flatMap(({ name, pattern }): Handle[] => {
      const found = pattern.exec(url.searchParams.get(name) ?? '');
      if (!found) return [];
      return name === 'vanityName' ? [{ kind: 'linkedin-slug', value: found[0].toLowerCase() }] : [{ kind: 'linkedin-member', value: found[0] }];
    });
  } catch {
    return [];
  }
}

/**
 * The cards of a list of people: around each person's links the highest element that names nobody else. Found by
 * structure, so that machine-made class names do not matter. Cards that were read before and are the same are left out.
 */
export function peopleCards(site: Site, list: Element, isRead: (card: Element) => boolean = () => false): PersonCard[] {
  const cards = new Map<Element, PersonCard>();
  const named = [...list.querySelectorAll('a[href]')].flatMap((link) => {
    const [handle] = linkHandles(site, link);
    return handle ? [{ link, key: keyOf(handle) }] : [];
  });
  // Whoever else an element names stands next to this link in the page's order, before or after.
  const strangerFrom = (index: number, step: 1 | -1): Element | null => {
    let at = index;
    while (named[at]?.key === named[index]?.key && named[at]) at += step;
    return named[at]?.link ?? null;
  };
  for (const [index, { link }] of named.entries()) {
    const [before, after] = [strangerFrom(index, -1), strangerFrom(index, 1)];
    let card: Element = link;
    for (let at = link.parentElement; at && at !== list; at = at.parentElement) {
      if (at.contains(before) || at.contains(after)) break;
      card = at;
    }
    if (cards.has(card) || isRead(card)) continue;
    const links = [...card.querySelectorAll('a[href]')].concat(card.matches('a[href]') ? [card] : []).filter((other) => linkHandles(site, other).length > 0);
    const name = links.map((other) => nameIn(other)).find((found) => found !== '') ?? '';
    const headline = links.map((other) => headlineIn(other, name)).find((found) => found !== '') ?? '';
    if (name === '') continue;
    cards.set(card, { card, person: { name: name.slice(0, 300), handles: handlesIn(site, card), ...(headline ? { headline: headline.slice(0, 1000) } : {}) } });
  }
  return [...cards.values()];
}

const isHidden = (element: Element) => element.closest('[class*="visually-hidden"], [class*="a11y-text"]') !== null;

function leavesOf(link: Element): string[] {
  return [...link.querySelectorAll('p, span, div, strong, h2, h3')].filter((part) => part.childElementCount === 0 && !isHidden(part)).map(lineOf).filter((line) => line !== '');
}

const nameIn = (link: Element): string => leavesOf(link)[0] ?? (link.querySelector('img, figure, svg') ? '' : linkName(link));
const headlineIn = (link: Element, name: string): string => leavesOf(link).find((line) => line !== name) ?? '';
