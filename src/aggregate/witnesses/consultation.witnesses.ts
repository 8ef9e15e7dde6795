import type { ConsultationState } from '../../consultation/index.js';
import { today } from '../../decision/index.js';
import { type OfficerId, officerIdSchema } from '../../event/index.js';
import { fromEpoch, type Instant, toEpoch } from '../../time/index.js';
import type { CommandOf } from '../command.js';
import { clockWitnesses } from './clock.witnesses.js';
import { someSuccessor } from './competent-agency.js';
import { ladderWitnesses } from './ladder.witnesses.js';
import {
  aboutConsultation as about,
  type ConsultationCommandType,
  type Situation,
  secondPerson,
  someText,
  type Witnesses,
} from './situation.js';

type ConsultationWitnesses = Witnesses<ConsultationCommandType, [ConsultationState]>;

/** Unsigned and empty: it is taken in wherever any reply is, for it counts for nothing and so starts no term. */
const someReply = { answers: [] };

interface Receipt {
  readonly receivedAt: Instant;
  readonly evidence: string;
  readonly confirmedBy: OfficerId;
}

/** A reply that comes now, or that came at the last moment of its term: behind one in hand only what was in time counts. */
function* receipts(
  { actor, inputs: { now } }: Situation,
  { context: { term } }: ConsultationState,
): Generator<Receipt> {
  const proof = { evidence: someText, confirmedBy: secondPerson(actor) };
  yield { receivedAt: now, ...proof };
  if (term !== null && term.dueAt < now) yield { receivedAt: term.dueAt, ...proof };
}

function* registrations(
  situation: Situation,
  consultation: ConsultationState,
): Generator<CommandOf<'register-reply'>> {
  for (const receipt of receipts(situation, consultation)) {
    yield { type: 'register-reply', ...about(situation, consultation), reply: someReply, ...receipt };
  }
  // Behind a reply in hand, one that takes its place.
  const receipt = nowWith(situation);
  const on = about(situation, consultation);
  yield { type: 'register-reply', ...on, reply: someReply, ...receipt, replaces: true };
}

const nowWith = ({ actor, inputs: { now } }: Situation): Receipt => ({
  receivedAt: now,
  evidence: someText,
  confirmedBy: secondPerson(actor),
});

/** At most two have written the reply, so of three that hold no post one may review it, and one may speak at a meeting. */
const somebody = ['x', 'y', 'z'].map((id) => officerIdSchema.parse(id));

function* reviewers(...on: [Situation, ConsultationState]): Generator<CommandOf<'assign-reviewer'>> {
  for (const reviewer of somebody) yield { type: 'assign-reviewer', ...about(...on), reviewer };
}

/** A meeting that is held now, and a delegate who was authorised today. */
function* minutings(...on: [Situation, ConsultationState]): Generator<CommandOf<'minute-view'>> {
  const { actor, inputs } = on[0];
  for (const delegate of somebody) {
    yield {
      type: 'minute-view',
      ...about(...on),
      view: someReply,
      heldAt: inputs.now,
      delegate,
      authority: { documentNumber: someText, documentDate: today(inputs) },
      confirmedBy: secondPerson(actor),
    };
  }
}

/** Only a consultee that said, with support, that it is not competent can have its questions passed on. */
function* redirections(
  situation: Situation,
  consultation: ConsultationState,
): Generator<CommandOf<'redirect-consultation'>> {
  if (consultation.context.standing?.recusal !== true) return;
  const { aggregate, inputs } = situation;
  const to = someSuccessor(consultation, aggregate.consultations.values(), inputs);
  if (to !== null)
    yield { type: 'redirect-consultation', ...about(situation, consultation), to, reason: someText };
}

/** Another moment than the one on record: now, or just before. */
function* corrections(
  situation: Situation,
  consultation: ConsultationState,
): Generator<CommandOf<'correct-record'>> {
  const { actor, inputs } = situation;
  const justNow = fromEpoch(toEpoch(inputs.now) - 1);
  for (const receivedAt of [inputs.now, justNow]) {
    const proof = { receivedAt, evidence: someText, confirmedBy: secondPerson(actor), reason: someText };
    yield { type: 'correct-record', ...about(situation, consultation), ...proof };
  }
}

/** Witnesses of the commands on one consultation. */
export const consultationWitnesses: ConsultationWitnesses = {
  'redirect-consultation': redirections,
  'acknowledge-receipt': (...on) => [{ type: 'acknowledge-receipt', ...about(...on) }],
  'record-receipt': (...on) => [{ type: 'record-receipt', ...about(...on), receivedAt: on[0].inputs.now }],
  'send-reminder': (...on) => [{ type: 'send-reminder', ...about(...on) }],
  'submit-reply': (...on) => [{ type: 'submit-reply', ...about(...on), reply: someReply }],
  'register-reply': registrations,
  'replace-reply': (...on) => [
    { type: 'replace-reply', ...about(...on), reply: someReply, reason: someText },
  ],
  'correct-reply': (...on) => [{ type: 'correct-reply', ...about(...on), correction: someText }],
  'correct-record': corrections,
  'recall-reply': (...on) => [{ type: 'recall-reply', ...about(...on), reason: someText }],
  'register-recall': (...on) => [
    { type: 'register-recall', ...about(...on), reason: someText, ...nowWith(on[0]) },
  ],
  'assign-reviewer': reviewers,
  'record-milestone': (...on) => [
    { type: 'record-milestone', ...about(...on), milestone: 'drafted', happenedAt: on[0].inputs.now },
  ],
  'minute-view': minutings,
  'object-to-minutes': (...on) => [{ type: 'object-to-minutes', ...about(...on), reason: someText }],
  // A sound verdict starts no term of cure.
  'review-reply': (...on) => [
    { type: 'review-reply', ...about(...on), verdict: 'substantive', reason: someText },
  ],
  'close-consultation': (...on) => [{ type: 'close-consultation', ...about(...on), reason: someText }],
  'withdraw-consultation': (...on) => [{ type: 'withdraw-consultation', ...about(...on), reason: someText }],
  ...clockWitnesses,
  ...ladderWitnesses,
};
