import { fillText, type LocalText } from '../event/index.js';
import { momentTitles } from './moment-titles.js';

const text = (vi: string, en: string): LocalText => ({ vi, en });

/** What a text is, by the last part of its path. */
const names: Readonly<Record<string, LocalText>> = {
  subject: text('Trích yếu', 'Subject'),
  expectedOutput: text('Kết quả cần có', 'Expected output'),
  reason: text('Lý do', 'Reason'),
  text: text('Nội dung', 'Text'),
  conditions: text('Điều kiện', 'Conditions'),
  reasons: text('Lý do', 'Reasons'),
  legalBasis: text('Căn cứ pháp lý', 'Legal basis'),
  alternative: text('Phương án thay thế', 'Alternative'),
  accountable: text('Người, đơn vị chịu trách nhiệm', 'Accountable officer or unit'),
  documentNumber: text('Số, ký hiệu văn bản', 'Document number'),
  signatoryName: text('Người ký', 'Signatory'),
  evidence: text('Bằng chứng', 'Evidence'),
  proofOfDelivery: text('Bằng chứng đã giao', 'Proof of delivery'),
  explanation: text('Nội dung giải trình', 'Explanation'),
  reference: text('Tham chiếu', 'Reference'),
  conclusion: text('Kết luận của cơ quan chủ trì', "The lead's conclusion"),
  decision: text('Quyết định', 'Decision'),
  direction: text('Ý kiến chỉ đạo', 'Direction'),
  position: text('Chính kiến', 'Position'),
  proposal: text('Đề xuất', 'Proposal'),
  result: text('Kết quả thực hiện', 'Result'),
  note: text('Ghi chú', 'Note'),
  correction: text('Nội dung đính chính', 'Correction'),
  missing: text('Thông tin còn thiếu', 'What is missing'),
  answer: text('Nội dung làm rõ', 'Answer'),
  newMaterial: text('Tài liệu mới', 'New material'),
  ownView: text('Ý kiến của cơ quan chủ trì', "The lead's own view"),
  unit: text('Đơn vị', 'Unit'),
  proof: text('Bằng chứng đã giao', 'Proof of delivery'),
  account: text('Việc cụ thể', 'What exactly'),
  appeal: text('Nội dung khiếu nại', 'Appeal'),
  remedy: text('Việc đã khắc phục', 'Remedy'),
  authority: text('Văn bản cử dự họp', 'Written authority'),
  delegateName: text('Người được cử dự họp', 'Delegate'),
  report: text('Nội dung báo cáo', 'Report'),
};

const question: LocalText = { vi: 'Câu hỏi “{id}”: {name}', en: 'Question “{id}”: {name}' };
const about: LocalText = { vi: '{name} ({id})', en: '{name} ({id})' };

const order = Object.keys(names);

/** The part of a path that says what kind of text it is, in words. */
export function partTitle(path: string): LocalText {
  const last = path.split('.').at(-1) ?? path;
  return (Object.hasOwn(names, last) ? names[last] : undefined) ?? { vi: last, en: last };
}

/** Texts of one fact as a reader expects them: what was written before its reasons, each question by itself. */
export function inReadingOrder(one: string, other: string): number {
  const [left, right] = [one.split('.'), other.split('.')];
  const [group, otherGroup] = [left.slice(0, -1).join('.'), right.slice(0, -1).join('.')];
  if (group !== otherGroup) return group < otherGroup ? -1 : 1;
  const rank = (parts: readonly string[]): number => {
    const known = order.indexOf(parts.at(-1) ?? '');
    return known === -1 ? order.length : known;
  };
  return rank(left) - rank(right) || (one < other ? -1 : 1);
}

/** A path such as `answers.q1.text`, in words; one that this release does not know stays as it is. */
export function pathTitle(path: string): LocalText {
  const [first = '', ...rest] = path.split('.');
  const last = rest.at(-1) ?? first;
  const name = Object.hasOwn(names, last) ? names[last] : undefined;
  if (name === undefined) return { vi: path, en: path };
  if (rest.length < 2) return name;
  const id = rest.slice(0, -1).join('.');
  if (first === 'answers' || first === 'questions') return fillText(question, { id, name });
  if (first === 'moments') return fillText(about, { id: momentTitles[id] ?? id, name });
  return fillText(about, { id, name });
}
