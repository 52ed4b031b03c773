import path from 'node:path';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { compileCatalogues } from '../scripts/compile-catalogues.ts';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig(async () => ({
  root,
  plugins: [compileCatalogues(), ...(await WxtVitest())],
  define: { __E2E__: 'false' },
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
}));
