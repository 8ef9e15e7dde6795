import type { ConsultationContext, ConsultationFactOf } from '../consultation/index.js';
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
    reportedAt: null,
    endedAt: null,
  };
}

export function consultationAsSent(
  id: ConsultationId,
  sent: ConsultationFactOf<'consultation.sent'>['payload'],
): ConsultationContext {
  const { lead, consultee, round, questions, redirectedFrom, redirects, deemedReceiptAt, namedDueDate, at } =
    sent;
  return {
    id,
    lead,
    consultee,
    round,
    questions,
    redirectedFrom,
    redirects,
    sentAt: at,
    receivedAt: null,
    deemedReceiptAt,
    namedDueDate,
    successions: 0,
    urgency: sent.urgency ?? null,
    awaitsDossier: sent.awaitsDossier === true,
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
    dueDateBreached: false,
    breachOnRecord: false,
    uncuredOnRecord: false,
    deemed: null,
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
