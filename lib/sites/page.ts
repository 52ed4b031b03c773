import type { PanelState } from '../domain/panel-state';
import type { BesideTap, WhoReply } from '../messages';
import { askStanding, type Conversation, conversationKey, forgetDraft, newConversation, stranger } from './conversation';
import { type Composer, composerNow, findComposer, sendControlOf } from './find-composer';
import { findRecipients, type Remembered } from './find-recipient';
import { addressesOf, localesOf, surroundingsOf } from './find-surroundings';
import type { Detector, FrameRegistry, PanelPort } from './frame';
import { guardSend, type Press } from './guard-send';
import type { Desk } from './desk';
import type { DraftCase, Judged } from './judge-draft';
import { type PageOptions, quietly } from './page-options';
import { readDraft } from './read-draft';
import { tellAnswers } from './tell-answers';
import { replaySend } from './replay-send';
import { rememberOpener } from './remember-opener';
import { deepActive, deepTarget } from './shadow';
import { whenLifeShows } from './when-life-shows';
import { tellSent } from './tell-sent';
import { whoIsHere } from './who-is-here';

/** A second press this soon after a hold belongs to the first one, milliseconds. */
const onePress = 500;

/** The page's part of Too Soon, running. */
export interface Page extends FrameRegistry {
  /** The ledger or the settings changed. */
  readonly changed: () => void;
  /** Out-of-page mode: a tap in the side panel. */
  readonly actFromSide: (tap: BesideTap) => void;
  /** Whom the page is about, null when this frame has nothing to say. */
  readonly who: () => WhoReply | null;
}

/**
 * Runs everything that watches one frame: drafts, sends, facts about acceptances and gives. Until the first focus of a
 * composer it only listens. A missing detector, standing or recipient lets every message go.
 */
