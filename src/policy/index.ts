export { type Policy, policy } from './policy.js';
export { type LintOptions, lintPolicy, type PolicyFinding } from './policy.lint.js';
export {
  type Clear,
  clears,
  type ExcuseGround,
  type PolicyData,
  policySchema,
  type VagueEffect,
} from './policy.schema.js';
