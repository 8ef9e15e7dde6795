import { type Instant, toInstant } from 'interagency';
import * as z from 'zod';

/** A moment of the log, such as `2011-10-11 13:45:40.276000+02:00`: with its offset, so that no clock change confuses it. */
const instant = z.string().transform((text, context): Instant => {
  try {
    return toInstant(text);
  } catch (fault) {
    context.addIssue({ code: 'custom', message: fault instanceof Error ? fault.message : 'is no instant' });
    return z.NEVER;
  }
});

/** What the library takes as an id of a request or an officer. */
const identifier = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,
    'must have 1 to 80 letters, digits, dots, dashes or underscores',
  );

/** One line of the log. The other columns (group, department, channel …) are not needed here. */
export const logRowSchema = z.object({
  'case:concept:name': identifier,
  'concept:name': z.string().min(1).max(500),
  'time:timestamp': instant,
  'org:resource': identifier,
  'case:startdate': instant,
  'case:deadline': instant,
  'case:enddate': z.union([z.literal('').transform(() => null), instant]),
});
export type LogRow = z.infer<typeof logRowSchema>;

export const logColumns = Object.keys(logRowSchema.shape);

/** What csv-parse gives with `info`: the cells of a line, and its number in the file. */
export const csvLinesSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }),
);
