import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { vietnamCalendar } from '../../src/regimes/calendars/vietnam.js';
import {
  addDays,
  type CivilDate,
  type ClockEntry,
  type ClockLedger,
  type Counting,
  civilDateOf,
  computeDueDate,
  type DueDate,
  daysBetween,
  endOfDay,
  explainDueDate,
  fromEpoch,
  type Instant,
  instantBefore,
  type Period,
  readClock,
  startOfDay,
  toCivilDate,
  toEpoch,
  toInstant,
  workingCalendar,
} from '../../src/time/index.js';
import { allMinutes, countings, instantsOf, ledgersAndTerms, periods } from '../support/arbitrary-term.js';
import { type Minutes, type Span, workedBetween } from '../support/minute-by-minute.js';
import { counting } from './calendars.js';
import { holds } from './property.js';

const uncovered = 'provisional';

const someMinutes = fc.integer({ min: 0, max: allMinutes().length - 1 }).map((index): Minutes => {
  const found = allMinutes()[index];
  if (found === undefined) throw new Error('there are as many as there are');
  return found;
});
/** A calendar and an instant of 2026, often one at which something changes. */
const starts = someMinutes.chain((minutes) =>
  instantsOf(minutes, '2026-01-10', 330).map((epoch) => ({ minutes, start: fromEpoch(epoch) })),
);
const twoStarts = someMinutes.chain((minutes) => {
  const instants = instantsOf(minutes, '2026-01-10', 330);
  return fc.tuple(instants, instants).map((epochs) => {
    const [earlier = 0, later = 0] = epochs.sort((one, other) => one - other);
    return { minutes, earlier: fromEpoch(earlier), later: fromEpoch(later) };
  });
});

function dueOf(ledger: ClockLedger, how: Counting, { calendar }: Minutes): DueDate {
  const reading = readClock(ledger, { counting: how, uncovered }, calendar);
  if (reading.status !== 'running' || !reading.due.ok) throw new Error('it runs');
  return reading.due;
}

const started = (at: Instant, period: Period): ClockEntry => ({ type: 'started', at, length: { period } });
const pausedFor = ({ from, to }: Span): ClockEntry[] => [
  { type: 'paused', at: fromEpoch(from) },
  { type: 'resumed', at: fromEpoch(to) },
];

describe('adding a period', () => {
  it('is monotone in the start, whatever the unit and the counting', () => {
    holds(
      fc.property(twoStarts, periods, countings, ({ minutes, earlier, later }, period, how) => {
        const first = dueOf([started(earlier, period)], how, minutes);
        const second = dueOf([started(later, period)], how, minutes);
        expect(first.dueAt <= second.dueAt && first.dueDate <= second.dueDate).toBe(true);
      }),
      1_000,
    );
  });

  it('is monotone in the length; one more working day, or hour, is strictly later', () => {
    holds(
      fc.property(starts, periods, countings, ({ minutes, start }, period, how) => {
        const shorter = dueOf([started(start, period)], how, minutes);
        const longer = dueOf([started(start, { ...period, amount: period.amount + 1 })], how, minutes);
        expect(shorter.dueAt <= longer.dueAt).toBe(true);
        if (['working-day', 'working-hour', 'hour'].includes(period.unit))
          expect(shorter.dueAt < longer.dueAt).toBe(true);
      }),
      1_000,
    );
  });

  it('gives the same with a ledger that holds nothing but the start', () => {
    holds(
      fc.property(starts, periods, countings, ({ minutes: { calendar }, start }, period, how) => {
        for (const whenUncovered of ['refuse', 'provisional'] as const) {
          const rule = { counting: how, uncovered: whenUncovered };
          expect(readClock([started(start, period)], rule, calendar)).toEqual({
            status: 'running',
            due: computeDueDate(start, { period, ...rule }, calendar),
          });
        }
      }),
    );
  });
});

/** A pause that begins within 20 days of the start and lasts up to 10. */
const pausesAfter = (start: Instant) =>
  fc
    .tuple(fc.integer({ min: 0, max: 20 * 86_400_000 }), fc.integer({ min: 1, max: 10 * 86_400_000 }))
    .map(([after, length]): Span => ({ from: toEpoch(start) + after, to: toEpoch(start) + after + length }));
const startsAndPauses = starts.chain((place) =>
  pausesAfter(place.start).map((pause) => ({ ...place, pause })),
);

