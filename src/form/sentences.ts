import type { LocalText } from '../event/index.js';

/** What the schemas say themselves, in English, with the same in Vietnamese. A test finds what is missing here. */
export const sentences: readonly LocalText[] = [
  {
    vi: 'phải là thời điểm có thật, như 2026-08-24T08:00, giờ địa phương, hoặc kèm múi giờ',
    en: 'must be a moment that exists, such as 2026-08-24T08:00, local time, or with an offset',
  },
  {
    vi: 'phải là thời điểm UTC đến phần nghìn giây, như 2026-08-27T02:00:00.000Z',
    en: 'must be an instant in UTC with milliseconds, such as 2026-08-27T02:00:00.000Z',
  },
  {
    vi: 'phải là mã cơ quan được lấy ý kiến, hoặc mã lượt lấy ý kiến (request/position)',
    en: 'must be the id of the agency that was asked, or of a consultation (request/position)',
  },
  {
    vi: 'mã gồm 1 đến 80 chữ cái (a–z), chữ số, dấu chấm, gạch nối hoặc gạch dưới',
    en: 'an id has 1 to 80 letters (a–z), digits, dots, dashes or underscores',
  },
  {
    vi: 'mã gồm chữ cái (a–z), chữ số, dấu chấm, gạch nối hoặc gạch dưới',
    en: 'an id has letters (a–z), digits, dots, dashes or underscores',
  },
  {
    vi: 'chỉ gồm chữ cái, chữ số, dấu chấm, gạch nối hoặc gạch dưới',
    en: 'must be letters, digits, dots, dashes or underscores',
  },
  { vi: 'mã loại này viết là request/position', en: 'an id of this kind is written request/position' },
  {
    vi: 'phải là ngày có thật, viết YYYY-MM-DD, từ 1900 đến 2200',
    en: 'must be a date that exists, written YYYY-MM-DD, from 1900 to 2200',
  },
  { vi: 'số hồ sơ không có ký tự điều khiển', en: 'a dossier number has no control characters' },
  { vi: 'không được có nửa cặp ký tự thay thế (surrogate)', en: 'a text has no lone surrogates' },
  { vi: 'có nửa cặp ký tự thay thế (surrogate)', en: 'the text has half a surrogate pair' },
  { vi: 'mã băm gồm 64 chữ số thập lục phân', en: 'a hash has 64 hexadecimal digits' },
  { vi: 'phải là văn bản Unicode hợp lệ', en: 'must be well-formed Unicode' },
  {
    vi: 'loại cơ quan viết bằng chữ thường không dấu, chữ số và gạch nối',
    en: 'a kind of agency is a word of lower-case letters, digits and dashes',
  },
  {
    vi: 'loại cơ quan là một từ gồm chữ thường không dấu, chữ số và gạch nối',
    en: 'a kind is one word of small letters, digits and dashes',
  },
  {
    vi: 'mã nguyên nhân là một từ gồm chữ thường không dấu, chữ số và gạch nối',
    en: 'a code is a word of lower-case letters, digits and dashes',
  },
  {
    vi: 'mã căn cứ gồm chữ thường không dấu, chữ số và gạch nối',
    en: 'a citation id has lower-case letters, digits and dashes',
  },
  { vi: 'phải viết HH:MM-HH:MM, như 07:30-11:30', en: 'must be written HH:MM-HH:MM, such as 07:30-11:30' },
  {
    vi: 'phải theo thứ tự, mỗi khoảng kết thúc sau khi bắt đầu và không chồng lên nhau',
    en: 'must be in order, each interval ending after it begins and none overlapping',
  },
  {
    vi: 'mã cũ gồm chữ cái, chữ số, dấu chấm, gạch nối, gạch chéo hoặc gạch dưới',
    en: 'a reference has letters, digits, dots, dashes, strokes or underscores',
  },
  {
    vi: 'mã của bước gồm chữ thường không dấu, chữ số và gạch nối',
    en: 'the id of a step has lower-case letters, digits and dashes',
  },
  { vi: 'loại vi phạm do quy tắc ghi thì không báo', en: 'a kind that rules find is not reported' },
  { vi: 'phải là giờ trong ngày, viết HH:MM', en: 'must be a time of day HH:MM' },
  { vi: 'phải viết MM-DD', en: 'must be written MM-DD' },
  { vi: 'phải là ngày có thật', en: 'must be a day that exists' },
  {
    vi: 'phải là múi giờ trong cơ sở dữ liệu IANA, như Asia/Ho_Chi_Minh',
    en: 'must be a time zone of the IANA database, such as Asia/Ho_Chi_Minh',
  },
  { vi: 'không được trước “from”', en: 'must not be before "from"' },
  { vi: 'không được trước “date”', en: 'must not be before "date"' },
  { vi: 'phải có ngày làm việc', en: 'must have a working day' },
  { vi: 'một khoảng có nhiều nhất 366 ngày', en: 'a range has at most 366 days' },
  { vi: 'phải là một ngày nghỉ trong lịch này', en: 'must be a day off of this calendar' },
  {
    vi: 'phải là ngày làm việc trong các tuần khác',
    en: 'must be a day that is worked in other weeks',
  },
];
