import type { WorkingCalendar } from './working-calendar.js';

/** What is worked out of a calendar once, when it is first asked for, and kept as long as the calendar is. */
export function perCalendar<Known extends object>(
  workOut: (calendar: WorkingCalendar) => Known,
): (calendar: WorkingCalendar) => Known {
  const known = new WeakMap<WorkingCalendar, Known>();
  return (calendar) => {
    const found = known.get(calendar);
    if (found !== undefined) return found;
    const made = workOut(calendar);
    known.set(calendar, made);
    return made;
  };
}
