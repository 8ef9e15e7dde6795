// `npm run prove`: the long checks of test/prove, in at most eight minutes.
//
// PROVE_SCALE (a positive number, 1 by default) multiplies how many runs each of them makes: 0.1 for a quick look,
// 1 for what fits into the limit on two cores. Arguments go to vitest: `npm run prove -- trail`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LIMIT_MINUTES = 8;

const scale = process.env['PROVE_SCALE'] ?? '1';
if (!(Number(scale) > 0 && Number.isFinite(Number(scale)))) {
  console.error(`PROVE_SCALE must be a positive number, not ${JSON.stringify(scale)}`);
  process.exit(2);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status, error } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'vitest.prove.config.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROVE_SCALE: scale },
    timeout: LIMIT_MINUTES * 60_000,
  },
);
if (error) {
  const tooLong = 'code' in error && error.code === 'ETIMEDOUT';
  console.error(tooLong ? `prove took more than ${LIMIT_MINUTES} minutes` : error.message);
}
process.exit(status ?? 1);
