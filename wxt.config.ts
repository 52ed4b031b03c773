import { defineConfig } from 'wxt';
import { packLanguages } from './scripts/pack-languages.ts';
import { compileCatalogues } from './scripts/compile-catalogues.ts';
import { hostPatterns } from './lib/sites/hosts.ts';

/** The contract's test build: shadow roots open, consent given, hosts granted. Everything else is the production build. */
const e2e = process.env.TOO_SOON_E2E === '1';

const csp = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'; base-uri 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // A raw U+FFFF, as some packages hold, keeps Chromium from loading a content script (facts/toolchain).
  experimental: { escapeUnicode: true },
  ...(process.env.TOO_SOON_OUT ? { outDir: process.env.TOO_SOON_OUT } : {}),
  outDirTemplate: e2e ? '{{browser}}-mv{{manifestVersion}}-e2e' : '{{browser}}-mv{{manifestVersion}}',
  zip: { artifactTemplate: 'too-soon-{{version}}-{{browser}}-mv{{manifestVersion}}.zip', excludeSources: ['tests/**', 'docs/**'] },
  vite: (env) => ({
    plugins: [compileCatalogues()],
    define: { __E2E__: JSON.stringify(e2e) },
    build: { modulePreload: { polyfill: false }, sourcemap: env.mode === 'development' },
  }),
  hooks: {
    // React components of the panel run on preact in the page: a tenth of the bytes.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'content-script' && entrypoint?.type !== 'unlisted-script') return;
      (config.plugins ??= []).push(packLanguages());
      config.resolve ??= {};
      config.resolve.alias = {
        ...(config.resolve.alias as Record<string, string> | undefined),
        'react/jsx-runtime': 'preact/jsx-runtime', 'react-dom/client': 'preact/compat/client', 'react-dom': 'preact/compat', react: 'preact/compat',
      };
    },
  },
  manifest: ({ browser }) => ({
    name: 'Too Soon',
    description: 'Warns before a message to a recent connection asks for something too soon. Everything stays on your device.',
    permissions: ['storage', 'scripting', 'alarms', 'unlimitedStorage', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_permissions: ['notifications'],
    ...(e2e
      ? { host_permissions: [...hostPatterns, 'https://*/*'] }
      : { optional_host_permissions: [...hostPatterns, 'https://*/*'] }),
    content_security_policy: { extension_pages: csp },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: { gecko: { id: 'too-soon@too-soon.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } } },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
