import { type ConsultationContext, type ConsultationFactOf, noLadder } from '../consultation/index.js';
import type { CaseId, ConsultationId, RequestId, ViolationRecorded } from '../event/index.js';
import type { RequestContext, RequestFactOf } from '../request/index.js';
import type { ViolationContext } from '../violation/index.js';

/** What a machine begins with: what the fact that made its subject says, and nothing yet of what follows. */
export function requestAsOpened(
  id: RequestId,
  opened: RequestFactOf<'request.opened'>['payload'],
): RequestContext {
  const { at, concludes, ...rest } = opened;
  return {
    ...rest,
    id,
    mode: opened.mode ?? 'live',
    rounds: 0,
    waived: [],
    ownTermRuns: opened.due !== null,
    dissent: [],
    treatments: [],
    escalatedTo: null,
    hearing: null,
    direction: null,
    directionDue: null,
    concludes: concludes === true,
    collectedAt: null,
    conclusionDue: null,
    report: null,
    concludedAt: null,
    directedAt: null,
    directedBy: null,
    reportedAt: null,
    endedAt: null,
  };
}

type Asked = Pick<ConsultationContext, 'lead' | 'consultee' | 'round' | 'questions' | 'sentAt'>;

/** A consultation of which nothing has come back yet. */
const asAsked = (id: ConsultationId, asked: Asked): ConsultationContext => ({
  ...asked,
  id,
  redirectedFrom: null,
  redirects: 0,
  imported: null,
  receivedAt: null,
  deemedReceiptAt: null,
  namedDueDate: null,
  successions: 0,
  urgency: null,
  awaitsDossier: false,
  completeAt: null,
  lastDocumentAt: null,
  grace: null,
  ledger: [],
  clarifications: 0,
  clarification: null,
  extensions: 0,
  extensionAsked: null,
  term: null,
  remindedUntil: null,
  standing: null,
  repliesReceived: 0,
  repliesCounted: 0,
  returns: 0,
  firstAdequateLate: null,
  cure: null,
  review: null,
  recalls: 0,
  reviewer: null,
  reviewedBy: null,
  milestones: [],
  minuted: null,
  dueDateBreached: false,
  breachOnRecord: false,
  uncuredOnRecord: false,
  deemed: null,
  ...noLadder,
});

export function consultationAsSent(
  id: ConsultationId,
  sent: ConsultationFactOf<'consultation.sent'>['payload'],
): ConsultationContext {
  const { lead, consultee, round, questions, redirectedFrom, redirects, deemedReceiptAt, namedDueDate, at } =
    sent;
  return {
    ...asAsked(id, { lead, consultee, round, questions, sentAt: at }),
    redirectedFrom,
    redirects,
    deemedReceiptAt,
    namedDueDate,
    urgency: sent.urgency ?? null,
    awaitsDossier: sent.awaitsDossier === true,
  };
}

export function consultationAsImported(
  id: ConsultationId,
  imported: ConsultationFactOf<'consultation.imported'>['payload'],
): ConsultationContext {
  const { lead, consultee, round, questions, sentAt, receivedAt, reference, goLive, term, at } = imported;
  return {
    ...asAsked(id, { lead, consultee, round, questions, sentAt }),
    receivedAt,
    imported: { reference, goLive, dueBeforeGoLive: term.dueAt < at },
  };
}

export function violationAsRecorded(id: CaseId, recorded: ViolationRecorded['payload']): ViolationContext {
  const { kind, against, accuser, reporter, consultation, cause, citation, at } = recorded;
  return {
    id,
    kind,
    against,
    accuser,
    reporter: reporter ?? null,
    consultation,
    cause,
    citation,
    recordedFor: at,
    explanationDueAt: null,
    grounds: null,
    causeCode: null,
    explainedBy: null,
    excuse: null,
    decider: null,
    decidedBy: null,
    appealedBy: null,
    remediedBy: null,
    officer: null,
    head: null,
    joint: [],
    delayed: null,
    appealDue: null,
    appeal: null,
    remedy: null,
    supersededBy: null,
  };
}
