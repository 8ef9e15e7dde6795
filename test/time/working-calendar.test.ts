import { describe, expect, it } from 'vitest';
import { netherlandsCalendar } from '../../examples/event-log/calendar-netherlands.js';
import { vietnamCalendar } from '../../src/regimes/calendars/vietnam.js';
import {
  closingOf,
  openingOf,
  toCivilDate,
  weekdayOf,
  workingCalendar,
  workingCalendarSchema,
  workingDaysBetween,
} from '../../src/time/index.js';
import { provenance, smallCalendar, vietnam } from './calendars.js';

const day = toCivilDate;

describe('what a calendar says of a day', () => {
  const dayOff = { kind: 'day-off', date: '2026-08-10', to: '2026-08-12', ...provenance } as const;
  const swapped = {
    kind: 'working-day',
    date: '2026-08-15',
    swappedFor: '2026-08-10',
    ...provenance,
  } as const;

  it('the weekly pattern, where there is no entry', () => {
    const calendar = workingCalendar(smallCalendar());
    expect(calendar.day(day('2026-08-13'))).toEqual({
      working: true,
      provisional: false,
      reason: 'weekly',
      entry: null,
      title: null,
      source: null,
      published: null,
      hours: ['08:00-12:00', '13:00-17:00'],
      opening: '08:00',
      closing: '17:00',
    });
    expect(calendar.day(day('2026-08-15'))).toMatchObject({
      working: false,
      reason: 'weekly',
      closing: null,
    });
  });

  it('a day off goes before the weekly pattern, on each day of its range', () => {
    const calendar = workingCalendar(smallCalendar({ entries: [dayOff] }));
    const working = ['2026-08-09', '2026-08-10', '2026-08-11', '2026-08-12', '2026-08-13'].map(
      (date) => calendar.day(day(date)).working,
    );
    expect(working).toEqual([false, false, false, false, true]);
    expect(calendar.day(day('2026-08-11'))).toMatchObject({ reason: 'day-off', entry: dayOff });
  });

  it('a swapped working day goes before a day off and has the hours of the weekday it stands for', () => {
    const saturdayOff = { ...dayOff, date: '2026-08-15', to: '2026-08-15' } as const;
    const fridayOff = { ...dayOff, date: '2026-08-14', to: '2026-08-14' } as const;
    const forMonday = workingCalendar(smallCalendar({ entries: [swapped, saturdayOff, dayOff] }));
    expect(forMonday.day(day('2026-08-15'))).toMatchObject({
      working: true,
      reason: 'swapped',
      closing: '17:00',
    });
    const forFriday = workingCalendar(
      smallCalendar({ entries: [{ ...swapped, swappedFor: '2026-08-14' }, fridayOff] }),
    );
    expect(forFriday.day(day('2026-08-15'))).toMatchObject({ hours: ['08:00-11:00'], closing: '11:00' });
  });

  it('an override goes before all, as working hours or as a day off, in whatever order entries stand', () => {
    const storm = { kind: 'override', date: '2026-08-15', hours: [], ...provenance } as const;
    const open = { kind: 'override', date: '2026-08-11', hours: ['09:00-10:00'], ...provenance } as const;
    for (const entries of [
      [dayOff, swapped, storm, open],
      [open, storm, swapped, dayOff],
    ]) {
      const calendar = workingCalendar(smallCalendar({ entries }));
      expect(calendar.day(day('2026-08-15'))).toMatchObject({ working: false, reason: 'override' });
      expect(calendar.day(day('2026-08-11'))).toMatchObject({
        working: true,
        reason: 'override',
        opening: '09:00',
      });
    }
  });

  it('outside the span it is provisional: statutory days, then the weekly pattern', () => {
    const statutory = [{ monthDay: '09-02', from: '2027-01-01', title: provenance.title, source: 'law' }];
    const calendar = workingCalendar(smallCalendar({ statutory }));
    expect(calendar.covers(day('2026-08-31'))).toBe(true);
    expect(calendar.covers(day('2026-09-01'))).toBe(false);
    expect(calendar.day(day('2026-09-02'))).toMatchObject({
      working: true,
      provisional: true,
      reason: 'weekly',
    });
    expect(calendar.day(day('2027-09-02'))).toMatchObject({
      working: false,
      provisional: true,
      reason: 'statutory',
      entry: statutory[0],
    });
  });

  it('the office opens and closes by its hours; a day off is the whole civil day', () => {
    expect(openingOf(day('2026-08-27'), vietnam)).toBe('2026-08-27T00:30:00.000Z');
    expect(closingOf(day('2026-08-27'), vietnam)).toBe('2026-08-27T10:00:00.000Z');
    expect(openingOf(day('2026-08-29'), vietnam)).toBe('2026-08-28T17:00:00.000Z');
    expect(closingOf(day('2026-08-29'), vietnam)).toBe('2026-08-29T16:59:59.999Z');
  });

  it('an office that works until 24:00 closes at the end of the day', () => {
    const week = { ...smallCalendar().week, monday: ['20:00-24:00'] };
    expect(closingOf(day('2026-08-10'), workingCalendar(smallCalendar({ week })))).toBe(
      '2026-08-10T16:59:59.999Z',
    );
  });
});

