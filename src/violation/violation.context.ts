import type { ViolationContext } from './violation.types.js';

/** A copy of the context, field by field: see `CompileOptions`. */
export const copyOfViolation = (context: ViolationContext): ViolationContext => ({
  id: context.id,
  kind: context.kind,
  against: context.against,
  accuser: context.accuser,
  consultation: context.consultation,
  cause: context.cause,
  citation: context.citation,
  recordedFor: context.recordedFor,
  explanationDueAt: context.explanationDueAt,
  grounds: context.grounds,
  excuse: context.excuse,
  decider: context.decider,
  supersededBy: context.supersededBy,
});
