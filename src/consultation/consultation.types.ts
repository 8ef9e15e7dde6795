import type * as z from 'zod';
import type {
  AgencyId,
  CauseFallen,
  ConsultationId,
  ConsultationReopened,
  ConsultationSettled,
  OfficerId,
  ViolationRecorded,
} from '../event/index.js';
import type { Urgency } from '../policy/index.js';
import type { Answered, Finding, Position, Verdict } from '../reply/index.js';
import type { MachineState } from '../statechart/index.js';
import type { CivilDate, ClockEntry, ClockLedger, Instant, Length } from '../time/index.js';
import type { consultationFactSchema } from './consultation.schema.js';
import type { LadderContext } from './ladder.types.js';
import type { QuestionPut } from './question-put.schema.js';
import type { Cure, Term } from './term.schema.js';

export type ConsultationFact = z.infer<typeof consultationFactSchema>;
export type ConsultationFactOf<Type extends ConsultationFact['type']> = Extract<
  ConsultationFact,
  { type: Type }
>;

/** What a consultation must know of the request it belongs to; the aggregate computes it, no fact carries it. */
export interface RequestSituation {
  /** The lead has not closed its synthesis: a position that arrives now is still taken up. */
  readonly synthesisOpen: boolean;
}

/** A fact as the machine sees it. */
export type ConsultationEvent = ConsultationFact & { readonly situation: RequestSituation };

export type ConsultationEmission =
  | ViolationRecorded
  | CauseFallen
  | ConsultationSettled
  | ConsultationReopened;

/** The signed reply that stands: the last one before the synthesis closes. */
export interface StandingReply {
  readonly reply: number;
  readonly receivedAt: Instant;
  readonly author: OfficerId;
  readonly signatory: OfficerId | null;
  /** Who confirmed it, where the lead entered it. */
  readonly confirmedBy: OfficerId | null;
  /** The lead entered it: the consultee did not send it through the software. */
  readonly entered: boolean;
  readonly answers: readonly Answered[];
  readonly overall: Position | null;
  /** It names who is accountable, or need not. */
  readonly namesAccountable: boolean;
  /** What was read in its texts: it stays with the answers that a later reply completes. */
  readonly signs: readonly Finding[];
  readonly verdict: Verdict;
  readonly late: boolean;
  readonly answeredLate: boolean;
  readonly recusal: boolean;
  readonly bounce: boolean;
}

/** A question of the consultee's own that the lead has to answer. */
interface OpenClarification {
  readonly effect: 'pause' | 'restart' | 'run-on';
  readonly dueAt: Instant;
  /** Its term is past: that is on record, once. */
  readonly lapsed: boolean;
}

type Recorded = ConsultationFactOf<'milestone.recorded'>['payload'];
/** What a reply passed through inside the consultee. */
export type Milestone = Pick<Recorded, 'milestone' | 'happenedAt' | 'officer' | 'internalDueDate'>;

/** The view of a delegate that waits for an objection. */
export type MinutedView = ConsultationFactOf<'view.minuted'>['payload'];

export interface ConsultationContext extends LadderContext {
  readonly id: ConsultationId;
  readonly lead: AgencyId;
  readonly consultee: AgencyId;
  readonly round: number;
  readonly questions: readonly QuestionPut[];
  readonly redirectedFrom: ConsultationId | null;
  readonly redirects: number;
  /** Where it was running before the software came: what it was known by, and since when it is kept here. */
  readonly imported: {
    readonly reference: string;
    readonly goLive: Instant;
    /** It was due before, and no due date that lay ahead was given since. */
    readonly dueBeforeGoLive: boolean;
  } | null;
  /** When it was sent, or sent again after it came back: nothing of it was received before. */
  readonly sentAt: Instant;
  readonly receivedAt: Instant | null;
  readonly deemedReceiptAt: Instant | null;
  readonly namedDueDate: CivilDate | null;
  /** The agency that is named here has taken over from so many others. */
  readonly successions: number;
  readonly urgency: Urgency | null;
  /** The clock waits for the dossier to be complete. */
  readonly awaitsDossier: boolean;
  /** Since when it is, where it waited for that. */
  readonly completeAt: Instant | null;
  /** When the last document was received that was supplied after the dispatch. */
  readonly lastDocumentAt: Instant | null;
  /** What a successor has at least, where the clock it took over has not started. */
  readonly grace: Extract<ClockEntry, { type: 'grace' }> | null;
  /** All that happened to the clock; what it says under a calendar is the term. */
  readonly ledger: ClockLedger;
  readonly clarifications: number;
  readonly clarification: OpenClarification | null;
  readonly extensions: number;
  /** What the consultee asked for before its due date, and was not answered. */
  readonly extensionAsked: Length | null;
  readonly term: Term | null;
  /** Reminders up to this instant were sent, or passed over because the term changed after them. */
  readonly remindedUntil: Instant | null;
  readonly standing: StandingReply | null;
  readonly repliesReceived: number;
  /** How many of them counted as a reply. */
  readonly repliesCounted: number;
  readonly returns: number;
  /** Whether the first adequate reply came late; lateness goes by that one, whatever replaces it. */
  readonly firstAdequateLate: boolean | null;
  readonly cure: Cure | null;
  readonly review: { readonly dueDate: CivilDate; readonly dueAt: Instant } | null;
  readonly recalls: number;
  /** Whom a head of the lead named to review what is flagged; null: the responsible officer of the request. */
  readonly reviewer: OfficerId | null;
  /** Who gave the last verdict on what was flagged. */
  readonly reviewedBy: OfficerId | null;
  readonly milestones: readonly Milestone[];
  readonly minuted: MinutedView | null;
  /** The due date itself passed without a reply: no recall and no cure changes that. */
  readonly dueDateBreached: boolean;
  /** A missing or late reply stands on record against the consultee. */
  readonly breachOnRecord: boolean;
  /** A vague reply that was not cured in its term stands on record against the consultee. */
  readonly uncuredOnRecord: boolean;
  readonly deemed: { readonly position: 'agree'; readonly liable: boolean } | null;
}

export type ConsultationState = MachineState<ConsultationContext>;
