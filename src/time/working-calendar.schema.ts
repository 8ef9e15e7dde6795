import * as z from 'zod';
import { addDays, type CivilDate, civilDateSchema, daysBetween, weekdayOf } from './civil-date.js';
import { zoneSchema } from './zone.js';

const loneSurrogate = /\p{Surrogate}/u;
const wellFormedText = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => !loneSurrogate.test(text), 'must be well-formed Unicode')
  .normalize('NFC');
const titleSchema = z.strictObject({ vi: wellFormedText, en: wellFormedText }).readonly();

/** Working hours of one stretch, `07:30-11:30`; the end may be `24:00`. */
const intervalSchema = z
  .string()
  .regex(
    /^(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'must be written HH:MM-HH:MM, such as 07:30-11:30',
  );

function areInOrder(intervals: readonly string[]): boolean {
  // HH:MM texts compare as the times they are.
  const bounds = intervals.flatMap((interval) => interval.split('-'));
  return bounds.every((bound, index) => {
    const previous = bounds[index - 1];
    if (previous === undefined) return true;
    return index % 2 === 1 ? previous < bound : previous <= bound;
  });
}

const hoursSchema = z
  .array(intervalSchema)
  .max(12)
  .refine(areInOrder, 'must be in order, each interval ending after it begins and none overlapping')
  .readonly();

const provenance = { title: titleSchema, source: wellFormedText, published: civilDateSchema.nullable() };

const dayOffSchema = z.strictObject({
  kind: z.literal('day-off'),
  date: civilDateSchema,
  /** Inclusive last day of a range. */
  to: civilDateSchema.exactOptional(),
  ...provenance,
});
const swappedSchema = z.strictObject({
  kind: z.literal('working-day'),
  date: civilDateSchema,
  /** The day off that this day is worked for; this day has the hours of that day's weekday. */
  swappedFor: civilDateSchema,
  ...provenance,
});
const overrideSchema = z.strictObject({
  kind: z.literal('override'),
  date: civilDateSchema,
  to: civilDateSchema.exactOptional(),
  /** The hours of the day whatever else is said of it; an empty list is a day off. */
  hours: hoursSchema,
  ...provenance,
});

const entrySchema = z.discriminatedUnion('kind', [dayOffSchema, swappedSchema, overrideSchema]).readonly();
/** A dated entry, with the document that says so and the day it was published (null when not known). */
export type CalendarEntry = z.infer<typeof entrySchema>;

const monthDaySchema = z
  .string()
  .regex(/^\d\d-\d\d$/, 'must be written MM-DD')
  .refine((text) => civilDateSchema.safeParse(`2000-${text}`).success, 'must be a day that exists');

const statutorySchema = z
  .strictObject({
    monthDay: monthDaySchema,
    /** The first day on which the law applies. */
    from: civilDateSchema.exactOptional(),
    title: titleSchema,
    source: wellFormedText,
  })
  .readonly();
/** A day off that the law fixes for every year, for counting days of a year whose plan is not out. */
export type StatutoryDay = z.infer<typeof statutorySchema>;

const weekSchema = z
  .strictObject({
    monday: hoursSchema,
    tuesday: hoursSchema,
    wednesday: hoursSchema,
    thursday: hoursSchema,
    friday: hoursSchema,
    saturday: hoursSchema,
    sunday: hoursSchema,
  })
  .readonly();

const calendarShape = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'must be letters, digits, dots, dashes or underscores'),
  calendarVersion: z.string().min(1).max(80).normalize('NFC'),
  title: titleSchema,
  zone: zoneSchema,
  covers: z.strictObject({ from: civilDateSchema, to: civilDateSchema }).readonly(),
  week: weekSchema,
  entries: z.array(entrySchema).max(20_000).readonly(),
  statutory: z.array(statutorySchema).max(400).readonly(),
});

const longestRange = 366;

/** The days of an entry, first to last. */
export function daysOf(entry: CalendarEntry): readonly CivilDate[] {
  const last = entry.kind === 'working-day' ? entry.date : (entry.to ?? entry.date);
  const length = Math.min(daysBetween(entry.date, last) + 1, longestRange);
  return Array.from({ length: Math.max(length, 0) }, (_, index) => addDays(entry.date, index));
}

type Report = (path: (string | number)[], message: string) => void;
type CalendarShape = z.infer<typeof calendarShape>;

function checkSpan({ covers, week }: CalendarShape, report: Report): void {
  if (covers.to < covers.from) report(['covers', 'to'], 'must not be before "from"');
  if (Object.values(week).every((hours) => hours.length === 0)) report(['week'], 'must have a working day');
}

function checkDates({ covers, entries }: CalendarShape, report: Report): void {
  entries.forEach((entry, index) => {
    const last = entry.kind === 'working-day' ? entry.date : (entry.to ?? entry.date);
    if (last < entry.date) report(['entries', index, 'to'], 'must not be before "date"');
    if (daysBetween(entry.date, last) >= longestRange)
      report(['entries', index, 'to'], 'a range has at most 366 days');
    if (entry.date < covers.from || last > covers.to) {
      report(
        ['entries', index, 'date'],
        `must lie in the span that the calendar covers, ${covers.from} to ${covers.to}`,
      );
    }
  });
}

function checkDuplicates({ entries }: CalendarShape, report: Report): void {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    for (const date of daysOf(entry)) {
      const key = `${entry.kind} ${date}`;
      if (seen.has(key))
        report(['entries', index, 'date'], `a second entry of the kind ${entry.kind} for ${date}`);
      seen.add(key);
    }
  });
}

function checkSwaps({ entries, week }: CalendarShape, report: Report): void {
  const daysOff = new Set(entries.flatMap((entry) => (entry.kind === 'day-off' ? daysOf(entry) : [])));
  entries.forEach((entry, index) => {
    if (entry.kind !== 'working-day') return;
    const path = ['entries', index, 'swappedFor'];
    if (!daysOff.has(entry.swappedFor)) report(path, 'must be a day off of this calendar');
    if (week[weekdayOf(entry.swappedFor)].length === 0)
      report(path, 'must be a day that is worked in other weeks');
  });
}

/** A working calendar as data. All that is wrong with one is listed at once, each with its path. */
export const workingCalendarSchema = calendarShape
  .superRefine((calendar, context) => {
    const report: Report = (path, message) => context.addIssue({ code: 'custom', path, message });
    checkSpan(calendar, report);
    checkDates(calendar, report);
    checkDuplicates(calendar, report);
    checkSwaps(calendar, report);
  })
  .readonly();

/** A calendar as the schema gives it back: validated, normalised, frozen. */
export type WorkingCalendarData = z.infer<typeof workingCalendarSchema>;
/** A calendar as it is written: plain texts, to be validated. */
export type WorkingCalendarInput = z.input<typeof workingCalendarSchema>;
