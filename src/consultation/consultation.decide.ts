import {
  accept,
  type Decision,
  type DecisionInputs,
  decided,
  refuse,
  replyTerm,
  termOf,
} from '../decision/index.js';
import { reject } from '../event/index.js';
import type { ReplyInput } from '../reply/index.js';
import type { Instant } from '../time/index.js';
import type { ConsultationCommand, ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationFact, ConsultationState, RequestSituation } from './consultation.types.js';
import { isLate, judgeReply, notBefore, type ReplyMoment, textsOfReply, vagueEffect } from './judge-reply.js';
import { checkReceipt } from './receipt.js';
import { answerOf, clockOf } from './regions.js';

type Decided = Decision<ConsultationFact>;

/** In which states of the answer a command is possible at all; which of them it needs is decided below. */
const possibleIn: Record<ConsultationCommand['type'], readonly string[]> = {
  'acknowledge-receipt': [
    'awaiting',
    'underReview',
    'returned',
    'recalled',
    'vague',
    'answered',
    'answeredLate',
  ],
  'record-receipt': ['awaiting', 'underReview', 'returned', 'recalled', 'vague', 'answered', 'answeredLate'],
  'send-reminder': ['awaiting'],
  'submit-reply': ['awaiting', 'returned', 'recalled', 'vague', 'deemed', 'lapsed'],
  'register-reply': ['awaiting', 'returned', 'recalled', 'vague', 'deemed', 'lapsed'],
  'replace-reply': ['underReview', 'answered', 'answeredLate'],
  'correct-reply': ['underReview', 'answered', 'answeredLate'],
  'recall-reply': ['underReview', 'answered', 'answeredLate'],
  'review-reply': ['underReview'],
  'close-consultation': ['awaiting', 'vague'],
  'withdraw-consultation': ['awaiting', 'underReview', 'returned', 'recalled', 'vague'],
  'recompute-due-date': ['awaiting'],
};

function notHere(command: ConsultationCommand, consultation: ConsultationState): Decided {
  return refuse(reject('not-in-this-state', { command: command.type, state: answerOf(consultation) }));
}

/** A receipt starts the clock where the policy says so, and is only noted where the clock runs since dispatch. */
export function receiptFact(
  consultation: ConsultationState,
  receivedAt: Instant,
  by: 'acknowledgement' | 'evidence' | 'deemed',
  inputs: DecisionInputs,
  at: Instant = inputs.now,
):
  | { ok: true; fact: Extract<ConsultationFact, { type: 'consultation.received' }> }
  | { ok: false; decision: Decided } {
  const term = clockOf(consultation) === 'awaitingReceipt' ? replyTerm(inputs, receivedAt) : null;
  if (term !== null && !term.ok) return { ok: false, decision: refuse(term.rejection) };
  const consultationId = consultation.context.id;
  const payload = {
    at,
    consultation: consultationId,
    receivedAt,
    by,
    term: term?.term ?? null,
    confirmedBy: null,
  };
  return { ok: true, fact: { type: 'consultation.received', payload } };
}

function receive(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'acknowledge-receipt' | 'record-receipt'>,
  inputs: DecisionInputs,
): Decided {
  const { receivedAt: known, sentAt } = consultation.context;
  if (known !== null) return refuse(reject('already-received', { at: known }));
  if (!['awaitingReceipt', 'running', 'overdue'].includes(clockOf(consultation)))
    return notHere(command, consultation);
  if (command.type === 'acknowledge-receipt') {
    const receipt = receiptFact(consultation, inputs.now, 'acknowledgement', inputs);
    return receipt.ok ? accept(decided(receipt.fact)) : receipt.decision;
  }
  const problem = checkReceipt(command, sentAt, inputs);
  if (problem !== null) return refuse(problem);
  const receipt = receiptFact(consultation, command.receivedAt, 'evidence', inputs);
  if (!receipt.ok) return receipt.decision;
  const payload = { ...receipt.fact.payload, confirmedBy: command.confirmedBy ?? null };
  return accept(decided({ ...receipt.fact, payload }, { evidence: command.evidence }));
}

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

