import { millisecondsInHour } from 'date-fns/constants';
import {
  type CivilDate,
  civilDateOfDayNumber,
  dayNumberOf,
  firstCivilDate,
  firstDayNumber,
  lastDayNumber,
  monthsLater,
} from './civil-date.js';
import { dayTableOf } from './day-table.js';
import type { DueDate, DueDateResult } from './due-date.types.js';
import { fromEpoch, type Instant, toEpoch } from './instant.js';
import type { DueDateRule, Period } from './period.js';
import { type DayPeriod, reckoningOf } from './reckoning.js';
import { dueDateResult, reachFrom } from './term.js';
import { workTableOf } from './work-table.js';
import { openingOf, type WorkingCalendar } from './working-calendar.js';
import { isInHours } from './working-hours.js';
import { startOfDay } from './zone.js';

/**
 * The due date of a term that starts at `start` and has no history. Day zero, the civil date of `start` in the calendar's
 * zone, is counted or not as the rule says (Vietnam: Civil Code 2015, art. 147: not). With `closing-time`, a term that
 * ends on a day off without rolling runs until 24:00, for there is no closing time.
 */
export function computeDueDate(start: Instant, rule: DueDateRule, calendar: WorkingCalendar): DueDateResult {
  const reckoning = reckoningOf(rule.counting, [], calendar);
  return dueDateResult(reachFrom(toEpoch(start), rule.period, reckoning), reckoning, rule.uncovered);
}

/**
 * The date a period before a due date: the due date itself is not counted. Days that the calendar does not cover count
 * provisionally.
 */
export function dueDateBefore(dueDate: CivilDate, period: DayPeriod, calendar: WorkingCalendar): CivilDate {
  const day = dayNumberOf(dueDate);
  const before =
    period.unit === 'working-day'
      ? dayTableOf(calendar).nthWorkingDayBefore(day, period.amount)
      : period.unit === 'month'
        ? monthsLater(day, -period.amount)
        : day - period.amount;
  return civilDateOfDayNumber(Math.max(before, firstDayNumber));
}

/**
 * The instant a period before a due date, for reminders: when the office opens on the day so many days or months before
 * (the start of that day where it does not open), or so many hours, of the clock or of work, before the due instant. Days
 * that the calendar does not cover count provisionally, since a reminder binds nobody.
 */
export function instantBefore(
  { dueDate, dueAt }: Pick<DueDate, 'dueDate' | 'dueAt'>,
  period: Period,
  calendar: WorkingCalendar,
): Instant {
  if (!isInHours(period)) return openingOf(dueDateBefore(dueDate, period, calendar), calendar);
  const milliseconds = period.amount * millisecondsInHour;
  const epoch =
    period.unit === 'hour'
      ? toEpoch(dueAt) - milliseconds
      : workTableOf(calendar).before(toEpoch(dueAt), milliseconds);
  const earliest = toEpoch(startOfDay(firstCivilDate, calendar.zone));
  return fromEpoch(Math.max(epoch ?? earliest, earliest));
}

/** The date a period after a due date: the due date itself is not counted, and no day off is rolled over. */
function dateAfter(dueDate: CivilDate, period: DayPeriod, calendar: WorkingCalendar): CivilDate {
  const day = dayNumberOf(dueDate);
  const after =
    period.unit === 'working-day'
      ? dayTableOf(calendar).nthWorkingDay(day + 1, period.amount)
      : period.unit === 'month'
        ? monthsLater(day, period.amount)
        : day + period.amount;
  return civilDateOfDayNumber(Math.min(after, lastDayNumber));
}

/**
 * The instant a period after a due date, for notices: when the office opens on the day so many days or months after (the
 * start of that day where it does not open), or so many hours, of the clock or of work, after the due instant. Days that
 * the calendar does not cover count provisionally, since a notice moves no due date.
 */
export function instantAfter(
  { dueDate, dueAt }: Pick<DueDate, 'dueDate' | 'dueAt'>,
  period: Period,
  calendar: WorkingCalendar,
): Instant {
  if (!isInHours(period)) return openingOf(dateAfter(dueDate, period, calendar), calendar);
  const milliseconds = period.amount * millisecondsInHour;
  const latest = toEpoch(startOfDay(civilDateOfDayNumber(lastDayNumber), calendar.zone));
  const epoch =
    period.unit === 'hour'
      ? toEpoch(dueAt) + milliseconds
      : workTableOf(calendar).after(toEpoch(dueAt), milliseconds);
  return fromEpoch(Math.min(epoch ?? latest, latest));
}

/**
 * Working days after `from` up to and including `to`: the working days left on `from` of a term due on `to`.
 * Negative when `to` is past. Days that the calendar does not cover count provisionally.
 */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  return dayTableOf(calendar).workingDaysIn(dayNumberOf(from) + 1, dayNumberOf(to));
}
