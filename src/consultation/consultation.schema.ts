import * as z from 'zod';
import {
  agencyIdSchema,
  citedSchema,
  consultationIdSchema,
  factShape as fact,
  momentsSchema,
  officerIdSchema,
  questionIdSchema,
} from '../event/index.js';
import { urgencyLevels } from '../policy/index.js';
import {
  answeredSchema,
  capacitySchema,
  documentSchema,
  findingSchema,
  positions,
  verdicts,
} from '../reply/index.js';
import { civilDateSchema, instantSchema } from '../time/index.js';
import { clockFacts } from './clock-facts.schema.js';
import { consultationImported } from './imported.schema.js';
import { ladderFacts } from './ladder.schema.js';
import { questionPutSchema } from './question-put.schema.js';
import { replyProcessFacts } from './reply-process.schema.js';
import { cureSchema, ofConsultation, termSchema } from './term.schema.js';

const consultationSent = fact('consultation.sent', {
  round: z.int().min(1),
  lead: agencyIdSchema,
  consultee: agencyIdSchema,
  questions: z.array(questionPutSchema).min(1).max(200),
  /** Present where the consultee is not directly relevant, and the policy records that against the lead. */
  irrelevance: citedSchema.nullable(),
  /** The clock that runs from dispatch; null where it starts on receipt. */
  term: termSchema.nullable(),
  /** When an unacknowledged dispatch counts as received; null where the clock starts on dispatch. */
  deemedReceiptAt: instantSchema.nullable(),
  /** The due date that the lead named, where the clock starts on receipt. */
  namedDueDate: civilDateSchema.nullable(),
  redirectedFrom: consultationIdSchema.nullable(),
  redirects: z.int().min(0),
  directoryVersion: z.string().max(80),
  urgency: z.enum(urgencyLevels).exactOptional(),
  /** The head who approved the urgency. */
  approvedBy: officerIdSchema.exactOptional(),
  /** Where the clock waits for the dossier to be complete, and it is not yet. */
  awaitsDossier: z.literal(true).exactOptional(),
});

const consultationReceived = fact('consultation.received', {
  ...ofConsultation,
  receivedAt: instantSchema,
  by: z.enum(['acknowledgement', 'evidence', 'deemed']),
  /** The clock that this receipt starts; null where it runs since dispatch, or waits for the dossier. */
  term: termSchema.nullable(),
  confirmedBy: officerIdSchema.nullable(),
  moments: momentsSchema.exactOptional(),
});

const reminderSent = fact('reminder.sent', {
  ...ofConsultation,
  by: z.enum(['schedule', 'monitor']),
  dueAt: instantSchema.nullable(),
  /** Present in shadow mode: it is computed, and nobody is reminded. */
  withheld: z.literal(true).exactOptional(),
});

const dueDateReached = fact('due-date.reached', {
  ...ofConsultation,
  dueAt: instantSchema,
  silence: z.strictObject({
    violation: z.boolean(),
    deemedPosition: z.enum(['agree', 'none']),
    liable: z.boolean(),
    lapses: z.boolean(),
    citation: citedSchema,
  }),
  neglect: z
    .strictObject({ consultation: consultationIdSchema, answeredAt: instantSchema, citation: citedSchema })
    .exactOptional()
    .describe('What was not urgent and was answered meanwhile, where that is a violation'),
});

const dueDateRecomputed = fact('due-date.recomputed', {
  ...ofConsultation,
  previousDueDate: civilDateSchema,
  previousDueAt: instantSchema,
  term: termSchema,
  decision: z.boolean().describe('A head decided that the due date comes earlier'),
});

/** What a vague verdict does, as the policy says (DOMAIN §5, end). */
const vagueConsequence = {
  effect: z.enum(['violation', 'return', 'no-reply', 'agreement']).nullable(),
  cure: cureSchema.nullable(),
  liable: z.boolean(),
  /** Vagueness is a violation of this agency (its citation binds it), and a bounce without support is another kind. */
  vagueness: z.strictObject({ violation: z.boolean(), bounce: z.boolean(), citation: citedSchema }),
  /** The due date is past: a reply that counts for nothing leaves a missing reply behind. */
  pastDue: z.boolean(),
  timeliness: z.strictObject({ violation: z.boolean(), citation: citedSchema }),
};

