import { stateOf } from '../statechart/index.js';
import type { ConsultationState } from './consultation.types.js';

/** What has been answered: the state of the machine's first region. */
export const answerOf = (consultation: ConsultationState): string => stateOf(consultation, 'answer');
/** Where the clock is: the state of its second region. */
export const clockOf = (consultation: ConsultationState): string => stateOf(consultation, 'clock');

/** Whether what moves the due date may still be entered: a reply is awaited, or the one in hand is late by it. */
export const isMovable = (consultation: ConsultationState): boolean => {
  const clock = clockOf(consultation);
  return (
    ['running', 'paused', 'overdue'].includes(clock) ||
    (clock === 'stopped' && consultation.context.standing?.late === true)
  );
};
