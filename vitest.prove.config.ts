import { configDefaults, defineConfig } from 'vitest/config';
import base from './vitest.config.js';

// The long runs. `npm run prove` starts them with PROVE_SCALE set (see scripts/prove.mjs).
export default defineConfig({
  ...base,
  test: {
    include: ['test/prove/**/*.test.ts'],
    exclude: configDefaults.exclude,
    testTimeout: 60 * 60_000,
    maxWorkers: '100%',
  },
});
