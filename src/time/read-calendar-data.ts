import type * as z from 'zod';
import { TimeFault } from './fault.js';
import { problemLines } from './problem-lines.js';

function readData<Schema extends z.ZodType>(schema: Schema, input: unknown, what: string): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = problemLines(
    parsed.error.issues,
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );
  throw new TimeFault('calendar-invalid', `${what} is not valid.\n${problems}`);
}

/**
 * Data of a calendar by its schema. Throws the fault `calendar-invalid`, which begins with what was read and has a line
 * for each problem. What can't even be read, by a getter that throws, is no calendar either.
 */
export function readCalendarData<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  what: string,
): z.output<Schema> {
  try {
    return readData(schema, input, what);
  } catch (fault) {
    throw fault instanceof TimeFault ? fault : new TimeFault('calendar-invalid', `${what} cannot be read.`);
  }
}
