import { fillText, type LocalText } from '../event/index.js';

/** After this many problems a check stops and says so: a file of rubbish shall not fill the memory. */
export const maximumProblems = 100;

/** What does not hold in a trail. */
export interface TrailProblem {
  /** The line in the file, from 1. */
  readonly line: number;
  /** The stream, or null when the line does not tell. */
  readonly stream: string | null;
  /** The position in the stream that was to be found there, or null when the line does not tell. */
  readonly position: number | null;
  /** One of {@link TrailProblemCode}, or a code of the fold's own. */
  readonly code: string;
  readonly expected: string | null;
  readonly found: string | null;
  /** A whole sentence for an auditor, with the place in it. */
  readonly message: LocalText;
}

const texts = {
  'empty-trail': {
    vi: 'Nhật ký không có bản ghi nào, nên không có gì được chứng minh.',
    en: 'The trail has no record, so nothing is proven.',
  },
  'line-too-long': {
    vi: 'Dòng dài hơn mức cho phép là {expected} byte.',
    en: 'The line is longer than the {expected} bytes that are allowed.',
  },
  'not-utf8': {
    vi: 'Dòng có byte không phải là UTF-8 hợp lệ: tệp đã bị hỏng hoặc bị sửa.',
    en: 'The line has bytes that are not valid UTF-8: the file was damaged or altered.',
  },
  'byte-order-mark': {
    vi: 'Dòng bắt đầu bằng dấu thứ tự byte (BOM) mà nhật ký không bao giờ ghi: tệp đã được một chương trình khác lưu lại.',
    en: 'The line begins with a byte order mark, which a trail never has: another program has saved the file.',
  },
  'carriage-return': {
    vi: 'Dòng kết thúc bằng ký tự xuống dòng kiểu Windows (CR): tệp đã được một chương trình khác lưu lại.',
    en: 'The line ends with a carriage return, which a trail never has: another program has saved the file.',
  },
  'blank-line': {
    vi: 'Dòng trống: chỗ này phải có một bản ghi.',
    en: 'The line is blank: a record was to stand here.',
  },
  'not-json': {
    vi: 'Dòng không phải là JSON hợp lệ, nên không đọc được bản ghi. Đọc thấy: {found}.',
    en: 'The line is not valid JSON, so its record cannot be read. It begins: {found}.',
  },
  'not-a-record': {
    vi: 'Dòng là JSON nhưng không phải là bản ghi của nhật ký; sai ở trường {found}.',
    en: 'The line is JSON but not a record of a trail; it goes wrong at the field {found}.',
  },
  'not-canonical': {
    vi: 'Bản ghi không được viết theo đúng dạng chuẩn duy nhất (RFC 8785). Chỗ sai, đếm theo ký tự: {found}.',
    en: 'The record is not written in its one canonical form (RFC 8785). Where, by character: {found}.',
  },
  'hash-mismatch': {
    vi: 'Bản ghi đã bị sửa sau khi ghi: mã băm của nội dung là {expected}, nhưng bản ghi mang mã {found}.',
    en: 'The record was altered after it was made: its content hashes to {expected}, but it carries {found}.',
  },
  'position-mismatch': {
    vi: 'Chỗ này phải là bản ghi số {expected} nhưng lại là số {found}: bản ghi đã bị xóa, chèn, lặp lại hoặc đổi chỗ.',
    en: 'Record {expected} was to stand here but it is record {found}: records were removed, inserted, repeated or moved.',
  },
  'previous-hash-mismatch': {
    vi: 'Bản ghi không nối tiếp bản ghi trước nó: mã băm trước phải là {expected}, nhưng lại là {found}.',
    en: 'The record does not follow the one before it: its previous hash should be {expected}, but is {found}.',
  },
  'recorded-earlier': {
    vi: 'Bản ghi mang thời điểm ghi {found}, sớm hơn bản ghi trước nó ({expected}).',
    en: 'The record says it was entered at {found}, before the record that precedes it ({expected}).',
  },
  'fold-fault': {
    vi: 'Không thể phát lại bản ghi của hồ sơ này qua các máy trạng thái: {found}.',
    en: 'The records of this stream cannot be played through the machines: {found}.',
  },
  'too-many-problems': {
    vi: 'Đã thấy {expected} lỗi; việc kiểm tra dừng tại đây và phần còn lại chưa được kiểm tra.',
    en: '{expected} problems were found; the check stops here, and what follows has not been checked.',
  },
  'content-invalid': {
    vi: 'Dòng không phải là một mục nội dung; sai ở trường {found}.',
    en: 'The line is not an entry of content; it goes wrong at the field {found}.',
  },
  'content-altered': {
    vi: 'Văn bản {found} không phải là văn bản mà bản ghi đã cam kết (mã cam kết {expected}).',
    en: 'The text {found} is not the one that the record committed to (commitment {expected}).',
  },
  'content-unknown': {
    vi: 'Không có bản ghi nào trong nhật ký cam kết về văn bản {found}.',
    en: 'No record of the trail commits to a text {found}.',
  },
  'content-repeated': {
    vi: 'Văn bản {found} xuất hiện nhiều lần.',
    en: 'The text {found} appears more than once.',
  },
} as const satisfies Record<string, LocalText>;

/** Codes of what the check of chain and content itself can find. */
export type TrailProblemCode = keyof typeof texts;

/** All codes with their texts, `{expected}` and `{found}` to be filled in. */
export const trailProblemTexts: Readonly<Record<TrailProblemCode, LocalText>> = texts;

const withStream: LocalText = {
  vi: 'Dòng {line}, hồ sơ {stream}, bản ghi {position}: {text}',
  en: 'Line {line}, request {stream}, record {position}: {text}',
};
const withoutStream: LocalText = { vi: 'Dòng {line}: {text}', en: 'Line {line}: {text}' };

export interface ProblemPlace {
  readonly line: number;
  readonly stream?: string | null;
  readonly position?: number | null;
}

/** A problem with its sentence. */
export function trailProblem(
  code: TrailProblemCode,
  { line, stream = null, position = null }: ProblemPlace,
  { expected = null, found = null }: { expected?: string | null; found?: string | null } = {},
): TrailProblem {
  const text = fillText(texts[code], { expected: expected ?? '', found: found ?? '' });
  const message = placed(text, { line, stream, position });
  return { line, stream, position, code, expected, found, message };
}

/** Puts the place before a sentence. */
export function placed(text: LocalText, { line, stream = null, position = null }: ProblemPlace): LocalText {
  if (stream === null || position === null) return fillText(withoutStream, { line: String(line), text });
  return fillText(withStream, { line: String(line), stream, position: String(position), text });
}

/** The beginning of a text found in a file, made safe to print: quoted, escaped, short. */
export function excerpt(text: string, length = 60): string {
  const quoted = JSON.stringify(text.slice(0, length)).replace(unprintable, '\ufffd');
  return text.length > length ? `${quoted}…` : quoted;
}

/** What JSON does not escape: late control characters, and marks that turn the direction of reading. */
const unprintable = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A file saved by another program has a carriage return on every line; that is said once. */
export function isSaidAlready(problems: readonly TrailProblem[], code: string): boolean {
  return code === 'carriage-return' && problems.some((problem) => problem.code === code);
}
