import { expect, it } from 'vitest';
import { onTimeRate } from '../../examples/on-time-rate/main.js';

it('over 1,300 dossiers, 97.5 % of them in time: the figure of the source, read off the trails and down to a record', async () => {
  const said: string[] = [];
  await onTimeRate((line) => said.push(line));
  expect(said).toEqual([
    '1287/1320 hồ sơ trước và đúng hạn: 97,5%',
    'Trước hạn 858, đúng hạn 429, quá hạn 33',
    'Số ngày làm việc: trung vị 3, phân vị 90 5',
    'Hồ sơ quá hạn đầu tiên: hs-1000/3, bản ghi hs-1000/3 hs-1000/4 hs-1000/5 hs-1000/6 hs-1000/8 hs-1000/11',
    expect.stringMatching(/^ {2}hs-1000\/8 nhận lúc 2026-03-10T01:00:00\.000Z, mã băm [0-9a-f]{12}…$/),
  ]);
});