describe('a pause', () => {
  it('moves a term in hours by the time that was paused before it was due', () => {
    holds(
      fc.property(startsAndPauses, fc.integer({ min: 1, max: 400 }), ({ minutes, start, pause }, amount) => {
        const period = { amount, unit: 'hour' } as const;
        const [without, withPause] = [[], pausedFor(pause)].map((entries) =>
          toEpoch(dueOf([started(start, period), ...entries], counting, minutes).dueAt),
        );
        // Reached just as the pause begins, it is due.
        const moved = pause.from < (without ?? 0) ? pause.to - pause.from : 0;
        expect(withPause).toBe((without ?? 0) + moved);
      }),
      1_000,
    );
  });

  it('moves a term in working hours by exactly the working time that was paused before it was due', () => {
    holds(
      fc.property(startsAndPauses, fc.integer({ min: 1, max: 60 }), ({ minutes, start, pause }, amount) => {
        const period = { amount, unit: 'working-hour' } as const;
        const [without = 0, withPause = 0] = [[], pausedFor(pause)].map((entries) =>
          toEpoch(dueOf([started(start, period), ...entries], counting, minutes).dueAt),
        );
        const paused = pause.from < without ? workedBetween(minutes, pause.from, pause.to) : 0;
        expect(workedBetween(minutes, without, withPause)).toBe(paused);
        if (paused === 0) expect(withPause).toBe(without);
      }),
      1_000,
    );
  });

  /** The days that lie in a pause from their first instant to their last. */
  function wholeDaysOf({ from, to }: Span, { dates, calendar: { zone } }: Minutes): readonly CivilDate[] {
    return dates
      .map(toCivilDate)
      .filter((date) => toEpoch(startOfDay(date, zone)) >= from && toEpoch(endOfDay(date, zone)) < to);
  }

  function pausedAllThrough(days: readonly CivilDate[], zone: string): ClockEntry[] {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    return pausedFor({ from: toEpoch(startOfDay(first, zone)), to: toEpoch(endOfDay(last, zone)) + 1 });
  }

  it.each(['working-day', 'calendar-day', 'month'] as const)(
    'moves a term in the unit %s by the whole paused days that it counts, and out of the pause if it is due in it',
    (unit) => {
      const amounts = fc.integer({ min: 1, max: unit === 'month' ? 2 : 25 });
      holds(
        fc.property(startsAndPauses, amounts, ({ minutes, start, pause }, amount) => {
          const { calendar, dates } = minutes;
          const due = (entries: readonly ClockEntry[]) =>
            dueOf([started(start, { amount, unit }), ...entries], counting, minutes);
          const wholeDays = wholeDaysOf(pause, minutes);
          const [without, moved] = [due([]), due(pausedAllThrough(wholeDays, calendar.zone))];
          const countedUpTo = (days: readonly CivilDate[], after: CivilDate) =>
            days.filter(
              (day) =>
                day > after && day <= moved.dueDate && (unit !== 'working-day' || calendar.day(day).working),
            ).length;
          expect(countedUpTo(dates.map(toCivilDate), without.dueDate)).toBe(
            countedUpTo(wholeDays, civilDateOf(start, calendar.zone)),
          );
          const actual = due(pausedFor(pause));
          const dueInPause = toEpoch(moved.dueAt) >= pause.from && toEpoch(moved.dueAt) < pause.to;
          if (!dueInPause) expect(actual).toEqual(moved);
          else expect(toEpoch(actual.dueAt)).toBeGreaterThanOrEqual(pause.to);
        }),
        500,
      );
    },
  );
});

describe('what is added to a ledger', () => {
  const ledgers = ledgersAndTerms();

  it('an extension or a grace term is never due earlier, and its days follow those of before', () => {
    const more = fc.oneof(
      periods.map((period): ClockEntry => ({ type: 'extended', at: fromEpoch(0), by: { period } })),
      periods.map((period): ClockEntry => ({ type: 'grace', at: toInstant('2026-06-01T00:00Z'), period })),
      fc
        .constantFrom('2026-02-01', '2026-08-15', '2027-03-01')
        .map(
          (date): ClockEntry => ({ type: 'extended', at: fromEpoch(0), by: { dueDate: toCivilDate(date) } }),
        ),
    );
    holds(
      fc.property(ledgers, more, ({ minutes, ledger, term }, entry) => {
        const rule = { counting: term.counting, uncovered } as const;
        const [before, after] = [ledger, [...ledger, entry]].map((one) => {
          const explained = explainDueDate(one, rule, minutes.calendar);
          if (!('due' in explained)) throw new Error('it runs');
          return explained;
        });
        if (before === undefined || after === undefined) throw new Error('there are two');
        expect(before.due.dueAt <= after.due.dueAt).toBe(true);
        // The last day may count some hours of the extension too.
        const untilLast = Math.max(0, before.days.length - 1);
        expect(after.days.slice(0, untilLast)).toEqual(before.days.slice(0, untilLast));
      }),
      1_000,
    );
  });
});

describe('a restart', () => {
  it('is never due earlier than if the clock had only been paused; months are as long as they are', () => {
    const notMonths = periods.filter(({ unit }) => unit !== 'month');
    holds(
      fc.property(startsAndPauses, notMonths, countings, ({ minutes, start, pause }, period, how) => {
        const paused = [started(start, period), ...pausedFor(pause)];
        const restarted: ClockLedger = [
          started(start, period),
          { type: 'paused', at: fromEpoch(pause.from) },
          { type: 'restarted', at: fromEpoch(pause.to) },
        ];
        expect(dueOf(paused, how, minutes).dueAt <= dueOf(restarted, how, minutes).dueAt).toBe(true);
      }),
      1_000,
    );
  });

  it('forgets what was before it, but for extensions', () => {
    holds(
      fc.property(startsAndPauses, periods, periods, ({ minutes, start, pause }, period, more) => {
        const again = fromEpoch(pause.to);
        const extended: ClockEntry = { type: 'extended', at: start, by: { period: more } };
        const restarted: ClockEntry = { type: 'restarted', at: again };
        expect(
          dueOf([started(start, period), ...pausedFor(pause), extended, restarted], counting, minutes),
        ).toEqual(dueOf([started(again, period), extended], counting, minutes));
      }),
    );
  });
});

