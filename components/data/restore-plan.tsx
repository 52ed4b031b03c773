import type { ReactNode } from 'react';
import { shortDay } from '@/components/kit/day-words';
import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';

/** What restoring would change, as numbers. */
export interface PlanFigures {
  readonly people: { readonly added: number; readonly changed: number; readonly same: number; readonly removed: number };
  readonly entries: { readonly added: number; readonly removed: number };
  readonly lists: Readonly<Record<string, number>>;
}

/** How a backup is restored. */
export type RestoreWay = 'merge' | 'replace';

const ways: readonly RestoreWay[] = ['merge', 'replace'];

/** The dry run of a restore: the two ways, and what the chosen one would change. `children` go on or leave it. */
export function RestorePlanView({ of, today, way, plan, onWay, children }: {
  /** Day of the backup. */
  readonly of: Day;
  readonly today: Day;
  readonly way: RestoreWay;
  /** Null while it is counted. */
  readonly plan: PlanFigures | null;
  readonly onWay: (way: RestoreWay) => void;
  readonly children: ReactNode;
}) {
  const words = useWords();
  const changes = plan && [plan.people.added, plan.people.changed, plan.people.removed, plan.entries.added, plan.entries.removed, ...Object.values(plan.lists)].some((count) => count > 0);
  return (
    <section className="report" aria-label={words('data.plan')}>
      <h3>{words('data.plan.of', { day: shortDay(words.locale, of, today) })}</h3>
      <div className="two" role="radiogroup" aria-label={words('data.plan.mode')}>
        {ways.map((each) => (
          <label className="preset" key={each}>
            <input type="radio" name="restore" checked={way === each} onChange={() => onWay(each)} />
            <b>{words(`data.plan.${each}`)}</b>
            <span className="text">{words(`data.plan.${each}.text`)}</span>
          </label>
        ))}
      </div>
      <div aria-live="polite">
        {plan && changes
          ? <ul className="words-list"><li>{words('data.plan.people', plan.people)}</li><li>{words('data.plan.entries', plan.entries)}</li>{way === 'merge' ? <li>{words('data.plan.lists', plan.lists)}</li> : null}</ul>
          : null}
        {plan && !changes ? <p>{words('data.plan.nothing')}</p> : null}
      </div>
      <div className="go">{children}</div>
    </section>
  );
}
