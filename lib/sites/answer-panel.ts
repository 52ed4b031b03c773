import type { Recipient } from '../domain/contact';
import type { Day } from '../domain/day';
import type { PanelAct, PanelState, Told } from '../domain/panel-state';
import { type Decision, type ErrorReply, isError, type ShelfOffer, type TokenReply, type WarningOutcome } from '../messages';
import type { Conversation } from './conversation';
import { askHash, draftHash, muteValueOf } from './judge-draft';
import type { Send } from './page-options';
import { panelFrame } from './panel-of-draft';
import type { Site } from './site';

/** What answering the panel's taps needs. */
export interface AnswerOptions {
  readonly site: Site;
  readonly send: Send;
  readonly today: () => Day;
  /** Address of the conversation, for parked asks. */
  readonly address: () => string;
  readonly current: () => Conversation | null;
  /** Shows a state until the user closes it or it fades. */
  readonly show: (talk: Conversation, state: PanelState) => void;
  /** Judges again and shows the verdict. */
  readonly again: () => void;
  readonly isDoubleClick: () => boolean;
  readonly sendAnyway: (talk: Conversation) => void;
}

/** Decisions that say why this warning is not right. */
const answers: ReadonlySet<Decision['do']> = new Set(['they-asked', 'not-an-ask', 'tie', 'mute', 'no-holds-today'] as const);

