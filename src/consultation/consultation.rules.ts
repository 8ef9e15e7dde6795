import type { Instant } from '../time/index.js';
import type { ConsultationContext, ConsultationFactOf } from './consultation.types.js';

type Judged = ConsultationFactOf<'reply.received'>['payload'];
type Vague = Pick<Judged, 'verdict' | 'effect' | 'vagueness' | 'pastDue' | 'timeliness'> | Reviewed;
type Reviewed = ConsultationFactOf<'reply.reviewed'>['payload'];

export const isUnsigned = (reply: Judged): boolean => !reply.signature.valid;

/** A reply that the policy treats as none, or that nobody with authority signed, stops no clock. */
export const countsAsReply = (reply: Judged): boolean => reply.signature.valid && reply.effect !== 'no-reply';

export const isSubstantive = (reply: { readonly verdict: string }): boolean =>
  reply.verdict === 'substantive';
export const needsReview = (reply: { readonly verdict: string }): boolean => reply.verdict === 'needs-review';

const hasEffect = (effect: Judged['effect']) => (reply: Vague) =>
  reply.verdict === 'vague' && reply.effect === effect;

export const isReturned = hasEffect('return');
export const isTreatedAsNoReply = hasEffect('no-reply');
export const isTreatedAsAgreement = hasEffect('agreement');

export const isBounceViolation = (reply: Vague): boolean =>
  reply.verdict === 'vague' && reply.vagueness.violation && reply.vagueness.bounce;
export const isVagueViolation = (reply: Vague): boolean =>
  reply.verdict === 'vague' && reply.vagueness.violation && !reply.vagueness.bounce;

/** It counts for nothing and the due date is past: what is left is a missing reply. */
export const leavesNoReply = (reply: Vague): boolean => isTreatedAsNoReply(reply) && reply.pastDue;
export const leavesMissingReply = (reply: Vague): boolean =>
  leavesNoReply(reply) && reply.timeliness.violation;

/** A reply in time but entered late is in time: the breach on record falls (DOMAIN §4). */
export const exonerates = (context: ConsultationContext, reply: Judged): boolean =>
  countsAsReply(reply) && !reply.late && context.breachOnRecord;

/** The same once a late reply is in hand: only what was received by the due date itself takes that ground away. */
export const exoneratesOutright = (context: ConsultationContext, reply: Judged): boolean =>
  countsAsReply(reply) &&
  context.breachOnRecord &&
  context.term !== null &&
  reply.receivedAt <= context.term.dueAt;

export const lateIsViolation = (reply: Judged): boolean =>
  countsAsReply(reply) && reply.late && reply.timeliness.violation;

/** Nothing stands after a recall whose cure term has passed. */
export const nothingStands = (context: ConsultationContext): boolean => context.standing === null;

/** The first adequate reply decides lateness; until there is one, this reply does. */
export const answeredLate = (context: ConsultationContext): boolean =>
  context.firstAdequateLate ?? context.standing?.answeredLate ?? false;

export const isRecused = (context: ConsultationContext): boolean => context.standing?.recusal === true;

/** The due date is inclusive: it is past when now is after it. */
export const isPastDue = (context: ConsultationContext, at: Instant): boolean =>
  context.term !== null && at > context.term.dueAt;

/** A cure in time but entered late is in time: the vague reply on record as uncured falls (DOMAIN §4). */
export const curesInTime = (context: ConsultationContext, reply: Judged): boolean =>
  context.uncuredOnRecord &&
  countsAsReply(reply) &&
  isSubstantive(reply) &&
  isInTime(context, reply.receivedAt);

/** The same, where a reviewer had to find the cure sound first. */
export const wasCuredInTime = (context: ConsultationContext): boolean =>
  context.uncuredOnRecord && context.standing !== null && isInTime(context, context.standing.receivedAt);

/**
 * The inclusive instant up to which an answer is in time: the due date, or the end of the cure term of a reply that was
 * returned or recalled, whichever is later.
 */
export function effectiveDueAt({ cure, term }: ConsultationContext): Instant | null {
  if (cure === null || term === null) return cure?.dueAt ?? term?.dueAt ?? null;
  return cure.dueAt > term.dueAt ? cure.dueAt : term.dueAt;
}

const isInTime = (context: ConsultationContext, receivedAt: Instant): boolean => {
  const dueAt = effectiveDueAt(context);
  return dueAt !== null && receivedAt <= dueAt;
};
