import type * as z from 'zod';
import type {
  AgencyId,
  CaseId,
  Cause,
  Cited,
  ConsultationId,
  OfficerId,
  ViolationKind,
} from '../event/index.js';
import type { CauseCode, ExcuseGround } from '../policy/index.js';
import type { MachineState } from '../statechart/index.js';
import type { CivilDate, Instant } from '../time/index.js';
import type {
  delayedSchema,
  jointSchema,
  violationConsequenceSchema,
  violationFactSchema,
} from './violation.schema.js';

export type ViolationFact = z.infer<typeof violationFactSchema>;
export type ViolationConsequence = z.infer<typeof violationConsequenceSchema>;
export type ViolationEvent = ViolationFact | ViolationConsequence;
export type Joint = z.infer<typeof jointSchema>;
export type Delayed = z.infer<typeof delayedSchema>;

export interface Excuse {
  readonly ground: ExcuseGround;
  readonly confirmedBy: AgencyId;
  readonly documentDate: CivilDate;
}

export interface Appeal {
  /** null until it is decided. */
  readonly outcome: 'upheld' | 'overturned' | null;
  readonly decider: AgencyId | null;
}

export interface ViolationContext {
  readonly id: CaseId;
  readonly kind: ViolationKind;
  readonly against: AgencyId;
  readonly accuser: AgencyId | null;
  /** The officer who reported it; null where a rule found it. */
  readonly reporter: OfficerId | null;
  readonly consultation: ConsultationId | null;
  readonly cause: Cause;
  readonly citation: Cited;
  readonly recordedFor: Instant;
  readonly explanationDueAt: Instant | null;
  readonly grounds: 'objective' | 'subjective' | null;
  readonly causeCode: CauseCode | null;
  readonly explainedBy: OfficerId | null;
  readonly excuse: Excuse | null;
  readonly decider: AgencyId | null;
  readonly decidedBy: OfficerId | null;
  /** Who appealed, and who reported the last remedy, for the accused. */
  readonly appealedBy: OfficerId | null;
  readonly remediedBy: OfficerId | null;
  /** The officer and the head of the accused who are responsible, where the conclusion names them. */
  readonly officer: OfficerId | null;
  readonly head: OfficerId | null;
  readonly joint: readonly Joint[];
  readonly delayed: Delayed | null;
  readonly appealDue: { readonly dueDate: CivilDate; readonly dueAt: Instant } | null;
  readonly appeal: Appeal | null;
  /** What became of the last remedy that the accused reported. */
  readonly remedy: 'reported' | 'accepted' | 'sent-back' | null;
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
  'appealed',
  'remedied',
  'closed',
  'superseded',
] as const;
export type ViolationStatus = (typeof violationStatuses)[number];
