import * as z from 'zod';
import { citationSchema } from '../event/index.js';
import { countingShape, periodWith } from '../time/index.js';

export const citationId = citationSchema.shape.id;
export const violation = z
  .enum(['record', 'off'])
  .describe('Whether breaking the rule is a violation on record');

export const off = z.strictObject({ mode: z.literal('off') });

/** A rule on what an actor attempts: refused, or done and recorded as a violation, or not applied. */
export const refusable = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.discriminatedUnion('mode', [
    off,
    z.strictObject({
      mode: z.literal('refuse'),
      attempt: z
        .enum(['noted', 'violation'])
        .describe('What a refused attempt is: noted on the trail, or itself a violation'),
      citation: citationId,
      ...shape,
    }),
    z.strictObject({ mode: z.literal('record'), citation: citationId, ...shape }),
  ]);

const { dayZero, cutOff, end, roll } = countingShape;

/** A period of a rule, and how its days are counted where that differs from the policy's own counting. */
export const counted = periodWith({
  counting: z
    .strictObject({
      dayZero: dayZero.exactOptional(),
      cutOff: cutOff.exactOptional(),
      end: end.exactOptional(),
      roll: roll.exactOptional(),
    })
    .exactOptional()
    .describe("What differs from the policy's own counting"),
});
export type CountedPeriod = z.infer<typeof counted>;
