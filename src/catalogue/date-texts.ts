import type { LocalText } from '../event/index.js';
import {
  type CivilDate,
  civilDateOf,
  civilTimeOf,
  type Instant,
  type Weekday,
  weekdayOf,
} from '../time/index.js';

export const weekdayTitles: Record<Weekday, LocalText> = {
  monday: { vi: 'Thứ Hai', en: 'Monday' },
  tuesday: { vi: 'Thứ Ba', en: 'Tuesday' },
  wednesday: { vi: 'Thứ Tư', en: 'Wednesday' },
  thursday: { vi: 'Thứ Năm', en: 'Thursday' },
  friday: { vi: 'Thứ Sáu', en: 'Friday' },
  saturday: { vi: 'Thứ Bảy', en: 'Saturday' },
  sunday: { vi: 'Chủ Nhật', en: 'Sunday' },
};

/** As calendars on the wall head their columns. */
export const shortWeekdayTitles: Record<Weekday, LocalText> = {
  monday: { vi: 'T2', en: 'Mon' },
  tuesday: { vi: 'T3', en: 'Tue' },
  wednesday: { vi: 'T4', en: 'Wed' },
  thursday: { vi: 'T5', en: 'Thu' },
  friday: { vi: 'T6', en: 'Fri' },
  saturday: { vi: 'T7', en: 'Sat' },
  sunday: { vi: 'CN', en: 'Sun' },
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month, written `YYYY-MM`, in words: `Tháng 9/2026`, `September 2026`. */
export function monthText(yearAndMonth: string): LocalText {
  const [year, month] = yearAndMonth.split('-');
  return { vi: `Tháng ${Number(month)}/${year}`, en: `${months[Number(month) - 1] ?? month} ${year}` };
}

/** `Thứ Sáu 04/09/2026`, `Fri 4 Sep 2026`. */
export function dateText(date: CivilDate): LocalText {
  const [year, month, day] = date.split('-');
  const weekday = weekdayOf(date);
  const inEnglish = (months[Number(month) - 1] ?? '').slice(0, 3);
  return {
    vi: `${weekdayTitles[weekday].vi} ${day}/${month}/${year}`,
    en: `${shortWeekdayTitles[weekday].en} ${Number(day)} ${inEnglish} ${year}`,
  };
}

/** What clocks in `zone` show, `HH:MM`; 23:59:59.999 is the end of its day, 24:00. */
export function timeText(instant: Instant, zone: string): string {
  const time = civilTimeOf(instant, zone);
  return time === '23:59:59.999' ? '24:00' : time.slice(0, 5);
}

/** `24:00 Thứ Sáu 04/09/2026`, `24:00 Fri 4 Sep 2026`. */
export function momentText(instant: Instant, zone: string): LocalText {
  const time = timeText(instant, zone);
  const date = dateText(civilDateOf(instant, zone));
  return { vi: `${time} ${date.vi}`, en: `${time} ${date.en}` };
}
