import type { Day } from '../domain/day';
import { change } from './changes';
import type { LedgerDb } from './open';

/**
 * Notes which sites are watched from this day on; sites that no longer are end here. What was sent on a watched site is
 * known, so a record can be complete.
 */
export async function noteWatched(db: LedgerDb, sites: readonly string[], today: Day): Promise<void> {
  await change(db, async () => {
    const open = (await db.coverage.toArray()).filter((span) => span.kind === 'watched' && span.to === null);
    const begun = sites.filter((site) => !open.some((span) => span.site === site));
    const ended = open.filter((span) => !sites.includes(span.site));
    for (const site of begun) await db.coverage.put({ id: `watched:${site}:${today}`, kind: 'watched', site, from: today, to: null });
    for (const span of ended) await db.coverage.put({ ...span, to: today });
    return begun.length + ended.length > 0;
  });
}
