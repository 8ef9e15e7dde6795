import type { LocalText } from '../event/index.js';

const figure = (vi: string, en: string): LocalText => ({ vi, en });

/**
 * What a scorecard counts. An agency as a consultee: each consultation is exactly one of `early` … `open`; the figures below
 * them look at the same consultations again. As a lead and as a supervisor: what it did, and cases that stand against it.
 */
export const figures = {
  asked: figure('Được lấy ý kiến', 'Asked'),
  early: figure('Trả lời trước hạn', 'Answered early'),
  'on-time': figure('Trả lời đúng hạn', 'Answered on time'),
  late: figure('Trả lời quá hạn', 'Answered late'),
  missing: figure('Quá hạn, không trả lời', 'No reply by the due date'),
  vague: figure('Chỉ trả lời chung chung', 'Only a vague reply'),
  deemed: figure('Im lặng, coi như đồng ý', 'Deemed to agree'),
  recused: figure('Không thuộc thẩm quyền', 'Recused or redirected'),
  withdrawn: figure('Bên hỏi đã rút', 'Withdrawn'),
  open: figure('Còn trong hạn', 'Open'),

  'in-time': figure('Trước và đúng hạn', 'In time'),
  due: figure('Phải trả lời', 'Replies owed'),
  overdue: figure('Quá hạn, còn mở', 'Overdue, still open'),
  returned: figure('Bị trả lại do chung chung', 'Returned as vague'),
  exonerated: figure(
    'Chậm, được miễn trách nhiệm hoặc kết luận không vi phạm',
    'Breach excused, or none found',
  ),

  'violations-recorded': figure('Vi phạm đang ghi nhận', 'Violations on record'),
  'violations-concluded': figure('Vi phạm đã kết luận', 'Violations concluded'),
  'violations-excused': figure('Vi phạm được miễn trách nhiệm', 'Violations excused'),
  'violations-dismissed': figure('Vụ việc kết luận không vi phạm', 'Cases dismissed'),
  'violations-superseded': figure('Vụ việc không còn hiệu lực', 'Cases superseded'),

  requests: figure('Yêu cầu đã chủ trì', 'Requests led'),
  rounds: figure('Đợt lấy ý kiến', 'Rounds opened'),
  sent: figure('Lượt lấy ý kiến đã gửi', 'Requests sent'),
  irrelevant: figure('Hỏi cơ quan không liên quan', 'Irrelevant asks'),
  unnecessary: figure('Hỏi không cần thiết', 'Unnecessary asks'),
  omitted: figure('Bỏ sót cơ quan phải hỏi', 'Mandatory consultees omitted'),
  repeated: figure('Hỏi lại mà không giải quyết', 'Repeat rounds'),
  'late-resolution': figure('Giải quyết quá hạn', 'Late resolutions'),

  'supervision-lapse': figure('Chỉ đạo quá hạn', 'Escalations not heard in time'),
} as const satisfies Record<string, LocalText>;

export type FigureName = keyof typeof figures;

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);

// The keys of an object of ours, which holds no others.
export const figureNames = Object.keys(figures) as readonly FigureName[];

/** How each consultation ends up in a scorecard: exactly one of these. */
export const consultationResults = [
  'early',
  'on-time',
  'late',
  'missing',
  'vague',
  'deemed',
  'recused',
  'withdrawn',
  'open',
] as const satisfies readonly FigureName[];
export type ConsultationResult = (typeof consultationResults)[number];
