import * as z from 'zod';
import {
  agencyIdSchema,
  caseIdSchema,
  citationSchema,
  commandShape as command,
  consultationIdSchema,
  freeTextSchema as freeText,
  lineSchema as line,
  violationKindSchema,
} from '../event/index.js';
import { civilDateSchema } from '../time/index.js';

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

const explainViolation = command('explain-violation', {
  ...ofCase,
  grounds: z.enum(['objective', 'subjective']),
  explanation: freeText,
});

const concludeViolation = command('conclude-violation', { ...ofCase, reason: freeText });
const dismissViolation = command('dismiss-violation', { ...ofCase, reason: freeText });

const excuseViolation = command('excuse-violation', {
  ...ofCase,
  ground: z.enum(['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative']),
  confirmedBy: agencyIdSchema.describe('The authority that confirms the ground'),
  documentNumber: line,
  documentDate: civilDateSchema,
  reason: freeText,
});

export const violationCommandSchema = z.discriminatedUnion('type', [
  reportViolation,
  notifyViolation,
  explainViolation,
  concludeViolation,
  dismissViolation,
  excuseViolation,
]);

export type ViolationCommand = z.infer<typeof violationCommandSchema>;
export type ViolationCommandOf<Type extends ViolationCommand['type']> = Extract<
  ViolationCommand,
  { type: Type }
>;
