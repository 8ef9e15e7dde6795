import * as z from 'zod';
import {
  agencyIdSchema,
  caseIdSchema,
  citationSchema,
  commandShape as command,
  consultationIdSchema,
  freeTextSchema as freeText,
  hashSchema,
  lineSchema as line,
  officerIdSchema,
  violationKindSchema,
} from '../event/index.js';
import { causeCodeSchema } from '../policy/index.js';
import { civilDateSchema } from '../time/index.js';
import { jointSchema } from './violation.schema.js';

const ofCase = { case: caseIdSchema };

/** Reports a violation of a kind that only a person can find. */
const reportViolation = command('report-violation', {
  kind: violationKindSchema,
  against: agencyIdSchema,
  consultation: consultationIdSchema.exactOptional(),
  citation: citationSchema.shape.id.describe('The citation of the policy that it breaks'),
  evidence: freeText,
});

const notifyViolation = command('notify-violation', {
  ...ofCase,
  proofOfDelivery: line.describe('Message id, receipt, signature'),
});

/** SHA-256 of documents that the app keeps. */
const documents = z.array(hashSchema).min(1).max(50).exactOptional().describe('Hashes of the evidence');

const explainViolation = command('explain-violation', {
  ...ofCase,
  causeCode: causeCodeSchema
    .exactOptional()
    .describe("The cause by the policy's list, which says whether it is objective"),
  grounds: z
    .enum(['objective', 'subjective'])
    .exactOptional()
    .describe("Of what nature the cause is, where it is not on the policy's list"),
  explanation: freeText,
  documents,
});

const concludeViolation = command('conclude-violation', {
  ...ofCase,
  reason: freeText,
  officer: officerIdSchema
    .exactOptional()
    .describe('The officer who is responsible; of the lead, the responsible officer unless named'),
  head: officerIdSchema
    .exactOptional()
    .describe('Who headed the accused on the day of the breach, where the directory does not say'),
  joint: z
    .array(jointSchema)
    .min(1)
    .max(20)
    .exactOptional()
    .describe('Other agencies that share the cause, each with its share in percent'),
});
const dismissViolation = command('dismiss-violation', { ...ofCase, reason: freeText });

const excuseViolation = command('excuse-violation', {
  ...ofCase,
  ground: z.enum(['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative']),
  confirmedBy: agencyIdSchema.describe('The authority that confirms the ground'),
  documentNumber: line,
  documentDate: civilDateSchema,
  reason: freeText,
});

const appealViolation = command('appeal-violation', { ...ofCase, appeal: freeText });
const decideAppeal = command('decide-appeal', {
  ...ofCase,
  outcome: z.enum(['upheld', 'overturned']),
  reason: freeText,
});
const remedyViolation = command('remedy-violation', { ...ofCase, remedy: freeText, documents });
const checkRemedy = command('check-remedy', {
  ...ofCase,
  accepted: z.boolean().describe('Else it goes back to the accused'),
  reason: freeText,
});

export const violationCommandSchema = z.discriminatedUnion('type', [
  reportViolation,
  notifyViolation,
  explainViolation,
  concludeViolation,
  dismissViolation,
  excuseViolation,
  appealViolation,
  decideAppeal,
  remedyViolation,
  checkRemedy,
]);

export type ViolationCommand = z.infer<typeof violationCommandSchema>;
export type ViolationCommandOf<Type extends ViolationCommand['type']> = Extract<
  ViolationCommand,
  { type: Type }
>;
