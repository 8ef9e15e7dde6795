import { asked, first, opened, registers, replies, replyOf, sent, specify, vagueReply } from './specify.js';
import { cited, step, until } from './world.js';

const always = {
  review: { when: 'always', period: { amount: 2, unit: 'working-day' }, violation: 'off', citation: cited },
};
const atOnce = { vagueness: { effect: 'violation', citation: cited } };
const noReply = { vagueness: { effect: 'no-reply', citation: cited } };
const by = (who: Parameters<typeof step>[1], on: string, command: string, more: object = {}) =>
  step(on, who, command, { consultation: first, ...more });
const review = (on: string, verdict: string) =>
  by('head', on, 'review-reply', { verdict, reason: 'Read with care' });
const close = (on: string) => by('officer', on, 'close-consultation', { reason: 'It can wait no longer' });
const overdue = [...asked, until('2026-09-04T08:00')];
const lastInstant = { receivedAt: '2026-09-03T23:59:59.999+07:00' };
const somebody = replyOf({ position: 'agree' }, { signatory: { officer: 'somebody', capacity: 'head' } });

specify('the lead goes on without a reply', [
  {
    rule: 'not before the due date while one is awaited, but at once where what stands is vague',
    policy: atOnce,
    given: [...asked, replies('2026-08-25', vagueReply)],
    when: close('2026-08-26'),
    outcomes: ['finance lapsed'],
  },
  {
    rule: 'at the last instant of the due date it still waits',
    given: asked,
    when: by('officer', '2026-09-03T23:59', 'close-consultation', { reason: 'Hurry' }),
    refused: 'due-date-not-reached',
  },
]);

specify('only a reply takes the ground from a breach', [
  {
    rule: 'not one that nobody with authority signed, though it came in time',
    given: overdue,
    when: registers('2026-09-04T09:00', '2026-09-03T16:00', { reply: somebody.reply }),
    outcomes: ['finance null'],
    violations: ['missing-reply finance recorded', 'unauthorised-signatory finance recorded'],
  },
  {
    rule: 'not a vague one, where that counts for nothing',
    policy: noReply,
    given: overdue,
    when: registers('2026-09-04T09:00', '2026-09-03T16:00', { reply: vagueReply.reply }),
    outcomes: ['finance null'],
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'a vague one that goes back does: the agency did answer',
    given: overdue,
    when: registers('2026-09-04T09:00', '2026-09-03T16:00', { reply: vagueReply.reply }),
    outcomes: ['finance null'],
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'the last instant of the due date is in time, behind a late reply too',
    given: [...overdue, replies('2026-09-04T09:00')],
    when: registers('2026-09-07', '2026-09-03T16:00', lastInstant),
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded', 'late-reply finance superseded'],
  },
  {
    rule: 'the instant after it is not',
    given: overdue,
    when: registers('2026-09-04T09:00', '2026-09-03T16:00', { receivedAt: '2026-09-04T00:00:00+07:00' }),
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'nothing behind a late reply that counts for nothing itself',
    given: [...overdue, replies('2026-09-04T09:00')],
    when: registers('2026-09-07', '2026-09-03T16:00', { reply: somebody.reply }),
    outcomes: ['finance answered-late'],
    violations: [
      'missing-reply finance superseded',
      'late-reply finance recorded',
      'unauthorised-signatory finance recorded',
    ],
  },
]);

/** Late, vague, and not cured: both are on record. */
const lateAndVague = [...overdue, replies('2026-09-04T09:00', vagueReply), until('2026-09-09T08:00')];

specify('late and vague are two causes', [
  {
    rule: 'both are on record',
    given: [...overdue, replies('2026-09-04T09:00', vagueReply)],
    when: until('2026-09-09T08:00'),
    violations: [
      'missing-reply finance superseded',
      'late-reply finance recorded',
      'vague-reply finance recorded',
    ],
  },
  {
    rule: 'a clear reply by the due date, found later, takes the ground from both',
    given: lateAndVague,
    when: registers('2026-09-09T09:00', '2026-09-03T16:00'),
    outcomes: ['finance answered'],
    violations: [
      'missing-reply finance superseded',
      'late-reply finance superseded',
      'vague-reply finance superseded',
    ],
  },
  {
    rule: 'a clear reply within the cure term, found later, only from the vague one',
    given: lateAndVague,
    when: registers('2026-09-09T09:00', '2026-09-08T16:00'),
    outcomes: ['finance answered'],
    violations: [
      'missing-reply finance superseded',
      'late-reply finance recorded',
      'vague-reply finance superseded',
    ],
  },
  {
    rule: 'at the last instant of the cure term too',
    given: lateAndVague,
    when: registers('2026-09-09T09:00', '2026-09-08T16:00', { receivedAt: '2026-09-08T23:59:59.999+07:00' }),
    violations: [
      'missing-reply finance superseded',
      'late-reply finance recorded',
      'vague-reply finance superseded',
    ],
  },
  {
    rule: 'a vague reply by the due date, found later, only from the late one',
    given: lateAndVague,
    when: registers('2026-09-09T09:00', '2026-09-03T16:00', { reply: vagueReply.reply }),
    outcomes: ['finance null'],
    violations: [
      'missing-reply finance superseded',
      'late-reply finance superseded',
      'vague-reply finance recorded',
    ],
  },
]);

