import * as z from 'zod';
import {
  agencyIdSchema,
  freeTextSchema as freeText,
  hashSchema,
  officerIdSchema,
  peopleTextSchema,
  questionIdSchema,
} from '../event/index.js';
import { civilDateSchema } from '../time/index.js';
import { spelledCapacitySchema } from './capacity.js';
import { positions } from './position.js';

const line = peopleTextSchema(500);

/** The parts of an answer that an answer of its position must have, or may. */
export const answerParts = ['text', 'conditions', 'reasons', 'legalBasis', 'alternative'] as const;

/** One answer as it comes in a command: with its texts. */
const answerSchema = z.strictObject({
  question: questionIdSchema,
  position: z.enum(positions).exactOptional(),
  text: freeText.exactOptional(),
  conditions: freeText.exactOptional(),
  reasons: freeText.exactOptional(),
  legalBasis: freeText.exactOptional(),
  alternative: freeText.exactOptional(),
  competentAgency: agencyIdSchema.exactOptional(),
});

/** A file that goes with a reply: what it is called, and the hash of its bytes. */
const attachmentSchema = z.strictObject({ name: line, sha256: hashSchema });

/** What a consultee says, question by question: in a document, or at a meeting. */
export const viewSchema = z.strictObject({
  answers: z.array(answerSchema).max(200),
  overall: z.enum(positions).exactOptional(),
  accountable: line.exactOptional().describe('The accountable officer or unit'),
});

export const replySchema = z.strictObject({
  ...viewSchema.shape,
  signatory: z
    .strictObject({ officer: officerIdSchema, capacity: spelledCapacitySchema, name: line.exactOptional() })
    .exactOptional(),
  documentNumber: line.exactOptional().describe('Number and symbol, such as 1198/SXD-CP or 56-CT/TU'),
  documentDate: civilDateSchema.exactOptional(),
  documentHash: hashSchema.exactOptional().describe('SHA-256 of the document itself'),
  attachments: z.array(attachmentSchema).min(1).max(200).exactOptional(),
  holding: z
    .literal(true)
    .exactOptional()
    .describe('The reply itself says that the answer is still to come: it stops no clock and is no reply'),
  supplement: z
    .literal(true)
    .exactOptional()
    .describe('It completes the reply that stands: the two are judged together'),
});

export type AnswerInput = z.infer<typeof answerSchema>;
export type ReplyInput = z.infer<typeof replySchema>;
export type ViewInput = z.infer<typeof viewSchema>;

/** One answer as a fact carries it: the position, and which parts it has; the texts stand in the content. */
export const answeredSchema = z.strictObject({
  question: questionIdSchema,
  position: z.enum(positions).nullable(),
  parts: z.array(z.enum(answerParts)).max(answerParts.length),
  competentAgency: agencyIdSchema.nullable(),
});
export type Answered = z.infer<typeof answeredSchema>;
