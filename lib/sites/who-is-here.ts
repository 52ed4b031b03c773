import type { Recipient } from '../domain/contact';
import type { WhoReply } from '../messages';
import type { Conversation } from './conversation';
import { type Composer, composerNow, findComposer, speaksOfMessages } from './find-composer';
import { closestAcross, isSeen, type OpenShadow } from './shadow';
import type { Site } from './site';

const editors = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** All elements of a page that one may type into, those in shadow roots as well. */
function editorsOf(root: Document | ShadowRoot, open: OpenShadow): Element[] {
  const found: Element[] = [...root.querySelectorAll(editors)];
  for (const element of root.querySelectorAll('*')) {
    const shadow = open(element);
    if (shadow) found.push(...editorsOf(shadow, open));
  }
  return found.filter((element) => isSeen(element));
}

/**
 * Whom a page is about; while nobody has begun to write it is looked for only when the popup or side panel asks. Null where no
 * message can be written; `unread` where a message box is there that the site's rows do not fit.
 */
export function whoIsHere({ site, page, openShadow, address, written, unread, recipientsOf }: {
  readonly site: Site; readonly page: Document; readonly openShadow: OpenShadow;
  /** Of the top window; undefined where it cannot be read. */
  readonly address: URL | undefined;
  /** The conversation that was last written in; it counts while its composer is there. */
  readonly written: Conversation | null;
  /** The composer that was last written in names nobody. */
  readonly unread: boolean;
  readonly recipientsOf: (composer: Composer) => readonly Recipient[];
}): WhoReply | null {
  const topPath = address?.pathname ?? '/';
  if (written && composerNow(written.composer, topPath)) return { recipients: written.addressed.recipients, composer: 'read' };
  if (unread) return { recipients: [], composer: 'unread' };
  // A profile is about its owner, whatever bubble is open beside it.
  if (address && site.handlesOf(address).length > 0) return null;
  const around = editorsOf(page, openShadow).filter((editor) => !closestAcross(editor, site.never));
  const composers = around.flatMap((editor) => findComposer(site, editor, topPath) ?? []);
  for (const composer of composers) {
    const recipients = recipientsOf(composer);
    if (recipients.length > 0) return { recipients, composer: 'read' };
  }
  const forMessages = site.composers.some(({ path }) => path?.test(topPath) === true);
  return around.some((editor) => forMessages || speaksOfMessages(editor)) || composers.length > 0 ? { recipients: [], composer: 'unread' } : null;
}
