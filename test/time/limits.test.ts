import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDateOf,
  civilDateSchema,
  computeDueDate,
  countingSchema,
  dueDateBefore,
  fromEpoch,
  instantAt,
  instantInputSchema,
  instantSchema,
  periodSchema,
  readInstant,
  readInstantIn,
  TimeFault,
  toCivilDate,
  toInstant,
} from '../../src/time/index.js';
import { counting, rule, vietnam } from './calendars.js';

const fault = (code: string, message: RegExp | string) =>
  expect.objectContaining({
    name: 'TimeFault',
    code,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });

describe('civil dates end where the years 1900 to 2200 end somewhere on Earth', () => {
  it.each(['1899-12-31', '1900-01-01', '2000-02-29', '2200-12-31', '2201-01-01'])('%s is one', (text) => {
    expect(civilDateSchema.safeParse(text).success).toBe(true);
    expect(toCivilDate(text)).toBe(text);
  });

  it.each([
    '1899-12-30',
    '2201-01-02',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-01',
    '26-01-01',
    '02026-01-01',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-010',
    '2026/01/01',
    'x026-01-01',
    '',
  ])('%j is none', (text) => {
    expect(civilDateSchema.safeParse(text).success).toBe(false);
    expect(() => toCivilDate(text)).toThrow(fault('civil-date-invalid', /^Not a date from 1900 to 2200/));
  });

  it('the refusal says what to write, and repeats no more than the beginning of what was written', () => {
    expect(civilDateSchema.safeParse('soon').error?.issues[0]?.message).toBe(
      'must be a date that exists, written YYYY-MM-DD, from 1900 to 2200',
    );
    expect(() => toCivilDate('9'.repeat(100))).toThrow(
      fault('civil-date-invalid', `Not a date from 1900 to 2200 written YYYY-MM-DD: ${'9'.repeat(40)}`),
    );
  });

  it('counting days reaches the first and the last of them, and is a fault beyond', () => {
    const [first, last] = [toCivilDate('1899-12-31'), toCivilDate('2201-01-01')];
    expect(addDays(addDays(first, 1), -1)).toBe(first);
    expect(addDays(addDays(last, -1), 1)).toBe(last);
    expect(() => addDays(first, -1)).toThrow(fault('civil-date-invalid', /years 1900 to 2200: -25569$/));
    expect(() => addDays(last, 1)).toThrow(fault('civil-date-invalid', /years 1900 to 2200: 84372$/));
    expect(() => addDays(first, 0.5)).toThrow(fault('civil-date-invalid', /-25567\.5$/));
  });
});

describe('instants end a day beyond what is read, so that every civil day has an end', () => {
  it.each(['1899-12-30T00:00:00.000Z', '2201-01-02T23:59:59.999Z'])('%s is one', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(true);
    expect(fromEpoch(Date.parse(text))).toBe(text);
  });

  it.each(['1899-12-29T23:59:59.999Z', '2201-01-03T00:00:00.000Z'])('%s is none', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(false);
    expect(() => fromEpoch(Date.parse(text))).toThrow(
      fault('instant-invalid', `Not whole milliseconds within the years 1900 to 2200: ${Date.parse(text)}`),
    );
  });

  it('and are whole milliseconds', () => {
    expect(() => fromEpoch(0.5)).toThrow(fault('instant-invalid', /: 0\.5$/));
  });

  it('no other spelling is an instant, and the refusal shows the right one', () => {
    for (const text of [
      '2026-08-27T02:00Z',
      '2026-08-27T02:00:00Z',
      '2026-08-27T02:00:00.000+00:00',
      'x',
      '',
    ]) {
      const result = instantSchema.safeParse(text);
      expect(result.error?.issues[0]?.message, text).toBe(
        'must be an instant in UTC with milliseconds, such as 2026-08-27T02:00:00.000Z',
      );
    }
  });

  it.each([
    ['1900-01-01T00:00Z', true],
    ['1899-12-31T23:59:59.999Z', false],
    ['2200-12-31T23:59:59.999Z', true],
    ['2201-01-01T00:00Z', false],
  ])('what is read lies in the years 1900 to 2200: %s', (text, ok) => {
    expect(readInstant(text)).toMatchObject(ok ? { ok } : { ok, code: 'instant-out-of-range' });
  });
});

describe('offsets', () => {
  it.each([
    ['2026-08-27T09:00+05:30', '2026-08-27T03:30:00.000Z'],
    ['2026-08-27T09:00-03:30', '2026-08-27T12:30:00.000Z'],
    ['2026-08-27T09:00+05:59', '2026-08-27T03:01:00.000Z'],
    ['2026-08-27T09:00+0530', '2026-08-27T03:30:00.000Z'],
    ['2026-08-27T09:00-05', '2026-08-27T14:00:00.000Z'],
    ['2026-08-27T09:00+18:00', '2026-08-26T15:00:00.000Z'],
    ['2026-08-27T09:00-18:00', '2026-08-28T03:00:00.000Z'],
  ])('%s is %s, in whatever zone it is read', (text, instant) => {
    expect(toInstant(text)).toBe(instant);
    expect(readInstantIn(text, 'Europe/Amsterdam')).toEqual({ ok: true, instant });
  });

  it.each(['+18:01', '-18:01', '+05:60', '+19'])('no place on Earth has %s', (offset) => {
    expect(readInstant(`2026-08-27T09:00${offset}`)).toMatchObject({ code: 'instant-malformed' });
  });
});

