import { readFileSync } from 'node:fs';
import { detectAsks } from '../lib/domain/asks/detect-asks.ts';
import { readLine } from '../lib/domain/asks/read-line.ts';
import { judge } from '../lib/domain/verdict.ts';
import './closed-pipe.ts';
import { judgeInputOf, situationFrom } from './situation.ts';

/*
 * npm run --silent judge -- FILE.jsonl: the whole verdict, one situation in, one line out, in the format of the
 * contract. A damaged line is named with its number on standard error and skipped; the exit status is then 1.
 */

const [file] = process.argv.slice(2);

if (file === undefined) {
  console.error('Name a file: npm run --silent judge -- FILE.jsonl');
  process.exitCode = 1;
} else {
  judgeFile(file);
}

function judgeFile(path: string): void {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    console.error(`${path} cannot be read.`);
    process.exitCode = 1;
    return;
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      const situation = situationFrom(line);
      const { verdict, held, rule, reasons, clearOn, clearAfter } = judge(judgeInputOf(situation, detectAsks), readLine);
      console.log(JSON.stringify({ id: situation.id, verdict, held, rule, reasons, clearOn, clearAfter }));
    } catch (error) {
      console.error(`Line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
