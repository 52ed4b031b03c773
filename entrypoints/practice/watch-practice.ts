import type { ThreadLine } from '@/lib/domain/asks/ask';
import type { Recipient } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import type { PanelAct, PanelState, Told } from '@/lib/domain/panel-state';
import { shortNameOf } from '@/lib/domain/panel-state';
import type { Verdict } from '@/lib/domain/verdict';
import type { Decision, Message, Replies, StandingReply } from '@/lib/messages';
import type { Detector, PanelPort } from '@/lib/sites/frame';
import { type Composer, findComposer } from '@/lib/sites/find-composer';
import { readDraft } from '@/lib/sites/read-draft';
import { practiceSite } from './practice-site';

/** Milliseconds after a hold in which a second press is part of the first. */
const SAME_PRESS = 500;

/** What watching the practice composer needs. */
export interface Watching {
  readonly page: Document;
  readonly today: Day;
  readonly detector: Detector;
  readonly panel: PanelPort;
  readonly answer: <M extends Message>(message: M) => Promise<Replies[M['type']]>;
  /** Told after every reading of a draft that asks for something. */
  readonly onVerdict: (name: string, verdict: Verdict) => void;
  readonly signal: AbortSignal;
}

interface Reading { readonly text: string; readonly verdict: Verdict; readonly state: PanelState; readonly asks: ReturnType<Detector['detect']> }

