import type { GiveKind } from '../../domain/asks/ask';
import type { Handle } from '../../domain/contact';
import type { SeenFact, SeenPerson } from '../../messages';
import { buttonOf, findComposer } from '../find-composer';
import { linkHandles } from '../find-recipient';
import { readDraft } from '../read-draft';
import { closestAcross, lineOf } from '../shadow';
import type { Site } from '../site';
import { handlesIn, peopleCards } from './people-on-page';
import { profileOwner } from './read-profile';

/** How long after a press the page may take to show that it was done, milliseconds. */
const looks = [300, 900, 2000, 4000];

/** What the acts need of the page. */
export interface ActOptions {
  readonly site: Site;
  readonly page: Document;
  readonly address: () => URL | null;
  readonly tell: (facts: readonly SeenFact[]) => void;
  readonly signal: AbortSignal;
}

/**
 * What the user does for people on pages they open: accepts an invitation, reacts, comments, endorses, posts. A press
 * alone is no act: each waits until the page itself shows that it was done.
 */
export function onPressed(pressed: Element | null, options: ActOptions): void {
  const { site } = options;
  const button = buttonOf(pressed) ?? (closestAcross(pressed, 'a[aria-label]') as HTMLElement | null);
  const { life } = site;
  if (!life || !button) return;
  const label = button.getAttribute('aria-label') ?? '';
  const path = options.address()?.pathname ?? '';
  if (accepting(button, label, site)) accepts(button, options);
  else if (button.matches(life.reaction)) gives(button, 'reaction', options, () => changed(button));
  else if (button.matches(life.commentSubmit)) comments(button, options);
  else if (life.endorse.test(label) && life.endorsePath.test(path)) endorses(button, options);
  else if (life.recommendPath.test(path) && isSubmit(button)) recommends(button, options);
  else if (closestAcross(button, life.share)) posts(button, options);
}

/** Whether a control accepts an invitation: by its words without the name in them, which may say anything. */
function accepting(button: Element, label: string, site: Site): boolean {
  const { life } = site;
  if (!life) return false;
  const row = closestAcross(button, life.invitation);
  const names = row ? [...row.querySelectorAll('a[href]')].filter((link) => linkHandles(site, link).length > 0).map(lineOf).filter((name) => name !== '') : [];
  return [label, lineOf(button)].some((line) => life.accept.test(names.reduce((rest, name) => rest.replaceAll(name, ' '), line)));
}

/** A control that ends a form: marked so, or the last of the buttons around it that can be pressed. */
const isSubmit = (button: Element) => button.matches('[type="submit"]') || [...closestAcross(button, 'form, dialog, [role="dialog"]')?.querySelectorAll('button:not([disabled])') ?? []].at(-1) === button;

