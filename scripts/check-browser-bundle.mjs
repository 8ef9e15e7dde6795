// Bundles what must run in a browser as a browser gets it: no Node built-in in it, ours or a dependency's, and
// the core no larger than it may be.
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What is bundled, and the most that it may have, minified and compressed, with its dependencies; in bytes. An app that
 * coordinates leaves out what it does not name: judging again, the table of transitions, charts.
 */
const bundles = [
  {
    name: 'a coordinating app',
    entry: 'src/index.ts',
    names: 'createCoordinator, memoryStore, policy, directory, workingCalendar, platformRandom',
    limit: 160_000,
  },
  { name: 'src/index.ts', entry: 'src/index.ts', names: '*', limit: 195_000 },
  {
    name: 'src/regimes/index.ts',
    entry: 'src/regimes/index.ts',
    names: '*',
    limit: Number.POSITIVE_INFINITY,
  },
  { name: 'src/report/index.ts', entry: 'src/report/index.ts', names: '*', limit: Number.POSITIVE_INFINITY },
  {
    name: 'src/document/index.ts',
    entry: 'src/document/index.ts',
    names: '*',
    limit: Number.POSITIVE_INFINITY,
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));

const builtins = new Set(builtinModules);

/**
 * Notes each import of a built-in and where it stands, before a `browser` field can hide it.
 * @param {string[]} found
 * @returns {import('esbuild').Plugin}
 */
const noBuiltins = (found) => ({
  name: 'no-node-built-in',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      if (!path.startsWith('node:') && !builtins.has(path)) return null;
      found.push(`${importer.slice(root.length)} imports ${path}`);
      return { path, external: true };
    });
  },
});

/**
 * @param {string} entry
 * @param {string} names
 */
const bundle = async (entry, names) => {
  const exported = names === '*' ? '*' : `{ ${names} }`;
  /** @type {string[]} */
  const found = [];
  const result = await build({
    stdin: { contents: `export ${exported} from './${entry}';`, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'error',
    plugins: [noBuiltins(found)],
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`no bundle of ${entry}`);
  return {
    found,
    minified: output.contents.length,
    compressed: gzipSync(output.contents, { level: 9 }).length,
  };
};

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

let failed = false;
for (const { name, entry, names, limit } of bundles) {
  // esbuild has then printed why.
  const bundled = await bundle(entry, names).catch(() => null);
  if (bundled === null) {
    failed = true;
    continue;
  }
  const { found, minified, compressed } = bundled;
  const size = `${name} ${kilobytes(minified)} minified, ${kilobytes(compressed)} gzip`;
  for (const line of found) console.error(`Node built-in in the browser bundle of ${name}: ${line}`);
  if (compressed > limit) console.error(`${size}: more than the limit of ${kilobytes(limit)}`);
  else console.log(`result: ${size}${Number.isFinite(limit) ? ` (limit ${kilobytes(limit)})` : ''}`);
  failed ||= found.length > 0 || compressed > limit;
}
process.exit(failed ? 1 : 0);
