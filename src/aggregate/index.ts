export type { DueDateMove } from '../consultation/index.js';
export {
  emptyAggregate,
  outcomeOf,
  type RequestAggregate,
  statusOf,
} from './aggregate.js';
export { type AllowedCommand, allowed, witnessed } from './allowed.js';
export { authorities } from './authority.js';
export {
  type Command,
  type CommandInput,
  type CommandOf,
  type CommandType,
  commandSchema,
  commandSchemaOf,
  commandTypes,
} from './command.js';
export { decide, type RequestDecision } from './decide.js';
export { decideDue } from './decide-due.js';
export { decideRecomputes, dueDateMoves } from './decide-recomputes.js';
export { decidingSituation } from './deciding-situation.js';
export { awaitsCalendar, nextDue } from './due.js';
export {
  type Consequence,
  consequenceSchema,
  type FactType,
  isConsequenceType,
  type PrimaryFact,
  primaryFactSchema,
  type RequestStreamFact,
} from './fact.js';
export type { Side } from './parties.js';
export { scheduler } from './scheduler.js';
export { foldRequest, type StepResult, stepRequest } from './step-request.js';
export { type Transition, transitions } from './transitions.js';
