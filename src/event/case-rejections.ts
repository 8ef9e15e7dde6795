import { entry, type RejectionEntry } from './rejection-entry.js';

/** Refusals in a violation case: who may judge it, what a conclusion may say, appeal and remedy. */
export const caseRejections = {
  'own-officer': entry(
    'forbidden',
    'Cán bộ {officer} thuộc bên bị nêu, bên nêu vi phạm hoặc đã kết luận vụ việc này; hãy để người khác xử lý.',
    'The officer {officer} belongs to the accused or the accuser, or has judged this case before; another officer must act.',
  ),
  'cause-or-grounds': entry(
    'invalid',
    'Nêu đúng một trong hai: nguyên nhân theo danh mục của chính sách (causeCode), hoặc tính chất của nguyên nhân (grounds).',
    "State one of the two: a cause of the policy's list (causeCode), or of what nature the cause is (grounds).",
  ),
  'cause-unknown': entry(
    'rule',
    'Chính sách không có nguyên nhân {cause}; chỉ có: {allowed}. Nguyên nhân khác thì nêu grounds.',
    'The policy has no cause {cause}; it has: {allowed}. For any other, state its grounds.',
  ),
  'joint-party': entry(
    'rule',
    'Cơ quan {agency} không thể là bên cùng chịu trách nhiệm: đó là bên bị nêu, bên kết luận, hoặc được nêu hai lần.',
    'The agency {agency} can not be jointly responsible: it is the accused or the decider, or is named twice.',
  ),
  'joint-shares': entry(
    'invalid',
    'Tổng phần trách nhiệm của các cơ quan khác là {sum}%; phải dưới 100% để bên bị nêu còn phần của mình.',
    'The shares of the others come to {sum} %; they must stay below 100 %, for the accused has a share of its own.',
  ),
  'head-otherwise': entry(
    'rule',
    'Theo danh mục, người đứng đầu {agency} ngày {date} là {expected}, không phải {officer}.',
    'By the directory {expected} headed {agency} on {date}, and not {officer}.',
  ),
  'ordered-too-late': entry(
    'rule',
    'Lệnh của cấp trên phải có chậm nhất ngày {before}; văn bản ghi ngày {date}.',
    "A superior's order must have been given by {before}; the document is of {date}.",
  ),
  'appeal-too-late': entry(
    'state',
    'Đã hết hạn khiếu nại kết luận này ({dueDate}).',
    'The term to appeal this conclusion is over ({dueDate}).',
  ),
  'appealed-already': entry(
    'state',
    'Kết luận này đã được xem xét lại một lần; không khiếu nại lần nữa.',
    'This conclusion was appealed already; there is no second appeal.',
  ),
  'nobody-to-hear': entry(
    'state',
    'Không còn cơ quan nào khác được xem xét khiếu nại này; hãy bổ sung danh mục hoặc chính sách (lastResort).',
    'No other agency is left to hear this appeal; complete the directory or the policy (lastResort).',
  ),
  'no-report-owed': entry(
    'state',
    'Không có báo cáo nào đang chờ: ý kiến chỉ đạo không giao báo cáo, hoặc đã báo cáo.',
    'No report is awaited: the direction asks for none, or it was handed in.',
  ),
  'nothing-to-correct': entry(
    'state',
    'Thời điểm nhận đã ghi đúng là {at}; không có gì để sửa.',
    'The receipt is on record for {at} already; there is nothing to correct.',
  ),
} as const satisfies Record<string, RejectionEntry>;
