export {
  type Accepted,
  type AttemptViolation,
  accept,
  contentOf,
  type Decided,
  type Decision,
  decided,
  type Refused,
  refuse,
} from './decision.js';
export type { DecisionInputs } from './inputs.js';
export { binds, violationOf } from './rule.js';
export {
  type ComputedTerm,
  endOf,
  type ReplyTerm,
  replyTerm,
  type TermResult,
  termOf,
  today,
} from './term.js';
