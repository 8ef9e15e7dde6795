import type * as z from 'zod';
import type { ConsultationFactOf } from '../consultation/index.js';
import type {
  AgencyId,
  ConsultationId,
  ConsultationReopened,
  ConsultationSettled,
  OfficerId,
  RequestId,
  ViolationRecorded,
} from '../event/index.js';
import type { MachineState } from '../statechart/index.js';
import type { CivilDate, Instant } from '../time/index.js';
import type { requestFactSchema } from './request.schema.js';

export type RequestFact = z.infer<typeof requestFactSchema>;
export type RequestFactOf<Type extends RequestFact['type']> = Extract<RequestFact, { type: Type }>;
type Opened = RequestFactOf<'request.opened'>['payload'];

/** What the request must know of its consultations; the aggregate computes it, no fact carries it. */
export interface ConsultationSummary {
  readonly total: number;
  readonly unsettled: number;
}

/** A fact as the machine sees it. */
export type RequestEvent = (
  | RequestFact
  | ConsultationFactOf<'consultation.sent' | 'consultation.imported'>
  | ConsultationSettled
  | ConsultationReopened
) & {
  readonly summary: ConsultationSummary;
};

export type RequestEmission = ViolationRecorded;

interface Due {
  readonly dueDate: CivilDate;
  readonly dueAt: Instant;
}

export interface RequestContext
  extends Pick<
    Opened,
    | 'lead'
    | 'dossier'
    | 'matters'
    | 'territory'
    | 'competence'
    | 'present'
    | 'responsibleOfficer'
    | 'policy'
    | 'machineVersion'
    | 'directory'
    | 'calendar'
    | 'due'
  > {
  readonly id: RequestId;
  /** In shadow mode all is computed, and nobody is told. */
  readonly mode: 'live' | 'shadow';
  readonly rounds: number;
  /** The mandatory consultees, by agency or kind, that the lead was let off asking. */
  readonly waived: readonly string[];
  /** The lead's own due date still counts: it is neither past nor the matter settled. */
  readonly ownTermRuns: boolean;
  readonly dissent: readonly ConsultationId[];
  readonly treatments: RequestFactOf<'synthesis.recorded'>['payload']['treatments'];
  readonly escalatedTo: AgencyId | null;
  readonly hearing: Due | null;
  readonly direction: { readonly by: AgencyId; readonly executor: AgencyId } | null;
  readonly directionDue: Due | null;
  /** The policy sets a term to conclude once every opinion is in. */
  readonly concludes: boolean;
  /** Since when every opinion is in and the term to conclude is not counted yet; null otherwise. */
  readonly collectedAt: Instant | null;
  readonly conclusionDue: Due | null;
  /** The report that the executor owes; `lapsed`: its term is over, and that is on record. */
  readonly report: (Due & { readonly lapsed: boolean }) | null;
  readonly concludedAt: Instant | null;
  readonly directedAt: Instant | null;
  /** The officer who gave the direction for its agency, since machine version 4. */
  readonly directedBy: OfficerId | null;
  readonly reportedAt: Instant | null;
  readonly endedAt: Instant | null;
}

export type RequestState = MachineState<RequestContext>;
