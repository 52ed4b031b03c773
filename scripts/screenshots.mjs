/* `npm run screenshots`: pictures of every state of the panel and of every page, light and dark, at 1280 and 400 px. */
import { installPackages, run } from './setup.mjs';

installPackages();
process.exit(run('npx', ['tsx', 'scripts/screenshots.ts', ...process.argv.slice(2)]) ? 0 : 1);
