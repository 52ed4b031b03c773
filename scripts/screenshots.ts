import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../tests/e2e/chromium-path.ts';
import { panelStates } from '../tests/components/panel/panel-states.ts';
import { bundlePanel } from './panel-bundle.ts';
import { chatPage } from './screenshot-chat.ts';
import { pagePictures } from './screenshot-pages.ts';

/*
 * Pictures of every state, light and dark, at 1280 and 400 px: the panel's beside a made-up chat, the pages' from the
 * build for tests, with nobody, 12 and 30,000 people. Everything goes to `.output/screenshots`; the three that the README shows to `docs/screenshots`.
 */

const root = path.resolve(import.meta.dirname, '..');
const built = path.resolve(root, process.env.TOO_SOON_OUT ?? '.output');
const out = path.join(built, 'screenshots');
mkdirSync(out, { recursive: true });

/** The reader's own system face is not the same on every machine; pictures are set in one that most have. */
function withPlainFont(): NodeJS.ProcessEnv {
  const file = path.join(tmpdir(), 'too-soon-fonts.conf');
  const alias = (name: string) => `<match><test name="family"><string>${name}</string></test><edit name="family" mode="prepend" binding="strong"><string>Inter</string><string>Liberation Sans</string></edit></match>`;
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${['system-ui', 'sans-serif'].map(alias).join('')}</fontconfig>`);
  return { ...process.env, FONTCONFIG_FILE: file };
}

const themes = ['light', 'dark'] as const;
const sizes = [{ width: 1280, height: 800 }, { width: 400, height: 720 }] as const;

const pictures: string[] = [];
async function picture(page: Page, name: string): Promise<void> {
  const file = path.join(out, `${name}.png`);
  await page.screenshot({ path: file });
  pictures.push(file);
}

async function panelPictures(browser: Browser): Promise<void> {
  const script = await bundlePanel();
  for (const theme of themes) {
    for (const size of sizes) {
      for (const [name, state] of Object.entries(panelStates)) {
        const page = await browser.newPage({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
        const draft = 'quote' in state && state.quote ? `${state.quote}?` : 'Hi Ana, good to be connected.';
        await page.setContent(chatPage(state.person.name, 'Thanks for the invitation.', draft));
        await page.evaluate(script);
        const show = `(() => { const composer = document.querySelector('.editor'); window.tooSoonPanel.show(window.tooSoonPanel.states[${JSON.stringify(name)}], { composer, box: composer.closest('form'), send: document.querySelector('.send') }); })()`;
        await page.evaluate(show);
        await page.waitForTimeout(80);
        await picture(page, `panel-${name}-${theme}-${size.width}`);
        if (name === 'red-typing') await openedPictures(page, `${theme}-${size.width}`);
        await page.close();
      }
    }
  }
}

/** What the red card shows on demand: its menu and the pages of it, the question before parking, the advice. */
async function openedPictures(page: Page, suffix: string): Promise<void> {
  await page.getByRole('button', { name: 'Not right?' }).click();
  await picture(page, `panel-red-menu-${suffix}`);
  await page.getByRole('menuitem', { name: 'We know each other' }).click();
  await picture(page, `panel-red-menu-know-${suffix}`);
  await page.keyboard.press('Escape');
  await page.getByText('A lighter ask').click();
  await picture(page, `panel-red-lighter-${suffix}`);
  await page.getByRole('button', { name: /^Park/ }).click();
  await picture(page, `panel-red-park-${suffix}`);
}

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const env = withPlainFont() as Record<string, string>;
const only = process.argv[2];
if (only !== 'pages') {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: sandbox, env });
  try {
    await panelPictures(browser);
  } finally {
    await browser.close();
  }
}
if (only !== 'panel') {
  const extension = path.join(built, 'chrome-mv3-e2e');
  if (existsSync(extension)) await pagePictures({ extension, env, sandbox, picture, only: process.argv.slice(3) });
  else console.log('No pictures of the pages: run `npm run build:e2e` first.');
}
const shownInReadme = ['panel-red-held-light-400.png', 'popup-12-light-380.png', 'options-policy-12-light-1280.png'];
const docs = path.join(root, 'docs', 'screenshots');
mkdirSync(docs, { recursive: true });
for (const name of shownInReadme) if (pictures.includes(path.join(out, name))) copyFileSync(path.join(out, name), path.join(docs, name.replace('-12-', '-')));
console.log(`${pictures.length} pictures in ${path.relative(root, out)}`);
