import { carry } from './carries.js';
import { asked, asking, first, opened, question, replies, replyOf, sent } from './specify.js';
import { cited, step, until } from './world.js';

const on25 = '2026-08-25';
const morning = '2026-08-25T02:00:00.000Z';
const next = '2026-08-26T02:00:00.000Z';
const ten = '2026-08-24T03:00:00.000Z';
const of = (by: Parameters<typeof step>[1], command: string, more: object = {}, on = on25) =>
  step(on, by, command, { consultation: first, ...more });

/** The term that starts at ten on Monday 24 August. */
const term = (more: object = {}) => ({
  start: ten,
  period: { amount: 5, unit: 'working-day' },
  dueDate: '2026-09-03',
  dueAt: '2026-09-03T16:59:59.999Z',
  zone: 'Asia/Ho_Chi_Minh',
  calendarVersion: '2026-08',
  provisional: false,
  reminders: ['2026-08-28T00:30:00.000Z'],
  ...more,
});
const onReceipt = {
  term: {
    period: { amount: 5, unit: 'working-day' },
    start: 'receipt',
    receipt: 'arrived',
    deemedReceiptAfter: { amount: 1, unit: 'working-day' },
    lateness: 'arrived',
    uncovered: 'provisional',
    reminders: [],
    citation: cited,
  },
};
const fromReceipt = (start: string, dueDate: string) =>
  term({ start, dueDate, dueAt: `${dueDate}T16:59:59.999Z`, reminders: [] });

const dispatched = (more: object = {}) => ({
  at: ten,
  round: 1,
  lead: 'lead',
  consultee: 'finance',
  questions: [
    {
      id: 'q1',
      matters: ['land.price'],
      territory: 'north',
      match: { matter: 'land.price', mandate: 'land.price', territory: 'province', distance: 0 },
    },
  ],
  irrelevance: null,
  term: term(),
  deemedReceiptAt: null,
  namedDueDate: null,
  redirectedFrom: null,
  redirects: 0,
  directoryVersion: '1',
  ...more,
});
const round = (more: object = {}) =>
  [
    'round.opened',
    {
      at: ten,
      round: 1,
      consultees: ['finance'],
      newMaterial: false,
      ownView: false,
      completeDossier: false,
      missing: [],
      unclear: null,
      repeat: null,
      ...more,
    },
  ] as const;

carry('what goes out carries the mandate that matched and the term', [
  {
    rule: 'the term where dispatch starts it',
    given: [opened()],
    when: sent('finance'),
    facts: [round(), ['consultation.sent', dispatched()]],
    texts: { reason: 'It keeps the prices', 'questions.q1.text': 'Is the price right?' },
  },
  {
    rule: 'the deemed receipt and the named due date where receipt starts it',
    policy: onReceipt,
    given: [opened()],
    when: step('2026-08-24T10:00', 'officer', 'send-consultation', {
      consultees: [asking('finance', { dueDate: '2026-09-30' })],
    }),
    facts: [
      round(),
      [
        'consultation.sent',
        dispatched({
          term: null,
          deemedReceiptAt: '2026-08-25T16:59:59.999Z',
          namedDueDate: '2026-09-30',
        }),
      ],
    ],
  },
  {
    rule: 'a named due date has no period',
    given: [opened()],
    when: step('2026-08-24T10:00', 'officer', 'send-consultation', {
      consultees: [asking('finance', { dueDate: '2026-09-30' })],
    }),
    facts: [
      round(),
      [
        'consultation.sent',
        dispatched({
          term: term({
            period: null,
            dueDate: '2026-09-30',
            dueAt: '2026-09-30T16:59:59.999Z',
            reminders: ['2026-09-29T00:30:00.000Z'],
          }),
        }),
      ],
    ],
  },
  {
    rule: 'a question in a territory of its own, and the mandate of an ancestor of its matter',
    policy: { relevance: { mode: 'refuse', attempt: 'noted', maximumDistance: 1, citation: cited } },
    given: [opened()],
    when: step('2026-08-24T10:00', 'officer', 'send-consultation', {
      consultees: [
        asking('finance', { questions: [{ ...question, matters: ['finance.price'], territory: 'south' }] }),
      ],
    }),
    facts: [
      round(),
      [
        'consultation.sent',
        dispatched({
          questions: [
            {
              id: 'q1',
              matters: ['finance.price'],
              territory: 'south',
              match: { matter: 'finance.price', mandate: 'finance', territory: 'province', distance: 1 },
            },
          ],
        }),
      ],
    ],
  },
  {
    rule: 'sent to an agency without a mandate, where the policy records that: only it carries the citation',
    policy: { relevance: { mode: 'record', maximumDistance: 1, citation: cited } },
    given: [opened()],
    when: sent('culture', 'finance'),
    facts: [
      round({ consultees: ['culture', 'finance'] }),
      [
        'consultation.sent',
        dispatched({
          consultee: 'culture',
          questions: [{ id: 'q1', matters: ['land.price'], territory: 'north', match: null }],
          irrelevance: 'gia-lai-6',
        }),
      ],
      [
        'violation.recorded',
        {
          at: ten,
          kind: 'irrelevant-consultation',
          against: 'lead',
          accuser: 'culture',
          consultation: 'r-1/3',
          cause: 'relevance:r-1/3',
          citation: 'gia-lai-6',
        },
      ],
      ['consultation.sent', dispatched()],
    ],
  },
]);

