import { binds, type DecisionInputs, type TermResult, termOf, violationOf } from '../decision/index.js';
import { hasSigningAuthority } from '../directory/index.js';
import type { Moments, OfficerId } from '../event/index.js';
import {
  type Answered,
  type AnswerInput,
  type AssessedFinding,
  type Assessment,
  answerParts,
  assessReply,
  type Finding,
  isRecusal,
  isUnsupportedBounce,
  overallPosition,
  type ReplyInput,
} from '../reply/index.js';
import { civilDateOf, type Instant } from '../time/index.js';
import { effectiveDueAt } from './consultation.rules.js';
import type { ConsultationContext, ConsultationFactOf } from './consultation.types.js';

type Judged = ConsultationFactOf<'reply.received'>['payload'];
type Effect = Pick<Judged, 'effect' | 'cure' | 'liable' | 'vagueness' | 'pastDue' | 'timeliness'>;

const answered = (answer: AnswerInput): Answered => ({
  question: answer.question,
  position: answer.position ?? null,
  parts: answerParts.filter((part) => answer[part] !== undefined),
  competentAgency: answer.competentAgency ?? null,
});

/** The texts of a reply and the names in it: beside the trail, never in it. */
export function textsOfReply(reply: ReplyInput): Record<string, string | undefined> {
  const answers = reply.answers.flatMap((answer) =>
    answerParts.map((part): [string, string | undefined] => [
      `answers.${answer.question}.${part}`,
      answer[part],
    ]),
  );
  return {
    ...Object.fromEntries(answers),
    accountable: reply.accountable,
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
  const { officer, capacity } = reply.signatory;
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
    : { valid: false, ground: authority.reason, ...rule };
}

/**
 * The instant that settles whether a reply came late: the due date. Curing a vague reply does not change when the
 * first one came; only after a recall, when nothing stands, is it the end of the cure term.
 */
const timelinessDueAt = (context: ConsultationContext): Instant | null =>
  context.standing === null && !context.dueDateBreached
    ? effectiveDueAt(context)
    : (context.term?.dueAt ?? null);

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

/** Where the policy reads wording a finding says where it is and by which rule; before, it was its code that was kept. */
const recordedAs = (
  { code, question, where, span, rule, citation }: AssessedFinding,
  readsWording: boolean,
): Finding => (readsWording ? { code, question, where, span, rule, citation } : { code, question });

export interface ReplyMoment {
  readonly receivedAt: Instant;
  readonly author: OfficerId;
  readonly confirmedBy: OfficerId | null;
  readonly moments?: Moments;
}

/** Reads structure and texts; a trail that is judged again has no texts, and what was found in them is as recorded. */
function assess(
  { questions }: ConsultationContext,
  reply: ReplyInput,
  isSigned: boolean,
  { policy, lookups: { recordedFindings } }: DecisionInputs,
): Assessment {
  return assessReply(
    {
      answers: reply.answers.map(answered),
      questions: questions.map(({ id, match }) => ({ id, withinMandate: match !== null })),
      namesAccountable: reply.accountable !== undefined,
      signature: signatureOf(isSigned, reply),
      wording:
        recordedFindings === undefined
          ? { texts: new Map(reply.answers.map((answer) => [answer.question, answer])) }
          : { recorded: recordedFindings },
    },
    policy.data,
  );
}

/** Judges a reply: signature, findings, verdict, lateness, and what follows under the policy. Pure. */
export function judgeReply(
  context: ConsultationContext,
  reply: ReplyInput,
  { receivedAt, author, confirmedBy, moments }: ReplyMoment,
  inputs: DecisionInputs,
): TermResult<Judged> {
  const { review, wording } = inputs.policy.data;
  const signature = judgeSignature(context, reply, receivedAt, inputs);
  const answers = reply.answers.map(answered);
  const assessment = assess(context, reply, signature.valid, inputs);
  const isReviewed = assessment.verdict === 'substantive' && review.when === 'always';
  const verdict = isReviewed ? 'needs-review' : assessment.verdict;
  const bounce = isUnsupportedBounce(assessment.findings);
  // What nobody with authority signed is not yet a reply: it has no effect, whatever it says.
  const effect = vagueEffect(context, signature.valid ? verdict : null, bounce, inputs);
  if (!effect.ok) return effect;
  const reviewTerm = signature.valid && verdict === 'needs-review' ? termOf(inputs, review.period) : null;
  if (reviewTerm !== null && !reviewTerm.ok) return reviewTerm;
  const late = isAfter(receivedAt, timelinessDueAt(context));
  return {
    ok: true,
    term: {
      at: inputs.now,
      consultation: context.id,
      reply: context.repliesReceived + 1,
      receivedAt,
      ...(moments === undefined ? {} : { moments }),
      author,
      confirmedBy,
      signatory: reply.signatory
        ? { officer: reply.signatory.officer, capacity: reply.signatory.capacity }
        : null,
      signature,
      answers,
      overall: reply.overall ?? overallPosition(answers.map((answer) => answer.position)),
      verdict,
      findings: assessment.findings.map((found) => recordedAs(found, wording !== undefined)),
      assessmentVersion: assessment.assessmentVersion,
      recusal: isRecusal(answers),
      late,
      // Lateness goes by the first adequate reply, whatever replaces it (DOMAIN §5).
      answeredLate: isByDueDate(context, receivedAt)
        ? false
        : (context.firstAdequateLate ?? isLate(context, receivedAt)),
      review: reviewTerm === null ? null : reviewTerm.term,
      ...effect.term,
    },
  };
}
