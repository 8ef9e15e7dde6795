export {
  type ConsultationCommand,
  type ConsultationCommandOf,
  consultationCommandSchema,
} from './consultation.commands.js';
export { decideConsultation, decideRecompute, receiptFact } from './consultation.decide.js';
export { consultationMachine } from './consultation.machine.js';
export {
  type Cure,
  consultationFactSchema,
  type QuestionPut,
  type Term,
  termSchema,
} from './consultation.schema.js';
export type {
  ConsultationContext,
  ConsultationEmission,
  ConsultationEvent,
  ConsultationFact,
  ConsultationFactOf,
  ConsultationState,
  RequestSituation,
  StandingReply,
} from './consultation.types.js';
export { effectiveDueAt } from './judge-reply.js';
export { answerOf, clockOf } from './regions.js';
