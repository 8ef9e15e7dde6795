import { describe, expect, it } from 'vitest';
import {
  type ClockEntry,
  type Counting,
  explainDueDate,
  type Instant,
  type Length,
  readPeriod,
  toCivilDate,
  toInstantIn,
} from '../../src/time/index.js';
import { counting, vietnam } from './calendars.js';

const at = (local: string): Instant => toInstantIn(local, 'Asia/Ho_Chi_Minh');
const lengthOf = (text: string): Length => {
  const reading = readPeriod(text);
  return reading.ok ? { period: reading.period } : { dueDate: toCivilDate(text) };
};
const from = (start: string, length: string): ClockEntry => ({
  type: 'started',
  at: at(start),
  length: lengthOf(length),
});
const paused = (begun: string, ended: string): ClockEntry[] => [
  { type: 'paused', at: at(begun) },
  { type: 'resumed', at: at(ended) },
];

/** Day by day: the day of the month, then `+` and the ordinal or the hours, or why it is not counted; `/` before a leg. */
function accountOf(ledger: readonly ClockEntry[], changes: Partial<Counting> = {}): string {
  const explained = explainDueDate(
    ledger,
    { counting: { ...counting, ...changes }, uncovered: 'refuse' },
    vietnam,
  );
  if (!('due' in explained)) throw new Error('it is covered');
  const { days } = explained;
  return days
    .map(({ date, counted, ordinal, milliseconds, reason, leg }, index) => {
      const what = counted ? `+${ordinal ?? `${(milliseconds ?? 0) / 3_600_000}h`}` : ` ${reason}`;
      return `${leg === (days[index - 1]?.leg ?? leg) ? '' : '/ '}${Number(date.slice(8))}${what}`;
    })
    .join(', ');
}

describe('why a due date is what it is', () => {
  it.each<[string, readonly ClockEntry[], Partial<Counting>, string]>([
    [
      'the National Day break',
      [from('2026-08-27T09:00', '2wd')],
      {},
      '27 day-zero, 28+1, 29 not-working, 30 not-working, 31 not-working, 1 not-working, 2 not-working, 3+2',
    ],
    ['day zero counted', [from('2026-08-27T09:00', '2wd')], { dayZero: 'included' }, '27+1, 28+2'],
    [
      'received after the cut-off',
      [from('2026-08-27T17:30', '1wd')],
      { cutOff: '17:00' },
      '27 after-cut-off, 28 day-zero, 29 not-working, 30 not-working, 31 not-working, 1 not-working, 2 not-working, 3+1',
    ],
    [
      'received on a day off',
      [from('2026-09-05T09:00', '1d')],
      { cutOff: '17:00' },
      '5 not-working, 6 not-working, 7 day-zero, 8+1',
    ],
    [
      'rolled from a day off',
      [from('2026-09-03T09:00', '2d')],
      { roll: true },
      '3 day-zero, 4+1, 5+2, 6 not-working, 7 moved-to',
    ],
    [
      'days of a pause',
      [from('2026-09-03T09:00', '3d'), ...paused('2026-09-04T00:00', '2026-09-06T12:00')],
      {},
      '3 day-zero, 4 paused, 5 paused, 6+1, 7+2, 8+3',
    ],
    [
      'a due date that a pause begins on',
      [from('2026-09-03T09:00', '1wd'), ...paused('2026-09-04T12:00', '2026-09-08T12:00')],
      {},
      '3 day-zero, 4+1, 5 not-working, 6 not-working, 7 paused, 8 moved-to',
    ],
    [
      'a due date that a pause begins on, where all days count',
      [from('2026-09-03T09:00', '1d'), ...paused('2026-09-04T12:00', '2026-09-06T12:00')],
      {},
      '3 day-zero, 4+1, 5 paused, 6 moved-to',
    ],
    [
      'an extension',
      [
        from('2026-09-03T09:00', '1wd'),
        { type: 'extended', at: at('2026-09-04T09:00'), by: lengthOf('2wd') },
      ],
      {},
      '3 day-zero, 4+1, / 5 not-working, 6 not-working, 7+1, 8+2',
    ],
    [
      'a day that a person named',
      [from('2026-09-03T09:00', '2026-09-06')],
      {},
      '3 day-zero, 4 until-named, 5 until-named, 6 until-named',
    ],
    [
      'a day that a person named, and a pause',
      [from('2026-09-03T09:00', '2026-09-05'), ...paused('2026-09-04T00:00', '2026-09-05T00:00')],
      {},
      '3 day-zero, 4 paused, 5 until-named, 6 not-working, 7 moved-to',
    ],
    [
      'days off in a pause, which move nothing that a person named',
      [from('2026-09-03T09:00', '2026-09-07'), ...paused('2026-09-05T00:00', '2026-09-07T00:00')],
      {},
      '3 day-zero, 4 until-named, 5 until-named, 6 until-named, 7 until-named',
    ],
    [
      'a grace term',
      [
        from('2026-09-03T09:00', '1wd'),
        { type: 'grace', at: at('2026-09-04T09:00'), period: { amount: 1, unit: 'working-day' } },
      ],
      {},
      '3 day-zero, 4+1, / 5 until-named, 6 until-named, 7 until-named',
    ],
    ['hours of the clock', [from('2026-09-03T18:00', '30h')], {}, '3+6h, 4+24h, 5 moved-to'],
    [
      'hours of work',
      [from('2026-09-03T18:00', '9wh'), ...paused('2026-09-07T00:00', '2026-09-08T00:00')],
      {},
      '3 day-zero, 4+7.5h, 5 not-working, 6 not-working, 7 paused, 8+1.5h',
    ],
    [
      'hours added on the day of the due date',
      [
        from('2026-09-03T09:00', '1wh'),
        { type: 'extended', at: at('2026-09-03T09:30'), by: lengthOf('1wh') },
      ],
      {},
      '3+2h',
    ],
  ])('%s', (_, ledger, changes, account) => {
    expect(accountOf(ledger, changes)).toBe(account);
  });

  it('each day says by which entry of the calendar, with its source', () => {
    const explained = explainDueDate(
      [from('2026-08-27T09:00', '5wd')],
      { counting, uncovered: 'refuse' },
      vietnam,
    );
    const sources = 'due' in explained ? explained.days.flatMap(({ day }) => day.entry?.source ?? []) : [];
    expect(sources).toHaveLength(3);
    expect(explained).toMatchObject({
      counted: 5,
      start: at('2026-08-27T09:00'),
      due: { dueDate: '2026-09-08' },
    });
  });

  it('what cannot be counted is said as the reading says it', () => {
    const late = [from('2026-12-31T09:00', '5wd')];
    expect(explainDueDate(late, { counting, uncovered: 'refuse' }, vietnam)).toEqual({
      ok: false,
      code: 'day-not-covered',
      date: '2027-01-01',
      calendar: 'vietnam',
    });
  });
});
