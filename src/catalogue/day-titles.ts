import type { LocalText } from '../event/index.js';
import type { Counting, DayKind, DayReason, Period } from '../time/index.js';

/** Why a day is counted or not. */
export const dayReasonTitles: Record<DayReason, LocalText> = {
  'day-zero': { vi: 'Ngày đầu tiên, không tính', en: 'Day zero, not counted' },
  'after-cut-off': {
    vi: 'Đến sau giờ chốt hoặc vào ngày nghỉ: coi như đến vào ngày làm việc tiếp theo',
    en: 'After the cut-off or on a day off: counts as come on the next working day',
  },
  counted: { vi: 'Được tính', en: 'Counted' },
  'not-working': { vi: 'Ngày nghỉ', en: 'Day off' },
  paused: { vi: 'Tạm dừng tính thời hạn', en: 'The clock stood still' },
  'moved-to': { vi: 'Ngày hết hạn dời đến đây', en: 'The due date moves here' },
  'until-named': {
    vi: 'Đến ngày đã định hoặc hết thời gian ân hạn',
    en: 'Up to a day that was set, or to the end of the grace',
  },
};

/** By what a calendar decides about a day. */
export const calendarReasonTitles: Record<DayKind['reason'], LocalText> = {
  weekly: { vi: 'Nghỉ hằng tuần', en: 'Weekly day off' },
  'day-off': { vi: 'Nghỉ theo lịch', en: 'Day off of the plan' },
  swapped: { vi: 'Làm bù', en: 'Working day in exchange' },
  override: { vi: 'Lịch riêng của ngày', en: 'Hours of that day alone' },
  statutory: { vi: 'Nghỉ lễ theo luật', en: 'Day off by law' },
};

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** So many units in words: months are counted in the calendar days that they turn out to have. */
export function countText(count: number, unit: Period['unit']): LocalText {
  switch (unit) {
    case 'working-day':
      return { vi: `${count} ngày làm việc`, en: counted(count, 'working day') };
    case 'calendar-day':
    case 'month':
      return { vi: `${count} ngày, kể cả ngày nghỉ`, en: counted(count, 'calendar day') };
    case 'working-hour':
      return { vi: `${count} giờ làm việc`, en: counted(count, 'working hour') };
    case 'hour':
      return { vi: `${count} giờ`, en: counted(count, 'hour') };
  }
}

/** A period in words: `5 working days`, `1 month, at least 30 calendar days`. */
export function periodTitle(period: Period): LocalText {
  const { amount, unit } = period;
  if (unit !== 'month') return countText(amount, unit);
  const months = { vi: `${amount} tháng`, en: counted(amount, 'month') };
  if (period.atLeastDays === undefined) return months;
  const floor = countText(period.atLeastDays, 'calendar-day');
  return { vi: `${months.vi}, ít nhất ${period.atLeastDays} ngày`, en: `${months.en}, at least ${floor.en}` };
}

export const dayZeroTitles: Record<Counting['dayZero'], LocalText> = {
  excluded: {
    vi: 'không tính, đếm từ ngày tiếp theo',
    en: 'not counted; the count begins on the day after',
  },
  included: { vi: 'được tính là ngày thứ nhất', en: 'counted as the first day' },
};

export const endTitles: Record<Counting['end'], LocalText> = {
  'end-of-day': { vi: '24:00 của ngày cuối cùng', en: '24:00 of the last day' },
  'closing-time': {
    vi: 'hết giờ làm việc của ngày cuối cùng',
    en: 'when the office closes on the last day',
  },
};

/** What becomes of a last day that is a day off. */
export const rollTitles: Record<'forward' | 'stay', LocalText> = {
  forward: {
    vi: 'ngày cuối cùng là ngày nghỉ thì dời đến ngày làm việc tiếp theo',
    en: 'a last day that is a day off moves to the next working day',
  },
  stay: {
    vi: 'không: ngày cuối cùng là ngày nghỉ vẫn là ngày hết hạn',
    en: 'none: a last day that is a day off stays the due date',
  },
};

/** What the hours are that terms of hours count. */
export const hoursTitles: Record<'hour' | 'working-hour', LocalText> = {
  hour: {
    vi: 'mọi giờ kể từ lúc bắt đầu, cả ngày lẫn đêm',
    en: 'every hour from the start on, day and night',
  },
  'working-hour': { vi: 'chỉ giờ làm việc, kể từ lúc bắt đầu', en: 'office hours only, from the start on' },
};

/** What a cut-off does with what comes late in the day. */
export function cutOffText(cutOff: Counting['cutOff']): LocalText {
  if (cutOff === 'none') return { vi: 'không có', en: 'none' };
  const time =
    cutOff === 'closing-time' ? { vi: 'giờ làm việc', en: 'closing time' } : { vi: cutOff, en: cutOff };
  return {
    vi: `đến sau ${time.vi} hoặc vào ngày nghỉ thì coi như đến vào ngày làm việc tiếp theo`,
    en: `what comes after ${time.en} or on a day off counts as come on the next working day`,
  };
}
