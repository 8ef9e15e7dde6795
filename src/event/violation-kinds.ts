import type { LocalText } from './local-text.js';

interface KindEntry {
  readonly title: LocalText;
  /** Who commits it. */
  readonly by: 'consultee' | 'lead' | 'supervisor' | 'head' | 'any';
  /** `rule`: the statecharts record it on its facts; `person`: an authorised person reports it with evidence. */
  readonly found: 'rule' | 'person';
}

const kind = <By extends KindEntry['by'], Found extends KindEntry['found']>(
  by: By,
  found: Found,
  vi: string,
  en: string,
) => ({ title: { vi, en }, by, found });

/**
 * The kinds of violation that this version finds or lets an authorised person report (DOMAIN §7). A kind comes with
 * the code that finds it, not before.
 */
export const violationKinds = {
  'missing-reply': kind('consultee', 'rule', 'Không trả lời', 'No reply'),
  'late-reply': kind('consultee', 'rule', 'Trả lời chậm', 'Late reply'),
  'vague-reply': kind('consultee', 'rule', 'Trả lời chung chung, né tránh', 'Vague reply'),
  'sideways-shifting': kind('any', 'rule', 'Đùn đẩy sang cơ quan khác', 'Shifting sideways'),
  'unauthorised-signatory': kind(
    'consultee',
    'rule',
    'Ký không đúng thẩm quyền',
    'Signatory without authority',
  ),
  'irrelevant-consultation': kind(
    'lead',
    'rule',
    'Lấy ý kiến cơ quan không liên quan trực tiếp',
    'Consulting an agency that is not directly relevant',
  ),
  'omitted-consultee': kind(
    'lead',
    'rule',
    'Bỏ sót cơ quan phải lấy ý kiến',
    'Leaving out an agency that must be consulted',
  ),
  'unclear-assignment': kind('lead', 'rule', 'Giao việc không rõ', 'Unclear assignment'),
  'repeat-consultation': kind(
    'lead',
    'rule',
    'Lấy ý kiến nhiều lần mà không giải quyết',
    'Asking again without settling the matter',
  ),
  'upward-shifting': kind('lead', 'rule', 'Đẩy việc thuộc thẩm quyền lên cấp trên', 'Shifting upward'),
  'escalation-without-position': kind(
    'lead',
    'rule',
    'Trình cấp trên mà không nêu căn cứ, chính kiến, đề xuất',
    'Escalating without a position',
  ),
  'late-resolution': kind('lead', 'rule', 'Giải quyết quá hạn', 'Late resolution'),
  'unanswered-clarification': kind(
    'lead',
    'rule',
    'Không trả lời đề nghị làm rõ',
    'Leaving a request for clarification unanswered',
  ),
  'review-lapse': kind(
    'lead',
    'rule',
    'Không đánh giá văn bản trả lời trong hạn',
    'Reply not reviewed in time',
  ),
  'supervision-lapse': kind(
    'supervisor',
    'rule',
    'Cấp trên không cho ý kiến chỉ đạo trong hạn',
    'Escalation not heard in time',
  ),
  'direction-not-carried-out': kind(
    'any',
    'rule',
    'Không thực hiện ý kiến chỉ đạo trong hạn',
    'Direction not carried out in time',
  ),
  'no-conclusion': kind('any', 'rule', 'Không kết luận khi đã đủ ý kiến', 'Nobody concludes'),
  'late-report': kind('any', 'rule', 'Không báo cáo đúng hạn', 'Late report'),
  'head-failed-to-act': kind(
    'head',
    'rule',
    'Người đứng đầu không xử lý vi phạm của cơ quan mình',
    'Head failed to act',
  ),
  'priority-neglect': kind(
    'consultee',
    'rule',
    'Bỏ việc khẩn, làm việc thường',
    'Leaving what is urgent for what is not',
  ),
  'unnecessary-consultation': kind(
    'lead',
    'person',
    'Lấy ý kiến không cần thiết',
    'Unnecessary consultation',
  ),
  'delegated-answer': kind(
    'head',
    'person',
    'Người đứng đầu giao cấp phó trả lời thay việc của mình',
    'Head evading a matter reserved to the head',
  ),
  'non-cooperation': kind('any', 'person', 'Không phối hợp', 'Non-cooperation'),
  'downward-shifting': kind('any', 'person', 'Đẩy việc xuống cấp dưới', 'Shifting downward'),
  'added-procedure': kind('any', 'person', 'Đặt thêm trình tự, thủ tục', 'Adding procedure'),
  'waiting-for-guidance': kind('any', 'person', 'Chờ đợi hướng dẫn, chỉ đạo', 'Waiting for guidance'),
  'procedure-breach': kind('any', 'person', 'Làm sai nguyên tắc, quy trình', 'Breach of procedure'),
  misreporting: kind('any', 'person', 'Báo cáo không trung thực', 'Misreporting'),
  'selective-rule': kind(
    'any',
    'person',
    'Chỉ áp dụng quy định có lợi cho mình',
    'Applying only convenient rules',
  ),
  indifference: kind('any', 'person', 'Thờ ơ, vô trách nhiệm', 'Indifference'),
  'recommendation-ignored': kind(
    'any',
    'person',
    'Không tiếp thu kiến nghị, phản ánh',
    'Recommendation ignored',
  ),
} as const satisfies Record<string, KindEntry>;

export type ViolationKind = keyof typeof violationKinds;

type KindsFound<Found extends KindEntry['found']> = {
  [Kind in ViolationKind]: (typeof violationKinds)[Kind]['found'] extends Found ? Kind : never;
}[ViolationKind];

export type KindFoundByPerson = KindsFound<'person'>;

export const isViolationKind = (text: string): text is ViolationKind => Object.hasOwn(violationKinds, text);
export const isFoundByPerson = (text: string): text is KindFoundByPerson =>
  isViolationKind(text) && violationKinds[text].found === 'person';