/** Watches the practice composer: reads and judges while one types, holds a red draft once, and answers the panel. */
export function watchPractice({ page, today, detector, panel, answer, onVerdict, signal }: Watching): { readonly act: (act: PanelAct) => void; readonly refresh: () => void } {
  let composer: Composer | null = null;
  let standing: StandingReply | null = null;
  let last: Reading | null = null;
  let heldText: string | null = null;
  let heldAt = 0;
  let passing = false;
  let dismissed: string | null = null;

  const nameIn = (at: Composer) => at.container.querySelector('[data-practice="name"]')?.textContent ?? '';
  const recipientIn = (at: Composer): Recipient => ({ site: practiceSite.id, name: nameIn(at), handles: [] });
  const threadIn = (at: Composer): ThreadLine[] => [...at.container.querySelectorAll<HTMLElement>('[data-practice="line"]')].map((line) => ({
    from: line.dataset['from'] ?? 'them', text: line.querySelector('[data-practice="text"]')?.textContent ?? '', ...(line.dataset['on'] ? { on: line.dataset['on'] } : {}),
  }));
  const sendIn = (at: Composer) => at.box.querySelector<HTMLElement>(at.data.send);
  const anchor = (at: Composer) => ({ composer: at.editor, box: at.box, send: sendIn(at) });
  const shown = (name: string) => {
    const { settings } = standing as StandingReply;
    return { look: { language: settings.language, look: settings.look, plainWording: settings.plainWording, keepParkedText: settings.keepParkedText }, person: { name, shortName: shortNameOf(name), ...(standing?.people[0]?.company ? { company: standing.people[0].company } : {}) }, today };
  };

  const read = (at: Composer): Reading | null => {
    if (!standing) return null;
    const text = readDraft(at.editor);
    const thread = threadIn(at);
    const { settings, people } = standing;
    const reading = detector.detect(text, thread, settings);
    const verdict = detector.judge({ today, surface: 'message', people, thread, reading, policy: settings.policy }, detector.readLine);
    const warning = detector.warningOf(verdict, reading, people, today);
    const base = shown(nameIn(at));
    const ask = reading.asks[verdict.ask];
    const quiet = settings.mutes.drafts.includes(text) || settings.mutes.people.includes(base.person.name) || settings.mutes.rules.includes(verdict.rule) || settings.mutes.sites.includes(practiceSite.id) || settings.notAsks.some(({ hash }) => ask && hash === text.slice(ask.start, ask.end));
    const warns = (verdict.verdict === 'early' || verdict.verdict === 'annoying') && ask && !quiet;
    const state: PanelState = warns && (verdict.verdict === 'early' || verdict.verdict === 'annoying')
      ? {
        ...base, kind: verdict.verdict === 'early' ? 'line' : 'card', verdict: verdict.verdict, mark: warning.mark, facts: warning.facts, lines: warning.lines, clear: warning.clear,
        quote: text.slice(ask.start, ask.end), ask: { kind: ask.kind, weight: ask.weight }, lighter: detector.lighterAsk(ask, reading.lang), parkOn: warning.parkOn, held: heldText === text,
      }
      : { ...base, kind: 'chip', verdict: verdict.verdict === 'unknown' ? 'unknown' : 'clear', facts: warning.facts, findable: verdict.rule === 'no-date' };
    return { text, verdict: quiet ? { ...verdict, held: false } : verdict, state, asks: reading };
  };

  const update = () => {
    if (!composer?.editor.isConnected) return panel.hide();
    const before = last;
    last = read(composer);
    if (!last || (last.text.trim() === '' && composer.editor !== page.activeElement)) return panel.hide();
    if (last.asks.asks.length > 0) onVerdict(nameIn(composer), last.verdict);
    if (dismissed !== null && dismissed === last.text) return panel.hide();
    const warned = before?.state.kind === 'line' || before?.state.kind === 'card' ? before.state : null;
    if (warned && last.state.kind === 'chip' && last.verdict.verdict === 'clear' && last.text !== '') {
      panel.show({ ...shown(nameIn(composer)), kind: 'cleared', noLonger: last.asks.asks.length === 0 ? warned.ask.kind : null }, anchor(composer));
      return;
    }
    panel.show(last.state, anchor(composer));
  };

  const open = async (at: Composer) => {
    composer = at;
    last = null;
    heldText = null;
    standing = await answer({ type: 'standing', surface: 'message', recipients: [recipientIn(at)] });
    update();
  };
  const refresh = () => {
    if (composer?.editor.isConnected) void open(composer);
    else panel.hide();
  };

  const decide = async (decision: Decision, told: Told) => {
    if (!composer) return;
    const at = composer;
    const { token } = await answer({ type: 'decide', recipient: recipientIn(at), decision });
    standing = await answer({ type: 'standing', surface: 'message', recipients: [recipientIn(at)] });
    panel.show({ ...shown(nameIn(at)), kind: 'told', told, token }, anchor(at));
  };
  const send = () => {
    if (!composer) return;
    passing = true;
    try {
      sendIn(composer)?.click();
    } finally {
      passing = false;
    }
  };

  const sent = async (ledTo: 'sent-anyway' | null) => {
    if (!composer || !last) return;
    const at = composer;
    const { asks, gives } = last.asks;
    const { verdict } = last;
    last = null;
    heldText = null;
    dismissed = null;
    const uninvited = asks.filter(({ invited }) => !invited);
    const { token, offer } = await answer({
      type: 'sent', surface: 'message', recipients: [recipientIn(at)],
      asks: uninvited.map(({ kind, weight }) => ({ kind, weight })), gives: gives.map(({ what }) => ({ what })),
      ...(ledTo ? { warned: { verdict: verdict.verdict, rule: verdict.rule, ledTo } } : {}),
    });
    standing = await answer({ type: 'standing', surface: 'message', recipients: [recipientIn(at)] });
    const base = shown(nameIn(at));
    if (offer) panel.show({ ...base, kind: 'offer', offer }, anchor(at));
    else if (ledTo) panel.show({ ...base, kind: 'sent' }, anchor(at));
    else if (gives.length > 0) panel.show({ ...base, kind: 'told', told: { what: 'gave', gives: gives.length }, token }, anchor(at));
    else panel.hide();
  };

  /** Whether this press may go on; a red draft is held once, and the same press cannot approve itself. */
  const mayGo = (event: Event): boolean => {
    if (!composer || passing) return true;
    last = read(composer);
    if (!last?.verdict.held) {
      void sent(null);
      return true;
    }
    const again = heldText === last.text && event.isTrusted && event.timeStamp - heldAt >= SAME_PRESS && !(event as KeyboardEvent).repeat;
    if (again) {
      void sent('sent-anyway');
      return true;
    }
    if (heldText !== last.text) {
      heldText = last.text;
      heldAt = event.timeStamp;
      dismissed = null;
    }
    composer.editor.focus();
    update();
    return false;
  };
  const guard = (event: Event) => {
    if (mayGo(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const options = { capture: true, signal };
  page.addEventListener('focusin', (event) => {
    const found = findComposer(practiceSite, event.target as Element, '/');
    if (found && found.editor !== composer?.editor) void open(found);
  }, options);
  page.addEventListener('input', (event) => {
    if (composer && event.composedPath().includes(composer.editor)) update();
  }, options);
  page.addEventListener('click', (event) => {
    const button = composer ? sendIn(composer) : null;
    if (button && event.composedPath().includes(button)) guard(event);
  }, options);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && composer && event.composedPath().includes(composer.editor)) guard(event);
  }, options);

  const act = (taken: PanelAct): void => {
    if (!composer || !standing) return;
    const at = composer;
    const name = nameIn(at);
    switch (taken.act) {
      case 'send-anyway': {
        void sent('sent-anyway');
        return send();
      }
      case 'dismiss':
        dismissed = last?.text ?? null;
        return panel.hide();
      case 'faded':
      case 'back':
        return update();
      case 'give-first':
        panel.show({ ...shown(name), kind: 'shelf', items: null, total: 0 }, anchor(at));
        void answer({ type: 'shelf', recipient: recipientIn(at) }).then(({ items, total }) => panel.show({ ...shown(name), kind: 'shelf', items, total }, anchor(at)));
        return;
      case 'who':
        return panel.show({ ...shown(name), kind: 'who', question: 'when', candidates: [] }, anchor(at));
      case 'accepted': return void decide({ do: 'accepted', acceptance: taken.acceptance }, { what: 'dated' });
      case 'tie': return void decide({ do: 'tie', tie: taken.tie }, { what: 'tie', tie: taken.tie });
      case 'whole-company': return void decide({ do: 'tie', tie: 'colleague', wholeCompany: true }, { what: 'company', company: standing.people[0]?.company ?? name });
      case 'they-asked': return void decide({ do: 'they-asked', kind: last?.asks.asks[last.verdict.ask]?.kind ?? 'meeting' }, { what: 'they-asked' });
      case 'not-an-ask': {
        const ask = last?.asks.asks[last.verdict.ask];
        return void decide({ do: 'not-an-ask', hash: ask ? last?.text.slice(ask.start, ask.end) ?? '' : '' }, { what: 'not-an-ask' });
      }
      case 'mute': {
        const value = { draft: last?.text ?? '', person: name, rule: last?.verdict.rule ?? '', site: practiceSite.id }[taken.scope];
        return void decide({ do: 'mute', scope: taken.scope, value }, { what: 'muted', scope: taken.scope });
      }
      case 'park': return void decide({ do: 'park', until: taken.until, kind: 'meeting', text: null, threadUrl: '' }, { what: 'parked', until: taken.until, points: last?.verdict.clearAfter ?? 0 });
      case 'undo': return void decide({ do: 'undo', token: taken.token }, { what: 'undone' });
      case 'take-offer':
        return void (taken.offer === 'no-holds-today' ? decide({ do: 'no-holds-today', today }, { what: 'no-holds-today' }) : decide({ do: 'lower-sensitivity' }, { what: 'less-sensitive' }));
      case 'reason':
      case 'identify':
      case 'copied':
      case 'all-of-shelf':
        return taken.act === 'reason' ? panel.hide() : undefined;
    }
  };
  return { act, refresh };
}