describe('texts of instants', () => {
  it('64 characters are read, and not one more', () => {
    const head = '2026-08-27T02:00:00.1234';
    const text = `${head.padEnd(63, '0')}Z`;
    expect(text).toHaveLength(64);
    expect(toInstant(text)).toBe('2026-08-27T02:00:00.123Z');
    expect(readInstant(`${head.padEnd(64, '0')}Z`)).toMatchObject({ code: 'instant-malformed' });
  });

  it('a fault names what was wrong, and repeats no more than 64 characters of it', () => {
    expect(() => toInstant('2026-08-27T09:00')).toThrow(
      fault(
        'instant-invalid',
        'An instant must state its offset, such as 2026-08-27T09:00+07:00 or 2026-08-27T02:00Z: 2026-08-27T09:00',
      ),
    );
    expect(() => toInstant('9'.repeat(100))).toThrow(
      fault('instant-invalid', /2026-08-27T09:00\+07:00: 9{64}$/),
    );
  });

  it('a schema that takes them gives the code and the message in both languages with the issue', () => {
    const issue = instantInputSchema.safeParse('2026-08-27T09:00').error?.issues[0];
    expect(issue).toMatchObject({
      code: 'custom',
      message: 'An instant must state its offset, such as 2026-08-27T09:00+07:00 or 2026-08-27T02:00Z',
      params: {
        problem: 'instant-without-offset',
        message: { vi: expect.stringContaining('múi giờ'), en: expect.stringContaining('offset') },
      },
    });
    expect(instantInputSchema.parse('2026-08-27T09:00+07:00')).toBe('2026-08-27T02:00:00.000Z');
  });
});

describe('what people are told of zones and times', () => {
  it('a zone that does not exist is named, cut short', () => {
    expect(() => civilDateOf(toInstant('2026-08-27T02:00Z'), `Z${'z'.repeat(99)}`)).toThrow(
      fault('zone-unknown', `Not a time zone of the IANA database: Z${'z'.repeat(63)}`),
    );
  });

  it('and so is a time of day that is none', () => {
    expect(() => instantAt(toCivilDate('2026-08-27'), '9'.repeat(99), 'UTC')).toThrow(
      fault('instant-invalid', `Not a time of day: ${'9'.repeat(40)}`),
    );
  });

  it.each(['08:30', '08:30:15', '08:30:15.2', '08:30:15.25', '08:30:15.250', '00:00', '23:59'])(
    '%s is a time of day',
    (time) => {
      expect(instantAt(toCivilDate('2026-08-27'), time, 'UTC').slice(11, 16)).toBe(time.slice(0, 5));
    },
  );

  it.each(['x08:30', '08:30x', '08:30:60', '08:30:15.', '8:30', '24:00:00', '08:30:15.2500'])(
    '%s is none',
    (time) => {
      expect(() => instantAt(toCivilDate('2026-08-27'), time, 'UTC')).toThrow(TimeFault);
    },
  );
});

describe('periods and how they are counted', () => {
  it.each([
    ['working-day', 3660],
    ['calendar-day', 3660],
    ['month', 120],
    ['working-hour', 10_000],
    ['hour', 10_000],
  ])('a period in the unit %s has from 1 to %i of them', (unit, most) => {
    const takes = (amount: number) => periodSchema.safeParse({ amount, unit }).success;
    expect([-1, 0, 1, 1.5, most, most + 1, Number.NaN].map(takes)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('only months have a floor in days', () => {
    const takes = (unit: string) => periodSchema.safeParse({ amount: 1, unit, atLeastDays: 30 }).success;
    expect(['month', 'calendar-day', 'working-day', 'hour', 'working-hour'].filter(takes)).toEqual(['month']);
    expect(periodSchema.safeParse({ amount: 1, unit: 'fortnight' }).success).toBe(false);
  });

  it('counting states everything: nothing is a hidden default', () => {
    expect(countingSchema.parse(counting)).toEqual(counting);
    for (const key of Object.keys(counting))
      expect(countingSchema.safeParse({ ...counting, [key]: undefined }).success, key).toBe(false);
  });

  it('and says one of a few things in each place', () => {
    const takes = (changes: object) => countingSchema.safeParse({ ...counting, ...changes }).success;
    for (const right of [
      { dayZero: 'included' },
      { end: 'closing-time' },
      { roll: true },
      { cutOff: 'closing-time' },
      { cutOff: '17:00' },
      { cutOff: '00:00' },
      { cutOff: '23:59' },
    ])
      expect(takes(right), JSON.stringify(right)).toBe(true);
    for (const wrong of [
      { dayZero: '' },
      { end: '' },
      { roll: null },
      { cutOff: '24:00' },
      { cutOff: '9:00' },
    ])
      expect(takes(wrong), JSON.stringify(wrong)).toBe(false);
  });
});

describe('at the ends of time', () => {
  const provisional = { uncovered: 'provisional' } as const;
  const late = toInstant('2200-12-02T05:00Z');

  it('a term may end on the last day of 2200, and not later', () => {
    expect(computeDueDate(late, rule(29, 'calendar-day', provisional), vietnam)).toMatchObject({
      ok: true,
      dueDate: '2200-12-31',
    });
    for (const amount of [30, 31]) {
      expect(computeDueDate(late, rule(amount, 'calendar-day', provisional), vietnam)).toEqual({
        ok: false,
        code: 'day-not-covered',
        date: '2201-01-01',
        calendar: 'vietnam',
      });
    }
  });

  it('counting back stops at the first day', () => {
    const first = toCivilDate('1899-12-31');
    expect(dueDateBefore(addDays(first, 2), { amount: 5, unit: 'calendar-day' }, vietnam)).toBe(first);
    expect(dueDateBefore(first, { amount: 1, unit: 'calendar-day' }, vietnam)).toBe(first);
  });
});