/** Answers every tap in the panel: records decisions, opens the shelf, sends anyway. */
export function answerPanel({ site, send, today, address, current, show, again, isDoubleClick, sendAnyway }: AnswerOptions) {
  const recipientOf = (talk: Conversation): Recipient => {
    const { recipients } = talk.addressed;
    return recipients[Math.max(0, talk.judged?.verdict.person ?? 0)] ?? recipients[0] ?? { site: site.id, name: '', handles: [] };
  };
  const frameOf = (talk: Conversation) => {
    const { standing, judged } = talk;
    return standing ? panelFrame(standing.settings, judged?.people[Math.max(0, judged.verdict.person)] ?? standing.people[0], today()) : null;
  };
  const tell = (talk: Conversation, told: Told, token: string | null) => {
    const frame = frameOf(talk);
    if (frame) show(talk, { kind: 'told', ...frame, told, token });
  };
  const decide = async (talk: Conversation, decision: Decision, told: Told) => {
    const reply = await send({ type: 'decide', recipient: recipientOf(talk), decision });
    if (isError(reply)) return tell(talk, { what: 'failed' }, null);
    // The answer counts at once, though the page still waits for the standing that holds it.
    if (decision.do === 'undo') talk.dismissed.clear();
    else if (answers.has(decision.do) && talk.judged) talk.dismissed.add(talk.judged.reason);
    tell(talk, told, reply.token);
  };
  /** What the warning led to where no message follows that could say so. */
  const ledTo = (talk: Conversation, outcome: WarningOutcome, recorded: Promise<void>) => {
    const { warned } = talk;
    talk.warned = null;
    // What may be offered then stands over what was recorded, not the other way round.
    if (warned) void recorded.then(() => send({ type: 'decide', recipient: recipientOf(talk), decision: { do: 'led-to', ...warned, ledTo: outcome } })).then((reply) => offer(talk, reply));
  };
  const offer = (talk: Conversation, reply: TokenReply | ErrorReply): boolean => {
    const frame = frameOf(talk);
    if (isError(reply) || !reply.offer || !frame) return false;
    show(talk, { kind: 'offer', ...frame, offer: reply.offer });
    return true;
  };
  const askOf = ({ judged }: Conversation) => judged?.reading.asks[judged.verdict.ask] ?? null;

  const mute = (talk: Conversation, scope: 'draft' | 'person' | 'rule' | 'site') => {
    const { judged, standing } = talk;
    if (!judged || !standing) return;
    const person = judged.people[Math.max(0, judged.verdict.person)];
    const value = scope === 'draft' ? draftHash(standing.settings, judged.text)
      : scope === 'rule' ? judged.verdict.rule
        : scope === 'site' ? site.id : person ? muteValueOf(person, undefined) : '';
    if (value !== '') void decide(talk, { do: 'mute', scope, value }, { what: 'muted', scope });
  };

  let onShelf: readonly ShelfOffer[] = [];
  const shelf = async (talk: Conversation) => {
    const frame = frameOf(talk);
    if (!frame) return;
    show(talk, { kind: 'shelf', ...frame, items: null, total: 0 });
    const reply = await send({ type: 'shelf', recipient: recipientOf(talk) });
    if (current() !== talk) return;
    if (isError(reply)) tell(talk, { what: 'failed' }, null);
    else {
      onShelf = reply.items;
      show(talk, { kind: 'shelf', ...frame, items: reply.items, total: reply.total });
    }
  };

  const act = (tap: PanelAct): void => {
    const talk = current();
    if (!talk) return;
    const ask = askOf(talk);
    switch (tap.act) {
      case 'send-anyway':
        if (!isDoubleClick()) sendAnyway(talk);
        return;
      case 'reason':
        void send({ type: 'decide', recipient: recipientOf(talk), decision: { do: 'reason', reason: tap.reason } });
        return again();
      case 'dismiss':
        if (talk.judged) talk.dismissed.add(talk.judged.reason);
        return again();
      case 'give-first': return void shelf(talk);
      case 'copied':
        talk.tookFromShelf = onShelf.find(({ id }) => id === tap.id) ?? null;
        return;
      case 'all-of-shelf':
      case 'back':
      case 'faded': return again();
      case 'park': {
        if (!ask || !talk.judged) return;
        return ledTo(talk, 'parked', decide(talk, { do: 'park', until: tap.until, kind: ask.kind, text: tap.keepText ? talk.judged.text : null, threadUrl: address() }, { what: 'parked', until: tap.until, points: talk.judged.verdict.clearAfter }));
      }
      case 'they-asked':
        if (ask) void decide(talk, { do: 'they-asked', kind: ask.kind }, { what: 'they-asked' });
        return;
      case 'not-an-ask':
        if (!ask || !talk.judged || !talk.standing) return;
        return ledTo(talk, 'not-an-ask', decide(talk, { do: 'not-an-ask', hash: askHash(talk.standing.settings, talk.judged.text, ask) }, { what: 'not-an-ask' }));
      case 'tie': return void decide(talk, { do: 'tie', tie: tap.tie }, { what: 'tie', tie: tap.tie });
      case 'whole-company': {
        const company = talk.judged?.people[Math.max(0, talk.judged.verdict.person)]?.company ?? '';
        return void decide(talk, { do: 'tie', tie: 'colleague', wholeCompany: true }, { what: 'company', company });
      }
      case 'mute': return mute(talk, tap.scope);
      case 'who': {
        const frame = frameOf(talk);
        const standing = talk.judged?.people[Math.max(0, talk.judged.verdict.person)];
        if (frame && standing) show(talk, { kind: 'who', ...frame, question: standing.match === 'ambiguous' || standing.match === 'name' ? 'which' : 'when', candidates: standing.candidates ?? own(standing) });
        return;
      }
      case 'identify': return void decide(talk, { do: 'identify', contactId: tap.contactId }, { what: 'identified' });
      case 'accepted': return void decide(talk, { do: 'accepted', acceptance: tap.acceptance }, { what: 'dated' });
      case 'undo': return void decide(talk, { do: 'undo', token: tap.token }, { what: 'undone' });
      case 'take-offer':
        return void (tap.offer === 'no-holds-today'
          ? decide(talk, { do: 'no-holds-today', today: today() }, { what: 'no-holds-today' })
          : decide(talk, { do: 'lower-sensitivity' }, { what: 'less-sensitive' }));
    }
  };

  return {
    act,
    /** After a message left: the reason for "Send anyway", an offer, or what was recorded as given. */
    sent: (talk: Conversation, reply: TokenReply | ErrorReply, anyway: boolean, gives: number) => {
      if (offer(talk, reply)) return;
      const frame = frameOf(talk);
      if (isError(reply) || !frame) return again();
      if (anyway) show(talk, { kind: 'sent', ...frame });
      else if (gives > 0) tell(talk, { what: 'gave', gives }, reply.token);
      else again();
    },
  };
}

const own = ({ contactId, name, company, acceptance }: NonNullable<Conversation['judged']>['people'][number]) =>
  (contactId === null ? [] : [{ contactId, name, acceptance, ...(company ? { company } : {}) }]);
