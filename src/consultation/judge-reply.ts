import { binds, type DecisionInputs, type TermResult, termOf, violationOf } from '../decision/index.js';
import { hasSigningAuthority } from '../directory/index.js';
import type { Moments, OfficerId } from '../event/index.js';
import {
  answerParts,
  capacityOf,
  documentFindings,
  documentOf,
  isRecusal,
  overallPosition,
  type ReplyInput,
  type ViewInput,
} from '../reply/index.js';
import { civilDateOf, type Instant } from '../time/index.js';
import { effectiveDueAt, wasDueBeforeGoLive } from './consultation.rules.js';
import type { ConsultationContext, ConsultationFactOf } from './consultation.types.js';
import { assessSaid, recordedAs, saidIn } from './reply-assessment.js';
import { type DecidingSituation, knowsReplies, reviewerOf } from './reviewer.js';

type Judged = ConsultationFactOf<'reply.received'>['payload'];
type Effect = Pick<Judged, 'effect' | 'cure' | 'liable' | 'vagueness' | 'pastDue' | 'timeliness'>;

/** The texts of a view and the names in it. */
export function textsOfView({ answers, accountable }: ViewInput): Record<string, string | undefined> {
  const texts = answers.flatMap((answer) =>
    answerParts.map((part): [string, string | undefined] => [
      `answers.${answer.question}.${part}`,
      answer[part],
    ]),
  );
  return { ...Object.fromEntries(texts), accountable };
}

/** The texts of a reply and the names in it: beside the trail, never in it. */
export function textsOfReply(reply: ReplyInput): Record<string, string | undefined> {
  const names = reply.attachments?.map(({ name }, index) => [`attachments.${index}.name`, name]) ?? [];
  return {
    ...textsOfView(reply),
    ...Object.fromEntries(names),
    documentNumber: reply.documentNumber,
    signatoryName: reply.signatory?.name,
  };
}

/** Authority is judged for the day on which the reply was received: a slow registry takes nobody's authority away. */
function judgeSignature(
  context: ConsultationContext,
  reply: ReplyInput,
  receivedAt: Instant,
  inputs: DecisionInputs,
): Judged['signature'] {
  const rule = violationOf(inputs, inputs.policy.data.signature, context.consultee);
  if (reply.signatory === undefined) return { valid: false, ground: 'unsigned', ...rule, violation: false };
  const { officer } = reply.signatory;
  const capacity = capacityOf(reply.signatory.capacity);
  const matters = context.questions
    .map((question) => question.match?.matter ?? null)
    .filter((matter) => matter !== null);
  const authority = hasSigningAuthority(inputs.directory, {
    agency: context.consultee,
    signatory: { officer, capacity },
    matters,
    date: civilDateOf(receivedAt, inputs.calendar.zone),
  });
  return authority.ok
    ? { valid: true, ground: authority.ground, ...rule, violation: false }
    : // What only promises an answer is no reply, whoever signs it.
      {
        valid: false,
        ground: authority.reason,
        ...rule,
        violation: rule.violation && reply.holding === undefined,
      };
}

/**
 * The instant that settles whether a reply came late: the due date. Curing a vague reply does not change when the
 * first one came; only after a recall, when nothing stands, is it the end of the cure term.
 */
const timelinessDueAt = (context: ConsultationContext): Instant | null => {
  if (context.standing === null && !context.dueDateBreached) return effectiveDueAt(context);
  return wasDueBeforeGoLive(context) ? null : (context.term?.dueAt ?? null);
};

/** What came by the due date itself is the first reply, whenever it is entered. */
const isByDueDate = ({ term }: ConsultationContext, receivedAt: Instant): boolean =>
  term !== null && receivedAt <= term.dueAt;

const isAfter = (moment: Instant, dueAt: Instant | null): boolean => dueAt !== null && moment > dueAt;

/** Whether the term that runs, of the reply or of its cure, is over. */
export const isLate = (context: ConsultationContext, moment: Instant): boolean =>
  isAfter(moment, effectiveDueAt(context));

/** What a vague verdict does now, under the policy; a sound verdict has no effect of this kind. */
export function vagueEffect(
  context: ConsultationContext,
  verdict: Judged['verdict'] | null,
  bounce: boolean,
  inputs: DecisionInputs,
): TermResult<Effect> {
  const { vagueness, redirection, silence } = inputs.policy.data;
  const bounceRule = violationOf(inputs, redirection, context.consultee);
  const isBounce = bounce && redirection.violation === 'record';
  const effect: Effect = {
    effect: null,
    cure: null,
    liable: false,
    vagueness: isBounce
      ? { ...bounceRule, bounce: true }
      : {
          violation: binds(inputs, vagueness.citation, context.consultee),
          bounce: false,
          citation: inputs.policy.cited(vagueness.citation),
        },
    pastDue: isLate(context, inputs.now),
    timeliness: violationOf(inputs, silence, context.consultee),
  };
  if (verdict !== 'vague') return { ok: true, term: effect };
  if (vagueness.effect === 'agreement') {
    return { ok: true, term: { ...effect, effect: 'agreement', liable: vagueness.liable } };
  }
  if (vagueness.effect !== 'return') return { ok: true, term: { ...effect, effect: vagueness.effect } };
  if (context.returns >= vagueness.maximumReturns)
    return { ok: true, term: { ...effect, effect: 'violation' } };
  const cure = termOf(inputs, vagueness.cure);
  return cure.ok
    ? { ok: true, term: { ...effect, effect: 'return', cure: notBefore(context, cure.term) } }
    : cure;
}

