import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDateSchema,
  daysBetween,
  fixedClock,
  fromEpoch,
  instantInputSchema,
  instantSchema,
  readInstant,
  toCivilDate,
  toEpoch,
  toInstant,
  virtualClock,
  weekdayOf,
} from '../../src/time/index.js';
import { holds } from './property.js';

describe('an instant', () => {
  it.each([
    ['2026-08-27T09:00+07:00', '2026-08-27T02:00:00.000Z'],
    ['2026-08-27T02:00Z', '2026-08-27T02:00:00.000Z'],
    ['2026-08-27T09:00:30+0700', '2026-08-27T02:00:30.000Z'],
    ['2026-08-27T09:00:30+07', '2026-08-27T02:00:30.000Z'],
    ['2026-08-26T21:00:00-05:00', '2026-08-27T02:00:00.000Z'],
    ['2011-10-11 13:45:40.276000+02:00', '2011-10-11T11:45:40.276Z'],
    ['1900-01-01T00:00Z', '1900-01-01T00:00:00.000Z'],
    ['2200-12-31T23:59:59.999Z', '2200-12-31T23:59:59.999Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, canonical) => {
    expect(readInstant(text)).toEqual({ ok: true, instant: canonical });
    expect(toInstant(text)).toBe(canonical);
    expect(instantInputSchema.parse(text)).toBe(canonical);
    expect(instantSchema.parse(canonical)).toBe(canonical);
  });

  it('cuts off what is finer than a millisecond and never rounds up', () => {
    expect(toInstant('2026-08-27T16:59:59.9999999Z')).toBe('2026-08-27T16:59:59.999Z');
  });

  it('is refused without an offset, and the message says what to write', () => {
    expect(readInstant('2026-08-27T09:00')).toMatchObject({
      ok: false,
      code: 'instant-without-offset',
      message: { en: expect.stringContaining('+07:00'), vi: expect.stringContaining('múi giờ') },
    });
    const parsed = instantInputSchema.safeParse('2026-08-27T09:00');
    expect(parsed.error?.issues).toMatchObject([{ message: expect.stringContaining('state its offset') }]);
  });

  it.each([
    '',
    'now',
    '2026-08-27',
    '2026-02-30T09:00Z',
    '2025-02-29T09:00Z',
    '2026-13-01T09:00Z',
    '2026-08-27T24:00Z',
    '2026-08-27T09:60Z',
    '2026-08-27T23:59:60Z',
    '2026-08-27T09:00z',
    '2026-08-27T09:00+25:00',
    '2026-08-27T09:00+07:60',
    '2026-08-27T09:00 +07:00',
    '+002026-08-27T09:00Z',
    `2026-08-27T09:00:00.${'1'.repeat(100)}Z`,
  ])('%j is malformed', (text) => {
    expect(readInstant(text)).toMatchObject({ ok: false, code: 'instant-malformed' });
  });

  it.each(['1899-12-31T23:59Z', '2201-01-01T00:00Z', '1900-01-01T00:00+07:00', '9999-12-31T00:00Z'])(
    '%s is out of range',
    (text) => {
      expect(readInstant(text)).toMatchObject({ ok: false, code: 'instant-out-of-range' });
    },
  );

  it('in a record has one spelling only', () => {
    for (const text of ['2026-08-27T09:00+07:00', '2026-08-27T02:00:00Z', '2026-02-30T02:00:00.000Z']) {
      expect(instantSchema.safeParse(text).success).toBe(false);
    }
  });

  it('faults, by code, where the program itself is wrong', () => {
    expect(() => toInstant('yesterday')).toThrow(expect.objectContaining({ code: 'instant-invalid' }));
    expect(() => fromEpoch(0.5)).toThrow(expect.objectContaining({ code: 'instant-invalid' }));
    expect(() => fromEpoch(Number.NaN)).toThrow(expect.objectContaining({ code: 'instant-invalid' }));
  });

  it('goes to epoch milliseconds and back, in the order of its text', () => {
    const epochs = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 11, 31) });
    holds(
      fc.property(epochs, epochs, (one, other) => {
        expect(toEpoch(fromEpoch(one))).toBe(one);
        expect(toInstant(fromEpoch(one))).toBe(fromEpoch(one));
        expect(fromEpoch(one) < fromEpoch(other)).toBe(one < other);
      }),
    );
  });

  it('any text is read or refused, never a fault', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([true, false]).toContain(readInstant(text).ok);
        instantInputSchema.safeParse(text);
        instantSchema.safeParse(text);
        civilDateSchema.safeParse(text);
      }),
    );
  });
});

describe('a civil date', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-00-10',
    '2026-8-27',
    '1899-01-01',
    '2202-01-01',
    '2026-08-27T00:00Z',
  ])('%s is refused', (text) => {
    expect(civilDateSchema.safeParse(text).success).toBe(false);
    expect(() => toCivilDate(text)).toThrow(expect.objectContaining({ code: 'civil-date-invalid' }));
  });

  it('counts across a leap day and the turn of a year', () => {
    expect(addDays(toCivilDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(toCivilDate('2026-01-01'), -1)).toBe('2025-12-31');
    expect(daysBetween(toCivilDate('2024-02-28'), toCivilDate('2024-03-01'))).toBe(2);
    expect(daysBetween(toCivilDate('2024-03-01'), toCivilDate('2024-02-28'))).toBe(-2);
  });

  it('knows its weekday', () => {
    expect(weekdayOf(toCivilDate('2026-08-27'))).toBe('thursday');
    expect(weekdayOf(toCivilDate('2026-08-22'))).toBe('saturday');
    expect(weekdayOf(toCivilDate('2023-01-01'))).toBe('sunday');
    expect(weekdayOf(toCivilDate('1900-01-01'))).toBe('monday');
  });
});

describe('a clock', () => {
  it('stands where it is set', () => {
    const noon = toInstant('2026-08-27T12:00+07:00');
    const evening = toInstant('2026-08-27T18:00+07:00');
    expect(fixedClock(noon).now()).toBe(noon);
    const clock = virtualClock(noon);
    clock.set(evening);
    expect(clock.now()).toBe(evening);
  });
});
