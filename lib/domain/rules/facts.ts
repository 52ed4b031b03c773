import type { Ask, DraftCues } from '../asks/ask';
import { balanceOn, takesOf, type Balance, type Movement } from '../balance';
import { addDays, type Day } from '../day';
import { compareDays, type Exchange, livelyDays } from '../exchange';
import type { Policy } from '../policy';
import type { Standing } from '../standing';
import type { JudgeInput, Surface } from '../verdict';
import type { Asking } from './askings';

/** What the rules look at for one person. Nothing in it depends on today. */
export interface Facts {
  readonly person: Standing;
  readonly exchange: Exchange;
  readonly asks: readonly Ask[];
  readonly cues: DraftCues;
  readonly policy: Policy;
  readonly surface: Surface;
  readonly now: string | null;
  /** The day to which `now` belongs. */
  readonly nowOn: Day;
  readonly draft: string | null;
  /** No connection, proved by the surface: an invitation note or an InMail to somebody without an acceptance. */
  readonly notConnected: boolean;
  readonly movements: readonly Movement[];
}

/** What the rules look at for one person of a draft. */
export function factsOf(input: JudgeInput, person: Standing, exchange: Exchange): Facts {
  return {
    person, exchange,
    asks: input.reading.asks, cues: input.reading.cues, policy: input.policy, surface: input.surface,
    now: input.now ?? null, nowOn: input.today, draft: input.draft ?? null,
    notConnected: person.acceptance === null && (input.surface === 'invitation' || input.surface === 'inmail'),
    movements: movementsOf(exchange, input.policy),
  };
}

/** Points given and taken in time order; on one day what was shared stands before what was asked. */
function movementsOf(exchange: Exchange, policy: Policy): Movement[] {
  return [
    ...exchange.shared.map(({ on, points }) => ({ on, points })),
    ...exchange.askings.map(({ on, weight }) => ({ on, points: -takesOf(weight, policy) })),
  ].sort((a, b) => compareDays(a.on, b.on));
}

/** Balance on a day. */
export function balanceToday(facts: Facts, today: Day): Balance {
  return balanceOn(today, facts.movements);
}

/** What was left before an asking, as seen on its day. */
export function balanceBefore(facts: Facts, asking: Asking): number {
  if (asking.on === null) return 0;
  const { on } = asking;
  const before = facts.movements.filter((moved) => moved.on !== null && (moved.on < on || (moved.on === on && moved.points > 0)));
  return balanceOn(on, before).left;
}

/**
 * The asks of the draft that nobody invited on this day. The detector reads invitations in the thread; what only dates
 * and the ledger can tell is added here: a request older than 14 days no longer invites, nor does anything before a
 * later refusal; an introduction never invites a sales pitch, and a question never invites one that presses; a yes in the ledger, "They asked", or a postponement whose
 * day has come does invite.
 */
export function uninvitedAsks(facts: Facts, today: Day): Ask[] {
  const { exchange, cues } = facts;
  const refusedLater = exchange.lastRefusalLine > exchange.lastWelcomeLine;
  return facts.asks.filter((ask) => {
    if (ask.kind === 'pitch' && ask.pressure) return true;
    if (cues.namesTheirRequest && !refusedLater && !(ask.kind === 'pitch' && cues.namesIntroduction)) return false;
    if (ask.invited && !refusedLater && !expired(exchange, today) && !(ask.kind === 'pitch' && onlyIntroduced(exchange))) return false;
    return !ledgerInvites(facts, ask, today);
  });
}

/** Every invitation in the thread is a request that lies more than 14 days back. */
function expired({ welcomes, refusals }: Exchange, today: Day): boolean {
  if (refusals.some(({ says, until }) => says === 'later' && until !== null && until <= today)) return false;
  const seen = welcomes.filter(({ line }) => line >= 0);
  return seen.length > 0 && seen.every(({ what, on }) => what === 'request' && on !== null && on < addDays(today, -livelyDays));
}

function onlyIntroduced({ welcomes }: Exchange): boolean {
  return welcomes.length > 0 && welcomes.every(({ what }) => what === 'introduction');
}

function ledgerInvites({ exchange }: Facts, ask: Ask, today: Day): boolean {
  const since = addDays(today, -livelyDays);
  const asked = exchange.welcomes.some(({ what, kinds, on, line }) =>
    what === 'request' && line === -1 && kinds.includes(ask.kind) && on !== null && on >= since && on <= today);
  if (asked) return true;
  const last = exchange.askings.findLast(({ kinds }) => kinds.includes(ask.kind));
  if (!last || exchange.lastRefusalLine > last.line && last.line >= 0 && last.outcome === 'yes') return false;
  const answered = last.answeredOn ?? last.on;
  if (last.outcome === 'yes') return answered !== null && answered >= since && ask.weight <= last.weight;
  return last.outcome === 'later' && last.until !== null && last.until <= today;
}
