import type { ImportProgress, ImportReport, UndoneFigures, Understood } from '@/lib/domain/import-report';
import { announceChange } from '@/lib/ledger/changes';
import { localDay } from '@/lib/local-day';
import type { FromWorker, ToWorker } from './import-protocol';

/**
 * Why an import did nothing: `key` and `values` make the sentence (`import.error.…` of the file, `ledger.error.…` of the
 * ledger, `import.stopped` after a stop). The ledger is as it was.
 */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure';

  constructor(readonly key: string, readonly values: Readonly<Record<string, string | number>> = {}) {
    super(`${key} ${JSON.stringify(values)}`);
  }
}

type Tell = (progress: ImportProgress) => void;

let worker: Worker | null = null;

/** The worker with what was read last in it; made anew after a stop, since stopping ends it. */
function theWorker(): Worker {
  worker ??= new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

function endWorker(): void {
  worker?.terminate();
  worker = null;
}

/** Sends one order and waits for its answer. A transaction that is ended with its worker is rolled back as a whole. */
function order<T>(message: ToWorker, answer: FromWorker['type'], tell: Tell, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(new ImportFailure('import.stopped'));
    const to = theWorker();
    const listening = new AbortController();
    const fail = (failure: ImportFailure) => {
      listening.abort();
      reject(failure);
    };
    const own = { signal: listening.signal };
    signal?.addEventListener('abort', () => {
      endWorker();
      fail(new ImportFailure('import.stopped'));
    }, own);
    to.addEventListener('error', () => {
      endWorker();
      fail(new ImportFailure('import.error.cannot-open', { file: '' }));
    }, own);
    to.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') return tell(data.progress);
      if (data.type === 'failed') return fail(new ImportFailure(data.key, data.values));
      if (data.type !== answer) return;
      listening.abort();
      resolve(data.result as T);
    }, own);
    to.postMessage(message);
  });
}

const today = () => localDay(new Date());

/**
 * Reads the chosen files in a worker and says what was understood; nothing is stored, what was read waits in the worker.
 * `tell` hears the progress from the start. Throws ImportFailure, `import.stopped` when the signal is aborted.
 */
export function readExport(files: readonly File[], tell: Tell, signal?: AbortSignal): Promise<Understood> {
  const chosen = files.map((file) => ({ name: file.webkitRelativePath || file.name, file }));
  return order<Understood>({ type: 'read', files: chosen, today: today() }, 'understood', tell, signal);
}

/**
 * Stores what was read last: all of it or, when it fails, is stopped or the browser is ended, nothing. Importing the
 * same or a newer export again adds what is new. Throws ImportFailure.
 */
export async function storeImport(tell: Tell, signal?: AbortSignal): Promise<ImportReport> {
  const report = await order<ImportReport>({ type: 'store', today: today(), now: new Date().toISOString() }, 'stored', tell, signal);
  announceChange();
  return report;
}

/** Takes the last import back; what the user recorded or changed since stays. Null when there is none. Throws ImportFailure. */
export async function undoLastImport(): Promise<UndoneFigures | null> {
  const figures = await order<UndoneFigures | null>({ type: 'undo', today: today() }, 'undone', () => undefined);
  announceChange();
  return figures;
}

/** Lets go of what was read and not stored. */
export function forgetRead(): void {
  endWorker();
}
