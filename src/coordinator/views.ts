import { decidingSituation, outcomeOf, type RequestAggregate, statusOf } from '../aggregate/index.js';
import {
  type AnswerStateName,
  answerStateName,
  type ClockStateName,
  type ConsultationContext,
  type ConsultationState,
  clockStateName,
  type Milestone,
  reviewerOf,
} from '../consultation/index.js';
import type {
  AgencyId,
  CaseId,
  Cited,
  ConsultationId,
  DossierId,
  OfficerId,
  Outcome,
  QuestionId,
  RequestId,
  ViolationKind,
} from '../event/index.js';
import type { Urgency } from '../policy/index.js';
import type { Position, Verdict } from '../reply/index.js';
import {
  type RequestContext,
  type RequestState,
  type RequestStateName,
  requestStateName,
} from '../request/index.js';
import {
  type CivilDate,
  civilDateOf,
  type Instant,
  type WorkingCalendar,
  workingDaysBetween,
} from '../time/index.js';
import type { Appeal, Delayed, Excuse, Joint, ViolationState, ViolationStatus } from '../violation/index.js';
import { type ImportedView, type NoticeView, type OrderView, viewLadder } from './ladder-views.js';

/** One consultation as a screen shows it. Instants are UTC; `dueDate` is the civil date in the request's zone. */
export interface ConsultationView {
  readonly id: ConsultationId;
  readonly consultee: AgencyId;
  readonly round: number;
  readonly state: AnswerStateName;
  readonly clock: ClockStateName;
  readonly outcome: Outcome | null;
  /** null before the clock starts and while it is paused. */
  readonly dueDate: CivilDate | null;
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
  readonly urgency: Urgency | null;
  /** By when the lead owes an answer to what the consultee asked to be made clear; null where nothing is asked. */
  readonly clarificationDueAt: Instant | null;
  /** How often the term was extended, and whether another extension is asked for. */
  readonly extensions: number;
  readonly extensionAsked: boolean;
  /** When the reply that stands was received. */
  readonly receivedAt: Instant | null;
  readonly verdict: Verdict | null;
  readonly position: Position | null;
  /** Working days after today up to the due date; negative when it is past; null where no reply is awaited. */
  readonly workingDaysLeft: number | null;
  /** Who was told of the missing reply, and what came of it, the earliest first. */
  readonly ladder: readonly NoticeView[];
  /** The order of a superior that the reply be given; null where none is open. */
  readonly order: OrderView | null;
  /** Where it was running before the software came. */
  readonly imported: ImportedView | null;
  /** The questions of which the reply that stands says nothing; empty where none stands. */
  readonly unanswered: readonly QuestionId[];
  /** Whose review a flagged reply waits for; null where any officer of the lead may review. */
  readonly reviewer: OfficerId | null;
  /** What the reply passed through inside the consultee, in the order in which it was entered. */
  readonly milestones: readonly Milestone[];
  /** What a delegate said at a meeting, while the consultee may still object. */
  readonly minuted: MinutedViewed | null;
}

interface MinutedViewed {
  readonly heldAt: Instant;
  readonly delegate: OfficerId;
  readonly verdict: Verdict;
  readonly position: Position | null;
  readonly objectionDueDate: CivilDate;
  readonly objectionDueAt: Instant;
}

export interface ViolationView {
  /** Found in shadow mode, and held against nobody. */
  readonly shadow: boolean;
  readonly id: CaseId;
  readonly kind: ViolationKind;
  readonly against: AgencyId;
  readonly at: Instant;
  readonly status: ViolationStatus;
  readonly citation: Cited;
  readonly consultation: ConsultationId | null;
  /** What the accused has explained; null where it has not. `causeCode`: the cause by the policy's list. */
  readonly explanation: {
    readonly grounds: 'objective' | 'subjective';
    readonly causeCode: string | null;
  } | null;
  /** Who has judged it; an appeal has a decider of its own. */
  readonly decider: AgencyId | null;
  readonly excuse: Excuse | null;
  /** Who of the accused is responsible, and who headed it on the day of the breach, as the conclusion says. */
  readonly officer: OfficerId | null;
  readonly head: OfficerId | null;
  /** Other agencies that share the cause, each with its share in percent. */
  readonly joint: readonly Joint[];
  readonly delayed: Delayed | null;
  /** By when the conclusion can be appealed; null where it can not. */
  readonly appealDueAt: Instant | null;
  readonly appeal: Appeal | null;
  readonly remedy: 'reported' | 'accepted' | 'sent-back' | null;
  readonly supersededBy: CaseId | null;
}

