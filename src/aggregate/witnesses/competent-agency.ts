import { answerOf, type ConsultationState } from '../../consultation/index.js';
import { type DecisionInputs, today } from '../../decision/index.js';
import { assessRelevance, type Mandate } from '../../directory/index.js';
import { type AgencyId, type MatterCode, questionIdSchema, type TerritoryCode } from '../../event/index.js';
import type { RequestState } from '../../request/index.js';

interface Question {
  readonly id: typeof someQuestion;
  readonly matters: readonly MatterCode[];
  readonly territory: TerritoryCode;
}

export const someQuestion = questionIdSchema.parse('q1');

/** Whether these questions may be put to this agency today: it exists and, where the policy refuses else, is relevant. */
function mayBeAsked(agency: AgencyId, questions: readonly Question[], inputs: DecisionInputs): boolean {
  const { directory, policy } = inputs;
  const { relevance } = policy.data;
  const date = today(inputs);
  if (relevance.mode !== 'refuse') return directory.isValid(agency, date);
  const { maximumDistance } = relevance;
  return assessRelevance(directory, { agency, questions, date, maximumDistance }).relevant;
}

const aboutMandate = ({ matter, territory }: Mandate): Question => ({
  id: someQuestion,
  matters: [matter],
  territory,
});

/** What an agency is most likely competent for: its own mandates, and what the request is about. */
function* likelyQuestions(mandates: readonly Mandate[], { context }: RequestState): Generator<Question> {
  for (const mandate of mandates) yield aboutMandate(mandate);
  yield { id: someQuestion, matters: context.matters, territory: context.territory };
}

interface Consultee {
  readonly agency: AgencyId;
  readonly question: Question;
}

/**
 * An agency that may be asked something, and what: of the directory, never the lead. No other rule on a dispatch tells
 * one such agency from another, so the first stands for all.
 */
export function someConsultee(request: RequestState, inputs: DecisionInputs): Consultee | null {
  for (const { id: agency, mandates = [] } of inputs.directory.data.agencies) {
    if (agency === request.context.lead) continue;
    for (const question of likelyQuestions(mandates, request)) {
      if (mayBeAsked(agency, [question], inputs)) return { agency, question };
    }
  }
  return null;
}

/** An agency to which the questions of a consultation may be passed on; the first stands for all. */
export function someSuccessor(
  from: ConsultationState,
  others: Iterable<ConsultationState>,
  inputs: DecisionInputs,
): AgencyId | null {
  const { lead, round, questions } = from.context;
  const taken = new Set<AgencyId>([lead]);
  for (const one of others) {
    if (one.context.round === round && answerOf(one) !== 'withdrawn') taken.add(one.context.consultee);
  }
  const found = inputs.directory.data.agencies.find(
    ({ id }) => !taken.has(id) && mayBeAsked(id, questions, inputs),
  );
  return found?.id ?? null;
}
