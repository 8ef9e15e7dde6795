import { accept, type DecisionInputs, decided, refuse } from '../decision/index.js';
import { reject } from '../event/index.js';
import { decideClock } from './clock.decide.js';
import type { ConsultationCommand, ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationState, RequestSituation } from './consultation.types.js';
import { correctRecord } from './correction.decide.js';
import { isLate } from './judge-reply.js';
import { type Decided, notHere, notOnThisClock } from './not-here.js';
import { receive } from './receipt.decide.js';
import { answerOf, clockOf } from './regions.js';
import { recallReply, receiveReply, replaceReply, reviewReply } from './reply.decide.js';

/** A reply that is late may turn out to have been in time. */
const withReply = ['underReview', 'answeredLate', 'returned', 'vague'];

/** In which states of the answer a command is possible at all; which of them it needs is decided below. */
const possibleIn: Record<ConsultationCommand['type'], readonly string[]> = {
  'acknowledge-receipt': ['awaiting'],
  'record-receipt': ['awaiting'],
  'send-reminder': ['awaiting', 'returned', 'recalled', 'vague'],
  'submit-reply': ['awaiting', 'returned', 'recalled', 'vague', 'deemed', 'lapsed'],
  'register-reply': [
    'awaiting',
    'returned',
    'recalled',
    'vague',
    'deemed',
    'lapsed',
    'underReview',
    'answeredLate',
  ],
  'replace-reply': ['underReview', 'answered', 'answeredLate'],
  'correct-reply': ['underReview', 'answered', 'answeredLate'],
  'correct-record': ['underReview', 'answered', 'answeredLate'],
  'recall-reply': ['underReview', 'answered', 'answeredLate'],
  'review-reply': ['underReview'],
  'close-consultation': ['awaiting', 'vague'],
  // With a signed reply in hand it is judged, not withdrawn: its position must be answered.
  'withdraw-consultation': ['awaiting', 'returned', 'recalled', 'vague'],
  'recompute-due-date': ['awaiting'],
  'ask-clarification': ['awaiting'],
  'answer-clarification': ['awaiting'],
  'ask-extension': ['awaiting'],
  'grant-extension': ['awaiting'],
  'refuse-extension': ['awaiting'],
  'suspend-consultation': ['awaiting'],
  'resume-consultation': ['awaiting'],
  'record-outage': ['awaiting', ...withReply],
  'send-back-consultation': ['awaiting'],
  'resend-consultation': ['awaiting'],
  'supply-document': ['awaiting', ...withReply],
};

function close(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'close-consultation'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  // While its clock stands still nobody is late, whatever the due date was before.
  if (clockOf(consultation) === 'paused') return notOnThisClock(command, consultation);
  if (answerOf(consultation) === 'awaiting' && (context.term === null || !isLate(context, inputs.now))) {
    return refuse(reject('due-date-not-reached', { dueDate: context.term?.dueDate ?? '–' }));
  }
  const payload = { at: inputs.now, consultation: context.id };
  return accept(decided({ type: 'consultation.closed', payload }, { reason: command.reason }));
}

function remind(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'send-reminder'>,
  { now: at }: DecisionInputs,
): Decided {
  if (!['running', 'overdue', 'stopped'].includes(clockOf(consultation)))
    return notHere(command, consultation);
  const { id, term } = consultation.context;
  const payload = { at, consultation: id, by: 'monitor' as const, dueAt: term?.dueAt ?? null };
  return accept(decided({ type: 'reminder.sent', payload }, { note: command.note }));
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
    case 'send-reminder':
      return remind(consultation, command, inputs);
    case 'submit-reply':
    case 'register-reply':
      return receiveReply(consultation, command, inputs);
    case 'replace-reply':
      return replaceReply(consultation, command, inputs);
    case 'correct-reply': {
      const payload = { ...subject, reply: consultation.context.repliesReceived };
      return accept(decided({ type: 'reply.corrected', payload }, { correction: command.correction }));
    }
    case 'correct-record':
      return correctRecord(consultation, command, inputs);
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
    default:
      return decideClock(consultation, command, inputs);
  }
}
