import { type Decision, refuse } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { ConsultationCommand } from './consultation.commands.js';
import type { ConsultationFact, ConsultationState } from './consultation.types.js';
import { answerOf } from './regions.js';

/** What every decision about a consultation answers. */
export type Decided = Decision<ConsultationFact>;

const toKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The command is not possible in the state that the answer is in. */
export function notHere(command: ConsultationCommand, consultation: ConsultationState): Decided {
  return refuse(
    reject('not-in-this-state', { command: command.type, state: toKebab(answerOf(consultation)) }),
  );
}
