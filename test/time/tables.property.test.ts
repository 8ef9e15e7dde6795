import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CivilDate,
  civilDateOf,
  computeDueDate,
  dueDateBefore,
  fromEpoch,
  instantBefore,
  toCivilDate,
  toEpoch,
  toInstant,
  toInstantIn,
  workingCalendar,
  workingDaysBetween,
} from '../../src/time/index.js';
import { offices, rule, smallCalendar, vietnam } from './calendars.js';
import { holds } from './property.js';

const [first, last] = [toCivilDate('1900-01-02'), toCivilDate('2200-12-30')];

/** By date: how many working days there are until then, counted one by one. */
function sumsOf(calendar: typeof vietnam): ReadonlyMap<CivilDate, number> {
  const sums = new Map<CivilDate, number>();
  let sum = 0;
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (calendar.day(date).working) sum += 1;
    sums.set(date, sum);
  }
  return sums;
}

describe('working days by their ordinals, over all of 1900–2200', () => {
  it.each([vietnam, ...offices.slice(0, 1)].map((calendar) => [calendar.id, calendar] as const))(
    'are those that are counted one by one: %s',
    (_, calendar) => {
      const sums = sumsOf(calendar);
      const dates = [...sums.keys()];
      const someDate = fc.integer({ min: 0, max: dates.length - 1 }).map((index) => dates[index] ?? first);
      const sumOf = (date: CivilDate) => sums.get(date) ?? Number.NaN;
      expect(workingDaysBetween(first, last, calendar)).toBe(sumOf(last) - sumOf(first));
      holds(
        fc.property(someDate, someDate, fc.integer({ min: 1, max: 3660 }), (one, other, amount) => {
          expect(workingDaysBetween(one, other, calendar)).toBe(sumOf(other) - sumOf(one));
          const noon = toInstantIn(`${one}T12:00`, calendar.zone);
          const due = computeDueDate(
            noon,
            rule(amount, 'working-day', { uncovered: 'provisional' }),
            calendar,
          );
          const enough = sumOf(last) - sumOf(one) >= amount;
          if (enough) expect(due.ok && sumOf(due.dueDate) - sumOf(one)).toBe(amount);
          if (due.ok) expect(calendar.day(due.dueDate).working).toBe(true);
          const before = dueDateBefore(one, { amount, unit: 'working-day' }, calendar);
          if (before <= first) return;
          expect(calendar.day(before).working).toBe(true);
          expect(sumOf(addDays(one, -1)) - sumOf(before)).toBe(amount - 1);
        }),
        1_000,
      );
    },
  );
});

describe('from each day to the next, wherever a table is divided', () => {
  const [berlin] = offices.slice(1);
  const calendars = [vietnam, ...(berlin === undefined ? [] : [berlin])];
  it.each(calendars.map((calendar) => [calendar.id, calendar] as const))('%s', (_, calendar) => {
    let before = toCivilDate('2024-12-31');
    for (let date = toCivilDate('2025-01-01'); date < '2026-11-01'; date = addDays(date, 1)) {
      const { working, hours } = calendar.day(date);
      if (!working) continue;
      if (before >= '2025-01-01') {
        expect(dueDateBefore(date, { amount: 1, unit: 'working-day' }, calendar)).toBe(before);
        const noon = toInstantIn(`${before}T12:00`, calendar.zone);
        expect(computeDueDate(noon, rule(1, 'working-day'), calendar)).toMatchObject({ dueDate: date });
      }
      before = date;
      // The last hour of each day ends when it closes, not when the next day opens, and begins an hour before.
      const closing = hours.at(-1)?.slice(6) ?? '';
      if (closing === '24:00') continue;
      const dueAt = toInstantIn(`${date}T${closing}`, calendar.zone);
      const start = fromEpoch(toEpoch(dueAt) - 3_600_000);
      expect(computeDueDate(start, rule(1, 'working-hour'), calendar)).toMatchObject({ dueAt });
      const [opening = '', end = ''] = hours[0]?.split('-') ?? [];
      const opened = toInstantIn(`${date}T${opening}`, calendar.zone);
      const amount = Math.floor(
        (toEpoch(toInstantIn(`${date}T${end}`, calendar.zone)) - toEpoch(opened)) / 3_600_000,
      );
      const later = fromEpoch(toEpoch(opened) + amount * 3_600_000);
      const due = { dueDate: date, dueAt: later };
      expect(instantBefore(due, { amount, unit: 'working-hour' }, calendar)).toBe(opened);
    }
  });
});

describe('what clocks show', () => {
  const zones = [
    'Asia/Ho_Chi_Minh',
    'Europe/Amsterdam',
    'America/New_York',
    'America/St_Johns',
    'America/Sao_Paulo',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Africa/Monrovia',
    'Asia/Pyongyang',
    'Antarctica/Troll',
  ];

  it('is what date-fns says, in all of 1900–2200 and on the very days of a change', () => {
    const changes = [
      '2026-03-29T01:00Z',
      '2010-11-07T02:31Z',
      '2011-12-30T10:00Z',
      '2018-05-04T15:00Z',
      '1972-01-07T00:44Z',
    ];
    const epochs = fc.oneof(
      fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 11, 31) }),
      fc
        .tuple(fc.constantFrom(...changes), fc.integer({ min: -7_200_000, max: 7_200_000 }))
        .map(([at, by]) => Date.parse(at) + by),
    );
    holds(
      fc.property(epochs, fc.constantFrom(...zones), (epoch, zone) => {
        expect(civilDateOf(fromEpoch(epoch), zone)).toBe(format(new TZDate(epoch, zone), 'yyyy-MM-dd'));
      }),
      2_000,
    );
  });
});

describe('working hours where a clock is set back over midnight (St John’s, 7 November 2010, 00:01)', () => {
  const night = ['00:00-02:00', '20:00-24:00'];
  const { week } = smallCalendar();
  const stJohns = workingCalendar(
    smallCalendar({
      zone: 'America/St_Johns',
      covers: { from: '2010-11-01', to: '2010-11-30' },
      week: { ...week, saturday: night, sunday: night },
    }),
  );
  const evening = toInstantIn('2010-11-06T20:00', 'America/St_Johns');

  it.each([
    // The evening has five hours, the last of them twice; then the night goes on.
    [4, '2010-11-07T02:30Z'],
    [5, '2010-11-07T03:30Z'],
    [6, '2010-11-07T04:30Z'],
    [7, '2010-11-07T05:30Z'],
    [8, '2010-11-08T00:30Z'],
  ])('%i hours from 20:00 end at %s, and lie between', (amount, end) => {
    const due = computeDueDate(evening, rule(amount, 'working-hour'), stJohns);
    expect(due).toMatchObject({ ok: true, dueAt: toInstant(end) });
    const period = { amount, unit: 'working-hour' } as const;
    if (due.ok) expect(instantBefore(due, period, stJohns)).toBe(evening);
  });

  it('no hour is counted twice, from whatever minute of it', () => {
    const dueAt = (minute: number) => {
      const start = fromEpoch(Date.parse('2010-11-07T02:00Z') + minute * 60_000);
      const due = computeDueDate(start, rule(1, 'working-hour'), stJohns);
      return due.ok ? Date.parse(due.dueAt) - Date.parse(start) : null;
    };
    // Work goes on from 20:00 until the second 02:00 without a break: an hour from any of its minutes is an hour.
    expect(Array.from({ length: 150 }, (_, minute) => dueAt(minute))).toEqual(
      Array.from({ length: 150 }, () => 3_600_000),
    );
  });
});
