import { entry, type RejectionEntry } from './rejection-entry.js';

/** Refusals that have to do with time: terms, moments, extensions. */
export const clockRejections = {
  'term-below-minimum': entry(
    'rule',
    'Thời hạn {dueDate} ngắn hơn mức tối thiểu; sớm nhất là {earliest}.',
    'The due date {dueDate} is below the minimum; the earliest is {earliest}.',
  ),
  'term-above-maximum': entry(
    'rule',
    'Thời hạn {dueDate} dài hơn mức tối đa; muộn nhất là {latest}.',
    'The due date {dueDate} is above the maximum; the latest is {latest}.',
  ),
  'not-under-this-policy': entry(
    'rule',
    'Chính sách mà yêu cầu này theo không cho phép {command}.',
    'The policy that this request is under has no {command}.',
  ),
  'urgency-unknown': entry(
    'rule',
    'Chính sách không có mức khẩn {urgency}; chỉ có: {allowed}.',
    'The policy has no urgency {urgency}; it has: {allowed}.',
  ),
  'urgency-unapproved': entry(
    'rule',
    'Mức khẩn cần người đứng đầu cơ quan chủ trì phê duyệt (approvedBy), khác người nhập.',
    'The urgency needs the approval of a head of the lead (approvedBy), other than the officer who sends it.',
  ),
  'approver-not-head': entry(
    'forbidden',
    '{officer} hôm nay không đứng đầu {agency}, nên không phê duyệt được.',
    '{officer} does not head {agency} today, and so may not approve this.',
  ),
  'approver-missing': entry(
    'rule',
    'Gia hạn cần người đứng đầu cơ quan chủ trì phê duyệt (approvedBy), khác người nhập.',
    'An extension needs the approval of a head of the lead (approvedBy), other than the officer who enters it.',
  ),
  'clarifications-exhausted': entry(
    'rule',
    'Đã hết số lần được đề nghị làm rõ ({maximum}).',
    'Clarification has been asked as often as is allowed ({maximum}).',
  ),
  'asked-too-late': entry(
    'rule',
    'Chỉ được đề nghị làm rõ đến hết ngày {dueDate}.',
    'Clarification could be asked up to {dueDate} only.',
  ),
  'extension-not-asked': entry(
    'rule',
    'Chưa có đề nghị gia hạn trước khi hết hạn.',
    'No extension was asked for before the due date.',
  ),
  'extensions-exhausted': entry(
    'rule',
    'Đã hết số lần được gia hạn ({maximum}).',
    'All the extensions allowed have been used ({maximum}).',
  ),
  'extension-too-long': entry(
    'rule',
    'Gia hạn đến {dueDate} là quá dài; muộn nhất là {latest}.',
    'An extension to {dueDate} is too long; the latest is {latest}.',
  ),
  'extension-does-not-extend': entry(
    'rule',
    'Gia hạn phải dài hơn thời hạn hiện có ({dueDate}) và chưa qua.',
    'An extension must end after the present due date ({dueDate}), and not in the past.',
  ),
  'period-or-due-date': entry(
    'invalid',
    'Nêu đúng một trong hai: thêm bao lâu (period) hoặc đến ngày nào (dueDate).',
    'State one of the two: how much more (period), or until when (dueDate).',
  ),
  'moment-missing': entry(
    'rule',
    'Chính sách tính theo thời điểm {moment} của văn bản; hãy ghi thời điểm đó kèm bằng chứng.',
    'The policy goes by the moment {moment} of the document; state it, with its evidence.',
  ),
  'received-at-or-moments': entry(
    'invalid',
    'Nêu đúng một trong hai: receivedAt, hoặc moments với bằng chứng của từng thời điểm.',
    'State one of the two: receivedAt, or moments with the evidence of each.',
  ),
  'registry-dates-back': entry(
    'forbidden',
    'Chỉ văn thư của cơ quan chủ trì được ghi lùi thời điểm nhận.',
    'Only the registry of the lead dates a receipt back.',
  ),
  'moments-out-of-order': entry(
    'invalid',
    'Thời điểm {moment} ({at}) không thể trước các thời điểm ghi trước nó: ký, phát hành, gửi, đến, tiếp nhận, vào sổ.',
    'The moment {moment} ({at}) can not come before those ahead of it: signed, issued, dispatched, arrived, accepted, registered.',
  ),
  'ends-before-it-begins': entry(
    'invalid',
    'Kết thúc ({to}) phải sau khi bắt đầu ({from}).',
    'It must end ({to}) after it begins ({from}).',
  ),
  'would-come-earlier': entry(
    'rule',
    'Thời hạn sẽ sớm lên ({dueDate}): cần quyết định của người đứng đầu (decision).',
    'The due date would come earlier ({dueDate}): that needs a decision by a head (decision).',
  ),
  'day-not-covered': entry(
    'rule',
    '“{title}” ({calendar}) chưa có ngày {date}; hãy nạp kế hoạch nghỉ năm {year}.',
    '“{title}” ({calendar}) does not cover {date}; load its plan of days off for {year}.',
  ),
  'backdated-too-far': entry(
    'rule',
    'Thời điểm nhận {at} lùi quá giới hạn; sớm nhất là {earliest}.',
    'The receipt {at} is dated back too far; the earliest is {earliest}.',
  ),
  'evidence-missing': entry(
    'rule',
    'Ghi lùi thời điểm nhận cần bằng chứng (evidence).',
    'Dating a receipt back needs evidence.',
  ),
  'due-date-not-reached': entry(
    'rule',
    'Chưa hết hạn ({dueDate}): chưa thể đóng lượt lấy ý kiến.',
    'The due date ({dueDate}) is not past: the consultation cannot be closed without a reply yet.',
  ),
  'in-the-future': entry('invalid', 'Thời điểm {at} ở tương lai.', 'The moment {at} lies in the future.'),
  'already-received': entry(
    'state',
    'Việc nhận đã được ghi lúc {at}.',
    'The receipt is on record already, at {at}.',
  ),
} as const satisfies Record<string, RejectionEntry>;
