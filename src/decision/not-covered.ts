import { type LocalText, type Rejection, reject } from '../event/index.js';
import type { CivilDate, WorkingCalendar } from '../time/index.js';

/** What the message of `day-not-covered` is filled with: which plan is missing. */
export const missingPlan = (
  { id, title }: Pick<WorkingCalendar, 'id' | 'title'>,
  date: CivilDate,
): Readonly<Record<string, string | LocalText>> => ({
  calendar: id,
  title,
  date,
  year: date.slice(0, 4),
});

export const notCovered = (calendar: WorkingCalendar, date: CivilDate, path: string | null): Rejection =>
  reject('day-not-covered', missingPlan(calendar, date), { path });
