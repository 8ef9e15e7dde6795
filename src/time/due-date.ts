import { addDays, type CivilDate, daysBetween, firstCivilDate, lastCivilDate } from './civil-date.js';
import type { Instant } from './instant.js';
import type { DueDateRule, Period } from './period.js';
import { closingOf, type WorkingCalendar } from './working-calendar.js';
import { civilDateOf, endOfDay } from './zone.js';

export interface DueDate {
  readonly ok: true;
  /** The civil date in `zone`. */
  readonly dueDate: CivilDate;
  /** The inclusive last instant: what is received at it is in time. */
  readonly dueAt: Instant;
  readonly zone: string;
  /** True when a day that the calendar does not cover was counted: to be recomputed when the plan is out. */
  readonly provisional: boolean;
}

/** A day would have to be counted that the calendar does not cover, and the rule refuses to guess. */
export interface DayNotCovered {
  readonly ok: false;
  readonly code: 'day-not-covered';
  readonly date: CivilDate;
  /** Id of the calendar whose plan is missing. */
  readonly calendar: string;
}

export type DueDateResult = DueDate | DayNotCovered;

/** Where counting stopped: at the due date, or at a day that could not be counted. */
type Count =
  | { readonly date: CivilDate; readonly provisional: boolean }
  | { readonly uncountable: CivilDate };

/**
 * The `amount`-th working day at or after `first`. Day by day: a holiday inside the time that another holiday
 * added is found too, which adding days first and holidays later would miss.
 */
function countWorkingDays(
  first: CivilDate,
  amount: number,
  uncovered: DueDateRule['uncovered'],
  calendar: WorkingCalendar,
): Count {
  let provisional = false;
  let remaining = amount;
  for (let date = first; date < lastCivilDate; date = addDays(date, 1)) {
    const day = calendar.day(date);
    if (day.provisional && uncovered === 'refuse') return { uncountable: date };
    provisional ||= day.provisional;
    if (day.working) remaining -= 1;
    if (remaining === 0) return { date, provisional };
  }
  return { uncountable: lastCivilDate };
}

function countCalendarDays(dayZero: CivilDate, rule: DueDateRule, calendar: WorkingCalendar): Count {
  const { period, end, roll, uncovered } = rule;
  if (period.amount >= daysBetween(dayZero, lastCivilDate)) return { uncountable: lastCivilDate };
  const last = addDays(dayZero, period.amount);
  if (roll) return countWorkingDays(last, 1, uncovered, calendar);
  // Without rolling the calendar has a say only in when the office closes on the last day.
  const provisional = end === 'closing-time' && !calendar.covers(last);
  return provisional && uncovered === 'refuse' ? { uncountable: last } : { date: last, provisional };
}

/**
 * The due date of a term that starts at `start`. Day zero, the civil date of `start` in the calendar's zone, is not
 * counted (Vietnam: Civil Code 2015, art. 147). With `closing-time`, a calendar-day term that ends on a day off
 * without rolling runs until 24:00, for there is no closing time.
 */
export function computeDueDate(start: Instant, rule: DueDateRule, calendar: WorkingCalendar): DueDateResult {
  const dayZero = civilDateOf(start, calendar.zone);
  const { period, end, uncovered } = rule;
  const count =
    period.unit === 'working-day'
      ? countWorkingDays(dayAfter(dayZero), period.amount, uncovered, calendar)
      : countCalendarDays(dayZero, rule, calendar);
  if ('uncountable' in count) {
    return { ok: false, code: 'day-not-covered', date: count.uncountable, calendar: calendar.id };
  }
  const { date, provisional } = count;
  const dueAt = end === 'end-of-day' ? endOfDay(date, calendar.zone) : closingOf(date, calendar);
  return { ok: true, dueDate: date, dueAt, zone: calendar.zone, provisional };
}

function dayAfter(date: CivilDate): CivilDate {
  return date < lastCivilDate ? addDays(date, 1) : lastCivilDate;
}

/**
 * The date a period before a due date, for reminders: the due date itself is not counted. Days that the calendar
 * does not cover count provisionally, since a reminder binds nobody.
 */
export function dueDateBefore(dueDate: CivilDate, period: Period, calendar: WorkingCalendar): CivilDate {
  let date = dueDate;
  let remaining = period.amount;
  while (remaining > 0 && date > firstCivilDate) {
    date = addDays(date, -1);
    if (period.unit === 'calendar-day' || calendar.day(date).working) remaining -= 1;
  }
  return date;
}

/**
 * Working days after `from` up to and including `to`: the working days left on `from` of a term due on `to`.
 * Negative when `to` is past. Days that the calendar does not cover count provisionally.
 */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (calendar.day(date).working) count += 1;
  }
  return count;
}
