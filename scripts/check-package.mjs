// Tries the package as its user gets it: packs the tarball, installs it into an empty folder and there requires and
// imports every subpath, runs a Jest test in CommonJS and the command. Package linters read package.json; only this
// finds a dependency that `require` cannot load, or a file that was not packed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const JEST_VERSION = '30.5.2';
const windows = process.platform === 'win32';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {{ name: string, exports: Record<string, unknown> }} */
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const subpaths = Object.keys(manifest.exports);

/**
 * @param {string} title
 * @param {string} cwd
 * @param {string} command
 * @param {string[]} args
 */
const run = (title, cwd, command, args) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: windows,
  });
  if (status === 0) return stdout;
  throw new Error(`${title} failed\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`);
};

/** @param {string} folder */
const packInto = (folder) => {
  mkdirSync(folder);
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  /** @type {unknown} */
  const answer = JSON.parse(run('npm pack', root, 'npm', args));
  // npm 11 answers with a list, npm 12 with an object by package name.
  const [packed] = /** @type {{ filename: string, size: number, entryCount: number }[]} */ (
    Object.values(/** @type {object} */ (answer))
  );
  if (packed === undefined) throw new Error('npm pack named no file');
  return { ...packed, path: join(folder, packed.filename) };
};

/** @param {string} subpath */
const specifier = (subpath) => manifest.name + subpath.slice(1);

/** The subpaths as CommonJS and as ESM: each loads, has exports, and has the same ones both ways. */
const loadScript = () => `
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const problems = [];
const named = (module) => Object.keys(module)
  .filter((name) => !['default', 'module.exports', '__esModule'].includes(name)).sort().join(' ');
for (const specifier of ${JSON.stringify(subpaths.map(specifier))}) {
  try {
    const required = require(specifier);
    if (specifier.endsWith('.json')) {
      const { default: imported } = await import(specifier, { with: { type: 'json' } });
      if (JSON.stringify(imported) !== JSON.stringify(required)) problems.push(specifier + ': two different texts');
      continue;
    }
    const imported = await import(specifier);
    if (named(required) === '') problems.push(specifier + ' exports nothing');
    if (named(imported) !== named(required)) {
      problems.push(specifier + ': import has ' + named(imported) + '\\n  require has ' + named(required));
    }
  } catch (error) {
    problems.push(specifier + ': ' + error.stack);
  }
}
if (problems.length > 0) {
  console.error(problems.join('\\n'));
  process.exit(1);
}
`;

const requireScript = () =>
  subpaths.map((subpath) => `require(${JSON.stringify(specifier(subpath))});\n`).join('');

const jestTest = () => `
'use strict';
const core = require(${JSON.stringify(manifest.name)});

test('the package works under Jest in CommonJS', () => {
  expect(typeof core.createCoordinator).toBe('function');
  expect(typeof core.verify).toBe('function');
});
test.each(${JSON.stringify(subpaths.map(specifier))})('%s can be required', (specifier) => {
  expect(Object.keys(require(specifier)).length).toBeGreaterThan(0);
});
`;

/** @param {string} folder @param {string} tarball */
const installInto = (folder, tarball) => {
  mkdirSync(folder);
  run('npm init', folder, 'npm', ['init', '--yes', '--prefix', folder]);
  const options = ['--prefix', folder, '--engine-strict', '--no-audit', '--no-fund', '--prefer-offline'];
  // The package alone first: what it needs must come with it, not with Jest.
  run('installing the tarball', folder, 'npm', ['install', ...options, tarball]);
  writeFileSync(join(folder, 'load.cjs'), requireScript());
  writeFileSync(join(folder, 'load.mjs'), loadScript());
  run('require of every subpath', folder, process.execPath, ['load.cjs']);
  run('import and require of every subpath', folder, process.execPath, ['load.mjs']);
  run('installing Jest', folder, 'npm', ['install', ...options, `jest@${JEST_VERSION}`]);
};

const temporary = mkdtempSync(join(tmpdir(), `${manifest.name}-package-`));
try {
  if (!existsSync(join(root, 'dist'))) throw new Error('there is no dist: run `npm run build` first');
  const packed = packInto(join(temporary, 'pack'));
  const folder = join(temporary, 'app');
  installInto(folder, packed.path);

  writeFileSync(join(folder, 'package.test.js'), jestTest());
  run('Jest', folder, process.execPath, [
    join(folder, 'node_modules/jest/bin/jest.js'),
    '--ci',
    '--rootDir',
    folder,
  ]);

  const bin = join(folder, 'node_modules/.bin', windows ? `${manifest.name}.cmd` : manifest.name);
  const help = run(`${manifest.name} --help`, folder, bin, ['--help']);
  if (!help.includes(manifest.name)) throw new Error(`${manifest.name} --help prints no help:\n${help}`);

  console.log(
    `result: ${packed.entryCount} files, ${(packed.size / 1000).toFixed(1)} kB packed, Jest ${JEST_VERSION}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
