import { expect, it } from 'vitest';
import { root, workFolder } from '../cli/interagency.js';

const folder = workFolder();

it.each(['a-land-price-plan', 'b-building-permit', 'c-pushed-upward', 'd-clock-stopped-and-moved'])(
  'the trail of the case %s holds when it is judged again',
  async (name) => {
    const file = `${root}/examples/cases/${name}.yaml`;
    await folder.interagency(['run', file, '--out', name, '--json']);
    const { code, stdout } = await folder.interagency([
      'verify',
      `${name}/trail.jsonl`,
      '--case',
      file,
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, level: 'judged-again', problems: [] });
    expect(code).toBe(0);
  },
);
