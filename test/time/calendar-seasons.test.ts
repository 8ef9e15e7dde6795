import { describe, expect, it } from 'vitest';
import {
  closingOf,
  openingOf,
  toCivilDate,
  type WorkingCalendarInput,
  workingCalendar,
  workingCalendarSchema,
} from '../../src/time/index.js';
import { provenance, smallCalendar } from './calendars.js';

const day = toCivilDate;
const whole = smallCalendar().week;
const weekOf = (...hours: string[]) => ({
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: [],
  sunday: [],
});

/** An example of a province with hours of its own in summer and winter: no province is meant, and no decision cited. */
const summer = {
  title: { vi: 'Giờ mùa hè (ví dụ)', en: 'Summer hours (an example)' },
  from: '04-16',
  to: '10-15',
  week: weekOf('07:00-11:30', '13:30-17:00'),
  source: 'an example',
  published: '2026-04-01',
};
const winter = {
  ...summer,
  title: { vi: 'Giờ mùa đông (ví dụ)', en: 'Winter hours (an example)' },
  from: '10-16',
  to: '04-15',
  week: weekOf('07:30-12:00', '13:00-16:30'),
};
const wholeYear = { covers: { from: '2026-01-01', to: '2026-12-31' } };
const province = (changes: Partial<WorkingCalendarInput> = {}) =>
  workingCalendar(smallCalendar({ ...wholeYear, seasons: [summer, winter], ...changes }));

describe('seasons', () => {
  it.each([
    ['2026-04-15', '07:30', '16:30'],
    ['2026-04-16', '07:00', '17:00'],
    ['2026-10-15', '07:00', '17:00'],
    ['2026-10-16', '07:30', '16:30'],
    ['2026-12-31', '07:30', '16:30'],
    ['2026-01-01', '07:30', '16:30'],
  ])('a season runs from its first to its last day, over New Year too: %s', (date, opening, closing) => {
    expect(province().day(day(date))).toMatchObject({ working: true, reason: 'weekly', opening, closing });
  });

  it('a day of a season tells the season and its source; another the source of the week', () => {
    const calendar = province({ seasons: [summer], weekSource: 'the forty-hour week' });
    const { title, source, published } = summer;
    expect(calendar.day(day('2026-08-13'))).toMatchObject({ entry: null, title, source, published });
    expect(calendar.weekOn(day('2026-08-13'))).toEqual({ hours: summer.week, title, source, published });
    expect(calendar.day(day('2026-11-14'))).toMatchObject({
      working: false,
      reason: 'weekly',
      title: null,
      source: 'the forty-hour week',
      published: null,
    });
  });

  it('opening and closing follow the season', () => {
    expect(openingOf(day('2026-08-13'), province())).toBe('2026-08-13T00:00:00.000Z');
    expect(closingOf(day('2026-11-13'), province())).toBe('2026-11-13T09:30:00.000Z');
  });

  it('a swapped working day has the hours of the week in force on the day worked', () => {
    const calendar = province({
      entries: [
        { kind: 'day-off', date: '2026-10-15', ...provenance },
        { kind: 'working-day', date: '2026-10-17', swappedFor: '2026-10-15', ...provenance },
      ],
    });
    expect(calendar.day(day('2026-10-17'))).toMatchObject({ reason: 'swapped', hours: winter.week.thursday });
  });

  it('an override has its own hours, whatever the season', () => {
    const override = { kind: 'override', date: '2026-08-13', hours: ['09:00-10:00'], ...provenance } as const;
    expect(province({ entries: [override] }).day(day('2026-08-13'))).toMatchObject({ opening: '09:00' });
  });

  it('holds outside the span too, and 29 February lies in a season that runs over it', () => {
    expect(province().day(day('2028-02-29'))).toMatchObject({
      provisional: true,
      title: winter.title,
      closing: '16:30',
    });
    const untilFebruary = { ...winter, to: '02-28' };
    expect(province({ seasons: [untilFebruary] }).day(day('2028-02-29')).hours).toEqual(whole.tuesday);
  });
});

describe('seasons that are wrong', () => {
  const problemsOf = (changes: object) =>
    workingCalendarSchema
      .safeParse(smallCalendar({ ...wholeYear, ...changes }))
      .error?.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);

  it.each<[string, object, string[] | undefined]>([
    ['seasons that meet', { seasons: [summer, winter] }, undefined],
    [
      'seasons that share a day',
      { seasons: [summer, { ...winter, from: '10-15' }] },
      ['seasons.1: overlaps another season on 10-15'],
    ],
    [
      'a season within one that runs over New Year',
      { seasons: [winter, { ...summer, from: '01-01', to: '01-31' }] },
      ['seasons.1: overlaps another season on 01-01'],
    ],
    [
      'a season that is never worked',
      { seasons: [{ ...summer, week: weekOf() }] },
      ['seasons.0.week: must have a working day'],
    ],
    [
      'a season that begins on a day that does not exist',
      { seasons: [{ ...summer, from: '04-31' }] },
      ['seasons.0.from: must be a day that exists'],
    ],
    [
      'a swap for a day that the week in force has not',
      {
        seasons: [{ ...summer, week: { ...summer.week, thursday: [] } }],
        entries: [
          { kind: 'day-off', date: '2026-03-05', ...provenance },
          { kind: 'working-day', date: '2026-08-15', swappedFor: '2026-03-05', ...provenance },
        ],
      },
      ['entries.1.swappedFor: must be a day that is worked in other weeks'],
    ],
  ])('%s', (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});
