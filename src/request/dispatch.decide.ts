import type { ConsultationFact, ConsultationState } from '../consultation/index.js';
import {
  type Decided,
  type Decision,
  type DecisionInputs,
  decided,
  type Refused,
  refuse,
} from '../decision/index.js';
import { type AgencyId, type Cited, type RejectionCode, reject } from '../event/index.js';
import { applyRule, type RuleOutcome, recordedIn, refusedIn } from './apply-rule.js';
import { withoutAttachments } from './attachments.js';
import { unclear, withoutQuestions } from './clears.js';
import { mandatoryFacts } from './mandatory-consultees.js';
import { irrelevance, judgeRelevance, nonexistent } from './relevance.rules.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestFact, RequestFactOf, RequestState } from './request.types.js';
import { sentFact } from './sent.js';
import { urgencyOf } from './urgency.js';

type Send = RequestCommandOf<'send-consultation'>;
type DispatchFact = RequestFact | ConsultationFact;

function repeated(command: Send, lead: AgencyId): Refused | null {
  const agencies = new Set<string>();
  for (const [index, { agency, questions }] of command.consultees.entries()) {
    const path = `consultees.${index}`;
    if (agency === lead) return refuse(reject('self-consultation', {}, { path: `${path}.agency` }));
    if (agencies.has(agency))
      return refuse(reject('consultee-repeated', { agency }, { path: `${path}.agency` }));
    agencies.add(agency);
    const ids = new Set<string>();
    for (const { id } of questions) {
      if (ids.has(id))
        return refuse(reject('question-repeated', { question: id }, { path: `${path}.questions` }));
      ids.add(id);
    }
  }
  return null;
}

function repeatRound(state: RequestState, command: Send, inputs: DecisionInputs): RuleOutcome {
  const rule = inputs.policy.data.rounds;
  const round = state.context.rounds + 1;
  if (rule.mode === 'off' || round === 1) return null;
  const code: RejectionCode | null =
    round > rule.maximum
      ? 'rounds-exhausted'
      : command.newMaterial === undefined
        ? 'round-without-new-material'
        : null;
  if (code === null) return null;
  const rejection = (citation: Cited) =>
    reject(code, { maximum: String(rule.maximum) }, { path: 'newMaterial', citation });
  return applyRule(rule, { kind: 'repeat-consultation', lead: state.context.lead }, inputs, rejection);
}

type Opened = RequestFactOf<'round.opened'>['payload'];

function roundOpened(
  { consultees, newMaterial, ownView, completeDossier }: Send,
  judged: Pick<Opened, 'round' | 'missing' | 'unclear' | 'repeat'>,
  { now: at }: DecisionInputs,
): Decided<DispatchFact> {
  const payload = {
    at,
    ...judged,
    consultees: consultees.map((consultee) => consultee.agency),
    newMaterial: newMaterial !== undefined,
    ownView: ownView !== undefined,
    completeDossier: completeDossier === true,
  };
  return decided<DispatchFact>({ type: 'round.opened', payload }, { newMaterial, ownView });
}

/**
 * Decides a round: clears, relevance, mandatory consultees, repeats, terms (DOMAIN §3). Either the whole round goes
 * out or none of it.
 */
export function decideDispatch(
  state: RequestState,
  consultations: readonly ConsultationState[],
  command: Send,
  inputs: DecisionInputs,
): Decision<DispatchFact> {
  const { lead, rounds } = state.context;
  const round = rounds + 1;
  const clears = unclear(state, command, inputs);
  const judged = command.consultees.map((consultee) => judgeRelevance(state, consultee, inputs));
  const irrelevant = irrelevance(judged, lead, inputs);
  const mandatory = mandatoryFacts(state, consultations, command, inputs);
  const repeat = repeatRound(state, command, inputs);
  const refused =
    repeated(command, lead) ??
    refusedIn(clears.outcome) ??
    withoutQuestions(command) ??
    withoutAttachments(command, inputs) ??
    judged.map((one, index) => nonexistent(one, index, inputs)).find((one) => one !== null) ??
    refusedIn(irrelevant) ??
    mandatory.refused ??
    refusedIn(repeat);
  if (refused !== null && refused !== undefined) return refused;
  const urgency = urgencyOf(command, inputs);
  if (!urgency.ok) return refuse(urgency.rejection);
  const sent = {
    round,
    lead,
    irrelevance: recordedIn(irrelevant),
    redirectedFrom: null,
    redirects: 0,
    ...urgency.term,
    awaitsDossier: inputs.policy.data.term.start === 'complete-dossier' && command.completeDossier !== true,
  };
  const opened = {
    round,
    missing: clears.missing,
    unclear: recordedIn(clears.outcome),
    repeat: recordedIn(repeat),
  };
  const facts: Decided<DispatchFact>[] = [roundOpened(command, opened, inputs), ...mandatory.facts];
  for (const [index, one] of judged.entries()) {
    const decision = sentFact(one, sent, `consultees.${index}.`, inputs);
    if (!decision.ok) return decision;
    facts.push(...decision.facts);
  }
  return { ok: true, facts };
}
