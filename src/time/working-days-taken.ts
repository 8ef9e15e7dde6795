import { dayNumberOf } from './civil-date.js';
import { clockHistory } from './clock-history.js';
import type { ClockLedger } from './clock-ledger.js';
import { dayTableOf } from './day-table.js';
import { type Instant, toEpoch } from './instant.js';
import { isPausedAll, pausedDaysOf } from './pauses.js';
import type { WorkingCalendar } from './working-calendar.js';
import { civilDateOf } from './zone.js';

/**
 * How many working days a clock ran up to an instant: those after the civil date of its start, up to and including that of
 * the instant; 0 on the same day. A day that was paused from its first instant to its last is not counted, so that nobody is
 * blamed for the time that another took. null where the clock never started. Days that the calendar does not cover count
 * provisionally.
 */
export function workingDaysTaken(
  ledger: ClockLedger,
  until: Instant,
  calendar: WorkingCalendar,
): number | null {
  const history = clockHistory(ledger);
  if (history === null) return null;
  const { zone } = calendar;
  const since = history.pausedSince;
  const open = since === null ? [] : [{ from: toEpoch(since), to: Math.max(toEpoch(since), toEpoch(until)) }];
  const pausedDays = pausedDaysOf([...history.pauses, ...open], zone);
  const days = dayTableOf(calendar);
  const last = dayNumberOf(civilDateOf(until, zone));
  let taken = 0;
  for (let day = dayNumberOf(civilDateOf(history.start, zone)) + 1; day <= last; day += 1)
    if (days.isWorking(day) && !isPausedAll(day, pausedDays)) taken += 1;
  return taken;
}
