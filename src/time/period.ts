import * as z from 'zod';

/** The longest period, about ten years of days, so that a slip of the pen is not counted for minutes. */
const longestInDays = 3_660;
const mostMonths = 120;
const mostHours = 10_000;

const amount = (most: number) => z.int().min(1).max(most);

/** Units are different things: no unit is a multiple of another (DOMAIN §4). `extra` is what a policy says beside it. */
export const periodWith = <Extra extends z.ZodRawShape>(extra: Extra) =>
  z.discriminatedUnion('unit', [
    z.strictObject({ amount: amount(longestInDays), unit: z.literal('working-day'), ...extra }),
    z.strictObject({ amount: amount(longestInDays), unit: z.literal('calendar-day'), ...extra }),
    z.strictObject({
      amount: amount(mostMonths),
      unit: z.literal('month'),
      atLeastDays: amount(longestInDays)
        .exactOptional()
        .describe('A month is never shorter than so many calendar days'),
      ...extra,
    }),
    z.strictObject({ amount: amount(mostHours), unit: z.literal('working-hour'), ...extra }),
    z.strictObject({ amount: amount(mostHours), unit: z.literal('hour'), ...extra }),
  ]);

export const periodSchema = periodWith({});
/** A length of time to count: working days, calendar days, months with a floor, hours of work, hours of the clock. */
export type Period = z.infer<typeof periodSchema>;

const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** How days are counted. Every rule of a policy states it; none of it is a default. */
export const countingShape = {
  dayZero: z
    .enum(['excluded', 'included'])
    .describe(
      'Whether the day of the event itself is the first day counted (Civil Code 2015, art. 147: it is not)',
    ),
  cutOff: z
    .union([z.enum(['none', 'closing-time']), z.string().regex(timeOfDay, 'must be a time of day HH:MM')])
    .describe('What comes after this time of day, or on a day off, counts as come on the next working day'),
  end: z
    .enum(['end-of-day', 'closing-time'])
    .describe('The last instant of the due date: 24:00, or when the office closes on it'),
  roll: z
    .boolean()
    .describe('Calendar days and months that end on a day off roll forward to the next working day'),
};
export const countingSchema = z.strictObject(countingShape);
/** How the days of a period are counted. Hours know none of it: they start at once and end to the millisecond. */
export type Counting = z.infer<typeof countingSchema>;

/** On a day that the calendar does not cover: refuse, or count by the weekly pattern and statutory days, flagged. */
export const uncoveredSchema = z.enum(['refuse', 'provisional']);
export type Uncovered = z.infer<typeof uncoveredSchema>;

/** How a due date follows from a start. */
export interface DueDateRule {
  readonly period: Period;
  readonly counting: Counting;
  readonly uncovered: Uncovered;
}
