import type { Recipient } from '@/lib/domain/contact';
import type { Day } from '@/lib/domain/day';
import type { LedgerEvent } from '@/lib/domain/ledger';
import type { Standing } from '@/lib/domain/standing';
import { theyAskedPrefix } from '@/lib/domain/exchange';
import type { Decision, Message, Replies, ShelfOffer, TokenReply, WarningOutcome } from '@/lib/messages';
import type { PageSettings, Settings } from '@/lib/settings';

interface Held {
  readonly people: readonly Standing[];
  readonly settings: PageSettings;
}

/** What the practice conversation remembers, for as long as its page is open. */
export interface PracticeLedger {
  /** Answers as the background would, from memory. */
  readonly answer: <M extends Message>(message: M) => Promise<Replies[M['type']]>;
  /** Starts over. */
  readonly reset: () => void;
}

const nothing: Standing = { contactId: null, name: '', match: 'none', acceptance: null, ties: [], record: 'partial', events: [] };

/** After this many "Send anyway" the panel offers no holds for today. */
const SENT_ANYWAY = 3;

/** A ledger of made-up people in memory: never the user's, nothing is stored. `onChange` is called after every change. */
export function createPracticeLedger({ today, people, shelf, settings, onChange }: {
  readonly today: Day;
  readonly people: readonly Standing[];
  readonly shelf: readonly ShelfOffer[];
  readonly settings: PageSettings;
  readonly onChange: () => void;
}): PracticeLedger {
  const fresh: Held = { people, settings };
  let held = fresh;
  let sentAnyway = 0;
  let undos: { readonly token: string; readonly before: Held }[] = [];

  const keep = (next: Held): TokenReply => {
    const token = `practice-${undos.length}`;
    undos.push({ token, before: held });
    held = next;
    onChange();
    return { token };
  };
  const withPerson = ({ name }: Recipient, change: (person: Standing) => Standing): Held => ({
    ...held, people: held.people.map((person) => (person.name === name ? change(person) : person)),
  });
  const withEvents = (recipient: Recipient, events: readonly LedgerEvent[]) => withPerson(recipient, (person) => ({ ...person, events: [...person.events, ...events] }));
  const withSettings = (change: Partial<Settings>): Held => ({ ...held, settings: { ...held.settings, ...change } });

  const counted = (ledTo: WarningOutcome | undefined): Pick<TokenReply, 'offer'> => {
    if (ledTo === 'sent-anyway') sentAnyway += 1;
    return ledTo === 'sent-anyway' && sentAnyway === SENT_ANYWAY ? { offer: 'no-holds-today' } : {};
  };

  const decide = (recipient: Recipient, decision: Decision): TokenReply => {
    switch (decision.do) {
      case 'they-asked': return keep(withEvents(recipient, [{ type: 'received', on: today, what: `${theyAskedPrefix}${decision.kind}` }]));
      case 'tie': return keep(withPerson(recipient, (person) => ({ ...person, ties: [...new Set([...person.ties, decision.tie])] })));
      case 'accepted': return keep(withPerson(recipient, (person) => ({ ...person, acceptance: decision.acceptance })));
      case 'not-an-ask': return keep(withSettings({ notAsks: [...held.settings.notAsks, { hash: decision.hash, on: today }] }));
      case 'mute': return keep(withSettings({ mutes: mutedIn(held.settings, decision) }));
      case 'no-holds-today': return keep(withSettings({ noHoldsOn: decision.today }));
      case 'lower-sensitivity': return keep(withSettings({ policy: { ...held.settings.policy, holdConfidence: 0.8 } }));
      case 'park': return keep({ ...held });
      case 'led-to': return { token: null, ...counted(decision.ledTo) };
      case 'undo': {
        const index = undos.findIndex(({ token }) => token === decision.token);
        const undo = undos[index];
        if (undo) {
          held = undo.before;
          undos = undos.slice(0, index);
          onChange();
        }
        return { token: null };
      }
      case 'identify':
      case 'reason':
        return { token: null };
    }
  };

  const answer = (message: Message): Replies[Message['type']] => {
    switch (message.type) {
      case 'standing':
        return { people: message.recipients.map(({ name }) => held.people.find((person) => person.name === name) ?? { ...nothing, name }), settings: held.settings };
      case 'sent': {
        const [recipient] = message.recipients;
        const heaviest = message.asks.find(({ weight }) => weight === 2) ?? message.asks[0];
        const events: LedgerEvent[] = [
          ...(heaviest ? [{ type: 'ask', on: today, ...heaviest, outcome: 'none' } as const] : []),
          ...message.gives.map(({ what }) => ({ type: 'shared', on: today, what }) as const),
        ];
        const kept = recipient && events.length > 0 ? keep(withEvents(recipient, events)) : { token: null };
        return { ...kept, ...counted(message.warned?.ledTo) };
      }
      case 'decide': return decide(message.recipient, message.decision);
      case 'shelf': return { items: shelf, total: shelf.length };
      case 'seen': return { token: null };
      case 'load':
      case 'panel':
      case 'changed':
        return {};
    }
  };

  return {
    answer: async (message) => answer(message) as never,
    reset: () => {
      held = fresh;
      sentAnyway = 0;
      undos = [];
      onChange();
    },
  };
}

function mutedIn({ mutes }: PageSettings, { scope, value }: Extract<Decision, { do: 'mute' }>): PageSettings['mutes'] {
  switch (scope) {
    case 'draft': return { ...mutes, drafts: [...mutes.drafts, value] };
    case 'person': return { ...mutes, people: [...mutes.people, value] };
    case 'rule': return { ...mutes, rules: [...mutes.rules, value as (typeof mutes.rules)[number]] };
    case 'site': return { ...mutes, sites: [...mutes.sites, value] };
  }
}
