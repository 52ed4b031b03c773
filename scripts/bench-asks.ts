import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { detectAsks } from '../lib/domain/asks/detect-asks.ts';

/*
 * npm run bench, the detector's part: milliseconds per 100 characters over the languages, growth with length on hostile
 * texts (20,000 characters over 10,000), and write-good, alex and harper.js on the same drafts in the same run. Each part
 * has a process of its own: a frame holds the languages that are written there, and V8 no longer optimises patterns
 * once those of all seven together take more than 16 MB of code.
 */

const hostile: Readonly<Record<string, string>> = {
  letters: 'a', spaces: ' ', words: 'would you be open to a ', requests: 'could you please just maybe ', commas: ',, ', quotes: '"a ', questions: 'call? ',
  links: 'https://a.example/', braces: '{{a', numbers: '10 15 20 ', lines: 'thanks for\n', dots: 'a.b.', emoji: '🙏', dashes: 'quick-short-', help: 'we help we ', accents: 'é',
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

function timeOf(work: () => unknown): number {
  work();
  const taken: number[] = [];
  for (let i = 0; i < 5; i += 1) {
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
const languages = [...new Set(drafts.map((draft) => draft.lang))];

/** Milliseconds per 100 characters of one language's drafts. */
function benchLanguage(lang: string): void {
  const own = drafts.filter((draft) => draft.lang === lang);
  const characters = own.reduce((sum, { text }) => sum + text.length, 0);
  const taken = timeOf(() => { for (const { text } of own) detectAsks(text); });
  console.log(`asks ${lang}: ${((taken / characters) * 100).toFixed(4)} ms per 100 characters (${own.length} drafts)`);
}

/** The time of one call, from as many as fill 10 ms. */
function timeOfOne(work: () => unknown): number {
  const start = performance.now();
  let times = 0;
  while (times === 0 || performance.now() - start < 10) {
    work();
    times += 1;
  }
  return (performance.now() - start) / times;
}

/** The least times of both in turn, so that what else the machine does weighs on neither. */
function leastTimes(works: readonly (() => unknown)[]): number[] {
  const least = works.map(() => Infinity);
  for (let round = 0; round < 20; round += 1) {
    for (const [which, work] of works.entries()) least[which] = Math.min(least[which]!, timeOfOne(work));
  }
  return least;
}

function benchGrowth(): void {
  let worst = 0;
  for (const [name, piece] of Object.entries(hostile)) {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const [halfText, wholeText] = [text(10_000), text(20_000)];
    const [short = NaN, long = NaN] = leastTimes([() => detectAsks(halfText), () => detectAsks(wholeText)]);
    worst = Math.max(worst, long / short);
    console.log(`asks growth ${name}: 20,000/10,000 = ${(long / short).toFixed(2)} (${long.toFixed(1)} ms)`);
  }
  console.log(`asks growth, worst: ${worst.toFixed(2)}`);
}

const named = (name: string): Promise<Record<string, unknown>> => import(name) as Promise<Record<string, unknown>>;

/** The detector and other tools on the same English drafts; a tool that does not load is said so plainly. */
async function benchBeside(): Promise<void> {
  // Spread over all files, whose drafts differ in length.
  const english = drafts.filter(({ lang }) => lang === 'en').map(({ text }) => text);
  const every = Math.ceil(english.length / 120);
  const sample = english.filter((_, at) => at % every === 0);
  // Every tool has read other drafts before, so that it is measured warm, and none of the sample: some keep what they read.
  const others = english.filter((_, at) => at % every !== 0);
  for (const text of others) detectAsks(text);
  const started = performance.now();
  for (const text of sample) detectAsks(text);
  const own = (performance.now() - started) / sample.length;
  console.log(`asks: ${own.toFixed(4)} ms a draft (${sample.length} English drafts)`);
  const beside = async (name: string, load: () => Promise<(text: string) => unknown>, count: number): Promise<void> => {
    try {
      const run = await load();
      for (const text of others.slice(0, count)) await run(text);
      const some = sample.slice(0, count);
      const start = performance.now();
      for (const text of some) await run(text);
      const taken = (performance.now() - start) / some.length;
      console.log(`${name}: ${taken.toFixed(3)} ms a draft, ${(taken / own).toFixed(1)} times as long`);
    } catch (error) {
      console.log(`${name} did not load: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await beside('write-good', async () => (await named('write-good')).default as (text: string) => unknown, 1_000);
  await beside('alex', async () => (await named('alex')).default as (text: string) => unknown, 120);
  await beside('harper.js', async () => {
    const { LocalLinter, binary } = (await named('harper.js')) as { LocalLinter: new (options: unknown) => { setup: () => Promise<void>; lint: (text: string) => Promise<unknown> }; binary?: unknown };
    const given = binary ?? ((await named('harper.js/binary')).binary as unknown);
    const linter = new LocalLinter({ binary: given });
    await linter.setup();
    return (text) => linter.lint(text);
  }, 80);
}

const [part] = process.argv.slice(2);
if (part === 'growth') benchGrowth();
else if (part === 'beside') await benchBeside();
else if (part !== undefined) benchLanguage(part);
else for (const one of [...languages, 'growth', 'beside']) execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), one], { stdio: 'inherit' });
