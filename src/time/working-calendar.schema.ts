import * as z from 'zod';
import {
  type CalendarEntry,
  type CalendarSpan,
  entrySchema,
  idSchema,
  type Season,
  seasonSchema,
  spanSchema,
  statutorySchema,
  titleSchema,
  versionSchema,
  type Week,
  weekSchema,
  wellFormedText,
} from './calendar-parts.schema.js';
import { addDays, type CivilDate, daysBetween, toCivilDate, weekdayOf } from './civil-date.js';
import { isInSeason, weekOfSeason } from './week-in-force.js';
import { zoneSchema } from './zone.js';

/** What a calendar and a layer over one have in common. */
export const namedShape = { id: idSchema, calendarVersion: versionSchema, title: titleSchema };
export const ruledShape = {
  weekSource: wellFormedText
    .nullable()
    .exactOptional()
    .describe('The instrument that sets "week", so that a free Saturday has a source too'),
  seasons: z
    .array(seasonSchema)
    .max(24)
    .readonly()
    .exactOptional()
    .describe('Parts of every year with a weekly pattern of their own; none overlap'),
  entries: z.array(entrySchema).max(20_000).readonly(),
};

const calendarShape = z.strictObject({
  ...namedShape,
  zone: zoneSchema,
  covers: spanSchema.describe('The days whose plan has been published to this calendar, both inclusive'),
  week: weekSchema,
  ...ruledShape,
  statutory: z
    .array(statutorySchema)
    .max(400)
    .readonly()
    .describe('Days off that the law fixes, for days outside the span'),
});

const longestRange = 366;

function lastOf(entry: CalendarEntry): CivilDate {
  return entry.kind === 'working-day' ? entry.date : (entry.to ?? entry.date);
}

/** The days of an entry, first to last. */
export function daysOf(entry: CalendarEntry): readonly CivilDate[] {
  const length = Math.min(daysBetween(entry.date, lastOf(entry)) + 1, longestRange);
  return Array.from({ length: Math.max(length, 0) }, (_, index) => addDays(entry.date, index));
}

export type Report = (path: (string | number)[], message: string) => void;

/** A calendar, or a layer over one, which may leave out span and week. */
interface Ruled {
  readonly covers?: CalendarSpan;
  readonly week?: Week;
  readonly seasons?: readonly Season[];
  readonly entries: readonly CalendarEntry[];
}

function checkSpan({ covers }: Ruled, report: Report): void {
  if (covers !== undefined && covers.to < covers.from) report(['covers', 'to'], 'must not be before "from"');
}

const isNeverWorked = (week: Week): boolean => Object.values(week).every((hours) => hours.length === 0);

function checkWeeks({ week, seasons = [] }: Ruled, report: Report): void {
  const workless = 'must have a working day';
  if (week !== undefined && isNeverWorked(week)) report(['week'], workless);
  seasons.forEach((season, index) => {
    if (isNeverWorked(season.week)) report(['seasons', index, 'week'], workless);
  });
}

// A leap year has all days that a season can begin or end on.
const startOfLeapYear = toCivilDate('2000-01-01');
const daysOfLeapYear = Array.from({ length: 366 }, (_, index) => addDays(startOfLeapYear, index).slice(5));

function checkSeasons({ seasons = [] }: Ruled, report: Report): void {
  seasons.forEach((season, index) => {
    const earlier = seasons.slice(0, index);
    const twice = daysOfLeapYear.find(
      (day) => isInSeason(day, season) && earlier.some((other) => isInSeason(day, other)),
    );
    if (twice !== undefined) report(['seasons', index], `overlaps another season on ${twice}`);
  });
}

function checkDates({ covers, entries }: Ruled, report: Report): void {
  entries.forEach((entry, index) => {
    const last = lastOf(entry);
    if (last < entry.date) report(['entries', index, 'to'], 'must not be before "date"');
    if (daysBetween(entry.date, last) >= longestRange)
      report(['entries', index, 'to'], 'a range has at most 366 days');
    if (covers !== undefined && (entry.date < covers.from || last > covers.to)) {
      report(
        ['entries', index, 'date'],
        `must lie in the span that the calendar covers, ${covers.from} to ${covers.to}`,
      );
    }
  });
}

function checkDuplicates({ entries }: Ruled, report: Report): void {
  // By kind and day, so that each need only be compared with the one that reaches farthest before it.
  const inOrder = [...entries.entries()].sort(
    ([, one], [, other]) => one.kind.localeCompare(other.kind) || one.date.localeCompare(other.date),
  );
  let reached = { kind: '', last: '' };
  for (const [index, entry] of inOrder) {
    const { kind, date } = entry;
    const last = lastOf(entry);
    const isSame = reached.kind === kind;
    if (isSame && date <= reached.last)
      report(['entries', index, 'date'], `a second entry of the kind ${kind} for ${date}`);
    if (!isSame || last > reached.last) reached = { kind, last };
  }
}

/** All that can be wrong with a calendar or a layer by itself. */
export function checkRuled(ruled: Ruled, report: Report): void {
  checkSpan(ruled, report);
  checkWeeks(ruled, report);
  checkSeasons(ruled, report);
  checkDates(ruled, report);
  checkDuplicates(ruled, report);
}

/** What swaps are checked against: the days off elsewhere, and the weekly pattern on the day that is worked instead. */
export interface SwapGround {
  isDayOff(date: CivilDate): boolean;
  weekOn(date: CivilDate): Week;
}

export function checkSwaps(entries: readonly CalendarEntry[], ground: SwapGround, report: Report): void {
  const daysOff = new Set(entries.flatMap((entry) => (entry.kind === 'day-off' ? daysOf(entry) : [])));
  entries.forEach((entry, index) => {
    if (entry.kind !== 'working-day') return;
    const { date, swappedFor } = entry;
    const path = ['entries', index, 'swappedFor'];
    if (!daysOff.has(swappedFor) && !ground.isDayOff(swappedFor))
      report(path, 'must be a day off of this calendar');
    if (ground.weekOn(date)[weekdayOf(swappedFor)].length === 0)
      report(path, 'must be a day that is worked in other weeks');
  });
}

/** A working calendar as data. All that is wrong with one is listed at once, each with its path. */
export const workingCalendarSchema = calendarShape
  .superRefine((calendar, context) => {
    const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
    checkRuled(calendar, report);
    const weekOn = (date: CivilDate) => weekOfSeason(calendar.seasons, date)?.hours ?? calendar.week;
    checkSwaps(calendar.entries, { isDayOff: () => false, weekOn }, report);
  })
  .readonly();

/** A calendar as the schema gives it back: validated, normalised, frozen. */
export type WorkingCalendarData = z.infer<typeof workingCalendarSchema>;
/** A calendar as it is written: plain texts, to be validated. */
export type WorkingCalendarInput = z.input<typeof workingCalendarSchema>;
