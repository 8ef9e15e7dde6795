// The tests once more, on the newest long-term-support release of Node that the npm registry has as the package
// `node`. It goes into a temporary folder; nothing else on the machine changes. Where it cannot be installed, the
// next lower one is taken and said aloud; where none can, this fails.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOWEST_MAJOR = 20;
const windows = process.platform === 'win32';
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * When a major release becomes long-term support: up to 26 the even ones, in October of the year they come out;
 * from 27 on every one, in October of the year it is named after.
 * @param {number} major
 */
const supportedSince = (major) => {
  if (major >= 27) return Date.UTC(2000 + major, 9, 1);
  return major % 2 === 0 ? Date.UTC(2013 + major / 2, 9, 1) : Number.POSITIVE_INFINITY;
};

/** @param {string[]} args */
const npm = (args) => spawnSync('npm', args, { cwd: tmpdir(), encoding: 'utf8', shell: windows });

/** The newest version of each long-term-support major, newest first. */
const candidates = () => {
  const answer = npm(['view', 'node', 'versions', '--json', '--loglevel=error']);
  if (answer.status !== 0)
    throw new Error(`the registry does not tell the versions of node\n${answer.stderr}`);
  /** @type {Map<number, { version: string, order: number }>} */
  const newest = new Map();
  for (const version of /** @type {string[]} */ (JSON.parse(answer.stdout).flat())) {
    const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
    if (match === null) continue;
    const [major = 0, minor = 0, patch = 0] = match.slice(1).map(Number);
    const order = minor * 100_000 + patch;
    if (major < LOWEST_MAJOR || supportedSince(major) > Date.now()) continue;
    if (order >= (newest.get(major)?.order ?? -1)) newest.set(major, { version, order });
  }
  return [...newest].sort(([a], [b]) => b - a).map(([, { version }]) => version);
};

/** @param {string} binary */
const versionOf = (binary) => spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim();

/**
 * The path of the binary, or null. `node` fetches the binary of this platform by an install script; where npm does
 * not run those, the package that holds the binary is installed by its own name.
 * @param {string} version
 * @param {string} folder
 */
const install = (version, folder) => {
  const platform = windows ? 'win' : process.platform;
  const platformPackage = `node-${platform}-${process.arch}`;
  const executable = windows ? 'node.exe' : 'node';
  for (const name of ['node', platformPackage]) {
    const prefix = join(folder, `${name}-${version}`);
    const answer = npm([
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--prefix',
      prefix,
      `${name}@${version}`,
    ]);
    const binary = join(prefix, 'node_modules', name, 'bin', executable);
    if (answer.status === 0 && existsSync(binary) && versionOf(binary) === `v${version}`) return binary;
    console.error(`!! ${name}@${version} gives no node that runs here\n${answer.stderr}`);
  }
  return null;
};

const temporary = mkdtempSync(join(tmpdir(), 'newest-node-'));
try {
  let tested = false;
  for (const version of candidates()) {
    const binary = install(version, temporary);
    if (binary === null) {
      console.error(
        `!! Node ${version} could not be installed: falling back to the next lower long-term-support release`,
      );
      continue;
    }
    console.log(`Tests on Node ${version}`);
    const { status } = spawnSync(binary, [join(root, 'node_modules/vitest/vitest.mjs'), 'run'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: dirname(binary) + delimiter + process.env['PATH'] },
    });
    process.exitCode = status ?? 1;
    tested = true;
    break;
  }
  if (!tested)
    throw new Error('no long-term-support release of Node could be installed: the tests did not run on one');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
