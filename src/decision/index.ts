export {
  type AttemptViolation,
  accept,
  type Decided,
  type Decision,
  decided,
  type Refused,
  refuse,
} from './decision.js';
export type { DecisionInputs } from './inputs.js';
export { binds, violationOf } from './rule.js';
export {
  endOf,
  replyTerm,
  type TermResult,
  termOf,
  today,
} from './term.js';
