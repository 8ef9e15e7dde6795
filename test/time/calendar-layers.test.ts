import { describe, expect, it } from 'vitest';
import {
  type CalendarLayerInput,
  calendarLayerSchema,
  layeredCalendar,
  toCivilDate,
  workingCalendar,
} from '../../src/time/index.js';
import { provenance, smallCalendar, vietnam } from './calendars.js';

const day = toCivilDate;
const noHours = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

const layer = (changes: Partial<CalendarLayerInput> = {}): CalendarLayerInput => ({
  id: 'province',
  calendarVersion: 'p-1',
  title: { vi: 'Lịch của tỉnh (ví dụ)', en: 'Calendar of a province (an example)' },
  entries: [],
  ...changes,
});

const national = smallCalendar({
  entries: [
    { kind: 'day-off', date: '2026-08-10', to: '2026-08-12', ...provenance },
    { kind: 'working-day', date: '2026-08-15', swappedFor: '2026-08-10', ...provenance },
  ],
});

describe('a calendar with layers', () => {
  it('is called by the last layer, versioned by all, and lies in the zone of the lowest', () => {
    const office = layer({ id: 'office', calendarVersion: 'o-1' });
    expect(layeredCalendar(national, layer(), office)).toMatchObject({
      id: 'office',
      calendarVersion: 'o-1/p-1/1',
      title: office.title,
      zone: 'Asia/Ho_Chi_Minh',
      span: national.covers,
    });
  });

  it('the nearest entry rules, be it the weaker kind, on its days only', () => {
    const dayOff = { kind: 'day-off', date: '2026-08-15', ...provenance } as const;
    const open = { kind: 'override', date: '2026-08-11', hours: ['09:00-10:00'], ...provenance } as const;
    const calendar = layeredCalendar(national, layer({ entries: [dayOff, open] }));
    expect(calendar.day(day('2026-08-15'))).toMatchObject({
      working: false,
      reason: 'day-off',
      entry: dayOff,
    });
    expect(calendar.day(day('2026-08-11'))).toMatchObject({ working: true, reason: 'override', entry: open });
    expect(calendar.day(day('2026-08-12'))).toEqual(workingCalendar(national).day(day('2026-08-12')));
  });

  it('a week of a layer replaces the one below, seasons included; a season of a layer only its own days', () => {
    const week = { ...noHours, monday: ['10:00-12:00'], saturday: ['10:00-11:00'] };
    const season = {
      ...provenance,
      from: '08-01',
      to: '08-20',
      week: { ...noHours, monday: ['06:00-08:00'], friday: ['06:00-07:00'] },
    };
    const seasonal = { ...national, seasons: [season] };
    const hoursOn = (calendar: ReturnType<typeof layeredCalendar>, ...dates: string[]) =>
      dates.map((date) => calendar.day(day(date)).hours);
    expect(
      hoursOn(layeredCalendar(seasonal, layer({ week })), '2026-08-14', '2026-08-17', '2026-08-22'),
    ).toEqual([[], ['10:00-12:00'], ['10:00-11:00']]);
    const withSeason = layeredCalendar(national, layer({ seasons: [season] }));
    expect(hoursOn(withSeason, '2026-08-14', '2026-08-21')).toEqual([['06:00-07:00'], ['08:00-11:00']]);
    // The swapped Saturday of the nation is worked in the hours of this layer's week.
    expect(hoursOn(layeredCalendar(national, layer({ week })), '2026-08-15')).toEqual([['10:00-12:00']]);
  });

  it('tells the source of a layer’s week', () => {
    const week = { ...noHours, monday: ['10:00-12:00'] };
    const named = layeredCalendar(national, layer({ week, weekSource: 'the rules of the office' }));
    expect(named.day(day('2026-08-18'))).toMatchObject({ working: false, source: 'the rules of the office' });
    expect(layeredCalendar(national, layer({ week })).day(day('2026-08-18')).source).toBeNull();
  });

  it('covers what all cover; beyond it a day is provisional, with what is known of it', () => {
    const covers = { from: '2026-08-05', to: '2026-12-31' };
    const closed = { kind: 'day-off', date: '2026-09-09', ...provenance } as const;
    const calendar = layeredCalendar(national, layer({ covers, entries: [closed] }));
    expect(calendar.span).toEqual({ from: '2026-08-05', to: '2026-08-31' });
    expect(calendar.covers(day('2026-08-04'))).toBe(false);
    expect(calendar.day(day('2026-09-09'))).toMatchObject({
      working: false,
      provisional: true,
      entry: closed,
    });
    const late = layeredCalendar(national, layer({ covers: { from: '2026-08-11', to: '2026-08-31' } }));
    expect(late.day(day('2026-08-10'))).toMatchObject({
      working: false,
      provisional: true,
      reason: 'day-off',
    });
  });

  it('a swap may be for a day off of the layer or of one below', () => {
    const swapped = {
      kind: 'working-day',
      date: '2026-08-22',
      swappedFor: '2026-08-11',
      ...provenance,
    } as const;
    expect(layeredCalendar(national, layer({ entries: [swapped] })).day(day('2026-08-22')).hours).toEqual(
      national.week.tuesday,
    );
    const closed = { kind: 'override', date: '2026-08-13', hours: [], ...provenance } as const;
    const second = { ...swapped, swappedFor: '2026-08-13' } as const;
    const office = layer({ id: 'office', entries: [second] });
    const calendar = layeredCalendar(national, layer({ entries: [closed] }), office);
    expect(calendar.day(day('2026-08-22')).reason).toBe('swapped');
  });

  it('may lie on a calendar that was made before', () => {
    const tradition = { kind: 'day-off', date: '2026-08-27', ...provenance } as const;
    const calendar = layeredCalendar(vietnam, layer({ entries: [tradition] }));
    expect(calendar.day(day('2026-08-27')).working).toBe(false);
    expect(calendar.day(day('2026-08-22'))).toEqual(vietnam.day(day('2026-08-22')));
  });
});

