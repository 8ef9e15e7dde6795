import { about } from '../statechart/index.js';
import { consultationSetup } from './consultation.setup.js';
import { violation } from './violation-of.js';

/**
 * A receipt starts the clock, or the wait for a dossier that is not complete. Where it is entered afterwards, nobody is
 * reminded of what was due before.
 */
export const onReceipt = [
  {
    guard: 'startsClock',
    target: 'running',
    actions: ['noteReceipt', 'startClock', 'passOverReminders'],
  },
  { guard: 'awaitsDossier', target: 'awaitingDossier', actions: 'noteReceipt' },
] as const;

export const onClarificationAsked = [
  { guard: 'pausesClock', target: 'paused', actions: ['noteClarification', 'noteClock'] },
  { actions: 'noteClarification' },
] as const;

/** The lead has a clock of its own: what it leaves unanswered is a violation of the lead (003 §7(5)). */
export const onClarificationLapse = [
  {
    guard: 'clarificationLapseIsViolation',
    actions: ['noteClarificationLapse', violation('unanswered-clarification', 'lead', 'clarification')],
  },
  { actions: 'noteClarificationLapse' },
] as const;

export const sentBack = consultationSetup.createStateConfig({
  ...about(
    'lead',
    'DOMAIN §4, Moments',
    ['Đã gửi trả', 'Sent back'],
    [
      'Văn bản lấy ý kiến đã bị gửi trả; cơ quan chủ trì gửi lại hoặc rút.',
      'What was sent came back; the lead sends it again, or withdraws it.',
    ],
  ),
  on: {
    'consultation.resent': { target: 'awaitingReceipt', actions: 'noteResent' },
    'consultation.received': onReceipt,
    'document.supplied': { actions: 'noteDossier' },
    'consultation.passed-on': { actions: 'noteSuccession' },
    'consultation.withdrawn': 'stopped',
  },
});

export const awaitingDossier = consultationSetup.createStateConfig({
  ...about(
    'lead',
    'DOMAIN §4, Start event',
    ['Chờ đủ hồ sơ', 'Awaiting a complete dossier'],
    ['Thời hạn bắt đầu khi hồ sơ đầy đủ.', 'The term begins once the dossier is complete.'],
  ),
  on: {
    'document.supplied': [
      {
        guard: 'startsClock',
        target: 'running',
        actions: ['noteDossier', 'startClock', 'passOverReminders'],
      },
      { actions: 'noteDossier' },
    ],
    'consultation.passed-on': { actions: 'noteSuccession' },
    'consultation.withdrawn': 'stopped',
  },
});

export const paused = consultationSetup.createStateConfig({
  ...about(
    'lead',
    'DOMAIN §4, Clarification',
    ['Tạm dừng tính thời hạn', 'Clock paused'],
    [
      'Thời hạn tạm dừng cho đến khi cơ quan chủ trì làm rõ hoặc khắc phục sai sót thủ tục.',
      'The clock stands still until the lead has made things clear, or mended its procedure.',
    ],
  ),
  on: {
    'clarification.answered': [
      {
        guard: 'resumesClock',
        target: 'running',
        actions: ['noteClarified', 'noteClock', 'passOverReminders'],
      },
      { actions: 'noteClarified' },
    ],
    'clarification-term.reached': onClarificationLapse,
    'consultation.resumed': { target: 'running', actions: ['noteClock', 'passOverReminders'] },
    'outage.recorded': { actions: 'noteClock' },
    'consultation.received': { actions: 'noteReceipt' },
    'consultation.passed-on': { actions: ['noteSuccession', 'noteClock'] },
    'consultation.withdrawn': 'stopped',
  },
});
