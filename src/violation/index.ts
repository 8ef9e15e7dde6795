export type { CaseSituation } from './situation.js';
export { violationCommandSchema } from './violation.commands.js';
export { copyOfViolation } from './violation.context.js';
export { decideViolation } from './violation.decide.js';
export { violationMachine } from './violation.machine.js';
export { violationMachine3 } from './violation.machine-3.js';
export { violationFactSchema } from './violation.schema.js';
export { violationTransitions } from './violation.transitions.js';
export {
  type Appeal,
  type Delayed,
  type Excuse,
  type Joint,
  type ViolationConsequence,
  type ViolationContext,
  type ViolationFact,
  type ViolationState,
  type ViolationStatus,
  violationStatuses,
} from './violation.types.js';
