import type { ConsultationContext, ConsultationState } from '../consultation/index.js';
import { type DecisionInputs, violationOf } from '../decision/index.js';
import type { Cited, ConsultationId } from '../event/index.js';
import type { Instant } from '../time/index.js';
import type { RequestAggregate } from './aggregate.js';

interface Neglect {
  readonly consultation: ConsultationId;
  readonly answeredAt: Instant;
  readonly citation: Cited;
}

/**
 * Urgent left, normal done, urgent late (003 §7(2)), as far as one request shows it: an urgent consultation passes its
 * due date unanswered, and while its clock ran the same agency answered another one of this request that was not urgent
 * and not due before it. What an agency did in other requests only a person sees.
 */
export function neglectOf(
  { request, consultations }: RequestAggregate,
  { consultee, urgency, term }: ConsultationContext,
  inputs: DecisionInputs,
): { readonly neglect?: Neglect } {
  const { priority } = inputs.policy.data;
  if (priority === undefined || urgency === null || term === null || request === null) return {};
  if (request.context.machineVersion < 4) return {};
  const { violation, citation } = violationOf(inputs, priority, consultee);
  if (!violation) return {};
  const isPreferred = ({ context }: ConsultationState): boolean =>
    context.consultee === consultee &&
    context.urgency === null &&
    context.standing !== null &&
    context.standing.receivedAt > term.start &&
    context.standing.receivedAt <= term.dueAt &&
    context.term !== null &&
    context.term.dueAt > term.dueAt;
  const preferred = [...consultations.values()].find(isPreferred);
  const answeredAt = preferred?.context.standing?.receivedAt;
  if (preferred === undefined || answeredAt === undefined) return {};
  return { neglect: { consultation: preferred.context.id, answeredAt, citation } };
}
