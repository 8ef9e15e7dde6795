import { outcomes } from '../event/index.js';
import { nameIn } from '../statechart/index.js';
import type { ConsultationState } from './consultation.types.js';
import { answerOf, clockOf } from './regions.js';

/** What has been answered, as views name it; the states that end a consultation bear the outcome's name. */
export const answerStates = [
  'unsent',
  'awaiting',
  'under-review',
  'returned',
  'recalled',
  'vague',
  ...outcomes,
] as const;
export type AnswerStateName = (typeof answerStates)[number];

/** Where the clock of a consultation is, as views name it. */
export const clockStates = [
  'unstarted',
  'awaiting-receipt',
  'sent-back',
  'awaiting-dossier',
  'running',
  'paused',
  'stopped',
  'overdue',
] as const;
export type ClockStateName = (typeof clockStates)[number];

export const answerStateName = (consultation: ConsultationState): AnswerStateName =>
  nameIn(answerStates, answerOf(consultation));
export const clockStateName = (consultation: ConsultationState): ClockStateName =>
  nameIn(clockStates, clockOf(consultation));
