import { entry, type RejectionEntry } from './rejection-entry.js';

/** Refusals that have to do with replies as documents, with who reviews them, and with minutes. */
export const replyRejections = {
  'not-the-reviewer': entry(
    'forbidden',
    'Việc đánh giá văn bản này giao cho {reviewer}; người đứng đầu cơ quan chủ trì có thể giao người khác.',
    'The review of this reply is for {reviewer}; a head of the lead may assign another reviewer.',
  ),
  'reviewer-not-eligible': entry(
    'forbidden',
    '{reviewer} đã gửi, ký, nhập, xác nhận văn bản hoặc thuộc cơ quan được hỏi, không được đánh giá; hãy giao người khác.',
    '{reviewer} sent, signed, entered or confirmed the reply, or belongs to the agency that was asked; assign somebody else.',
  ),
  'submitted-by-consultee': entry(
    'forbidden',
    'Văn bản này do cơ quan được hỏi tự gửi; chỉ cơ quan đó được thay thế hoặc thu hồi, thời điểm nhận giữ nguyên.',
    'The consultee sent this reply itself: only the consultee replaces or recalls it, and the moment it came stands.',
  ),
  'document-date-after-receipt': entry(
    'invalid',
    'Ngày văn bản {documentDate} sau ngày nhận {receivedOn}; hãy ghi đúng ngày trên văn bản.',
    'The document is dated {documentDate}, after its receipt on {receivedOn}; give the date that it bears.',
  ),
  'attachment-repeated': entry(
    'invalid',
    'Tệp kèm theo {sha256} được nêu hai lần; mỗi tệp chỉ nêu một lần.',
    'The attachment {sha256} is given twice; give each file once.',
  ),
  'nothing-to-supplement': entry(
    'state',
    'Không có văn bản trả lời nào đang có giá trị để bổ sung; hãy trả lời đầy đủ.',
    'No reply stands that this could complete; answer in full.',
  ),
  'replaces-nothing-earlier': entry(
    'invalid',
    'Văn bản nhận lúc {at} không thể thay thế hoặc thu hồi văn bản nhận lúc {earlier}.',
    'What was received at {at} can not replace or recall what was received at {earlier}.',
  ),
  'milestone-before-dispatch': entry(
    'invalid',
    'Mốc xử lý {at} trước khi gửi lấy ý kiến ({earliest}).',
    'The milestone, {at}, is before the request was sent ({earliest}).',
  ),
  'minutes-not-a-reply': entry(
    'rule',
    'Theo chính sách này ý kiến ghi trong biên bản họp không thay văn bản trả lời; hãy chờ văn bản.',
    'Under this policy what is minuted at a meeting is no reply; wait for the document.',
  ),
  'minutes-pending': entry(
    'state',
    'Đã có biên bản đang chờ hết hạn phản đối {dueDate}; chưa ghi biên bản khác.',
    'Minutes are waiting for objections until {dueDate}; no others are entered before.',
  ),
  'delegate-not-of-consultee': entry(
    'forbidden',
    '{delegate} không đại diện được cho {consultee}: là người của cơ quan chủ trì hoặc giữ chức vụ ở cơ quan khác.',
    '{delegate} can not speak for {consultee}: an officer of the lead, or one who holds a post elsewhere.',
  ),
  'authority-after-meeting': entry(
    'invalid',
    'Văn bản cử người dự họp ngày {documentDate} sau ngày họp {heldOn}.',
    'The written authority is dated {documentDate}, after the meeting on {heldOn}.',
  ),
} as const satisfies Record<string, RejectionEntry>;