function receiveReply(
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

function replaceReply(
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
  return accept(decided({ type: 'reply.replaced', payload: judged.term }, texts));
}

function recallReply(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'recall-reply'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const cure = termOf(inputs, inputs.policy.data.recall.cure);
  if (!cure.ok) return refuse(cure.rejection);
  const payload = {
    at: inputs.now,
    consultation: context.id,
    reply: context.standing?.reply ?? context.repliesReceived,
    cure: notBefore(context, cure.term),
  };
  return accept(decided({ type: 'reply.recalled', payload }, { reason: command.reason }));
}

function reviewReply(
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

type Recomputed = Extract<ConsultationFact, { type: 'due-date.recomputed' }>;

/** The due date counted again from the same start with today's calendar; null where the lead named it itself. */
function recomputedFact(
  { context }: ConsultationState,
  decision: boolean,
  inputs: DecisionInputs,
): Recomputed | null {
  const { term, id } = context;
  const next = term === null || term.period === null ? null : replyTerm(inputs, term.start);
  if (term === null || !next?.ok) return null;
  const { dueDate: previousDueDate, dueAt: previousDueAt } = term;
  const payload = {
    at: inputs.now,
    consultation: id,
    previousDueDate,
    previousDueAt,
    term: next.term,
    decision,
  };
  return { type: 'due-date.recomputed', payload };
}

/** What the scheduler makes of a provisional due date once the plan is out: never earlier without a decision. */
export function decideRecompute(consultation: ConsultationState, inputs: DecisionInputs): Recomputed | null {
  const fact = recomputedFact(consultation, false, inputs);
  if (fact === null || fact.payload.term.provisional) return null;
  return fact.payload.term.dueAt < fact.payload.previousDueAt ? null : fact;
}

function recompute(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'recompute-due-date'>,
  inputs: DecisionInputs,
): Decided {
  const fact = recomputedFact(consultation, command.decision !== undefined, inputs);
  if (fact === null || !['running', 'overdue'].includes(clockOf(consultation)))
    return notHere(command, consultation);
  const { term, previousDueAt, decision } = fact.payload;
  if (term.dueAt < previousDueAt && !(decision && command.actor.role.endsWith('-head'))) {
    return refuse(reject('would-come-earlier', { dueDate: term.dueDate }, { path: 'decision' }));
  }
  return accept(decided(fact, { decision: command.decision }));
}

function close(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'close-consultation'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  if (answerOf(consultation) === 'awaiting' && (context.term === null || !isLate(context, inputs.now))) {
    return refuse(reject('due-date-not-reached', { dueDate: context.term?.dueDate ?? '–' }));
  }
  const payload = { at: inputs.now, consultation: context.id };
  return accept(decided({ type: 'consultation.closed', payload }, { reason: command.reason }));
}

const untilSynthesis: readonly ConsultationCommand['type'][] = [
  'replace-reply',
  'correct-reply',
  'recall-reply',
];

/** Decides a command on one consultation. Who may give it has been checked already. */
export function decideConsultation(
  consultation: ConsultationState,
  { synthesisOpen }: RequestSituation,
  command: ConsultationCommand,
  inputs: DecisionInputs,
): Decided {
  if (!possibleIn[command.type].includes(answerOf(consultation))) return notHere(command, consultation);
  if (!synthesisOpen && untilSynthesis.includes(command.type)) return refuse(reject('synthesis-closed'));
  const subject = { at: inputs.now, consultation: consultation.context.id };
  switch (command.type) {
    case 'acknowledge-receipt':
    case 'record-receipt':
      return receive(consultation, command, inputs);
    case 'send-reminder': {
      if (!['running', 'overdue'].includes(clockOf(consultation))) return notHere(command, consultation);
      const payload = { ...subject, by: 'monitor' as const, dueAt: consultation.context.term?.dueAt ?? null };
      return accept(decided({ type: 'reminder.sent', payload }, { note: command.note }));
    }
    case 'submit-reply':
    case 'register-reply':
      return receiveReply(consultation, command, inputs);
    case 'replace-reply':
      return replaceReply(consultation, command, inputs);
    case 'correct-reply': {
      const payload = { ...subject, reply: consultation.context.repliesReceived };
      return accept(decided({ type: 'reply.corrected', payload }, { correction: command.correction }));
    }
    case 'recall-reply':
      return recallReply(consultation, command, inputs);
    case 'review-reply':
      return reviewReply(consultation, command, inputs);
    case 'close-consultation':
      return close(consultation, command, inputs);
    case 'withdraw-consultation':
      return accept(
        decided({ type: 'consultation.withdrawn', payload: subject }, { reason: command.reason }),
      );
    case 'recompute-due-date':
      return recompute(consultation, command, inputs);
  }
}
