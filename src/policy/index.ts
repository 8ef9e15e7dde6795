export { keptPolicy, type Policy, policy } from './policy.js';
export { type LintOptions, lintPolicy, type PolicyFinding } from './policy.lint.js';
export {
  type Clear,
  type CountedPeriod,
  clears,
  type ExcuseGround,
  type PolicyData,
  policySchema,
  type Urgency,
  urgencyLevels,
  type VagueEffect,
} from './policy.schema.js';
export {
  type Cure,
  type Lexicon,
  lexiconSchema,
  type Wording,
  type WordingCode,
  wordingCodes,
} from './wording.schema.js';
