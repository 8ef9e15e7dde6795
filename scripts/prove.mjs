// `npm run prove`: the long checks of test/prove, at their full counts.
//
// PROVE_SCALE (a positive number, 1 by default) multiplies how many runs each of them makes: 0.1 for a quick look, 0.5 for
// what fits well into eight minutes on two cores. PROVE_MINUTES (60 by default) is when they are given up. Arguments go
// to vitest: `npm run prove -- trail`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} name
 * @param {string} usual
 */
const positive = (name, usual) => {
  const text = process.env[name] ?? usual;
  if (Number(text) > 0 && Number.isFinite(Number(text))) return text;
  console.error(`${name} must be a positive number, not ${JSON.stringify(text)}`);
  return process.exit(2);
};

const scale = positive('PROVE_SCALE', '1');
const minutes = Number(positive('PROVE_MINUTES', '60'));

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status, error } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'vitest.prove.config.ts', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROVE_SCALE: scale },
    timeout: minutes * 60_000,
  },
);
if (error) {
  const tooLong = 'code' in error && error.code === 'ETIMEDOUT';
  console.error(tooLong ? `prove took more than ${minutes} minutes` : error.message);
}
process.exit(status ?? 1);
