export { consultationCommandSchema } from './consultation.commands.js';
export { decideConsultation, decideRecompute, receiptFact } from './consultation.decide.js';
export { consultationMachine } from './consultation.machine.js';
export {
  consultationFactSchema,
  type QuestionPut,
  type Term,
} from './consultation.schema.js';
export type {
  ConsultationContext,
  ConsultationFact,
  ConsultationFactOf,
  ConsultationState,
} from './consultation.types.js';
export { effectiveDueAt } from './judge-reply.js';
export { answerOf, clockOf } from './regions.js';
