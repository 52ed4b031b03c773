import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { compileCatalogues } from '../../scripts/compile-catalogues.ts';

const root = path.resolve(import.meta.dirname, '../..');

export default defineConfig({
  root,
  plugins: [compileCatalogues()],
  define: { __E2E__: 'true' },
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One browser at a time: two cores share the work of browser, page and test.
    fileParallelism: false,
  },
});
