export { keptPolicy, type Policy, policy } from './policy.js';
export { type LintOptions, lintPolicy, type PolicyFinding } from './policy.lint.js';
export {
  type CauseCode,
  type Clear,
  causeCodeSchema,
  clears,
  type ExcuseGround,
  type LadderStep,
  ladderRecipients,
  ladderStepIdSchema,
  noticeTemplates,
  type PolicyData,
  policySchema,
  type Urgency,
  type VagueEffect,
} from './policy.schema.js';
export { urgencyLevels } from './policy-clock.schema.js';
export type { CountedPeriod } from './policy-parts.schema.js';
export {
  type Cure,
  type Lexicon,
  lexiconSchema,
  type Wording,
  type WordingCode,
  wordingCodes,
} from './wording.schema.js';
