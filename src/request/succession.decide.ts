import {
  answerOf,
  answerStateName,
  type ConsultationFact,
  type ConsultationState,
  passOnClock,
} from '../consultation/index.js';
import { accept, type Decision, type DecisionInputs, decided, refuse, today } from '../decision/index.js';
import { type AgencyId, reject } from '../event/index.js';
import { refusedIn } from './apply-rule.js';
import { irrelevance, judgeRelevance } from './relevance.rules.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestState } from './request.types.js';

type Decided = Decision<ConsultationFact>;

/** Why an agency does not take over from another: that one still exists, or another took its place. */
function notSuccessor(agency: AgencyId, to: AgencyId, inputs: DecisionInputs): Decided | null {
  const day = today(inputs);
  if (inputs.directory.isValid(agency, day)) return refuse(reject('still-in-force', { agency }));
  const successors = inputs.directory.successorsOn(agency, day);
  if (successors.includes(to)) return null;
  const values = { agency, to, successors: successors.join(', ') || '–' };
  return refuse(reject('not-successor', values, { path: 'to' }));
}

/** The duty to reply passes to the successor by mandate, with a term of grace (DOMAIN §4, end). */
export function decideSuccession(
  state: RequestState,
  consultation: ConsultationState,
  command: RequestCommandOf<'pass-on-consultation'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  if (!['awaiting', 'returned', 'recalled'].includes(answerOf(consultation))) {
    return refuse(
      reject('not-in-this-state', { command: command.type, state: answerStateName(consultation) }),
    );
  }
  const wrong = notSuccessor(context.consultee, command.to, inputs);
  if (wrong !== null) return wrong;
  if (command.to === state.context.lead) return refuse(reject('self-consultation', {}, { path: 'to' }));
  const questions = context.questions.map(({ id, matters, territory }) => ({
    id,
    matters: [...matters],
    territory,
    text: '',
  }));
  const judged = judgeRelevance(state, { agency: command.to, reason: command.reason, questions }, inputs);
  const refused = refusedIn(irrelevance([judged], state.context.lead, inputs));
  if (refused !== null) return { ...refused, rejection: { ...refused.rejection, path: 'to' } };
  const moved = passOnClock(consultation, inputs);
  if (!moved.ok) return refuse(moved.rejection);
  const payload = {
    at: inputs.now,
    consultation: context.id,
    ...moved.term,
    from: context.consultee,
    to: command.to,
    citation: inputs.policy.cited(inputs.policy.data.succession.citation),
  };
  return accept(decided({ type: 'consultation.passed-on', payload }, { reason: command.reason }));
}
