import type { AskKind, DraftReading, Weight } from './asks/ask';
import { addDays, type Day } from './day';
import { type Mark, type Sentence, shortNameOf } from './panel-state';
import type { ReasonKey } from './rules/reasons';
import type { Standing } from './standing';
import type { Reason, RuleName, Verdict } from './verdict';

/** The words for a verdict as keys of `warning.json` with values; days stay `'2026-11-26'` and are put into words where they are shown. */
export interface Warning {
  readonly mark: Mark;
  /** Short facts for chip and amber line, deciding fact first. */
  readonly facts: readonly Sentence[];
  /** Whole sentences for the card: one fact, and what the draft asks for. Empty unless the verdict warns. */
  readonly lines: readonly Sentence[];
  /** What would make it clear, and from which day; null when the verdict does not warn. */
  readonly clear: Sentence | null;
  /** The asking words in the draft: UTF-16 offsets, end exclusive. */
  readonly quote: { readonly start: number; readonly end: number } | null;
  readonly ask: { readonly kind: AskKind; readonly weight: Weight } | null;
  /** The day until which Park parks: the first clear day, at the earliest tomorrow; a week from today when none is known. */
  readonly parkOn: Day;
}

/** Days until a parked ask comes back when no clear day is known. */
const parkWithoutDay = 7;

/** The sign in the mark of a warning, by the rule that decided. */
const markOf: Readonly<Partial<Record<RuleName, Mark>>> = {
  'said-no': 'no', unanswered: 'again', 'cool-off': 'connected', 'not-connected': 'connected', balance: 'empty',
};

/** Puts a verdict into words for chip, amber line, card and contact card. */
export function warningOf(verdict: Verdict, reading: DraftReading, people: readonly Standing[], today: Day): Warning {
  const person = people[verdict.person];
  const name = person ? shortNameOf(person.name) : '';
  const reasons = new Map(verdict.reasons.map((reason) => [reason.key as ReasonKey, reason]));
  const ask = reading.asks[verdict.ask] ?? null;
  const warns = verdict.verdict === 'early' || verdict.verdict === 'annoying';
  return {
    mark: verdict.verdict === 'annoying' ? markOf[verdict.rule] ?? 'connected' : verdict.verdict,
    facts: factsOf(verdict, reasons, name),
    lines: warns ? linesOf(verdict, reasons, name, ask?.kind ?? null) : [],
    clear: warns ? clearOf(verdict, reasons, today) : null,
    quote: ask ? { start: ask.start, end: ask.end } : null,
    ask: ask ? { kind: ask.kind, weight: ask.weight } : null,
    parkOn: parkDay(verdict.clearOn, today),
  };
}

function parkDay(clearOn: Day | null, today: Day): Day {
  if (clearOn === null) return addDays(today, parkWithoutDay);
  return clearOn > today ? clearOn : addDays(today, 1);
}

type Reasons = ReadonlyMap<ReasonKey, Reason>;

/** Which facts a rule puts first; the others follow in the order below. */
const deciding: Readonly<Record<RuleName, readonly ReasonKey[]>> = {
  'no-ask': ['connected', 'connected-between'],
  invited: ['rule'],
  'said-no': ['said-no', 'said-later', 'shared'],
  tie: ['tie'],
  'same-burst': ['rule'],
  unanswered: ['unanswered', 'last-ask', 'shared'],
  'not-connected': ['not-connected', 'pressure'],
  'cool-off': ['connected', 'connected-between'],
  balance: ['shared', 'takes'],
  'nothing-against': ['connected', 'connected-between', 'connected-at-least'],
  'no-date': ['which-person', 'no-date', 'connected-at-least'],
  unreadable: ['rule'],
};

const following: readonly ReasonKey[] = [
  'connected', 'connected-between', 'connected-at-least', 'not-connected', 'no-date', 'which-person', 'doubtful', 'unsure', 'shared', 'asked',
  'takes', 'said-no', 'said-later', 'last-ask', 'last-reply', 'pressure', 'relaxed', 'received', 'tie',
];

function factsOf(verdict: Verdict, reasons: Reasons, name: string): Sentence[] {
  return [...new Set([...deciding[verdict.rule], ...following])].flatMap((key) => {
    const reason = reasons.get(key);
    const fact = reason ? factOf(key, reason.values, name) : null;
    return fact ? [fact] : [];
  });
}

