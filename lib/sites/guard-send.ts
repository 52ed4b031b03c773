import { type Composer, composerSentBy, editorOf, enterSends, findComposer, isPicking } from './find-composer';
import { deepTarget, type OpenShadow } from './shadow';
import type { Site } from './site';

/** One press that would send a message. */
export interface Press {
  readonly by: 'click' | 'enter' | 'submit';
  /** A person pressed it: a key or a button, not a script and not a repeat. */
  readonly trusted: boolean;
  /** The second half of a double click. */
  readonly double: boolean;
  /** Milliseconds on the page's clock. */
  readonly at: number;
}

/** What the guard needs. Everything it throws lets the message go. */
export interface GuardOptions {
  readonly window: Window;
  readonly site: Site;
  readonly openShadow: OpenShadow;
  readonly topPath: () => string;
  /** False once the extension is gone: the guard then ends itself. */
  readonly alive: () => boolean;
  readonly end: () => void;
  readonly now: () => number;
  /** Whether a press goes through. Runs synchronously on the draft as it is at that moment. */
  readonly attempt: (composer: Composer, press: Press) => 'pass' | 'stop';
  readonly signal: AbortSignal;
}

/** What the guard tells its owner. */
export interface SendGuard {
  /** Runs something whose clicks and submits are our own and go through. */
  readonly letThrough: (send: () => void) => void;
  /** Whether the click being handled now is the second half of a double click. */
  readonly isDoubleClick: () => boolean;
  /** Makes sure that the listeners stand; `document.open()` takes them off. */
  readonly listen: () => void;
}

/** How long after a press a submit or a script's click belongs to it, milliseconds. */
const ownPress = 1000;

/**
 * Holds presses that would send: a click on the send control, Enter where it sends, Ctrl or Cmd and Enter, a submit.
 * Listens on the window in the capture phase, before the page. It never touches the draft.
 */
export function guardSend(options: GuardOptions): SendGuard {
  const { window, site, openShadow, signal, now } = options;
  const allowed = { now: false };
  let lastPress: { at: number; decided: 'pass' | 'stop' | null } = { at: -Infinity, decided: null };
  let doubled = -Infinity;

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const decide = (event: Event, composer: Composer, press: Press) => {
    const decided = options.attempt(composer, press);
    lastPress = { at: press.at, decided };
    if (decided === 'stop') stop(event);
  };

  const onPressBegins = (event: Event) => {
    if (event.isTrusted) lastPress = { at: now(), decided: null };
  };

  const onClick = (event: MouseEvent) => {
    if (event.isTrusted && event.detail >= 2) doubled = now();
    const composer = composerSentBy(site, deepTarget(event, openShadow), options.topPath());
    if (!composer) return;
    const mine = event.isTrusted || (now() - lastPress.at < ownPress && lastPress.decided === null);
    if (!event.isTrusted && lastPress.decided !== null && now() - lastPress.at < ownPress) {
      if (lastPress.decided === 'stop') stop(event);
      return;
    }
    decide(event, composer, { by: 'click', trusted: mine, double: event.detail >= 2, at: now() });
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && !event.repeat) lastPress = { at: now(), decided: null };
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey) return;
    const composer = findComposer(site, deepTarget(event, openShadow), options.topPath());
    if (!composer) return;
    const chord = event.ctrlKey || event.metaKey;
    if (!chord && (!enterSends(composer) || isPicking(composer))) return;
    decide(event, composer, { by: 'enter', trusted: event.isTrusted && !event.repeat, double: false, at: now() });
  };

  const onSubmit = (event: Event) => {
    const form = event.composedPath()[0] as Element | undefined;
    const editor = [...form?.querySelectorAll?.('textarea, [contenteditable]:not([contenteditable="false"])') ?? []].find((element) => editorOf(element) === element);
    const composer = editor ? findComposer(site, editor, options.topPath()) : null;
    if (!composer) return;
    if (now() - lastPress.at < ownPress && lastPress.decided !== null) {
      if (lastPress.decided === 'stop') stop(event);
      return;
    }
    decide(event, composer, { by: 'submit', trusted: now() - lastPress.at < ownPress, double: false, at: now() });
  };

  /** Any doubt and any error let the message go. */
  const safely = <E extends Event>(listener: (event: E) => void) => (event: Event): void => {
    if (allowed.now) return;
    try {
      if (!options.alive()) options.end();
      else listener(event as E);
    } catch (error) {
      console.error('Too Soon let a message go', error);
    }
  };
  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['pointerdown', safely(onPressBegins)], ['click', safely(onClick)], ['keydown', safely(onKey)], ['submit', safely(onSubmit)],
  ];
  const listen = () => {
    if (signal.aborted) return;
    for (const [type, listener] of listeners) window.addEventListener(type, listener, { capture: true, signal });
  };
  listen();

  return {
    listen,
    isDoubleClick: () => now() - doubled < 50,
    letThrough: (send) => {
      allowed.now = true;
      try {
        send();
      } finally {
        allowed.now = false;
      }
    },
  };
}
