import { accept, type DecisionInputs, decided, refuse } from '../decision/index.js';
import { reject } from '../event/index.js';
import { decideClock } from './clock.decide.js';
import type { ConsultationCommand, ConsultationCommandOf } from './consultation.commands.js';
import { wasDueBeforeGoLive } from './consultation.rules.js';
import type { ConsultationState } from './consultation.types.js';
import { correctRecord } from './correction.decide.js';
import { isLate } from './judge-reply.js';
import { decideLadder } from './ladder.decide.js';
import { assignReviewer, recordMilestone } from './milestones.decide.js';
import { minuteView, objectToMinutes } from './minutes.decide.js';
import { type Decided, notHere, notOnThisClock } from './not-here.js';
import { receive } from './receipt.decide.js';
import { answerOf, clockOf } from './regions.js';
import { recallReply, replaceReply } from './replacing.decide.js';
import { receiveReply, reviewReply } from './reply.decide.js';
import type { DecidingSituation } from './reviewer.js';

/** A reply that is late may turn out to have been in time. */
const withReply = ['underReview', 'answeredLate', 'returned', 'vague'];

const anyAnswer = [
  'awaiting',
  'underReview',
  'returned',
  'recalled',
  'vague',
  'answered',
  'answeredLate',
  'deemed',
  'lapsed',
  'recused',
  'redirected',
  'withdrawn',
] as const;
/** Where minutes may still wait for an objection. */
const withMinutes = [
  ...['awaiting', 'returned', 'recalled', 'vague', 'deemed', 'lapsed'],
  ...['underReview', 'answered', 'answeredLate'],
];

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
  'register-recall': ['underReview', 'answered', 'answeredLate'],
  'review-reply': ['underReview'],
  'assign-reviewer': ['awaiting', 'returned', 'recalled', 'vague', 'underReview'],
  'record-milestone': [...withMinutes, 'recused', 'redirected', 'withdrawn'],
  'minute-view': ['awaiting', 'returned', 'recalled', 'vague'],
  'object-to-minutes': withMinutes,
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
  // The proof of a notice may come after what it asked for.
  'confirm-delivery': [...anyAnswer],
  'record-head-action': ['awaiting'],
  'order-reply': ['awaiting'],
};

function close(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'close-consultation'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  // While its clock stands still nobody is late, whatever the due date was before.
  if (clockOf(consultation) === 'paused') return notOnThisClock(command, consultation);
  const isPast = isLate(context, inputs.now) || wasDueBeforeGoLive(context);
  if (answerOf(consultation) === 'awaiting' && (context.term === null || !isPast)) {
    return refuse(reject('due-date-not-reached', { dueDate: context.term?.dueDate ?? '–' }));
  }
  const payload = { at: inputs.now, consultation: context.id };
  return accept(decided({ type: 'consultation.closed', payload }, { reason: command.reason }));
}

function withdraw(
  { context }: ConsultationState,
  command: ConsultationCommandOf<'withdraw-consultation'>,
  { now: at }: DecisionInputs,
): Decided {
  const payload = { at, consultation: context.id };
  return accept(decided({ type: 'consultation.withdrawn', payload }, { reason: command.reason }));
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

/** A form error: the lateness and the position of the reply stay what they were (DOMAIN §5). */
function correct(
  { context }: ConsultationState,
  command: ConsultationCommandOf<'correct-reply'>,
  { now: at }: DecisionInputs,
): Decided {
  const payload = { at, consultation: context.id, reply: context.repliesReceived };
  return accept(decided({ type: 'reply.corrected', payload }, { correction: command.correction }));
}

const untilSynthesis: readonly ConsultationCommand['type'][] = [
  'replace-reply',
  'correct-reply',
  'recall-reply',
  'register-recall',
];

/** Decides a command on one consultation. Who may give it has been checked already. */
export function decideConsultation(
  consultation: ConsultationState,
  situation: DecidingSituation,
  command: ConsultationCommand,
  inputs: DecisionInputs,
): Decided {
  // A replacement that came on paper is one, whoever enters it.
  const replaces = command.type === 'register-reply' && command.replaces === true;
  const type = replaces ? 'replace-reply' : command.type;
  if (!possibleIn[type].includes(answerOf(consultation))) return notHere(command, consultation);
  if (!situation.synthesisOpen && untilSynthesis.includes(type)) return refuse(reject('synthesis-closed'));
  switch (command.type) {
    case 'acknowledge-receipt':
    case 'record-receipt':
      return receive(consultation, command, inputs);
    case 'send-reminder':
      return remind(consultation, command, inputs);
    case 'submit-reply':
      return receiveReply(consultation, command, situation, inputs);
    case 'register-reply':
      return command.replaces === true
        ? replaceReply(consultation, command, situation, inputs)
        : receiveReply(consultation, command, situation, inputs);
    case 'replace-reply':
      return replaceReply(consultation, command, situation, inputs);
    case 'correct-reply':
      return correct(consultation, command, inputs);
    case 'correct-record':
      return correctRecord(consultation, command, inputs);
    case 'recall-reply':
    case 'register-recall':
      return recallReply(consultation, command, inputs);
    case 'review-reply':
      return reviewReply(consultation, command, situation, inputs);
    case 'assign-reviewer':
      return assignReviewer(consultation, command, inputs);
    case 'record-milestone':
      return recordMilestone(consultation, command, inputs);
    case 'minute-view':
      return minuteView(consultation, command, situation, inputs);
    case 'object-to-minutes':
      return objectToMinutes(consultation, command, inputs);
    case 'close-consultation':
      return close(consultation, command, inputs);
    case 'withdraw-consultation':
      return withdraw(consultation, command, inputs);
    case 'confirm-delivery':
    case 'record-head-action':
    case 'order-reply':
      return decideLadder(consultation, command, inputs);
    default:
      return decideClock(consultation, command, inputs);
  }
}
