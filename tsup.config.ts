import { defineConfig } from 'tsup';

// One config with all entries: two would each bundle their own copy of the core, so that an app that
// imports two subpaths would hold two of every class and every registry.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'regimes/index': 'src/regimes/index.ts',
    'node/index': 'src/node/index.ts',
    'report/index': 'src/report/index.ts',
    'document/index': 'src/document/index.ts',
    'cli/main': 'src/cli/main.ts',
  },
  // The command is published as ESM only (`bin`, `files`); its CommonJS twin is a by-product of the one config.
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  sourcemap: true,
  clean: true,
  // tsup strips `node:` from imports unless told not to.
  removeNodeProtocol: false,
  dts: {
    entry: {
      index: 'src/index.ts',
      'regimes/index': 'src/regimes/index.ts',
      'node/index': 'src/node/index.ts',
      'report/index': 'src/report/index.ts',
      'document/index': 'src/document/index.ts',
    },
  },
});
