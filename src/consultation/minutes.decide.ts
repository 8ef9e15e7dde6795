import {
  accept,
  type DecisionInputs,
  decided,
  refuse,
  type TermResult,
  termOf,
  today,
} from '../decision/index.js';
import { type AgencyId, InteragencyFault, type OfficerId, type Rejection, reject } from '../event/index.js';
import { isRecusal, overallPosition } from '../reply/index.js';
import { civilDateOf, type Instant } from '../time/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type {
  ConsultationContext,
  ConsultationFactOf,
  ConsultationState,
  MinutedView,
} from './consultation.types.js';
import { textsOfView, timelinessOf, vagueEffect } from './judge-reply.js';
import { type Decided, notHere, notOnThisClock } from './not-here.js';
import { checkReceipt } from './receipt.js';
import { answerOf, clockOf } from './regions.js';
import { unknownQuestion } from './reply.decide.js';
import { assessSaid, isBounce, recordedAs, saidIn } from './reply-assessment.js';
import { type DecidingSituation, reviewerOf } from './reviewer.js';

type Minuting = ConsultationCommandOf<'minute-view'>;

/** The agencies at which an officer holds a post today. */
const agenciesOf = (officer: OfficerId, inputs: DecisionInputs): AgencyId[] => {
  const date = today(inputs);
  return inputs.directory.data.agencies
    .filter(({ posts }) =>
      posts?.some(({ holder, from, to }) => holder === officer && from <= date && (!to || date <= to)),
    )
    .map(({ id }) => id);
};

/** Nobody of the lead speaks for the consultee, nor whoever holds a post elsewhere and none of its own. */
function wrongDelegate(
  { consultee }: ConsultationContext,
  { delegate, actor, confirmedBy }: Minuting,
  { responsibleOfficer }: DecidingSituation,
  inputs: DecisionInputs,
): Rejection | null {
  const posted = agenciesOf(delegate, inputs);
  const isElsewhere = posted.length > 0 && !posted.includes(consultee);
  const isOfLead = delegate === actor.officer || delegate === responsibleOfficer;
  if (confirmedBy !== undefined && [delegate, responsibleOfficer].includes(confirmedBy))
    return reject('second-person-required', {}, { path: 'confirmedBy' });
  return isOfLead || isElsewhere
    ? reject('delegate-not-of-consultee', { delegate, consultee }, { path: 'delegate' })
    : null;
}

/** A reply that was written after the meeting says what the consultee says now, whatever it is worth. */
const isOvertaken = ({ standing }: ConsultationContext, heldAt: Instant): boolean =>
  standing !== null && heldAt <= standing.receivedAt;

/** Whether the meeting and the authority for it are as they must be. */
function meetingProblem(
  context: ConsultationContext,
  { heldAt, authority, confirmedBy, actor }: Minuting,
  inputs: DecisionInputs,
): Rejection | null {
  const given = { actor, evidence: authority.documentNumber };
  const receipt = { ...given, ...(confirmedBy === undefined ? {} : { confirmedBy }) };
  const problem = checkReceipt(receipt, heldAt, context.sentAt, inputs);
  if (problem !== null) return problem.path === 'receivedAt' ? { ...problem, path: 'heldAt' } : problem;
  if (context.standing !== null && isOvertaken(context, heldAt)) {
    const values = { at: heldAt, earlier: context.standing.receivedAt };
    return reject('replaces-nothing-earlier', values, { path: 'heldAt' });
  }
  const heldOn = civilDateOf(heldAt, inputs.calendar.zone);
  const { documentDate } = authority;
  return documentDate > heldOn
    ? reject('authority-after-meeting', { documentDate, heldOn }, { path: 'authority.documentDate' })
    : null;
}

