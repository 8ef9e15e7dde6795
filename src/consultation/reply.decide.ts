import { accept, type DecisionInputs, decided, refuse, type TermResult, termOf } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { ReplyInput } from '../reply/index.js';
import type { Instant } from '../time/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import { countsAsReply } from './consultation.rules.js';
import type { ConsultationFact, ConsultationFactOf, ConsultationState } from './consultation.types.js';
import { judgeReply, notBefore, type ReplyMoment, textsOfReply, vagueEffect } from './judge-reply.js';
import { type Decided, notHere } from './not-here.js';
import { awaitsReceipt, receiptFact } from './receipt.decide.js';
import { checkReceipt, momentsKept, settleMoments } from './receipt.js';
import { answerOf, clockOf } from './regions.js';
import { suppliedByReply } from './sending-again.decide.js';
import { resumedFact } from './standstill.decide.js';

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

type Receiving = ConsultationCommandOf<'submit-reply' | 'register-reply'>;

/** When a reply counts as received: now, where the consultee submits it; else by the moment that settles lateness. */
function receivedAtOf(
  { context }: ConsultationState,
  command: Receiving,
  inputs: DecisionInputs,
): TermResult<Instant> {
  if (command.type === 'submit-reply') return { ok: true, term: inputs.now };
  const { lateness } = inputs.policy.data.term;
  const settled = settleMoments(command, lateness, inputs);
  if (!settled.ok) return settled;
  if (!('receivedAt' in settled.term)) {
    const path = `moments.${lateness}`;
    return { ok: false, rejection: reject('moment-missing', { moment: lateness }, { path }) };
  }
  const { receivedAt } = settled.term;
  const problem = checkReceipt(command, receivedAt, context.sentAt, inputs);
  return problem === null ? { ok: true, term: receivedAt } : { ok: false, rejection: problem };
}

/**
 * What a reply that counts proves of the clock: that what it answers was received, that the dossier sufficed, that nothing
 * was left to wait for. null where the clock runs, or stands still for good.
 */
function provenBy(
  consultation: ConsultationState,
  receivedAt: Instant,
  inputs: DecisionInputs,
): TermResult<Proof> | null {
  if (awaitsReceipt(consultation))
    return receiptFact(consultation, receivedAt, 'evidence', inputs, { awaitsDossier: false });
  if (clockOf(consultation) === 'awaitingDossier') return suppliedByReply(consultation, receivedAt, inputs);
  return clockOf(consultation) === 'paused' ? resumedFact(consultation, 'reply', inputs) : null;
}
type Proof = ConsultationFactOf<'consultation.received' | 'document.supplied' | 'consultation.resumed'>;

/** What one proves that counts for nothing: at least that what it answers was received, unless it was sent back. */
function receivedBy(
  consultation: ConsultationState,
  receivedAt: Instant,
  inputs: DecisionInputs,
): TermResult<Proof> | null {
  return clockOf(consultation) === 'awaitingReceipt'
    ? receiptFact(consultation, receivedAt, 'evidence', inputs)
    : null;
}

/** A reply that the consultee submits now, or that the lead's registry enters for the day it came. */
export function receiveReply(
  consultation: ConsultationState,
  command: Receiving,
  inputs: DecisionInputs,
): Decided {
  const unknown = unknownQuestion(consultation, command.reply);
  if (unknown !== null) return unknown;
  const registered = command.type === 'register-reply' ? command : null;
  const received = receivedAtOf(consultation, command, inputs);
  if (!received.ok) return refuse(received.rejection);
  const receivedAt = received.term;
  // Behind a reply in hand only one that came in time, and is entered late, still has something to say.
  const { term: running } = consultation.context;
  const isBehind = ['underReview', 'answeredLate'].includes(answerOf(consultation));
  if (isBehind && (running === null || receivedAt > running.dueAt)) return notHere(command, consultation);
  const kept = momentsKept(registered ?? { actor: command.actor });
  const moment: ReplyMoment = {
    receivedAt,
    author: command.actor.officer,
    confirmedBy: registered?.confirmedBy ?? null,
    ...kept.payload,
  };
  const proof = provenBy(consultation, receivedAt, inputs);
  if (proof !== null && !proof.ok) return refuse(proof.rejection);
  const term = proof?.term.payload.term ?? consultation.context.term;
  const judged = judgeReply({ ...consultation.context, term }, command.reply, moment, inputs);
  if (!judged.ok) return refuse(judged.rejection);
  const texts = { ...textsOfReply(command.reply), evidence: registered?.evidence, ...kept.texts };
  const reply = decided<ConsultationFact>({ type: 'reply.received', payload: judged.term }, texts);
  const proves = countsAsReply(judged.term) ? proof : receivedBy(consultation, receivedAt, inputs);
  if (proves?.ok === false) return refuse(proves.rejection);
  return proves === null ? accept(reply) : accept(decided<ConsultationFact>(proves.term), reply);
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
