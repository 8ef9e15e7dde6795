import { describe, expect, it } from 'vitest';
import {
  type ClockEntry,
  clockEntrySchema,
  explainDueDate,
  type Instant,
  readClock,
  toCivilDate,
  toInstant,
  toInstantIn,
} from '../../src/time/index.js';
import { counting, vietnam } from './calendars.js';

const at = (local: string): Instant => toInstantIn(local, 'Asia/Ho_Chi_Minh');
const rule = { counting, uncovered: 'refuse' } as const;
const fiveDays = { period: { amount: 5, unit: 'working-day' } } as const;
const started: ClockEntry = { type: 'started', at: at('2026-08-27T09:00'), length: fiveDays };
const paused: ClockEntry = { type: 'paused', at: at('2026-09-03T00:00') };
const resumed: ClockEntry = { type: 'resumed', at: at('2026-09-05T00:00') };
const dueDateOf = (...ledger: ClockEntry[]) => readClock(ledger, rule, vietnam);
const running = (dueDate: string) =>
  expect.objectContaining({ status: 'running', due: expect.objectContaining({ dueDate }) });

describe('where a clock stands', () => {
  it('it is not started before the first entry', () => {
    expect(dueDateOf()).toEqual({ status: 'unstarted' });
  });

  it('it stands still while it is paused, and has no due date then', () => {
    expect(dueDateOf(started, paused)).toEqual({ status: 'paused', since: paused.at });
    expect(dueDateOf(started, paused, resumed)).toEqual(running('2026-09-10'));
  });

  it('pauses that overlap: it runs again when the last has ended', () => {
    const again: ClockEntry = { type: 'paused', at: at('2026-09-04T00:00') };
    const ended: ClockEntry = { type: 'resumed', at: at('2026-09-08T00:00') };
    expect(dueDateOf(started, paused, again, resumed)).toEqual({ status: 'paused', since: resumed.at });
    expect(dueDateOf(started, paused, again, resumed, ended)).toEqual(running('2026-09-11'));
  });

  it('a restart lets a due date that was named go on, and forgets no pause of it', () => {
    const named = {
      type: 'started',
      at: toInstant('2026-08-24T02:00:00Z'),
      length: { dueDate: toCivilDate('2026-08-28') },
    } as const;
    const pausedFrom = { type: 'paused', at: toInstant('2026-08-24T10:00:00Z') } as const;
    const until = toInstant('2026-08-26T18:00:00Z');
    // 25 and 26 August were paused all through: two working days after Friday the 28th, over National Day.
    const moved = running('2026-09-04');
    expect(dueDateOf(named, pausedFrom, { type: 'resumed', at: until })).toEqual(moved);
    expect(dueDateOf(named, pausedFrom, { type: 'restarted', at: until })).toEqual(moved);
  });

  it('an extension until a named date moves by what was paused after it was granted', () => {
    const extended = {
      type: 'extended',
      at: toInstant('2026-08-24T03:00:00Z'),
      by: { dueDate: toCivilDate('2026-09-10') },
    } as const;
    const pausedFrom = { type: 'paused', at: toInstant('2026-09-06T17:00:00Z') } as const;
    const until = { type: 'resumed', at: toInstant('2026-09-08T17:00:00Z') } as const;
    // 7 and 8 September were paused all through: two working days after Thursday the 10th.
    expect(dueDateOf(started, extended)).toEqual(running('2026-09-10'));
    expect(dueDateOf(started, extended, pausedFrom, until)).toEqual(running('2026-09-14'));
  });

  it('a restart ends a pause, and a second start brings its own length', () => {
    const again = at('2026-09-07T09:00');
    expect(dueDateOf(started, paused, { type: 'restarted', at: again })).toEqual(running('2026-09-14'));
    expect(
      dueDateOf(started, paused, {
        type: 'started',
        at: again,
        length: { period: { amount: 2, unit: 'working-day' } },
      }),
    ).toEqual(running('2026-09-09'));
  });

  it('an interruption that ends before it begins is none', () => {
    expect(dueDateOf(started, { type: 'interrupted', from: resumed.at, to: started.at })).toEqual(
      running('2026-09-08'),
    );
  });

  it('a day that is not covered is refused by name, or counted provisionally', () => {
    const late: ClockEntry = { ...started, at: at('2026-12-30T09:00') };
    const { date, calendar } = { date: '2027-01-01', calendar: 'vietnam' };
    expect(dueDateOf(late)).toEqual({
      status: 'running',
      due: { ok: false, code: 'day-not-covered', date, calendar },
    });
    expect(readClock([late], { counting, uncovered: 'provisional' }, vietnam)).toMatchObject({
      due: { ok: true, dueDate: '2027-01-07', provisional: true },
    });
  });
});

