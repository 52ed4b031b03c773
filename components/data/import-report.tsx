import type { ReactNode } from 'react';
import { Mark } from '@/components/kit/mark';
import { useWords } from '@/components/kit/words-context';
import type { ImportReport, StoredFigures } from '@/lib/domain/import-report';
import type { WordValues } from '@/lib/words';
import { ImportFiles } from './import-files';

const isNothing = ({ entriesKnown: _known, ...changed }: StoredFigures) => Object.values(changed).every((count) => count === 0);

/** What an import stored, with what it read; `children` are the ways on. */
export function ImportDone({ report, label, children }: { readonly report: ImportReport; readonly label: string; readonly children?: ReactNode }) {
  const words = useWords();
  const { stored } = report;
  const figures: WordValues = { ...stored };
  return (
    <section className="report" aria-label={label}>
      <div className="head">
        <span className="clear"><Mark of="clear" size={20} /></span>
        <div>
          <h3>{words(isNothing(stored) ? 'import.report.nothing-new' : 'import.report.done', figures)}</h3>
          {isNothing(stored) ? null : <p>{words('import.report.added', figures)}</p>}
          {!isNothing(stored) && stored.entriesKnown > 0 ? <p className="hint">{words('import.report.known', figures)}</p> : null}
        </div>
      </div>
      <ImportFiles understood={report} />
      {children ? <div className="go">{children}</div> : null}
    </section>
  );
}

/** Why nothing was stored, and what to do. */
export function ImportProblem({ problem }: { readonly problem: string }) {
  const words = useWords();
  return (
    <section className="report" aria-label={words('import.report')}>
      <div className="head" role="alert">
        <span className="unknown"><Mark of="unknown" size={20} /></span>
        <div><h3>{words('import.report.failed')}</h3><p>{problem}</p></div>
      </div>
    </section>
  );
}
