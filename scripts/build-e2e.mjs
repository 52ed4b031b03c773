/* `npm run build:e2e`: the builds that end-to-end tests load, for Chromium and Firefox. */
import { installPackages, run } from './setup.mjs';

installPackages();
const env = { ...process.env, TOO_SOON_E2E: '1' };
const ok = run('npx', ['wxt', 'build'], { env }) && run('npx', ['wxt', 'build', '-b', 'firefox', '--mv3'], { env });
process.exit(ok ? 0 : 1);
