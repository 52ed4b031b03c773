import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { compileCatalogue } from './compile-catalogues.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Catalogues and styles as the extension's own build loads them. */
const assets: Plugin = {
  name: 'assets',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\?(?:words|inline)$/ }, ({ path: asked, resolveDir }) => ({
      path: asked.startsWith('@/') ? path.join(root, asked.slice(2)) : path.join(resolveDir, asked), namespace: 'assets',
    }));
    onLoad({ filter: /.*/, namespace: 'assets' }, async ({ path: asked }) => {
      const [file, query] = asked.split('?') as [string, string];
      const text = await readFile(file, 'utf8');
      if (query === 'words') return { contents: `export default ${JSON.stringify(compileCatalogue(text))}`, loader: 'js' };
      return { contents: (await transform(text, { loader: 'css', minify: true, target: 'chrome123' })).code, loader: 'text' };
    });
  },
};

const entry = `
import { mountPanel } from '@/components/panel/mount-panel';
import { createWords } from '@/lib/words';
import { panelStates } from '@/tests/components/panel/panel-states';
import { pseudoWords } from '@/tests/components/pseudo-words';
import common from '@/locales/en/common.json?words';
import panel from '@/locales/en/panel.json?words';
import warning from '@/locales/en/warning.json?words';
const acts = [];
const words = createWords('en', common, panel, warning);
const mount = (words) => mountPanel({ words, act: (act) => { acts.push(act); }, open: true, signal: new AbortController().signal });
const mounted = mount(words);
window.tooSoonPanel = { states: panelStates, acts, show: mounted.show, hide: mounted.hide, usePseudoLocale: () => { mounted.hide(); window.tooSoonPanel.show = mount(pseudoWords(words)).show; } };
`;

/**
 * The panel as one script for a test page, with every state it can show: `window.tooSoonPanel`. React is replaced by
 * preact as in the extension's page script.
 */
export async function bundlePanel(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true, minify: true, write: false, format: 'iife', jsx: 'automatic', absWorkingDir: root,
    define: { 'process.env.NODE_ENV': '"production"', __E2E__: 'true' },
    alias: { 'react/jsx-runtime': 'preact/jsx-runtime', 'react-dom/client': 'preact/compat/client', 'react-dom': 'preact/compat', react: 'preact/compat', '@': root },
    plugins: [assets], logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The panel could not be bundled.');
  return file.text;
}
