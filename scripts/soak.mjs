/* `npm run soak`: hours of use in minutes, in a real Chromium. `--minutes N` for longer than one. */
import path from 'node:path';
import { ensureBrowser, installPackages, root, run } from './setup.mjs';

installPackages();
const program = ensureBrowser('chromium');
if (!program) process.exit(1);
const out = process.env.TOO_SOON_OUT ?? '.output';
const built = run('npx', ['wxt', 'build'], { env: { ...process.env, TOO_SOON_OUT: out, TOO_SOON_E2E: '1' } });
if (!built) process.exit(1);
console.log(`Built: ${path.join(root, out, 'chrome-mv3-e2e')}`);
process.exit(run('npx', ['tsx', 'scripts/soak.ts', ...process.argv.slice(2)], { env: { ...process.env, CHROMIUM_PATH: program } }) ? 0 : 1);