const judgedReply = {
  ...ofConsultation,
  reply: z.int().min(1),
  receivedAt: instantSchema,
  moments: momentsSchema.exactOptional(),
  confirmedBy: officerIdSchema.nullable(),
  /** Who sent it, beside whoever signed it: neither may review it. */
  author: officerIdSchema,
  /** The registry of the lead entered it: what the consultee sent itself is for the consultee to take back. */
  entered: z.literal(true).exactOptional(),
  signatory: z.strictObject({ officer: officerIdSchema, capacity: capacitySchema }).nullable(),
  signature: z.strictObject({
    valid: z.boolean(),
    ground: z.string().max(60),
    violation: z.boolean(),
    citation: citedSchema,
  }),
  answers: z.array(answeredSchema).max(200),
  overall: z.enum(positions).nullable(),
  /** The questions to which it, and what it completes, says nothing; absent where it answers all. */
  unanswered: z.array(questionIdSchema).min(1).max(200).exactOptional(),
  /** The reply that it completes, and the questions whose answers are of that one. */
  supplements: z
    .strictObject({ reply: z.int().min(1), kept: z.array(questionIdSchema).max(200) })
    .exactOptional(),
  /** It only says that the answer is still to come. */
  holding: z.literal(true).exactOptional(),
  document: documentSchema.exactOptional(),
  verdict: z.enum(verdicts),
  findings: z.array(findingSchema).max(1_000),
  assessmentVersion: z.string().max(40),
  recusal: z.boolean(),
  /** Received after the due date; this is what makes a reply late. */
  late: z.boolean(),
  /** Received after the due date or, where it cures an earlier one, after the cure term. */
  answeredLate: z.boolean(),
  review: cureSchema.nullable().describe('By when a reviewer of the lead must decide'),
  /** Whose review it waits for, where somebody is named. */
  reviewer: officerIdSchema.exactOptional(),
  ...vagueConsequence,
};

const replyReceived = fact('reply.received', judgedReply);
const replyReplaced = fact('reply.replaced', judgedReply);

const replyReviewed = fact('reply.reviewed', {
  ...ofConsultation,
  reply: z.int().min(1),
  /** Who reviewed it. */
  reviewer: officerIdSchema.exactOptional(),
  verdict: z.enum(['substantive', 'vague']),
  ...vagueConsequence,
});

/**
 * The moment at which a reply was received was keyed in wrongly: it is restated with evidence and by two persons, and
 * whether the reply was late is judged again by it. The record that was wrong stays (DOMAIN §6, end).
 */
const recordCorrected = fact('record.corrected', {
  ...ofConsultation,
  reply: z.int().min(1),
  previousReceivedAt: instantSchema,
  receivedAt: instantSchema,
  late: z.boolean(),
  timeliness: z.strictObject({ violation: z.boolean(), citation: citedSchema }),
  confirmedBy: officerIdSchema,
});

const replyCorrected = fact('reply.corrected', { ...ofConsultation, reply: z.int().min(1) });

const replyRecalled = fact('reply.recalled', {
  ...ofConsultation,
  reply: z.int().min(1),
  cure: cureSchema,
  /** When it was taken back, where the lead's registry entered that. */
  receivedAt: instantSchema.exactOptional(),
  confirmedBy: officerIdSchema.exactOptional(),
  moments: momentsSchema.exactOptional(),
});

/** Nobody objected in time: what was minuted counts as a reply that was received when the meeting was held. */
const minutesTermReached = fact('minutes-term.reached', {
  ...judgedReply,
  dueAt: instantSchema,
  delegate: officerIdSchema,
});

const cureTermReached = fact('cure-term.reached', {
  ...ofConsultation,
  dueAt: instantSchema,
  vagueness: vagueConsequence.vagueness,
  timeliness: vagueConsequence.timeliness,
});

const reviewTermReached = fact('review-term.reached', {
  ...ofConsultation,
  dueAt: instantSchema,
  lapse: z.strictObject({ violation: z.boolean(), citation: citedSchema }),
});

const consultationRedirected = fact('consultation.redirected', {
  ...ofConsultation,
  to: agencyIdSchema,
});
const consultationClosed = fact('consultation.closed', ofConsultation);
const consultationWithdrawn = fact('consultation.withdrawn', ofConsultation);

/** Every primary fact about one consultation. */
export const consultationFactSchema = z.discriminatedUnion('type', [
  consultationSent,
  consultationImported,
  consultationReceived,
  reminderSent,
  dueDateReached,
  dueDateRecomputed,
  replyReceived,
  replyReplaced,
  replyReviewed,
  replyCorrected,
  recordCorrected,
  replyRecalled,
  cureTermReached,
  reviewTermReached,
  consultationRedirected,
  consultationClosed,
  consultationWithdrawn,
  ...clockFacts,
  ...ladderFacts,
  ...replyProcessFacts,
  minutesTermReached,
]);
