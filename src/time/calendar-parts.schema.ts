import * as z from 'zod';
import { civilDateSchema } from './civil-date.js';

const loneSurrogate = /\p{Surrogate}/u;
export const wellFormedText = z
  .string()
  .min(1)
  .max(500)
  .refine((text) => !loneSurrogate.test(text), 'must be well-formed Unicode')
  .normalize('NFC');
export const titleSchema = z.strictObject({ vi: wellFormedText, en: wellFormedText }).readonly();
/** What a calendar, a season or a day is called, for people. */
export type CalendarTitle = z.infer<typeof titleSchema>;

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

/** Where a rule of the calendar comes from; `published` is null when the day is not known. */
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

export const entrySchema = z
  .discriminatedUnion('kind', [dayOffSchema, swappedSchema, overrideSchema])
  .readonly();
/** A dated entry, with the document that says so and the day it was published (null when not known). */
export type CalendarEntry = z.infer<typeof entrySchema>;

const monthDaySchema = z
  .string()
  .regex(/^\d\d-\d\d$/, 'must be written MM-DD')
  .refine((text) => civilDateSchema.safeParse(`2000-${text}`).success, 'must be a day that exists');

export const statutorySchema = z
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

export const weekSchema = z
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
/** The working hours of each day of the week, `HH:MM-HH:MM` in order; an empty list is a day off. */
export type Week = z.infer<typeof weekSchema>;

export const seasonSchema = z
  .strictObject({
    title: provenance.title,
    from: monthDaySchema,
    to: monthDaySchema.describe('The last day, inclusive; a season may run over New Year'),
    week: weekSchema,
    source: provenance.source,
    published: provenance.published,
  })
  .readonly();
/** Part of every year with a weekly pattern of its own, such as summer hours. */
export type Season = z.infer<typeof seasonSchema>;

export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'must be letters, digits, dots, dashes or underscores');
export const longestVersion = 80;
export const versionSchema = z.string().min(1).max(longestVersion).normalize('NFC');
export const spanSchema = z.strictObject({ from: civilDateSchema, to: civilDateSchema }).readonly();
/** From the first day to the last, both inclusive. */
export type CalendarSpan = z.infer<typeof spanSchema>;
