import type { ConsultationState } from '../../src/consultation/index.js';
import type { Directory, RequestAggregate } from '../../src/index.js';
import type { CommandInput } from './commands.js';
import type { Dice } from './dice.js';

/** What a random command is chosen from. */
export interface Situation {
  readonly request: string;
  readonly aggregate: RequestAggregate;
  readonly directory: Directory;
  /** Virtual time now, ISO 8601 UTC. */
  readonly now: string;
  readonly dice: Dice;
}

interface Subject {
  readonly request: string;
  readonly consultation: string;
}

/** A command about one consultation. */
export type About = (situation: Situation, consultation: ConsultationState, subject: Subject) => CommandInput;
