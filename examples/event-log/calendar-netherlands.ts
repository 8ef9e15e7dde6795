import type { WorkingCalendarInput } from 'interagency';

const termijnenwet = 'Algemene termijnenwet, art. 3 lid 1';
const goodFridayRule = 'Algemene termijnenwet, art. 3 lid 2';

const christmasDay = { vi: 'Ngày lễ Giáng sinh thứ nhất', en: 'Christmas Day' };
const secondChristmasDay = { vi: 'Ngày lễ Giáng sinh thứ hai', en: 'Second Christmas Day' };
const newYearsDay = { vi: 'Tết Dương lịch', en: "New Year's Day" };
const goodFriday = { vi: 'Thứ sáu Tuần Thánh', en: 'Good Friday' };
const easterMonday = { vi: 'Thứ hai Phục sinh', en: 'Easter Monday' };
const koninginnedag = { vi: 'Ngày Nữ hoàng', en: 'Koninginnedag' };
const liberationDay = { vi: 'Ngày Giải phóng', en: 'Liberation Day' };
const ascensionDay = { vi: 'Lễ Thăng thiên', en: 'Ascension Day' };
const whitMonday = { vi: 'Thứ hai lễ Hiện xuống', en: 'Whit Monday' };

/**
 * The working days of a Dutch municipality from October 2010 to January 2013: the time of the event log, and of the
 * due dates that its permits have after it.
 *
 * Days off are those of the Act on terms, which counts 5 May (art. 3(1)) and Good Friday (art. 3(2)) among them, even
 * where offices are open. Bridging days that a royal decree may add (art. 3(3)) are not entered: no decree was at hand.
 */
export const netherlandsCalendar = {
  id: 'netherlands-municipal',
  calendarVersion: '2010-2013',
  title: { vi: 'Lịch làm việc của một đô thị Hà Lan', en: 'Working calendar of a Dutch municipality' },
  zone: 'Europe/Amsterdam',
  covers: { from: '2010-10-01', to: '2013-01-31' },
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
    { kind: 'day-off', date: '2011-04-22', title: goodFriday, source: goodFridayRule, published: null },
    { kind: 'day-off', date: '2011-04-25', title: easterMonday, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-04-30', title: koninginnedag, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-05-05', title: liberationDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-06-02', title: ascensionDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-06-13', title: whitMonday, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-12-25', title: christmasDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2011-12-26', title: secondChristmasDay, source: termijnenwet, published: null },

    // 2012
    { kind: 'day-off', date: '2012-01-01', title: newYearsDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-04-06', title: goodFriday, source: goodFridayRule, published: null },
    { kind: 'day-off', date: '2012-04-09', title: easterMonday, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-04-30', title: koninginnedag, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-05-05', title: liberationDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-05-17', title: ascensionDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-05-28', title: whitMonday, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-12-25', title: christmasDay, source: termijnenwet, published: null },
    { kind: 'day-off', date: '2012-12-26', title: secondChristmasDay, source: termijnenwet, published: null },

    // 2013
    { kind: 'day-off', date: '2013-01-01', title: newYearsDay, source: termijnenwet, published: null },
  ],
  // The feasts that move with Easter are known only for the span covered.
  statutory: [
    { monthDay: '01-01', title: newYearsDay, source: termijnenwet },
    { monthDay: '05-05', title: liberationDay, source: termijnenwet },
    { monthDay: '12-25', title: christmasDay, source: termijnenwet },
    { monthDay: '12-26', title: secondChristmasDay, source: termijnenwet },
  ],
} as const satisfies WorkingCalendarInput;
