import * as z from 'zod';
import {
  agencyIdSchema,
  citedSchema,
  dossierIdSchema,
  factShape as fact,
  officerIdSchema,
} from '../event/index.js';
import { ladderRecipients, ladderStepIdSchema, noticeTemplates } from '../policy/index.js';
import { civilDateSchema, instantSchema } from '../time/index.js';
import { ofConsultation } from './term.schema.js';

const due = z.strictObject({ dueDate: civilDateSchema, dueAt: instantSchema });
const number = z.int().min(1).describe('The how-manieth notice of the consultation it is');
const lapse = z.strictObject({ violation: z.boolean(), citation: citedSchema });

/** Whom a notice is for. Names of persons stand in the directory; here is only who heads the agency that day. */
const recipientSchema = z.strictObject({
  role: z.enum(ladderRecipients),
  agency: agencyIdSchema.nullable().describe('null where the directory has no superior of the consultee'),
  officer: officerIdSchema.nullable().describe('The head, where the directory keeps the posts'),
});

/** Somebody is to be told. Sending it is the app's affair; its text is made from the template and the values. */
const noticeIssued = fact('notice.issued', {
  ...ofConsultation,
  number,
  step: ladderStepIdSchema,
  template: z.enum(noticeTemplates),
  recipient: recipientSchema,
  values: z.strictObject({
    dossier: dossierIdSchema,
    lead: agencyIdSchema,
    consultee: agencyIdSchema,
    dueDate: civilDateSchema,
    dueAt: instantSchema,
  }),
  /** By when the recipient is to act; null where nothing is asked, or where that runs from the delivery. */
  respondBy: due.nullable(),
  citation: citedSchema,
  /** Present in shadow mode: it is computed, and nobody is told. */
  withheld: z.literal(true).exactOptional(),
});

/** The proof, in the content, that a notice reached whom it is for. */
const noticeDelivered = fact('notice.delivered', {
  ...ofConsultation,
  number,
  deliveredAt: instantSchema,
  respondBy: due.nullable(),
});

export const headActions = ['reassigned', 'instructed', 'took-over', 'reported-obstacle'] as const;

/** What the head of the consultee did about it; in words in the content. */
const headActionRecorded = fact('head-action.recorded', {
  ...ofConsultation,
  number,
  action: z.enum(headActions),
  officer: officerIdSchema,
});

/** The time to respond to a notice is over, and nothing was done. */
const responseTermReached = fact('response-term.reached', {
  ...ofConsultation,
  number,
  dueAt: instantSchema,
  against: agencyIdSchema,
  /** The head who did nothing, where the directory knew who that was. */
  officer: officerIdSchema.nullable(),
  lapse,
});

/** The superior's order that the reply be given, with a due date of its own. */
const replyOrdered = fact('reply.ordered', {
  ...ofConsultation,
  by: agencyIdSchema,
  officer: officerIdSchema.exactOptional().describe('Who ordered it for the agency: judges no breach of it'),
  due,
});
const orderTermReached = fact('order-term.reached', {
  ...ofConsultation,
  dueAt: instantSchema,
  by: agencyIdSchema,
  lapse,
});

/** What the ladder of a consultation brings about: notices, and what is done about them. */
export const ladderFacts = [
  noticeIssued,
  noticeDelivered,
  headActionRecorded,
  responseTermReached,
  replyOrdered,
  orderTermReached,
] as const;
