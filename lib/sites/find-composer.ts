import { closestAcross, isSeen, lineOf, parentOf } from './shadow';
import type { ComposerData, Site } from './site';

/** One place in which a message is being written now. Found afresh on each event, since pages replace their editors. */
export interface Composer {
  readonly site: Site;
  readonly data: ComposerData;
  readonly editor: HTMLElement;
  /** The message box with its tools. */
  readonly box: Element;
  /** The conversation: nothing outside it says whom the message is for. */
  readonly container: Element;
}

const editors = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** The element that is edited when this one is typed into: a text area, or the outermost editable element. */
export function editorOf(element: Element | null): HTMLElement | null {
  if (!element) return null;
  if (element.localName === 'textarea') return element as HTMLElement;
  let found = element.closest('[contenteditable]:not([contenteditable="false"])');
  for (let outer = found?.parentElement?.closest('[contenteditable]'); outer; outer = outer.parentElement?.closest('[contenteditable]')) {
    if (outer.getAttribute('contenteditable') === 'false') break;
    found = outer;
  }
  return found as HTMLElement | null;
}

/** Words for "message" in the labels of composers; only ever one of several signs. */
const messageWords = /messag|nachricht|mensaj|mensag|messaggi|bericht|meddel|melding|viesti|wiadomo|zpráv|správ|üzenet|mesaj|сообщ|повідом|съобщ|μήνυμα|הודע|رسال|پیام|संदेश|বার্তা|ข้อความ|tin nhắn|pesan|mesej|消息|訊息|メッセージ|메시지/i;

/** The composer in which this element is typed into; null for comments, posts, search and everything else. */
export function findComposer(site: Site, element: Element | null, topPath: string): Composer | null {
  const editor = editorOf(element);
  if (!editor || editor.closest('input') || closestAcross(editor, site.never)) return null;
  for (const data of site.composers) {
    if (!editor.matches(data.editor)) continue;
    if (data.within && !closestAcross(editor, data.within)) continue;
    const near = data.loose !== true || data.path?.test(topPath) === true || isInShadow(editor) || speaksOfMessages(editor);
    if (!near || (data.path && data.loose !== true && !data.path.test(topPath))) continue;
    const container = (data.container ? closestAcross(editor, data.container) : null) ?? containerByStructure(editor);
    if (!container) continue;
    const box = (data.box ? editor.closest(data.box) : null) ?? boxByStructure(editor, container);
    return { site, data, editor, box, container };
  }
  return null;
}

/** A composer as it stands now: pages put a fresh editor into the conversation after sending. Null when there is none. */
export function composerNow(composer: Composer, topPath: string): Composer | null {
  const { site, data, editor, container } = composer;
  if (editor.isConnected) return composer;
  if (!container.isConnected) return null;
  return [...container.querySelectorAll(editors)].map((element) => findComposer(site, element, topPath)).find((found) => found?.data.id === data.id) ?? null;
}

const isInShadow = (element: Element) => 'host' in element.getRootNode();

/** Whether the label of an editor speaks of a message, in whatever language. */
export function speaksOfMessages(editor: Element): boolean {
  return messageWords.test([editor.getAttribute('aria-label'), editor.getAttribute('aria-placeholder'), editor.getAttribute('placeholder'), editor.getAttribute('data-placeholder')].join(' '));
}

/** The smallest element around the editor that holds one heading and one editor; null when there is none below the page's own parts. */
function containerByStructure(editor: Element): Element | null {
  for (let at = parentOf(editor); at && at.localName !== 'body' && at.localName !== 'main'; at = parentOf(at)) {
    if ([...at.querySelectorAll(editors)].some((other) => other !== editor && editorOf(other) !== editor && isSeen(other))) return null;
    const headings = [...at.querySelectorAll('h1, h2, h3, h4, [role="heading"], a[href*="/in/"]')].filter((heading) => !editor.contains(heading) && lineOf(heading) !== '');
    if (headings.length > 0) return at.querySelector('h1, h2, h3, h4, [role="heading"]') ? at : null;
  }
  return null;
}

/** The largest element around the editor that holds buttons but no heading: the message box. */
function boxByStructure(editor: Element, container: Element): Element {
  let box: Element = editor.parentElement ?? editor;
  for (let at: Element | null = box; at && at !== container; at = at.parentElement) {
    if (at.querySelector('h1, h2, h3, h4, [role="heading"], time')) break;
    box = at;
    if (at.querySelector('button, [role="button"]')) break;
  }
  return box;
}

const buttons = 'button, [role="button"], input[type="submit"]';

/** The button-like element that a click on this element presses. */
export function buttonOf(element: Element | null): HTMLElement | null {
  return closestAcross(element, buttons) as HTMLElement | null;
}

/** The send control of a composer as the page has it now, disabled or not; null where Enter is the only way. */
export function sendControlOf({ data, editor, box, container }: Composer): HTMLElement | null {
  const fits = (button: Element) => !(data.notSend && button.matches(data.notSend)) && isSeen(button) && !editor.contains(button);
  for (const around of new Set([box, container])) {
    const known = data.send ? [...around.querySelectorAll<HTMLElement>(data.send)].filter(fits) : [];
    const [first] = known;
    if (first) return first;
  }
  return data.sendByStructure ? lastTextButton(editor, box, fits) : null;
}

/** By structure: the last button after the editor that shows text rather than a picture and opens nothing. */
function lastTextButton(editor: Element, box: Element, fits: (button: Element) => boolean): HTMLElement | null {
  const after = [...box.querySelectorAll<HTMLElement>(buttons)].filter((button) => fits(button)
    && (editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    && lineOf(button) !== '' && !button.hasAttribute('aria-expanded') && !button.hasAttribute('aria-haspopup'));
  return after.at(-1) ?? null;
}

/** The composer whose send control a press on this element would be; null for every other press. */
export function composerSentBy(site: Site, pressed: Element | null, topPath: string): Composer | null {
  const button = buttonOf(pressed);
  if (!button) return null;
  let steps = 0;
  for (let at = parentOf(button); at && steps < 14; at = parentOf(at), steps += 1) {
    const found = [...at.querySelectorAll(editors)].filter((editor) => editorOf(editor) === editor && isSeen(editor));
    for (const editor of found) {
      const composer = findComposer(site, editor, topPath);
      if (composer && sendControlOf(composer) === button) return composer;
    }
    if (found.length > 3) return null;
  }
  return null;
}

/** Whether a plain Enter in this composer sends. */
export function enterSends(composer: Composer): boolean {
  const { enter } = composer.data;
  return enter === 'sends' || (enter === 'without-button' && composer.editor.localName !== 'textarea' && sendControlOf(composer) === null);
}

/** Whether a list of suggestions (emoji, people) is open, in which Enter picks. */
export function isPicking({ editor, box }: Composer): boolean {
  if (editor.getAttribute('aria-activedescendant')) return true;
  if (editor.getAttribute('aria-expanded') === 'true') return true;
  return [...box.querySelectorAll('[role="listbox"], [class*="typeahead__suggestions"], [class*="mention"][role="list"]')].some((list) => isSeen(list) && list.childElementCount > 0);
}
