import * as z from 'zod';
import { civilDateSchema } from './civil-date.js';
import { instantSchema } from './instant.js';
import { periodSchema } from './period.js';

const at = instantSchema;

/** How long a term is: counted, or up to a due date that a person named. */
export const lengthSchema = z.union([
  z.strictObject({ period: periodSchema }),
  z.strictObject({ dueDate: civilDateSchema }),
]);
export type Length = z.infer<typeof lengthSchema>;

/** One thing that happened to a clock. */
export const clockEntrySchema = z.discriminatedUnion('type', [
  /** The clock runs from here; started again it runs as restarted, but with this length. */
  z.strictObject({ type: z.literal('started'), at, length: lengthSchema }),
  /** It stands still until it is resumed as often as it was paused, or restarted: pauses may overlap. */
  z.strictObject({ type: z.literal('paused'), at }),
  z.strictObject({ type: z.literal('resumed'), at }),
  /**
   * The same length once more from here; what was paused before no longer matters, extensions stay. A named due date goes on
   * as it is.
   */
  z.strictObject({ type: z.literal('restarted'), at }),
  /** So much more, counted from the due date; or until a date, where that is later. Never earlier. */
  z.strictObject({ type: z.literal('extended'), at, by: lengthSchema }),
  /** A time that turned out not to count, such as an outage of the gateway: as if the clock had been paused. */
  z.strictObject({ type: z.literal('interrupted'), from: at, to: at }),
  /** The due date does not come before this period from here, as for an agency that takes over from another. */
  z.strictObject({ type: z.literal('grace'), at, period: periodSchema }),
]);
export type ClockEntry = z.infer<typeof clockEntrySchema>;

/** All that happened to one clock, in order. With a calendar it says when the term ends. */
export type ClockLedger = readonly ClockEntry[];
