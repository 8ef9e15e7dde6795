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
import {
  clarification,
  counting,
  effectOff,
  extension,
  term,
  urgency,
  type urgencyLevels,
} from './policy-clock.schema.js';
import { citationId, counted, off, refusable, violation } from './policy-parts.schema.js';
import { wordingSchema } from './wording.schema.js';

/** The clears (rõ) that a directive may demand before anything is sent (DOMAIN §3). */
export const clears = ['person', 'work', 'procedure', 'progress', 'responsibility', 'result'] as const;

const mandatoryConsultee = z.strictObject({
  matter: matterCodeSchema.describe('Asked for this matter or one below it'),
  agency: agencyIdSchema.exactOptional().describe('One certain agency'),
  kind: kindSchema.exactOptional().describe('Or any agency of this kind with a mandate for it'),
  citation: citationId,
});

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

/** To whom a step of the ladder is addressed; the supervisor is the nearest superior of the consultee. */
export const ladderRecipients = [
  'consultee',
  'consultee-head',
  'lead-head',
  'supervisor',
  'monitor',
] as const;

/** What a notice of the ladder says. */
export const noticeTemplates = ['reminder', 'overdue', 'escalation'] as const;

export const ladderStepIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'the id of a step has lower-case letters, digits and dashes');

const ladderStep = z.strictObject({
  id: ladderStepIdSchema,
  when: z
    .union([
      z.literal('due-date'),
      z.strictObject({ before: periodSchema }),
      z.strictObject({ after: periodSchema }),
    ])
    .describe(
      'At the due date as it stands, or so long before or after it; days are told when the office opens',
    ),
  notice: z.enum(noticeTemplates),
  to: z.enum(ladderRecipients),
  respondWithin: counted
    .exactOptional()
    .describe('How long the head has to act, or the supervisor to order the reply'),
  citation: citationId,
});

const ladder = z
  .strictObject({
    steps: z.array(ladderStep).min(1).max(10),
    respondFrom: z
      .enum(['issued', 'delivered'])
      .describe(
        'Whether the time to respond runs from the notice, or only from the proof that it was delivered',
      ),
    violation,
  })
  .describe('Who is told, step by step, while a reply is awaited; absent: the reminders of the term only');

const standard = z.strictObject({
  noComment: z.enum(['allowed', 'refused']),
  accountable: z.enum(['required', 'optional']).describe('Naming the accountable officer or unit'),
  document: z
    .enum(['required', 'optional'])
    .exactOptional()
    .describe('Number, symbol and date of the document; absent is optional'),
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

/** How a policy calls a cause of a violation, e.g. `flood` or `staff-shortage`. */
export const causeCodeSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/, 'a code is a word of lower-case letters, digits and dashes');
export type CauseCode = z.infer<typeof causeCodeSchema>;

/** What is objective and what is subjective is the policy's to say, not the accused's. */
const violationCause = z.strictObject({
  code: causeCodeSchema,
  title: localTextSchema,
  is: z.enum(['objective', 'subjective']),
});

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
  ladder: ladder.exactOptional(),
  standard,
  wording: wordingSchema.exactOptional(),
  vagueness,
  review: z.strictObject({
    when: z
      .enum(['flagged', 'always'])
      .describe('Which replies that are sound by structure wait for a reviewer'),
    period: counted,
    violation,
    citation: citationId,
  }),
  redirection: z.strictObject({
    maximum: z.int().min(0).max(10),
    within: counted
      .exactOptional()
      .describe('How long after its clock has started a consultee may say that another agency is competent'),
    violation,
    citation: citationId,
  }),
  minutes: z
    .strictObject({
      objection: counted.describe('How long the consultee may object to what was minuted as its view'),
      citation: citationId,
    })
    .exactOptional()
    .describe("A delegate's view at a meeting, minuted, counts as a reply; absent, it never does"),
  signature: z.strictObject({ violation, citation: citationId }),
  recall: z.strictObject({ cure: counted, maximum: z.int().min(0).max(10), citation: citationId }),
  backdating: z.strictObject({ window: daysOnly, citation: citationId }),
  resolution: z.strictObject({ period: counted.exactOptional(), violation, citation: citationId }),
  hearing: z.strictObject({ period: counted, violation, citation: citationId }),
  direction: z.strictObject({ violation, citation: citationId }),
  conclusion: z
    .strictObject({ period: counted, violation, citation: citationId })
    .exactOptional()
    .describe('How long the lead has to conclude once every opinion is in; absent: no such term'),
  priority: z
    .strictObject({ violation, citation: citationId })
    .exactOptional()
    .describe('Leaving what is urgent while answering what is not; absent: no such rule'),
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
    causes: z
      .array(violationCause)
      .min(1)
      .max(100)
      .exactOptional()
      .describe('The causes that an explanation may name, and whether each is objective or subjective'),
    appeal: z
      .strictObject({ period: counted, citation: citationId })
      .exactOptional()
      .describe('How long the accused may appeal a conclusion, to another decider; absent: no appeal'),
    citation: citationId,
  }),
  reports: z
    .strictObject({ violation, citation: citationId })
    .exactOptional()
    .describe('A direction may ask for a report by a date; absent: it may not'),
  scorecards: z
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
export type LadderStep = z.infer<typeof ladderStep>;
export type Urgency = (typeof urgencyLevels)[number];
export type VagueEffect = PolicyData['vagueness']['effect'];
