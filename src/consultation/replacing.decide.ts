import { accept, type DecisionInputs, decided, refuse, termOf } from '../decision/index.js';
import { type Rejection, reject } from '../event/index.js';
import type { Instant } from '../time/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationState } from './consultation.types.js';
import { judgeReply, notBefore, textsOfReply } from './judge-reply.js';
import type { Decided } from './not-here.js';
import { momentsKept } from './receipt.js';
import { documentProblem, momentOf, receivedAtOf, unknownQuestion } from './reply.decide.js';
import type { DecidingSituation } from './reviewer.js';

type Replacing = ConsultationCommandOf<'replace-reply' | 'register-reply'>;

/** What takes the place of a reply, or takes it back, was received after it. */
function beforeStanding({ standing }: ConsultationState['context'], receivedAt: Instant): Rejection | null {
  if (standing === null || receivedAt >= standing.receivedAt) return null;
  const values = { at: receivedAt, earlier: standing.receivedAt };
  return reject('replaces-nothing-earlier', values, { path: 'receivedAt' });
}

/** What the consultee sent itself is not for the registry of the lead to replace, take back or date otherwise. */
export const sentByConsultee = ({ standing }: ConsultationState['context']): Rejection | null =>
  standing !== null && !standing.entered ? reject('submitted-by-consultee') : null;

/** A content error: an equivalent document takes the reply's place, sent by the consultee or entered by the registry. */
export function replaceReply(
  consultation: ConsultationState,
  command: Replacing,
  situation: DecidingSituation,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const unknown = unknownQuestion(consultation, command.reply, 'reply');
  if (unknown !== null) return unknown;
  const registered = command.type === 'register-reply' ? command : null;
  const own = registered === null ? null : sentByConsultee(context);
  if (own !== null) return refuse(own);
  const received = registered === null ? null : receivedAtOf(consultation, registered, inputs);
  if (received?.ok === false) return refuse(received.rejection);
  const receivedAt = received?.term ?? inputs.now;
  const wrong =
    beforeStanding(context, receivedAt) ?? documentProblem(consultation, command.reply, receivedAt, inputs);
  if (wrong !== null) return refuse(wrong);
  const { moment, texts: proofTexts } = momentOf(command, receivedAt);
  const judged = judgeReply(context, command.reply, moment, situation, inputs);
  if (!judged.ok) return refuse(judged.rejection);
  const texts = { ...textsOfReply(command.reply), reason: command.reason, ...proofTexts };
  // A reply that came in time stays in time while it is reviewed, and so does what takes its place.
  const { firstAdequateLate, standing } = context;
  const answeredLate = firstAdequateLate ?? standing?.answeredLate ?? judged.term.answeredLate;
  return accept(decided({ type: 'reply.replaced', payload: { ...judged.term, answeredLate } }, texts));
}

/** When a recall came that the registry enters, with what proves it; nothing where the consultee recalls by itself. */
function recallEntered(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'register-recall'>,
  inputs: DecisionInputs,
) {
  const received = receivedAtOf(consultation, command, inputs);
  if (!received.ok) return received;
  const early = beforeStanding(consultation.context, received.term);
  if (early !== null) return { ok: false as const, rejection: early };
  const kept = momentsKept(command);
  const { confirmedBy, evidence } = command;
  const payload = {
    receivedAt: received.term,
    ...(confirmedBy === undefined ? {} : { confirmedBy }),
    ...kept.payload,
  };
  return { ok: true as const, term: { payload, texts: { evidence, ...kept.texts } } };
}

/** The consultee takes its reply back, and owes another within the cure term. */
export function recallReply(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'recall-reply' | 'register-recall'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const { recall } = inputs.policy.data;
  const own = command.type === 'register-recall' ? sentByConsultee(context) : null;
  if (own !== null) return refuse(own);
  if (context.recalls >= recall.maximum) {
    const citation = inputs.policy.cited(recall.citation);
    return refuse(reject('recalls-exhausted', { maximum: String(recall.maximum) }, { citation }));
  }
  const entered = command.type === 'register-recall' ? recallEntered(consultation, command, inputs) : null;
  if (entered?.ok === false) return refuse(entered.rejection);
  const cure = termOf(inputs, recall.cure);
  if (!cure.ok) return refuse(cure.rejection);
  const payload = {
    at: inputs.now,
    consultation: context.id,
    reply: context.standing?.reply ?? context.repliesReceived,
    cure: notBefore(context, cure.term),
    ...entered?.term.payload,
  };
  const texts = { reason: command.reason, ...entered?.term.texts };
  return accept(decided({ type: 'reply.recalled', payload }, texts));
}
