import type { FoldProblem } from '../audit/index.js';
import { fillText, type LocalText } from '../event/index.js';

/** What reading a trail can find beyond its chain, in words an auditor can use: first by the machines, then judged again. */
export const foldProblemTexts = {
  'consequence-missing': {
    vi: 'Thiếu hệ quả {expected} của sự kiện ở vị trí {cause}.',
    en: '{expected}, which follows from position {cause}, is missing.',
  },
  'consequence-differs': {
    vi: 'Hệ quả ghi là {found} không phải hệ quả mà quy trình đưa ra ({expected}).',
    en: 'The recorded {found} is not what the statecharts say follows ({expected}).',
  },
  'consequence-of-another': {
    vi: 'Hệ quả {found} ghi một người, một thời điểm hoặc một văn bản khác với sự kiện ở vị trí {cause} mà nó đi theo.',
    en: 'This {found} names another actor, moment or text than the fact at position {cause} that it follows from.',
  },
  'consequence-unfounded': {
    vi: 'Không sự kiện nào trước đó gây ra hệ quả {found}.',
    en: 'Nothing before it brings about this {found}.',
  },
  'fact-malformed': {
    vi: 'Nội dung của {found} không đúng mẫu: {why}.',
    en: 'This {found} is not well formed: {why}.',
  },
  'fact-does-not-fit': {
    vi: 'Sự kiện {found} không khớp với quy trình: {why}.',
    en: 'This {found} does not fit the statecharts: {why}.',
  },
  'machine-version-unknown': {
    vi: 'Nhật ký theo phiên bản quy trình {found} mà bản thư viện này chưa có; hãy dùng bản mới hơn.',
    en: 'The trail is under machine version {found}, which this release does not have; read it with a newer one.',
  },
  'moment-differs': {
    vi: 'Sự kiện tính vào thời điểm {found} nhưng được ghi lúc {expected}: việc của người phải tính đúng lúc ghi, việc của thời gian không thể tính sau lúc ghi.',
    en: 'The fact counts for {found} but was entered at {expected}: what a person does counts for the instant of its entry, what time brings about for none after it.',
  },
  'judged-otherwise': {
    vi: '{fact}: {field} ghi là {found}; đánh giá lại thì phải là {expected}.',
    en: '{fact}: {field} is recorded as {found}; judged again it is {expected}.',
  },
  'texts-differ': {
    vi: '{fact}: bản ghi cam kết về các văn bản [{found}]; theo nội dung đã ghi thì phải là [{expected}].',
    en: '{fact}: the record commits to the texts [{found}]; by what it says they are [{expected}].',
  },
  'would-be-refused': {
    vi: '{command}: đánh giá lại thì việc này bị từ chối. {message}',
    en: '{command}: judged again, this is refused. {message}',
  },
  'group-incomplete': {
    vi: 'Chỗ này phải có “{expected}”, do cùng một lệnh với “{fact}” gây ra, trong cùng một lần ghi.',
    en: '“{expected}” belongs here: the command that brings about “{fact}” records both at once.',
  },
  'due-missing': {
    vi: 'Trước bản ghi này phải có “{expected}” ({subject}) tính vào {instant}, nhưng nhật ký không có.',
    en: '“{expected}” ({subject}), which counts for {instant}, is not on the trail before this record.',
  },
  'not-by-schedule': {
    vi: '“{fact}” do {found} ghi lúc này không phải là việc mà lịch thời hạn đưa ra: {why}.',
    en: '“{fact}”, entered here by {found}, is not what the schedule yields: {why}.',
  },
  'attempt-unfounded': {
    vi: 'Không có căn cứ cho lần từ chối này ({found}, {command}): {why}.',
    en: 'Nothing refuses this attempt ({found}, {command}): {why}.',
  },
  'other-policy': {
    vi: 'Yêu cầu được đánh giá theo chính sách {found}; chính sách đưa vào để kiểm tra là {expected}.',
    en: 'The request was judged by the policy {found}; what was supplied is {expected}.',
  },
  'other-directory': {
    vi: 'Sự kiện được đánh giá theo danh mục {found}; danh mục đưa vào cho thời điểm này là {expected}.',
    en: 'This was judged by the directory {found}; what was supplied for that instant is {expected}.',
  },
  'other-calendar': {
    vi: 'Sự kiện được đánh giá theo lịch {found}; lịch đưa vào cho thời điểm này là {expected}.',
    en: 'This was judged by the calendar {found}; what was supplied for that instant is {expected}.',
  },
  'cannot-be-judged': {
    vi: 'Không đánh giá lại được {fact}: {why}.',
    en: 'This {fact} cannot be judged again: {why}.',
  },
} as const satisfies Record<string, LocalText>;

export type FoldProblemCode = keyof typeof foldProblemTexts;

/** `expected` and `found` stand beside the sentence too, where they are no words of a language. */
export function foldProblem(
  code: FoldProblemCode,
  position: number,
  values: Readonly<Record<string, string | LocalText>>,
): FoldProblem {
  const message = fillText(foldProblemTexts[code], values);
  const { expected, found } = values;
  return {
    code,
    position,
    message,
    ...(typeof expected === 'string' ? { expected } : {}),
    ...(typeof found === 'string' ? { found } : {}),
  };
}

/** A trail from elsewhere may hold keys and texts of any length: a reason names their beginning. */
const longestReason = 300;

export const briefly = (reason: string): string =>
  reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason;

/** What was thrown may be anything. */
export const reasonOf = (fault: unknown): string =>
  briefly(fault instanceof Error ? fault.message : String(fault));
