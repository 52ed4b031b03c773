/*
 * The bundle budget: prints the size of every page script and what must not be inside it.
 * Sizes are bytes as they lie on disk (raw), the figure that the page has to parse.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const budgets: readonly { readonly file: string; readonly bytes: number; readonly why: string }[] = [
  { file: 'content-scripts/guard.js', bytes: 40_000, why: 'runs in every frame of a granted site' },
  { file: 'content-scripts/detector.js', bytes: 150_000, why: 'put into a frame at the first focus of a composer' },
  { file: 'content-scripts/panel.js', bytes: 90_000, why: 'put into a frame at the first focus of a composer' },
  { file: 'content-scripts/life.js', bytes: 40_000, why: 'put into pages that show acceptances and gives' },
  ...['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'].map((code) => ({ file: `content-scripts/language-${code}.js`, bytes: code === 'en' ? 90_000 : 80_000, why: 'rules and scorer of one language, packed, after the detector' })),
];

/** Marks of packages and files that must stay out of a page script, by a string that survives minifying. */
const strangers: readonly { readonly name: string; readonly mark: RegExp }[] = [
  { name: 'Dexie', mark: /DexieError|dexie-/i },
  { name: 'Zod', mark: /ZodError|invalid_type/ },
  { name: 'React DOM', mark: /react-dom|Minified React error/ },
  { name: 'PapaParse', mark: /BAD_DELIMITERS/ },
  { name: 'an extension URL', mark: /(?:chrome|moz)-extension:\/\// },
  { name: 'a noncharacter that keeps Chromium from loading the script', mark: /[\uFFFE\uFFFF]/ },
  { name: 'a network call', mark: /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket\(/ },
  { name: 'eval', mark: /\beval\(|new Function\(/ },
];

let faults = 0;
const fault = (sentence: string) => {
  faults += 1;
  console.error(`  FAULT ${sentence}`);
};

for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = path.resolve(import.meta.dirname, '..', process.env.TOO_SOON_OUT ?? '.output', target);
  if (!existsSync(folder)) {
    fault(`${target} is not built: run \`npx wxt build\` (and \`-b firefox --mv3\`) first`);
    continue;
  }
  console.log(target);
  for (const { file, bytes, why } of budgets) {
    const full = path.join(folder, file);
    if (!existsSync(full)) { fault(`${file} is missing`); continue; }
    const size = statSync(full).size;
    console.log(`  ${file.padEnd(32)} ${String(size).padStart(8)} of ${bytes} bytes (${Math.round((100 * size) / bytes)} %): ${why}`);
    if (size > bytes) fault(`${file} is ${size - bytes} bytes over its budget`);
    const text = readFileSync(full, 'utf8');
    for (const { name, mark } of strangers) if (mark.test(text)) fault(`${file} holds ${name} (${String(mark.exec(text)?.[0])})`);
  }
  const detecting = readdirSync(path.join(folder, 'content-scripts')).filter((file) => /^(?:detector|language-)/.test(file)).reduce((sum, file) => sum + statSync(path.join(folder, 'content-scripts', file)).size, 0);
  console.log(`  detector and all seven languages    ${detecting} bytes`);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  if ('web_accessible_resources' in manifest) fault('the manifest has web-accessible resources');
  if ('host_permissions' in manifest) fault('the manifest asks for hosts at install');
  const examples = readdirSync(path.join(folder, 'content-scripts'));
  console.log(`  page scripts: ${examples.join(', ')}`);
}
console.log(faults === 0 ? 'The bundle is within its budget.' : `${faults} faults.`);
process.exit(faults === 0 ? 0 : 1);
