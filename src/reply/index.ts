export {
  type AssessedFinding,
  type Assessment,
  assessmentVersion,
  assessReply,
  isRecusal,
  isUnsupportedBounce,
  type ReplyRules,
  type ReplyToAssess,
  type Verdict,
  verdicts,
} from './assess.js';
export { type Finding, type FindingCode, findingSchema, findings } from './finding.js';
export { overallPosition, type Position, positions } from './position.js';
export {
  type Answered,
  type AnswerInput,
  answeredSchema,
  answerParts,
  capacities,
  type ReplyInput,
  replySchema,
} from './reply.schema.js';
export { type AnswerTexts, proposesInstead } from './wording.js';