export interface RequestView {
  readonly request: RequestId;
  readonly state: RequestStateName;
  /** In `shadow` all is computed, and nobody is told. */
  readonly mode: 'live' | 'shadow';
  readonly outcome: 'resolved' | 'carried-out' | 'withdrawn' | null;
  readonly streamVersion: number;
  readonly lead: AgencyId;
  readonly dossier: DossierId;
  readonly rounds: number;
  readonly dueDate: CivilDate | null;
  readonly policy: RequestContext['policy'];
  readonly consultations: readonly ConsultationView[];
  readonly violations: readonly ViolationView[];
}

function unansweredIn({ questions, standing }: ConsultationContext): readonly QuestionId[] {
  const said = new Set(standing?.answers.map(({ question }) => question));
  return standing === null ? [] : questions.map(({ id }) => id).filter((id) => !said.has(id));
}

function viewMinuted({ minuted }: ConsultationContext): MinutedViewed | null {
  if (minuted === null) return null;
  const { heldAt, delegate, verdict, overall, objection } = minuted;
  const { dueDate: objectionDueDate, dueAt: objectionDueAt } = objection;
  return { heldAt, delegate, verdict, position: overall, objectionDueDate, objectionDueAt };
}

function viewConsultation(
  request: RequestState,
  consultation: ConsultationState,
  today: CivilDate,
  calendar: WorkingCalendar,
): ConsultationView {
  const { context } = consultation;
  const { standing, deemed, clarification } = context;
  const clock = clockStateName(consultation);
  const term = clock === 'paused' ? null : context.term;
  const awaited = consultation.tags.includes('open') && term !== null;
  return {
    id: context.id,
    consultee: context.consultee,
    round: context.round,
    state: answerStateName(consultation),
    clock,
    outcome: outcomeOf(consultation),
    dueDate: term?.dueDate ?? null,
    dueAt: term?.dueAt ?? null,
    provisional: term?.provisional ?? false,
    urgency: context.urgency,
    clarificationDueAt: clarification?.dueAt ?? null,
    extensions: context.extensions,
    extensionAsked: context.extensionAsked !== null,
    receivedAt: standing?.receivedAt ?? null,
    verdict: standing?.verdict ?? null,
    position: deemed?.position ?? standing?.overall ?? null,
    ...viewLadder(context),
    workingDaysLeft: awaited ? workingDaysBetween(today, term.dueDate, calendar) : null,
    unanswered: unansweredIn(context),
    reviewer: reviewerOf(context, decidingSituation(request)),
    milestones: context.milestones,
    minuted: viewMinuted(context),
  };
}

const viewViolation = (
  [id, state]: readonly [CaseId, ViolationState],
  mode: RequestContext['mode'],
): ViolationView => {
  const { kind, against, recordedFor, citation, consultation, supersededBy, grounds, causeCode } =
    state.context;
  const { decider, excuse, officer, head, joint, delayed, appealDue, appeal, remedy } = state.context;
  return {
    shadow: mode === 'shadow',
    id,
    kind,
    against,
    at: recordedFor,
    status: statusOf(state),
    citation,
    consultation,
    explanation: grounds === null ? null : { grounds, causeCode },
    decider,
    excuse,
    officer,
    head,
    joint,
    delayed,
    appealDueAt: appealDue?.dueAt ?? null,
    appeal,
    remedy,
    supersededBy,
  };
};

const ends = ['resolved', 'carried-out', 'withdrawn'] as const;

export interface OpenedAggregate extends RequestAggregate {
  readonly request: RequestState;
}

/** Whether there is a request yet. */
export const isOpened = (aggregate: RequestAggregate): aggregate is OpenedAggregate =>
  aggregate.request !== null;

/** A request as it stands. */
export function viewRequest(
  aggregate: OpenedAggregate,
  now: Instant,
  calendar: WorkingCalendar,
): RequestView {
  const { request, stream, streamVersion } = aggregate;
  const { lead, dossier, rounds, due, policy, mode } = request.context;
  const state = requestStateName(request);
  const today = civilDateOf(now, calendar.zone);
  return {
    request: stream,
    state,
    mode,
    outcome: ends.find((end) => end === state) ?? null,
    streamVersion,
    lead,
    dossier,
    rounds,
    dueDate: due?.dueDate ?? null,
    policy,
    consultations: [...aggregate.consultations.values()].map((one) =>
      viewConsultation(request, one, today, calendar),
    ),
    violations: [...aggregate.cases].map((one) => viewViolation(one, mode)),
  };
}