/** What a delegate said for the consultee at a meeting (DOMAIN §5): it waits for an objection, and stops no clock yet. */
export function minuteView(
  consultation: ConsultationState,
  command: Minuting,
  situation: DecidingSituation,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const { minutes, standard, review, wording } = inputs.policy.data;
  if (minutes === undefined) {
    const citation = inputs.policy.cited(standard.citation);
    return refuse(reject('minutes-not-a-reply', {}, { citation }));
  }
  if (!['running', 'stopped', 'overdue'].includes(clockOf(consultation)))
    return notOnThisClock(command, consultation);
  if (context.minuted !== null)
    return refuse(reject('minutes-pending', { dueDate: context.minuted.objection.dueDate }));
  const unknown = unknownQuestion(consultation, command.view, 'view');
  if (unknown !== null) return unknown;
  const wrong =
    meetingProblem(context, command, inputs) ?? wrongDelegate(context, command, situation, inputs);
  if (wrong !== null) return refuse(wrong);
  const said = saidIn(context, command.view, null);
  const given = { receivedAt: command.heldAt, signature: 'valid' } as const;
  const assessed = assessSaid(context, said, given, inputs);
  if (!assessed.ok) return refuse(assessed.rejection);
  const objection = termOf(inputs, minutes.objection);
  if (!objection.ok) return refuse(objection.rejection);
  const { verdict, findings, assessmentVersion } = assessed.term;
  const isReviewed = verdict === 'substantive' && review.when === 'always';
  const payload: MinutedView = {
    at: inputs.now,
    consultation: context.id,
    heldAt: command.heldAt,
    delegate: command.delegate,
    authority: { date: command.authority.documentDate, hash: command.authority.documentHash ?? null },
    author: command.actor.officer,
    confirmedBy: command.confirmedBy ?? null,
    answers: [...said.answers],
    overall: command.view.overall ?? overallPosition(said.answers.map(({ position }) => position)),
    verdict: isReviewed ? 'needs-review' : verdict,
    findings: findings.map((found) => recordedAs(found, wording !== undefined)),
    assessmentVersion,
    objection: objection.term,
  };
  const texts = {
    ...textsOfView(command.view),
    delegateName: command.delegateName,
    authority: command.authority.documentNumber,
  };
  return accept(decided({ type: 'view.minuted', payload }, texts));
}

/** The consultee says in time that this was not its view: then nothing of it stands. */
export function objectToMinutes(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'object-to-minutes'>,
  inputs: DecisionInputs,
): Decided {
  const { id, minuted } = consultation.context;
  if (minuted === null) return notHere(command, consultation);
  const payload = { at: inputs.now, consultation: id };
  return accept(decided({ type: 'minutes.objected', payload }, { reason: command.reason }));
}

type MinutesReached = ConsultationFactOf<'minutes-term.reached'>;

const required = <Value>(result: TermResult<Value>): Value => {
  if (result.ok) return result.term;
  throw new InteragencyFault('fact-does-not-fit', result.rejection.message.en);
};

/** Nobody has objected: the minuted view counts as a reply that was received when the meeting was held. */
export function minutesReached(
  consultation: ConsultationState,
  situation: DecidingSituation,
  inputs: DecisionInputs,
): MinutesReached {
  const { context } = consultation;
  const { minuted } = context;
  const { minutes, review } = inputs.policy.data;
  if (minuted === null || minutes === undefined)
    throw new InteragencyFault('fact-does-not-fit', `nothing is minuted for ${context.id}`);
  const { heldAt, author, confirmedBy, answers, overall, delegate, objection } = minuted;
  const { verdict, findings, assessmentVersion } = minuted;
  // Behind a vague reply that was written since they cure nothing; behind a sound one they can show only when it spoke.
  const counts = !['returned', 'vague'].includes(answerOf(consultation)) || !isOvertaken(context, heldAt);
  const effect = required(vagueEffect(context, verdict, isBounce(findings), inputs));
  const awaitsReview = verdict === 'needs-review';
  const reviewer = awaitsReview ? reviewerOf(context, situation) : null;
  const unanswered = saidQuestionsLeft(context, answers);
  const citation = inputs.policy.cited(minutes.citation);
  return {
    type: 'minutes-term.reached',
    payload: {
      at: inputs.now,
      consultation: context.id,
      reply: context.repliesReceived + 1,
      receivedAt: heldAt,
      author,
      confirmedBy,
      signatory: null,
      signature: { valid: counts, ground: counts ? 'minutes' : 'overtaken', violation: false, citation },
      answers,
      overall,
      ...(unanswered.length === 0 ? {} : { unanswered }),
      verdict,
      findings,
      assessmentVersion,
      recusal: isRecusal(answers),
      ...timelinessOf(context, heldAt),
      review: awaitsReview ? required(termOf(inputs, review.period)) : null,
      ...(reviewer === null ? {} : { reviewer }),
      ...effect,
      dueAt: objection.dueAt,
      delegate,
    },
  };
}

const saidQuestionsLeft = ({ questions }: ConsultationContext, answers: MinutedView['answers']) => {
  const said = new Set(answers.map(({ question }) => question));
  return questions.map(({ id }) => id).filter((id) => !said.has(id));
};
