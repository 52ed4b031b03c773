/**
 * The one neutral element that holds the panel: no class, no id, closed shadow root, in the top layer as a manual
 * popover so that no page layer covers it. Open only in builds for tests.
 */
export function createHost(page: Document, open: boolean): { readonly host: HTMLElement; readonly shadow: ShadowRoot } {
  const host = page.createElement('div');
  host.style.cssText = [
    'all: initial', 'position: fixed', 'inset: 0 auto auto 0', 'width: 0', 'height: 0', 'margin: 0', 'padding: 0', 'border: 0',
    'background: none', 'overflow: visible', 'pointer-events: none',
  ].map((rule) => `${rule} !important`).join('; ');
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: open ? 'open' : 'closed' });
  return { host, shadow };
}

/** The nearest open modal dialog around an element, across shadow roots; outside it everything is inert. */
function modalAround(element: Element): Element | null {
  for (let at: Element | null = element; at;) {
    const dialog: Element | null = at.closest('dialog:modal');
    if (dialog) return dialog;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** The outermost document that a page's script may reach from `element`'s: a small frame gets its panel there. */
export function documentFor(element: Element): Document {
  let page = element.ownerDocument;
  try {
    for (let frame = page.defaultView?.frameElement; frame; frame = page.defaultView?.frameElement) page = frame.ownerDocument;
  } catch {
    // A frame of another origin around ours: the panel stays inside.
  }
  return page;
}

/** Puts the host where it belongs for this composer and shows it; true when it had to move. */
export function placeHost(host: HTMLElement, composer: Element): boolean {
  const inFrame = composer.ownerDocument !== host.ownerDocument;
  const around = inFrame ? (composer.ownerDocument.defaultView?.frameElement ?? null) : composer;
  const parent = (around && modalAround(around)) ?? host.ownerDocument.body ?? host.ownerDocument.documentElement;
  const moved = host.parentNode !== parent;
  if (moved) parent.append(host);
  showHost(host);
  return moved;
}

function showHost(host: HTMLElement): void {
  try {
    if (!host.matches(':popover-open')) host.showPopover();
  } catch {
    // Disconnected, or a browser without popovers: it is then fixed on the page, which is good enough.
  }
}

/** Where an element stands in the viewport of the document that holds the panel, frames included. */
export function boxOf(element: Element, page: Document): DOMRect {
  let { x, y, width, height } = element.getBoundingClientRect();
  let view = element.ownerDocument.defaultView;
  while (view && view.document !== page) {
    const frame = view.frameElement;
    if (!frame) break;
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return new DOMRect(x, y, width, height);
}
