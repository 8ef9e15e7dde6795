import { expect, it } from 'vitest';
import { questionIdSchema } from '../../src/event/index.js';
import { policy } from '../../src/policy/index.js';
import { giaLai2024 } from '../../src/regimes/index.js';
import { assessReply } from '../../src/reply/index.js';

const { data } = policy(giaLai2024);
const text = 'Đề nghị thực hiện theo quy định hiện hành, đề nghị xem xét, quyết định theo thẩm quyền.';
const ids = Array.from({ length: 200 }, (_, index) => questionIdSchema.parse(`q${index}`));

it('a reply keeps no more findings than a fact holds, also when it completes another', () => {
  const given = {
    answers: ids.map((question) => ({
      question,
      position: 'disagree' as const,
      parts: ['text' as const],
      competentAgency: null,
    })),
    questions: ids.map((id) => ({ id, withinMandate: false })),
    namesAccountable: false,
    signature: 'valid' as const,
  };
  const texts = new Map(ids.map((id) => [id, { text }]));
  const once = assessReply({ ...given, wording: { texts } }, data);
  const recorded = once.findings;
  const again = assessReply({ ...given, wording: { texts, recorded } }, data);
  expect(once.findings.filter(({ rule }) => rule === 'wording').length).toBeGreaterThan(0);
  expect(once.findings.length).toBeLessThanOrEqual(1_000);
  expect(again.findings.length).toBeLessThanOrEqual(1_000);
  // What was recorded is judged again as it is.
  expect(assessReply({ ...given, wording: { recorded } }, data)).toEqual(once);
});