/** Facts that only speak when they decide, or when there is something to say. */
function factOf(key: ReasonKey, values: Reason['values'], name: string): Sentence | null {
  switch (key) {
    case 'rule': return { key: `warning.fact.rule.${values['rule']}`, values: {} };
    case 'no-date': return { key: 'warning.fact.no-date', values: { name } };
    case 'which-person': return { key: 'warning.fact.which-person', values };
    case 'connected-between': return values['fewest'] === 0
      ? { key: 'warning.fact.connected-at-most', values: { days: values['most'] ?? 0 } }
      : { key: 'warning.fact.connected-between', values };
    case 'said-no': return { key: values['days'] === -1 ? 'warning.fact.said-no-undated' : 'warning.fact.said-no', values };
    case 'received': return { key: 'warning.fact.received', values: { days: values['days'] ?? 0 } };
    case 'last-ask': return values['outcome'] === 'none' ? { key: 'warning.fact.unanswered-since', values } : { key: 'warning.fact.last-ask', values };
    case 'unanswered': return (values['count'] ?? 0) === 1 ? null : { key: 'warning.fact.unanswered', values };
    case 'tie': return { key: 'warning.fact.tie', values: { tie: selectName(values['tie']) } };
    case 'relaxed': return { key: 'warning.fact.relaxed', values: { by: selectName(values['by']) } };
    default: return { key: `warning.fact.${key}`, values };
  }
}

/** Message selectors know no hyphens: `invited-me` is called `invitedMe` there. */
const selectName = (word: string | number | undefined) => String(word).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function linesOf(verdict: Verdict, reasons: Reasons, name: string, kind: AskKind | null): Sentence[] {
  const asksFor: Sentence[] = kind ? [{ key: 'warning.line.asks-for', values: { kind } }] : [];
  const date = dateLine(reasons, name);
  switch (verdict.rule) {
    case 'said-no': return [noLine(reasons, name), ...asksFor];
    case 'unanswered': return [againLine(reasons, name)];
    case 'balance': return [...date, balanceLine(reasons)];
    default: return [...date, ...asksFor];
  }
}

function dateLine(reasons: Reasons, name: string): Sentence[] {
  const exact = reasons.get('connected');
  if (exact) return [{ key: 'warning.line.connected', values: { ...exact.values, name } }];
  const between = reasons.get('connected-between');
  if (between && between.values['fewest'] === 0) return [{ key: 'warning.line.connected-at-most', values: { days: between.values['most'] ?? 0, name } }];
  if (between) return [{ key: 'warning.line.connected-between', values: { ...between.values, name } }];
  return reasons.has('not-connected') ? [{ key: 'warning.line.not-connected', values: { name } }] : [];
}

function balanceLine(reasons: Reasons): Sentence {
  const takes = reasons.get('takes')?.values ?? { kind: 'favour', points: 0, balance: 0 };
  const shared = reasons.get('shared')?.values['points'] ?? 0;
  const asked = reasons.get('asked')?.values['points'] ?? 0;
  if (shared === 0) return { key: 'warning.line.nothing-recorded', values: takes };
  return { key: asked === 0 ? 'warning.line.shared' : 'warning.line.shared-asked', values: { ...takes, shared, asked } };
}

function noLine(reasons: Reasons, name: string): Sentence {
  const later = reasons.get('said-later');
  if (later) return { key: 'warning.line.said-later', values: { ...later.values, name } };
  const no = reasons.get('said-no')?.values ?? {};
  if ((no['days'] ?? -1) === -1) return { key: 'warning.line.said-no-undated', values: { name, says: no['says'] ?? 'no' } };
  return { key: 'warning.line.said-no', values: { ...no, name } };
}

function againLine(reasons: Reasons, name: string): Sentence {
  const count = reasons.get('unanswered')?.values['count'] ?? 1;
  const days = reasons.get('last-ask')?.values['days'];
  if (count !== 1) return { key: 'warning.line.asked-in-a-row', values: { name, count } };
  return days === undefined ? { key: 'warning.line.asked-undated', values: { name } } : { key: 'warning.line.asked-again', values: { name, days } };
}

/** What makes a draft clear: the day, and what is shared until then. */
function clearOf({ clearOn, clearAfter }: Verdict, reasons: Reasons, today: Day): Sentence | null {
  const values = { points: clearAfter };
  if (clearOn === null && !reasons.has('not-connected')) return null;
  if (clearOn === null) return { key: clearAfter === 0 ? 'warning.clear.once-connected' : 'warning.clear.once-connected-after', values };
  if (clearOn <= today) return { key: 'warning.clear.today-after', values };
  return { key: clearAfter === 0 ? 'warning.clear.from' : 'warning.clear.from-after', values: { ...values, day: clearOn } };
}
