import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidayCalendar, type PackagedHoliday, vietnamCalendar } from '../../src/regimes/index.js';
import {
  addDays,
  layeredCalendar,
  toCivilDate,
  type WorkingCalendar,
  workingCalendar,
} from '../../src/time/index.js';

const hours = ['08:00-12:00', '13:00-17:00'];
const week = {
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: [],
  sunday: [],
};
const day = toCivilDate;

const base = {
  id: 'packaged',
  calendarVersion: '1',
  title: { vi: 'Lịch từ gói ngày nghỉ', en: 'A calendar from a package of holidays' },
  week,
  types: ['public'],
  source: 'date-holidays',
};
const packaged = (
  place: readonly [string, string?],
  zone: string,
  from: string,
  to: string,
  types = ['public'],
) => {
  const [country, state] = place;
  const holidays = state === undefined ? new Holidays(country) : new Holidays(country, state);
  return workingCalendar(holidayCalendar({ ...base, holidays, zone, from, to, types }));
};

/** The weekdays of a year on which nobody works, as MM-DD. */
function weekdaysOff(calendar: WorkingCalendar, year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(day(`${year}-01-01`), index));
  return days
    .filter((date) => date.startsWith(`${year}`))
    .filter((date) => !calendar.day(date).working && calendar.day(date).reason !== 'weekly')
    .filter((date) => ![0, 6].includes(new Date(date).getUTCDay()))
    .map((date) => date.slice(5));
}

describe('days off that can be known from the rules of a country', () => {
  it.each<[string, readonly [string, string?], string, string]>([
    [
      'Bavaria (Feiertagsgesetz, art. 1)',
      ['DE', 'BY'],
      'Europe/Berlin',
      '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 12-25',
    ],
    ['Berlin, with 8 March', ['DE', 'BE'], 'Europe/Berlin', '01-01 04-03 04-06 05-01 05-14 05-25 12-25'],
    [
      'France (Code du travail, L3133-1)',
      ['FR'],
      'Europe/Paris',
      '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25',
    ],
    [
      'Poland, with Christmas Eve since 2025',
      ['PL'],
      'Europe/Warsaw',
      '01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25',
    ],
    [
      'the United States (5 U.S.C. 6103), 4 July in lieu on Friday the 3rd',
      ['US'],
      'America/New_York',
      '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
    ],
  ])('%s in 2026', (_, place, zone, expected) => {
    expect(weekdaysOff(packaged(place, zone, '2026-01-01', '2026-12-31'), 2026).join(' ')).toBe(expected);
  });

  it('a day in lieu in the year before its holiday is found', () => {
    // 1 January 2028 is a Saturday, so federal offices close on Friday 31 December 2027.
    const calendar = packaged(['US'], 'America/New_York', '2027-12-01', '2027-12-31');
    expect(weekdaysOff(calendar, 2027)).toEqual(['12-24', '12-31']);
  });

  it('each day names the package and the rule by which it was calculated', () => {
    const calendar = packaged(['DE', 'BY'], 'Europe/Berlin', '2026-01-01', '2026-12-31');
    expect(calendar.day(day('2026-06-04'))).toMatchObject({
      title: { vi: 'Ngày nghỉ: Fronleichnam', en: 'Fronleichnam' },
      source: 'date-holidays: easter 60',
      published: null,
    });
  });

  it('an afternoon off leaves the morning, where that type of day counts', () => {
    const types = ['public', 'bank'];
    const calendar = packaged(['DE'], 'Europe/Berlin', '2026-01-01', '2026-12-31', types);
    expect(calendar.day(day('2026-12-24'))).toMatchObject({
      reason: 'override',
      hours: ['08:00-12:00', '13:00-14:00'],
    });
    const lawAlone = packaged(['DE'], 'Europe/Berlin', '2026-01-01', '2026-12-31');
    expect(lawAlone.day(day('2026-12-24')).hours).toEqual(hours);
  });
});

