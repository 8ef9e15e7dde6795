import type * as z from 'zod';
import type { AgencyId, CaseId, Cause, Cited, ConsultationId, ViolationKind } from '../event/index.js';
import type { ExcuseGround } from '../policy/index.js';
import type { MachineState } from '../statechart/index.js';
import type { Instant } from '../time/index.js';
import type { violationConsequenceSchema, violationFactSchema } from './violation.schema.js';

export type ViolationFact = z.infer<typeof violationFactSchema>;
export type ViolationConsequence = z.infer<typeof violationConsequenceSchema>;
export type ViolationEvent = ViolationFact | ViolationConsequence;

export interface ViolationContext {
  readonly id: CaseId;
  readonly kind: ViolationKind;
  readonly against: AgencyId;
  readonly accuser: AgencyId | null;
  readonly consultation: ConsultationId | null;
  readonly cause: Cause;
  readonly citation: Cited;
  readonly recordedFor: Instant;
  readonly explanationDueAt: Instant | null;
  readonly grounds: 'objective' | 'subjective' | null;
  readonly excuse: ExcuseGround | null;
  readonly decider: AgencyId | null;
  readonly supersededBy: CaseId | null;
}

export type ViolationState = MachineState<ViolationContext>;

/** Where a case stands, as reports and the command line name it. */
export const violationStatuses = [
  'recorded',
  'notified',
  'explained',
  'unexplained',
  'concluded',
  'dismissed',
  'excused',
  'superseded',
] as const;
export type ViolationStatus = (typeof violationStatuses)[number];
