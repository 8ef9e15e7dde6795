import type { ConsultationContext } from './consultation.types.js';

/** A copy of the context, field by field: see `CompileOptions`. */
export const copyOfConsultation = (context: ConsultationContext): ConsultationContext => ({
  id: context.id,
  lead: context.lead,
  consultee: context.consultee,
  round: context.round,
  questions: context.questions,
  redirectedFrom: context.redirectedFrom,
  redirects: context.redirects,
  sentAt: context.sentAt,
  receivedAt: context.receivedAt,
  deemedReceiptAt: context.deemedReceiptAt,
  namedDueDate: context.namedDueDate,
  term: context.term,
  remindedUntil: context.remindedUntil,
  standing: context.standing,
  repliesReceived: context.repliesReceived,
  returns: context.returns,
  firstAdequateLate: context.firstAdequateLate,
  cure: context.cure,
  review: context.review,
  recalls: context.recalls,
  dueDateBreached: context.dueDateBreached,
  breachOnRecord: context.breachOnRecord,
  uncuredOnRecord: context.uncuredOnRecord,
  deemed: context.deemed,
});
