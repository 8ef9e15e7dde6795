// `npm run check`: every script of package.json that is named `check:…`, in the order in which they stand there.
// Quiet when green: one line a step, and what a step reports as its `result: …`. Stops at the first failure.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const steps = Object.keys(scripts).filter((name) => name.startsWith('check:'));
const width = Math.max(...steps.map((step) => step.length));

for (const step of steps) {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', step], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);
  if (status !== 0) {
    process.stdout.write(stdout ?? '');
    process.stderr.write(stderr ?? '');
    if (error) console.error(error.message);
    console.error(`\nfailed: ${step} (npm run ${step})`);
    process.exit(1);
  }
  const results = stdout.split('\n').filter((line) => line.startsWith('result: '));
  console.log(
    `ok  ${step.padEnd(width)} ${seconds}  ${results.map((line) => line.slice(8)).join('; ')}`.trimEnd(),
  );
}
