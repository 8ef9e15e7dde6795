import { answerStateName, type ConsultationState } from '../consultation/index.js';
import type { CaseId, Cause, ConsultationId, Outcome, RequestId } from '../event/index.js';
import { outcomes } from '../event/index.js';
import type { ConsultationSummary, RequestState } from '../request/index.js';
import type { ViolationState, ViolationStatus } from '../violation/index.js';
import { violationStatuses } from '../violation/index.js';

/** One request with its consultations and violation cases: one stream, the fold of its trail. Immutable. */
export interface RequestAggregate {
  readonly stream: RequestId;
  /** The position of the last record; 0 before the first. */
  readonly streamVersion: number;
  /** null until the request is opened. */
  readonly request: RequestState | null;
  readonly consultations: ReadonlyMap<ConsultationId, ConsultationState>;
  readonly cases: ReadonlyMap<CaseId, ViolationState>;
}

export const emptyAggregate = (stream: RequestId): RequestAggregate => ({
  stream,
  streamVersion: 0,
  request: null,
  consultations: new Map(),
  cases: new Map(),
});

export const isSettled = (consultation: ConsultationState): boolean => consultation.tags.includes('settled');

/** How a consultation ended; null while it is open. The states that end it bear the outcome's name. */
export function outcomeOf(consultation: ConsultationState): Outcome | null {
  const name = answerStateName(consultation);
  return outcomes.find((outcome) => outcome === name) ?? null;
}

export function statusOf(violation: ViolationState): ViolationStatus {
  const status = violationStatuses.find((candidate) => candidate === violation.value);
  return status ?? 'recorded';
}

export function summaryOf(aggregate: RequestAggregate): ConsultationSummary {
  let unsettled = 0;
  for (const consultation of aggregate.consultations.values()) if (!isSettled(consultation)) unsettled += 1;
  return { total: aggregate.consultations.size, unsettled };
}

/** The latest case of a cause that has not been superseded. One cause, one case. */
export function standingCase(
  aggregate: RequestAggregate,
  cause: Cause,
): [CaseId, ViolationState] | undefined {
  return [...aggregate.cases]
    .reverse()
    .find(([, state]) => state.context.cause === cause && statusOf(state) !== 'superseded');
}
