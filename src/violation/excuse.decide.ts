import { accept, type Decision, type DecisionInputs, decided, refuse, today } from '../decision/index.js';
import { type AgencyId, type Rejection, reject } from '../event/index.js';
import { civilDateOf, type Instant } from '../time/index.js';
import type { CaseSituation } from './situation.js';
import type { ViolationCommandOf } from './violation.commands.js';
import type { ViolationFact, ViolationState } from './violation.types.js';

type Excusing = ViolationCommandOf<'excuse-violation'>;

/** What a ground demands of its document: an initiative approved, or an order given, before the breach. */
function groundProblem(
  { context }: ViolationState,
  { ground, confirmedBy, documentDate }: Excusing,
  { machineVersion }: CaseSituation,
  inputs: DecisionInputs,
): Rejection | null {
  const breachedOn = civilDateOf(context.recordedFor, inputs.calendar.zone);
  const values = { before: breachedOn, date: documentDate };
  if (ground === 'protected-initiative' && documentDate > breachedOn)
    return reject('approved-too-late', values, { path: 'documentDate' });
  if (ground !== 'superior-order' || machineVersion < 4) return null;
  if (!inputs.directory.isSuperior(confirmedBy, context.against)) {
    return reject('not-superior', { agency: confirmedBy, lower: context.against }, { path: 'confirmedBy' });
  }
  return documentDate > breachedOn ? reject('ordered-too-late', values, { path: 'documentDate' }) : null;
}

/** Excuses a case on a ground of the policy, confirmed by an authority that is no party to it (DOMAIN §6). */
export function excuse(
  violation: ViolationState,
  command: Excusing,
  judged: { readonly at: Instant; readonly case: Excusing['case']; readonly decider: AgencyId },
  situation: CaseSituation,
  inputs: DecisionInputs,
): Decision<ViolationFact> {
  const { context } = violation;
  const { violationCases } = inputs.policy.data;
  const { ground, confirmedBy, documentDate, documentNumber, reason } = command;
  if (!violationCases.excuses.includes(ground)) {
    const citation = inputs.policy.cited(violationCases.citation);
    const values = { ground, allowed: violationCases.excuses.join(', ') };
    return refuse(reject('ground-not-allowed', values, { path: 'ground', citation }));
  }
  if (!inputs.directory.isValid(confirmedBy, today(inputs))) {
    return refuse(reject('agency-unknown', { agency: confirmedBy }, { path: 'confirmedBy' }));
  }
  if (confirmedBy === context.against || confirmedBy === context.accuser) {
    return refuse(reject('own-case', { agency: confirmedBy }, { path: 'confirmedBy' }));
  }
  const problem = groundProblem(violation, command, situation, inputs);
  if (problem !== null) return refuse(problem);
  if (documentDate > today(inputs))
    return refuse(reject('in-the-future', { at: documentDate }, { path: 'documentDate' }));
  const payload = { ...judged, ground, confirmedBy, documentDate };
  return accept(decided({ type: 'violation.excused', payload }, { documentNumber, reason }));
}
