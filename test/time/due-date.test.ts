import { describe, expect, it } from 'vitest';
import { netherlandsCalendar } from '../../examples/event-log/calendar-netherlands.js';
import {
  computeDueDate,
  dueDateBefore,
  instantBefore,
  startOfDay,
  toCivilDate,
  toInstant,
  workingCalendar,
  workingDaysBetween,
} from '../../src/time/index.js';
import { provenance, rule, smallCalendar, vietnam } from './calendars.js';

const day = toCivilDate;

describe('a term in working days', () => {
  it.each([
    // The National Day break: 31 August (swapped), 1 and 2 September are off.
    ['2026-08-27T09:00+07:00', 5, '2026-09-08'],
    // Saturday 22 August is worked.
    ['2026-08-21T09:00+07:00', 5, '2026-08-27'],
    // 24 November is Vietnam Culture Day.
    ['2026-11-20T09:00+07:00', 2, '2026-11-25'],
    // Day zero is a day off: counting begins on the next day all the same.
    ['2026-08-29T09:00+07:00', 1, '2026-09-03'],
    // Received on Saturday 22 August, a working day: day zero is excluded.
    ['2026-08-22T09:00+07:00', 1, '2026-08-24'],
  ])('received %s, %i working days: due %s', (received, amount, dueDate) => {
    expect(computeDueDate(toInstant(received), rule(amount, 'working-day'), vietnam)).toMatchObject({
      ok: true,
      dueDate,
      zone: 'Asia/Ho_Chi_Minh',
      provisional: false,
    });
  });

  it('day zero is the civil date in the calendar’s zone, not in UTC', () => {
    const due = (text: string) => computeDueDate(toInstant(text), rule(1, 'working-day'), vietnam);
    expect(due('2026-08-26T16:59:59.999Z')).toMatchObject({ dueDate: '2026-08-27' });
    expect(due('2026-08-26T17:00:00.000Z')).toMatchObject({ dueDate: '2026-08-28' });
  });

  it('finds the holiday inside the extension that a holiday caused', () => {
    const entries = ['2026-08-11', '2026-08-13'].map(
      (date) => ({ kind: 'day-off', date, ...provenance }) as const,
    );
    const calendar = workingCalendar(smallCalendar({ entries }));
    // 2 working days from Monday 10: 11 is off, 12 counts, 13 (reached only through the 11th) is off, 14 counts.
    expect(
      computeDueDate(toInstant('2026-08-10T09:00+07:00'), rule(2, 'working-day'), calendar),
    ).toMatchObject({
      dueDate: '2026-08-14',
    });
  });

  it('ends at 24:00 or at closing time, as the rule says', () => {
    const start = toInstant('2026-08-27T09:00+07:00');
    expect(computeDueDate(start, rule(5, 'working-day'), vietnam)).toMatchObject({
      dueAt: '2026-09-08T16:59:59.999Z',
    });
    expect(computeDueDate(start, rule(5, 'working-day', { end: 'closing-time' }), vietnam)).toMatchObject({
      dueAt: '2026-09-08T10:00:00.000Z',
    });
  });

  it('closes with the hours of the day: a short Friday, a swapped Saturday', () => {
    const entries = [
      { kind: 'day-off', date: '2026-08-14', ...provenance },
      { kind: 'working-day', date: '2026-08-15', swappedFor: '2026-08-14', ...provenance },
    ] as const;
    const calendar = workingCalendar(smallCalendar({ entries }));
    const closing = rule(1, 'working-day', { end: 'closing-time' });
    expect(computeDueDate(toInstant('2026-08-06T09:00+07:00'), closing, calendar)).toMatchObject({
      dueAt: '2026-08-07T04:00:00.000Z',
    });
    expect(computeDueDate(toInstant('2026-08-13T09:00+07:00'), closing, calendar)).toMatchObject({
      dueAt: '2026-08-15T04:00:00.000Z',
    });
  });
});

describe('a term in calendar days', () => {
  // Ten days from 19 August 2026 is Saturday 29 August, before the break that lasts until 2 September.
  const start = toInstant('2026-08-19T09:00+07:00');

  it('ends where it ends, or rolls to the next working day', () => {
    expect(computeDueDate(start, rule(10, 'calendar-day'), vietnam)).toMatchObject({ dueDate: '2026-08-29' });
    expect(computeDueDate(start, rule(10, 'calendar-day', { roll: true }), vietnam)).toMatchObject({
      dueDate: '2026-09-03',
    });
    expect(computeDueDate(start, rule(3, 'calendar-day', { roll: true }), vietnam)).toMatchObject({
      // Saturday 22 August is worked: nothing to roll.
      dueDate: '2026-08-22',
    });
  });

  it('runs until 24:00 where it ends on a day off that has no closing time', () => {
    expect(computeDueDate(start, rule(10, 'calendar-day', { end: 'closing-time' }), vietnam)).toMatchObject({
      dueAt: '2026-08-29T16:59:59.999Z',
    });
  });
});

describe('a day that is over when the term starts', () => {
  const closing = { dayZero: 'included', end: 'closing-time' } as const;
  it.each([
    ['2026-08-27T16:59', '2026-08-27'],
    ['2026-08-27T17:00', '2026-08-27'],
    ['2026-08-27T17:01', '2026-08-28'],
  ])('is no day of it, though the rule includes day zero: %s', (start, dueDate) => {
    const due = computeDueDate(toInstant(`${start}+07:00`), rule(1, 'working-day', closing), vietnam);
    expect(due).toMatchObject({ ok: true, dueDate });
    expect(due.ok && due.dueAt >= toInstant(`${start}+07:00`)).toBe(true);
  });
});

