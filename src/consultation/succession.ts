import { type DecisionInputs, type TermResult, termOf } from '../decision/index.js';
import type { ClockEntry } from '../time/index.js';
import { type Moved, moveClock, unmoved } from './clock-moves.js';
import type { ConsultationState } from './consultation.types.js';
import { notBefore } from './judge-reply.js';
import { answerOf, clockOf } from './regions.js';
import type { Cure } from './term.schema.js';

/** What a successor finds: the clock with its grace, and the cure term, where one runs, with the same. */
export function passOnClock(
  consultation: ConsultationState,
  inputs: DecisionInputs,
): TermResult<Moved & { readonly cure: Cure | null }> {
  const { context } = consultation;
  const { counting: _, ...period } = inputs.policy.data.succession.grace;
  const moved = withGrace(consultation, { type: 'grace', at: inputs.now, period }, inputs);
  if (!moved.ok) return moved;
  if (!['returned', 'recalled'].includes(answerOf(consultation)))
    return { ok: true, term: { ...moved.term, cure: null } };
  const grace = termOf(inputs, inputs.policy.data.succession.grace);
  return grace.ok ? { ok: true, term: { ...moved.term, cure: notBefore(context, grace.term) } } : grace;
}

/** A clock that has not started keeps the grace for when it does; one that has stopped needs none. */
function withGrace(
  consultation: ConsultationState,
  grace: ClockEntry & { type: 'grace' },
  inputs: DecisionInputs,
): TermResult<Moved> {
  const { context } = consultation;
  if (context.ledger.length === 0) return { ok: true, term: { clock: grace, term: null } };
  return clockOf(consultation) === 'stopped' ? unmoved : moveClock(context, grace, inputs);
}
