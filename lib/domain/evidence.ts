import { addMonths, type Day, daysBetween } from './day';
import { pointsOf } from './balance';
import type { Acceptance } from './contact';
import type { LedgerEvent } from './ledger';

/** Under this many cases a rate is not shown: it would be chance. */
export const fewestCases = 20;
/** Days within which a first ask without an answer is too young to count. */
const openDays = 14;

/** One first ask: how long it waited, what was shared before, whether anything came back. */
export interface FirstAsk {
  readonly on: Day;
  readonly daysWaited: number;
  /** Points shared in the 12 months before it. */
  readonly sharedBefore: number;
  readonly answered: boolean;
}

/** A share of cases with its 95 % interval after Wilson; `rate`, `low` and `high` are null under `fewestCases`. */
export interface Rate {
  readonly cases: number;
  readonly answered: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Reply rates of first asks, of groups that do not overlap. `to` null: no end. */
export interface Evidence {
  readonly all: Rate;
  readonly byDays: readonly { readonly from: number; readonly to: number | null; readonly rate: Rate }[];
  readonly byShared: readonly { readonly from: number; readonly to: number | null; readonly rate: Rate }[];
}

/** The Wilson score interval of `hits` of `cases`, 95 %: honest for few cases and for shares near 0 and 1. */
export function wilson(hits: number, cases: number): { readonly low: number; readonly high: number } {
  if (cases === 0) return { low: 0, high: 1 };
  const z = 1.959964;
  const share = hits / cases;
  const middle = (share + (z * z) / (2 * cases)) / (1 + (z * z) / cases);
  const half = (z / (1 + (z * z) / cases)) * Math.sqrt((share * (1 - share)) / cases + (z * z) / (4 * cases * cases));
  return { low: hits === 0 ? 0 : Math.max(0, middle - half), high: hits === cases ? 1 : Math.min(1, middle + half) };
}

/** Whether a first ask is without an answer and too young to tell. */
export const isTooYoung = ({ answered, on }: Pick<FirstAsk, 'answered' | 'on'>, today: Day): boolean => !answered && daysBetween(on, today) < openDays;

/**
 * A person's first ask after the acceptance; null without one, or where the acceptance is no one day. Anything that came
 * back counts as an answer, a no as well.
 */
export function firstAskOf(acceptance: Acceptance | null, events: readonly LedgerEvent[]): FirstAsk | null {
  if (!acceptance || acceptance.from === null || acceptance.from !== acceptance.to) return null;
  const accepted = acceptance.from;
  // One day before is the same day in another time zone; anything earlier was asked of somebody not connected.
  const first = events.find((event) => event.type === 'ask' && daysBetween(accepted, event.on) >= -1);
  if (first?.type !== 'ask') return null;
  const answered = first.outcome !== 'none' || first.answeredOn !== undefined;
  const since = addMonths(first.on, -12);
  const before = events.filter((event) => event.type === 'shared' && event.on >= since && event.on < first.on);
  return {
    on: first.on, answered, daysWaited: Math.max(0, daysBetween(accepted, first.on)),
    sharedBefore: before.reduce((sum, event) => sum + (event.type === 'shared' ? pointsOf(event.what) : 0), 0),
  };
}

function rateOf(asks: readonly FirstAsk[]): Rate {
  const cases = asks.length;
  const answered = asks.filter((ask) => ask.answered).length;
  return cases < fewestCases ? { cases, answered, rate: null, low: null, high: null } : { cases, answered, rate: answered / cases, ...wilson(answered, cases) };
}

/** Reply rates by days waited (0 to 2, to 7, to 30, to 90, longer) and by points shared before (none, 1, 2 to 3, more). No claim of cause. */
export function evidenceOf(asks: readonly FirstAsk[]): Evidence {
  const groups = (bounds: readonly (readonly [number, number | null])[], value: (ask: FirstAsk) => number) => bounds.map(([from, to]) =>
    ({ from, to, rate: rateOf(asks.filter((ask) => value(ask) >= from && (to === null || value(ask) <= to))) }));
  return {
    all: rateOf(asks),
    byDays: groups([[0, 2], [3, 7], [8, 30], [31, 90], [91, null]], ({ daysWaited }) => daysWaited),
    byShared: groups([[0, 0], [1, 1], [2, 3], [4, null]], ({ sharedBefore }) => sharedBefore),
  };
}
