export {
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
export { capacityOf, capacitySchema } from './capacity.js';
export { documentFindings, documentOf, documentSchema } from './document.js';
export {
  type DocumentNumber,
  type DocumentNumberReading,
  documentNumberText,
  readDocumentNumber,
} from './document-number.js';
export {
  type AssessedFinding,
  type Finding,
  type FindingCode,
  findingSchema,
  findings,
} from './finding.js';
export { overallPosition, type Position, positions } from './position.js';
export {
  type Answered,
  type AnswerInput,
  answeredSchema,
  answerParts,
  type ReplyInput,
  replySchema,
  type ViewInput,
  viewSchema,
} from './reply.schema.js';
export { type AnswerTexts, proposesInstead } from './wording.js';
