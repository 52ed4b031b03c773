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
    // A real browser on a busy machine now and then loses a page or a worker: one more try, which the report shows as `retry x1`.
    retry: 1,
    // One browser at a time: two cores share the work of browser, page and test.
    fileParallelism: false,
  },
});
