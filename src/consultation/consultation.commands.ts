import * as z from 'zod';
import {
  commandShape,
  consultationIdSchema,
  freeTextSchema as freeText,
  lineSchema as line,
  officerIdSchema,
} from '../event/index.js';
import { replySchema } from '../reply/index.js';
import { instantInputSchema } from '../time/index.js';

const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  commandShape(type, { consultation: consultationIdSchema, ...shape });

/** A moment before now needs evidence and, from the lead's registry, a second person (DOMAIN §4). */
const backdated = {
  receivedAt: instantInputSchema,
  evidence: line.exactOptional().describe('Message id of the gateway, line of the register'),
  confirmedBy: officerIdSchema.exactOptional(),
};

const acknowledgeReceipt = command('acknowledge-receipt', {});
const recordReceipt = command('record-receipt', backdated);
const sendReminder = command('send-reminder', { note: line.exactOptional() });

/** The consultee's own submission: received now. */
const submitReply = command('submit-reply', { reply: replySchema });
/** A reply that the lead's registry enters: received when the evidence says. */
const registerReply = command('register-reply', { reply: replySchema, ...backdated });
/** A content error: an equivalent document takes its place. */
const replaceReply = command('replace-reply', { reply: replySchema, reason: line });
/** A form error (đính chính): it changes neither position nor lateness. */
const correctReply = command('correct-reply', { correction: freeText });
const recallReply = command('recall-reply', { reason: line });
const reviewReply = command('review-reply', {
  verdict: z.enum(['substantive', 'vague']),
  reason: freeText,
});

/** The lead goes on without a reply. */
const closeConsultation = command('close-consultation', { reason: line });
const withdrawConsultation = command('withdraw-consultation', { reason: line });

const recomputeDueDate = command('recompute-due-date', {
  decision: line.exactOptional().describe('Needed where the due date would come earlier'),
});

export const consultationCommandSchema = z.discriminatedUnion('type', [
  acknowledgeReceipt,
  recordReceipt,
  sendReminder,
  submitReply,
  registerReply,
  replaceReply,
  correctReply,
  recallReply,
  reviewReply,
  closeConsultation,
  withdrawConsultation,
  recomputeDueDate,
]);

export type ConsultationCommand = z.infer<typeof consultationCommandSchema>;
export type ConsultationCommandOf<Type extends ConsultationCommand['type']> = Extract<
  ConsultationCommand,
  { type: Type }
>;
