import { questionIdSchema } from '../src/event/index.js';
import { assessReply, policy } from '../src/index.js';
import { english, giaLai2024, vietnamese } from '../src/regimes/index.js';
import { type Measurement, measure } from './measure.js';

const rules = policy(giaLai2024).data;
const question = questionIdSchema.parse('q1');

const paragraph = `Phúc đáp Công văn số 2211/SNNMT-QLĐĐ ngày 5/3/2026 về dự thảo Bảng giá đất, Sở Tài chính có ý kiến như sau:
1. Cơ bản thống nhất với dự thảo. Việc xác định giá đất tại khu vực giáp ranh, đề nghị quý Sở rà soát theo khoản 2 Điều 12 Nghị định số 71/2024/NĐ-CP.
2. Mức giá tại bảng 4 cao hơn giá trúng đấu giá bình quân năm 2025 là 12%, đề nghị điều chỉnh còn 8,5 triệu đồng/m2.
3. Các nội dung khác, đề nghị thực hiện theo quy định hiện hành. Hiện Sở đang chờ hướng dẫn của Bộ Tài chính.\n`;
const letter = paragraph.repeat(Math.ceil(100_000 / paragraph.length)).slice(0, 100_000);

const escaped = (text: string): string => text.trim().replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** A phrase of a lexicon as a pattern, as somebody writes it who has no automaton. */
function patternOf(phrase: string): RegExp {
  const parts = phrase
    .normalize('NFC')
    .split('…')
    .map((part) =>
      part
        .split(/[{}]/)
        .map((text, at) => {
          if (at % 2 === 0) return text.trim() === '' ? '' : `${escaped(text)}\\s+`;
          const lines = text.split('|').map((line) => (line.trim() === '' ? '' : `${escaped(line)}\\s+`));
          return `(?:${lines.join('|')})`;
        })
        .join(''),
    );
  return new RegExp(parts.join('(?:[^\\s.;]+\\s+){0,10}'), 'gu');
}

const patterns = [vietnamese, english].flatMap(({ flags, cues }) =>
  [...flags.flatMap(({ phrases }) => phrases), ...Object.values(cues).flat()].map(patternOf),
);

function milliseconds(run: () => number): number {
  const begun = performance.now();
  if (run() === 0) throw new Error('something is found');
  return performance.now() - begun;
}

/** Ours tokenises, reads all phrases, and judges; theirs only looks where the same phrases stand, with marks as typed. */
export function readingVersusPatterns(): Promise<Measurement> {
  const answer = { question, position: 'agree' as const, parts: ['text' as const], competentAgency: null };
  return measure({
    name: 'reading-vs-patterns',
    against: 'a regular expression for each phrase of the lexicons, on normalize().toLowerCase()',
    unit: 'ms for 100,000 characters',
    better: 'less',
    rounds: 7,
    ours: () =>
      milliseconds(
        () =>
          assessReply(
            {
              answers: [answer],
              questions: [{ id: question, withinMandate: null }],
              namesAccountable: true,
              signature: 'valid',
              wording: { texts: new Map([[question, { text: letter }]]) },
            },
            rules,
          ).findings.length,
      ),
    theirs: () =>
      milliseconds(() => {
        const text = letter.normalize('NFC').toLowerCase();
        let found = 0;
        for (const pattern of patterns) for (const _ of text.matchAll(pattern)) found += 1;
        return found;
      }),
  });
}
