export { notItsHead } from './approver.js';
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
export { clockTerm, periodFor, replyTerm } from './reply-term.js';
export { binds, violationOf } from './rule.js';
export { endOf, ruleFor, type TermResult, termOf, today } from './term.js';
