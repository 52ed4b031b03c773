/* `npm run bench`: every figure that the project is held to, each bench in a process of its own, ratios within one run. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, installPackages, root, run } from './setup.mjs';

installPackages();
const wanted = process.argv.slice(2);
const benches = readdirSync(path.join(root, 'scripts'))
  .filter((file) => /^bench-.+\.ts$/.test(file))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));

let failed = 0;
for (const bench of benches) {
  console.log(`\n== ${bench}`);
  if (!run('npx', ['tsx', '--expose-gc', path.join('scripts', bench)], { env: { ...process.env, CHROMIUM_PATH: findBrowser('chromium') ?? '' } })) failed += 1;
}
if (existsSync(path.join(root, '.output', 'chrome-mv3'))) {
  console.log('\n== bundle');
  if (!run('npx', ['tsx', 'scripts/check-bundle.ts'])) failed += 1;
} else {
  console.log('\nThe bundle is not built, so its sizes are not shown: run `npm run build` first.');
}
process.exit(failed === 0 ? 0 : 1);
