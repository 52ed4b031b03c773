import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { detectAsks } from '../lib/domain/asks/detect-asks.ts';

/*
 * npm run bench, the detector's part: milliseconds per 100 characters over the languages, growth with length on hostile
 * texts (20,000 characters over 10,000), and write-good, alex and harper.js on the same drafts in the same run.
 */

const hostile: Readonly<Record<string, string>> = {
  letters: 'a', spaces: ' ', words: 'would you be open to a ', requests: 'could you please just maybe ', commas: ',, ', quotes: '"a ', questions: 'call? ',
  links: 'https://a.example/', braces: '{{a', numbers: '10 15 20 ', lines: 'thanks for\n', dots: 'a.b.', emoji: '🙏', dashes: 'quick-short-', help: 'we help we ', accents: 'é',
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function timeOf(work: () => unknown, times = 5): number {
  work();
  const taken: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

function draftsOf(): { text: string; lang: string }[] {
  const folder = new URL('../tests/corpus/', import.meta.url);
  return readdirSync(folder).filter((file) => file.endsWith('.jsonl')).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8').split('\n').filter((line) => line.trim() !== '')
      .map((line) => ({ text: (JSON.parse(line) as { text: string }).text, lang: file.slice(0, 2) })));
}

const drafts = draftsOf();
const english = drafts.filter(({ lang }) => lang === 'en').map(({ text }) => text);
for (const { text } of drafts) detectAsks(text);

for (const lang of [...new Set(drafts.map((draft) => draft.lang))]) {
  const own = drafts.filter((draft) => draft.lang === lang);
  const characters = own.reduce((sum, { text }) => sum + text.length, 0);
  const taken = timeOf(() => { for (const { text } of own) detectAsks(text); }, 3);
  console.log(`asks ${lang}: ${((taken / characters) * 100).toFixed(4)} ms per 100 characters (${own.length} drafts)`);
}

let worst = 0;
for (const [name, piece] of Object.entries(hostile)) {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const [short, long] = [timeOf(() => detectAsks(text(10_000))), timeOf(() => detectAsks(text(20_000)))];
  worst = Math.max(worst, long / short);
  console.log(`asks growth ${name}: 20,000/10,000 = ${(long / short).toFixed(2)} (${long.toFixed(1)} ms)`);
}
console.log(`asks growth, worst: ${worst.toFixed(2)}`);

// Spread over all files, whose drafts differ in length.
const sample = english.filter((_, at) => at % Math.ceil(english.length / 120) === 0);
const own = timeOf(() => { for (const text of sample) detectAsks(text); }, 3) / sample.length;
console.log(`asks: ${own.toFixed(4)} ms a draft (${sample.length} English drafts)`);

/** Runs another tool on the sample; says so plainly when it does not load. */
async function beside(name: string, load: () => Promise<(text: string) => unknown>, count: number): Promise<void> {
  try {
    const run = await load();
    const some = sample.slice(0, count);
    await run(some[0] ?? '');
    const start = performance.now();
    for (const text of some) await run(text);
    const taken = (performance.now() - start) / some.length;
    console.log(`${name}: ${taken.toFixed(3)} ms a draft, ${(taken / own).toFixed(1)} times as long`);
  } catch (error) {
    console.log(`${name} did not load: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const named = (name: string): Promise<Record<string, unknown>> => import(name) as Promise<Record<string, unknown>>;
await beside('write-good', async () => (await named('write-good')).default as (text: string) => unknown, 120);
await beside('alex', async () => (await named('alex')).default as (text: string) => unknown, 60);
await beside('harper.js', async () => {
  const { LocalLinter, binary } = (await named('harper.js')) as { LocalLinter: new (options: unknown) => { setup: () => Promise<void>; lint: (text: string) => Promise<unknown> }; binary?: unknown };
  const given = binary ?? ((await named('harper.js/binary')).binary as unknown);
  const linter = new LocalLinter({ binary: given });
  await linter.setup();
  return (text) => linter.lint(text);
}, 40);
