import * as z from 'zod';
import {
  commandShape,
  consultationIdSchema,
  freeTextSchema as freeText,
  hashSchema,
  lineSchema as line,
  momentsInputSchema,
  officerIdSchema,
} from '../event/index.js';
import { replySchema, viewSchema } from '../reply/index.js';
import { civilDateSchema, instantInputSchema, periodSchema } from '../time/index.js';
import { ladderCommands } from './ladder.commands.js';
import { milestones } from './reply-process.schema.js';

const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  commandShape(type, { consultation: consultationIdSchema, ...shape });

/** A moment before now needs evidence and, from the lead's registry, a second person (DOMAIN §4). */
const proof = {
  evidence: line.exactOptional().describe('Message id of the gateway, line of the register'),
  confirmedBy: officerIdSchema.exactOptional(),
};

/** Which of its moments is the receipt of a document, the policy says; a registry that knows one only may give that. */
const backdated = {
  receivedAt: instantInputSchema.exactOptional().describe('The moment that the policy takes for the receipt'),
  moments: momentsInputSchema
    .exactOptional()
    .describe('Or the moments of the document, each with its evidence'),
  ...proof,
};

const acknowledgeReceipt = command('acknowledge-receipt', {});
const recordReceipt = command('record-receipt', backdated);
const sendReminder = command('send-reminder', { note: line.exactOptional() });

/** The consultee's own submission: received now. */
const submitReply = command('submit-reply', { reply: replySchema });
/** A reply that the lead's registry enters: received when the evidence says. */
const registerReply = command('register-reply', {
  reply: replySchema,
  ...backdated,
  replaces: z
    .literal(true)
    .exactOptional()
    .describe('It came on paper, and takes the place of the reply in hand'),
  reason: line.exactOptional(),
});
/** A content error: an equivalent document takes its place. */
const replaceReply = command('replace-reply', { reply: replySchema, reason: line });
/** A form error (đính chính): it changes neither position nor lateness. */
const correctReply = command('correct-reply', { correction: freeText });
/** The registry had keyed in a wrong moment of receipt. */
const correctRecord = command('correct-record', {
  receivedAt: instantInputSchema.describe('When the reply was received in truth'),
  evidence: line,
  confirmedBy: officerIdSchema.describe('The second person, other than who enters it'),
  reason: line,
});

const recallReply = command('recall-reply', { reason: line });
/** A recall that came on paper: the lead's registry enters it. */
const registerRecall = command('register-recall', { reason: line, ...backdated });
const reviewReply = command('review-reply', {
  verdict: z.enum(['substantive', 'vague']),
  reason: freeText,
});

/** Whom a head of the lead names to review what is flagged. */
const assignReviewer = command('assign-reviewer', {
  reviewer: officerIdSchema,
  reason: line.exactOptional(),
});

/** What a reply passes through inside the consultee: it moves nothing, and shows who had it when. */
const recordMilestone = command('record-milestone', {
  milestone: z.enum(milestones),
  happenedAt: instantInputSchema,
  officer: officerIdSchema.exactOptional().describe('Who has it in hand from then on'),
  unit: line.exactOptional(),
  internalDueDate: civilDateSchema.exactOptional().describe('By when the consultee itself wants it done'),
});

/** What a delegate of the consultee said at a meeting, by written authority. */
const minuteView = command('minute-view', {
  view: viewSchema,
  heldAt: instantInputSchema,
  delegate: officerIdSchema,
  delegateName: line.exactOptional(),
  authority: z.strictObject({
    documentNumber: line,
    documentDate: civilDateSchema,
    documentHash: hashSchema.exactOptional(),
  }),
  confirmedBy: officerIdSchema.exactOptional(),
});
/** The consultee says in time that this was not its view. */
const objectToMinutes = command('object-to-minutes', { reason: freeText });

/** The lead goes on without a reply. */
const closeConsultation = command('close-consultation', { reason: line });
const withdrawConsultation = command('withdraw-consultation', { reason: line });

const recomputeDueDate = command('recompute-due-date', {
  decision: line.exactOptional().describe('Needed where the due date would come earlier'),
});

/** What is missing, asked of the lead; once, within its time, as the policy says. */
const askClarification = command('ask-clarification', { missing: freeText });
const answerClarification = command('answer-clarification', { answer: freeText });

/** So much more, counted from the due date, or until a date: one of the two. */
const more = {
  period: periodSchema.exactOptional().describe('How much more'),
  dueDate: civilDateSchema.exactOptional().describe('Or until when'),
};
const askExtension = command('ask-extension', { ...more, reason: line });
const grantExtension = command('grant-extension', {
  ...more,
  approvedBy: officerIdSchema
    .exactOptional()
    .describe('The head who approves it, where an officer enters it'),
  reason: line,
});
const refuseExtension = command('refuse-extension', { reason: line });

/** The lead finds an error in its own procedure: until it is mended the clock stands still. */
const suspendConsultation = command('suspend-consultation', { reason: line });
const resumeConsultation = command('resume-consultation', { reason: line });

/** The gateway was down: a time that does not count. */
const recordOutage = command('record-outage', {
  from: instantInputSchema,
  to: instantInputSchema,
  evidence: line,
  confirmedBy: officerIdSchema,
});

/** The consultee's registry sends back what it can't take in; the lead sends it again, or better. */
const sendBackConsultation = command('send-back-consultation', { reason: line });
const resendConsultation = command('resend-consultation', { reason: line });

/** A document that was missing reaches the consultee. */
const supplyDocument = command('supply-document', {
  ...backdated,
  document: line.describe('What it is'),
  complete: z.boolean().exactOptional().describe('With it the dossier is complete'),
});

export const consultationCommandSchema = z.discriminatedUnion('type', [
  acknowledgeReceipt,
  recordReceipt,
  sendReminder,
  submitReply,
  registerReply,
  replaceReply,
  correctReply,
  correctRecord,
  recallReply,
  registerRecall,
  reviewReply,
  assignReviewer,
  recordMilestone,
  minuteView,
  objectToMinutes,
  closeConsultation,
  withdrawConsultation,
  recomputeDueDate,
  askClarification,
  answerClarification,
  askExtension,
  grantExtension,
  refuseExtension,
  suspendConsultation,
  resumeConsultation,
  recordOutage,
  sendBackConsultation,
  resendConsultation,
  supplyDocument,
  ...ladderCommands,
]);

export type ConsultationCommand = z.infer<typeof consultationCommandSchema>;
export type ConsultationCommandOf<Type extends ConsultationCommand['type']> = Extract<
  ConsultationCommand,
  { type: Type }
>;
