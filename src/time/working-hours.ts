import { millisecondsInHour } from 'date-fns/constants';
import { lastDayNumber } from './civil-date.js';
import { fromEpoch } from './instant.js';
import type { Period } from './period.js';
import { need, type Reached, type Reckoning } from './reckoning.js';
import { workTableOf } from './work-table.js';
import type { Stretch } from './zone.js';

/** A period in hours: of the clock, or of work. */
export type HourPeriod = Extract<Period, { unit: 'hour' | 'working-hour' }>;

/** Whether a period is counted in hours, which know no days. */
export function isInHours(period: Period): period is HourPeriod {
  return period.unit === 'hour' || period.unit === 'working-hour';
}

/** Milliseconds of a stretch: of the clock, or of work. */
export function passedIn({ from, to }: Stretch, unit: HourPeriod['unit'], { days }: Reckoning): number {
  return unit === 'hour' ? to - from : workTableOf(days.calendar).between(from, to);
}

function reachedFrom(
  from: number,
  amount: number,
  unit: HourPeriod['unit'],
  { days }: Reckoning,
): number | null {
  return unit === 'hour' ? from + amount : workTableOf(days.calendar).after(from, amount);
}

/** The calendar has a say in every day on which work may have been done. */
function needHours(unit: HourPeriod['unit'], from: number, to: number, reckoning: Reckoning): void {
  const { days } = reckoning;
  if (unit === 'working-hour') need(reckoning, days.dayAt(from), days.dayAt(to - 1));
}

/**
 * Where a period in hours ends that starts at `start`: the first epoch at which so many milliseconds, of the clock or of
 * work, have passed outside the pauses; null where time ends before.
 */
export function reachByHours(
  start: number,
  { amount, unit }: HourPeriod,
  reckoning: Reckoning,
): Reached | null {
  const { days, pauses } = reckoning;
  let from = start;
  let remaining = amount * millisecondsInHour;
  for (const pause of pauses) {
    if (pause.to <= from) continue;
    const until = Math.max(from, pause.from);
    const passed = passedIn({ from, to: until }, unit, reckoning);
    if (passed >= remaining) break;
    if (until > from) needHours(unit, from, until, reckoning);
    remaining -= passed;
    from = pause.to;
  }
  const epoch = reachedFrom(from, remaining, unit, reckoning);
  if (epoch === null) return null;
  needHours(unit, from, epoch, reckoning);
  const day = days.dayAt(epoch);
  return day < lastDayNumber ? { day, moment: { epoch, instant: fromEpoch(epoch) } } : null;
}
