import { accept, type Decision, type DecisionInputs, decided, refuse } from '../decision/index.js';
import {
  type Actor,
  type AgencyId,
  type ConsultationId,
  isFoundByPerson,
  reject,
  type ViolationKind,
} from '../event/index.js';
import type { RequestFact } from './request.types.js';

export interface Report {
  readonly actor: Actor;
  readonly kind: ViolationKind;
  readonly against: AgencyId;
  readonly consultation?: ConsultationId;
  readonly citation: string;
  readonly evidence: string;
}

/** A violation that only a person can find, with evidence: it opens a case as one found by rule does. */
export function decideReport(report: Report, inputs: DecisionInputs): Decision<RequestFact> {
  const { kind, against, consultation, citation, evidence, actor } = report;
  if (!isFoundByPerson(kind)) return refuse(reject('not-a-kind-for-report', { kind }, { path: 'kind' }));
  if (inputs.directory.agency(against) === undefined) {
    return refuse(reject('agency-unknown', { agency: against }, { path: 'against' }));
  }
  if (!inputs.policy.data.citations.some((candidate) => candidate.id === citation)) {
    return refuse(reject('citation-unknown', { citation }, { path: 'citation' }));
  }
  const payload = {
    at: inputs.now,
    kind,
    against,
    accuser: actor.agency,
    consultation: consultation ?? null,
    citation: inputs.policy.cited(citation),
  };
  return accept(decided({ type: 'violation.reported', payload }, { evidence }));
}
