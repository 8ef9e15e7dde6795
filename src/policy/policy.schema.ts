import * as z from 'zod';
import {
  agencyIdSchema,
  citationSchema,
  kindSchema,
  localTextSchema,
  matterCodeSchema,
  policyIdSchema,
} from '../event/index.js';
import { countingShape, periodSchema, periodWith, uncoveredSchema } from '../time/index.js';

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

const { dayZero, cutOff, end, roll } = countingShape;

/** A period of a rule, and how its days are counted where that differs from the policy's own counting. */
const counted = periodWith({
  counting: z
    .strictObject({
      dayZero: dayZero.exactOptional(),
      cutOff: cutOff.exactOptional(),
      end: end.exactOptional(),
      roll: roll.exactOptional(),
    })
    .exactOptional()
    .describe("What differs from the policy's own counting"),
});
export type CountedPeriod = z.infer<typeof counted>;

const counting = z
  .strictObject({ ...countingShape, citation: citationId })
  .describe('How the days of every period are counted, unless the period says otherwise');

/** The moments of a document that can be its receipt, or settle whether it came late (DOMAIN §4). */
const lateness = z.enum(['issued', 'dispatched', 'arrived', 'accepted', 'registered']);

const term = z.strictObject({
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

const urgency = z
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

const clarification = z
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

const extension = z
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

const effectOff = z.discriminatedUnion('mode', [
  off,
  z.strictObject({ mode: z.literal('on'), citation: citationId }),
]);

/** A number of days to look back. */
const daysOnly = z.strictObject({
  amount: z.int().min(1).max(3_660),
  unit: z.enum(['working-day', 'calendar-day']),
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
    cure: counted,
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

  counting,
  term,
  urgency,
  clarification,
  extension,
  suspension: effectOff.describe('The lead may suspend a clock on a procedural error of its own'),
  outage: effectOff.describe('An outage of the gateway does not count'),
  resending: z
    .strictObject({ clock: z.enum(['restart', 'run-on']), citation: citationId })
    .describe('What the clock does when a document is sent again'),
  succession: z
    .strictObject({ grace: counted, citation: citationId })
    .describe('The time that an agency has at least which takes over from one that was merged'),
  silence,
  standard,
  vagueness,
  review: z.strictObject({
    when: z
      .enum(['flagged', 'always'])
      .describe('Which replies that are sound by structure wait for a reviewer'),
    period: counted,
    violation,
    citation: citationId,
  }),
  redirection: z.strictObject({ maximum: z.int().min(0).max(10), violation, citation: citationId }),
  signature: z.strictObject({ violation, citation: citationId }),
  recall: z.strictObject({ cure: counted, maximum: z.int().min(0).max(10), citation: citationId }),
  backdating: z.strictObject({ window: daysOnly, citation: citationId }),
  resolution: z.strictObject({ period: counted.exactOptional(), violation, citation: citationId }),
  hearing: z.strictObject({ period: counted, violation, citation: citationId }),
  direction: z.strictObject({ violation, citation: citationId }),
  violationCases: z.strictObject({
    explanation: counted.describe('How long an agency that is notified may take to explain'),
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
  reports: z
    .strictObject({
      perOfficer: z.enum(['on', 'off']).describe('Whether scorecards tell officers apart'),
      counts: z
        .enum(['recorded', 'concluded'])
        .describe('Which violations a scorecard counts: all that stand on record, or those concluded'),
      citation: citationId,
    })
    .exactOptional()
    .describe('What scorecards tell. Without it: agencies only, violations as they stand on record'),
});

export type PolicyData = z.infer<typeof policySchema>;
export type Clear = (typeof clears)[number];
export type ExcuseGround = PolicyData['violationCases']['excuses'][number];
export type Urgency = (typeof urgencyLevels)[number];
export type VagueEffect = PolicyData['vagueness']['effect'];
