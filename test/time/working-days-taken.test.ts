import { describe, expect, it } from 'vitest';
import { type ClockLedger, toInstant } from '../../src/index.js';
import { workingDaysTaken } from '../../src/time/index.js';
import { testCalendar } from '../support/calendar.js';

const at = (text: string) => toInstant(`2026-${text}+07:00`);
const started: ClockLedger = [
  { type: 'started', at: at('08-24T09:00'), length: { period: { amount: 5, unit: 'working-day' } } },
];
const paused = (from: string, to: string): ClockLedger => [
  ...started,
  { type: 'paused', at: at(from) },
  { type: 'resumed', at: at(to) },
];

/** Monday 24 August; 31 August to 2 September is a feast. */
describe('working days that a reply took', () => {
  it.each<[string, ClockLedger, string, number | null]>([
    ['the same day', started, '08-24T16:00', 0],
    ['the next day', started, '08-25T08:00', 1],
    ['Friday of that week', started, '08-28T08:00', 4],
    ['a Sunday: no day is added', started, '08-30T08:00', 4],
    ['past the feast', started, '09-03T08:00', 5],
    ['two whole days were paused', paused('08-25T00:00', '08-27T00:00'), '08-28T08:00', 2],
    ['a pause of hours is no paused day', paused('08-25T09:00', '08-26T10:00'), '08-28T08:00', 4],
    ['a pause over a weekend takes nothing away', paused('08-29T00:00', '08-31T00:00'), '09-03T08:00', 5],
    ['before the clock started', started, '08-21T08:00', 0],
    ['a clock that never started', [], '08-28T08:00', null],
  ])('%s', (_, ledger, until, days) =>
    expect(workingDaysTaken(ledger, at(until), testCalendar())).toBe(days),
  );

  it('of a clock that stands still goes on no longer', () => {
    const ledger: ClockLedger = [...started, { type: 'paused', at: at('08-26T00:00') }];
    expect(workingDaysTaken(ledger, at('08-28T08:00'), testCalendar())).toBe(2);
  });
});
