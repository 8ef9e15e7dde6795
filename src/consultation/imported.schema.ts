import * as z from 'zod';
import { agencyIdSchema, factShape as fact, officerIdSchema } from '../event/index.js';
import { civilDateSchema, instantSchema } from '../time/index.js';
import { questionPutSchema } from './question-put.schema.js';
import { termSchema } from './term.schema.js';

/** What the consultation is known by where it was kept before: one that is brought in twice is refused. */
export const referenceSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/,
    'a reference has letters, digits, dots, dashes, strokes or underscores',
  );

/**
 * What was running before the software came. Nobody is held to what fell due before it was brought in; from then on its
 * clock runs as any other.
 */
export const consultationImported = fact('consultation.imported', {
  reference: referenceSchema,
  round: z.int().min(1),
  lead: agencyIdSchema,
  consultee: agencyIdSchema,
  questions: z.array(questionPutSchema).min(1).max(200),
  sentAt: instantSchema,
  receivedAt: instantSchema.nullable(),
  goLive: instantSchema,
  /** The due date as it was named, where the policy's minimum moves it. */
  namedDueDate: civilDateSchema.exactOptional(),
  term: termSchema,
  confirmedBy: officerIdSchema,
  directoryVersion: z.string().max(80),
});
