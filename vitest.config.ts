import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Exact matches only: `interagency` must not swallow `interagency/regimes`.
    alias: [
      { find: /^interagency$/, replacement: source('index.ts') },
      { find: /^interagency\/regimes$/, replacement: source('regimes/index.ts') },
      { find: /^interagency\/node$/, replacement: source('node/index.ts') },
      { find: /^interagency\/report$/, replacement: source('report/index.ts') },
      { find: /^interagency\/document$/, replacement: source('document/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/prove/**'],
    testTimeout: 60_000,
    // Every core there is: vitest leaves one free unless told, which on two cores is half of them.
    maxWorkers: '100%',
  },
});
