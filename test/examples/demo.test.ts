import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the demo ends well: three cases played, a trail verified, and the forged record named', async () => {
  // A demo that does not go as it should ends with 1, and execFile throws.
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'examples/demo.ts'],
    { cwd: root },
  );
  expect(stderr).toBe('');
  for (const request of ['lp-2026-01', 'bp-2026-12', 'in-2026-07']) expect(stdout).toContain(request);
  expect(stdout).toContain('The trail verifies.');
  expect(stdout).toMatch(/:(\d+):1: \[hash-mismatch\].*Record \1 is named\./s);
});
