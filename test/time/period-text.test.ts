import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodText, readPeriod } from '../../src/time/index.js';
import { periods } from '../support/arbitrary-term.js';
import { holds } from './property.js';

describe('periods as texts', () => {
  it.each([
    ['5wd', { amount: 5, unit: 'working-day' }],
    ['21d', { amount: 21, unit: 'calendar-day' }],
    ['1mo', { amount: 1, unit: 'month' }],
    ['1mo>=30d', { amount: 1, unit: 'month', atLeastDays: 30 }],
    ['48h', { amount: 48, unit: 'hour' }],
    ['16wh', { amount: 16, unit: 'working-hour' }],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toEqual({ ok: true, period });
  });

  it('what is written is read as it was', () => {
    holds(
      fc.property(periods, (period) => {
        expect(readPeriod(periodText(period))).toEqual({ ok: true, period });
      }),
    );
  });

  it.each([
    '',
    '5',
    'wd',
    '5 wd',
    '5WD',
    '-5wd',
    '1.5d',
    '5wd>=30d',
    '1mo>30d',
    '1mo>=30',
    'x5wd',
    '5wdx',
    '5toString',
  ])('%j is none, and the message says what to write', (text) => {
    expect(readPeriod(text)).toMatchObject({
      ok: false,
      code: 'period-malformed',
      message: { vi: expect.stringContaining('5wd, 21d'), en: expect.stringContaining('5wd, 21d') },
    });
  });

  it.each(['0wd', '3661d', '121mo', '1mo>=0d', '10001h', '999999999wh'])(
    '%s is too short or too long',
    (text) => {
      expect(readPeriod(text)).toMatchObject({ ok: false, code: 'period-out-of-range' });
    },
  );

  it('what plain JavaScript may give is no period', () => {
    for (const given of [null, 5, ['5wd'], undefined])
      expect(Reflect.apply(readPeriod, undefined, [given])).toMatchObject({ ok: false });
  });

  it('a message repeats no more than the beginning of what was written', () => {
    const reading = readPeriod('9'.repeat(500));
    expect(reading).toMatchObject({ message: { en: expect.stringMatching(/^"9{40}" is not a period/) } });
  });
});