describe('a layer that is wrong', () => {
  const dayOff = { kind: 'day-off', date: '2026-08-13', ...provenance } as const;
  const swapped = {
    kind: 'working-day',
    date: '2026-08-22',
    swappedFor: '2026-08-18',
    ...provenance,
  } as const;

  it.each<[string, Partial<CalendarLayerInput>, string]>([
    [
      'no week of its own, yet a source of it',
      { weekSource: 'x' },
      'weekSource: is the source of "week", which is missing',
    ],
    ['a week that is never worked', { week: noHours }, 'week: must have a working day'],
    [
      'a day that is off twice',
      { entries: [dayOff, dayOff] },
      'entries.1.date: a second entry of the kind day-off for 2026-08-13',
    ],
    [
      'an entry outside its own span',
      { covers: { from: '2026-08-14', to: '2026-08-31' }, entries: [dayOff] },
      'entries.0.date: must lie in the span that the calendar covers, 2026-08-14 to 2026-08-31',
    ],
    [
      'a span that those below do not share',
      { covers: { from: '2026-09-01', to: '2026-09-30' } },
      'covers: must share a day with the calendar below, 2026-08-01 to 2026-08-31',
    ],
    [
      'a swap for a day that nobody has off',
      { entries: [swapped] },
      'entries.0.swappedFor: must be a day off of this calendar',
    ],
    [
      'a swap for a free day of the week',
      { entries: [{ ...swapped, swappedFor: '2026-08-16' }] },
      'entries.0.swappedFor: must be a day off of this calendar\nentries.0.swappedFor: must be a day that is worked in other weeks',
    ],
    [
      'a swap for a day that the week above has not',
      { week: { ...noHours, monday: ['08:00-09:00'] }, entries: [{ ...swapped, swappedFor: '2026-08-11' }] },
      'entries.0.swappedFor: must be a day that is worked in other weeks',
    ],
    [
      'a version too long to be recorded',
      { calendarVersion: 'x'.repeat(79) },
      'calendarVersion: has more than 80 characters with those below',
    ],
  ])('%s', (_, changes, problem) => {
    expect(() => layeredCalendar(national, layer(), layer(changes))).toThrow(
      expect.objectContaining({
        code: 'calendar-invalid',
        message: `Layer 2, over the calendar province, is not valid.\n${problem}`,
      }),
    );
  });

  it('a zone of its own, or a key that nobody knows, is refused', () => {
    for (const key of ['zone', 'statutory', 'extends'])
      expect(calendarLayerSchema.safeParse({ ...layer(), [key]: 'UTC' }).success, key).toBe(false);
  });

  it('a version that just fits is taken', () => {
    const { calendarVersion } = layeredCalendar(
      national,
      layer(),
      layer({ calendarVersion: 'x'.repeat(74) }),
    );
    expect(calendarVersion).toHaveLength(80);
  });

  it('what is no calendar to lie on is a fault too', () => {
    for (const given of [null, undefined, 7, 'vietnam', {}]) {
      expect(() => Reflect.apply(layeredCalendar, undefined, [given])).toThrow(
        expect.objectContaining({ code: 'calendar-invalid' }),
      );
    }
  });

  it('one that cannot be read is named', () => {
    expect(() => Reflect.apply(layeredCalendar, undefined, [national, null])).toThrow(
      /^Layer 1, over the calendar small,/,
    );
  });
});
