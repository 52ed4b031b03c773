import { detectAsks } from '../lib/domain/asks/detect-asks.ts';
import './closed-pipe.ts';
import { draftFrom, eachLine } from './labelled.ts';

/*
 * npm run --silent asks -- FILE.jsonl: the detector, one draft in, one line out, in the format of the contract.
 */

const [file] = process.argv.slice(2);

if (file === undefined) {
  console.error('Name a file: npm run --silent asks -- FILE.jsonl');
  process.exitCode = 1;
} else {
  eachLine(file, (value) => {
    const { id, text, thread, lang } = draftFrom(value);
    const reading = detectAsks(text, thread, lang === undefined ? {} : { lang });
    const asks = reading.asks.map(({ kind, start, end, weight, pressure, confidence, invited, nudge }) => ({
      kind, start, end, weight, ...(pressure ? { pressure } : {}), confidence, ...(invited ? { invited } : {}), ...(nudge ? { nudge } : {}),
    }));
    console.log(JSON.stringify({ id, ask: asks.some(({ invited }) => invited !== true), asks, gives: reading.gives, lang: reading.lang }));
  });
}
