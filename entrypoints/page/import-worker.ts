import type { FromWorker } from './import-protocol';

const tell = (message: FromWorker) => { globalThis.postMessage(message); };

globalThis.addEventListener('message', () => { tell({ type: 'failed', key: 'import.error.cannot-open', values: { file: '' } }); });
