// The tests of time hold whatever the zone of the process is: they are run in three, far apart, one of which changes its
// clocks by night.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const zones = ['America/St_Johns', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'];
const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));

for (const zone of zones) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', 'test/time'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    console.error(`the tests of time fail with TZ=${zone}`);
    process.exit(1);
  }
}
console.log(`result: ${zones.join(', ')}`);
