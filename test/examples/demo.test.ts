import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the demo ends well: five cases played, a sheet and scorecards, a due date explained, a trail verified, and the forged record named', async () => {
  // A demo that does not go as it should ends with 1, and execFile throws.
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'examples/demo.ts'],
    { cwd: root },
  );
  expect(stderr).toBe('');
  for (const request of ['lp-2026-01', 'bp-2026-12', 'in-2026-07', 'lp-2026-02', 'rp-2026-09'])
    expect(stdout).toContain(request);
  for (const told of [
    '[defers-to-the-asker]',
    'Officer responsible | thao.svhttdl',
    'For print: out/demo/dossier.html',
  ])
    expect(stdout).toContain(told);
  expect(stdout).toMatch(/On-time/);
  expect(stdout).toMatch(
    /Due date +2026-09-08, Tue 8 Sep 2026\n.*\nCounted +5 working days .* 7 days skipped/,
  );
  expect(stdout).toMatch(/\nRule +Articles 147 and 148, Civil Code 2015/);
  for (const skipped of ['08-29', '08-30', '08-31', '09-01', '09-02', '09-05', '09-06'])
    expect(stdout).toMatch(new RegExp(`2026-${skipped} │ [A-Z][a-z]+ │ – `));
  expect(stdout).toContain('The trail verifies.');
  expect(stdout).toMatch(/:(\d+):1: \[hash-mismatch\].*Record \1 is named\./s);
});
