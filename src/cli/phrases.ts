import type { LocalText } from '../event/index.js';
import type { Weekday } from '../time/index.js';

const phrase = (vi: string, en: string): LocalText => ({ vi, en });

/** What the timeline says besides the catalogue's titles. `{places}` are filled. */
export const phrases = {
  accepted: phrase('được chấp nhận', 'accepted'),
  answers: phrase('trả lời {count} câu hỏi', '{count} questions answered'),
  arrived: phrase('đến lúc {at}', 'arrived {at}'),
  by: phrase('hạn {date}', 'due {date}'),
  replaceBy: phrase('phải gửi văn bản thay thế chậm nhất {date}', 'to be replaced by {date}'),
  cureBy: phrase('phải bổ sung chậm nhất {date}', 'to be made clear by {date}'),
  workingDaysLeft: phrase('còn {count} ngày làm việc', '{count} working days left'),
  oneWorkingDayLeft: phrase('còn 1 ngày làm việc', '1 working day left'),
  calendarDaysLeft: phrase('còn {count} ngày, kể cả ngày nghỉ', '{count} calendar days left'),
  oneCalendarDayLeft: phrase('còn 1 ngày, kể cả ngày nghỉ', '1 calendar day left'),
  lastDay: phrase('hôm nay là ngày cuối', 'today is the last day'),
  workingDaysOver: phrase('quá hạn {count} ngày làm việc', '{count} working days overdue'),
  oneWorkingDayOver: phrase('quá hạn 1 ngày làm việc', '1 working day overdue'),
  calendarDaysOver: phrase('quá hạn {count} ngày, kể cả ngày nghỉ', '{count} calendar days overdue'),
  oneCalendarDayOver: phrase('quá hạn 1 ngày, kể cả ngày nghỉ', '1 calendar day overdue'),
  overdue: phrase('quá hạn', 'overdue'),
  deemedAgree: phrase('im lặng coi như đồng ý', 'silence counts as agreement'),
  liable: phrase('chịu trách nhiệm về việc đó', 'and is liable for it'),
  deliveredAt: phrase('đã giao lúc {at}', 'delivered {at}'),
  dossier: phrase('hồ sơ {dossier}', 'dossier {dossier}'),
  explainBy: phrase('giải trình chậm nhất {date}', 'to explain by {date}'),
  expectedOther: phrase(
    'Hồ sơ dự kiến “{expected}” nhưng kết quả là “{found}”',
    'The case expects “{expected}”, but it came to “{found}”',
  ),
  executor: phrase('giao {agency}', 'to be carried out by {agency}'),
  finding: phrase('{title} ({question})', '{title} ({question})'),
  hearingBy: phrase('cấp trên cho ý kiến chậm nhất {date}', 'to be heard by {date}'),
  late: phrase('đến sau thời hạn', 'after the due date'),
  leadDue: phrase('phải giải quyết chậm nhất {date}', 'to be settled by {date}'),
  matter: phrase('lĩnh vực {matter}', 'matter {matter}'),
  moved: phrase('{from} thành {to}', '{from} becomes {to}'),
  newMaterial: phrase('có tài liệu mới', 'with new material'),
  provisional: phrase('tạm tính: lịch nghỉ chưa công bố', 'provisional: days off not yet published'),
  questions: phrase('{count} câu hỏi', '{count} questions'),
  oneQuestion: phrase('1 câu hỏi', '1 question'),
  receiptByEvidence: phrase('theo dấu đến {at}', 'by its arrival stamp {at}'),
  receiptDeemed: phrase('coi như đã nhận', 'counts as received'),
  refused: phrase('Bị từ chối', 'Refused'),
  reminderBySchedule: phrase('theo lịch', 'on schedule'),
  replaces: phrase('được thay bằng vụ việc khác', 'another case takes its place'),
  fallen: phrase('căn cứ không còn', 'the fact behind it has fallen'),
  reviewBy: phrase('đánh giá chậm nhất {date}', 'to be reviewed by {date}'),
  round: phrase('đợt {round}', 'round {round}'),
  to: phrase('gửi {agency}', 'to {agency}'),
  unsigned: phrase(
    'người ký không có thẩm quyền: chưa phải văn bản trả lời',
    'signed without authority: not yet a reply',
  ),
  violation: phrase('Vi phạm', 'Violation'),
  with: phrase('với {agency}', 'with {agency}'),
  confirmedBy: phrase('{agency} xác nhận', 'confirmed by {agency}'),
  decider: phrase('{agency} kết luận', 'decided by {agency}'),
  objective: phrase('nguyên nhân khách quan', 'objective cause'),
  subjective: phrase('nguyên nhân chủ quan', 'subjective cause'),
} as const satisfies Record<string, LocalText>;

export type PhraseName = keyof typeof phrases;

export const excuseTitles = {
  'objective-obstacle': phrase('trở ngại khách quan', 'objective obstacle'),
  'force-majeure': phrase('bất khả kháng', 'force majeure'),
  'superior-order': phrase('theo lệnh của cấp trên', "a superior's order"),
  'protected-initiative': phrase('đổi mới sáng tạo được bảo vệ', 'protected initiative'),
} as const satisfies Record<string, LocalText>;

export const weekdayTitles: Record<Weekday, LocalText> = {
  monday: phrase('Thứ Hai', 'Monday'),
  tuesday: phrase('Thứ Ba', 'Tuesday'),
  wednesday: phrase('Thứ Tư', 'Wednesday'),
  thursday: phrase('Thứ Năm', 'Thursday'),
  friday: phrase('Thứ Sáu', 'Friday'),
  saturday: phrase('Thứ Bảy', 'Saturday'),
  sunday: phrase('Chủ Nhật', 'Sunday'),
};
