/*
 * `npm start`: sets up, builds, opens a browser with the extension and the practice conversation.
 * Without a display it shows the red warning headless, prints what it says, and ends.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkNode, ensureBrowser, installPackages, root, run } from './setup.mjs';

checkNode();
installPackages();
if (!run('npx', ['wxt', 'build'])) {
  console.error('The extension could not be built; the lines above say why.');
  process.exit(1);
}
const program = ensureBrowser('chromium');
if (!program) process.exit(1);

const { chromium } = await import('playwright-core');
const extension = path.join(root, '.output', 'chrome-mv3');
const hasDisplay = process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const context = await chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'too-soon-')), {
  executablePath: program,
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1280, height: 860 },
  ignoreDefaultArgs: ['--disable-extensions'],
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--enable-unsafe-extension-debugging', '--no-first-run', '--no-default-browser-check',
  ],
});
// Branded browsers no longer take --load-extension, so the extension is loaded over the debugging channel.
const session = await context.browser().newBrowserCDPSession();
const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
const practice = `chrome-extension://${id}/practice.html`;

if (hasDisplay) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(practice);
  console.log('The browser is open with the practice conversation. Close it to end.');
  await new Promise((resolve) => { context.on('close', resolve); });
  process.exit(0);
}

const { showRedWarning } = await import('./practice-in-headless.mjs');
const folder = path.join(root, '.output', 'screenshots');
mkdirSync(folder, { recursive: true });
try {
  const told = await showRedWarning(context, practice, path.join(folder, 'start.png'));
  console.log(`\nHeadline:     ${told.headline}`);
  console.log(`Facts:        ${told.facts}`);
  console.log(`Asking words: ${told.quote}`);
  console.log(`Send held:    ${told.held ? 'yes, the message was not sent' : 'no'}`);
  console.log(`Picture:      ${told.picture}`);
  await context.close();
  process.exit(0);
} catch (error) {
  console.error(`The practice conversation did not show its warning: ${error instanceof Error ? error.message : String(error)}`);
  await context.close();
  process.exit(1);
}
