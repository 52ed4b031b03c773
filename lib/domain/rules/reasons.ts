import type { Ask } from '../asks/ask';
import { takesOf } from '../balance';
import { addDays, type Day, daysBetween } from '../day';
import { heaviest, type Reply } from '../exchange';
import type { Reason, RuleName } from '../verdict';
import { daysConnected } from './days-connected';
import type { Facts } from './facts';
import { type Moment, relaxed } from './list';

/** Every key that a reason can have, in the order in which they are given. */
export const reasonKeys = [
  'rule', 'connected', 'connected-between', 'connected-at-least', 'not-connected', 'no-date', 'which-person', 'shared', 'asked',
  'takes', 'last-ask', 'last-reply', 'said-no', 'said-later', 'unanswered', 'tie', 'received', 'pressure', 'relaxed', 'unsure', 'doubtful',
] as const;

export type ReasonKey = (typeof reasonKeys)[number];

/** The facts behind a verdict: days, shared, last ask, last reply, what the ask takes, and what the rule looked at. */
export function reasonsOf(moment: Moment, ask: Ask | null, rule: RuleName): Reason[] {
  const { facts, today, asks, refusal, row, balance: { shared, asked, left } } = moment;
  const reasons: Reason[] = [];
  const say = (key: ReasonKey, values: Reason['values'] = {}) => reasons.push({ key, values });
  say('rule', { rule });
  sayDate(facts, today, say);
  say('shared', { points: shared });
  if (asked > 0) say('asked', { points: asked });
  if (ask) say('takes', { kind: ask.kind, points: takesOf(heaviest(asks), facts.policy), balance: left });
  const last = facts.exchange.askings.findLast(({ on }) => on !== null && on <= today);
  if (last?.on) say('last-ask', { days: daysBetween(last.on, today), kind: last.kinds[0] ?? 'favour', outcome: last.outcome });
  const replied = lastReply(facts.exchange.replies, today);
  if (replied !== null) say('last-reply', { days: daysBetween(replied, today) });
  if (refusal) {
    if (refusal.says === 'later' && refusal.until !== null) say('said-later', { until: refusal.until });
    else say('said-no', { says: refusal.says, days: refusal.on === null ? -1 : daysBetween(refusal.on, today) });
  }
  if (row.length > 0 && asks.length > 0) say('unanswered', { count: row.length });
  for (const tie of facts.person.ties) say('tie', { tie });
  const received = facts.person.events.findLast((event) => event.type === 'received' && event.on <= today && event.on >= addDays(today, -365));
  if (received?.type === 'received') say('received', { what: received.what, days: daysBetween(received.on, today) });
  if (asks.some(({ pressure }) => pressure)) say('pressure');
  const days = daysConnected(facts.person.acceptance, today, today, facts.cues.thanksForConnecting).fewest;
  const by = asks.length > 0 && timeRules.includes(rule) ? relaxed(moment, days, 'annoying').by : null;
  if (by) say('relaxed', { by });
  if (ask && ask.confidence < facts.policy.holdConfidence) say('unsure', { percent: Math.round(ask.confidence * 100) });
  if (facts.person.doubtful) say('doubtful');
  return reasons;
}

const timeRules: readonly RuleName[] = ['unanswered', 'not-connected', 'cool-off', 'balance'];

function sayDate(facts: Facts, today: Day, say: (key: ReasonKey, values?: Reason['values']) => void): void {
  if (facts.notConnected) return say('not-connected');
  if (facts.person.match === 'ambiguous') return say('which-person', { count: facts.person.candidates?.length ?? 2 });
  const { fewest, most } = daysConnected(facts.person.acceptance, today, today, facts.cues.thanksForConnecting);
  if (most === null) return fewest > 0 ? say('connected-at-least', { days: fewest }) : say('no-date');
  if (fewest === most) return say('connected', { days: fewest });
  return say('connected-between', { fewest, most });
}

function lastReply(replies: readonly Reply[], today: Day): Day | null {
  return replies.findLast(({ on }) => on !== null && on <= today)?.on ?? null;
}
