import type { Day } from '../domain/day';
import type { RuleName, VerdictName } from '../domain/verdict';
import type { TokenReply, WarningOutcome } from '../messages';
import type { LedgerDb } from './open';

/** What a warning led to. */
export interface Warned { readonly verdict: VerdictName; readonly rule: RuleName; readonly ledTo: WarningOutcome }

const hour = 3_600_000;
/** "Send anyway" this often within the hour: it offers no holds today. */
const anywayForOffer = 3;
/** So many of the last warnings are looked at, and this share of "not an ask" is too many (issue 6). */
const lastWarnings = 15;
const notAsksForOffer = 0.4;

/** Counts what a warning led to, and says what may be offered now. Inside a change. */
export async function countWarning(db: LedgerDb, { verdict, rule, ledTo }: Warned, today: Day, now: string): Promise<TokenReply['offer'] | null> {
  const id = await db.warnings.add({ on: today, at: now, verdict, rule, ledTo });
  const newest = await db.warnings.orderBy('id').reverse().limit(lastWarnings).toArray();
  const sinceOffer = newest.slice(0, newest.findIndex((row) => row.offered) === -1 ? newest.length : newest.findIndex((row) => row.offered));
  const anyway = sinceOffer.filter((row) => row.ledTo === 'sent-anyway' && Math.abs(Date.parse(now) - Date.parse(row.at)) < hour);
  const notAsks = sinceOffer.filter((row) => row.ledTo === 'not-an-ask');
  const offer = ledTo === 'sent-anyway' && anyway.length >= anywayForOffer ? 'no-holds-today'
    : ledTo === 'not-an-ask' && sinceOffer.length === lastWarnings && notAsks.length > notAsksForOffer * lastWarnings ? 'lower-sensitivity'
      : null;
  if (offer) await db.warnings.update(id, { offered: true });
  return offer;
}

/** Adds the reason of the last "Send anyway", one optional tap. Inside a change. */
export async function giveReason(db: LedgerDb, reason: string): Promise<void> {
  const last = await db.warnings.orderBy('id').reverse().filter((row) => row.ledTo === 'sent-anyway').first();
  if (last?.id !== undefined) await db.warnings.update(last.id, { reason });
}

/** How often warnings led to what, since a day. Shown in options, never sent anywhere. */
export async function warningCounts(db: LedgerDb, since: Day): Promise<Readonly<Record<WarningOutcome, number>>> {
  const counts: Record<WarningOutcome, number> = { 'edited-to-clear': 0, parked: 0, 'gave-first': 0, 'sent-anyway': 0, 'not-an-ask': 0, dismissed: 0 };
  await db.warnings.where('on').aboveOrEqual(since).each((row) => { counts[row.ledTo] += 1; });
  return counts;
}
