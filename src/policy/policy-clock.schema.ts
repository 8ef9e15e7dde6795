import * as z from 'zod';
import { countingShape, periodSchema, uncoveredSchema } from '../time/index.js';
import { citationId, counted, off, violation } from './policy-parts.schema.js';

export const counting = z
  .strictObject({ ...countingShape, citation: citationId })
  .describe('How the days of every period are counted, unless the period says otherwise');

/** The moments of a document that can be its receipt, or settle whether it came late (DOMAIN §4). */
const lateness = z.enum(['issued', 'dispatched', 'arrived', 'accepted', 'registered']);

export const term = z.strictObject({
  period: counted,
  start: z
    .enum(['dispatch', 'receipt', 'last-document', 'complete-dossier'])
    .describe(
      'When the clock starts: when it is sent, when it is received, when the last document is received, or when the dossier is complete',
    ),
  receipt: z
    .enum(['arrived', 'accepted', 'registered'])
    .exactOptional()
    .describe('Which moment of the request is its receipt. Not with start: dispatch'),
  deemedReceiptAfter: counted
    .exactOptional()
    .describe('What has arrived and is not sent back by the end of this period counts as received'),
  lateness: lateness.describe('Which moment of the reply is compared with the due date'),
  uncovered: uncoveredSchema.describe('A day that the calendar does not cover'),
  minimum: counted
    .exactOptional()
    .describe('The lead may name a due date of its own, but none shorter than this'),
  maximum: counted.exactOptional().describe('And none longer than this'),
  reminders: z.array(periodSchema).max(10).describe('How long before the due date the consultee is reminded'),
  citation: citationId,
});

/** Khẩn, Thượng khẩn, Hỏa tốc (Decree 30/2020/NĐ-CP). */
export const urgencyLevels = ['urgent', 'very-urgent', 'express'] as const;

export const urgency = z
  .discriminatedUnion('mode', [
    off,
    z.strictObject({
      mode: z.literal('on'),
      periods: z
        .array(z.strictObject({ level: z.enum(urgencyLevels), period: counted }))
        .min(1)
        .max(urgencyLevels.length)
        .describe("The period at each level, instead of the term's own"),
      citation: citationId,
    }),
  ])
  .describe('Shorter periods, each with an approver');

export const clarification = z
  .discriminatedUnion('mode', [
    off,
    z.strictObject({
      mode: z.literal('on'),
      within: counted.describe('How long after its clock has started the consultee may ask'),
      maximum: z.int().min(1).max(10).describe('How often'),
      effect: z
        .enum(['pause', 'restart', 'run-on'])
        .describe(
          'Until the answer the clock stands still and then goes on, or then starts anew; or it runs on all the while',
        ),
      answer: counted.describe('How long the lead has to answer'),
      violation,
      citation: citationId,
    }),
  ])
  .describe('The consultee may ask for missing information');

export const extension = z
  .discriminatedUnion('mode', [
    off,
    z.strictObject({
      mode: z.literal('on'),
      asked: z
        .enum(['required', 'optional'])
        .describe(
          'Whether the consultee must have asked before the due date, or the lead may extend by itself',
        ),
      maximum: z.int().min(1).max(10).describe('How often a term is extended'),
      cap: z
        .union([z.literal('original'), periodSchema])
        .describe('No extension is longer than this, or than the original period'),
      approver: z.enum(['officer', 'head']).describe('Who of the lead may grant it'),
      citation: citationId,
    }),
  ])
  .describe('The lead may give more time, never less');

export const effectOff = z.discriminatedUnion('mode', [
  off,
  z.strictObject({ mode: z.literal('on'), citation: citationId }),
]);
