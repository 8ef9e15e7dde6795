import { type DecisionInputs, today } from '../decision/index.js';
import { type OfficerId, type Rejection, reject } from '../event/index.js';
import { dueDateBefore, type Instant, startOfDay } from '../time/index.js';

interface Backdated {
  readonly actor: { readonly officer: OfficerId };
  readonly receivedAt: Instant;
  readonly evidence?: string;
  readonly confirmedBy?: OfficerId;
}

/**
 * Whether a receipt may be entered for this moment: never in the future or before the request went out; before now only
 * with evidence, a second person, and within the policy's window (DOMAIN §4, received against entered).
 */
export function checkReceipt(command: Backdated, sentAt: Instant, inputs: DecisionInputs): Rejection | null {
  const { receivedAt } = command;
  const { backdating } = inputs.policy.data;
  const citation = inputs.policy.cited(backdating.citation);
  if (receivedAt > inputs.now) return reject('in-the-future', { at: receivedAt }, { path: 'receivedAt' });
  if (receivedAt === inputs.now) return null;
  const windowStart = startOfDay(
    dueDateBefore(today(inputs), backdating.window, inputs.calendar),
    inputs.calendar.zone,
  );
  const earliest = windowStart > sentAt ? windowStart : sentAt;
  if (receivedAt < earliest) {
    return reject('backdated-too-far', { at: receivedAt, earliest }, { path: 'receivedAt', citation });
  }
  if (command.evidence === undefined) return reject('evidence-missing', {}, { path: 'evidence', citation });
  if (command.confirmedBy === undefined || command.confirmedBy === command.actor.officer) {
    return reject('second-person-required', {}, { path: 'confirmedBy', citation });
  }
  return null;
}
