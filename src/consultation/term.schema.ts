import * as z from 'zod';
import { consultationIdSchema } from '../event/index.js';
import { ladderStepIdSchema } from '../policy/index.js';
import { civilDateSchema, instantSchema, periodSchema } from '../time/index.js';

export const ofConsultation = { consultation: consultationIdSchema };

/** A term as it was computed: all that is needed to read it again without a calendar. */
export const termSchema = z.strictObject({
  start: instantSchema,
  period: periodSchema.nullable().describe('null where the lead named the due date itself'),
  dueDate: civilDateSchema,
  dueAt: instantSchema,
  zone: z.string().max(60),
  provisional: z.boolean(),
  calendarVersion: z.string().max(80),
  reminders: z.array(instantSchema).max(10).describe('When the consultee is reminded, earliest first'),
  /** When each step of the ladder is taken unless the due date moves; absent where the policy has no ladder. */
  ladder: z
    .array(z.strictObject({ step: ladderStepIdSchema, at: instantSchema }))
    .max(10)
    .exactOptional(),
});
export type Term = z.infer<typeof termSchema>;

export const cureSchema = z.strictObject({
  dueDate: civilDateSchema,
  dueAt: instantSchema,
  provisional: z.boolean(),
});
export type Cure = z.infer<typeof cureSchema>;