carry('a receipt', [
  {
    rule: 'acknowledged: it starts the clock',
    policy: onReceipt,
    given: asked,
    when: of('finance', 'acknowledge-receipt'),
    facts: [
      [
        'consultation.received',
        {
          at: morning,
          consultation: first,
          receivedAt: morning,
          by: 'acknowledgement',
          term: fromReceipt(morning, '2026-09-04'),
          confirmedBy: null,
        },
      ],
    ],
    texts: {},
  },
  {
    rule: 'acknowledged where the clock runs since dispatch: only noted',
    given: asked,
    when: of('finance', 'acknowledge-receipt'),
    facts: [
      [
        'consultation.received',
        {
          at: morning,
          consultation: first,
          receivedAt: morning,
          by: 'acknowledgement',
          term: null,
          confirmedBy: null,
        },
      ],
    ],
  },
  {
    rule: 'proven by the registry, with evidence and a second person: it starts the clock at the arrival',
    policy: onReceipt,
    given: asked,
    when: of('registry', 'record-receipt', {
      receivedAt: '2026-08-24T11:00:00+07:00',
      evidence: 'gateway message 9',
      confirmedBy: 'second-officer',
    }),
    facts: [
      [
        'consultation.received',
        {
          at: morning,
          consultation: first,
          receivedAt: '2026-08-24T04:00:00.000Z',
          by: 'evidence',
          term: fromReceipt('2026-08-24T04:00:00.000Z', '2026-09-03'),
          confirmedBy: 'second-officer',
        },
      ],
    ],
    texts: { evidence: 'gateway message 9' },
  },
  {
    rule: 'proven as of now nobody needs to confirm',
    given: asked,
    when: of('registry', 'record-receipt', { receivedAt: '2026-08-25T09:00:00+07:00', evidence: 'line 4' }),
    facts: [
      [
        'consultation.received',
        {
          at: morning,
          consultation: first,
          receivedAt: morning,
          by: 'evidence',
          term: null,
          confirmedBy: null,
        },
      ],
    ],
    texts: { evidence: 'line 4' },
  },
  {
    rule: 'deemed: the end of the next working day',
    policy: onReceipt,
    given: asked,
    when: until('2026-08-26'),
    facts: [
      [
        'consultation.received',
        {
          at: '2026-08-25T16:59:59.999Z',
          consultation: first,
          receivedAt: '2026-08-25T16:59:59.999Z',
          by: 'deemed',
          term: fromReceipt('2026-08-25T16:59:59.999Z', '2026-09-04'),
          confirmedBy: null,
        },
      ],
    ],
  },
]);

carry('what else happens to a consultation', [
  {
    rule: 'the monitor chases',
    given: asked,
    when: of('monitor', 'send-reminder', { note: 'Please hurry' }),
    facts: [
      [
        'reminder.sent',
        { at: morning, consultation: first, by: 'monitor', dueAt: '2026-09-03T16:59:59.999Z' },
      ],
    ],
    texts: { note: 'Please hurry' },
  },
  {
    rule: 'a correction names the reply',
    given: [...asked, replies(on25)],
    when: of('finance', 'correct-reply', { correction: 'Page 2: read 2026' }, '2026-08-26'),
    facts: [['reply.corrected', { at: next, consultation: first, reply: 1 }]],
    texts: { correction: 'Page 2: read 2026' },
  },
  {
    rule: 'a recall names the reply that stands, and the cure term',
    given: [...asked, replies(on25)],
    when: of('financeHead', 'recall-reply', { reason: 'Sent in error' }, '2026-08-26'),
    facts: [
      [
        'reply.recalled',
        {
          at: next,
          consultation: first,
          reply: 1,
          cure: { dueDate: '2026-09-03', dueAt: '2026-09-03T16:59:59.999Z', provisional: false },
        },
      ],
      ['consultation.reopened', { at: next, consultation: first }],
    ],
    texts: { reason: 'Sent in error' },
  },
  {
    rule: 'closed by the lead',
    given: [...asked, until('2026-09-04')],
    when: of('officer', 'close-consultation', { reason: 'It can wait no longer' }, '2026-09-04'),
    facts: [
      ['consultation.closed', { at: '2026-09-04T02:00:00.000Z', consultation: first }],
      ['consultation.settled', { at: '2026-09-04T02:00:00.000Z', consultation: first, outcome: 'lapsed' }],
    ],
    texts: { reason: 'It can wait no longer' },
  },
  {
    rule: 'withdrawn by the lead',
    given: asked,
    when: of('officer', 'withdraw-consultation', { reason: 'Asked in error' }),
    facts: [
      ['consultation.withdrawn', { at: morning, consultation: first }],
      ['consultation.settled', { at: morning, consultation: first, outcome: 'withdrawn' }],
    ],
    texts: { reason: 'Asked in error' },
  },
]);

