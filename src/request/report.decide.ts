import type { ConsultationState } from '../consultation/index.js';
import {
  accept,
  binds,
  type Decision,
  type DecisionInputs,
  decided,
  type Refused,
  refuse,
} from '../decision/index.js';
import {
  type Actor,
  type AgencyId,
  type ConsultationId,
  isFoundByPerson,
  reject,
  type ViolationKind,
  violationKinds,
} from '../event/index.js';
import type { RequestFact, RequestState } from './request.types.js';

export interface Report {
  readonly actor: Actor;
  readonly kind: ViolationKind;
  readonly against: AgencyId;
  readonly consultation?: ConsultationId;
  readonly citation: string;
  readonly evidence: string;
}

/** Who can have committed a kind: the lead for what only a lead does, else any party of the request. */
function partiesTo(
  kind: ViolationKind,
  state: RequestState,
  consultations: readonly ConsultationState[],
): AgencyId[] {
  const { lead, escalatedTo, direction } = state.context;
  if (violationKinds[kind].by === 'lead') return [lead];
  const others = [escalatedTo, direction?.executor ?? null].filter((agency) => agency !== null);
  return [...new Set([lead, ...consultations.map(({ context }) => context.consultee), ...others])];
}

function problemOf(report: Report, parties: readonly AgencyId[], inputs: DecisionInputs): Refused | null {
  const { kind, against, citation, actor } = report;
  if (!isFoundByPerson(kind)) return refuse(reject('not-a-kind-for-report', { kind }, { path: 'kind' }));
  if (!parties.includes(against)) {
    const values = { agency: against, kind, expected: parties.join(', ') };
    return refuse(reject('not-a-party', values, { path: 'against' }));
  }
  if (actor.agency === against) return refuse(reject('own-case', { agency: against }, { path: 'against' }));
  if (!inputs.policy.data.citations.some((candidate) => candidate.id === citation)) {
    return refuse(reject('citation-unknown', { citation }, { path: 'citation' }));
  }
  if (binds(inputs, citation, against)) return null;
  return refuse(reject('citation-does-not-bind', { citation, agency: against }, { path: 'citation' }));
}

/**
 * A violation that only a person can find, with evidence: it opens a case as one found by rule does. `number` tells
 * reports apart, for the same kind may be committed again.
 */
export function decideReport(
  state: RequestState,
  consultations: readonly ConsultationState[],
  report: Report,
  number: number,
  inputs: DecisionInputs,
): Decision<RequestFact> {
  const { kind, against, consultation, citation, evidence, actor } = report;
  const problem = problemOf(report, partiesTo(kind, state, consultations), inputs);
  if (problem !== null) return problem;
  const payload = {
    at: inputs.now,
    report: number,
    kind,
    against,
    accuser: actor.agency,
    ...(state.context.machineVersion >= 4 ? { officer: actor.officer } : {}),
    consultation: consultation ?? null,
    citation: inputs.policy.cited(citation),
  };
  return accept(decided({ type: 'violation.reported', payload }, { evidence }));
}
