import type { WordingCode } from '../policy/index.js';
import { entry, type FindingEntry } from './finding-entry.js';

/** What the wording of a reply may be a sign of. None of them decides. */
export const wordingFindings = {
  'holding-reply': entry(
    'review',
    'Trả lời tạm: hẹn có ý kiến sau, chưa phải là ý kiến',
    'A holding reply: it promises an answer, and gives none',
  ),
  'defers-to-the-asker': entry(
    'review',
    'Trả việc lại cho cơ quan hỏi hoặc người khác quyết định mà không có chính kiến của mình',
    'Hands the question back or to others to decide, without a view of its own',
  ),
  'restates-the-law-only': entry(
    'review',
    'Chỉ nhắc lại quy định pháp luật, không nêu điều, khoản và kết luận',
    'Only restates that the law applies, without article, clause and a conclusion',
  ),
  'refers-elsewhere': entry(
    'review',
    'Đẩy sang cơ quan khác mà không nêu căn cứ và cơ quan có thẩm quyền',
    'Refers elsewhere, without a legal basis and a named competent agency',
  ),
  'ambiguous-agreement': entry(
    'review',
    'Đồng ý lấp lửng: cơ bản nhất trí mà không nêu điểm chưa nhất trí',
    'An ambiguous agreement: its reservations are not listed',
  ),
  'no-comment-as-evasion': entry(
    'review',
    'Chỉ nói không có ý kiến: cần đối chiếu với chức năng, nhiệm vụ',
    'Says only that it has no comment: to be checked against the mandate',
  ),
  'legal-gap-without-proposal': entry(
    'review',
    'Nêu pháp luật chưa rõ mà không đề xuất cách xử lý',
    'Says that the law is unclear, and proposes no way to proceed',
  ),
  'legal-basis-unspecific': entry(
    'review',
    'Căn cứ pháp lý không viện dẫn văn bản, điều, khoản nào',
    'The legal basis cites no instrument and no article',
  ),
  'text-contradicts-position': entry(
    'review',
    'Nội dung trái với chính kiến đã chọn',
    'The text contradicts the position that is ticked',
  ),
  'text-too-thin': entry(
    'review',
    'Nội dung quá sơ sài: không nói gì về việc được hỏi',
    'The text is too thin: it says nothing of the matter',
  ),
} as const satisfies Record<WordingCode, FindingEntry>;
