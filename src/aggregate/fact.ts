import * as z from 'zod';
import { consultationFactSchema } from '../consultation/index.js';
import {
  consultationReopenedSchema,
  consultationSettledSchema,
  violationRecordedSchema,
  violationSupersededSchema,
} from '../event/index.js';
import { requestFactSchema } from '../request/index.js';
import { violationFactSchema } from '../violation/index.js';

/** A primary fact: what a command or the scheduler brought about. */
export const primaryFactSchema = z.discriminatedUnion('type', [
  requestFactSchema,
  consultationFactSchema,
  violationFactSchema,
]);
export type PrimaryFact = z.infer<typeof primaryFactSchema>;

/** What the machines say follows from a primary fact. */
export const consequenceSchema = z.discriminatedUnion('type', [
  violationRecordedSchema,
  violationSupersededSchema,
  consultationSettledSchema,
  consultationReopenedSchema,
]);
export type Consequence = z.infer<typeof consequenceSchema>;

export type RequestStreamFact = PrimaryFact | Consequence;
export type FactType = RequestStreamFact['type'];

const consequenceTypes: ReadonlySet<string> = new Set(
  consequenceSchema.options.map((option) => option.shape.type.value),
);

/** A consequence is never given from outside: it must follow from the primary fact before it. */
export const isConsequenceType = (type: string): boolean => consequenceTypes.has(type);
