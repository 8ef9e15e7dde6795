import { accept, type DecisionInputs, decided, refuse } from '../decision/index.js';
import { reject } from '../event/index.js';
import { moveClock } from './clock-moves.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import { isCuring } from './consultation.rules.js';
import type { ConsultationState } from './consultation.types.js';
import { type Decided, notOnThisClock } from './not-here.js';
import { checkReceipt } from './receipt.js';
import { clockOf, isMovable } from './regions.js';

/** The lead found an error in its own procedure: the consultee's time does not run while it is mended. */
export function suspend(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'suspend-consultation'>,
  inputs: DecisionInputs,
): Decided {
  if (inputs.policy.data.suspension.mode === 'off')
    return refuse(reject('not-under-this-policy', { command: command.type }));
  if (clockOf(consultation) !== 'running' || isCuring(consultation.context))
    return notOnThisClock(command, consultation);
  const moved = moveClock(consultation.context, { type: 'paused', at: inputs.now }, inputs);
  if (!moved.ok) return refuse(moved.rejection);
  const payload = { at: inputs.now, consultation: consultation.context.id, ...moved.term };
  return accept(decided({ type: 'consultation.suspended', payload }, { reason: command.reason }));
}

/** What the consultee asked for is given by an answer; only a suspension ends by being lifted. */
export function resume(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'resume-consultation'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const { clarification } = context;
  const waits = clarification !== null && clarification.effect !== 'run-on';
  if (clockOf(consultation) !== 'paused' || waits) return notOnThisClock(command, consultation);
  const resumed = resumedFact(consultation, 'lead', inputs);
  return resumed.ok ? accept(decided(resumed.term, { reason: command.reason })) : refuse(resumed.rejection);
}

/** The clock goes on: the lead lets it, or a reply came all the same. */
export function resumedFact({ context }: ConsultationState, by: 'lead' | 'reply', inputs: DecisionInputs) {
  const moved = moveClock(context, { type: 'resumed', at: inputs.now }, inputs);
  if (!moved.ok) return moved;
  const payload = { at: inputs.now, consultation: context.id, ...moved.term, by };
  return { ok: true as const, term: { type: 'consultation.resumed' as const, payload } };
}

/** The gateway was down: what the policy lets not count, by evidence and a second person. */
export function recordOutage(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'record-outage'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const rule = inputs.policy.data.outage;
  if (rule.mode === 'off') return refuse(reject('not-under-this-policy', { command: command.type }));
  if (!isMovable(consultation) || context.term === null) return notOnThisClock(command, consultation);
  const { from, to } = command;
  if (to <= from) return refuse(reject('ends-before-it-begins', { from, to }, { path: 'to' }));
  if (to > inputs.now) return refuse(reject('in-the-future', { at: to }, { path: 'to' }));
  const problem = checkReceipt(command, from, context.sentAt, inputs);
  if (problem !== null) {
    const path = problem.path === 'receivedAt' ? 'from' : problem.path;
    return refuse({ ...problem, path });
  }
  const moved = moveClock(context, { type: 'interrupted', from, to }, inputs);
  if (!moved.ok) return refuse(moved.rejection);
  const payload = {
    at: inputs.now,
    consultation: context.id,
    ...moved.term,
    previousDueDate: context.term.dueDate,
    confirmedBy: command.confirmedBy,
    citation: inputs.policy.cited(rule.citation),
  };
  return accept(decided({ type: 'outage.recorded', payload }, { evidence: command.evidence }));
}
