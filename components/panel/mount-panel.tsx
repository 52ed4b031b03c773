import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import core from '@/components/kit/core.css?inline';
import tokens from '@/components/kit/tokens.css?inline';
import { directionOf } from '@/components/kit/isolate';
import { WordsProvider } from '@/components/kit/words-context';
import type { PanelAct, PanelState } from '@/lib/domain/panel-state';
import type { Words } from '@/lib/words';
import { copyText } from './copy-text';
import type { PanelAnchor } from './follow-composer';
import { followComposer } from './follow-composer';
import { Panel } from './panel';
import { PanelContextProvider } from './panel-context';
import styles from './panel.css?inline';
import { createHost, documentFor, placeHost } from './panel-host';

/** What the panel needs from whoever mounts it. */
export interface PanelOptions {
  /** The sentences in the user's language: catalogues `common`, `panel` and `warning`. */
  readonly words: Words;
  /** Answers one tap or key. */
  readonly act: (act: PanelAct) => void;
  /** Leaves the shadow root open: only for builds that tests load. */
  readonly open: boolean;
  /** Ends everything: removes the element and all listeners. */
  readonly signal: AbortSignal;
}

/** The panel in a page: shows one state beside one composer. */
export interface MountedPanel {
  readonly show: (state: PanelState, anchor: PanelAnchor) => void;
  readonly hide: () => void;
}

/** States that are one small line; the others are cards. */
const small: ReadonlySet<PanelState['kind']> = new Set(['chip', 'cleared', 'told', 'enter']);

/** Calls back after each render, when the new state stands in the document. */
function Rendered({ state, onRendered }: { readonly state: PanelState; readonly onRendered: () => void }) {
  useLayoutEffect(onRendered, [state, onRendered]);
  return <Panel state={state} />;
}

/**
 * Makes the panel for the page's composers. Nothing is inserted before the first `show`. It never takes the focus by
 * itself: Alt+Shift+T goes into it and back, Escape closes it and nothing else.
 */
export function mountPanel(options: PanelOptions): MountedPanel {
  let mounted: ReturnType<typeof mountIn> | null = null;
  options.signal.addEventListener('abort', () => mounted?.end(), { once: true });
  return {
    show: (state, anchor) => {
      if (options.signal.aborted) return;
      if (state.kind === 'hidden') {
        mounted?.hide();
        return;
      }
      const page = documentFor(anchor.composer);
      if (mounted && mounted.page !== page) {
        mounted.end();
        mounted = null;
      }
      mounted ??= mountIn(page, options);
      mounted.show(state, anchor);
    },
    hide: () => mounted?.hide(),
  };
}

function mountIn(page: Document, { words, act, open }: PanelOptions) {
  const life = new AbortController();
  const { signal } = life;
  const { host, shadow } = createHost(page, open);
  // A page's content security policy blocks styles in parsed HTML in Firefox; a made element is ours.
  const style = page.createElement('style');
  style.textContent = `${tokens}\n${core}\n${styles}`;
  const root = page.createElement('div');
  root.className = 'root';
  shadow.append(style, root);
  const reactRoot = createRoot(root);

  let state: PanelState = { kind: 'hidden' };
  let anchor: PanelAnchor | null = null;
  let following: ReturnType<typeof followComposer> | null = null;
  let hadFocus = false;
  let byPointer = false;

  const backToComposer = () => anchor?.composer.isConnected && anchor.composer.focus({ preventScroll: true });

  const enter = () => {
    const target = root.querySelector<HTMLElement>('[role="region"]') ?? root.querySelector<HTMLElement>('button, a[href], summary');
    target?.focus({ preventScroll: true });
    return target !== null;
  };

  const onRendered = () => {
    following?.place();
    if (!hadFocus || shadow.activeElement) return;
    hadFocus = false;
    if (state.kind === 'hidden' || byPointer || !enter()) backToComposer();
  };

  const render = () => {
    hadFocus ||= shadow.activeElement !== null;
    reactRoot.render(
      <WordsProvider words={words}>
        <PanelContextProvider value={{ act, copy: (text) => copyText(text, shadow) }}>
          <Rendered state={state} onRendered={onRendered} />
        </PanelContextProvider>
      </WordsProvider>,
    );
  };

  const hide = () => {
    following?.stop();
    following = null;
    if (state.kind === 'hidden') return;
    state = { kind: 'hidden' };
    render();
    if (host.matches(':popover-open')) host.hidePopover();
  };

  const dismiss = () => {
    hadFocus = false;
    act({ act: 'dismiss' });
    backToComposer();
  };

  const show = (next: PanelState, at: PanelAnchor) => {
    if (next.kind === 'hidden') return hide();
    const other = anchor?.composer !== at.composer;
    anchor = at;
    state = next;
    const { look } = next;
    root.lang = words.locale;
    root.dir = directionOf(words.locale);
    if (look.look === 'system') delete root.dataset.theme;
    else root.dataset.theme = look.look;
    root.classList.toggle('small', small.has(next.kind));
    const moved = placeHost(host, at.composer);
    if (other || moved || !following) {
      following?.stop();
      following = null;
    }
    render();
    following ??= followComposer({ host, root, anchor: at, onGone: hide });
  };

  // What happens inside is no business of the page: its shortcuts, focus traps and "press outside" closers.
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focusin', 'focusout', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'wheel']) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
  shadow.addEventListener('keydown', (event) => {
    byPointer = false;
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.preventDefault();
    dismiss();
  }, { signal });
  shadow.addEventListener('mousedown', (event) => {
    byPointer = true;
    // The caret stays where it is; only what one types into takes the focus.
    if (!(event.target as Element).closest('input, select, textarea, summary, .by-hand')) event.preventDefault();
  }, { signal });

  const onKey = (event: KeyboardEvent) => {
    if (state.kind === 'hidden' || event.isComposing || event.defaultPrevented) return;
    if (event.code === 'KeyT' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
      const inside = shadow.activeElement !== null;
      if (inside) backToComposer();
      else byPointer = false;
      if (inside || enter()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      return;
    }
    // Escape in the composer closes the note first; a second one is the page's.
    if (event.key !== 'Escape' || small.has(state.kind) || !anchor || !event.composedPath().includes(anchor.composer)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  };
  const views = new Set([page.defaultView, globalThis.window]);
  for (const view of views) view?.addEventListener('keydown', onKey, { capture: true, signal });

  return {
    page, show, hide,
    end: () => {
      life.abort();
      following?.stop();
      reactRoot.unmount();
      host.remove();
    },
  };
}