describe('whatever a package gives', () => {
  const holiday = (date: string, length: number, name = 'Day'): PackagedHoliday => {
    const start = new Date(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`);
    return {
      date,
      start,
      end: new Date(start.getTime() + length * 3_600_000),
      name,
      type: 'public',
      rule: name,
    };
  };
  const entriesOf = (...given: PackagedHoliday[]) =>
    holidayCalendar({
      ...base,
      zone: 'Europe/Berlin',
      from: '2026-01-01',
      to: '2026-12-31',
      holidays: { getHolidays: (year) => given.filter(({ date }) => date.startsWith(`${year}`)) },
    }).entries.map((entry) => [entry.date, entry.kind === 'override' ? entry.hours : 'off', entry.title.en]);

  it.each<[string, PackagedHoliday[], unknown[]]>([
    ['a day', [holiday('2026-03-02 00:00:00', 24)], [['2026-03-02', 'off', 'Day']]],
    ['a day of 23 hours', [holiday('2026-03-02 00:00:00', 23)], [['2026-03-02', 'off', 'Day']]],
    ['a day of 25 hours', [holiday('2026-03-02 00:00:00', 25)], [['2026-03-02', 'off', 'Day']]],
    [
      'three days that end at sunset on a fourth',
      [holiday('2026-03-02 00:00:00 -0600', 90)],
      [
        ['2026-03-02', 'off', 'Day'],
        ['2026-03-03', 'off', 'Day'],
        ['2026-03-04', 'off', 'Day'],
      ],
    ],
    [
      'an afternoon',
      [holiday('2026-03-02 15:00:00', 9)],
      [['2026-03-02', ['08:00-12:00', '13:00-15:00'], 'Day']],
    ],
    ['a morning', [holiday('2026-03-02 00:00:00', 12)], [['2026-03-02', ['13:00-17:00'], 'Day']]],
    [
      'hours at midday',
      [holiday('2026-03-02 10:00:00', 4)],
      [['2026-03-02', ['08:00-10:00', '14:00-17:00'], 'Day']],
    ],
    [
      'an afternoon and the day after it',
      [holiday('2026-03-02 12:00:00', 36)],
      [
        ['2026-03-02', ['08:00-12:00'], 'Day'],
        ['2026-03-03', 'off', 'Day'],
      ],
    ],
    [
      'two that fall together are one',
      [holiday('2026-05-14 00:00:00', 24, 'Ascension'), holiday('2026-05-14 12:00:00', 12, 'Fair')],
      [['2026-05-14', 'off', 'Ascension / Fair']],
    ],
    [
      'days outside the span are left out, one that begins before it is not',
      [holiday('2025-12-31 00:00:00', 48), holiday('2026-12-31 00:00:00', 48)],
      [
        ['2026-01-01', 'off', 'Day'],
        ['2026-12-31', 'off', 'Day'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(entriesOf(...given)).toEqual(expected);
  });

  it('other types of day are let be', () => {
    expect(entriesOf({ ...holiday('2026-03-02 00:00:00', 24), type: 'observance' })).toEqual([]);
  });
});

describe('what such packages miss', () => {
  const packagedVietnam = packaged(['VN'], 'Asia/Ho_Chi_Minh', '2023-01-01', '2026-12-31');
  const vietnam = workingCalendar(vietnamCalendar);
  const wrongDays = (year: number): string[] =>
    Array.from({ length: 366 }, (_, index) => addDays(day(`${year}-01-01`), index))
      .filter((date) => date.startsWith(`${year}`))
      .filter((date) => packagedVietnam.day(date).working !== vietnam.day(date).working)
      .map((date) => date.slice(5));

  it.each([
    [2023, '01-02 01-20 01-26 05-02 05-03 09-01 09-04'],
    [2024, '02-08 02-14 04-29 05-04 09-03'],
    [2025, '01-27 04-26 05-02 09-01'],
    [2026, '01-02 01-10 04-27 08-22 08-31 09-01 11-24'],
  ])('date-holidays is wrong about Vietnam in %i on %s', (year, expected) => {
    expect(wrongDays(year).join(' ')).toBe(expected);
  });

  it('a layer mends it', () => {
    const inLieu = {
      kind: 'day-off',
      date: '2026-04-27',
      title: { vi: 'Nghỉ bù', en: 'In lieu' },
      source: 'an example',
      published: null,
    } as const;
    const mended = layeredCalendar(packagedVietnam, {
      id: 'mended',
      calendarVersion: '1',
      title: inLieu.title,
      entries: [inLieu],
    });
    expect(packagedVietnam.day(day('2026-04-27')).working).toBe(true);
    expect(mended.day(day('2026-04-27')).working).toBe(false);
  });
});
