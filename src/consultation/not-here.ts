import { type Decision, refuse } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { ConsultationCommand } from './consultation.commands.js';
import type { ConsultationFact, ConsultationState } from './consultation.types.js';
import { answerStateName, clockStateName } from './state-names.js';

/** What every decision about a consultation answers. */
export type Decided = Decision<ConsultationFact>;

/** The command is not possible in the state that the answer is in. */
export function notHere(command: ConsultationCommand, consultation: ConsultationState): Decided {
  return refuse(reject('not-in-this-state', { command: command.type, state: answerStateName(consultation) }));
}

/** Nor in the state that its clock is in. */
export function notOnThisClock(command: ConsultationCommand, consultation: ConsultationState): Decided {
  return refuse(reject('not-in-this-state', { command: command.type, state: clockStateName(consultation) }));
}
