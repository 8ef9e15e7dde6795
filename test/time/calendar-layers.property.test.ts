import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CalendarLayer,
  type CalendarLayerInput,
  calendarLayerSchema,
  layeredCalendar,
  toCivilDate,
  type WorkingCalendar,
  workingCalendar,
} from '../../src/time/index.js';
import { provenance, smallCalendar } from './calendars.js';
import { holds } from './property.js';

const first = toCivilDate('2026-07-25');
const days = Array.from({ length: 45 }, (_, index) => addDays(first, index));
const everyDay = (calendar: WorkingCalendar) => days.map((date) => calendar.day(date));

const hours = fc.constantFrom([], ['08:00-12:00'], ['08:00-12:00', '13:00-17:00'], ['20:00-24:00']);
const week = fc.record({
  monday: fc.constant(['09:00-15:00']),
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: hours,
  sunday: hours,
});
const inSpan = fc.integer({ min: 0, max: 30 }).map((offset) => addDays(toCivilDate('2026-08-01'), offset));
const entry = fc.oneof(
  inSpan.map((date) => ({ kind: 'day-off' as const, date, ...provenance })),
  fc
    .record({ kind: fc.constant('override' as const), date: inSpan, hours })
    .map((override) => ({ ...override, ...provenance })),
);
const entries = fc.uniqueArray(entry, { maxLength: 12, selector: ({ kind, date }) => `${kind} ${date}` });
const season = fc
  .record({
    from: fc.constantFrom('08-05', '08-20', '12-01'),
    to: fc.constantFrom('08-10', '08-25', '01-31'),
    week,
  })
  .map((parts) => ({ ...parts, ...provenance }));

const stated = { entries };
const optional = { week, seasons: fc.array(season, { maxLength: 1 }) };
const national = fc
  .record({ ...stated, ...optional }, { requiredKeys: ['entries'] })
  .map((changes) => smallCalendar(changes));
const layer: fc.Arbitrary<CalendarLayerInput> = fc
  .record(
    {
      ...stated,
      ...optional,
      covers: fc.constant({ from: '2026-08-01', to: '2026-09-30' }),
      calendarVersion: fc.constantFrom('1', '2'),
    },
    { requiredKeys: ['entries', 'calendarVersion'] },
  )
  .map((changes) => ({ id: 'layer', title: provenance.title, ...changes }));
const layers = fc.array(layer, { maxLength: 4 });

const empty: CalendarLayerInput = { id: 'empty', calendarVersion: '1', title: provenance.title, entries: [] };

/** What a layer says of a date itself, slowly: an override, else a day off. */
const ownEntry = ({ entries: own }: CalendarLayer, date: string) =>
  own.find((one) => one.kind === 'override' && one.date === date) ??
  own.find((one) => one.kind === 'day-off' && one.date === date);

describe('laws of layers', () => {
  it('a layer that says nothing changes no day, wherever it lies', () => {
    holds(
      fc.property(national, layers, layers, (below, lower, upper) => {
        expect(everyDay(layeredCalendar(below, ...lower, empty, ...upper))).toEqual(
          everyDay(layeredCalendar(below, ...lower, ...upper)),
        );
      }),
      100,
    );
  });

  it('no layers: the calendar itself', () => {
    holds(
      fc.property(national, (below) => {
        expect(everyDay(layeredCalendar(below))).toEqual(everyDay(workingCalendar(below)));
      }),
      100,
    );
  });

  it('it does not matter how layers are put together', () => {
    holds(
      fc.property(national, layers, layers, (below, lower, upper) => {
        const [twice, once] = [
          layeredCalendar(layeredCalendar(below, ...lower), ...upper),
          layeredCalendar(below, ...lower, ...upper),
        ];
        expect(everyDay(twice)).toEqual(everyDay(once));
        const named = ({ id, calendarVersion, title, zone, span }: WorkingCalendar) => [
          id,
          calendarVersion,
          title,
          zone,
          span,
        ];
        expect(named(twice)).toEqual(named(once));
      }),
      100,
    );
  });

  it('the nearest entry always rules, and where there is none the nearest week', () => {
    holds(
      fc.property(national, layers, (below, above) => {
        const calendar = layeredCalendar(below, ...above);
        const nearestFirst = above.map((one) => calendarLayerSchema.parse(one)).reverse();
        for (const date of days) {
          const found = nearestFirst.map((one) => ownEntry(one, date)).find((one) => one !== undefined);
          const expected = found ?? workingCalendar(below).day(date).entry;
          expect(calendar.day(date).entry).toEqual(expected);
          if (expected === null) expect(calendar.day(date).reason).toBe('weekly');
        }
      }),
      100,
    );
  });

  it('a day is provisional where one of them does not cover it', () => {
    holds(
      fc.property(national, layers, (below, above) => {
        const calendar = layeredCalendar(below, ...above);
        for (const date of days) {
          const covered = [below.covers, ...above.flatMap(({ covers }) => covers ?? [])].every(
            ({ from, to }) => from <= date && date <= to,
          );
          expect(calendar.day(date).provisional).toBe(!covered);
          expect(calendar.covers(date)).toBe(covered);
        }
      }),
      100,
    );
  });
});
