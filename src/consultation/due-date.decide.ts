import { accept, type DecisionInputs, decided, refuse, replyTerm, today } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationFact, ConsultationState } from './consultation.types.js';
import { type Decided, notHere } from './not-here.js';
import { clockOf } from './regions.js';

type Recomputed = Extract<ConsultationFact, { type: 'due-date.recomputed' }>;

/** The due date counted again from the same start with today's calendar; one that the lead named keeps its day. */
function recomputedFact(
  { context }: ConsultationState,
  decision: boolean,
  inputs: DecisionInputs,
): Recomputed | null {
  const { term, id } = context;
  if (term === null) return null;
  const dueDate = term.period === null ? term.dueDate : undefined;
  const next = replyTerm(inputs, term.start, { dueDate });
  if (!next.ok) return null;
  const { dueDate: previousDueDate, dueAt: previousDueAt } = term;
  const payload = {
    at: inputs.now,
    consultation: id,
    previousDueDate,
    previousDueAt,
    term: next.term,
    decision,
  };
  return { type: 'due-date.recomputed', payload };
}

/** What the scheduler makes of a provisional due date once the plan is out: never earlier without a decision. */
export function decideRecompute(consultation: ConsultationState, inputs: DecisionInputs): Recomputed | null {
  const fact = recomputedFact(consultation, false, inputs);
  if (fact === null || fact.payload.term.provisional) return null;
  return fact.payload.term.dueAt < fact.payload.previousDueAt ? null : fact;
}

/** Counts a due date again with today's calendar; an earlier one needs the decision of a head. */
export function recompute(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'recompute-due-date'>,
  inputs: DecisionInputs,
): Decided {
  const fact = recomputedFact(consultation, command.decision !== undefined, inputs);
  if (fact === null || !['running', 'overdue'].includes(clockOf(consultation)))
    return notHere(command, consultation);
  const { term, previousDueAt, decision } = fact.payload;
  // Nobody is made late by a decision: what comes earlier must still lie ahead.
  if (term.dueAt < previousDueAt && term.dueAt <= inputs.now) {
    const values = { dueDate: term.dueDate, earliest: today(inputs) };
    return refuse(reject('term-below-minimum', values));
  }
  if (term.dueAt < previousDueAt && !(decision && command.actor.role.endsWith('-head'))) {
    return refuse(reject('would-come-earlier', { dueDate: term.dueDate }, { path: 'decision' }));
  }
  return accept(decided(fact, { decision: command.decision }));
}
