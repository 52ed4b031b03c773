import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/kit/button';
import { useWords } from '@/components/kit/words-context';
import '@/components/data/data.css';
import { ExportPicker, HowToGetOne } from '@/components/data/export-picker';
import { ImportDone, ImportProblem } from '@/components/data/import-report';
import { ImportRunning, ImportUnderstood } from '@/components/data/import-understood';
import type { ImportProgress, ImportReport, Understood } from '@/lib/domain/import-report';
import { forgetRead, ImportFailure, readExport, storeImport } from './import-client';
import { useToday } from './use-today';

type State =
  | { readonly at: 'choosing' }
  | { readonly at: 'running'; readonly progress: ImportProgress; readonly stop: AbortController }
  | { readonly at: 'understood'; readonly understood: Understood }
  | { readonly at: 'done'; readonly report: ImportReport }
  | { readonly at: 'failed'; readonly problem: string };

/** The import as a conversation: choose, see what was understood, import, and a report that stays. Nothing is stored before Import. */
export function ImportPanel({ onDone }: { readonly onDone?: (report: ImportReport) => void }) {
  const words = useWords();
  const today = useToday();
  const [state, setState] = useState<State>({ at: 'choosing' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => {
    running.current?.abort();
    forgetRead();
  }, []);

  const run = async <T,>(first: ImportProgress['step'], work: (tell: (progress: ImportProgress) => void, signal: AbortSignal) => Promise<T>, then: (result: T) => void) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const tell = (progress: ImportProgress) => { if (running.current === stop) setState({ at: 'running', progress, stop }); };
    tell({ step: first, file: '', share: 0 });
    try {
      const result = await work(tell, stop.signal);
      if (running.current === stop) then(result);
    } catch (error) {
      if (running.current !== stop) return;
      if (!(error instanceof ImportFailure)) console.error('Too Soon could not import', error);
      setState({ at: 'failed', problem: error instanceof ImportFailure ? words(error.key, error.values) : words('ledger.error.failed') });
    } finally {
      if (running.current === stop) running.current = null;
    }
  };
  const read = (files: readonly File[]) => {
    void run('opening', (tell, signal) => readExport(files, tell, signal), (understood) => setState({ at: 'understood', understood }));
  };
  const store = () => {
    void run('storing', storeImport, (report) => {
      setState({ at: 'done', report });
      onDone?.(report);
    });
  };

  if (state.at === 'running') return <ImportRunning progress={state.progress}><Button onClick={() => state.stop.abort()}>{words('import.stop')}</Button></ImportRunning>;
  if (state.at === 'understood') {
    return (
      <ImportUnderstood understood={state.understood} today={today}>
        <Button look="primary" large onClick={store}>{words('import.store')}</Button>
        <Button look="quiet" large onClick={() => { forgetRead(); setState({ at: 'choosing' }); }}>{words('import.other')}</Button>
      </ImportUnderstood>
    );
  }
  return (
    <>
      {state.at === 'failed' ? <ImportProblem problem={state.problem} /> : null}
      {state.at === 'done' ? <ImportDone report={state.report} label={words('import.report')}>{state.report.replay ? <a className="btn btn-second" href="/options.html#policy">{words('import.report.replay')}</a> : null}</ImportDone> : null}
      <ExportPicker onChoose={read} />
      <HowToGetOne />
    </>
  );
}