export function startPage(options: PageOptions): Page {
  const { window, site, send, openShadow, clock } = options;
  const page = window.document;
  const life = new AbortController();
  const { signal } = life;
  const talks = new Map<string, Conversation>();
  let current: Conversation | null = null;
  let detector: Detector | null = null;
  let desk: Desk | null = null;
  let answers: ReturnType<Desk['answerPanel']> | null = null;
  let panel: PanelPort | null = null;
  let loading = false;
  let remembered: Remembered | null = null;
  let unread = false;
  let frame = 0;
  let shown: PanelState['kind'] = 'hidden';
  /** Something other than the verdict stands in the panel until the user closes it or it fades. */
  let pinned = false;
  const observed = new WeakSet<Node>();

  const post = quietly(send);
  const topPath = () => addressesOf(window)[0]?.pathname ?? '/';

  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target === page)) guard.listen();
    if (current && records.some(({ target }) => target !== page && !current?.composer.editor.contains(target))) schedule();
  });

  const addressedOf = (composer: Composer) => findRecipients(composer, surroundingsOf(window, remembered, clock()));

  /** The conversation of a composer as the page shows it now; null when the page does not say whom it is for. */
  const talkOf = (composer: Composer): Conversation | null => {
    const addressed = addressedOf(composer);
    if (addressed.recipients.length === 0 && addressed.surface !== 'invitation') return null;
    const key = conversationKey(addressed);
    const talk = talks.get(key) ?? newConversation(key, addressed, composer);
    talks.set(key, talk);
    talk.composer = composer;
    return talk;
  };

  const caseOf = (talk: Conversation, text: string): DraftCase | null => {
    if (!detector || !desk || !talk.standing) return null;
    // The first words about a person do not wait for the thread.
    if (talk.judged || text.trim() !== '') talk.thread = desk.readThread(talk.composer, { today: options.today(), locales: localesOf(window), recipients: talk.addressed.recipients });
    const { people, settings } = talk.standing;
    const invited = talk.addressed.surface === 'invitation' && people.length === 0;
    return {
      detector, settings, text, site: site.id, surface: talk.addressed.surface, thread: talk.thread,
      people: invited ? [stranger] : people, today: options.today(), now: options.now().toISOString(),
    };
  };

  const judge = (talk: Conversation, text: string): Judged | null => {
    const given = caseOf(talk, text);
    if (!given || !desk) return null;
    talk.judged = desk.judgeDraft(given);
    const [first] = talk.addressed.recipients;
    options.onVerdict?.(first?.name ?? '', talk.judged.verdict.verdict);
    if (desk.isWarning(talk.judged)) talk.warned ??= { verdict: talk.judged.verdict.verdict, rule: talk.judged.verdict.rule };
    return talk.judged;
  };

  const show = (talk: Conversation, state: PanelState) => {
    // In the mode beside the page nothing stands in it, and nothing waits to be closed there.
    if (talk.standing?.settings.mode === 'beside') {
      panel?.hide();
      pinned = false;
      return;
    }
    shown = state.kind;
    talk.composer = composerNow(talk.composer, topPath()) ?? talk.composer;
    const { editor, box } = talk.composer;
    if (state.kind === 'hidden') panel?.hide();
    else if (editor.isConnected) panel?.show(state, { composer: editor, box, send: sendControlOf(talk.composer) });
  };

  const display = (talk: Conversation, held: boolean) => {
    const { judged, standing } = talk;
    if (!judged || !standing || !detector || !desk) return;
    const { settings } = standing;
    const warns = desk.isWarning(judged) && (held || !talk.dismissed.has(judged.reason));
    if (settings.mode === 'beside') {
      panel?.hide();
      const [recipient = null] = talk.addressed.recipients;
      void post({ type: 'panel', show: { recipient, verdict: desk.besideVerdict(judged, warns), held } });
      return;
    }
    if (pinned && !held) return;
    pinned = false;
    const today = options.today();
    if (warns) show(talk, desk.warningState(judged, settings, detector, today, held));
    else if ((shown === 'line' || shown === 'card') && !desk.isWarning(judged) && judged.text.trim() !== '') {
      pinned = true;
      show(talk, { kind: 'cleared', ...desk.panelFrame(settings, judged.people[0], today), noLonger: judged.reading.asks.length === 0 ? lastAsk : null });
    } else show(talk, desk.chipState(judged, settings, today));
    lastAsk = warns ? judged.warning.ask?.kind ?? null : lastAsk;
  };
  let lastAsk: Judged['reading']['asks'][number]['kind'] | null = null;

  /** Reads the thread while nothing is written yet, once the first words are there, then tells what was answered in it. */
  const readAhead = (talk: Conversation) => {
    window.requestIdleCallback(() => {
      const given = signal.aborted ? null : caseOf(talk, '');
      if (given) desk?.readAhead(given, { window, signal }, (seen) => { tellAnswers(talk, seen, site.id, post); schedule(); });
    }, { timeout: 500 });
  };

  /** Judges the draft as it is and shows what came of it. */
  const refresh = () => {
    frame = 0;
    if (signal.aborted || !current) return;
    if (!options.alive()) return registry.end();
    const found = composerNow(current.composer, topPath()) ?? findComposer(site, deepActive(page, openShadow), topPath());
    if (found) return follow(found);
    panel?.hide();
    [shown, pinned] = ['hidden', false];
  };
  const schedule = () => {
    if (frame === 0) frame = window.requestAnimationFrame(() => refresh());
  };

  const observe = (composer: Composer) => {
    const root = composer.editor.getRootNode();
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['href', 'aria-label', 'datetime'] });
  };

  const follow = (composer: Composer) => {
    observe(composer);
    const talk = talkOf(composer);
    unread = talk === null;
    if (!talk) {
      current = null;
      panel?.hide();
      shown = 'hidden';
      return;
    }
    if (current !== talk) [pinned, shown, lastAsk] = [false, 'hidden', null];
    current = talk;
    if (!talk.standing) {
      if (!talk.asking) void askStanding(talk, post).then((came) => { if (came) { refresh(); readAhead(talk); } });
      return;
    }
    const text = readDraft(composer.editor);
    if (text.trim() === '' && talk.judged && talk.judged.text.trim() !== '' && !talk.sentAnyway) forgetDraft(talk);
    const judged = judge(talk, text);
    if (judged && shown === 'cleared' && (text.trim() === '' || desk?.isWarning(judged))) pinned = false;
    // What was held stays held until it is sent, closed or asks for something else: giving the focus back changes nothing.
    if (judged && !pinned) display(talk, talk.held.has(judged.reason) && !talk.dismissed.has(judged.reason) && !talk.sentAnyway);
  };

  const load = () => {
    if (loading) return;
    loading = true;
    if (!detector || !panel) void post({ type: 'load' }).then((reply) => { if ('error' in reply) loading = false; });
  };

  const onWriting = (event: Event) => {
    if (!options.alive()) return registry.end();
    const composer = findComposer(site, deepTarget(event, openShadow), topPath());
    if (!composer) return;
    load();
    // Whoever types on has read what was recorded.
    if (event.type === 'input' && shown === 'told') pinned = false;
    if (current?.composer.editor !== composer.editor) follow(composer);
    else schedule();
  };

  const attempt = (composer: Composer, press: Press): 'pass' | 'stop' => {
    const talk = talkOf(composer);
    if (!talk) return 'pass';
    current = talk;
    const text = readDraft(composer.editor);
    if (text.trim() === '') return 'pass';
    const judged = judge(talk, text);
    if (!judged) return 'pass';
    const pass = (): 'pass' => {
      leaves(talk, judged);
      return 'pass';
    };
    if (press.at < talk.approvedUntil || !judged.holds || talk.dismissed.has(judged.reason)) return pass();
    const since = press.at - talk.heldAt;
    if (talk.held.has(judged.reason)) {
      if (!press.trusted || since < onePress || (press.double && since < 2 * onePress)) return 'stop';
      talk.sentAnyway = true;
      return pass();
    }
    talk.held.add(judged.reason);
    talk.heldAt = press.at;
    pinned = false;
    composer.editor.focus({ preventScroll: true });
    display(talk, true);
    return 'stop';
  };

  /** A press went through: once the message is gone, what it asked and gave is recorded. */
  const leaves = (talk: Conversation, judged: Judged) => tellSent(talk, judged, {
    warns: desk?.isWarning(judged) === true, topPath, signal, send: post,
    onGone: () => { pinned = false; },
    onTold: (reply, anyway, gives) => {
      if (reply) answers?.sent(talk, reply, anyway, gives);
      else schedule();
    },
  });

  const sendAnyway = (talk: Conversation) => {
    const composer = composerNow(talk.composer, topPath()) ?? findComposer(site, deepActive(page, openShadow), topPath());
    if (!composer || !talk.judged) return;
    talk.composer = composer;
    talk.sentAnyway = true;
    talk.approvedUntil = clock() + 3000;
    const judged = talk.judged;
    if (replaySend(composer, guard)) {
      leaves(talk, judged);
      show(talk, { kind: 'hidden' });
      return;
    }
    talk.approvedUntil = clock() + 30_000;
    pinned = true;
    composer.editor.focus({ preventScroll: true });
    if (talk.standing && desk) show(talk, { kind: 'enter', ...desk.panelFrame(talk.standing.settings, judged.people[0], options.today()) });
  };

  const guard = guardSend({
    window, site, openShadow, topPath, alive: options.alive, end: () => registry.end(), now: clock, attempt, signal,
  });

  const answering = (): Parameters<Desk['answerPanel']>[0] => ({
    site, send: post, today: options.today, address: () => addressesOf(window)[0]?.href.slice(0, 2000) ?? '',
    current: () => current,
    show: (talk, state) => { pinned = state.kind !== 'hidden'; show(talk, state); if (!pinned) schedule(); },
    again: () => { pinned = false; schedule(); },
    isDoubleClick: guard.isDoubleClick,
    sendAnyway,
  });

  for (const type of ['focusin', 'input']) {
    window.addEventListener(type, (event) => {
      try {
        onWriting(event);
      } catch (error) {
        console.error('Too Soon could not read a draft', error);
      }
    }, { capture: true, signal });
  }
  window.addEventListener('click', (event) => {
    remembered = rememberOpener(site, deepTarget(event, openShadow), { page, at: clock(), before: remembered, address: addressesOf(window)[0] ?? null }) ?? remembered;
  }, { capture: true, signal });
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (site.life) whenLifeShows(window, site.life, () => post({ type: 'load', what: 'life' }), signal);

  const registry: Page = {
    alive: options.alive,
    end: () => {
      panel?.hide();
      life.abort();
    },
    signal,
    get detector() { return detector; },
    get panel() { return panel; },
    attachDetector: (attached, itsDesk) => {
      detector = attached;
      desk = itsDesk;
      answers = itsDesk.answerPanel(answering());
      if (current) {
        follow(current.composer);
        readAhead(current);
      }
    },
    addLanguage: (code, packed) => { detector?.addLanguage(code, packed); if (current) schedule(); },
    attachPanel: (attached) => { panel = attached; if (current) schedule(); },
    act: (act) => answers?.act(act),
    changed: () => {
      for (const talk of talks.values()) {
        if (talk === current) void askStanding(talk, post).then(() => schedule());
        else talk.standing = null;
      }
    },
    actFromSide: (tap) => answers?.act(tap),
    who: () => whoIsHere({ site, page, openShadow, address: addressesOf(window)[0], written: current, unread, recipientsOf: (composer) => addressedOf(composer).recipients }),
  };
  const focused = findComposer(site, deepActive(page, openShadow), topPath());
  if (focused) {
    load();
    follow(focused);
  }
  return registry;
}
