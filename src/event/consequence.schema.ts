import * as z from 'zod';
import { instantSchema } from '../time/index.js';
import { citedSchema } from './citation.js';
import { agencyIdSchema, caseIdSchema, consultationIdSchema, officerIdSchema } from './identifiers.js';
import { isViolationKind, type ViolationKind } from './violation-kinds.js';

/** How a consultation ends (DOMAIN §6). */
export const outcomes = [
  'answered',
  'answered-late',
  'deemed',
  'lapsed',
  'recused',
  'redirected',
  'withdrawn',
] as const;
export type Outcome = (typeof outcomes)[number];

export const violationKindSchema = z.custom<ViolationKind>(
  (value) => typeof value === 'string' && isViolationKind(value),
  'not a kind of violation',
);

/** One cause, one case: what a case is about, within one request. `timeliness` holds missing and late replies alike. */
export const causeSchema = z
  .string()
  .regex(/^[a-z-]{1,40}(:[A-Za-z0-9._/-]{1,100})?$/)
  .brand<'Cause'>();
export type Cause = z.infer<typeof causeSchema>;

/** A violation by rule, or one that an authorised person reported: it opens a case. */
export const violationRecordedSchema = z.strictObject({
  type: z.literal('violation.recorded'),
  payload: z.strictObject({
    at: instantSchema,
    kind: violationKindSchema,
    against: agencyIdSchema,
    /** Who accuses: the agency that reported it, or the other side where a rule found it; null where there is none. */
    accuser: agencyIdSchema.nullable(),
    /** The officer who reported it, where a person did: since machine version 4. */
    reporter: officerIdSchema.exactOptional(),
    consultation: consultationIdSchema.nullable(),
    cause: causeSchema,
    citation: citedSchema,
    /** Present where the request runs in shadow mode: it is found, and held against nobody. */
    shadow: z.literal(true).exactOptional(),
  }),
});

/** The fact behind a case has fallen, or another case of the same cause takes its place. Nothing is deleted. */
export const violationSupersededSchema = z.strictObject({
  type: z.literal('violation.superseded'),
  payload: z.strictObject({
    at: instantSchema,
    case: caseIdSchema,
    by: caseIdSchema.nullable(),
  }),
});

/** What the machine of a consultation says when a breach turns out not to have been one; routed to its case. */
const causeFallenSchema = z.strictObject({
  type: z.literal('cause.fallen'),
  payload: z.strictObject({ at: instantSchema, cause: causeSchema }),
});

export const consultationSettledSchema = z.strictObject({
  type: z.literal('consultation.settled'),
  payload: z.strictObject({
    at: instantSchema,
    consultation: consultationIdSchema,
    outcome: z.enum(outcomes),
  }),
});

/** A settled consultation whose reply was recalled or replaced awaits an adequate one again. */
export const consultationReopenedSchema = z.strictObject({
  type: z.literal('consultation.reopened'),
  payload: z.strictObject({ at: instantSchema, consultation: consultationIdSchema }),
});

export type ViolationRecorded = z.infer<typeof violationRecordedSchema>;
export type CauseFallen = z.infer<typeof causeFallenSchema>;
export type ConsultationSettled = z.infer<typeof consultationSettledSchema>;
export type ConsultationReopened = z.infer<typeof consultationReopenedSchema>;
