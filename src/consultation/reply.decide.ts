import { accept, type DecisionInputs, decided, refuse, type TermResult } from '../decision/index.js';
import { type Rejection, reject } from '../event/index.js';
import type { ReplyInput, ViewInput } from '../reply/index.js';
import { civilDateOf, type Instant } from '../time/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import { countsAsReply } from './consultation.rules.js';
import type { ConsultationFact, ConsultationFactOf, ConsultationState } from './consultation.types.js';
import { judgeReply, type ReplyMoment, textsOfReply, vagueEffect } from './judge-reply.js';
import { type Decided, notHere } from './not-here.js';
import { awaitsReceipt, receiptFact } from './receipt.decide.js';
import { checkReceipt, momentsKept, settleMoments } from './receipt.js';
import { answerOf, clockOf } from './regions.js';
import { type DecidingSituation, knowsReplies, reviewerOf } from './reviewer.js';
import { suppliedByReply } from './sending-again.decide.js';
import { resumedFact } from './standstill.decide.js';

/** A question that was not put, or is answered twice. */
export function unknownQuestion(
  consultation: ConsultationState,
  { answers }: ViewInput,
  place: 'reply' | 'view',
): Decided | null {
  const put = new Set<string>(consultation.context.questions.map((question) => question.id));
  const seen = new Set<string>();
  for (const [index, { question }] of answers.entries()) {
    const path = `${place}.answers.${index}.question`;
    if (!put.has(question)) return refuse(reject('question-unknown', { question }, { path }));
    if (seen.has(question)) return refuse(reject('question-repeated', { question }, { path }));
    seen.add(question);
  }
  return null;
}

/** What is wrong with a reply as a document. */
export function documentProblem(
  { context }: ConsultationState,
  { documentDate, attachments = [], supplement }: ReplyInput,
  receivedAt: Instant,
  { calendar }: DecisionInputs,
): Rejection | null {
  const receivedOn = civilDateOf(receivedAt, calendar.zone);
  if (documentDate !== undefined && documentDate > receivedOn) {
    const path = 'reply.documentDate';
    return reject('document-date-after-receipt', { documentDate, receivedOn }, { path });
  }
  const seen = new Set<string>();
  for (const [index, { sha256 }] of attachments.entries()) {
    const path = `reply.attachments.${index}.sha256`;
    if (seen.has(sha256)) return reject('attachment-repeated', { sha256 }, { path });
    seen.add(sha256);
  }
  return supplement && context.standing === null
    ? reject('nothing-to-supplement', {}, { path: 'reply.supplement' })
    : null;
}

type Receiving = ConsultationCommandOf<'submit-reply' | 'register-reply'>;
type Entered = Receiving | ConsultationCommandOf<'register-recall'>;

/** When a reply counts as received: now, where the consultee submits it; else by the moment that settles lateness. */
export function receivedAtOf(
  { context }: ConsultationState,
  command: Entered,
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

/** When a reply came and who sent or entered it, with what proves that. */
export function momentOf(
  command: ConsultationCommandOf<'submit-reply' | 'register-reply' | 'replace-reply'>,
  receivedAt: Instant,
): { readonly moment: ReplyMoment; readonly texts: Readonly<Record<string, string | undefined>> } {
  const author = command.actor.officer;
  if (command.type !== 'register-reply')
    return { moment: { receivedAt, author, confirmedBy: null, entered: false }, texts: {} };
  const kept = momentsKept(command);
  const confirmedBy = command.confirmedBy ?? null;
  return {
    moment: { receivedAt, author, confirmedBy, entered: true, ...kept.payload },
    texts: { evidence: command.evidence, ...kept.texts },
  };
}

/** A reply that the consultee submits now, or that the lead's registry enters for the day it came. */
export function receiveReply(
  consultation: ConsultationState,
  command: Receiving,
  situation: DecidingSituation,
  inputs: DecisionInputs,
): Decided {
  const unknown = unknownQuestion(consultation, command.reply, 'reply');
  if (unknown !== null) return unknown;
  const received = receivedAtOf(consultation, command, inputs);
  if (!received.ok) return refuse(received.rejection);
  const receivedAt = received.term;
  // Behind a reply in hand only one that came in time, and is entered late, still has something to say.
  const { term: running } = consultation.context;
  const isBehind = ['underReview', 'answeredLate'].includes(answerOf(consultation));
  if (isBehind && (running === null || receivedAt > running.dueAt)) return notHere(command, consultation);
  const wrong = documentProblem(consultation, command.reply, receivedAt, inputs);
  if (wrong !== null) return refuse(wrong);
  const { moment, texts: proofTexts } = momentOf(command, receivedAt);
  const proof = provenBy(consultation, receivedAt, inputs);
  if (proof !== null && !proof.ok) return refuse(proof.rejection);
  const term = proof?.term.payload.term ?? consultation.context.term;
  const judged = judgeReply({ ...consultation.context, term }, command.reply, moment, situation, inputs);
  if (!judged.ok) return refuse(judged.rejection);
  const texts = { ...textsOfReply(command.reply), ...proofTexts };
  const reply = decided<ConsultationFact>({ type: 'reply.received', payload: judged.term }, texts);
  const proves = countsAsReply(judged.term) ? proof : receivedBy(consultation, receivedAt, inputs);
  if (proves?.ok === false) return refuse(proves.rejection);
  return proves === null ? accept(reply) : accept(decided<ConsultationFact>(proves.term), reply);
}

/** A person of the lead decides what a reply is worth; never whoever wrote or signed it. */
export function reviewReply(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'review-reply'>,
  situation: DecidingSituation,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const { standing } = context;
  if (standing === null) return notHere(command, consultation);
  const { officer, agency } = command.actor;
  const wrote = officer === standing.author || officer === standing.signatory;
  const confirmed = knowsReplies(situation) && officer === standing.confirmedBy;
  if (wrote || confirmed || agency === context.consultee) return refuse(reject('author-may-not-review'));
  const reviewer = reviewerOf(context, situation);
  if (reviewer !== null && officer !== reviewer)
    return refuse(reject('not-the-reviewer', { reviewer }, { path: 'actor.officer' }));
  const effect = vagueEffect(context, command.verdict, standing.recusal, inputs);
  if (!effect.ok) return refuse(effect.rejection);
  const payload = {
    at: inputs.now,
    consultation: context.id,
    reply: standing.reply,
    ...(knowsReplies(situation) ? { reviewer: officer } : {}),
    verdict: command.verdict,
    ...effect.term,
  };
  return accept(decided({ type: 'reply.reviewed', payload }, { reason: command.reason }));
}