describe('a day that the calendar does not cover', () => {
  const start = toInstant('2026-12-30T09:00+07:00');

  it('is refused by name', () => {
    expect(computeDueDate(start, rule(1, 'working-day'), vietnam)).toMatchObject({
      ok: true,
      dueDate: '2026-12-31',
    });
    expect(computeDueDate(start, rule(2, 'working-day'), vietnam)).toEqual({
      ok: false,
      code: 'day-not-covered',
      date: '2027-01-01',
      calendar: 'vietnam',
    });
  });

  it('or is counted provisionally, by week and statutory days, and flagged', () => {
    expect(computeDueDate(start, rule(2, 'working-day', { uncovered: 'provisional' }), vietnam)).toEqual({
      ok: true,
      // 1 January is a statutory day off, 2 and 3 January are a weekend.
      dueDate: '2027-01-04',
      dueAt: '2027-01-04T16:59:59.999Z',
      zone: 'Asia/Ho_Chi_Minh',
      provisional: true,
    });
    expect(
      computeDueDate(start, rule(1, 'working-day', { uncovered: 'provisional' }), vietnam),
    ).toMatchObject({
      provisional: false,
    });
  });

  it('matters to a calendar-day term only where the calendar has a say', () => {
    expect(computeDueDate(start, rule(30, 'calendar-day'), vietnam)).toMatchObject({
      dueDate: '2027-01-29',
      provisional: false,
    });
    for (const changes of [{ roll: true }, { end: 'closing-time' }] as const) {
      expect(computeDueDate(start, rule(30, 'calendar-day', changes), vietnam)).toMatchObject({
        ok: false,
        date: '2027-01-29',
      });
      expect(
        computeDueDate(start, rule(30, 'calendar-day', { ...changes, uncovered: 'provisional' }), vietnam),
      ).toMatchObject({ ok: true, provisional: true });
    }
  });

  it('is refused at the end of time, not counted for ever', () => {
    const late = toInstant('2200-12-31T23:00Z');
    for (const unit of ['working-day', 'calendar-day'] as const) {
      expect(computeDueDate(late, rule(3000, unit, { uncovered: 'provisional' }), vietnam)).toMatchObject({
        ok: false,
        code: 'day-not-covered',
      });
    }
  });
});

describe('daylight saving in Amsterdam', () => {
  const netherlands = workingCalendar(netherlandsCalendar);

  it('moves the instant, never the civil date or the local hour', () => {
    const closing = rule(5, 'working-day', { end: 'closing-time' });
    // Clocks go forward on Sunday 27 March 2011 and back on Sunday 30 October 2011.
    expect(computeDueDate(toInstant('2011-03-24T09:00+01:00'), closing, netherlands)).toMatchObject({
      dueDate: '2011-03-31',
      dueAt: '2011-03-31T15:00:00.000Z',
    });
    expect(computeDueDate(toInstant('2011-10-27T09:00+02:00'), closing, netherlands)).toMatchObject({
      dueDate: '2011-11-03',
      dueAt: '2011-11-03T16:00:00.000Z',
    });
  });

  it('a term that ends on the day of the change ends at its local midnight', () => {
    expect(
      computeDueDate(toInstant('2011-10-29T12:00+02:00'), rule(1, 'calendar-day'), netherlands),
    ).toMatchObject({ dueDate: '2011-10-30', dueAt: '2011-10-30T22:59:59.999Z' });
  });
});

describe('days before a due date and days left', () => {
  it('a reminder goes back by working days over the break, or by calendar days', () => {
    const due = day('2026-09-08');
    expect(dueDateBefore(due, { amount: 1, unit: 'working-day' }, vietnam)).toBe('2026-09-07');
    expect(dueDateBefore(due, { amount: 4, unit: 'working-day' }, vietnam)).toBe('2026-08-28');
    expect(dueDateBefore(due, { amount: 4, unit: 'calendar-day' }, vietnam)).toBe('2026-09-04');
  });

  it.each([
    ['working-day', 1, '2026-09-07T00:30:00.000Z'],
    ['working-day', 4, '2026-08-28T00:30:00.000Z'],
    // A Saturday: the day begins where no office opens.
    ['calendar-day', 3, '2026-09-04T17:00:00.000Z'],
    ['month', 1, '2026-08-08T00:00:00.000+07:00'],
    ['hour', 24, '2026-09-07T16:59:59.999Z'],
    ['working-hour', 1, '2026-09-08T09:00:00.000Z'],
    // From 17:00 on the 8th back to the opening of the 7th.
    ['working-hour', 15, '2026-09-07T00:30:00.000Z'],
  ] as const)('in the unit %s, %i before: %s', (unit, amount, instant) => {
    const due = { dueDate: day('2026-09-08'), dueAt: toInstant('2026-09-08T16:59:59.999Z') };
    expect(instantBefore(due, { amount, unit }, vietnam)).toBe(toInstant(instant));
  });

  it('an instant before stops at the beginning of time', () => {
    const due = { dueDate: day('1900-01-02'), dueAt: toInstant('1900-01-02T00:00Z') };
    const first = startOfDay(day('1899-12-31'), 'Asia/Ho_Chi_Minh');
    for (const unit of ['working-hour', 'hour', 'calendar-day', 'month'] as const)
      expect(instantBefore(due, { amount: 100, unit }, vietnam), unit).toBe(first);
  });

  it('working days left: none on the due date, negative after it', () => {
    const due = day('2026-09-08');
    expect(workingDaysBetween(day('2026-08-27'), due, vietnam)).toBe(5);
    expect(workingDaysBetween(day('2026-08-31'), due, vietnam)).toBe(4);
    expect(workingDaysBetween(due, due, vietnam)).toBe(0);
    expect(workingDaysBetween(day('2026-09-10'), due, vietnam)).toBe(-2);
  });
});
