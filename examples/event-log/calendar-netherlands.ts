import type { WorkingCalendarInput } from 'interagency';

const termijnenwet = 'Algemene termijnenwet, art. 3 lid 1';

const christmasDay = { vi: 'Ngày lễ Giáng sinh thứ nhất', en: 'Christmas Day' };
const secondChristmasDay = { vi: 'Ngày lễ Giáng sinh thứ hai', en: 'Second Christmas Day' };
const newYearsDay = { vi: 'Tết Dương lịch', en: "New Year's Day" };
const easterMonday = { vi: 'Thứ hai Phục sinh', en: 'Easter Monday' };
const koninginnedag = { vi: 'Ngày Nữ hoàng', en: 'Koninginnedag' };
const ascensionDay = { vi: 'Lễ Thăng thiên', en: 'Ascension Day' };
const whitMonday = { vi: 'Thứ hai lễ Hiện xuống', en: 'Whit Monday' };

/**
 * The working days of a Dutch municipality from October 2010 to the end of 2012, the time of the event log.
 *
 * Two days are left as working days: Good Friday, which is no general public holiday, and 5 May, on which offices
 * commonly close only every fifth year (2010, 2015). For terms set by a statute the same Act does count both
 * (5 May in art. 3(1), Good Friday by art. 3(2)): a calendar for such terms adds them as entries of its own.
 */
export const netherlandsCalendar = {
  id: 'netherlands-municipal',
  calendarVersion: '2010-2012',
  title: { vi: 'Lịch làm việc của một đô thị Hà Lan', en: 'Working calendar of a Dutch municipality' },
  zone: 'Europe/Amsterdam',
  covers: { from: '2010-10-01', to: '2012-12-31' },
  week: {
    monday: ['08:30-17:00'],
    tuesday: ['08:30-17:00'],
    wednesday: ['08:30-17:00'],
    thursday: ['08:30-17:00'],
    friday: ['08:30-17:00'],
    saturday: [],
    sunday: [],
  },
  entries: [
    // 2010
    { kind: 'day-off', date: '2010-12-25', title: christmasDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2010-12-26', title: secondChristmasDay, source: termijnenwet, published: null },

    // 2011
    { kind: 'day-off', date: '2011-01-01', title: newYearsDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-04-25', title: easterMonday, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-04-30', title: koninginnedag, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-06-02', title: ascensionDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-06-13', title: whitMonday, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-12-25', title: christmasDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-12-26', title: secondChristmasDay, source: termijnenwet, published: null },

    // 2012
    { kind: 'day-off', date: '2012-01-01', title: newYearsDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-04-09', title: easterMonday, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-04-30', title: koninginnedag, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-05-17', title: ascensionDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-05-28', title: whitMonday, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-12-25', title: christmasDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-12-26', title: secondChristmasDay, source: termijnenwet, published: null },
  ],
  // The feasts that move with Easter are known only for the span covered.
  statutory: [
    { monthDay: '01-01', title: newYearsDay, source: termijnenwet },
    { monthDay: '12-25', title: christmasDay, source: termijnenwet },
    { monthDay: '12-26', title: secondChristmasDay, source: termijnenwet },
  ],
} as const satisfies WorkingCalendarInput;
