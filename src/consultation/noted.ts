import { InteragencyFault } from '../event/index.js';
import type { ConsultationContext, ConsultationEvent } from './consultation.types.js';

const notOf = ({ type }: ConsultationEvent, what: string): InteragencyFault =>
  new InteragencyFault('fact-does-not-fit', `${type} is no ${what}`);

/** What a receipt makes of a consultation. */
export function receipt(
  context: ConsultationContext,
  event: ConsultationEvent,
): Partial<ConsultationContext> {
  if (event.type !== 'consultation.received') throw notOf(event, 'receipt');
  const { receivedAt, term } = event.payload;
  return {
    receivedAt: context.receivedAt ?? receivedAt,
    // What starts its clock was sufficient.
    awaitsDossier: context.awaitsDossier && term === null,
  };
}

/** What a question of the consultee makes of it. */
export function clarification(
  { clarifications }: ConsultationContext,
  event: ConsultationEvent,
): Partial<ConsultationContext> {
  if (event.type !== 'clarification.asked') throw notOf(event, 'question');
  const { effect, answer } = event.payload;
  return {
    clarifications: clarifications + 1,
    clarification: { effect, dueAt: answer.dueAt, lapsed: false },
  };
}
