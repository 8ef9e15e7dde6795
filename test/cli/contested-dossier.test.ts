import { beforeAll, describe, expect, it } from 'vitest';
import { root, workFolder } from './interagency.js';

const folder = workFolder();
const caseFile = `${root}examples/cases/e-contested.yaml`;

const sheetOf = async (language: 'vi' | 'en', ...argv: string[]): Promise<string> => {
  const content = ['--content', 'results/content.jsonl', '--case-file', caseFile];
  const given = ['dossier', 'results/trail.jsonl', ...argv, ...content, '--lang', language];
  return (await folder.interagency(given)).stdout;
};

beforeAll(async () => {
  const { code } = await folder.interagency(['run', caseFile, '--out', 'results']);
  expect(code).toBe(0);
});

describe('the synthesis', () => {
  it('has the words of a view that was minuted, and says that it was said at a meeting', async () => {
    const sheet = await sheetOf('en', '--synthesis', 'rp-2026-09');
    expect(sheet).toContain('Thống nhất vị trí trạm đo theo điểm 4.2 của TCVN 6052');
    expect(sheet).toContain('Said at the meeting of 14:00 Thu 17 Sep 2026 and minuted; viet.skhcn spoke for');
  });
});

describe('the dossier of a contested case', () => {
  it('says by which fact the case fell, when that happened and when it was entered', async () => {
    const fell =
      'Receipt corrected, 16:50 Mon 21 Sep 2026, within the due date, entered 09:00 Wed 23 Sep 2026 (rp-2026-09/44)';
    expect(await sheetOf('en', '--case', 'rp-2026-09/31')).toContain(`| It fell by | ${fell} |`);
  });

  it('says of each notice whom it is for, which step it is, and by when to act', async () => {
    const sheet = await sheetOf('vi', '--case', 'rp-2026-09/60');
    expect(sheet).toContain(
      'Nơi nhận: người đứng đầu cơ quan được lấy ý kiến, Ủy ban nhân dân xã Đak Đoa, bao.xdd<br>Nấc đôn đốc: head',
    );
    expect(sheet).toContain('Hạn xử lý: 24:00 Thứ Tư 30/09/2026');
  });

  it('tells who explained and who appealed from who is responsible', async () => {
    const sheet = await sheetOf('vi', '--case', 'rp-2026-09/60');
    expect(sheet).toContain('| Người giải trình | bao.xdd |');
    expect(sheet).toContain('| Người khiếu nại | bao.xdd |');
    expect(sheet).toContain('| Người chịu trách nhiệm | cuc.xdd |');
  });

  it('names capacities in words, and the citation as a reference, not as words of the rule', async () => {
    const sheet = await sheetOf('vi', '--case', 'rp-2026-09/60');
    expect(sheet).toContain('| Ký với tư cách | thay mặt (TM.), ký thay người đứng đầu (KT.) – cuc.xdd |');
    expect(sheet).toContain('\nĐiểm Thứ sáu, Văn bản chỉ đạo của UBND tỉnh Gia Lai');
  });

  it('says which milestone it was, when it happened, and when it was entered', async () => {
    const sheet = await sheetOf('en', '--case', 'rp-2026-09/51');
    expect(sheet).toMatch(
      /\| 10:30 Tue 15 Sep 2026 \| Milestone[^|]*: [^|]*thao\.svhttdl \| entered 14:00 Tue 15 Sep 2026 \|/,
    );
  });
});
