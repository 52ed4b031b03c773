import type { ReactNode } from 'react';
import { Icon } from '@/components/kit/icon';
import { iconCheck } from '@/components/kit/icons';
import { useWords } from '@/components/kit/words-context';

/** Where a step of the welcome page stands. */
export type StepState = 'done' | 'now' | 'later';

/** One step of the welcome page: its number or a tick, a headline, one sentence, and what there is to do. */
export function Step({ number, state, title, lead, children }: {
  readonly number: number;
  readonly state: StepState;
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
}) {
  const words = useWords();
  return (
    <li className={state}>
      <span className="no" role="img" aria-label={words('welcome.step', { state, number })}>{state === 'done' ? <Icon of={iconCheck} /> : number}</span>
      <div>
        <h2>{title}</h2>
        <p className="lead">{lead}</p>
        {children}
      </div>
    </li>
  );
}
