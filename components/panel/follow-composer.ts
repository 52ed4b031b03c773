import { autoUpdate } from '@floating-ui/dom';
import type { Box } from './find-spot';
import { findSpot } from './find-spot';
import { boxOf } from './panel-host';

/** What the panel stands beside and must not cover. */
export interface PanelAnchor {
  /** The element in which the user types. */
  readonly composer: HTMLElement;
  /** The message box around it with its tools, where it is known: the panel stands clear of all of it. */
  readonly box?: Element | null;
  readonly send?: Element | null;
  /** Further elements never to cover; the site's menus that are open now are found besides. */
  readonly avoid?: () => readonly Element[];
}

/** Lists, menus and pickers that sites open over their pages. */
const SITE_MENUS = '[role="menu"], [role="listbox"], [role="tooltip"], dialog[open]:not(:modal), [popover]:popover-open';

/** Beside composers up to this wide small lines keep to the end and longer ones fill. */
const NARROW = 420;

/** A panel lower than this scrolls as a whole. */
const LOW = 150;

/** Whether an element holds another one, across shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  for (let at: Node | null = inner; at;) {
    if (outer.contains(at)) return true;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}

/** A list that takes this much of the viewport is the page itself, not a menu over it. */
const PAGE_SHARE = 0.35;

function fillsPage(element: Element, page: Document): boolean {
  const { width, height } = element.getBoundingClientRect();
  const root = page.documentElement;
  return width * height > PAGE_SHARE * root.clientWidth * root.clientHeight;
}

function openMenus(anchor: PanelAnchor, host: Element): Element[] {
  const roots = new Set<Document | ShadowRoot>([anchor.composer.getRootNode() as Document | ShadowRoot, anchor.composer.ownerDocument, host.ownerDocument]);
  return [...roots].flatMap((root) => {
    try {
      return [...root.querySelectorAll(SITE_MENUS)].filter((menu) => menu !== host && !holds(menu, anchor.composer) && !fillsPage(menu, host.ownerDocument));
    } catch {
      return [];
    }
  });
}

function isSeen(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Both boxes as one. */
function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** What `followComposer` moves. */
export interface Followed {
  readonly host: HTMLElement;
  /** The fixed box inside the shadow root. */
  readonly root: HTMLElement;
  readonly anchor: PanelAnchor;
  /** Called once when the composer has left the page. */
  readonly onGone: () => void;
}

/** Keeps the panel beside its composer: on scroll, resize, zoom, moved bubbles, growing text and opened menus. Returns how to stop, and how to place at once. */
export function followComposer({ host, root, anchor, onGone }: Followed): { readonly stop: () => void; readonly place: () => void } {
  const page = host.ownerDocument;
  const view = page.defaultView;
  if (!view) return { stop: () => undefined, place: () => undefined };
  let frame = 0;
  let stopped = false;

  const composerBox = () => {
    const own = boxOf(anchor.composer, page);
    const box = anchor.box?.isConnected ? boxOf(anchor.box, page) : own;
    return around(own, box);
  };

  const place = () => {
    if (stopped) return;
    if (!anchor.composer.isConnected) {
      onGone();
      return;
    }
    const composer = composerBox();
    const avoid = [anchor.composer, anchor.send, ...(anchor.avoid?.() ?? []), ...openMenus(anchor, host)]
      .filter((element) => element?.isConnected && isSeen(element))
      .map((element) => boxOf(element as Element, page));
    const scroller = root.querySelector('.card-scroll');
    const scrolled = scroller?.scrollTop ?? 0;
    root.classList.remove('low');
    const spot = isSeen(anchor.composer)
      ? findSpot({
        viewport: { width: page.documentElement.clientWidth, height: view.innerHeight },
        composer, avoid,
        side: composer.width <= NARROW && root.classList.contains('small') ? 'right' : 'left',
        heightAt: (width) => {
          root.style.width = `${width}px`;
          root.style.removeProperty('--room');
          return root.offsetHeight;
        },
      })
      : null;
    root.classList.toggle('away', spot === null);
    if (!spot) return;
    root.style.width = `${spot.width}px`;
    root.style.setProperty('--room', `${spot.height}px`);
    root.classList.toggle('low', spot.height < LOW);
    root.classList.toggle('narrow', composer.width <= NARROW);
    root.classList.toggle('end', root.classList.contains('small') && composer.width <= NARROW);
    // Only a transform: moving is then no layout shift.
    root.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
    if (scroller && scrolled) scroller.scrollTop = scrolled;
    // A menu opens upwards from its button: over the card and, above the composer, over what is above it.
    const button = root.querySelector('.menu-box')?.getBoundingClientRect();
    const ceiling = spot.y + spot.height <= composer.y ? 8 : spot.y;
    if (button) root.style.setProperty('--menu-room', `${Math.max(0, button.y - ceiling - 4)}px`);
  };

  const soon = () => {
    if (frame === 0) frame = view.requestAnimationFrame(() => { frame = 0; place(); });
  };
  const stopUpdates = autoUpdate({ getBoundingClientRect: () => boxOf(anchor.composer, page), contextElement: anchor.composer }, root, soon);
  const changes = new view.MutationObserver((records) => {
    if (records.some(({ target }) => target !== host)) soon();
  });
  const what = { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-expanded', 'aria-hidden'] };
  const composerRoot = anchor.composer.getRootNode();
  changes.observe(page, what);
  if (composerRoot !== page) changes.observe(composerRoot, what);
  place();

  return {
    place,
    stop: () => {
      stopped = true;
      view.cancelAnimationFrame(frame);
      changes.disconnect();
      stopUpdates();
    },
  };
}
