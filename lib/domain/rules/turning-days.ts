import { addDays, type Day } from '../day';
import { thanksWithin } from './days-connected';
import type { Facts } from './facts';

/**
 * The days from today on, in order, on which a verdict can turn to a milder one by waiting: the ends of the policy's
 * spans after acceptance, refusals and asks, and the days until which they put it off. On no other day does waiting help.
 */
export function turningDays(everybody: readonly Facts[], today: Day): Day[] {
  const days = everybody.flatMap(({ person, exchange, policy }) => {
    const after = (day: Day | null, spans: readonly number[]) => (day === null ? [] : spans.map((span) => addDays(day, span + 1)));
    const ages = [policy.coolOff, policy.strict, policy.recent];
    const bounds = [person.acceptance?.from ?? null, person.acceptance?.to ?? null, today, addDays(today, -thanksWithin)];
    return [
      ...bounds.flatMap((day) => after(day, ages)),
      ...exchange.refusals.flatMap(({ on, until }) => [...after(on, [policy.refusal, policy.unansweredRecent]), ...(until === null ? [] : [until])]),
      ...exchange.askings.flatMap(({ on }) => after(on, [policy.unansweredFresh, policy.unansweredRecent, policy.unansweredInARow])),
    ];
  });
  return [today, ...new Set(days.filter((day) => day > today))].sort();
}
