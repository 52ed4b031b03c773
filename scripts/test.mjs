/*
 * `npm test`: sets up, then types, lint, unit tests, builds, bundle budget, real Chromium, real Firefox.
 * The last line is `N passed, N failed`; each stage without tests of its own counts as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkNode, ensureBrowser, installPackages, root, run } from './setup.mjs';

checkNode();
installPackages();

const scratch = path.join(root, '.tmp', 'test');
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });

let passed = 0;
let failed = 0;
const faults = [];

/** Counts a stage that has no tests of its own. */
function stage(name, ...commands) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const ok = commands.every(([command, args, options]) => run(command, args, options));
  console.log(`== ${name}: ${ok ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  if (ok) passed += 1;
  else { failed += 1; faults.push(name); }
  return ok;
}

/** Runs Vitest and counts its tests from its own report; a run that died without a report is one failure. */
function tests(name, config, filters = [], env = {}) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const report = path.join(scratch, `${name.replace(/\W+/g, '-')}.json`);
  const ended = run('npx', ['vitest', 'run', '-c', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters], { env: { ...process.env, ...env } });
  let counts;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    counts = { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 };
  }
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  const bad = counts.numFailedTests > 0 || !ended || counts.numTotalTests === 0;
  if (bad && counts.numFailedTests === 0) failed += 1;
  if (bad) faults.push(name);
  console.log(`== ${name}: ${bad ? 'FAILED' : 'passed'} in ${Math.round((Date.now() - started) / 1000)} s`);
}

const e2e = { env: { ...process.env, TOO_SOON_E2E: '1' } };
stage('types', ['npx', ['wxt', 'prepare']], ['npx', ['tsc', '--noEmit']], ['npx', ['tsc', '-p', 'lib/domain']]);
stage('lint', ['npx', ['oxlint', '--deny-warnings']]);
tests('unit tests', 'tests/vitest.config.ts');
const built = stage('builds',
  ['npx', ['wxt', 'build']],
  ['npx', ['wxt', 'build', '-b', 'firefox', '--mv3']],
  ['npx', ['wxt', 'build'], e2e],
  ['npx', ['wxt', 'build', '-b', 'firefox', '--mv3'], e2e]);
stage('bundle budget', ['npx', ['tsx', 'scripts/check-bundle.ts']]);
for (const [browser, name] of [['chromium', 'real Chromium'], ['firefox', 'real Firefox']]) {
  const program = built ? ensureBrowser(browser) : null;
  if (program) {
    tests(name, 'tests/e2e/vitest.config.ts', [`tests/e2e/${browser}/`], { [browser === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH']: program });
  } else {
    console.error(`== ${name}: FAILED, its tests did not run${built ? ' because the browser is missing' : ' because a build failed'}`);
    failed += 1;
    faults.push(name);
  }
}

if (faults.length > 0) console.log(`\nFailed: ${faults.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
