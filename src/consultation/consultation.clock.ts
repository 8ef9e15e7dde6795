import { about } from '../statechart/index.js';
import { consultationSetup } from './consultation.setup.js';
import {
  awaitingDossier,
  onClarificationAsked,
  onClarificationLapse,
  onReceipt,
  paused,
  sentBack,
} from './consultation.standstill.js';
import { violation } from './violation-of.js';

export const recordSilence = violation('missing-reply', 'consultee', 'silence');
const recordMissingReply = violation('missing-reply', 'consultee', 'timeliness');
export const recordLateReply = violation('late-reply', 'consultee', 'timeliness');
const recordReviewLapse = violation('review-lapse', 'lead', 'review');

/** The reply was in time after all: the breach on record falls. */
export const exoneration = ['forgetDueDateBreached', 'forgetBreach', 'withdrawBreach'] as const;
/** The cure was in time after all: the vague reply on record as uncured falls. */
const cure = ['forgetUncured', 'withdrawUncured'] as const;
/** The due date has moved: what was to be reminded of before does not count any more. */
const move = ['noteClock', 'passOverReminders'] as const;

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
    'consultation.received': onReceipt,
    'consultation.arrived': { actions: 'noteArrival' },
    'consultation.sent-back': 'sentBack',
    'document.supplied': { actions: 'noteDossier' },
    'consultation.passed-on': { actions: 'noteSuccession' },
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
    'clarification.asked': onClarificationAsked,
    'clarification.answered': { actions: 'noteClarified' },
    'clarification-term.reached': onClarificationLapse,
    'extension.asked': { actions: 'noteExtensionAsked' },
    'extension.granted': { actions: ['noteExtension', ...move] },
    'extension.refused': { actions: 'forgetExtensionAsked' },
    'consultation.suspended': { target: 'paused', actions: 'noteClock' },
    'outage.recorded': { actions: move },
    'consultation.resent': { actions: move },
    'document.supplied': { actions: ['noteDossier', ...move] },
    'consultation.passed-on': { actions: ['noteSuccession', ...move] },
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

/** What moves the due date was entered behind a reply that came late by the old one, and in time by the new. */
const onMovedBehindReply = [
  { guard: 'wasInTimeAfterAll', actions: ['noteClock', ...exoneration] },
  { actions: 'noteClock' },
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
    'outage.recorded': onMovedBehindReply,
    'document.supplied': onMovedBehindReply,
    'consultation.passed-on': { actions: 'noteSuccession' },
  },
});

/** A due date that moves after it was past may lie ahead again: then the breach falls. */
const onMovedAhead = <Note extends 'noteDossier' | 'noteExtension'>(...notes: readonly Note[]) =>
  [
    {
      guard: 'movesAheadOfBreach',
      target: 'running',
      actions: [...notes, ...move, ...exoneration],
    },
    { guard: 'movesAhead', target: 'running', actions: [...notes, ...move, 'forgetDueDateBreached'] },
  ] as const;

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
    'outage.recorded': [...onMovedAhead(), { actions: 'noteClock' }],
    'document.supplied': [...onMovedAhead('noteDossier'), { actions: ['noteDossier', 'noteClock'] }],
    'extension.granted': onMovedAhead('noteExtension'),
    'extension.refused': { actions: 'forgetExtensionAsked' },
    'clarification.answered': { actions: 'noteClarified' },
    'clarification-term.reached': onClarificationLapse,
    'consultation.passed-on': { target: 'running', actions: ['noteSuccession', ...move] },
  },
});

/** Where the clock of a consultation is: the machine's second region. */
export const clockRegion = consultationSetup.createStateConfig({
  initial: 'unstarted',
  states: {
    unstarted,
    awaitingReceipt,
    sentBack,
    awaitingDossier,
    running,
    paused,
    stopped,
    overdue,
  },
});
