import type { ClockEntry, Instant } from '../time/index.js';
import type { ConsultationContext, ConsultationEvent, ConsultationFactOf } from './consultation.types.js';
import type { Term } from './term.schema.js';

type Judged = ConsultationFactOf<'reply.received'>['payload'];
type Vague = Pick<Judged, 'verdict' | 'effect' | 'vagueness' | 'pastDue' | 'timeliness'> | Reviewed;
type Reviewed = ConsultationFactOf<'reply.reviewed'>['payload'];

/** Nobody with authority signed it, or it only says that the answer is still to come: it is not yet a reply. */
export const isUnsigned = (reply: Judged): boolean => !reply.signature.valid || reply.holding === true;

/** A reply that the policy treats as none, or that is not yet a reply, stops no clock. */
export const countsAsReply = (reply: Judged): boolean => !isUnsigned(reply) && reply.effect !== 'no-reply';

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

/** Whether the clock stands still: then its last term says nothing of the next. */
const isPaused = ({ ledger }: ConsultationContext): boolean =>
  ledger.reduce(
    (paused, { type }) =>
      type === 'paused' || (paused && type !== 'resumed' && type !== 'restarted' && type !== 'started'),
    false,
  );

/** The due date is inclusive: it is past when now is after it; while the clock stands still it is not. */
export const isPastDue = (context: ConsultationContext, at: Instant): boolean =>
  context.term !== null && at > context.term.dueAt && !isPaused(context);

/** A cure in time but entered late is in time: the vague reply on record as uncured falls (DOMAIN §4). */
export const curesInTime = (context: ConsultationContext, reply: Judged): boolean =>
  context.uncuredOnRecord &&
  countsAsReply(reply) &&
  isSubstantive(reply) &&
  isInTime(context, reply.receivedAt);

/** The same, where a reviewer had to find the cure sound first. */
export const wasCuredInTime = (context: ConsultationContext): boolean =>
  context.uncuredOnRecord && context.standing !== null && isInTime(context, context.standing.receivedAt);

/** What was due before the software came: whoever is late by it is held to nothing, until another due date is given. */
export const wasDueBeforeGoLive = ({ imported }: ConsultationContext): boolean =>
  imported?.dueBeforeGoLive === true;

/** A due date that lies ahead binds, whatever was due before the software came. */
const heldSince = (
  { imported }: ConsultationContext,
  term: Term | null,
  at: Instant,
): ConsultationContext['imported'] =>
  imported !== null && term !== null && term.dueAt >= at ? { ...imported, dueBeforeGoLive: false } : imported;

/**
 * The inclusive instant up to which an answer is in time: the due date, or the end of the cure term of a reply that was
 * returned or recalled, whichever is later.
 */
export function effectiveDueAt(context: ConsultationContext): Instant | null {
  const { cure } = context;
  const term = wasDueBeforeGoLive(context) ? null : context.term;
  if (cure === null || term === null) return cure?.dueAt ?? term?.dueAt ?? null;
  return cure.dueAt > term.dueAt ? cure.dueAt : term.dueAt;
}

const isInTime = (context: ConsultationContext, receivedAt: Instant): boolean => {
  const dueAt = effectiveDueAt(context);
  return dueAt !== null && receivedAt <= dueAt;
};

/** What runs is the term of a cure: it is the policy's own, and nothing that happens to the clock of the reply moves it. */
export const isCuring = ({ cure, term }: ConsultationContext): boolean =>
  cure !== null && (term === null || cure.dueAt > term.dueAt);

/** The entry of the ledger with which a term begins. */
export const startedBy = ({ start, period, dueDate }: Term): ClockEntry => ({
  type: 'started',
  at: start,
  length: period === null ? { dueDate } : { period },
});

const later = (one: Instant, other: Instant | null): Instant => (other !== null && other > one ? other : one);

