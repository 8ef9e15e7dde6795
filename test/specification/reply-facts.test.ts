import { carry } from './carries.js';
import { asked, first, registers, replies, replyOf, signed, vagueReply } from './specify.js';
import { cited, until } from './world.js';

const morning = '2026-08-25T02:00:00.000Z';
const dueEnd = { dueDate: '2026-09-03', dueAt: '2026-09-03T16:59:59.999Z', provisional: false };

/** What a sound reply of finance on 25 August carries; a row says what differs. */
const judged = (more: object = {}) => ({
  at: morning,
  consultation: first,
  reply: 1,
  receivedAt: morning,
  author: 'fin-head',
  confirmedBy: null,
  signatory: { officer: 'fin-head', capacity: 'head' },
  signature: { valid: true, ground: 'head', violation: false, citation: 'decree-30-13' },
  answers: [{ question: 'q1', position: 'agree', parts: [], competentAgency: null }],
  overall: 'agree',
  verdict: 'substantive',
  findings: [],
  assessmentVersion: 'structure-1',
  recusal: false,
  late: false,
  answeredLate: false,
  review: null,
  effect: null,
  cure: null,
  liable: false,
  vagueness: { violation: true, bounce: false, citation: 'gia-lai-6' },
  pastDue: false,
  timeliness: { violation: true, citation: 'gia-lai-6' },
  ...more,
});
const settled = (outcome: string, at = morning) =>
  ['consultation.settled', { at, consultation: first, outcome }] as const;
const found = (code: string) => [{ code, question: 'q1' }];
const vagueAnswer = [{ question: 'q1', position: null, parts: ['text'], competentAgency: null }];
const vague = (more: object) =>
  judged({
    answers: vagueAnswer,
    overall: null,
    verdict: 'vague',
    findings: found('missing-position'),
    ...more,
  });
const on25 = '2026-08-25';

carry('a reply carries all that was judged of it', [
  {
    rule: 'position, parts and names of each answer; the texts and the names of persons stand beside it',
    given: asked,
    when: replies(
      on25,
      replyOf(
        {
          position: 'disagree',
          text: 'It is too low',
          conditions: 'Table 3',
          reasons: 'Too low',
          legalBasis: 'Art. 158',
          alternative: 'Zone 2',
        },
        { documentNumber: '12/STC', signatory: { ...signed, name: 'Bà Lan' }, overall: 'agree' },
      ),
    ),
    facts: [
      [
        'reply.received',
        judged({
          answers: [
            {
              question: 'q1',
              position: 'disagree',
              parts: ['text', 'conditions', 'reasons', 'legalBasis', 'alternative'],
              competentAgency: null,
            },
          ],
          overall: 'agree',
          document: { number: 'state', date: null, hash: null, attachments: [] },
        }),
      ],
      settled('answered'),
    ],
    texts: {
      'answers.q1.text': 'It is too low',
      'answers.q1.conditions': 'Table 3',
      'answers.q1.reasons': 'Too low',
      'answers.q1.legalBasis': 'Art. 158',
      'answers.q1.alternative': 'Zone 2',
      accountable: 'Price division',
      documentNumber: '12/STC',
      signatoryName: 'Bà Lan',
    },
  },
  {
    rule: 'a vague one goes back: its findings, and the cure term, which is that of the due date at least',
    given: asked,
    when: replies(on25, vagueReply),
    facts: [['reply.received', vague({ effect: 'return', cure: dueEnd })]],
    texts: {
      'answers.q1.text': 'Proceed under the current rules.',
      accountable: 'Price division',
    },
  },
  {
    rule: 'returned the day before the due date: two working days from then',
    given: [...asked, until('2026-09-03')],
    when: replies('2026-09-03T15:00', vagueReply),
    facts: [
      [
        'reply.received',
        vague({
          at: '2026-09-03T08:00:00.000Z',
          receivedAt: '2026-09-03T08:00:00.000Z',
          effect: 'return',
          cure: { dueDate: '2026-09-07', dueAt: '2026-09-07T16:59:59.999Z', provisional: false },
        }),
      ],
    ],
  },
  {
    rule: 'a second vague one is a violation, for it is returned once at the most',
    given: [...asked, replies(on25, vagueReply)],
    when: replies('2026-08-26', vagueReply),
    facts: [
      [
        'reply.received',
        vague({
          at: '2026-08-26T02:00:00.000Z',
          receivedAt: '2026-08-26T02:00:00.000Z',
          reply: 2,
          effect: 'violation',
        }),
      ],
      [
        'violation.recorded',
        {
          at: '2026-08-26T02:00:00.000Z',
          kind: 'vague-reply',
          against: 'finance',
          accuser: 'lead',
          consultation: first,
          cause: 'clarity:r-1/3',
          citation: 'gia-lai-6',
        },
      ],
    ],
  },
  {
    rule: 'deemed agreement and liability, where the policy makes that of a vague reply',
    policy: { vagueness: { effect: 'agreement', liable: true, citation: cited } },
    given: asked,
    when: replies(on25, vagueReply),
    facts: [['reply.received', vague({ effect: 'agreement', liable: true })], settled('deemed')],
  },
  {
    rule: 'deemed agreement without liability',
    policy: { vagueness: { effect: 'agreement', liable: false, citation: cited } },
    given: asked,
    when: replies(on25, vagueReply),
    facts: [['reply.received', vague({ effect: 'agreement', liable: false })], settled('deemed')],
  },
  {
    rule: 'no reply at all, where the policy makes that of it; past the due date it says so',
    policy: { vagueness: { effect: 'no-reply', citation: cited } },
    given: [...asked, until('2026-09-04T08:00')],
    when: replies('2026-09-04T09:00', vagueReply),
    facts: [
      [
        'reply.received',
        vague({
          at: '2026-09-04T02:00:00.000Z',
          receivedAt: '2026-09-04T02:00:00.000Z',
          effect: 'no-reply',
          late: true,
          answeredLate: true,
          pastDue: true,
        }),
      ],
    ],
  },
  {
    rule: 'an unsigned one has no signatory and no effect, whatever it says, and is no violation',
    given: asked,
    when: replies(on25, {
      consultation: first,
      reply: { answers: vagueReply.reply.answers, accountable: 'Price division' },
    }),
    facts: [
      [
        'reply.received',
        vague({
          signatory: null,
          signature: { valid: false, ground: 'unsigned', violation: false, citation: 'decree-30-13' },
          findings: [
            { code: 'missing-position', question: 'q1' },
            { code: 'unsigned', question: null },
          ],
        }),
      ],
    ],
  },
]);

