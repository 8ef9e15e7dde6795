import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDateOf,
  civilTimeOf,
  endOfDay,
  fromEpoch,
  instantAt,
  readInstantIn,
  startOfDay,
  toCivilDate,
  toEpoch,
  toInstant,
  toInstantIn,
  zoneSchema,
} from '../../src/time/index.js';
import { holds } from './property.js';

const amsterdam = 'Europe/Amsterdam';
const hour = 3_600_000;

function lengthInHours(date: string, zone: string): number {
  const day = toCivilDate(date);
  return (toEpoch(endOfDay(day, zone)) + 1 - toEpoch(startOfDay(day, zone))) / hour;
}

describe('a zone', () => {
  it('is a name of the IANA database', () => {
    for (const zone of ['Asia/Ho_Chi_Minh', amsterdam, 'UTC']) expect(zoneSchema.parse(zone)).toBe(zone);
    for (const zone of ['', 'Asia/Da_Lat', '+07:00', 'constructor', '__proto__']) {
      expect(zoneSchema.safeParse(zone).success).toBe(false);
      expect(() => civilDateOf(toInstant('2026-08-27T02:00Z'), zone)).toThrow(
        expect.objectContaining({ code: 'zone-unknown' }),
      );
    }
  });

  it('says which civil date and time an instant has in it', () => {
    const instant = toInstant('2026-08-26T17:30:00.250Z');
    expect(civilDateOf(instant, 'Asia/Ho_Chi_Minh')).toBe('2026-08-27');
    expect(civilTimeOf(instant, 'Asia/Ho_Chi_Minh')).toBe('00:30:00.250');
    expect(civilDateOf(instant, amsterdam)).toBe('2026-08-26');
    expect(civilDateOf(toInstant('2200-12-31T23:00Z'), 'Asia/Ho_Chi_Minh')).toBe('2201-01-01');
  });

  it('24:00 is the millisecond before the next local midnight', () => {
    expect(endOfDay(toCivilDate('2026-09-08'), 'Asia/Ho_Chi_Minh')).toBe('2026-09-08T16:59:59.999Z');
    expect(instantAt(toCivilDate('2026-09-08'), '24:00', 'Asia/Ho_Chi_Minh')).toBe(
      '2026-09-08T16:59:59.999Z',
    );
  });

  it('refuses what is no time of day', () => {
    for (const time of ['', '9:00', '24:01', '25:00', '09:60', '09:00Z', '09:00:00.1234']) {
      expect(() => instantAt(toCivilDate('2026-09-08'), time, amsterdam)).toThrow(
        expect.objectContaining({ code: 'instant-invalid' }),
      );
    }
  });

  it('reads a local time without an offset as its own, and one with an offset as it says', () => {
    expect(toInstantIn('2026-08-27T09:00', 'Asia/Ho_Chi_Minh')).toBe('2026-08-27T02:00:00.000Z');
    expect(toInstantIn('2011-07-01 09:00', amsterdam)).toBe('2011-07-01T07:00:00.000Z');
    expect(toInstantIn('2026-08-27T09:00Z', amsterdam)).toBe('2026-08-27T09:00:00.000Z');
    expect(readInstantIn('2026-02-30T09:00', amsterdam)).toMatchObject({
      ok: false,
      code: 'instant-malformed',
    });
    expect(() => toInstantIn('soon', amsterdam)).toThrow(
      expect.objectContaining({ code: 'instant-invalid' }),
    );
  });
});

describe('daylight saving', () => {
  it('makes days of 23 and 25 hours in Amsterdam, and due dates still end at local midnight', () => {
    expect(lengthInHours('2011-03-27', amsterdam)).toBe(23);
    expect(lengthInHours('2011-10-30', amsterdam)).toBe(25);
    expect(lengthInHours('2011-10-31', amsterdam)).toBe(24);
    expect(endOfDay(toCivilDate('2011-03-27'), amsterdam)).toBe('2011-03-27T21:59:59.999Z');
    expect(endOfDay(toCivilDate('2011-10-30'), amsterdam)).toBe('2011-10-30T22:59:59.999Z');
  });

  it('a time that clocks jumped over is the instant of the jump', () => {
    const jump = '2011-03-27T01:00:00.000Z';
    for (const time of ['02:00', '02:30', '02:59:59.999', '03:00']) {
      expect(instantAt(toCivilDate('2011-03-27'), time, amsterdam)).toBe(jump);
    }
    expect(toInstantIn('2011-03-27T02:30', amsterdam)).toBe(jump);
  });

  it('a time that occurs twice is the first', () => {
    expect(instantAt(toCivilDate('2011-10-30'), '02:30', amsterdam)).toBe('2011-10-30T00:30:00.000Z');
  });

  it('a day that begins with the jump begins at it (São Paulo, October 2017)', () => {
    expect(startOfDay(toCivilDate('2017-10-15'), 'America/Sao_Paulo')).toBe('2017-10-15T03:00:00.000Z');
    expect(endOfDay(toCivilDate('2017-10-14'), 'America/Sao_Paulo')).toBe('2017-10-15T02:59:59.999Z');
  });

  it('a day whose last hour occurs twice ends with the second (St John’s, November 2010)', () => {
    const end = endOfDay(toCivilDate('2010-11-06'), 'America/St_Johns');
    expect(end).toBe('2010-11-07T03:29:59.999Z');
    expect(startOfDay(toCivilDate('2010-11-07'), 'America/St_Johns')).toBe('2010-11-07T02:30:00.000Z');
  });

  it('a day that was skipped has no length (Samoa, 30 December 2011)', () => {
    expect(lengthInHours('2011-12-30', 'Pacific/Apia')).toBe(0);
    expect(lengthInHours('2011-12-31', 'Pacific/Apia')).toBe(24);
  });

  const zones = fc.constantFrom(
    amsterdam,
    'Asia/Ho_Chi_Minh',
    'America/New_York',
    'Australia/Lord_Howe',
    'UTC',
  );
  const epochs = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2099, 0, 1) });

  it('an instant lies within its own civil day, and days follow each other without a gap', () => {
    holds(
      fc.property(epochs, zones, (epoch, zone) => {
        const instant = fromEpoch(epoch);
        const date = civilDateOf(instant, zone);
        expect(startOfDay(date, zone) <= instant && instant <= endOfDay(date, zone)).toBe(true);
        expect(toEpoch(startOfDay(addDays(date, 1), zone))).toBe(toEpoch(endOfDay(date, zone)) + 1);
      }),
    );
  });

  it('the local time of an instant leads back to it, or to the first of two', () => {
    holds(
      fc.property(epochs, zones, (epoch, zone) => {
        const instant = fromEpoch(epoch);
        const back = instantAt(civilDateOf(instant, zone), civilTimeOf(instant, zone), zone);
        expect(back <= instant).toBe(true);
        expect([0, hour / 2, hour]).toContain(epoch - toEpoch(back));
        expect(civilTimeOf(back, zone)).toBe(civilTimeOf(instant, zone));
      }),
    );
  });
});
