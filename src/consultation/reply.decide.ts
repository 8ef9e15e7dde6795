import { accept, type DecisionInputs, decided, refuse, termOf } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { ReplyInput } from '../reply/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationFact, ConsultationState } from './consultation.types.js';
import { judgeReply, notBefore, type ReplyMoment, textsOfReply, vagueEffect } from './judge-reply.js';
import { type Decided, notHere } from './not-here.js';
import { receiptFact } from './receipt.decide.js';
import { checkReceipt } from './receipt.js';
import { answerOf, clockOf } from './regions.js';

function unknownQuestion(consultation: ConsultationState, reply: ReplyInput): Decided | null {
  const put = new Set<string>(consultation.context.questions.map((question) => question.id));
  const seen = new Set<string>();
  for (const [index, { question }] of reply.answers.entries()) {
    const path = `reply.answers.${index}.question`;
    if (!put.has(question)) return refuse(reject('question-unknown', { question }, { path }));
    if (seen.has(question)) return refuse(reject('question-repeated', { question }, { path }));
    seen.add(question);
  }
  return null;
}

/** A reply that the consultee submits now, or that the lead's registry enters for the day it came. */
export function receiveReply(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'submit-reply' | 'register-reply'>,
  inputs: DecisionInputs,
): Decided {
  const unknown = unknownQuestion(consultation, command.reply);
  if (unknown !== null) return unknown;
  const registered = command.type === 'register-reply' ? command : null;
  const problem = registered === null ? null : checkReceipt(registered, consultation.context.sentAt, inputs);
  if (problem !== null) return refuse(problem);
  const receivedAt = registered?.receivedAt ?? inputs.now;
  // Behind a reply in hand only one that came in time, and is entered late, still has something to say.
  const { term: running } = consultation.context;
  const isBehind = ['underReview', 'answeredLate'].includes(answerOf(consultation));
  if (isBehind && (running === null || receivedAt > running.dueAt)) return notHere(command, consultation);
  const moment: ReplyMoment = {
    receivedAt,
    author: command.actor.officer,
    confirmedBy: registered?.confirmedBy ?? null,
  };
  // A reply proves that what it answers was received.
  const receipt =
    clockOf(consultation) === 'awaitingReceipt'
      ? receiptFact(consultation, receivedAt, 'evidence', inputs)
      : null;
  if (receipt !== null && !receipt.ok) return receipt.decision;
  const term = receipt?.fact.payload.term ?? consultation.context.term;
  const judged = judgeReply({ ...consultation.context, term }, command.reply, moment, inputs);
  if (!judged.ok) return refuse(judged.rejection);
  const texts = { ...textsOfReply(command.reply), evidence: registered?.evidence };
  const reply = decided<ConsultationFact>({ type: 'reply.received', payload: judged.term }, texts);
  return receipt === null ? accept(reply) : accept(decided<ConsultationFact>(receipt.fact), reply);
}

/** A content error: an equivalent document takes the reply's place. */
export function replaceReply(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'replace-reply'>,
  inputs: DecisionInputs,
): Decided {
  const unknown = unknownQuestion(consultation, command.reply);
  if (unknown !== null) return unknown;
  const moment = { receivedAt: inputs.now, author: command.actor.officer, confirmedBy: null };
  const judged = judgeReply(consultation.context, command.reply, moment, inputs);
  if (!judged.ok) return refuse(judged.rejection);
  const texts = { ...textsOfReply(command.reply), reason: command.reason };
  // A reply that came in time stays in time while it is reviewed, and so does what takes its place.
  const { firstAdequateLate, standing } = consultation.context;
  const answeredLate = firstAdequateLate ?? standing?.answeredLate ?? judged.term.answeredLate;
  return accept(decided({ type: 'reply.replaced', payload: { ...judged.term, answeredLate } }, texts));
}

/** The consultee takes its reply back, and owes another within the cure term. */
export function recallReply(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'recall-reply'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const { recall } = inputs.policy.data;
  if (context.recalls >= recall.maximum) {
    const citation = inputs.policy.cited(recall.citation);
    return refuse(reject('recalls-exhausted', { maximum: String(recall.maximum) }, { citation }));
  }
  const cure = termOf(inputs, recall.cure);
  if (!cure.ok) return refuse(cure.rejection);
  const payload = {
    at: inputs.now,
    consultation: context.id,
    reply: context.standing?.reply ?? context.repliesReceived,
    cure: notBefore(context, cure.term),
  };
  return accept(decided({ type: 'reply.recalled', payload }, { reason: command.reason }));
}

/** A person of the lead decides what a reply is worth; never whoever wrote or signed it. */
export function reviewReply(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'review-reply'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const { standing } = context;
  if (standing === null) return notHere(command, consultation);
  const { officer, agency } = command.actor;
  if (officer === standing.author || officer === standing.signatory || agency === context.consultee) {
    return refuse(reject('author-may-not-review'));
  }
  const effect = vagueEffect(context, command.verdict, standing.recusal, inputs);
  if (!effect.ok) return refuse(effect.rejection);
  const payload = {
    at: inputs.now,
    consultation: context.id,
    reply: standing.reply,
    verdict: command.verdict,
    ...effect.term,
  };
  return accept(decided({ type: 'reply.reviewed', payload }, { reason: command.reason }));
}
