import { expect } from 'vitest';
import { carry } from './carries.js';
import { asked, asking, first, opened, opening, question, replies, replyOf } from './specify.js';
import { cited, step, until } from './world.js';

const nine = '2026-08-24T02:00:00.000Z';
const ten = '2026-08-24T03:00:00.000Z';
const morning = '2026-08-25T02:00:00.000Z';
const next = '2026-08-26T02:00:00.000Z';
const dayEnd = (dueDate: string) => ({ dueDate, dueAt: `${dueDate}T16:59:59.999Z` });

const openedWithout = (...parts: readonly string[]) =>
  step(
    '2026-08-24T09:00',
    'officer',
    'open-request',
    Object.fromEntries(Object.entries(opening).filter(([part]) => !parts.includes(part))),
  );

const draft = (more: object = {}) => ({
  at: nine,
  lead: 'lead',
  dossier: 'D-1',
  matters: ['land.price'],
  territory: 'north',
  competence: { kind: 'beyond' },
  present: ['subject', 'legalBasis', 'expectedOutput'],
  responsibleOfficer: 'lead-head',
  due: null,
  policy: { id: 'vn-gia-lai-2024', policyVersion: '3', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  machineVersion: expect.any(Number),
  directory: { id: 'province', directoryVersion: '1' },
  calendar: { id: 'vietnam', calendarVersion: '2026-08', zone: 'Asia/Ho_Chi_Minh' },
  ...more,
});

carry('a draft', [
  {
    rule: 'carries who leads, what is there, and the versions it is judged under; the texts stand beside it',
    when: opened(),
    facts: [['request.opened', draft()]],
    texts: {
      subject: 'Land price plan',
      legalBasis: 'Land law, art. 1',
      expectedOutput: 'A price table',
    },
  },
  {
    rule: 'with little in it',
    when: step('2026-08-24T09:00', 'officer', 'open-request', {
      dossier: 'D-1',
      matters: ['land.price'],
      territory: 'north',
      competence: { kind: 'delegated', from: '2026-01-01', to: '2026-12-31' },
      expectedOutput: 'A price table',
    }),
    facts: [
      [
        'request.opened',
        draft({
          competence: { kind: 'delegated', from: '2026-01-01', to: '2026-12-31' },
          present: ['expectedOutput'],
          responsibleOfficer: null,
        }),
      ],
    ],
    texts: { expectedOutput: 'A price table' },
  },
  {
    rule: 'with a due date that a superior has set',
    when: opened({ dueDate: '2026-08-28' }),
    facts: [['request.opened', draft({ due: dayEnd('2026-08-28') })]],
  },
  {
    rule: 'with a due date by the policy’s own period, where it has one',
    policy: {
      resolution: { violation: 'record', period: { amount: 3, unit: 'working-day' }, citation: cited },
    },
    when: opened(),
    facts: [['request.opened', draft({ due: dayEnd('2026-08-27') })]],
  },
  {
    rule: 'amended: what was there stays there, and so does the officer',
    given: [openedWithout('subject', 'legalBasis')],
    when: step('2026-08-25', 'officer', 'amend-request', { legalBasis: 'Land law, art. 2' }),
    facts: [
      [
        'request.amended',
        { at: morning, present: ['legalBasis', 'expectedOutput'], responsibleOfficer: 'lead-head' },
      ],
    ],
    texts: { legalBasis: 'Land law, art. 2' },
  },
  {
    rule: 'amended with another officer',
    given: [opened()],
    when: step('2026-08-25', 'officer', 'amend-request', { responsibleOfficer: 'officer-2' }),
    facts: [
      [
        'request.amended',
        {
          at: morning,
          present: ['subject', 'legalBasis', 'expectedOutput'],
          responsibleOfficer: 'officer-2',
        },
      ],
    ],
    texts: {},
  },
]);

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
const anySent = ['consultation.sent', expect.objectContaining({ round: 1 })] as const;
const recorded = (kind: string, cause: string, citation: string, more: object = {}) =>
  [
    'violation.recorded',
    { at: ten, kind, against: 'lead', accuser: null, consultation: null, cause, citation, ...more },
  ] as const;
const send = (more: object = {}, on = '2026-08-24T10:00') =>
  step(on, 'officer', 'send-consultation', { consultees: [asking('finance')], ...more });

carry('a round', [
  {
    rule: 'says what went with it: own view and complete dossier',
    given: [opened()],
    when: send({ ownView: 'It is fair', completeDossier: true }),
    facts: [round({ ownView: true, completeDossier: true }), anySent],
    texts: {
      ownView: 'It is fair',
      reason: 'It keeps the prices',
      'questions.q1.text': 'Is the price right?',
    },
  },
  {
    rule: 'says that it has new material',
    given: asked,
    when: send({ newMaterial: 'A new survey' }, '2026-08-25'),
    facts: [
      round({ at: morning, round: 2, newMaterial: true }),
      ['consultation.sent', expect.objectContaining({ round: 2 })],
    ],
    texts: {
      newMaterial: 'A new survey',
      reason: 'It keeps the prices',
      'questions.q1.text': 'Is the price right?',
    },
  },
  {
    rule: 'what is unclear and what repeats are two cases, where the policy records both',
    policy: {
      clears: { mode: 'record', citation: 'ninh-thuan-5', required: ['person', 'result'] },
      rounds: { mode: 'record', maximum: 2, citation: 'ninh-thuan-7-8' },
    },
    given: [openedWithout('responsibleOfficer', 'expectedOutput'), send()],
    when: send({}, '2026-08-25'),
    facts: [
      round({
        at: morning,
        round: 2,
        missing: ['person', 'result'],
        unclear: 'ninh-thuan-5',
        repeat: 'ninh-thuan-7-8',
      }),
      recorded('unclear-assignment', 'assignment:2', 'ninh-thuan-5', { at: morning }),
      recorded('repeat-consultation', 'repeat:2', 'ninh-thuan-7-8', { at: morning }),
      ['consultation.sent', expect.objectContaining({ round: 2 })],
    ],
  },
  {
    rule: 'unclear alone',
    policy: { clears: { mode: 'record', citation: 'ninh-thuan-5', required: ['responsibility'] } },
    given: [openedWithout('legalBasis')],
    when: send(),
    facts: [
      round({ missing: ['responsibility'], unclear: 'ninh-thuan-5' }),
      recorded('unclear-assignment', 'assignment:1', 'ninh-thuan-5'),
      anySent,
    ],
  },
  {
    rule: 'a repeat alone',
    policy: { rounds: { mode: 'record', maximum: 2, citation: 'ninh-thuan-7-8' } },
    given: asked,
    when: send({}, '2026-08-25'),
    facts: [
      round({ at: morning, round: 2, repeat: 'ninh-thuan-7-8' }),
      recorded('repeat-consultation', 'repeat:2', 'ninh-thuan-7-8', { at: morning }),
      ['consultation.sent', expect.objectContaining({ round: 2 })],
    ],
  },
]);

const mandatory = (mode: object, more: object = { agency: 'construction' }) => ({
  mandatoryConsultees: {
    ...mode,
    consultees: [{ matter: 'land', citation: 'decree-30-13', ...more }],
    citation: cited,
  },
});
const waivers = [{ consultee: 'construction', reason: 'Asked in July', legalBasis: 'Land law, art. 9' }];
const duty = (consultee: string) => ({
  at: ten,
  round: 1,
  matter: 'land.price',
  consultee,
  citation: 'decree-30-13',
});

carry('a mandatory consultee', [
  {
    rule: 'left out on record: the case is about it, under the law that makes it mandatory',
    policy: mandatory({ mode: 'record' }),
    given: [opened()],
    when: send(),
    facts: [
      round(),
      ['consultee.omitted', duty('construction')],
      recorded('omitted-consultee', 'omission:construction', 'decree-30-13'),
      anySent,
    ],
  },
  {
    rule: 'a kind of agency is named by its kind',
    policy: mandatory({ mode: 'record' }, { kind: 'commune-committee' }),
    given: [opened()],
    when: send(),
    facts: [
      round(),
      ['consultee.omitted', duty('commune-committee')],
      recorded('omitted-consultee', 'omission:commune-committee', 'decree-30-13'),
      anySent,
    ],
  },
  {
    rule: 'waived: reason and legal basis beside it',
    policy: mandatory({ mode: 'refuse', attempt: 'noted' }),
    given: [opened()],
    when: send({ waivers }),
    facts: [round(), ['consultee.waived', duty('construction')], anySent],
  },
  {
    rule: 'waived when the matter is decided without a round',
    policy: mandatory({ mode: 'refuse', attempt: 'noted' }),
    given: [opened()],
    when: step('2026-08-25', 'head', 'resolve-request', { decision: 'Approved', waivers }),
    facts: [
      ['consultee.waived', { ...duty('construction'), at: morning }],
      ['request.resolved', { at: morning }],
    ],
    texts: { reason: 'Asked in July', legalBasis: 'Land law, art. 9', decision: 'Approved' },
  },
  {
    rule: 'left out by an attempt that is itself a violation: the case is about it',
    policy: mandatory({ mode: 'refuse', attempt: 'violation' }),
    given: [opened()],
    when: send(),
    facts: [
      [
        'attempt.refused',
        {
          at: ten,
          command: 'send-consultation',
          code: 'consultee-omitted',
          about: ['construction'],
          path: 'consultees',
          message: {
            vi: 'Bỏ sót cơ quan phải lấy ý kiến: construction. Hãy thêm vào, hoặc miễn kèm lý do và căn cứ pháp lý.',
            en: 'A mandatory consultee is left out: construction. Add it, or waive it with a reason and a legal basis.',
          },
          citation: 'gia-lai-6',
          violation: { kind: 'omitted-consultee', citation: 'gia-lai-6' },
        },
      ],
      recorded('omitted-consultee', 'omitted-consultee:construction', 'gia-lai-6'),
    ],
  },
]);

const treatment = (kind: string, more: object = {}) => ({ consultation: first, treatment: kind, ...more });
const synthesise = (...treatments: readonly object[]) =>
  step('2026-08-26', 'officer', 'record-synthesis', { treatments, conclusion: 'The plan stands' });
const disagrees = replies(
  '2026-08-25',
  replyOf({ position: 'disagree', reasons: 'Too low', legalBasis: 'Art. 158', alternative: 'Zone 2' }),
);

carry('a synthesis', [
  {
    rule: 'carries how each position was treated, and the objections that were not accepted',
    given: [...asked, disagrees],
    when: synthesise(treatment('not-accepted', { reason: 'Zone 2 is full' })),
    facts: [['synthesis.recorded', { at: next, treatments: [treatment('not-accepted')], dissent: [first] }]],
    texts: { conclusion: 'The plan stands', 'treatments.r-1/3.reason': 'Zone 2 is full' },
  },
  {
    rule: 'accepted in part, an objection is still dissent',
    given: [...asked, disagrees],
    when: synthesise(treatment('partly-accepted', { reason: 'Zone 2 is full' })),
    facts: [
      ['synthesis.recorded', { at: next, treatments: [treatment('partly-accepted')], dissent: [first] }],
    ],
  },
  {
    rule: 'accepted, there is no dissent',
    given: [...asked, disagrees],
    when: synthesise(treatment('accepted')),
    facts: [['synthesis.recorded', { at: next, treatments: [treatment('accepted')], dissent: [] }]],
    texts: { conclusion: 'The plan stands' },
  },
  {
    rule: 'conditions that are not accepted are dissent',
    given: [
      ...asked,
      replies('2026-08-25', replyOf({ position: 'agree-with-conditions', conditions: 'Table 3' })),
    ],
    when: synthesise(treatment('not-accepted', { reason: 'No' })),
    facts: [['synthesis.recorded', { at: next, treatments: [treatment('not-accepted')], dissent: [first] }]],
  },
  {
    rule: 'one objection among the answers is dissent',
    given: [
      opened(),
      step('2026-08-24T10:00', 'officer', 'send-consultation', {
        consultees: [asking('finance', { questions: [question, { ...question, id: 'q2' }] })],
      }),
      replies('2026-08-25', {
        consultation: first,
        reply: {
          answers: [
            { question: 'q1', position: 'agree' },
            { question: 'q2', position: 'disagree', reasons: 'r', legalBasis: 'b', alternative: 'a' },
          ],
          accountable: 'Price division',
          signatory: { officer: 'fin-head', capacity: 'head' },
        },
      }),
    ],
    when: synthesise(treatment('not-accepted', { reason: 'No' })),
    facts: [['synthesis.recorded', { at: next, treatments: [treatment('not-accepted')], dissent: [first] }]],
  },
  {
    rule: 'a deemed agreement is no dissent, whatever the vague reply said',
    policy: { vagueness: { effect: 'agreement', liable: true, citation: cited } },
    given: [...asked, replies('2026-08-25', replyOf({ position: 'disagree' }))],
    when: synthesise(treatment('not-accepted', { reason: 'No' })),
    facts: [['synthesis.recorded', { at: next, treatments: [treatment('not-accepted')], dissent: [] }]],
  },
  {
    rule: 'who agrees does not dissent, however it is treated',
    given: [...asked, replies('2026-08-25')],
    when: synthesise(treatment('not-accepted', { reason: 'No' })),
    facts: [['synthesis.recorded', { at: next, treatments: [treatment('not-accepted')], dissent: [] }]],
  },
]);

const escalate = (more: object = {}, on = '2026-08-26') =>
  step(on, 'head', 'escalate-request', {
    to: 'committee',
    legalBasis: 'Land law, art. 7',
    position: 'The plan should stand',
    proposal: 'Approve it',
    ...more,
  });
const escalation = (more: object = {}) =>
  [
    'request.escalated',
    {
      at: next,
      to: 'committee',
      dissent: [],
      hearing: dayEnd('2026-09-14'),
      shifted: null,
      groundless: null,
      ...more,
    },
  ] as const;
const own = opened({ competence: { kind: 'own' } });
const recording = {
  ownCompetence: { mode: 'record', citation: 'gia-lai-2' },
  escalationGrounds: { mode: 'record', citation: 'gia-lai-3' },
};
const bare = step('2026-08-26', 'head', 'escalate-request', { to: 'committee' });

carry('an escalation', [
  {
    rule: 'carries to whom it goes, and the term to be heard in',
    given: [opened()],
    when: escalate(),
    facts: [escalation()],
    texts: { legalBasis: 'Land law, art. 7', position: 'The plan should stand', proposal: 'Approve it' },
  },
  {
    rule: 'carries the dissent along',
    given: [...asked, disagrees, synthesise(treatment('not-accepted', { reason: 'Zone 2 is full' }))],
    when: escalate({}, '2026-08-26T10:00'),
    facts: [escalation({ at: '2026-08-26T03:00:00.000Z', dissent: [first] })],
  },
  {
    rule: 'of what is within its own competence, without any ground: two cases',
    policy: recording,
    given: [own],
    when: bare,
    facts: [
      escalation({ shifted: 'gia-lai-2', groundless: 'gia-lai-3' }),
      recorded('upward-shifting', 'competence', 'gia-lai-2', { at: next }),
      recorded('escalation-without-position', 'escalation', 'gia-lai-3', { at: next }),
    ],
    texts: {},
  },
  {
    rule: 'of what is within its own competence, with all grounds: one case',
    policy: recording,
    given: [own],
    when: escalate(),
    facts: [
      escalation({ shifted: 'gia-lai-2' }),
      recorded('upward-shifting', 'competence', 'gia-lai-2', { at: next }),
    ],
  },
  {
    rule: 'of what is beyond it, without any ground: one case',
    policy: recording,
    given: [opened()],
    when: bare,
    facts: [
      escalation({ groundless: 'gia-lai-3' }),
      recorded('escalation-without-position', 'escalation', 'gia-lai-3', { at: next }),
    ],
  },
  {
    rule: 'a delegation counts from its first day to its last',
    policy: recording,
    given: [opened({ competence: { kind: 'delegated', from: '2026-08-26', to: '2026-08-26' } })],
    when: escalate(),
    facts: [
      escalation({ shifted: 'gia-lai-2' }),
      recorded('upward-shifting', 'competence', 'gia-lai-2', { at: next }),
    ],
  },
  {
    rule: 'a delegation that is still to come is none',
    policy: recording,
    given: [opened({ competence: { kind: 'delegated', from: '2026-08-27', to: '2026-12-31' } })],
    when: escalate(),
    facts: [escalation()],
  },
  {
    rule: 'an attempt that is a violation has the competence as its cause',
    given: [own],
    when: escalate(),
    facts: [
      [
        'attempt.refused',
        expect.objectContaining({
          code: 'own-competence',
          about: [],
          violation: { kind: 'upward-shifting', citation: 'gia-lai-2' },
        }),
      ],
      recorded('upward-shifting', 'competence', 'gia-lai-2', { at: next }),
    ],
  },
  {
    rule: 'not heard in its term: the lapse is the superior’s, and the lead is the accuser',
    given: [opened(), escalate()],
    when: until('2026-09-15'),
    facts: [
      [
        'hearing-term.reached',
        {
          at: '2026-09-14T16:59:59.999Z',
          dueAt: '2026-09-14T16:59:59.999Z',
          lapse: { violation: true, citation: 'ninh-thuan-7-8' },
        },
      ],
      recorded('supervision-lapse', 'hearing:committee', 'ninh-thuan-7-8', {
        at: '2026-09-14T16:59:59.999Z',
        against: 'committee',
        accuser: 'lead',
      }),
    ],
  },
]);

const direct = (more: object = {}) =>
  step('2026-08-27', 'supervisor', 'give-direction', {
    direction: 'Approve it',
    dueDate: '2026-09-10',
    ...more,
  });
const given = (executor: string) =>
  [
    'direction.given',
    {
      at: '2026-08-27T02:00:00.000Z',
      by: 'committee',
      officer: 'chair',
      executor,
      due: dayEnd('2026-09-10'),
    },
  ] as const;

carry('a direction', [
  {
    rule: 'is the lead’s to carry out unless another is told',
    given: [opened(), escalate()],
    when: direct(),
    facts: [given('lead')],
    texts: { direction: 'Approve it' },
  },
  {
    rule: 'another may be told, and the superior itself',
    given: [opened(), escalate()],
    when: direct({ executor: 'finance' }),
    facts: [given('finance')],
  },
  {
    rule: 'the superior itself',
    given: [opened(), escalate()],
    when: direct({ executor: 'committee' }),
    facts: [given('committee')],
  },
  {
    rule: 'carried out',
    given: [opened(), escalate(), direct()],
    when: step('2026-09-09', 'officer', 'carry-out-direction', { result: 'Approved' }),
    facts: [['direction.carried-out', { at: '2026-09-09T02:00:00.000Z' }]],
    texts: { result: 'Approved' },
  },
  {
    rule: 'not carried out in time: the case is against whoever was told',
    given: [opened(), escalate(), direct({ executor: 'finance' })],
    when: until('2026-09-11'),
    facts: [
      [
        'direction-term.reached',
        {
          at: '2026-09-10T16:59:59.999Z',
          dueAt: '2026-09-10T16:59:59.999Z',
          lapse: { violation: true, citation: 'gia-lai-1' },
        },
      ],
      recorded('direction-not-carried-out', 'direction:finance', 'gia-lai-1', {
        at: '2026-09-10T16:59:59.999Z',
        against: 'finance',
      }),
    ],
  },
]);

carry('the end of a request', [
  {
    rule: 'an exchange is noted',
    given: [opened()],
    when: step('2026-08-25', 'focal', 'note-exchange', { with: 'finance', note: 'A call' }),
    facts: [['exchange.noted', { at: morning, with: 'finance' }]],
    texts: { note: 'A call' },
  },
  {
    rule: 'resolved',
    given: [opened()],
    when: step('2026-08-25', 'head', 'resolve-request', { decision: 'Approved' }),
    facts: [['request.resolved', { at: morning }]],
    texts: { decision: 'Approved' },
  },
  {
    rule: 'withdrawn',
    given: [opened()],
    when: step('2026-08-25', 'head', 'withdraw-request', { reason: 'Dropped' }),
    facts: [['request.withdrawn', { at: morning }]],
    texts: { reason: 'Dropped' },
  },
  {
    rule: 'not resolved by its own due date',
    given: [opened({ dueDate: '2026-08-28' })],
    when: until('2026-08-29'),
    facts: [
      [
        'request-term.reached',
        {
          at: '2026-08-28T16:59:59.999Z',
          dueAt: '2026-08-28T16:59:59.999Z',
          lapse: { violation: true, citation: 'gia-lai-3' },
        },
      ],
      recorded('late-resolution', 'resolution', 'gia-lai-3', { at: '2026-08-28T16:59:59.999Z' }),
    ],
  },
]);
