/*
 * Walking a page across shadow roots. `open` reaches closed roots where the browser lets extensions do so.
 */

/** Gives the shadow root of an element, closed ones included where the browser allows it. */
export type OpenShadow = (host: Element) => ShadowRoot | null;

/** The element around a node, across shadow roots. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root !== node && 'host' in root ? (root as ShadowRoot).host : null;
}

/** The nearest element from this one upwards that matches, across shadow roots. */
export function closestAcross(element: Element | null, selector: string): Element | null {
  for (let at = element; at;) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** The innermost element that an event is about: composed path, and into closed roots by focus or by the point pressed. */
export function deepTarget(event: Event, open: OpenShadow): Element | null {
  let at = event.composedPath()[0];
  while (at instanceof Element || isElement(at)) {
    const element = at as Element;
    if (element.shadowRoot) {
      const inner = innerOf(element.shadowRoot, event);
      if (!inner || inner === element) return element;
      at = inner;
      continue;
    }
    const closed = mayHost(element) ? open(element) : null;
    const inner = closed && innerOf(closed, event);
    if (!inner || inner === element) return element;
    at = inner;
  }
  return at && 'nodeType' in at ? (at as Node).parentElement : null;
}

/** Elements that cannot hold a shadow root need no question. */
const mayHost = (element: Element) => /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/.test(element.localName);

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null && (value as Node).nodeType === 1;

function innerOf(root: ShadowRoot, event: Event): Element | null {
  const pressed = /^(?:click|pointer|mouse|dblclick)/.test(event.type) ? (event as MouseEvent) : null;
  // A click that a key made has no point of its own.
  if (pressed && (pressed.clientX !== 0 || pressed.clientY !== 0)) return root.elementFromPoint(pressed.clientX, pressed.clientY);
  return root.activeElement;
}

/** The element that has the focus, inside shadow roots too. */
export function deepActive(page: Document, open: OpenShadow): Element | null {
  let at = page.activeElement;
  for (let root = at && (at.shadowRoot ?? (mayHost(at) ? open(at) : null)); root?.activeElement; root = at && (at.shadowRoot ?? null)) at = root.activeElement;
  return at;
}

/** Whether an element is drawn at all; where the browser cannot say, it is. */
export function isSeen(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') return element.checkVisibility();
  return true;
}

/** The text of an element as one line. */
export const lineOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
