import type { CalendarTitle, Season, Week } from './calendar-parts.schema.js';
import type { CivilDate } from './civil-date.js';

/** The weekly pattern that holds on a date, and what it rests on. */
export interface WeekInForce {
  readonly hours: Week;
  /** The season's; null where the pattern of the whole year holds. */
  readonly title: CalendarTitle | null;
  /** The instrument that sets the hours; null where the calendar names none. */
  readonly source: string | null;
  readonly published: CivilDate | null;
}

/** Whether a day of the year, `MM-DD`, lies in the season, which may run over New Year. */
export function isInSeason(monthDay: string, { from, to }: Pick<Season, 'from' | 'to'>): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
}

/** The pattern of the season that the date lies in, if any. */
export function weekOfSeason(seasons: readonly Season[] | undefined, date: CivilDate): WeekInForce | null {
  const season = seasons?.find((candidate) => isInSeason(date.slice(5), candidate));
  if (season === undefined) return null;
  const { title, source, published, week: hours } = season;
  return { hours, title, source, published };
}

/** The pattern of the whole year. */
export function weekOfYear(hours: Week, source: string | null | undefined): WeekInForce {
  return { hours, title: null, source: source ?? null, published: null };
}
