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
export { missingPlan, notCovered } from './not-covered.js';
export { binds, violationOf } from './rule.js';
export {
  clockTerm,
  endOf,
  periodFor,
  replyTerm,
  ruleFor,
  type TermResult,
  termOf,
  today,
} from './term.js';