/** A cure term never ends before the due date itself, nor before a cure term that runs already. */
export function notBefore(
  context: ConsultationContext,
  cure: NonNullable<Judged['cure']>,
): NonNullable<Judged['cure']> {
  const running = [context.term, context.cure].filter((term) => term !== null);
  const latest = running.reduce((one, other) => (other.dueAt > one.dueAt ? other : one), cure);
  const { dueDate, dueAt, provisional } = latest;
  return { dueDate, dueAt, provisional };
}

const signatureOf = (valid: boolean, { signatory }: ReplyInput) => {
  if (valid) return 'valid';
  return signatory === undefined ? 'unsigned' : 'without-authority';
};

export interface ReplyMoment {
  readonly receivedAt: Instant;
  readonly author: OfficerId;
  readonly confirmedBy: OfficerId | null;
  /** The registry of the lead enters it. */
  readonly entered: boolean;
  readonly moments?: Moments;
}

type Document = Pick<Judged, 'unanswered' | 'supplements' | 'holding' | 'document'>;

/** What a reply says of itself as a document; streams under older machines know nothing of it. */
function documentPart(
  context: ConsultationContext,
  reply: ReplyInput,
  { unanswered, kept }: Pick<ReturnType<typeof saidIn>, 'unanswered' | 'kept'>,
): Document {
  const document = documentOf(reply);
  const { standing } = context;
  return {
    ...(unanswered.length === 0 ? {} : { unanswered: [...unanswered] }),
    ...(reply.supplement && standing ? { supplements: { reply: standing.reply, kept: [...kept] } } : {}),
    ...(reply.holding ? { holding: true } : {}),
    ...(document === undefined ? {} : { document }),
  };
}

/** Judges what a reply says: its findings, and the verdict that they come to. */
function assess(
  context: ConsultationContext,
  reply: ReplyInput,
  signature: Judged['signature'],
  { receivedAt }: ReplyMoment,
  inputs: DecisionInputs,
) {
  const said = saidIn(context, reply, reply.supplement ? context.standing : null);
  const given = { receivedAt, signature: signatureOf(signature.valid, reply) } as const;
  const assessed = assessSaid(context, said, given, inputs);
  if (!assessed.ok) return assessed;
  const isReviewed = assessed.term.verdict === 'substantive' && inputs.policy.data.review.when === 'always';
  const verdict = isReviewed ? 'needs-review' : assessed.term.verdict;
  return { ok: true as const, term: { ...said, ...assessed.term, verdict } };
}

/** What follows from a reply that counts: what a vague one does, and by when whom a review is for. */
function consequences(
  context: ConsultationContext,
  { verdict, bounce }: { readonly verdict: Judged['verdict']; readonly bounce: boolean },
  counts: boolean,
  situation: DecidingSituation,
  inputs: DecisionInputs,
): TermResult<Effect & Pick<Judged, 'review' | 'reviewer'>> {
  // What is not yet a reply has no effect, whatever it says.
  const effect = vagueEffect(context, counts ? verdict : null, bounce, inputs);
  if (!effect.ok) return effect;
  const awaitsReview = counts && verdict === 'needs-review';
  const review = awaitsReview ? termOf(inputs, inputs.policy.data.review.period) : null;
  if (review !== null && !review.ok) return review;
  const reviewer = awaitsReview ? reviewerOf(context, situation) : null;
  return {
    ok: true,
    term: {
      ...effect.term,
      review: review === null ? null : review.term,
      ...(reviewer === null ? {} : { reviewer }),
    },
  };
}

/** When it was received, and what that makes of it. */
export function timelinessOf(
  context: ConsultationContext,
  receivedAt: Instant,
): Pick<Judged, 'late' | 'answeredLate'> {
  return {
    late: isAfter(receivedAt, timelinessDueAt(context)),
    // Lateness goes by the first adequate reply, whatever replaces it (DOMAIN §5).
    answeredLate: isByDueDate(context, receivedAt)
      ? false
      : (context.firstAdequateLate ?? isLate(context, receivedAt)),
  };
}

/** Judges a reply: signature, findings, verdict, lateness, and what follows under the policy. Pure. */
export function judgeReply(
  context: ConsultationContext,
  reply: ReplyInput,
  moment: ReplyMoment,
  situation: DecidingSituation,
  inputs: DecisionInputs,
): TermResult<Judged> {
  const { receivedAt, author, confirmedBy, entered, moments } = moment;
  const signature = judgeSignature(context, reply, receivedAt, inputs);
  const assessed = assess(context, reply, signature, moment, inputs);
  if (!assessed.ok) return assessed;
  const { answers, verdict, findings, assessmentVersion } = assessed.term;
  const counts = signature.valid && reply.holding === undefined;
  const follows = consequences(context, assessed.term, counts, situation, inputs);
  if (!follows.ok) return follows;
  const { signatory } = reply;
  const isDocument = knowsReplies(situation);
  const { standard, wording } = inputs.policy.data;
  return {
    ok: true,
    term: {
      at: inputs.now,
      consultation: context.id,
      reply: context.repliesReceived + 1,
      receivedAt,
      ...(moments === undefined ? {} : { moments }),
      author,
      ...(entered && isDocument ? { entered } : {}),
      confirmedBy,
      signatory: signatory ? { officer: signatory.officer, capacity: capacityOf(signatory.capacity) } : null,
      signature,
      answers: [...answers],
      overall: reply.overall ?? overallPosition(answers.map((answer) => answer.position)),
      ...(isDocument ? documentPart(context, reply, assessed.term) : {}),
      verdict,
      findings: [...findings, ...(isDocument ? documentFindings(reply, standard) : [])].map((found) =>
        recordedAs(found, wording !== undefined),
      ),
      assessmentVersion,
      recusal: isRecusal(answers),
      ...timelinessOf(context, receivedAt),
      ...follows.term,
    },
  };
}
