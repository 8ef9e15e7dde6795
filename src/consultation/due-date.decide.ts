import { accept, clockTerm, type DecisionInputs, decided, refuse, today } from '../decision/index.js';
import { type AgencyId, type ConsultationId, reject } from '../event/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationFact, ConsultationState } from './consultation.types.js';
import { type Decided, notOnThisClock } from './not-here.js';
import { answerOf, clockOf } from './regions.js';
import type { Term } from './term.schema.js';

type Recomputed = Extract<ConsultationFact, { type: 'due-date.recomputed' }>;

/** A due date that another calendar moves. */
export interface DueDateMove {
  readonly consultation: ConsultationId;
  readonly consultee: AgencyId;
  readonly from: Pick<Term, 'dueDate' | 'dueAt'>;
  readonly to: Pick<Term, 'dueDate' | 'dueAt' | 'provisional'>;
  /** What comes later is recorded by the scheduler; what comes earlier needs the decision of a head. */
  readonly direction: 'later' | 'earlier';
}

/** Where this calendar moves a due date that is still ahead; null where it does not. */
export function dueDateMove(consultation: ConsultationState, inputs: DecisionInputs): DueDateMove | null {
  const { term, id, consultee } = consultation.context;
  const isAhead = clockOf(consultation) === 'running' && answerOf(consultation) === 'awaiting';
  const fact = isAhead ? recomputedFact(consultation, false, inputs) : null;
  if (term === null || fact === null || fact.payload.term.dueAt === term.dueAt) return null;
  const { dueDate, dueAt, provisional } = fact.payload.term;
  return {
    consultation: id,
    consultee,
    from: { dueDate: term.dueDate, dueAt: term.dueAt },
    to: { dueDate, dueAt, provisional },
    direction: dueAt > term.dueAt ? 'later' : 'earlier',
  };
}

/** The due date counted again from the same ledger with today's calendar; one that the lead named keeps its day. */
function recomputedFact(
  { context }: ConsultationState,
  decision: boolean,
  inputs: DecisionInputs,
): Recomputed | null {
  const { term, id, ledger, urgency } = context;
  if (term === null) return null;
  const next = clockTerm(inputs, ledger, { urgency });
  if (!next.ok || next.term === null) return null;
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

/**
 * Whether the calendar has changed under a due date that is still ahead, or stands on days that it did not cover. What
 * is past is past: a calendar that comes later makes nobody late, and frees only where the lead has it counted again.
 */
export const mayMove = (consultation: ConsultationState, calendarVersion: string): boolean => {
  const { term } = consultation.context;
  return (
    term !== null &&
    answerOf(consultation) === 'awaiting' &&
    (term.provisional || (term.calendarVersion !== calendarVersion && clockOf(consultation) === 'running'))
  );
};

/** What the scheduler makes of a due date once another calendar is out: never earlier without a decision. */
export function decideRecompute(consultation: ConsultationState, inputs: DecisionInputs): Recomputed | null {
  const { term } = consultation.context;
  const fact = recomputedFact(consultation, false, inputs);
  if (fact === null || term === null || fact.payload.term.provisional) return null;
  const { dueAt } = fact.payload.term;
  const isSettled = term.provisional && dueAt === term.dueAt;
  return dueAt > term.dueAt || isSettled ? fact : null;
}

/** Counts a due date again with today's calendar; an earlier one needs the decision of a head. */
export function recompute(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'recompute-due-date'>,
  inputs: DecisionInputs,
): Decided {
  const fact = recomputedFact(consultation, command.decision !== undefined, inputs);
  if (fact === null || !['running', 'overdue'].includes(clockOf(consultation)))
    return notOnThisClock(command, consultation);
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
