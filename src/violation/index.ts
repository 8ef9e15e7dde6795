export { violationCommandSchema } from './violation.commands.js';
export { decideViolation } from './violation.decide.js';
export { violationMachine } from './violation.machine.js';
export { violationFactSchema } from './violation.schema.js';
export {
  type ViolationConsequence,
  type ViolationContext,
  type ViolationFact,
  type ViolationState,
  type ViolationStatus,
  violationStatuses,
} from './violation.types.js';
