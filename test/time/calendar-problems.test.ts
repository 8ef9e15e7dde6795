import { describe, expect, it } from 'vitest';
import {
  toCivilDate,
  type WorkingCalendarInput,
  workingCalendar,
  workingCalendarSchema,
  zoneSchema,
} from '../../src/time/index.js';
import { provenance, smallCalendar } from './calendars.js';

const day = toCivilDate;
const dayOff = { kind: 'day-off', date: '2026-08-10', ...provenance } as const;
const swapped = { kind: 'working-day', date: '2026-08-15', swappedFor: '2026-08-10', ...provenance } as const;
const open = { kind: 'override', date: '2026-08-12', hours: ['09:00-10:00'], ...provenance } as const;
const { week } = smallCalendar();

const problemsOf = (changes: Partial<WorkingCalendarInput>) =>
  workingCalendarSchema
    .safeParse(smallCalendar(changes))
    .error?.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`) ?? [];
const monday = (...hours: string[]) => ({ week: { ...week, monday: hours } });

describe('each problem of a calendar is told with its place', () => {
  it.each<[string, Partial<WorkingCalendarInput>, string[]]>([
    [
      'a span that ends before it begins',
      { covers: { from: '2026-08-02', to: '2026-08-01' } },
      ['covers.to: must not be before "from"'],
    ],
    [
      'no working day',
      { week: { ...week, monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] } },
      ['week: must have a working day'],
    ],
    [
      'a range that ends before it begins',
      { entries: [{ ...dayOff, to: '2026-08-09' }] },
      ['entries.0.to: must not be before "date"'],
    ],
    [
      'a range that is too long',
      {
        covers: { from: '2026-01-01', to: '2028-12-31' },
        entries: [{ ...dayOff, date: '2026-01-01', to: '2027-01-02' }],
      },
      ['entries.0.to: a range has at most 366 days'],
    ],
    [
      'an entry before the span',
      { entries: [{ ...dayOff, date: '2026-07-31' }] },
      ['entries.0.date: must lie in the span that the calendar covers, 2026-08-01 to 2026-08-31'],
    ],
    [
      'an entry that ends after the span',
      { entries: [{ ...dayOff, date: '2026-08-31', to: '2026-09-01' }] },
      ['entries.0.date: must lie in the span that the calendar covers, 2026-08-01 to 2026-08-31'],
    ],
    [
      'a day that is off twice',
      { entries: [{ ...dayOff, date: '2026-08-09', to: '2026-08-10' }, dayOff] },
      ['entries.1.date: a second entry of the kind day-off for 2026-08-10'],
    ],
    [
      'a swap for a day that is not off',
      { entries: [dayOff, { ...swapped, swappedFor: '2026-08-11' }] },
      ['entries.1.swappedFor: must be a day off of this calendar'],
    ],
    [
      'a swap for a day of the weekend',
      {
        entries: [
          { ...dayOff, date: '2026-08-16' },
          { ...swapped, swappedFor: '2026-08-16' },
        ],
      },
      ['entries.1.swappedFor: must be a day that is worked in other weeks'],
    ],
    [
      'hours that are not written as hours',
      monday('08:00-12.00'),
      ['week.monday.0: must be written HH:MM-HH:MM, such as 07:30-11:30'],
    ],
    [
      'hours out of order',
      monday('13:00-17:00', '08:00-12:00'),
      ['week.monday: must be in order, each interval ending after it begins and none overlapping'],
    ],
    ['an id with a space in it', { id: 'a b' }, ['id: must be letters, digits, dots, dashes or underscores']],
    [
      'a day of the year that does not exist',
      { statutory: [{ monthDay: '02-30', title: provenance.title, source: 'law' }] },
      ['statutory.0.monthDay: must be a day that exists'],
    ],
    [
      'a zone that does not exist',
      { zone: 'Asia/Da_Lat' },
      ['zone: must be a time zone of the IANA database, such as Asia/Ho_Chi_Minh'],
    ],
    [
      'a broken character',
      { entries: [{ ...dayOff, source: '\ud800' }] },
      ['entries.0.source: must be well-formed Unicode'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it('a fault lists them line by line', () => {
    const wrong = smallCalendar({ id: 'a b', covers: { from: '2026-08-02', to: '2026-08-01' } });
    expect(() => workingCalendar(wrong)).toThrow(
      expect.objectContaining({
        code: 'calendar-invalid',
        message: [
          'The calendar is not valid.',
          'id: must be letters, digits, dots, dashes or underscores',
          'covers.to: must not be before "from"',
        ].join('\n'),
      }),
    );
  });
});

describe('what a calendar may hold', () => {
  it.each<[string, Partial<WorkingCalendarInput>]>([
    ['one day only', { covers: { from: '2026-08-01', to: '2026-08-01' } }],
    ['a range of one day', { entries: [{ ...dayOff, to: '2026-08-10' }] }],
    [
      'a range of 366 days',
      {
        covers: { from: '2026-01-01', to: '2028-12-31' },
        entries: [{ ...dayOff, date: '2026-01-01', to: '2027-01-01' }],
      },
    ],
    [
      'entries on the first and the last day of its span',
      {
        entries: [
          { ...dayOff, date: '2026-08-01' },
          { ...dayOff, date: '2026-08-31' },
        ],
      },
    ],
    [
      'a day off, a swap and an override on one day',
      { entries: [dayOff, swapped, { ...dayOff, date: '2026-08-15' }, { ...open, date: '2026-08-15' }] },
    ],
    ['intervals that touch', monday('08:00-12:00', '12:00-17:00')],
    ['an office that never closes', monday('00:00-24:00')],
    [
      'twelve intervals',
      monday(
        ...Array.from(
          { length: 12 },
          (_, hour) => `${`${hour + 8}`.padStart(2, '0')}:00-${`${hour + 8}`.padStart(2, '0')}:30`,
        ),
      ),
    ],
    [
      '29 February among the days of every year',
      { statutory: [{ monthDay: '02-29', title: provenance.title, source: 'law' }] },
    ],
    ['a one-letter id', { id: 'v' }],
    ['an id of 80 characters', { id: 'v'.repeat(80) }],
    ['a version of 80 characters', { calendarVersion: '1'.repeat(80) }],
    ['a source of 500 characters', { entries: [{ ...dayOff, source: 's'.repeat(500) }] }],
  ])('%s', (_, changes) => {
    expect(problemsOf(changes)).toEqual([]);
  });

  it.each<[string, Partial<WorkingCalendarInput>]>([
    ['an interval that ends when it begins', monday('08:00-08:00')],
    [
      'thirteen intervals',
      monday(
        ...Array.from(
          { length: 13 },
          (_, hour) => `${`${hour + 8}`.padStart(2, '0')}:00-${`${hour + 8}`.padStart(2, '0')}:30`,
        ),
      ),
    ],
    ['text before the hours', monday('x08:00-12:00')],
    ['text after the hours', monday('08:00-12:00x')],
    ['an hour 29', monday('08:00-29:00')],
    ['a minute 75', monday('08:75-12:00')],
    [
      'text before a day of the year',
      { statutory: [{ monthDay: 'x02-28', title: provenance.title, source: 'law' }] },
    ],
    [
      'text after a day of the year',
      { statutory: [{ monthDay: '02-28x', title: provenance.title, source: 'law' }] },
    ],
    ['an empty id', { id: '' }],
    ['an id that begins with a dash', { id: '-v' }],
    ['an id that ends with a space', { id: 'v ' }],
    ['an id of 81 characters', { id: 'v'.repeat(81) }],
    ['an empty version', { calendarVersion: '' }],
    ['a version of 81 characters', { calendarVersion: '1'.repeat(81) }],
    ['a source of 501 characters', { entries: [{ ...dayOff, source: 's'.repeat(501) }] }],
    ['a title in one language', { title: JSON.parse('{"vi":"Lịch"}') }],
    ['a span without an end', { covers: JSON.parse('{"from":"2026-08-01"}') }],
    [
      'a swap that does not say for which day',
      { entries: [JSON.parse(JSON.stringify({ ...swapped, swappedFor: undefined }))] },
    ],
    ['an override without hours', { entries: [JSON.parse(JSON.stringify({ ...open, hours: undefined }))] }],
    [
      'an entry without a source',
      { entries: [JSON.parse(JSON.stringify({ ...dayOff, source: undefined }))] },
    ],
    [
      '401 statutory days',
      {
        statutory: Array.from({ length: 401 }, () => ({
          monthDay: '02-28',
          title: provenance.title,
          source: 'law',
        })),
      },
    ],
  ])('but not %s', (_, changes) => {
    expect(problemsOf(changes)).not.toEqual([]);
  });

  it('every text is brought to NFC', () => {
    const decomposed = 'Ngày lễ'.normalize('NFD');
    const calendar = workingCalendar(
      smallCalendar({ calendarVersion: decomposed, entries: [{ ...dayOff, source: decomposed }] }),
    );
    expect(calendar.calendarVersion).toBe('Ngày lễ'.normalize('NFC'));
    expect(calendar.day(day('2026-08-10')).source).toBe('Ngày lễ'.normalize('NFC'));
  });
});

describe('the edges of what a calendar says', () => {
  it('it covers its span, the first and the last day included', () => {
    const calendar = workingCalendar(smallCalendar());
    const covers = ['2026-07-31', '2026-08-01', '2026-08-31', '2026-09-01'].map((date) =>
      calendar.covers(day(date)),
    );
    expect(covers).toEqual([false, true, true, false]);
    expect(calendar.day(day('2026-07-31')).provisional).toBe(true);
  });

  it('a statutory day counts from the very day that the law takes effect', () => {
    const statutory = [{ monthDay: '09-02', from: '2027-09-02', title: provenance.title, source: 'law' }];
    const calendar = workingCalendar(smallCalendar({ statutory }));
    expect(calendar.day(day('2027-09-02'))).toMatchObject({ working: false, reason: 'statutory' });
    expect(calendar.day(day('2026-09-02'))).toMatchObject({ working: true, reason: 'weekly' });
  });

  it('nothing that is published for a day is provisional', () => {
    const saturdayOff = { ...dayOff, date: '2026-08-29' } as const;
    const calendar = workingCalendar(smallCalendar({ entries: [dayOff, swapped, open, saturdayOff] }));
    for (const date of ['2026-08-10', '2026-08-11', '2026-08-12', '2026-08-15', '2026-08-29'])
      expect(calendar.day(day(date)).provisional, date).toBe(false);
  });

  it('a zone has letters, digits and the signs of the database, and is at most 64 long', () => {
    for (const zone of ['Etc/GMT+7', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince'])
      expect(zoneSchema.safeParse(zone).success, zone).toBe(true);
    for (const zone of [' UTC', 'UTC ', `U${'T'.repeat(64)}`])
      expect(zoneSchema.safeParse(zone).success, zone).toBe(false);
  });
});
