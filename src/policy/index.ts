export { keptPolicy, type Policy, policy } from './policy.js';
export { type LintOptions, lintPolicy, type PolicyFinding } from './policy.lint.js';
export {
  type CauseCode,
  type Clear,
  type CountedPeriod,
  causeCodeSchema,
  clears,
  type ExcuseGround,
  type PolicyData,
  policySchema,
  type Urgency,
  urgencyLevels,
  type VagueEffect,
} from './policy.schema.js';