const review = {
  when: 'always',
  period: { amount: 2, unit: 'working-day' },
  violation: 'record',
  citation: cited,
};
const effect = (more: object = {}) => ({
  effect: null,
  cure: null,
  liable: false,
  vagueness: { violation: true, bounce: false, citation: 'gia-lai-6' },
  pastDue: false,
  timeliness: { violation: true, citation: 'gia-lai-6' },
  ...more,
});
const reviewed = (verdict: string) =>
  of('head', 'review-reply', { verdict, reason: 'Read with care' }, '2026-08-26');
const cureOfDueDate = { dueDate: '2026-09-03', dueAt: '2026-09-03T16:59:59.999Z', provisional: false };

carry('a review carries what its verdict does', [
  {
    rule: 'sound: no effect, and the consultation is settled',
    policy: { review },
    given: [...asked, replies(on25)],
    when: reviewed('substantive'),
    facts: [
      [
        'reply.reviewed',
        {
          at: next,
          consultation: first,
          reply: 1,
          reviewer: 'lead-head',
          verdict: 'substantive',
          ...effect(),
        },
      ],
      ['consultation.settled', { at: next, consultation: first, outcome: 'answered' }],
    ],
    texts: { reason: 'Read with care' },
  },
  {
    rule: 'vague: it goes back',
    policy: { review },
    given: [...asked, replies(on25)],
    when: reviewed('vague'),
    facts: [
      [
        'reply.reviewed',
        {
          at: next,
          consultation: first,
          reply: 1,
          reviewer: 'lead-head',
          verdict: 'vague',
          ...effect({ effect: 'return', cure: cureOfDueDate }),
        },
      ],
    ],
  },
  {
    rule: 'vague, and deemed agreement',
    policy: { review, vagueness: { effect: 'agreement', liable: true, citation: cited } },
    given: [...asked, replies(on25)],
    when: reviewed('vague'),
    facts: [
      [
        'reply.reviewed',
        {
          at: next,
          consultation: first,
          reply: 1,
          reviewer: 'lead-head',
          verdict: 'vague',
          ...effect({ effect: 'agreement', liable: true }),
        },
      ],
      ['consultation.settled', { at: next, consultation: first, outcome: 'deemed' }],
    ],
  },
  {
    rule: 'a claim that was supported and is not accepted is a bounce',
    given: [
      ...asked,
      replies(
        on25,
        replyOf({ position: 'outside-mandate', legalBasis: 'Decree 1', competentAgency: 'construction' }),
      ),
    ],
    when: reviewed('vague'),
    facts: [
      [
        'reply.reviewed',
        {
          at: next,
          consultation: first,
          reply: 1,
          reviewer: 'lead-head',
          verdict: 'vague',
          ...effect({
            effect: 'return',
            cure: cureOfDueDate,
            vagueness: { violation: true, bounce: true, citation: 'ninh-thuan-7-4' },
          }),
        },
      ],
    ],
  },
]);

const redirect = of(
  'officer',
  'redirect-consultation',
  { to: 'construction', reason: 'It is competent' },
  '2026-08-26',
);

carry('a redirection passes the questions on', [
  {
    rule: 'with their texts, a term of its own, and where they came from',
    given: [
      ...asked,
      replies(
        on25,
        replyOf({ position: 'outside-mandate', legalBasis: 'Decree 1', competentAgency: 'construction' }),
      ),
    ],
    when: redirect,
    facts: [
      [
        'consultation.sent',
        dispatched({
          at: next,
          consultee: 'construction',
          term: term({
            start: next,
            dueDate: '2026-09-07',
            dueAt: '2026-09-07T16:59:59.999Z',
            reminders: ['2026-09-04T00:30:00.000Z'],
          }),
          redirectedFrom: first,
          redirects: 1,
        }),
      ],
      ['consultation.redirected', { at: next, consultation: first, to: 'construction' }],
      ['consultation.settled', { at: next, consultation: first, outcome: 'redirected' }],
    ],
    texts: { reason: 'It is competent', 'questions.q1.text': 'Is the price right?' },
  },
]);
