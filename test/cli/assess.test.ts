import { describe, expect, it } from 'vitest';
import { workFolder } from './interagency.js';

const folder = workFolder();

const assess = (text: string, ...options: readonly string[]) => {
  folder.write('reply.yaml', text);
  return folder.interagency(['assess', 'reply.yaml', '--standard', 'vn-gia-lai-2024', ...options]);
};

const answer = (fields: string) =>
  `questions: [{ id: 1, text: Bảng giá đất, matters: [land] }]
answers: [{ question: 1, ${fields} }]
signatory: { name: Trần Thị Bích, capacity: KT }
`;

describe('assess', () => {
  it('ends with 0 for a substantive reply', async () => {
    const { code, stdout } = await assess(answer('position: agree, text: Thống nhất với dự thảo.'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      verdict: 'substantive',
      findings: [],
      assessmentVersion: 'wording-1',
    });
  });

  it('gives code, question, span, rule and citation of a sign of wording, and ends with 1', async () => {
    const { code, stdout } = await assess(
      answer('position: agree, text: "Kính gửi quý Sở. Đề nghị quý Sở xem xét, quyết định theo thẩm quyền."'),
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'needs-review',
      findings: [
        {
          code: 'defers-to-the-asker',
          question: '1',
          where: 'text',
          span: [17, 67],
          rule: 'wording',
          citation: { id: 'gia-lai-6' },
        },
      ],
    });
  });

  it('marks the words below the line they stand on', async () => {
    const { stdout } = await assess(answer('position: agree, text: Sở chưa nhất trí.'), '--lang', 'vi');
    expect(stdout).toContain('    Sở chưa nhất trí.\n       ^^^^^^^^^^^^^\n');
  });

  it('takes what should be done instead from the text', async () => {
    const disagrees = (text: string) =>
      answer(
        `position: disagree, text: "${text}", reasons: Diện tích chồng lấn 12 ha rừng phòng hộ., legalBasis: Điều 14 Luật Lâm nghiệp`,
      );
    const { code } = await assess(disagrees('Không thống nhất. Đề nghị dời vị trí về phía Đông 50 m.'));
    expect(code).toBe(0);
    const { stdout } = await assess(disagrees('Không thống nhất.'), '--json');
    expect(JSON.parse(stdout).findings).toMatchObject([{ code: 'missing-alternative', span: null }]);
  });

  it('warns of an answer to what was not asked', async () => {
    const { code, stderr } = await assess(
      `${answer('position: agree')}`.replace('answers: [', 'answers: [{ question: 9, position: agree }, '),
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('reply.yaml:2:23: warning: the question “9” was not put');
  });

  it('answers a list with a list', async () => {
    const { stdout } = await assess(
      'replies: [{ id: a, answers: [] }, { id: b, answers: [{ question: q }] }]',
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'a' }, { id: 'b', verdict: 'vague' }]);
  });

  it('names the place of what it can not read, and warns of what it does not', async () => {
    const wrong = await assess(answer('position: maybe'));
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/reply\.yaml:2:36: /);
    const passedOver = await assess(answer('position: agree, legalbasis: Luật'));
    expect(passedOver.stderr).toMatch(/reply\.yaml:2:\d+: warning: .*legalBasis/);
  });
});
