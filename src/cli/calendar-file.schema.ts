import * as z from 'zod';
import { calendarLayerShape, workingCalendarSchema } from '../time/index.js';

/** A layer as a file states it: with the calendar that it lies on. */
const layerFileSchema = z.strictObject({
  extends: z
    .string()
    .min(1)
    .max(1_000)
    .describe('The calendar it lies on: the id of a built-in one, or the path of a file'),
  ...calendarLayerShape.shape,
});

/** A calendar file: a whole calendar, or a layer over the one that it extends. */
export const calendarFileSchema = z.union([workingCalendarSchema, layerFileSchema]);
