import type { CitationInput } from '../policy-input.js';
import { civilCode, decree30 } from '../vietnam-citations.js';

/**
 * The directive of the People's Committee of Gia Lai is known only from the report of 2024-03-11: its number and its
 * own date are not given there, so the day of the report stands for the day it began. It is addressed to the heads of
 * departments and of other provincial bodies and to the chairs of districts; that communes take the place of the
 * districts, which ended on 2025-07-01, is our reading. That it was not withdrawn since is assumed.
 */
const giaLai = (id: string, vi: string, en: string): CitationInput => ({
  id,
  instrument: {
    vi: 'Văn bản chỉ đạo của UBND tỉnh Gia Lai, tháng 3/2024',
    en: 'Directive of Gia Lai Province, March 2024',
  },
  number: null,
  issuer: { vi: 'UBND tỉnh Gia Lai', en: "People's Committee of Gia Lai Province" },
  article: { vi, en },
  inForceFrom: '2024-03-11',
  inForceTo: null,
  binds: [
    'provincial-department',
    'inspectorate',
    'provincial-agency',
    'district-committee',
    'commune-committee',
  ],
  seen: 'reported',
});

/** The directive of Ninh Thuận's Party committee, of 2024-01-29, known from a report that repeats it at length. */
const ninhThuan = (id: string, vi: string, en: string): CitationInput => ({
  id,
  instrument: {
    vi: 'Chỉ thị về tăng cường kỷ luật, kỷ cương và trách nhiệm giải quyết công việc',
    en: 'Directive on discipline and responsibility in handling work',
  },
  number: '56-CT/TU',
  issuer: { vi: 'Ban Thường vụ Tỉnh ủy Ninh Thuận', en: 'Standing Board of the Ninh Thuận Party Committee' },
  article: { vi, en },
  inForceFrom: '2024-01-29',
  inForceTo: null,
  binds: [],
  seen: 'reported',
});

/** What the directives leave open and a machine must know. No authority is claimed: `assumed` is printed with it. */
const design = (id: string, vi: string, en: string): CitationInput => ({
  id,
  instrument: {
    vi: 'Lựa chọn thiết kế, các văn bản không quy định',
    en: 'Design choice, the directives are silent',
  },
  number: null,
  issuer: { vi: 'Dự án interagency', en: 'The interagency project' },
  article: { vi, en },
  inForceFrom: '2024-03-11',
  inForceTo: null,
  binds: [],
  seen: 'assumed',
});

export const citations: CitationInput[] = [
  giaLai('gia-lai-1', 'Điểm Thứ nhất', 'Point one'),
  giaLai('gia-lai-2', 'Điểm Thứ hai', 'Point two'),
  giaLai('gia-lai-3', 'Điểm Thứ ba', 'Point three'),
  giaLai('gia-lai-6', 'Điểm Thứ sáu', 'Point six'),
  ninhThuan('ninh-thuan-3', 'Mục 3', 'Section 3'),
  ninhThuan('ninh-thuan-5', 'Mục 5', 'Section 5'),
  ninhThuan('ninh-thuan-7-4', 'Mục 7, biểu hiện (4)', 'Section 7, sign (4)'),
  ninhThuan('ninh-thuan-7-5', 'Mục 7, biểu hiện (5)', 'Section 7, sign (5)'),
  ninhThuan('ninh-thuan-7-8', 'Mục 7, biểu hiện (8)', 'Section 7, sign (8)'),
  decree30,
  civilCode,
  design('design-term', 'Thời hạn trả lời 5 ngày làm việc', 'Term of five working days'),
  design('design-review', 'Đánh giá trong 2 ngày làm việc', 'Review within two working days'),
  design('design-recall', 'Thay văn bản bị thu hồi trong 2 ngày làm việc', 'Two working days after a recall'),
  design(
    'design-clock',
    'Mức khẩn, gia hạn, tạm dừng, sự cố, gửi lại và kế thừa',
    'Urgency, extension, suspension, outage, sending again and succession',
  ),
  design('design-backdating', 'Ghi lùi thời điểm nhận', 'Dating a receipt back'),
  design('design-cases', 'Giải trình trong 3 ngày làm việc', 'Three working days to explain'),
];
