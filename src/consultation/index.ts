export { consultationCommandSchema } from './consultation.commands.js';
export { copyOfConsultation } from './consultation.context.js';
export { decideConsultation } from './consultation.decide.js';
export { consultationMachine } from './consultation.machine.js';
export { consultationMachine2 } from './consultation.machine-2.js';
export { consultationMachine3 } from './consultation.machine-3.js';
export { effectiveDueAt } from './consultation.rules.js';
export { consultationFactSchema } from './consultation.schema.js';
export { consultationTransitions } from './consultation.transitions.js';
export type {
  ConsultationContext,
  ConsultationFact,
  ConsultationFactOf,
  ConsultationState,
  Milestone,
} from './consultation.types.js';
export { type DueDateMove, decideRecompute, dueDateMove, mayMove } from './due-date.decide.js';
export { referenceSchema } from './imported.schema.js';
export { causesFallingWith } from './ladder.causes.js';
export { nextStep, noLadder, openNotices, orderDueAt } from './ladder.rules.js';
export type { HeadAction, Notice } from './ladder.types.js';
export { minutesReached } from './minutes.decide.js';
export type { QuestionPut } from './question-put.schema.js';
export { receiptFact } from './receipt.decide.js';
export { answerOf, clockOf } from './regions.js';
export { type DecidingSituation, reviewerOf } from './reviewer.js';
export {
  type AnswerStateName,
  answerStateName,
  answerStates,
  type ClockStateName,
  clockStateName,
  clockStates,
} from './state-names.js';
export { passOnClock } from './succession.js';
export type { Term } from './term.schema.js';
