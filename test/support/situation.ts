import type { RequestAggregate } from '../../src/index.js';
import type { Dice } from './dice.js';

/** What a random command is chosen from. */
export interface Situation {
  readonly request: string;
  readonly aggregate: RequestAggregate;
  /** Virtual time now, ISO 8601 UTC. */
  readonly now: string;
  readonly dice: Dice;
}
