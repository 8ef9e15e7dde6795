import type { ConsultationFact, ConsultationState, Term } from '../consultation/index.js';
import {
  accept,
  clockTerm,
  type Decision,
  type DecisionInputs,
  decided,
  endOf,
  refuse,
  replyTerm,
  type TermResult,
  today,
} from '../decision/index.js';
import { InteragencyFault, type Rejection, reject } from '../event/index.js';
import { civilDateOf, dueDateBefore, type Instant, startOfDay } from '../time/index.js';
import { judgeRelevance, nonexistent } from './relevance.rules.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestState } from './request.types.js';
import { textsOf } from './sent.js';

type Import = RequestCommandOf<'import-consultation'>;

/** Go-live lies no further back than anything else that is entered for a day that is past. */
function goLiveTooFar(goLive: Instant, inputs: DecisionInputs): Rejection | null {
  const { policy, calendar } = inputs;
  const { window, citation } = policy.data.backdating;
  const earliest = startOfDay(dueDateBefore(today(inputs), window, calendar), calendar.zone);
  if (goLive >= earliest) return null;
  const values = { at: goLive, earliest };
  return reject('go-live-too-far', values, { path: 'goLive', citation: policy.cited(citation) });
}

/** What was running was sent before go-live, received no earlier, and named a day that was not over. */
function momentProblem(
  { sentAt, receivedAt, goLive, dueDate }: Import,
  inputs: DecisionInputs,
): Rejection | null {
  const { now, calendar } = inputs;
  if (goLive > now) return reject('in-the-future', { at: goLive }, { path: 'goLive' });
  const early = goLiveTooFar(goLive, inputs);
  if (early !== null) return early;
  if (sentAt >= goLive) return reject('not-before-go-live', { at: sentAt, goLive }, { path: 'sentAt' });
  if (receivedAt !== undefined && receivedAt > now)
    return reject('in-the-future', { at: receivedAt }, { path: 'receivedAt' });
  if (receivedAt !== undefined && receivedAt < sentAt)
    return reject('ends-before-it-begins', { from: sentAt, to: receivedAt }, { path: 'receivedAt' });
  return dueDate < civilDateOf(sentAt, calendar.zone)
    ? reject('ends-before-it-begins', { from: sentAt, to: dueDate }, { path: 'dueDate' })
    : null;
}

function problemOf(
  { context }: RequestState,
  consultations: readonly ConsultationState[],
  command: Import,
  inputs: DecisionInputs,
): Rejection | null {
  const { reference, agency, questions, actor, confirmedBy } = command;
  const same = consultations.find((one) => one.context.imported?.reference === reference);
  if (same !== undefined) {
    const values = { reference, consultation: same.context.id };
    return reject('already-imported', values, { path: 'reference' });
  }
  if (agency === context.lead) return reject('self-consultation', {}, { path: 'agency' });
  const repeated = questions.find(({ id }, index) => questions.findIndex((one) => one.id === id) < index);
  if (repeated !== undefined)
    return reject('question-repeated', { question: repeated.id }, { path: 'questions' });
  if (confirmedBy === actor.officer) return reject('second-person-required', {}, { path: 'confirmedBy' });
  return momentProblem(command, inputs);
}

/**
 * The due date as it was named. Nobody is held to what was due before it was brought in; what was not is due no earlier
 * than the policy's minimum from now, for its clock is kept here since now.
 */
function termOfImport({ dueDate, sentAt }: Import, inputs: DecisionInputs): TermResult<Term> {
  if (endOf(inputs, dueDate) >= inputs.now)
    return replyTerm(inputs, inputs.now, { urgency: null, dueDate, tooEarly: 'moves' });
  const started = { type: 'started', at: sentAt, length: { dueDate } } as const;
  const result = clockTerm(inputs, [started], { urgency: null });
  if (!result.ok) return result;
  if (result.term === null) throw new InteragencyFault('fact-does-not-fit', 'a clock that starts runs');
  // Nobody is reminded, and no head is told, of what was due before.
  const { ladder: _, ...term } = result.term;
  return { ok: true, term: { ...term, reminders: [] } };
}

/**
 * Brings in what was running before the software came. Its questions are matched with the mandates of the consultee, and
 * no clear, no relevance and no term of the policy is demanded of what was sent before there was one.
 */
export function decideImport(
  state: RequestState,
  consultations: readonly ConsultationState[],
  command: Import,
  inputs: DecisionInputs,
): Decision<ConsultationFact> {
  const { agency, reason, questions } = command;
  const judged = judgeRelevance(state, { agency, reason, questions }, inputs);
  const problem =
    problemOf(state, consultations, command, inputs) ?? nonexistent(judged, 'agency', inputs)?.rejection;
  if (problem !== undefined) return refuse(problem);
  const term = termOfImport(command, inputs);
  if (!term.ok) return refuse(term.rejection);
  const { dueDate } = command;
  const payload = {
    at: inputs.now,
    reference: command.reference,
    round: Math.max(1, state.context.rounds),
    lead: state.context.lead,
    consultee: agency,
    questions: judged.questions,
    sentAt: command.sentAt,
    receivedAt: command.receivedAt ?? null,
    goLive: command.goLive,
    ...(dueDate === term.term.dueDate ? {} : { namedDueDate: dueDate }),
    term: term.term,
    confirmedBy: command.confirmedBy,
    directoryVersion: inputs.directory.directoryVersion,
  };
  const texts = { ...textsOf(judged.consultee), evidence: command.evidence };
  return accept(decided({ type: 'consultation.imported', payload }, texts));
}
