import { about } from '../statechart/index.js';
import { consultationSetup } from './consultation.setup.js';

const violation = <Kind extends string, Rule extends string, Against extends string>(
  kind: Kind,
  against: Against,
  rule: Rule,
) => ({ type: 'recordViolation', params: { kind, against, rule } }) as const;

const recordSilence = violation('missing-reply', 'consultee', 'silence');
const recordMissingReply = violation('missing-reply', 'consultee', 'timeliness');
const recordLateReply = violation('late-reply', 'consultee', 'timeliness');
const recordReviewLapse = violation('review-lapse', 'lead', 'review');

/** The reply was in time after all: the breach on record falls. */
const exoneration = ['forgetDueDateBreached', 'forgetBreach', 'withdrawBreach'] as const;
/** The cure was in time after all: the vague reply on record as uncured falls. */
const cure = ['forgetUncured', 'withdrawUncured'] as const;

const unstarted = consultationSetup.createStateConfig({
  ...about(
    'lead',
    'DOMAIN §4',
    ['Chưa tính thời hạn', 'Clock not started'],
    ['Thời hạn chưa bắt đầu.', 'The term has not begun.'],
  ),
  on: {
    'consultation.sent': [
      { guard: 'startsOnDispatch', target: 'running', actions: 'startClock' },
      { target: 'awaitingReceipt' },
    ],
  },
});

const awaitingReceipt = consultationSetup.createStateConfig({
  ...about(
    'consultee',
    'DOMAIN §4, Moments',
    ['Chờ tiếp nhận', 'Awaiting receipt'],
    [
      'Thời hạn bắt đầu khi nhận được, hoặc khi đã đến mà không bị gửi trả trong hạn.',
      'The term begins on receipt; what is not sent back in time counts as received.',
    ],
  ),
  on: {
    'consultation.received': {
      guard: 'startsClock',
      target: 'running',
      actions: ['noteReceipt', 'startClock'],
    },
    'consultation.withdrawn': 'stopped',
  },
});

const running = consultationSetup.createStateConfig({
  ...about(
    'consultee',
    'DOMAIN §4',
    ['Đang trong thời hạn', 'Within the term'],
    ['Thời hạn trả lời đang chạy.', 'The term for a reply is running.'],
  ),
  on: {
    'consultation.received': { actions: 'noteReceipt' },
    'reminder.sent': { actions: 'noteReminder' },
    'due-date.recomputed': { actions: ['noteTerm', 'passOverReminders'] },
    'due-date.reached': [
      {
        guard: 'silenceIsViolation',
        target: 'overdue',
        actions: ['noteDueDateBreached', 'noteBreach', recordSilence],
      },
      { target: 'overdue', actions: 'noteDueDateBreached' },
    ],
    'reply.received': [
      {
        guard: 'lateIsViolation',
        target: 'stopped',
        actions: ['noteBreach', recordLateReply],
      },
      { guard: 'countsAsReply', target: 'stopped' },
    ],
    'consultation.withdrawn': 'stopped',
  },
});

/** A reply on which the clock had stopped turns out to count for nothing. */
const onNoReply = [
  {
    guard: 'leavesMissingReply',
    target: 'overdue',
    actions: ['noteBreach', recordMissingReply],
  },
  { guard: 'leavesNoReply', target: 'overdue' },
  { guard: 'isTreatedAsNoReply', target: 'running', actions: 'passOverReminders' },
] as const;

const stopped = consultationSetup.createStateConfig({
  ...about(
    'nobody',
    'DOMAIN §4',
    ['Đồng hồ đã dừng', 'Clock stopped'],
    ['Đã nhận văn bản trả lời, hoặc đã rút.', 'A reply is in hand, or nothing is awaited.'],
  ),
  on: {
    'reminder.sent': { actions: 'noteReminder' },
    'reply.received': [
      {
        guard: 'exoneratesAndCures',
        actions: [...exoneration, ...cure],
      },
      { guard: 'exoneratesOutright', actions: exoneration },
      { guard: 'curesInTime', actions: cure },
    ],
    'reply.reviewed': [...onNoReply, { guard: 'reviewCuresInTime', actions: cure }],
    'review-term.reached': [
      {
        guard: 'lapseIsViolationAndCures',
        actions: [recordReviewLapse, ...cure],
      },
      {
        guard: 'reviewLapseIsViolation',
        actions: recordReviewLapse,
      },
      { guard: 'lapseCuresInTime', actions: cure },
    ],
    'cure-term.reached': [
      {
        guard: 'nothingStandsIsViolation',
        target: 'overdue',
        actions: ['noteBreach', recordMissingReply],
      },
      { guard: 'nothingStands', target: 'overdue' },
    ],
  },
});

const overdue = consultationSetup.createStateConfig({
  ...about(
    'consultee',
    '002 §6, 003 §7(5)',
    ['Quá hạn', 'Overdue'],
    ['Đã hết thời hạn mà chưa nhận được văn bản trả lời.', 'The due date is past and no reply was received.'],
  ),
  tags: ['overdue'],
  on: {
    'consultation.received': { actions: 'noteReceipt' },
    'reminder.sent': { actions: 'noteReminder' },
    'reply.received': [
      {
        guard: 'exonerates',
        target: 'stopped',
        actions: exoneration,
      },
      {
        guard: 'lateIsViolation',
        target: 'stopped',
        actions: ['noteBreach', recordLateReply],
      },
      { guard: 'countsAsReply', target: 'stopped' },
    ],
    'due-date.recomputed': [
      {
        guard: 'movesAheadOfBreach',
        target: 'running',
        actions: ['noteTerm', 'passOverReminders', ...exoneration],
      },
      {
        guard: 'movesAhead',
        target: 'running',
        actions: ['noteTerm', 'passOverReminders', 'forgetDueDateBreached'],
      },
      { actions: 'noteTerm' },
    ],
  },
});

/** Where the clock of a consultation is: the machine's second region. */
export const clockRegion = consultationSetup.createStateConfig({
  initial: 'unstarted',
  states: { unstarted, awaitingReceipt, running, stopped, overdue },
});
