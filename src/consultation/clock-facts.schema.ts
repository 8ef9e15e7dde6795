import * as z from 'zod';
import {
  agencyIdSchema,
  citedSchema,
  factShape as fact,
  momentsSchema,
  officerIdSchema,
} from '../event/index.js';
import { civilDateSchema, clockEntrySchema, instantSchema, lengthSchema } from '../time/index.js';
import { cureSchema, ofConsultation, termSchema } from './term.schema.js';

/** It has arrived, and counts as received by then unless it is sent back. */
const consultationArrived = fact('consultation.arrived', {
  ...ofConsultation,
  arrivedAt: instantSchema,
  deemedReceiptAt: instantSchema,
  confirmedBy: officerIdSchema.nullable(),
  moments: momentsSchema,
});

const consultationSentBack = fact('consultation.sent-back', ofConsultation);

/** What happened to the clock, and the term that it has since; null where it stands still, or runs on as it did. */
const clockMoved = {
  ...ofConsultation,
  clock: clockEntrySchema.nullable(),
  term: termSchema.nullable(),
};

const consultationResent = fact('consultation.resent', {
  ...clockMoved,
  /** When it counts as received; null where its clock has started. */
  deemedReceiptAt: instantSchema.nullable(),
});

const documentSupplied = fact('document.supplied', {
  ...clockMoved,
  receivedAt: instantSchema,
  complete: z.boolean(),
  confirmedBy: officerIdSchema.nullable(),
  moments: momentsSchema.exactOptional(),
});

const clarificationAsked = fact('clarification.asked', {
  ...clockMoved,
  effect: z.enum(['pause', 'restart', 'run-on']),
  /** By when the lead owes an answer. */
  answer: z.strictObject({ dueDate: civilDateSchema, dueAt: instantSchema }),
});
const clarificationAnswered = fact('clarification.answered', clockMoved);
const clarificationTermReached = fact('clarification-term.reached', {
  ...ofConsultation,
  dueAt: instantSchema,
  lapse: z.strictObject({ violation: z.boolean(), citation: citedSchema }),
});

const extensionAsked = fact('extension.asked', { ...ofConsultation, by: lengthSchema });
const extensionGranted = fact('extension.granted', {
  ...clockMoved,
  previousDueDate: civilDateSchema,
  /** The how-manieth extension it is. */
  number: z.int().min(1),
  approvedBy: officerIdSchema,
  citation: citedSchema,
});
const extensionRefused = fact('extension.refused', ofConsultation);

const consultationSuspended = fact('consultation.suspended', clockMoved);
/** Resumed by the lead, or by the reply that came all the same. */
const consultationResumed = fact('consultation.resumed', { ...clockMoved, by: z.enum(['lead', 'reply']) });

const outageRecorded = fact('outage.recorded', {
  ...clockMoved,
  previousDueDate: civilDateSchema,
  confirmedBy: officerIdSchema,
  citation: citedSchema,
});

/** The agency that was asked is no more: another owes the reply. */
const consultationPassedOn = fact('consultation.passed-on', {
  ...clockMoved,
  from: agencyIdSchema,
  to: agencyIdSchema,
  /** The cure term, where one runs, with the grace. */
  cure: cureSchema.nullable(),
  citation: citedSchema,
});

/** What happens to the clock of a consultation. */
export const clockFacts = [
  consultationArrived,
  consultationSentBack,
  consultationResent,
  documentSupplied,
  clarificationAsked,
  clarificationAnswered,
  clarificationTermReached,
  extensionAsked,
  extensionGranted,
  extensionRefused,
  consultationSuspended,
  consultationResumed,
  outageRecorded,
  consultationPassedOn,
] as const;
