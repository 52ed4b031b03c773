import { localDay } from '@/lib/local-day';
import type { ExportFacts } from '@/lib/domain/import-facts';
import { fromBlob } from '@/lib/imports/linkedin-export/file-source';
import { ImportError } from '@/lib/imports/linkedin-export/import-error';
import { readLinkedInExport } from '@/lib/imports/linkedin-export/read-export';
import { asLedgerError } from '@/lib/ledger/errors';
import { ledger } from '@/lib/ledger/open';
import { storeImport, understoodOf } from '@/lib/ledger/store-import';
import { undoLastImport } from '@/lib/ledger/undo-import';
import type { ImportProgress } from '@/lib/domain/import-report';
import type { FromWorker, ToWorker } from './import-protocol';

/*
 * Reads and stores an export beside the page, so that the page lives: what was read stays here until it is stored, and
 * the page hears numbers only.
 */

const tell = (message: FromWorker) => { globalThis.postMessage(message); };
const progress = (told: ImportProgress) => tell({ type: 'progress', progress: told });

let read: ExportFacts | null = null;

async function obey(order: ToWorker): Promise<FromWorker> {
  if (order.type === 'undo') return { type: 'undone', result: await undoLastImport(await ledger(), order.today) };
  if (order.type === 'store') {
    if (!read) return { type: 'failed', key: 'import.error.nothing-chosen', values: {} };
    const result = await storeImport(await ledger(), read, order.today, order.now, progress);
    read = null;
    return { type: 'stored', result };
  }
  read = null;
  read = await readLinkedInExport(order.files.map(({ name, file }) => fromBlob(name, file)), { listens: true, dayOf: (at) => localDay(new Date(at)), tell: progress });
  return { type: 'understood', result: understoodOf(read) };
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  obey(data).then(tell, (error: unknown) => {
    if (error instanceof ImportError) tell({ type: 'failed', key: error.key, values: error.values });
    else if (data.type === 'read') tell({ type: 'failed', key: 'import.error.cannot-open', values: { file: data.files[0]?.name ?? '' } });
    else tell({ type: 'failed', key: `ledger.error.${asLedgerError(error).code}`, values: {} });
  });
});
