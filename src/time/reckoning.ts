import { lastDayNumber, monthsLater } from './civil-date.js';
import { type DayTable, dayTableOf, type Moment } from './day-table.js';
import { toEpoch } from './instant.js';
import { type DayRange, type Pause, pauseAround, pausedDaysOf } from './pauses.js';
import type { Counting, Period } from './period.js';
import type { WorkingCalendar } from './working-calendar.js';
import { lastInstantAt } from './zone.js';

/** A period in days or months; those in hours know no days. */
export type DayPeriod = Extract<Period, { unit: 'working-day' | 'calendar-day' | 'month' }>;

/** Which days are counted, or may be a due date: those on which the office works, or all. */
export type DayChoice = 'working' | 'all';

/** One reckoning: what it goes by, and the first day that it needed and the calendar does not cover. */
export interface Reckoning {
  readonly days: DayTable;
  readonly counting: Counting;
  readonly pauses: readonly Pause[];
  readonly pausedDays: readonly DayRange[];
  uncovered: number | null;
}

/** Where a term ends. */
export interface Reached {
  readonly day: number;
  readonly moment: Moment;
}

/** A new reckoning, which has needed no day yet. */
export function reckoningOf(
  counting: Counting,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Reckoning {
  const pausedDays = pauses.length === 0 ? [] : pausedDaysOf(pauses, calendar.zone);
  return { days: dayTableOf(calendar), counting, pauses, pausedDays, uncovered: null };
}

/** These days have to be known: the calendar has a say in them. */
export function need(reckoning: Reckoning, from: number, to: number): void {
  reckoning.uncovered ??= reckoning.days.firstUncovered(from, to);
}

function isAfterCutOff(start: number, day: number, { days, counting: { cutOff } }: Reckoning): boolean {
  if (cutOff === 'closing-time') return start > days.endOf(day, 'closing-time').epoch;
  const { calendar } = days;
  return start > toEpoch(lastInstantAt(days.dateOf(day), cutOff, calendar.zone));
}

/** The day of the event: that of the start, or the next working day for what came after the cut-off or on a day off. */
export function dayZeroOf(start: number, reckoning: Reckoning): number {
  const { days, counting } = reckoning;
  const day = days.dayAt(start);
  if (counting.cutOff === 'none') return day;
  need(reckoning, day, day);
  if (days.isWorking(day) && !isAfterCutOff(start, day, reckoning)) return day;
  const next = days.nthWorkingDay(day + 1, 1);
  need(reckoning, day + 1, next);
  return next;
}

/** Whether day zero is the first day counted: where the rule includes it, and it is not over when the term starts. */
export function countsDayZero(start: number, dayZero: number, reckoning: Reckoning): boolean {
  const { days, counting } = reckoning;
  if (counting.dayZero === 'excluded') return false;
  if (counting.end === 'closing-time') need(reckoning, dayZero, dayZero);
  return days.endOf(dayZero, counting.end).epoch >= start;
}

/** The `amount`-th of such days at or after `from` that is not paused all through; the last day there is at the end of time. */
export function countDays(from: number, amount: number, choice: DayChoice, reckoning: Reckoning): number {
  const { days, pausedDays } = reckoning;
  let first = from;
  let remaining = amount;
  for (const paused of pausedDays) {
    if (paused.last < first) continue;
    const before = paused.first - 1;
    const available =
      choice === 'all' ? Math.max(0, paused.first - first) : days.workingDaysIn(first, before);
    if (available >= remaining) break;
    if (choice === 'working') need(reckoning, first, before);
    remaining -= available;
    first = paused.last + 1;
  }
  if (choice === 'all') return Math.min(first + remaining - 1, lastDayNumber);
  const last = days.nthWorkingDay(first, remaining);
  need(reckoning, first, last);
  return last;
}

/** The first of such days from `from` on whose end lies outside every pause; null where time ends before. */
export function settle(from: number, choice: DayChoice, reckoning: Reckoning): Reached | null {
  const { days, counting, pauses } = reckoning;
  for (let first = from; ; ) {
    const day = countDays(first, 1, choice, reckoning);
    if (day >= lastDayNumber) return null;
    if (counting.end === 'closing-time') need(reckoning, day, day);
    const moment = days.endOf(day, counting.end);
    const pause = pauses.length === 0 ? undefined : pauseAround(moment.epoch, pauses);
    if (pause === undefined) return { day, moment };
    // Whatever ends before the day of resumption ends in the pause too.
    first = Math.max(day + 1, days.dayAt(pause.to));
  }
}

/**
 * How many days a period has that is counted from `dayZero`: months as many as to the same day so many months later, but no
 * fewer than the floor.
 */
export function lengthInDays(dayZero: number, period: DayPeriod): number {
  if (period.unit !== 'month') return period.amount;
  return Math.max(monthsLater(dayZero, period.amount) - dayZero, period.atLeastDays ?? 0);
}

/** Which days a period may fall due on. */
export function dueDays({ unit }: DayPeriod, { roll }: Counting): DayChoice {
  return unit === 'working-day' || roll ? 'working' : 'all';
}

/** Where a period in days ends; null where time ends before. */
export function reachByDays(
  dayZero: number,
  dayZeroCounts: boolean,
  period: DayPeriod,
  reckoning: Reckoning,
): Reached | null {
  const first = dayZeroCounts ? dayZero : dayZero + 1;
  const counted = period.unit === 'working-day' ? 'working' : 'all';
  const last = countDays(first, lengthInDays(dayZero, period), counted, reckoning);
  return settle(last, dueDays(period, reckoning.counting), reckoning);
}
