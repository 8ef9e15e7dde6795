import {
  answerOf,
  answerStateName,
  type ConsultationFact,
  type ConsultationState,
} from '../consultation/index.js';
import { accept, type Decision, type DecisionInputs, decided, refuse } from '../decision/index.js';
import { reject } from '../event/index.js';
import { recordedIn, refusedIn } from './apply-rule.js';
import { irrelevance, judgeRelevance, nonexistent } from './relevance.rules.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestFact, RequestState } from './request.types.js';
import { sentFact } from './sent.js';

type DispatchFact = RequestFact | ConsultationFact;

/** The questions of a recused consultation go on to the competent agency; bounces are limited (DOMAIN §4). */
export function decideRedirect(
  state: RequestState,
  consultations: readonly ConsultationState[],
  from: ConsultationState,
  command: RequestCommandOf<'redirect-consultation'>,
  inputs: DecisionInputs,
): Decision<DispatchFact> {
  const { redirection } = inputs.policy.data;
  const { context } = from;
  const citation = inputs.policy.cited(redirection.citation);
  if (!['underReview', 'recused'].includes(answerOf(from)) || context.standing?.recusal !== true) {
    return refuse(reject('not-in-this-state', { command: command.type, state: answerStateName(from) }));
  }
  if (context.redirects >= redirection.maximum) {
    return refuse(reject('redirects-exhausted', { maximum: String(redirection.maximum) }, { citation }));
  }
  if (command.to === state.context.lead) return refuse(reject('self-consultation', {}, { path: 'to' }));
  const isAskedAlready = consultations.some(
    (one) =>
      one.context.consultee === command.to &&
      one.context.round === context.round &&
      answerOf(one) !== 'withdrawn',
  );
  if (isAskedAlready) {
    return refuse(reject('consultee-repeated', { agency: command.to }, { path: 'to' }));
  }
  const questions = context.questions.map(({ id, matters, territory }) => ({
    id,
    matters: [...matters],
    territory,
    text: inputs.lookups.questionTexts.get(id) ?? '',
  }));
  const consultee = { agency: command.to, reason: command.reason, questions };
  const judged = judgeRelevance(state, consultee, inputs);
  const irrelevant = irrelevance([judged], state.context.lead, inputs);
  const refused = nonexistent(judged, 0, inputs) ?? refusedIn(irrelevant);
  if (refused !== null) return { ...refused, rejection: { ...refused.rejection, path: 'to' } };
  const sent = {
    round: context.round,
    lead: state.context.lead,
    irrelevance: recordedIn(irrelevant),
    redirectedFrom: context.id,
    redirects: context.redirects + 1,
    urgency: context.urgency,
    approvedBy: null,
    // What was complete for the one is complete for the other.
    awaitsDossier: false,
  };
  const decision = sentFact(judged, sent, '', inputs);
  if (!decision.ok) return decision;
  const payload = { at: inputs.now, consultation: context.id, to: command.to };
  return accept<DispatchFact>(
    ...decision.facts,
    decided<DispatchFact>({ type: 'consultation.redirected', payload }, { reason: command.reason }),
  );
}