describe('an explanation', () => {
  it('is of the due date that is read, and tells of every day once, in order', () => {
    holds(
      fc.property(ledgersAndTerms(), ({ minutes: { calendar }, ledger, term }) => {
        const rule = { counting: term.counting, uncovered: term.uncovered };
        const explained = explainDueDate(ledger, rule, calendar);
        const reading = readClock(ledger, rule, calendar);
        expect('due' in explained ? explained.due : explained).toEqual(
          reading.status === 'running' ? reading.due : null,
        );
        if (!('due' in explained)) return;
        const { days, due, start } = explained;
        const first = civilDateOf(start, calendar.zone);
        expect(days.map(({ date }) => date)).toEqual(
          Array.from({ length: daysBetween(first, due.dueDate) + 1 }, (_, after) => addDays(first, after)),
        );
        for (const { date, day, counted, reason } of days) {
          expect(day).toEqual(calendar.day(date));
          expect(counted).toBe(reason === 'counted');
        }
      }),
      1_000,
    );
  });

  it('counts the days of the period, by ordinals from 1 in each leg, or its milliseconds', () => {
    holds(
      fc.property(ledgersAndTerms(), ({ minutes: { calendar }, ledger, term }) => {
        const explained = explainDueDate(ledger, { counting: term.counting, uncovered }, calendar);
        if (!('due' in explained)) throw new Error('it runs');
        // Where a person named a day before the start, there is nothing to tell of.
        if (explained.days.length === 0 || explained.days[0]?.leg !== 0) return;
        const lengths = [term.length, ...term.legs.map((leg) => (leg.type === 'extended' ? leg.by : null))];
        const units = lengths.map((length) =>
          length !== null && 'period' in length ? length.period.unit : null,
        );
        units.forEach((unit, leg) => {
          const ordinals = explained.days.flatMap((day) => (day.leg === leg ? (day.ordinal ?? []) : []));
          expect(ordinals).toEqual(ordinals.map((_, index) => index + 1));
          if (unit === 'working-day' || unit === 'calendar-day') {
            const length = lengths[leg];
            expect(ordinals.at(-1)).toBe(length && 'period' in length ? length.period.amount : 0);
          }
        });
        if (units.some((unit) => unit !== 'hour' && unit !== 'working-hour')) return;
        const milliseconds = explained.days.reduce((sum, day) => sum + (day.milliseconds ?? 0), 0);
        expect(milliseconds).toBe(explained.counted * 3_600_000);
      }),
      1_000,
    );
  });
});

describe('to recompute', () => {
  it('with an equal calendar changes nothing', () => {
    const again = workingCalendar(structuredClone(vietnamCalendar));
    holds(
      fc.property(ledgersAndTerms(), ({ minutes: { calendar }, ledger, term }) => {
        if (calendar.id !== again.id) return;
        const rule = { counting: term.counting, uncovered: term.uncovered };
        expect(readClock(ledger, rule, again)).toEqual(readClock(ledger, rule, calendar));
      }),
      1_000,
    );
  });
});

describe('an instant before a due date', () => {
  const hours = (unit: 'hour' | 'working-hour') =>
    fc.integer({ min: 1, max: 60 }).map((amount) => ({ amount, unit }));

  it('lies so many hours, of the clock or of work, before it', () => {
    holds(
      fc.property(
        starts,
        periods,
        countings,
        hours('hour'),
        hours('working-hour'),
        (place, period, how, clock, work) => {
          const { minutes, start } = place;
          const due = dueOf([started(start, period)], how, minutes);
          const at = toEpoch(due.dueAt);
          expect(toEpoch(instantBefore(due, clock, minutes.calendar))).toBe(at - clock.amount * 3_600_000);
          const before = toEpoch(instantBefore(due, work, minutes.calendar));
          expect(workedBetween(minutes, before, at)).toBe(work.amount * 3_600_000);
          expect(workedBetween(minutes, before, before + 1)).toBe(1);
        },
      ),
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
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'];
    const offsets = new Set<number>();
    holds(
      fc.property(ledgersAndTerms(), ({ minutes: { calendar }, ledger, term }) => {
        const rule = { counting: term.counting, uncovered: term.uncovered };
        const results = zones.map((name) => {
          process.env['TZ'] = name;
          offsets.add(new Date(term.start).getTimezoneOffset());
          // A new calendar, for what was found of the old one is kept.
          const anew = { ...calendar };
          return JSON.stringify([readClock(ledger, rule, anew), explainDueDate(ledger, rule, anew)]);
        });
        expect(new Set(results).size).toBe(1);
      }),
      50,
    );
    // The process did move, or this test would prove nothing.
    expect(offsets.size).toBeGreaterThan(2);
  });
});
