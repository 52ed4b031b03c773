import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from '../tests/e2e/chromium-path.ts';
import { makeExport } from './make-export.ts';

/*
 * What an import costs in a real Chromium, as multiples of what the same file costs when it is merely unzipped and
 * parsed by the same libraries in the same browser: 3,000 and 30,000 connections with ten messages each. Makes the build
 * of `npm run build:e2e` where there is none. Limits: 5 times without the detector's time, 8 times with it, 600 MB, no task over 100 ms.
 */

const root = path.resolve(import.meta.dirname, '..');
const extension = path.resolve(root, process.env['TOO_SOON_OUT'] ?? '.output', 'chrome-mv3-e2e');

interface Figures { readonly people: number; readonly base: number; readonly whole: number; readonly detector: number; readonly replay: number; readonly reading: number; readonly storing: number; readonly firstProgress: number; readonly longest: number; readonly memory: number }

/** What a report keeps of its own costs, ms. */
interface Took { readonly took: { readonly all: number; readonly detector: number }; readonly storingTook: number; readonly replayTook: number }

/** Unzips and parses in a worker of a bare page. */
async function baseOf(context: BrowserContext, address: string, file: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  await page.setInputFiles('input', file);
  const took = await page.evaluate(() => new Promise<number>((resolve) => {
    const chosen = document.querySelector('input')!.files![0]!;
    const started = performance.now();
    const worker = new Worker('/base.js');
    worker.onmessage = () => resolve(performance.now() - started);
    worker.postMessage(chosen);
  }));
  await page.close();
  return took;
}

const baseSource = `
import { Unzip, UnzipInflate } from 'fflate';
import Papa from 'papaparse';
onmessage = async ({ data }) => {
  let rows = 0;
  const unzip = new Unzip((file) => {
    const decoder = new TextDecoder();
    let rest = '';
    file.ondata = (error, bytes, last) => {
      rest += decoder.decode(bytes, { stream: !last });
      const { data: found, meta } = new Papa.Parser({ delimiter: ',', newline: '\\n' }).parse(rest, 0, !last);
      rows += found.length;
      rest = last ? '' : rest.slice(meta.cursor);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const piece = 1 << 18;
  for (let at = 0; at < data.size; at += piece) unzip.push(new Uint8Array(await data.slice(at, at + piece).arrayBuffer()), at + piece >= data.size);
  postMessage(rows);
};`;

const readProc = (id: string, file: string): string => {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    // It ended meanwhile, or this system keeps no such files.
    return '';
  }
};

/** Resident memory of the largest renderer of this browser's extension, MB; 0 where the system does not tell. */
function rendererMemory(profile: string): number {
  if (!existsSync('/proc/self/status')) return 0;
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parentOf = (id: string) => /^PPid:\s+(\d+)/m.exec(readProc(id, 'status'))?.[1] ?? '0';
  const belongs = (id: string): boolean => id !== '0' && id !== '1' && (readProc(id, 'cmdline').includes(profile) || belongs(parentOf(id)));
  const sizes = ids.filter((id) => readProc(id, 'cmdline').includes('--extension-process') && belongs(id))
    .map((id) => Number(/^VmRSS:\s+(\d+)/m.exec(readProc(id, 'status'))?.[1] ?? 0) / 1_000);
  return Math.max(0, ...sizes);
}

async function importIn(context: BrowserContext, profile: string, file: string): Promise<Omit<Figures, 'people' | 'base'>> {
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker', { timeout: 15_000 });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html#data`);
  const input = page.getByLabel('LinkedIn export');
  await input.waitFor();
  await page.evaluate(() => {
    const seen = { longest: 0, progress: 0, started: performance.now() };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration); }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      if (seen.progress === 0 && document.querySelector('progress, [role=progressbar]')) seen.progress = performance.now() - seen.started;
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
  let memory = 0;
  const watching = setInterval(() => { memory = Math.max(memory, rendererMemory(profile)); }, 500);
  const started = performance.now();
  await input.setInputFiles(file);
  const button = page.getByRole('button', { name: 'Import', exact: true });
  await button.click({ timeout: 580_000 });
  await page.getByRole('region', { name: 'Import report' }).waitFor({ timeout: 300_000 });
  const whole = performance.now() - started;
  clearInterval(watching);
  const seen = await page.evaluate(() => (window as unknown as { seen: { longest: number; progress: number } }).seen);
  const { took, storingTook, replayTook } = await page.evaluate(() => new Promise<Took>((resolve) => {
    const opening = indexedDB.open('ledger');
    opening.onsuccess = () => {
      const all = opening.result.transaction('imports').objectStore('imports').getAll();
      all.onsuccess = () => resolve((all.result.at(-1) as { report: Took }).report);
    };
  }));
  return { whole, detector: took.detector, replay: replayTook, reading: took.all, storing: storingTook, firstProgress: seen.progress, longest: seen.longest, memory };
}

async function measure(people: number, script: string): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'too-soon-bench-'));
  const file = path.join(folder, 'Complete_LinkedInDataExport_11-20-2026.zip');
  writeFileSync(file, makeExport({ connections: people, messages: people * 10, seed: 7 }));
  const server = createServer((request, response) => {
    const isScript = request.url === '/base.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html').end(isScript ? script : '<!doctype html><input type="file">');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as { port: number };
  const profile = path.join(folder, 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(), headless: true, args: ['--no-sandbox', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const base = await baseOf(context, `http://127.0.0.1:${port}/`, file);
    return { people, base, ...await importIn(context, profile, file) };
  } finally {
    await context.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(): Promise<void> {
  if (!existsSync(extension)) execFileSync('npx', ['wxt', 'build'], { cwd: root, env: { ...process.env, TOO_SOON_E2E: '1' } });
  const { outputFiles: [made] } = await build({ stdin: { contents: baseSource, resolveDir: root }, bundle: true, write: false, format: 'iife' });
  const sizes = process.argv.slice(2).map(Number);
  const all: Figures[] = [];
  for (const people of sizes.length > 0 ? sizes : [3_000, 30_000]) {
    const figures = await measure(people, made!.text);
    all.push(figures);
    const { base, whole, detector, replay, reading, storing, firstProgress, longest, memory } = figures;
    console.log(`${people} connections, ${people * 10} messages: unzip and parse alone ${Math.round(base)} ms; import ${Math.round(whole)} ms: reading ${Math.round(reading)} ms (detector ${Math.round(detector)} ms of it) and storing ${Math.round(storing)} ms, meanwhile replay ${Math.round(replay)} ms`);
    console.log(`  ${((whole - detector) / base).toFixed(1)} times without the detector (limit 5), ${(whole / base).toFixed(1)} times with it (limit 8)`);
    console.log(`  first progress after ${Math.round(firstProgress)} ms (limit 500), longest task of the page ${Math.round(longest)} ms (limit 100), memory of the renderer at most ${Math.round(memory)} MB`);
    if ((whole - detector) / base > 5 || whole / base > 8 || longest > 100 || memory > 600) process.exitCode = 1;
  }
  const [small, large] = all;
  if (small && large) console.log(`  cost a connection: ${(small.whole / small.people).toFixed(2)} ms and ${(large.whole / large.people).toFixed(2)} ms`);
}

void bench();
