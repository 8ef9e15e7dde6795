import { TZDate, tz } from '@date-fns/tz';
import { addDays, eachDayOfInterval, format, isWeekend } from 'date-fns';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { netherlandsCalendar } from '../../examples/event-log/calendar-netherlands.js';
import {
  computeDueDate,
  type DueDateRule,
  dueDateBefore,
  fromEpoch,
  type Instant,
  toCivilDate,
  workingCalendar,
  workingDaysBetween,
} from '../../src/time/index.js';
import { rule, vietnam } from './calendars.js';
import { holds } from './property.js';

const netherlands = workingCalendar(netherlandsCalendar);

/** The published days, typed in once more by hand, independent of the calendar data under test. */
const daysOff = new Set(
  `2023-01-02 2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-05-01 2023-05-02 2023-05-03 2023-09-01
   2023-09-04 2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-18 2024-04-29 2024-04-30
   2024-05-01 2024-09-02 2024-09-03 2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07
   2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18
   2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2026-11-24`.split(
    /\s+/,
  ),
);
const workedSaturdays = new Set(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);

const zone = 'Asia/Ho_Chi_Minh';

function worksByTheTable(date: TZDate): boolean {
  const text = format(date, 'yyyy-MM-dd');
  return workedSaturdays.has(text) || (!isWeekend(date) && !daysOff.has(text));
}

/** The slow, obvious way: walk local days with date-fns until enough have counted. */
function dueByTheTable(
  start: Instant,
  { period, counting: { roll } }: DueDateRule,
): { dueDate: string; dueAt: string } {
  const inZone = { in: tz(zone) };
  let date = new TZDate(start, zone);
  let counted = 0;
  while (counted < period.amount) {
    date = addDays(date, 1, inZone);
    if (period.unit === 'calendar-day' || worksByTheTable(date)) counted += 1;
  }
  while (roll && !worksByTheTable(date)) date = addDays(date, 1, inZone);
  const dueDate = format(date, 'yyyy-MM-dd');
  return { dueDate, dueAt: new Date(`${dueDate}T23:59:59.999+07:00`).toISOString() };
}

// Far enough from the end of the calendar for every term below.
const starts = fc
  .integer({ min: Date.UTC(2022, 11, 31, 17), max: Date.UTC(2026, 7, 15) })
  .map((epoch) => fromEpoch(epoch));
const dutchStarts = fc
  .integer({ min: Date.UTC(2010, 9, 1), max: Date.UTC(2012, 7, 1) })
  .map((epoch) => fromEpoch(epoch));
const units = fc.constantFrom('working-day' as const, 'calendar-day' as const);
const ends = fc.constantFrom('end-of-day' as const, 'closing-time' as const);
const amounts = fc.integer({ min: 1, max: 60 });
const rules = fc
  .tuple(amounts, units, ends, fc.boolean())
  .map(([amount, unit, end, roll]) => rule(amount, unit, { end, roll }));

function due(start: Instant, dueDateRule: DueDateRule, calendar = vietnam) {
  const result = computeDueDate(start, dueDateRule, calendar);
  if (!result.ok) throw new Error(`not covered: ${result.date}`);
  return result;
}

describe('the laws of due dates', () => {
  it('agree with the published table, day by day', () => {
    holds(
      fc.property(starts, rules, (start, dueDateRule) => {
        const untilMidnight = {
          ...dueDateRule,
          counting: { ...dueDateRule.counting, end: 'end-of-day' as const },
        };
        expect(due(start, untilMidnight)).toMatchObject(dueByTheTable(start, untilMidnight));
      }),
      1_000,
    );
  });

  it('the calendar and the table agree on every day covered', () => {
    const days = eachDayOfInterval({
      start: new TZDate(2023, 0, 1, zone),
      end: new TZDate(2026, 11, 31, zone),
    });
    expect(days).toHaveLength(1461);
    for (const date of days) {
      const text = format(date, 'yyyy-MM-dd');
      expect([text, vietnam.day(toCivilDate(text)).working]).toEqual([text, worksByTheTable(date)]);
    }
  });

  it('a later start is never due earlier', () => {
    for (const [calendar, instants] of [
      [vietnam, starts],
      [netherlands, dutchStarts],
    ] as const) {
      holds(
        fc.property(instants, instants, rules, (one, other, dueDateRule) => {
          const [earlier, later] = one < other ? [one, other] : [other, one];
          const first = due(earlier, dueDateRule, calendar);
          const second = due(later, dueDateRule, calendar);
          expect(first.dueDate <= second.dueDate && first.dueAt <= second.dueAt).toBe(true);
        }),
      );
    }
  });

  it('a longer term is never due earlier, and one more working day is due strictly later', () => {
    holds(
      fc.property(dutchStarts, rules, (start, dueDateRule) => {
        const { amount, unit } = dueDateRule.period;
        const shorter = due(start, dueDateRule, netherlands);
        const longer = due(start, { ...dueDateRule, period: { amount: amount + 1, unit } }, netherlands);
        expect(shorter.dueAt <= longer.dueAt).toBe(true);
        if (unit === 'working-day' || !dueDateRule.counting.roll)
          expect(shorter.dueDate < longer.dueDate).toBe(true);
      }),
    );
  });

  it('a due date lies after its start; a working-day one lies so many working days away and on a working day', () => {
    holds(
      fc.property(starts, rules, (start, dueDateRule) => {
        const { dueDate, dueAt } = due(start, dueDateRule);
        expect(start < dueAt).toBe(true);
        if (dueDateRule.period.unit === 'calendar-day') return;
        const dayZero = toCivilDate(format(new TZDate(start, zone), 'yyyy-MM-dd'));
        expect(vietnam.day(dueDate).working).toBe(true);
        expect(workingDaysBetween(dayZero, dueDate, vietnam)).toBe(dueDateRule.period.amount);
        expect(workingDaysBetween(dueDate, dayZero, vietnam)).toBe(-dueDateRule.period.amount);
      }),
    );
  });

  it('counting back from a due date leaves as many days as were counted', () => {
    holds(
      fc.property(starts, amounts, units, (start, amount, unit) => {
        const { dueDate } = due(start, rule(60, 'calendar-day', { roll: true }));
        const before = dueDateBefore(dueDate, { amount, unit }, vietnam);
        expect(before < dueDate).toBe(true);
        if (unit === 'working-day') expect(workingDaysBetween(before, dueDate, vietnam)).toBe(amount);
      }),
    );
  });
});

describe('the time zone of the process', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it('changes no result', () => {
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia', 'Europe/Amsterdam'];
    const offsets = new Set<number>();
    holds(
      fc.property(starts, dutchStarts, rules, (start, dutchStart, dueDateRule) => {
        const results = zones.map((name) => {
          process.env['TZ'] = name;
          offsets.add(new Date(start).getTimezoneOffset());
          return JSON.stringify([due(start, dueDateRule), due(dutchStart, dueDateRule, netherlands)]);
        });
        expect(new Set(results).size).toBe(1);
      }),
    );
    // The process did move, or this test would prove nothing.
    expect(offsets.size).toBeGreaterThan(3);
  });
});
