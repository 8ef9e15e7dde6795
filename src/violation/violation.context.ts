import type { ViolationContext } from './violation.types.js';

/** A copy of the context, field by field: see `CompileOptions`. */
export const copyOfViolation = (context: ViolationContext): ViolationContext => ({
  id: context.id,
  kind: context.kind,
  against: context.against,
  accuser: context.accuser,
  reporter: context.reporter,
  consultation: context.consultation,
  cause: context.cause,
  citation: context.citation,
  recordedFor: context.recordedFor,
  explanationDueAt: context.explanationDueAt,
  grounds: context.grounds,
  causeCode: context.causeCode,
  explainedBy: context.explainedBy,
  excuse: context.excuse,
  decider: context.decider,
  decidedBy: context.decidedBy,
  officer: context.officer,
  head: context.head,
  joint: context.joint,
  delayed: context.delayed,
  appealDue: context.appealDue,
  appeal: context.appeal,
  remedy: context.remedy,
  supersededBy: context.supersededBy,
});