carry('lateness is judged when the reply was received', [
  {
    rule: 'after the due date: late, and answered late',
    given: [...asked, until('2026-09-04T08:00')],
    when: replies('2026-09-04T09:00'),
    facts: [
      [
        'reply.received',
        judged({
          at: '2026-09-04T02:00:00.000Z',
          receivedAt: '2026-09-04T02:00:00.000Z',
          late: true,
          answeredLate: true,
          pastDue: true,
        }),
      ],
      [
        'violation.recorded',
        {
          at: '2026-09-04T02:00:00.000Z',
          kind: 'late-reply',
          against: 'finance',
          accuser: 'lead',
          consultation: first,
          cause: 'timeliness:r-1/3',
          citation: 'gia-lai-6',
        },
      ],
      ['violation.superseded', { at: '2026-09-04T02:00:00.000Z', case: 'r-1/6', by: 'r-1/8' }],
      settled('answered-late', '2026-09-04T02:00:00.000Z'),
    ],
  },
  {
    rule: 'entered after it, with evidence and a second person, for the day it came: in time',
    given: [...asked, until('2026-09-04T08:00')],
    when: registers('2026-09-04T09:00', '2026-09-03T16:50'),
    facts: [
      [
        'reply.received',
        judged({
          at: '2026-09-04T02:00:00.000Z',
          receivedAt: '2026-09-03T09:50:00.000Z',
          author: 'lead-registry',
          entered: true,
          confirmedBy: 'second-officer',
          pastDue: true,
        }),
      ],
      ['violation.superseded', { at: '2026-09-04T02:00:00.000Z', case: 'r-1/6', by: null }],
      settled('answered', '2026-09-04T02:00:00.000Z'),
    ],
    texts: { accountable: 'Price division', evidence: 'gateway message 17' },
  },
  {
    rule: 'a cure after the due date is late for nobody, for the first reply was there',
    given: [...asked, replies('2026-09-03T15:00', vagueReply)],
    when: replies('2026-09-04T09:00'),
    facts: [
      [
        'reply.received',
        judged({
          at: '2026-09-04T02:00:00.000Z',
          receivedAt: '2026-09-04T02:00:00.000Z',
          reply: 2,
          late: true,
        }),
      ],
      settled('answered', '2026-09-04T02:00:00.000Z'),
    ],
  },
]);

const outside = replyOf({
  position: 'outside-mandate',
  legalBasis: 'Decree 1',
  competentAgency: 'construction',
});
const claims = (more: object = {}) =>
  judged({
    answers: [
      {
        question: 'q1',
        position: 'outside-mandate',
        parts: ['legalBasis'],
        competentAgency: 'construction',
      },
    ],
    overall: 'outside-mandate',
    verdict: 'needs-review',
    findings: found('claims-outside-mandate'),
    recusal: true,
    review: { dueDate: '2026-08-27', dueAt: '2026-08-27T16:59:59.999Z', provisional: false },
    reviewer: 'lead-head',
    ...more,
  });
const bounced = (more: object = {}) =>
  judged({
    answers: [{ question: 'q1', position: 'outside-mandate', parts: [], competentAgency: 'construction' }],
    overall: 'outside-mandate',
    verdict: 'vague',
    findings: found('unsupported-outside-mandate'),
    recusal: true,
    ...more,
  });
const bounce = replyOf({ position: 'outside-mandate', competentAgency: 'construction' });
const vagueViolation = { vagueness: { effect: 'violation', citation: cited } };

carry('outside the mandate', [
  {
    rule: 'a supported claim is for a reviewer, within a term',
    given: asked,
    when: replies(on25, outside),
    facts: [['reply.received', claims()]],
  },
  {
    rule: 'an unsupported one is a bounce, under the rule on bounces',
    policy: vagueViolation,
    given: asked,
    when: replies(on25, bounce),
    facts: [
      [
        'reply.received',
        bounced({
          effect: 'violation',
          vagueness: { violation: true, bounce: true, citation: 'ninh-thuan-7-4' },
        }),
      ],
      [
        'violation.recorded',
        {
          at: morning,
          kind: 'sideways-shifting',
          against: 'finance',
          accuser: 'lead',
          consultation: first,
          cause: 'clarity:r-1/3',
          citation: 'ninh-thuan-7-4',
        },
      ],
    ],
  },
  {
    rule: 'where the policy records no bounces it is a vague reply like any other',
    policy: { ...vagueViolation, redirection: { maximum: 1, violation: 'off', citation: cited } },
    given: asked,
    when: replies(on25, bounce),
    facts: [
      ['reply.received', bounced({ effect: 'violation' })],
      [
        'violation.recorded',
        {
          at: morning,
          kind: 'vague-reply',
          against: 'finance',
          accuser: 'lead',
          consultation: first,
          cause: 'clarity:r-1/3',
          citation: 'gia-lai-6',
        },
      ],
    ],
  },
]);