describe('days of which the calendar has no say are not needed', () => {
  const provisional = (entries: readonly ClockEntry[], changes: Partial<typeof counting> = {}) => {
    const reading = readClock(
      entries,
      { counting: { ...counting, ...changes }, uncovered: 'provisional' },
      vietnam,
    );
    return reading.status === 'running' && reading.due.ok ? reading.due.provisional : null;
  };
  const late = (unit: 'calendar-day' | 'month' | 'hour' | 'working-hour' | 'working-day'): ClockEntry => ({
    type: 'started',
    at: at('2027-02-01T09:00'),
    length: { period: { amount: 1, unit } },
  });

  it.each([
    ['calendar-day', false],
    ['month', false],
    ['hour', false],
    ['working-hour', true],
    ['working-day', true],
  ] as const)('a term in the unit %s: %s', (unit, needed) => {
    expect(provisional([late(unit)])).toBe(needed);
  });

  it('nor those that are paused all through', () => {
    const inPlan: ClockEntry = { ...started, at: at('2026-12-30T09:00') };
    const pause: ClockEntry[] = [
      { type: 'paused', at: at('2026-12-31T00:00') },
      { type: 'resumed', at: at('2027-02-01T00:00') },
    ];
    expect(readClock([inPlan, ...pause], rule, vietnam)).toMatchObject({
      due: { ok: false, date: '2027-02-01' },
    });
  });

  it('a named due date needs none but where it closes, or where it is moved', () => {
    const named: ClockEntry = { ...started, length: { dueDate: toCivilDate('2027-03-01') } };
    expect(provisional([named])).toBe(false);
    expect(provisional([named, paused, resumed])).toBe(true);
  });
});

describe('a ledger that cannot be', () => {
  it.each<[string, ClockEntry[]]>([
    ['is resumed before it is paused', [started, resumed]],
    ['is resumed twice', [started, paused, resumed, resumed]],
    [
      'is resumed after a restart has ended the pause',
      [started, paused, { ...paused, type: 'restarted' }, resumed],
    ],
    ['does not begin with a start', [paused, resumed]],
  ])('%s', (_, ledger) => {
    const fault = expect.objectContaining({ name: 'TimeFault', code: 'ledger-invalid' });
    expect(() => readClock(ledger, rule, vietnam)).toThrow(fault);
    expect(() => explainDueDate(ledger, rule, vietnam)).toThrow(fault);
  });

  it('has no due date to explain where the clock does not run', () => {
    for (const ledger of [[], [started, paused]])
      expect(() => explainDueDate(ledger, rule, vietnam)).toThrow(
        expect.objectContaining({ code: 'ledger-invalid' }),
      );
  });

  it('entries are data, and say neither more nor less', () => {
    expect(clockEntrySchema.parse(started)).toEqual(started);
    for (const wrong of [
      { ...paused, why: 'none' },
      { type: 'extended', at: started.at, by: { ...fiveDays, dueDate: '2026-09-08' } },
      { type: 'stopped', at: started.at },
      { ...paused, at: '2026-09-03' },
    ])
      expect(clockEntrySchema.safeParse(wrong).success).toBe(false);
  });
});

describe('at the ends of time', () => {
  const late = toInstant('2200-12-31T05:00Z');
  const refused = { due: { ok: false, code: 'day-not-covered', date: '2201-01-01' } };

  it.each(['working-day', 'calendar-day', 'month', 'working-hour', 'hour'] as const)(
    'a term in the unit %s does not end after the last day',
    (unit) => {
      const begun: ClockEntry = { type: 'started', at: late, length: { period: { amount: 100, unit } } };
      const reading = readClock(
        [begun, { type: 'extended', at: late, by: fiveDays }],
        { counting, uncovered: 'provisional' },
        vietnam,
      );
      expect(reading).toMatchObject(refused);
    },
  );

  it('nor does one that is paused until then', () => {
    const ledger: ClockEntry[] = [
      started,
      { type: 'interrupted', from: started.at, to: toInstant('2200-12-31T23:59Z') },
    ];
    expect(readClock(ledger, { counting, uncovered: 'provisional' }, vietnam)).toMatchObject(refused);
  });
});
