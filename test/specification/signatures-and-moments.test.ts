import { expect } from 'vitest';
import { carry } from './carries.js';
import {
  asked,
  asking,
  first,
  opened,
  question,
  registers,
  replies,
  replyOf,
  specify,
  vagueReply,
} from './specify.js';
import { stand } from './stands.js';
import { step, until } from './world.js';

const deputy = (more: object = {}) => ({
  signatory: { officer: 'fin-deputy', capacity: 'KT' },
  accountable: 'Price division',
  answers: [{ question: 'q1', position: 'agree' }],
  ...more,
});
const about = (...questions: readonly object[]) => [
  opened(),
  step('2026-08-24T10:00', 'officer', 'send-consultation', {
    consultees: [asking('finance', { questions })],
  }),
];
const ofFinance = { ...question, matters: ['finance.price'] };

specify('a deputy signs for the head within the deputy’s field (Decree 30/2020, art. 13)', [
  {
    rule: 'a question in that field',
    given: about(ofFinance),
    when: replies('2026-08-25', { consultation: first, reply: deputy() }),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'every question must be in it',
    given: about(ofFinance, { ...question, id: 'q2' }),
    when: replies('2026-08-25', {
      consultation: first,
      reply: deputy({ answers: ['q1', 'q2'].map((id) => ({ question: id, position: 'agree' })) }),
    }),
    outcomes: ['finance null'],
    violations: ['unauthorised-signatory finance recorded'],
  },
]);

specify('the window for dating back', [
  {
    rule: 'reaches to the moment when the request went out, that moment included',
    given: asked,
    when: registers('2026-08-25', '2026-08-24T10:00'),
    outcomes: ['finance answered'],
  },
]);

const recalled = [
  ...asked,
  replies('2026-08-25'),
  step('2026-09-03T15:00', 'financeHead', 'recall-reply', { consultation: first, reason: 'Sent in error' }),
];
const notLate = { context: { standing: { late: false, answeredLate: false }, firstAdequateLate: false } };

stand('after a recall the cure term decides what is late', [
  { rule: 'within it nothing is', given: [...recalled, replies('2026-09-07T15:00')], consultation: notLate },
  {
    rule: 'at its last instant nothing is',
    given: [
      ...recalled,
      until('2026-09-08T08:00'),
      registers('2026-09-08T09:00', '2026-09-07T16:00', { receivedAt: '2026-09-07T23:59:59.999+07:00' }),
    ],
    consultation: notLate,
  },
  {
    rule: 'after it, it is late',
    given: [...recalled, until('2026-09-08T08:00'), replies('2026-09-08T09:00')],
    consultation: { context: { standing: { late: true, answeredLate: true }, firstAdequateLate: true } },
  },
]);

const somebody = replyOf({ position: 'agree' }, { signatory: { officer: 'somebody', capacity: 'head' } });

carry('what is said of a reply', [
  {
    rule: 'a signatory without authority is another finding than none',
    given: asked,
    when: replies('2026-08-25', somebody),
    facts: [
      [
        'reply.received',
        expect.objectContaining({
          findings: [{ code: 'signatory-without-authority', question: null }],
          signatory: { officer: 'somebody', capacity: 'head' },
        }),
      ],
      [
        'violation.recorded',
        expect.objectContaining({ kind: 'unauthorised-signatory', citation: 'decree-30-13' }),
      ],
    ],
  },
  {
    rule: 'a replacement has texts and a reason of its own, and is as late as the first adequate reply was',
    given: [...asked, replies('2026-08-25')],
    when: step('2026-09-04', 'financeHead', 'replace-reply', {
      ...replyOf({ position: 'agree-with-conditions', conditions: 'Table 3' }),
      reason: 'A wrong figure',
    }),
    facts: [
      [
        'reply.replaced',
        expect.objectContaining({
          reply: 2,
          author: 'fin-head',
          confirmedBy: null,
          receivedAt: '2026-09-04T02:00:00.000Z',
          overall: 'agree-with-conditions',
          answeredLate: false,
        }),
      ],
    ],
    texts: {
      'answers.q1.conditions': 'Table 3',
      accountable: 'Price division',
      reason: 'A wrong figure',
    },
  },
  {
    rule: 'a replacement of a late reply is late too',
    given: [...asked, until('2026-09-04'), replies('2026-09-04T10:00')],
    when: step('2026-09-07', 'financeHead', 'replace-reply', {
      ...replyOf({ position: 'agree' }),
      reason: 'r',
    }),
    facts: [['reply.replaced', expect.objectContaining({ answeredLate: true })]],
  },
  {
    rule: 'a recall names the reply that stands, not one that counted for nothing after it',
    given: [
      ...asked,
      replies('2026-08-25'),
      step('2026-08-25T10:00', 'financeHead', 'replace-reply', { ...somebody, reason: 'r' }),
    ],
    when: step('2026-08-26', 'financeHead', 'recall-reply', { consultation: first, reason: 'r' }),
    facts: [
      ['reply.recalled', expect.objectContaining({ reply: 1 })],
      ['consultation.reopened', { at: '2026-08-26T02:00:00.000Z', consultation: first }],
    ],
  },
  {
    rule: 'a cure term that runs already is not cut short by a recall',
    given: [...asked, replies('2026-09-03T15:00', vagueReply), replies('2026-09-03T16:00')],
    when: step('2026-09-03T17:00', 'financeHead', 'recall-reply', { consultation: first, reason: 'r' }),
    facts: [
      [
        'reply.recalled',
        expect.objectContaining({
          cure: { dueDate: '2026-09-07', dueAt: '2026-09-07T16:59:59.999Z', provisional: false },
        }),
      ],
      ['consultation.reopened', { at: '2026-09-03T10:00:00.000Z', consultation: first }],
    ],
  },
]);
