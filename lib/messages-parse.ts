import { askKinds, type AskKind, type GiveKind } from './domain/asks/ask';
import { ties, type AcceptanceSource, type HandleKind } from './domain/contact';
import { isDay } from './domain/day';
import type { BesideTap, Decision, Message, SeenFact, WarningOutcome } from './messages';
import type { RuleName, Surface, VerdictName } from './domain/verdict';

/*
 * Small hand-written parsers of the protocol. The background trusts no message: a page script that was taken over may
 * send anything. Each returns whether the value has the form; unknown further fields do no harm, since nothing reads them.
 */

type Check = (value: unknown) => boolean;

const anyOf = (...values: readonly unknown[]): Check => (value) => values.includes(value);
const text = (longest: number): Check => (value) => typeof value === 'string' && value.length <= longest;
const listOf = (check: Check, most: number): Check => (value) => Array.isArray(value) && value.length <= most && value.every(check);
const orNull = (check: Check): Check => (value) => value === null || check(value);
const maybe = (check: Check): Check => (value) => value === undefined || check(value);
const whole: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const truth: Check = (value) => typeof value === 'boolean';
const shape = (fields: Readonly<Record<string, Check>>): Check => (value) =>
  typeof value === 'object' && value !== null && Object.entries(fields).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const handleKinds: readonly HandleKind[] = ['linkedin-slug', 'linkedin-member', 'sales-navigator', 'x', 'xing', 'email', 'whatsapp', 'facebook', 'instagram'];
const gives: readonly GiveKind[] = ['article', 'own-article', 'introduction', 'recommendation', 'referral', 'help', 'endorsement', 'comment', 'congratulation', 'reaction'];
const sources: readonly AcceptanceSource[] = ['user', 'connections-page', 'profile', 'accept-click', 'invitation-note', 'system-line', 'export', 'notification', 'seen', 'draft'];
const surfaces: readonly Surface[] = ['message', 'invitation', 'inmail', 'group'];
const verdicts: readonly VerdictName[] = ['clear', 'early', 'annoying', 'unknown'];
const rules: readonly RuleName[] = ['no-ask', 'invited', 'said-no', 'tie', 'same-burst', 'unanswered', 'not-connected', 'cool-off', 'balance', 'nothing-against', 'no-date', 'unreadable'];
const outcomes: readonly WarningOutcome[] = ['edited-to-clear', 'parked', 'gave-first', 'sent-anyway', 'not-an-ask', 'dismissed'];
const kinds: readonly AskKind[] = askKinds;

const name = text(300);
const day: Check = (value) => isDay(value);
const kind = anyOf(...kinds);
const handles = listOf(shape({ kind: anyOf(...handleKinds), value: (value) => text(300)(value) && value !== '' }), 12);
const person = shape({ name, handles, headline: maybe(text(1000)) });
const degree = anyOf(1, 2, 3);
const recipient = shape({ site: text(40), name, handles, headline: maybe(text(1000)), degree: maybe(degree) });
const acceptance: Check = (value) => {
  if (!shape({ from: orNull(day), to: orNull(day), source: anyOf(...sources) })(value)) return false;
  const { from, to } = value as { from: string | null; to: string | null };
  return from === null || to === null || from <= to;
};
const ledTo = shape({ verdict: anyOf(...verdicts), rule: anyOf(...rules), ledTo: anyOf(...outcomes) });

const facts: Readonly<Record<SeenFact['fact'], Check>> = {
  acceptance: shape({ person, acceptance }),
  bridge: shape({ name: maybe(name), handles }),
  degree: shape({ person, degree }),
  gave: shape({ person, what: anyOf(...gives) }),
  posted: shape({ title: text(500), url: maybe(text(2000)) }),
  outcome: shape({ person, kind, outcome: anyOf('none', 'yes', 'no', 'later'), on: day }),
  'they-gave': shape({ person, what: text(100), on: day }),
};

const decisions: Readonly<Record<Decision['do'], Check>> = {
  'they-asked': shape({ kind }),
  tie: shape({ tie: anyOf(...ties), wholeCompany: maybe(truth) }),
  'not-an-ask': shape({ hash: text(200) }),
  mute: shape({ scope: anyOf('draft', 'person', 'rule', 'site'), value: text(300) }),
  identify: shape({ contactId: orNull(text(80)) }),
  accepted: shape({ acceptance }),
  park: shape({ until: day, kind, text: orNull(text(20_000)), threadUrl: text(2000) }),
  reason: shape({ reason: text(100) }),
  'led-to': ledTo,
  'no-holds-today': shape({ today: day }),
  'lower-sensitivity': shape({}),
  undo: shape({ token: text(80) }),
};

const byTag = (tag: string, table: Readonly<Record<string, Check>>): Check => (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const which = (value as Record<string, unknown>)[tag];
  return typeof which === 'string' && Object.hasOwn(table, which) && (table[which]?.(value) ?? false);
};

const taps: Readonly<Record<BesideTap['act'], Check>> = { 'send-anyway': shape({}), dismiss: shape({}), 'not-an-ask': shape({}), mute: shape({ scope: anyOf('draft', 'person', 'rule', 'site') }) };

const verbs: Readonly<Record<Message['type'], Check>> = {
  standing: shape({ surface: anyOf(...surfaces), recipients: listOf(recipient, 50) }),
  seen: shape({ site: text(40), facts: listOf(byTag('fact', facts), 500) }),
  sent: shape({
    surface: anyOf(...surfaces), recipients: listOf(recipient, 50),
    asks: listOf(shape({ kind, weight: anyOf(1, 2) }), 50), gives: listOf(shape({ what: anyOf(...gives), shelf: maybe(text(80)) }), 50), warned: maybe(ledTo),
  }),
  decide: shape({ recipient, decision: byTag('do', decisions) }),
  shelf: shape({ recipient }),
  load: shape({ what: maybe(anyOf('life')) }),
  panel: shape({
    show: maybe(shape({ recipient: orNull(recipient), held: truth, verdict: orNull(shape({ verdict: anyOf(...verdicts) })) })),
    act: maybe(shape({ tab: whole, frame: whole, tap: byTag('act', taps) })),
    who: maybe(truth),
  }),
  changed: shape({}),
};

/** A message of the protocol, or null for anything else. */
export function parseMessage(value: unknown): Message | null {
  return byTag('type', verbs)(value) ? (value as Message) : null;
}