/** What a document that was supplied changes: which was the last, and since when the dossier is complete. */
export function withDocument(
  { awaitsDossier, completeAt, lastDocumentAt }: ConsultationContext,
  { receivedAt, complete }: ConsultationFactOf<'document.supplied'>['payload'],
): Pick<ConsultationContext, 'awaitsDossier' | 'completeAt' | 'lastDocumentAt'> {
  return {
    awaitsDossier: awaitsDossier && !complete,
    completeAt: awaitsDossier && complete ? receivedAt : completeAt,
    lastDocumentAt: later(receivedAt, lastDocumentAt),
  };
}

/** When a clock starts: with the receipt of what was sent, or of what is needed beside it, whichever comes later. */
export function startOf(
  { receivedAt, completeAt, lastDocumentAt }: ConsultationContext,
  start: 'dispatch' | 'receipt' | 'last-document' | 'complete-dossier',
  at: Instant,
): Instant {
  const received = later(at, receivedAt);
  if (start === 'last-document') return later(received, lastDocumentAt);
  return start === 'complete-dossier' ? later(received, completeAt) : received;
}

export const graceOf = (entry: ClockEntry | null): ConsultationContext['grace'] =>
  entry?.type === 'grace' ? entry : null;

/** What a fact makes of the clock: an entry of its ledger, and the term that the clock says since. */
export function clockMoved(
  context: ConsultationContext,
  { payload }: ConsultationEvent,
): Partial<ConsultationContext> {
  const { ledger, term } = context;
  const { at } = payload;
  const entry = 'clock' in payload ? payload.clock : null;
  const next = 'term' in payload ? payload.term : null;
  return {
    ledger: entry === null ? ledger : [...ledger, entry],
    term: next ?? term,
    ladderFrom: at,
    imported: heldSince(context, next, at),
  };
}

/**
 * The due date that a fact moves lies after the reply that stands as late: it was in time, whatever was entered first
 * (DOMAIN §4, received against entered).
 */
export const wasInTime = ({ standing }: ConsultationContext, { payload }: ConsultationEvent): boolean =>
  standing?.late === true &&
  'term' in payload &&
  payload.term !== null &&
  standing.receivedAt <= payload.term.dueAt;

/** By the moment as it is restated the reply was in time, and the breach on record falls. */
export const correctionExonerates = (
  { breachOnRecord }: ConsultationContext,
  { type, payload }: ConsultationEvent,
): boolean => type === 'record.corrected' && breachOnRecord && !payload.late;

/** Or it was late, and nothing says so yet. */
export const correctionIsBreach = (
  { breachOnRecord }: ConsultationContext,
  { type, payload }: ConsultationEvent,
): boolean => type === 'record.corrected' && payload.late && payload.timeliness.violation && !breachOnRecord;

/** The reply that stands, by the moment as it is restated. */
export function corrected(
  { standing, firstAdequateLate }: ConsultationContext,
  { type, payload }: ConsultationEvent,
): Partial<Pick<ConsultationContext, 'standing' | 'firstAdequateLate'>> {
  if (type !== 'record.corrected') return {};
  const { receivedAt, late } = payload;
  return {
    standing: standing && { ...standing, receivedAt, late, answeredLate: late },
    firstAdequateLate: firstAdequateLate === null ? null : late,
  };
}

/** The due date that a fact moves lies ahead of it. */
export const movesAhead = ({ payload }: ConsultationEvent): boolean =>
  'term' in payload && payload.term !== null && payload.term.dueAt >= payload.at;

/** What was said at a meeting by the due date was in time, whatever was written after it. */
export const minutesWereInTime = ({ term }: ConsultationContext, reply: Judged): boolean =>
  countsAsReply(reply) && term !== null && reply.receivedAt <= term.dueAt;

/** One milestone more; what it does not say stays unsaid. */
export function withMilestone(
  { milestones }: ConsultationContext,
  event: ConsultationEvent,
): Pick<ConsultationContext, 'milestones'> {
  if (event.type !== 'milestone.recorded') return { milestones };
  const { milestone, happenedAt, officer, internalDueDate } = event.payload;
  return { milestones: [...milestones, { milestone, happenedAt, officer, internalDueDate }] };
}
