import type { LocalText } from '../event/index.js';

const title = (vi: string, en: string): LocalText => ({ vi, en });

/** What facts say of themselves that a reader of a dossier asks for; the rest is for machines. */
export const detailTitles: Readonly<Record<string, LocalText>> = {
  signatory: title('Ký với tư cách', 'Signed as'),
  signature: title('Ký đúng thẩm quyền', 'Signed with authority'),
  overall: title('Chính kiến chung', 'Overall position'),
  verdict: title('Đánh giá', 'Verdict'),
  late: title('Đến sau thời hạn', 'After the due date'),
  confirmedBy: title('Người, cơ quan xác nhận', 'Confirmed by'),
  approvedBy: title('Người phê duyệt', 'Approved by'),
  namedDueDate: title('Thời hạn do cơ quan chủ trì nêu', 'Due date named by the lead'),
  deemedReceiptAt: title('Coi như đã nhận lúc', 'Counts as received from'),
  term: title('Thời hạn', 'Due'),
  cure: title('Hạn bổ sung', 'To be cured by'),
  answer: title('Hạn làm rõ', 'To be answered by'),
  previousDueDate: title('Thời hạn trước đó', 'Due before'),
  explanation: title('Hạn giải trình', 'To be explained by'),
  grounds: title('Nguyên nhân do bên bị nêu đưa ra', 'Cause as explained'),
  ground: title('Căn cứ miễn trách nhiệm', 'Ground of the excuse'),
  documentDate: title('Ngày văn bản', 'Date of the document'),
  decider: title('Cơ quan kết luận', 'Decided by'),
  outcome: title('Kết quả', 'Outcome'),
  accepted: title('Được chấp nhận', 'Accepted'),
  officer: title('Người chịu trách nhiệm', 'Officer'),
  head: title('Người đứng đầu', 'Head'),
  joint: title('Liên đới chịu trách nhiệm', 'Jointly responsible'),
  delayed: title('Làm chậm', 'Delayed'),
  recipient: title('Nơi nhận', 'Recipient'),
};
