import { describe, expect, it } from 'vitest';
import { type GovUkDivision, govUkCalendar } from '../../src/regimes/index.js';
import { layeredCalendar, toCivilDate, workingCalendar, workingDaysBetween } from '../../src/time/index.js';

const event = (date: string, title: string, notes = '') => ({ title, date, notes, bunting: notes === '' });
const inDivision = (division: GovUkDivision, events: readonly ReturnType<typeof event>[]) => ({
  division,
  events,
});

/** The feed in its own shape, with days of 2025–2027 written from knowledge, not a copy; Scotland for 2025 only. */
const feed: unknown = {
  'england-and-wales': inDivision('england-and-wales', [
    event('2025-01-01', 'New Year’s Day'),
    event('2025-04-18', 'Good Friday'),
    event('2025-04-21', 'Easter Monday'),
    event('2025-05-05', 'Early May bank holiday'),
    event('2025-05-26', 'Spring bank holiday'),
    event('2025-08-25', 'Summer bank holiday'),
    event('2025-12-25', 'Christmas Day'),
    event('2025-12-26', 'Boxing Day'),
    event('2026-01-01', 'New Year’s Day'),
    event('2026-04-03', 'Good Friday'),
    event('2026-04-06', 'Easter Monday'),
    event('2026-05-04', 'Early May bank holiday'),
    event('2026-05-25', 'Spring bank holiday'),
    event('2026-08-31', 'Summer bank holiday'),
    event('2026-12-25', 'Christmas Day'),
    event('2026-12-28', 'Boxing Day', 'Substitute day'),
    event('2027-01-01', 'New Year’s Day'),
    event('2027-03-26', 'Good Friday'),
    event('2027-03-29', 'Easter Monday'),
    event('2027-05-03', 'Early May bank holiday'),
    event('2027-05-31', 'Spring bank holiday'),
    event('2027-08-30', 'Summer bank holiday'),
    event('2027-12-27', 'Christmas Day', 'Substitute day'),
    event('2027-12-28', 'Boxing Day', 'Substitute day'),
  ]),
  scotland: inDivision('scotland', [
    event('2025-01-01', 'New Year’s Day'),
    event('2025-01-02', '2nd January'),
    event('2025-04-18', 'Good Friday'),
    event('2025-05-05', 'Early May bank holiday'),
    event('2025-05-26', 'Spring bank holiday'),
    event('2025-08-04', 'Summer bank holiday'),
    event('2025-12-01', 'St Andrew’s Day', 'Substitute day'),
    event('2025-12-25', 'Christmas Day'),
    event('2025-12-26', 'Boxing Day'),
  ]),
  'northern-ireland': inDivision('northern-ireland', [
    event('2025-03-17', 'St Patrick’s Day'),
    event('2025-07-14', 'Battle of the Boyne (Orangemen’s Day)', 'Substitute day'),
    event('2026-07-13', 'Battle of the Boyne (Orangemen’s Day)', 'Substitute day'),
  ]),
};

const hours = ['09:00-17:00'];
const week = {
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: [],
  sunday: [],
};
const options = { division: 'england-and-wales', retrieved: '2026-09-01', week } as const;
const day = toCivilDate;

describe('a calendar from the feed of GOV.UK', () => {
  const england = workingCalendar(govUkCalendar(feed, options));

  it('covers the whole years of its events and names the feed', () => {
    expect(england.span).toEqual({ from: '2025-01-01', to: '2027-12-31' });
    expect(england).toMatchObject({ id: 'gov-uk-england-and-wales', calendarVersion: '2026-09-01' });
    expect(england.day(day('2026-12-28'))).toMatchObject({
      working: false,
      title: { vi: 'Ngày nghỉ ngân hàng: Boxing Day (Substitute day)', en: 'Boxing Day (Substitute day)' },
      source: 'https://www.gov.uk/bank-holidays.json (2026-09-01)',
    });
    expect(england.day(day('2028-01-03'))).toMatchObject({ working: true, provisional: true });
  });

  it.each([
    // 261 weekdays and eight days off in each of the three years.
    [2025, 253],
    [2026, 253],
    [2027, 253],
  ])('%i has %i working days in England', (year, count) => {
    expect(workingDaysBetween(day(`${year - 1}-12-31`), day(`${year}-12-31`), england)).toBe(count);
  });

  it('each division has its own days', () => {
    const isWorked = (division: GovUkDivision, date: string) =>
      workingCalendar(govUkCalendar(feed, { ...options, division })).day(day(date)).working;
    expect(isWorked('scotland', '2025-08-04')).toBe(false);
    expect(isWorked('scotland', '2025-08-25')).toBe(true);
    expect(isWorked('northern-ireland', '2025-07-14')).toBe(false);
    expect(isWorked('england-and-wales', '2025-07-14')).toBe(true);
  });

  it('may be taken for a shorter span, and lie under a layer', () => {
    const covers = { from: '2026-01-01', to: '2026-06-30' };
    const half = govUkCalendar(feed, { ...options, covers, weekSource: 'the office’s hours' });
    expect(half.entries.map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-04',
      '2026-05-25',
    ]);
    const privilegeDay = {
      kind: 'day-off',
      date: '2026-05-26',
      title: { vi: 'Ngày nghỉ đặc quyền', en: 'Privilege day' },
      source: 'an example',
      published: null,
    } as const;
    const office = { id: 'office', calendarVersion: '1', title: privilegeDay.title, entries: [privilegeDay] };
    expect(layeredCalendar(half, office).day(day('2026-05-26')).working).toBe(false);
  });
});

describe('what is not that feed', () => {
  const scotland = { scotland: inDivision('scotland', [event('2025-02-30', 'No day')]) };
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'expected object'],
    ['another JSON', { divisions: [] }, 'england-and-wales: '],
    [
      'a day that does not exist',
      Object.assign({}, feed, scotland),
      'scotland.events.0.date: must be a date',
    ],
    [
      'a division without events',
      Object.assign({}, feed, { scotland: inDivision('scotland', []) }),
      'scotland.events: ',
    ],
  ])('%s is a fault that says where', (_, json, place) => {
    expect(() => govUkCalendar(json, options)).toThrow(
      expect.objectContaining({ code: 'calendar-invalid', message: expect.stringContaining(place) }),
    );
  });

  it.each([
    ['a division that the feed does not have', { division: 'wales' }, 'division: '],
    ['a day that is none', { retrieved: 'yesterday' }, 'retrieved: must be a date'],
  ])('%s is a fault that says where', (_, changes, place) => {
    // As plain JavaScript may call.
    const read = () => Reflect.apply(govUkCalendar, undefined, [feed, { ...options, ...changes }]);
    expect(read).toThrow(
      expect.objectContaining({ code: 'calendar-invalid', message: expect.stringContaining(place) }),
    );
  });

  it('what more the feed may come to say is let be', () => {
    const more = Object.assign({}, feed, { updated: 'today' });
    expect(govUkCalendar(more, options)).toEqual(govUkCalendar(feed, options));
  });
});
