import type { ReactNode } from 'react';
import { shortDay } from '@/components/kit/day-words';
import { useWords } from '@/components/kit/words-context';
import type { Day } from '@/lib/domain/day';
import type { ImportProgress, Understood } from '@/lib/domain/import-report';
import type { Words } from '@/lib/words';
import { ImportFiles } from './import-files';

/** What an export says, in sentences. */
function sentences(words: Words, { people, dated, events, coversMessages, posts, suggested, unplaced }: Understood): string[] {
  const { colleague, alum } = suggested;
  return [
    words('import.understood.people', { people, dated }),
    coversMessages ? words('import.understood.events', { ...events }) : words('import.understood.no-messages'),
    ...(posts > 0 ? [words('import.understood.posts', { posts })] : []),
    ...(colleague + alum > 0 ? [words('import.understood.suggested', { colleague, alum, both: colleague > 0 && alum > 0 ? 'yes' : 'no' })] : []),
    ...(unplaced > 0 ? [words('import.understood.unplaced', { count: unplaced })] : []),
  ];
}

/** What was understood of an export, before anything is stored; `children` are the ways on. */
export function ImportUnderstood({ understood, today, children }: { readonly understood: Understood; readonly today: Day; readonly children: ReactNode }) {
  const words = useWords();
  const { owner, until } = understood;
  const whose = [owner ? words('import.understood.owner', { name: owner.name }) : '', until ? words('import.understood.until', { day: shortDay(words.locale, until, today) }) : ''].filter((part) => part !== '');
  return (
    <section className="report" aria-label={words('import.understood')}>
      <h3>{words('import.understood')}</h3>
      {whose.length > 0 ? <p className="hint"><bdi>{whose.join(', ')}</bdi></p> : null}
      <ul className="words-list">{sentences(words, understood).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <ImportFiles understood={understood} />
      <p className="hint"><b>{words('import.nothing-yet')}</b></p>
      <div className="go">{children}</div>
    </section>
  );
}

/** How far reading or storing is; `children` stop it. */
export function ImportRunning({ progress, children }: { readonly progress: ImportProgress; readonly children: ReactNode }) {
  const words = useWords();
  const told = words('import.progress', { step: progress.step, file: progress.file.split('/').at(-1) ?? '' });
  return (
    <div className="report running">
      <p aria-live="polite"><bdi>{told}</bdi></p>
      <progress max={1} value={progress.share} aria-label={told} />
      <div className="go">{children}</div>
    </div>
  );
}
