import { civilDateOfDayNumber, dayNumberOf, lastCivilDate } from './civil-date.js';
import type { Length } from './clock-ledger.js';
import type { DueDateResult } from './due-date.types.js';
import type { Period, Uncovered } from './period.js';
import {
  countDays,
  countsDayZero,
  dayZeroOf,
  need,
  type Reached,
  type Reckoning,
  reachByDays,
  settle,
} from './reckoning.js';
import { isInHours, reachByHours } from './working-hours.js';

/** Where a period ends that starts at an epoch: hours at once, days from day zero on. */
export function reachFrom(start: number, period: Period, reckoning: Reckoning): Reached | null {
  if (isInHours(period)) return reachByHours(start, period, reckoning);
  const dayZero = dayZeroOf(start, reckoning);
  return reachByDays(dayZero, countsDayZero(start, dayZero, reckoning), period, reckoning);
}

/** Where a period ends that is counted on from where another ended. */
export function reachOnFrom({ day, moment }: Reached, period: Period, reckoning: Reckoning): Reached | null {
  if (isInHours(period)) return reachByHours(moment.epoch, period, reckoning);
  return reachByDays(day, false, period, reckoning);
}

/** The end of a day that a person named; the next working day that ends outside every pause where it ends in one. */
function reachNamed(named: number, reckoning: Reckoning): Reached | null {
  const reached = settle(named, 'all', reckoning);
  return reached === null || reached.day === named ? reached : settle(named + 1, 'working', reckoning);
}

/** Working days from the first to the last of these that the clock stood still all through. */
function pausedWorkingDays(first: number, last: number, reckoning: Reckoning): number {
  let count = 0;
  for (const paused of reckoning.pausedDays) {
    const [from, to] = [Math.max(first, paused.first), Math.min(last, paused.last)];
    if (from > to) continue;
    need(reckoning, from, to);
    count += reckoning.days.workingDaysIn(from, to);
  }
  return count;
}

/** A named due date, moved by as many working days as the clock stood still all through between its naming and it. */
export function reachMovedNamed(start: number, named: number, reckoning: Reckoning): Reached | null {
  if (reckoning.pausedDays.length === 0) return reachNamed(named, reckoning);
  const dayZero = dayZeroOf(start, reckoning);
  const first = reckoning.counting.dayZero === 'included' ? dayZero : dayZero + 1;
  const paused = pausedWorkingDays(first, named, reckoning);
  if (paused === 0) return reachNamed(named, reckoning);
  return settle(countDays(named + 1, paused, 'working', reckoning), 'working', reckoning);
}

/** Where a term of that length ends that starts at an epoch. */
export function reachLength(start: number, length: Length, reckoning: Reckoning): Reached | null {
  return 'period' in length
    ? reachFrom(start, length.period, reckoning)
    : reachMovedNamed(start, dayNumberOf(length.dueDate), reckoning);
}

/** What was reached, or the day that could not be counted. */
export function dueDateResult(
  reached: Reached | null,
  { days, uncovered }: Reckoning,
  whenUncovered: Uncovered,
): DueDateResult {
  const { calendar } = days;
  const missing = uncovered !== null && whenUncovered === 'refuse' ? civilDateOfDayNumber(uncovered) : null;
  if (reached === null || missing !== null)
    return { ok: false, code: 'day-not-covered', date: missing ?? lastCivilDate, calendar: calendar.id };
  return {
    ok: true,
    dueDate: days.dateOf(reached.day),
    dueAt: reached.moment.instant,
    zone: calendar.zone,
    provisional: uncovered !== null,
  };
}