describe('a calendar that is wrong', () => {
  const dayOff = { kind: 'day-off', date: '2026-08-10', ...provenance } as const;
  const swapped = {
    kind: 'working-day',
    date: '2026-08-15',
    swappedFor: '2026-08-11',
    ...provenance,
  } as const;

  it('is a fault that lists everything at once, each with its place', () => {
    const wrong = smallCalendar({
      covers: { from: '2026-08-31', to: '2026-08-01' },
      entries: [dayOff, dayOff, { ...dayOff, date: '2027-01-01' }, swapped],
    });
    const problems = workingCalendarSchema.safeParse(wrong).error?.issues.map(({ path }) => path.join('.'));
    expect(problems).toEqual(
      expect.arrayContaining(['covers.to', 'entries.1.date', 'entries.2.date', 'entries.3.swappedFor']),
    );
    expect(() => workingCalendar(wrong)).toThrow(
      expect.objectContaining({
        code: 'calendar-invalid',
        message: expect.stringContaining('entries.3.swappedFor'),
      }),
    );
  });

  const week = smallCalendar().week;
  it.each([
    ['an unknown zone', { zone: 'Asia/Da_Lat' }],
    ['a date that does not exist', { entries: [{ ...dayOff, date: '2026-08-32' }] }],
    ['a range that ends before it begins', { entries: [{ ...dayOff, to: '2026-08-09' }] }],
    [
      'a swap for a day of the weekend',
      {
        entries: [
          { ...dayOff, date: '2026-08-16' },
          { ...swapped, swappedFor: '2026-08-16' },
        ],
      },
    ],
    [
      'a day of the year that does not exist',
      { statutory: [{ monthDay: '02-30', title: provenance.title, source: 'law' }] },
    ],
    [
      'no working day',
      { week: { ...week, monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] } },
    ],
    ['an interval that ends before it begins', { week: { ...week, monday: ['12:00-08:00'] } }],
    ['intervals that overlap', { week: { ...week, monday: ['08:00-12:00', '11:00-17:00'] } }],
    ['hours that do not exist', { week: { ...week, monday: ['08:00-24:30'] } }],
    ['a key nobody knows', { holidays: [] }],
    ['an empty source', { entries: [{ ...dayOff, source: '' }] }],
    ['a broken character', { entries: [{ ...dayOff, source: '\ud800' }] }],
  ])('%s is refused', (_, changes) => {
    expect(workingCalendarSchema.safeParse({ ...smallCalendar(), ...changes }).success).toBe(false);
  });

  it('texts are brought to NFC', () => {
    const decomposed = 'Quốc khánh'.normalize('NFD');
    const calendar = workingCalendar(smallCalendar({ title: { vi: decomposed, en: 'National Day' } }));
    expect(calendar.title.vi).toBe('Quốc khánh'.normalize('NFC'));
  });
});

describe('the calendar of Vietnam', () => {
  it('is valid data, every entry with a source and a title in both languages', () => {
    expect(workingCalendarSchema.parse(vietnamCalendar)).toEqual(vietnamCalendar);
    for (const entry of [...vietnamCalendar.entries, ...vietnamCalendar.statutory]) {
      expect(entry.title.vi).not.toBe(entry.title.en);
      expect(entry.source).toMatch(/Điều 112|VPCP-KGVX|QH16/);
    }
  });

  it.each([
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('%i has %i working days', (year, days) => {
    expect(workingDaysBetween(day(`${year - 1}-12-31`), day(`${year}-12-31`), vietnam)).toBe(days);
  });

  it('works on exactly the swapped Saturdays', () => {
    const saturdays = vietnamCalendar.entries
      .filter(({ kind }) => kind === 'working-day')
      .map(({ date }) => date);
    expect(saturdays).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);
    for (const date of saturdays) {
      expect(weekdayOf(day(date))).toBe('saturday');
      expect(vietnam.day(day(date))).toMatchObject({ working: true, opening: '07:30', closing: '17:00' });
    }
  });

  it('names the holiday', () => {
    const titles = ['2023-05-02', '2025-01-29', '2026-08-31', '2026-11-24'].map(
      (date) => vietnam.day(day(date)).entry?.title.vi,
    );
    expect(titles).toEqual([
      'Nghỉ bù Giỗ Tổ Hùng Vương (29/4 là Thứ bảy)',
      'Tết Nguyên đán Ất Tỵ',
      'Nghỉ hoán đổi, làm bù Thứ bảy 22/8',
      'Ngày Văn hóa Việt Nam',
    ]);
  });

  it('does not cover 2027, and counts it by the law’s fixed days only', () => {
    expect(vietnam.covers(day('2026-12-31'))).toBe(true);
    expect(vietnam.covers(day('2027-01-01'))).toBe(false);
    expect(vietnam.day(day('2027-04-30'))).toMatchObject({
      working: false,
      provisional: true,
      reason: 'statutory',
    });
    // 24 November is a day off from 2026-07-01 on only.
    expect(vietnam.day(day('2022-11-24')).working).toBe(true);
    expect(vietnam.day(day('2028-11-24')).working).toBe(false);
  });
});

describe('the calendar of the Dutch municipality', () => {
  const netherlands = workingCalendar(netherlandsCalendar);

  it('has the public holidays, Good Friday and 5 May among them', () => {
    expect(workingCalendarSchema.parse(netherlandsCalendar)).toEqual(netherlandsCalendar);
    const off = [
      '2011-04-22',
      '2011-04-25',
      '2011-05-05',
      '2011-06-02',
      '2011-06-13',
      '2011-12-26',
      '2012-04-06',
      '2012-04-30',
      '2012-05-17',
      '2012-05-28',
      '2013-01-01',
    ];
    for (const date of off) expect(netherlands.day(day(date)).working).toBe(false);
    // 260 weekdays in 2011, six holidays on them: Good Friday, Easter Monday, 5 May, Ascension, Whit Monday, 26 December.
    expect(workingDaysBetween(day('2010-12-31'), day('2011-12-31'), netherlands)).toBe(254);
  });
});