specify('a review does not change when the reply came', [
  {
    rule: 'late and found sound: answered late',
    policy: always,
    given: [...overdue, replies('2026-09-04T09:00')],
    when: review('2026-09-07', 'substantive'),
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'late and not reviewed in its term: answered late',
    policy: always,
    given: [...overdue, replies('2026-09-04T09:00')],
    when: until('2026-09-10'),
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'in time, replaced and reviewed after the due date: answered',
    policy: always,
    given: [
      ...asked,
      replies('2026-08-25'),
      review('2026-08-26', 'substantive'),
      by('financeHead', '2026-09-07', 'replace-reply', {
        ...replyOf({ position: 'agree' }),
        reason: 'A wrong figure',
      }),
    ],
    when: review('2026-09-08', 'substantive'),
    outcomes: ['finance answered'],
    violations: [],
  },
]);

specify('a review cures only what was not cured in its term', [
  {
    rule: 'a violation at once stays on record, though the next reply is found sound',
    policy: { ...always, ...atOnce },
    given: [...asked, replies('2026-08-25', vagueReply), replies('2026-08-26')],
    when: review('2026-08-27', 'substantive'),
    outcomes: ['finance answered'],
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'nor does the lapse of a review take it off',
    policy: { ...always, ...atOnce },
    given: [...asked, replies('2026-08-25', vagueReply), replies('2026-08-26')],
    when: until('2026-08-29'),
    outcomes: ['finance answered'],
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'a cure that came after its term cures nothing when it is found sound',
    policy: always,
    given: [...asked, replies('2026-08-25', vagueReply), until('2026-09-04'), replies('2026-09-04T10:00')],
    when: review('2026-09-07', 'substantive'),
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'nor when nobody looks at it',
    policy: always,
    given: [...asked, replies('2026-08-25', vagueReply), until('2026-09-04'), replies('2026-09-04T10:00')],
    when: until('2026-09-10'),
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'a cure in its term, entered late and never looked at, cures',
    policy: always,
    given: [
      ...asked,
      replies('2026-08-25', vagueReply),
      until('2026-09-04'),
      registers('2026-09-04T10:00', '2026-09-03T16:00'),
    ],
    when: until('2026-09-10'),
    outcomes: ['finance answered'],
    violations: ['vague-reply finance superseded'],
  },
  {
    rule: 'and where the lapse is a violation of the lead, it is on record beside it',
    policy: { review: { ...always.review, violation: 'record' } },
    given: [
      ...asked,
      replies('2026-08-25', vagueReply),
      until('2026-09-04'),
      registers('2026-09-04T10:00', '2026-09-03T16:00'),
    ],
    when: until('2026-09-10'),
    violations: ['vague-reply finance superseded', 'review-lapse lead recorded'],
  },
  {
    rule: 'a cure in its term that is found vague again cures nothing',
    policy: always,
    given: [
      ...asked,
      replies('2026-08-25', vagueReply),
      until('2026-09-04'),
      registers('2026-09-04T10:00', '2026-09-03T16:00'),
    ],
    when: review('2026-09-07', 'vague'),
    outcomes: ['finance null'],
    violations: ['vague-reply finance recorded'],
  },
]);

const toMinistry = [opened(), sent('ministry')];
const free = { relevance: { mode: 'off' } };
const entered = (fields: { readonly reply: object }) =>
  registers('2026-08-25', '2026-08-25T09:00', { reply: fields.reply });
const bounce = replyOf({ position: 'outside-mandate', competentAgency: 'construction' });

specify('an instrument makes no violation of what an agency does that it does not bind', [
  {
    rule: 'not of a vague reply',
    policy: { ...free, ...atOnce },
    given: toMinistry,
    when: entered(vagueReply),
    violations: [],
    outcomes: ['ministry null'],
  },
  {
    rule: 'not of a bounce',
    policy: { ...free, ...atOnce, redirection: { maximum: 1, violation: 'record', citation: cited } },
    given: toMinistry,
    when: entered(bounce),
    violations: [],
    outcomes: ['ministry null'],
  },
  {
    rule: 'not of a late reply',
    policy: free,
    given: [...toMinistry, until('2026-09-04')],
    when: registers('2026-09-04T10:00', '2026-09-04T10:00'),
    violations: [],
    outcomes: ['ministry answered-late'],
  },
  {
    rule: 'not of a vague reply that is not cured',
    policy: free,
    given: [...toMinistry, entered(vagueReply)],
    when: until('2026-09-04'),
    violations: [],
  },
]);

const onReceipt = {
  term: {
    period: { amount: 5, unit: 'working-day' },
    start: 'receipt',
    receipt: 'arrived',
    deemedReceiptAfter: { amount: 3, unit: 'working-day' },
    lateness: 'arrived',
    uncovered: 'provisional',
    reminders: [],
    citation: cited,
  },
};

specify('reminders and receipts where nothing is owed yet', [
  {
    rule: 'nobody is chased before the receipt',
    policy: onReceipt,
    given: asked,
    when: by('monitor', '2026-08-25', 'send-reminder'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'an agency whose reply was returned may be chased',
    given: [...asked, replies('2026-08-25', vagueReply)],
    when: by('monitor', '2026-08-26', 'send-reminder'),
    facts: ['reminder.sent'],
  },
  {
    rule: 'and one that is overdue',
    given: overdue,
    when: by('monitor', '2026-09-04T09:00', 'send-reminder'),
    facts: ['reminder.sent'],
  },
]);
