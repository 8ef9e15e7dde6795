import * as z from 'zod';
import {
  commandShape,
  consultationIdSchema,
  freeTextSchema as freeText,
  lineSchema as line,
} from '../event/index.js';
import { civilDateSchema, instantInputSchema } from '../time/index.js';
import { headActions } from './ladder.schema.js';

const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  commandShape(type, { consultation: consultationIdSchema, ...shape });

/** A notice has reached whom it is for. */
const confirmDelivery = command('confirm-delivery', {
  number: z.int().min(1).describe('The how-manieth notice of the consultation'),
  deliveredAt: instantInputSchema.exactOptional().describe('Now unless it was before'),
  proof: line.describe('Message id of the gateway, receipt, signature'),
});

/** The head of the consultee says what was done about the missing reply. */
const recordHeadAction = command('record-head-action', {
  action: z.enum(headActions),
  account: freeText.describe('What exactly was done, or what stands in the way'),
});

/** A superior of the consultee orders the reply. */
const orderReply = command('order-reply', { dueDate: civilDateSchema, direction: freeText });

export const ladderCommands = [confirmDelivery, recordHeadAction, orderReply] as const;
