import * as z from 'zod';

/** Units are different things: no unit is a multiple of another (DOMAIN §4). */
const periodUnits = ['working-day', 'calendar-day'] as const;

/** The longest period, about ten years of days: counting is day by day, so a slip of the pen must not take minutes. */
const longestPeriod = 3660;

export const periodSchema = z.strictObject({
  amount: z.number().int().min(1).max(longestPeriod),
  unit: z.enum(periodUnits),
});
/** A length of time to count, such as five working days. */
export type Period = z.infer<typeof periodSchema>;

export const dueDateRuleSchema = z.strictObject({
  period: periodSchema,
  /** The last instant of the due date: 24:00, or the end of the office's last working hours on it. */
  end: z.enum(['end-of-day', 'closing-time']),
  /** Whether a calendar-day term that ends on a day off moves to the next working day. */
  roll: z.boolean(),
  /** On a day that the calendar does not cover: refuse, or count by the weekly pattern and statutory days, flagged. */
  uncovered: z.enum(['refuse', 'provisional']),
});
/** How a due date follows from a start. All of it is stated by the policy; none of it is a default. */
export type DueDateRule = z.infer<typeof dueDateRuleSchema>;
