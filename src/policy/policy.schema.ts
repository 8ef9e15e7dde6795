import * as z from 'zod';
import {
  agencyIdSchema,
  citationSchema,
  kindSchema,
  localTextSchema,
  matterCodeSchema,
  policyIdSchema,
} from '../event/index.js';
import { periodSchema } from '../time/index.js';

const citationId = citationSchema.shape.id;
const violation = z.enum(['record', 'off']).describe('Whether breaking the rule is a violation on record');

const off = z.strictObject({ mode: z.literal('off') });

/** A rule on what an actor attempts: refused, or done and recorded as a violation, or not applied. */
const refusable = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.discriminatedUnion('mode', [
    off,
    z.strictObject({
      mode: z.literal('refuse'),
      attempt: z
        .enum(['noted', 'violation'])
        .describe('What a refused attempt is: noted on the trail, or itself a violation'),
      citation: citationId,
      ...shape,
    }),
    z.strictObject({ mode: z.literal('record'), citation: citationId, ...shape }),
  ]);

/** The clears (rõ) that a directive may demand before anything is sent (DOMAIN §3). */
export const clears = ['person', 'work', 'procedure', 'progress', 'responsibility', 'result'] as const;

const mandatoryConsultee = z.strictObject({
  matter: matterCodeSchema.describe('Asked for this matter or one below it'),
  agency: agencyIdSchema.exactOptional().describe('One certain agency'),
  kind: kindSchema.exactOptional().describe('Or any agency of this kind with a mandate for it'),
  citation: citationId,
});

const term = z.strictObject({
  period: periodSchema,
  start: z.enum(['dispatch', 'receipt']),
  deemedReceiptAfter: periodSchema
    .exactOptional()
    .describe('With start: receipt. What is not sent back by the end of this period counts as received'),
  end: z.enum(['end-of-day', 'closing-time']),
  roll: z
    .boolean()
    .describe('A calendar-day term that ends on a day off rolls forward to the next working day'),
  uncovered: z.enum(['refuse', 'provisional']).describe('A day that the calendar does not cover'),
  minimum: periodSchema
    .exactOptional()
    .describe('The lead may name a due date of its own, but none shorter than this'),
  reminders: z.array(periodSchema).max(10).describe('How long before the due date the consultee is reminded'),
  citation: citationId,
});

const silence = z.strictObject({
  violation,
  deemedPosition: z.enum(['agree', 'none']),
  liable: z.boolean().describe('Whether the silent agency answers for the deemed position'),
  afterwards: z
    .enum(['wait', 'lapse'])
    .describe(
      'Without a deemed position: the consultation waits for a late reply, or lapses at the due date',
    ),
  citation: citationId,
});

const standard = z.strictObject({
  noComment: z.enum(['allowed', 'refused']),
  accountable: z.enum(['required', 'optional']).describe('Naming the accountable officer or unit'),
  citation: citationId,
});

const vagueness = z.discriminatedUnion('effect', [
  z.strictObject({ effect: z.literal('violation'), citation: citationId }),
  z.strictObject({
    effect: z.literal('return'),
    cure: periodSchema,
    maximumReturns: z.int().min(1).max(10),
    citation: citationId,
  }),
  z.strictObject({ effect: z.literal('no-reply'), citation: citationId }),
  z.strictObject({ effect: z.literal('agreement'), liable: z.boolean(), citation: citationId }),
]);

/**
 * A regulation as data. Every field is executed by code; what nothing executes is refused by the schema or the lint.
 * Units: periods name their own; `maximumDistance` counts steps up the hierarchy of matters.
 */
export const policySchema = z.strictObject({
  id: policyIdSchema,
  policyVersion: z.string().min(1).max(40),
  title: localTextSchema,
  jurisdiction: localTextSchema,
  citations: z.array(citationSchema).min(1).max(100),

  clears: refusable({ required: z.array(z.enum(clears)).min(1) }),
  relevance: refusable({ maximumDistance: z.int().min(0).max(10) }),
  mandatoryConsultees: refusable({ consultees: z.array(mandatoryConsultee).min(1).max(100) }),
  oneLead: z.discriminatedUnion('mode', [
    off,
    z.strictObject({ mode: z.literal('refuse'), citation: citationId }),
  ]),
  rounds: refusable({ maximum: z.int().min(1).max(100) }),
  attachments: z
    .discriminatedUnion('mode', [
      off,
      z.strictObject({
        mode: z.literal('refuse'),
        attempt: z.literal('noted'),
        completeDossier: z.boolean().describe('The lead declares the dossier complete'),
        ownView: z.boolean().describe("The lead's own view goes out with the questions"),
        citation: citationId,
      }),
    ])
    .describe('What must go out with the questions'),
  ownCompetence: refusable({}),
  escalationGrounds: refusable({}),

  term,
  silence,
  standard,
  vagueness,
  review: z.strictObject({
    when: z
      .enum(['flagged', 'always'])
      .describe('Which replies that are sound by structure wait for a reviewer'),
    period: periodSchema,
    violation,
    citation: citationId,
  }),
  redirection: z.strictObject({ maximum: z.int().min(0).max(10), violation, citation: citationId }),
  signature: z.strictObject({ violation, citation: citationId }),
  recall: z.strictObject({ cure: periodSchema, maximum: z.int().min(0).max(10), citation: citationId }),
  backdating: z.strictObject({ window: periodSchema, citation: citationId }),
  resolution: z.strictObject({ period: periodSchema.exactOptional(), violation, citation: citationId }),
  hearing: z.strictObject({ period: periodSchema, violation, citation: citationId }),
  direction: z.strictObject({ violation, citation: citationId }),
  violationCases: z.strictObject({
    explanation: periodSchema.describe('How long an agency that is notified may take to explain'),
    lastResort: kindSchema
      .exactOptional()
      .describe(
        'The kind of agency that judges where the accused has no superior that is neither accused nor accuser',
      ),
    excuses: z
      .array(z.enum(['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative']))
      .describe('The grounds on which a violation may be excused'),
    citation: citationId,
  }),
});

export type PolicyData = z.infer<typeof policySchema>;
export type Clear = (typeof clears)[number];
export type ExcuseGround = PolicyData['violationCases']['excuses'][number];
export type VagueEffect = PolicyData['vagueness']['effect'];