/** Calls back once as soon as something is so, or never. */
function when(isSo: () => boolean, then: () => void, signal: AbortSignal, index = 0): void {
  const delay = looks[index];
  if (delay === undefined) return;
  const timer = setTimeout(() => {
    if (signal.aborted) return;
    if (isSo()) then();
    else when(isSo, then, signal, index + 1);
  }, delay - (looks[index - 1] ?? 0));
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function accepts(button: Element, { site, page, address, tell, signal }: ActOptions): void {
  const row = closestAcross(button, site.life?.invitation ?? '');
  const inRow = row ? peopleCards(site, row.parentElement ?? row).find(({ card }) => card === row || row.contains(card) || card.contains(row))?.person : undefined;
  const here = address();
  const person = inRow ?? (here ? profileOwner(site, page, here)?.person : undefined);
  if (!person || person.handles.length === 0) return;
  const key = (handle: Handle) => `${handle.kind}:${handle.value}`;
  const keys = person.handles.map(key);
  const namesThem = (element: Element) => handlesIn(site, element).some((handle) => keys.includes(key(handle)));
  const list = row?.parentElement ?? null;
  // The control goes when it was done. A row that goes altogether may have been closed for another reason, unless
  // another one of the same person took its place.
  when(() => !button.isConnected && (row === null || row.isConnected || (list !== null && namesThem(list))), () => tell([{ fact: 'acceptance', person, acceptance: { from: null, to: null, source: 'accept-click' } }]), signal);
}

/**
 * The person whose post this is: the one whom the post's controls call by name, else the first one that it names. Above
 * a post may stand who liked it; where the controls name nobody of the post, that cannot be told apart by structure.
 */
function authorOf(element: Element, site: Site): SeenPerson | null {
  const post = closestAcross(element, site.life?.post ?? '');
  if (!post) return null;
  const named = peopleIn(site, post.querySelector(site.life?.author ?? '') ?? post);
  const labels = [...post.querySelectorAll('button[aria-label]')].map((button) => button.getAttribute('aria-label') ?? '');
  return named.find(({ name }) => labels.some((label) => label.includes(name))) ?? named[0] ?? null;
}

function peopleIn(site: Site, post: Element): SeenPerson[] {
  return [...post.querySelectorAll('a[href]')].flatMap((link): SeenPerson[] => {
    const holder = link.parentElement;
    const handles = holder ? handlesIn(site, holder) : [];
    const name = [...link.querySelectorAll('span[aria-hidden="true"], p, strong')].map(lineOf).find((line) => line !== '') ?? (link.childElementCount === 0 ? lineOf(link) : '');
    return handles.length > 0 && name !== '' ? [{ name: name.slice(0, 300), handles }] : [];
  });
}

/** Whether a control shows another state than when it was pressed. */
function changed(button: Element): boolean {
  return button.getAttribute('aria-pressed') === 'true' || (/^Reaction button state/.test(button.getAttribute('aria-label') ?? '') && !/no reaction/i.test(button.getAttribute('aria-label') ?? ''));
}

function gives(button: Element, what: GiveKind, { site, tell, signal }: ActOptions, isDone: () => boolean): void {
  const person = authorOf(button, site);
  if (!person || isDone()) return;
  when(isDone, () => tell([{ fact: 'gave', person, what }]), signal);
}

function comments(button: Element, options: ActOptions): void {
  const post = closestAcross(button, options.site.life?.post ?? '');
  const editor = [...post?.querySelectorAll<HTMLElement>('[contenteditable]:not([contenteditable="false"])') ?? []].find((element) => readDraft(element).trim() !== '');
  if (!editor) return;
  gives(button, 'comment', options, () => !editor.isConnected || readDraft(editor).trim() === '');
}

function recommends(button: Element, { site, page, address, tell, signal }: ActOptions): void {
  const here = address();
  const form = closestAcross(button, 'form, dialog, [role="dialog"]');
  const text = [...form?.querySelectorAll<HTMLElement>('textarea, [contenteditable]:not([contenteditable="false"])') ?? []].find((element) => readDraft(element).trim() !== '');
  const owner = here ? site.handlesOf(here) : [];
  const name = lineOf(page.querySelector('main h1, main h2'));
  // A message may be written on the same page: that is no recommendation.
  if (!text || owner.length === 0 || name === '' || findComposer(site, text, here?.pathname ?? '')) return;
  when(() => !text.isConnected, () => tell([{ fact: 'gave', person: { name: name.slice(0, 300), handles: owner }, what: 'recommendation' }]), signal);
}

function endorses(button: Element, { site, page, address, tell, signal }: ActOptions): void {
  const here = address();
  const before = button.getAttribute('aria-label');
  const owner = here ? site.handlesOf(here) : [];
  const name = lineOf(page.querySelector('main h1, main h2'));
  if (owner.length === 0 || name === '') return;
  when(() => button.isConnected && button.getAttribute('aria-label') !== before, () => tell([{ fact: 'gave', person: { name: name.slice(0, 300), handles: owner }, what: 'endorsement' }]), signal);
}

function posts(button: Element, { site, tell, signal }: ActOptions): void {
  const dialog = closestAcross(button, site.life?.share ?? '');
  const editor = [...dialog?.querySelectorAll<HTMLElement>('[contenteditable]:not([contenteditable="false"])') ?? []].find((element) => readDraft(element).trim() !== '');
  const title = editor ? readDraft(editor).trim().split('\n')[0]?.slice(0, 120) ?? '' : '';
  if (!editor || title === '') return;
  when(() => !editor.isConnected, () => tell([{ fact: 'posted', title }]), signal);
}
