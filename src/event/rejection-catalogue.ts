import { caseRejections } from './case-rejections.js';
import { clockRejections } from './clock-rejections.js';
import { ladderRejections } from './ladder-rejections.js';
import { entry, type RejectionEntry } from './rejection-entry.js';
import { replyRejections } from './reply-rejections.js';

export type { RejectionCategory } from './rejection-entry.js';

/** Every expected refusal. `{places}` are filled with ids and dates; each message says what to do. */
export const rejections = {
  ...clockRejections,
  ...ladderRejections,
  ...replyRejections,
  ...caseRejections,
  'invalid-command': entry(
    'invalid',
    'Lệnh không đúng: {problem}.',
    'This is not a valid command: {problem}.',
  ),
  'role-not-allowed': entry(
    'forbidden',
    'Vai trò {role} không được ra lệnh {command}; lệnh này dành cho: {allowed}.',
    'The role {role} may not give {command}; it is for: {allowed}.',
  ),
  'agency-not-allowed': entry(
    'forbidden',
    'Cơ quan {agency} không được ra lệnh {command} ở đây; lệnh này thuộc {expected}.',
    'The agency {agency} may not give {command} here; it belongs to {expected}.',
  ),
  'own-case': entry(
    'forbidden',
    'Cơ quan {agency} là bên bị nêu hoặc bên nêu vi phạm, không được tự kết luận; hãy trình cơ quan cấp trên.',
    'The agency {agency} is accused or accuses, and may not judge this case; refer it to the superior agency.',
  ),
  'author-may-not-review': entry(
    'forbidden',
    'Người đã ký, gửi, nhập hoặc xác nhận văn bản trả lời không được tự đánh giá.',
    'Whoever wrote, sent, signed, entered or confirmed a reply may not review it; another officer of the lead must.',
  ),
  'second-person-required': entry(
    'forbidden',
    'Ghi điều đã qua cần người thứ hai xác nhận (confirmedBy), khác người nhập.',
    'Entering what is past needs a second person (confirmedBy), other than the one who enters it.',
  ),
  'request-exists': entry(
    'conflict',
    'Yêu cầu {request} đã có; hãy dùng mã khác.',
    'The request {request} exists already; use another id.',
  ),
  'another-lead': entry(
    'conflict',
    'Hồ sơ {dossier} đang do {lead} chủ trì: một việc chỉ một cơ quan chủ trì.',
    'The dossier {dossier} is led by {lead}: one matter has one lead.',
  ),
  'version-conflict': entry(
    'conflict',
    'Yêu cầu {request} vừa thay đổi; hãy đọc lại rồi gửi lại lệnh.',
    'The request {request} has changed meanwhile; read it again and repeat the command.',
  ),
  'idempotency-key-reused': entry(
    'conflict',
    'Khóa {key} đã dùng cho một lệnh khác; mỗi lệnh cần khóa riêng.',
    'The key {key} was used for another command; give each command a key of its own.',
  ),
  'request-unknown': entry('state', 'Không có yêu cầu {request}.', 'There is no request {request}.'),
  'consultation-unknown': entry(
    'state',
    'Yêu cầu này không có lượt lấy ý kiến {consultation}.',
    'This request has no consultation {consultation}.',
  ),
  'case-unknown': entry(
    'state',
    'Yêu cầu này không có vụ việc {case}.',
    'This request has no violation case {case}.',
  ),
  'not-in-this-state': entry(
    'state',
    'Không thể {command} khi đang ở trạng thái: {state}.',
    '{command} is not possible in the state: {state}.',
  ),
  'machine-version-not-newer': entry(
    'state',
    'Yêu cầu đang theo phiên bản quy trình {current}; chỉ chuyển được sang phiên bản mới hơn mà thư viện có: {newer}.',
    'The request is under machine version {current}; it can be moved only to a newer one that is shipped: {newer}.',
  ),
  'synthesis-closed': entry(
    'state',
    'Đã tổng hợp xong: văn bản trả lời không còn được thay thế, đính chính hay thu hồi.',
    'The synthesis is closed: a reply can no longer be replaced, corrected or recalled.',
  ),
  'question-unknown': entry(
    'invalid',
    'Không có câu hỏi {question} trong lượt này.',
    'The question {question} was not put in this consultation.',
  ),
  'question-repeated': entry(
    'invalid',
    'Câu hỏi {question} bị trùng.',
    'The question {question} is given twice.',
  ),
  'consultee-repeated': entry(
    'invalid',
    'Cơ quan {agency} bị nêu hai lần trong một đợt.',
    'The agency {agency} is named twice in one round.',
  ),
  'self-consultation': entry(
    'invalid',
    'Cơ quan chủ trì không tự lấy ý kiến của mình.',
    'The lead does not consult itself.',
  ),
  'clears-missing': entry(
    'rule',
    'Chưa rõ: {missing}. Hãy bổ sung trước khi gửi lấy ý kiến.',
    'Not clear yet: {missing}. Complete these before anything is sent.',
  ),
  'matter-unknown': entry(
    'rule',
    'Danh mục không có lĩnh vực {matter}.',
    'The directory has no matter {matter}.',
  ),
  'territory-unknown': entry(
    'rule',
    'Danh mục không có địa bàn {territory}.',
    'The directory has no territory {territory}.',
  ),
  'recalls-exhausted': entry(
    'rule',
    'Đã hết số lần được thu hồi văn bản trả lời ({maximum}).',
    'All the recalls allowed have been used ({maximum}).',
  ),
  'treatment-repeated': entry(
    'invalid',
    'Ý kiến của {consultation} được xử lý hai lần.',
    'The position of {consultation} is treated twice.',
  ),
  'not-a-party': entry(
    'rule',
    'Cơ quan {agency} không thể vi phạm loại {kind} trong yêu cầu này; có thể là: {expected}.',
    'The agency {agency} cannot commit {kind} in this request; who can: {expected}.',
  ),
  'nobody-to-judge': entry(
    'rule',
    'Nếu {agency} báo vi phạm này thì không còn cơ quan nào được kết luận; hãy để cơ quan khác báo.',
    'If {agency} reports this, no agency is left to judge it; another agency must report it.',
  ),
  'already-on-record': entry(
    'state',
    'Vi phạm này đang được xem xét ở vụ việc {case}.',
    'This is on record already, as case {case}.',
  ),
  'citation-does-not-bind': entry(
    'rule',
    'Căn cứ {citation} không ràng buộc cơ quan {agency}.',
    'The citation {citation} does not bind the agency {agency}.',
  ),
  'approved-too-late': entry(
    'rule',
    'Sáng kiến được bảo vệ phải được phê duyệt chậm nhất ngày {before}; văn bản ghi ngày {date}.',
    'A protected initiative must be approved by {before}; the document is of {date}.',
  ),
  'attachments-missing': entry(
    'rule',
    'Thiếu tài liệu kèm theo: {missing}.',
    'What must go out with the questions is missing: {missing}.',
  ),
  'agency-unknown': entry(
    'rule',
    'Không có cơ quan {agency} trong danh mục.',
    'The directory has no agency {agency}.',
  ),
  'agency-abolished': entry(
    'rule',
    'Cơ quan {agency} không hoạt động vào ngày {date}; cơ quan kế thừa: {successors}.',
    'The agency {agency} does not exist on {date}; its successor: {successors}.',
  ),
  'not-relevant': entry(
    'rule',
    'Cơ quan {agency} không liên quan trực tiếp đến câu hỏi {questions}: không có nhiệm vụ nào bao trùm lĩnh vực đó tại địa bàn. Hãy bỏ câu hỏi hoặc chọn cơ quan có thẩm quyền.',
    'The agency {agency} is not directly relevant to question {questions}: no mandate of it covers the matter in that territory. Drop the question, or ask a competent agency.',
  ),
  'consultee-omitted': entry(
    'rule',
    'Bỏ sót cơ quan phải lấy ý kiến: {agencies}. Hãy thêm vào, hoặc miễn kèm lý do và căn cứ pháp lý.',
    'A mandatory consultee is left out: {agencies}. Add it, or waive it with a reason and a legal basis.',
  ),
  'round-without-new-material': entry(
    'rule',
    'Đợt lấy ý kiến tiếp theo cần nội dung sửa đổi hoặc tài liệu mới (newMaterial).',
    'A further round needs changed parts or new material (newMaterial).',
  ),
  'rounds-exhausted': entry(
    'rule',
    'Đã hết số đợt lấy ý kiến cho phép ({maximum}).',
    'All the rounds allowed have been used ({maximum}).',
  ),
  'machine-version-too-old': entry(
    'state',
    'Yêu cầu đang theo phiên bản quy trình {current}; lệnh {command} cần phiên bản {needed}. Hãy chuyển bằng change-machine-version.',
    'The request is under machine version {current}; {command} needs version {needed}. Move it with change-machine-version.',
  ),
  'still-in-force': entry(
    'rule',
    'Cơ quan {agency} vẫn đang hoạt động: lượt lấy ý kiến này không chuyển cho cơ quan khác.',
    'The agency {agency} still exists: what it was asked is not passed on.',
  ),
  'not-successor': entry(
    'rule',
    '{to} không kế thừa {agency}; cơ quan kế thừa: {successors}.',
    '{to} does not succeed {agency}; its successor: {successors}.',
  ),
  'consultations-open': entry(
    'rule',
    'Còn lượt lấy ý kiến chưa kết thúc: {consultations}.',
    'Some consultations are not settled: {consultations}.',
  ),
  'positions-unanswered': entry(
    'rule',
    'Chưa tiếp thu, giải trình ý kiến của: {consultations}.',
    'The synthesis does not answer the position of: {consultations}.',
  ),
  'reason-missing': entry(
    'rule',
    'Không tiếp thu thì phải nêu lý do: {consultations}.',
    'What is not accepted needs a reason: {consultations}.',
  ),
  'own-competence': entry(
    'rule',
    'Việc này thuộc thẩm quyền của {lead}: hãy tự quyết định. Có thể lấy ý kiến, báo cáo, đề xuất, nhưng không chuyển quyết định lên cấp trên.',
    'This is within the competence of {lead}: decide it. You may consult, inform and propose, but not hand the decision up.',
  ),
  'escalation-without-position': entry(
    'rule',
    'Trình cấp trên phải nêu: {missing}.',
    'An escalation must state: {missing}.',
  ),
  'not-superior': entry(
    'rule',
    '{agency} không phải là cấp trên của {lower}.',
    '{agency} is not a superior of {lower}.',
  ),
  'redirects-exhausted': entry(
    'rule',
    'Câu hỏi này đã chuyển {maximum} lần; không chuyển tiếp nữa.',
    'This has been redirected {maximum} times; it is not passed on again.',
  ),
  'citation-unknown': entry(
    'rule',
    'Chính sách không có căn cứ {citation}.',
    'The policy has no citation {citation}.',
  ),
  'not-a-kind-for-report': entry(
    'rule',
    'Loại vi phạm {kind} do hệ thống ghi theo quy tắc, không do người báo.',
    'Violations of the kind {kind} are recorded by rule, not reported by a person.',
  ),
  'not-yet-heard': entry(
    'rule',
    'Chưa thể kết luận: cơ quan bị nêu chưa giải trình và thời hạn giải trình chưa hết.',
    'This can not be concluded yet: the accused has not explained, and its time to explain is not over.',
  ),
  'ground-not-allowed': entry(
    'rule',
    'Chính sách không cho miễn vì lý do {ground}; chỉ có: {allowed}.',
    'The policy has no excuse on the ground {ground}; it has: {allowed}.',
  ),
} as const satisfies Record<string, RejectionEntry>;

export type RejectionCode = keyof typeof rejections;
