export {
  type ViolationCommand,
  type ViolationCommandOf,
  violationCommandSchema,
} from './violation.commands.js';
export { decideViolation } from './violation.decide.js';
export { violationMachine } from './violation.machine.js';
export { violationConsequenceSchema, violationFactSchema } from './violation.schema.js';
export {
  type ViolationConsequence,
  type ViolationContext,
  type ViolationEvent,
  type ViolationFact,
  type ViolationState,
  type ViolationStatus,
  violationStatuses,
} from './violation.types.js';
