import * as z from 'zod';
import {
  agencyIdSchema,
  freeTextSchema as freeText,
  officerIdSchema,
  peopleTextSchema,
  questionIdSchema,
} from '../event/index.js';
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

/** In whose name and by what right it is signed (Decree 30/2020, art. 13). */
export const capacities = ['head', 'KT', 'TL', 'TUQ', 'TM', 'Q'] as const;

export const replySchema = z.strictObject({
  answers: z.array(answerSchema).max(200),
  overall: z.enum(positions).exactOptional(),
  accountable: line.exactOptional().describe('The accountable officer or unit'),
  signatory: z
    .strictObject({ officer: officerIdSchema, capacity: z.enum(capacities), name: line.exactOptional() })
    .exactOptional(),
  documentNumber: line.exactOptional(),
});

export type AnswerInput = z.infer<typeof answerSchema>;
export type ReplyInput = z.infer<typeof replySchema>;

/** One answer as a fact carries it: the position, and which parts it has; the texts stand in the content. */
export const answeredSchema = z.strictObject({
  question: questionIdSchema,
  position: z.enum(positions).nullable(),
  parts: z.array(z.enum(answerParts)).max(answerParts.length),
  competentAgency: agencyIdSchema.nullable(),
});
export type Answered = z.infer<typeof answeredSchema>;
