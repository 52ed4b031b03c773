import type { Handle } from '../domain/contact';
import { linkHandles, linkName, type Remembered } from './find-recipient';
import { closestAcross, lineOf, parentOf } from './shadow';
import type { Site } from './site';

/**
 * Whose Connect or Message was pressed: dialogs that open after it do not always name the person. The name is taken
 * from links and headings around the button, in any language; a label only tells which of them it is. Null for every
 * other press.
 */
export function rememberOpener(site: Site, pressed: Element | null, { page, at, before, address }: { readonly page: Document; readonly at: number; readonly before: Remembered | null; readonly address: URL | null }): Remembered | null {
  if (!site.life || !pressed) return null;
  const opener = closestAcross(pressed, site.life.opener);
  if (!opener) return null;
  // "Add a note" inside the first step of an invitation: that step names the person, the next one does not.
  const dialog = closestAcross(opener, '[role="dialog"], dialog');
  const strong = dialog && !dialog.querySelector('textarea, [contenteditable]') ? lineOf(dialog.querySelector('strong')) : '';
  if (strong !== '') return { name: strong, handles: before && (before.name === strong || before.name === '') ? before.handles : [], at };
  const handle = handleOf(site, opener);
  const label = `${opener.getAttribute('aria-label') ?? ''} ${lineOf(opener)}`;
  if (handle) {
    const own = [...page.querySelectorAll('a[href]')].filter((link) => linkHandles(site, link).some((other) => other.kind === handle.kind && other.value === handle.value)).map(linkName).filter((name) => name !== '');
    return { name: own.find((name) => label.includes(name)) ?? own[0] ?? namedIn(page, label), handles: [handle], at };
  }
  if (opener.localName !== 'button' || dialog) return null;
  // A button without an address: the person whose card it stands in, when its label bears that name.
  for (let card = parentOf(opener); card && card.localName !== 'body'; card = parentOf(card)) {
    const people = [...card.querySelectorAll('a[href]')].map((link) => ({ name: linkName(link), handles: linkHandles(site, link) })).filter(({ name, handles }) => name !== '' && handles.length > 0 && label.includes(name));
    const [person] = people;
    if (person) return { ...person, at };
    const heading = [...card.querySelectorAll('h1, h2')].map(lineOf).find((name) => name !== '' && label.includes(name));
    if (heading) return { name: heading, handles: address ? site.handlesOf(address) : [], at };
  }
  return null;
}

function handleOf(site: Site, opener: Element): Handle | null {
  const href = opener.getAttribute('href');
  if (!href || !site.life) return null;
  let url: URL;
  try {
    url = new URL(href, site.hosts[0]?.replace('/*', '/'));
  } catch {
    return null;
  }
  for (const { name, pattern } of site.life.openerParameter) {
    const found = pattern.exec(url.searchParams.get(name) ?? '');
    if (found) return name === 'vanityName' ? { kind: 'linkedin-slug', value: found[0].toLowerCase() } : { kind: 'linkedin-member', value: found[0] };
  }
  return null;
}

function namedIn(page: Document, label: string): string {
  return [...page.querySelectorAll('h1, h2')].map(lineOf).find((name) => name !== '' && label.includes(name)) ?? '';
}
