import type { CitationInput } from '../policy-input.js';
import { civilCode, decree30 } from '../vietnam-citations.js';

/** What the decree, as it was reported to us, leaves open. No authority is claimed. */
const design = (id: string, vi: string, en: string): CitationInput => ({
  id,
  instrument: {
    vi: 'Lựa chọn thiết kế, ngoài nội dung đã biết của Nghị định 217/2026/NĐ-CP',
    en: 'Design choice, beyond what is known of Decree 217/2026/NĐ-CP',
  },
  number: null,
  issuer: { vi: 'Dự án interagency', en: 'The interagency project' },
  article: { vi, en },
  inForceFrom: '2026-07-01',
  inForceTo: null,
  binds: [],
  seen: 'assumed',
});

export const citations: CitationInput[] = [
  // Its text was not read: two working days, and silence that is agreement with liability, are reported. Neither the
  // article nor the day it came into force is, so 1 July 2026 is an assumption that must be put right by whoever has
  // the text.
  {
    id: 'nd-217',
    instrument: { vi: 'Nghị định về giấy phép xây dựng', en: 'Decree on building permits' },
    number: '217/2026/NĐ-CP',
    issuer: { vi: 'Chính phủ', en: 'The Government' },
    article: {
      vi: 'Quy định về lấy ý kiến khi cấp giấy phép (chưa rõ điều, khoản)',
      en: 'Rule on opinions for a permit (article not known)',
    },
    inForceFrom: '2026-07-01',
    inForceTo: null,
    binds: [],
    seen: 'reported',
  },
  decree30,
  civilCode,
  design(
    'design-relevance',
    'Chỉ hỏi cơ quan liên quan trực tiếp',
    'Only directly relevant agencies are asked',
  ),
  design('design-one-lead', 'Một hồ sơ, một cơ quan chủ trì', 'One dossier, one lead'),
  design(
    'design-reply',
    'Chuẩn của văn bản trả lời và cách xử lý',
    'What a reply must have, and how it is handled',
  ),
  design('design-superior', 'Trình và ý kiến chỉ đạo của cấp trên', 'Escalation and direction'),
  design('design-cases', 'Giải trình trong 3 ngày làm việc', 'Three working days to explain'),
];
