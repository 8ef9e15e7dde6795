import { accept, type DecisionInputs, decided, refuse } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationState } from './consultation.types.js';
import type { Decided } from './not-here.js';
import { mayNotReview } from './reviewer.js';

/** The consultee notes what its reply passed through; it moves nothing, whatever the state (DOMAIN §6). */
export function recordMilestone(
  { context: { id, sentAt } }: ConsultationState,
  command: ConsultationCommandOf<'record-milestone'>,
  { now: at }: DecisionInputs,
): Decided {
  const { milestone, happenedAt, officer, internalDueDate, unit } = command;
  const path = 'happenedAt';
  if (happenedAt > at) return refuse(reject('in-the-future', { at: happenedAt }, { path }));
  if (happenedAt < sentAt) {
    const values = { at: happenedAt, earliest: sentAt };
    return refuse(reject('milestone-before-dispatch', values, { path }));
  }
  const payload = {
    at,
    consultation: id,
    milestone,
    happenedAt,
    officer: officer ?? null,
    internalDueDate: internalDueDate ?? null,
  };
  return accept(decided({ type: 'milestone.recorded', payload }, { unit }));
}

/** A head of the lead names who reviews what is flagged; never whoever wrote it. */
export function assignReviewer(
  { context }: ConsultationState,
  { reviewer, reason }: ConsultationCommandOf<'assign-reviewer'>,
  inputs: DecisionInputs,
): Decided {
  const wrong = mayNotReview(reviewer, context, inputs);
  if (wrong !== null) return refuse(wrong);
  const payload = { at: inputs.now, consultation: context.id, reviewer };
  return accept(decided({ type: 'reviewer.assigned', payload }, { reason }));
}
