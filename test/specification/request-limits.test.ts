import { expect, it } from 'vitest';
import { machineVersion } from '../../src/request/index.js';
import { carry, playAll } from './carries.js';
import { asked, asking, opened, opening, replies, replyOf, specify } from './specify.js';
import { tell } from './told.js';
import { cited, step, until, world } from './world.js';

const send = (consultees: readonly object[], more: object = {}, on = '2026-08-24T10:00') =>
  step(on, 'officer', 'send-consultation', { consultees, ...more });
const openedWithout = (...parts: readonly string[]) =>
  step(
    '2026-08-24T09:00',
    'officer',
    'open-request',
    Object.fromEntries(Object.entries(opening).filter(([part]) => !parts.includes(part))),
  );
const escalate = (more: object = {}) =>
  step('2026-08-26', 'head', 'escalate-request', {
    to: 'committee',
    legalBasis: 'b',
    position: 'p',
    proposal: 'q',
    ...more,
  });
const recorded = (kind: string) => `${kind} lead recorded`;
const attachments = (more: object) => ({
  attachments: {
    mode: 'refuse',
    attempt: 'noted',
    completeDossier: false,
    ownView: false,
    citation: cited,
    ...more,
  },
});
const allClears = ['person', 'work', 'procedure', 'progress', 'responsibility', 'result'];

specify('what must be there before a round goes out', [
  {
    rule: 'only what the policy asks for is to be attached: the dossier',
    policy: attachments({ completeDossier: true }),
    given: [opened()],
    when: send([asking('finance')], { completeDossier: true }),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'or the own view',
    policy: attachments({ ownView: true }),
    given: [opened()],
    when: send([asking('finance')], { ownView: 'It is fair' }),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'procedure and progress are clear by construction',
    policy: { clears: { mode: 'refuse', attempt: 'noted', required: allClears, citation: cited } },
    given: [opened()],
    when: send([asking('finance')]),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'what the policy does not ask for need not be clear',
    policy: { clears: { mode: 'refuse', attempt: 'noted', required: ['person'], citation: cited } },
    given: [openedWithout('subject', 'legalBasis', 'expectedOutput')],
    when: send([asking('finance')]),
    facts: ['round.opened', 'consultation.sent'],
  },
]);

tell('work is clear only where every consultee has a question', [
  {
    rule: 'one that has none makes it unclear, under the rule on clears',
    given: [opened()],
    when: send([asking('finance'), asking('construction', { questions: [] })]),
    code: 'clears-missing',
    citation: 'ninh-thuan-5',
    message:
      'Not clear yet: work (subject, a question for each consultee). Complete these before anything is sent.',
  },
]);

const attempts = (rule: object) => ({ attempt: 'violation', mode: 'refuse', citation: cited, ...rule });

specify('an attempt that the policy calls a violation', [
  {
    rule: 'an unclear assignment',
    policy: { clears: attempts({ required: ['result'] }) },
    given: [openedWithout('expectedOutput')],
    when: send([asking('finance')]),
    refused: 'clears-missing',
    violations: [recorded('unclear-assignment')],
  },
  {
    rule: 'a repeated round',
    policy: { rounds: attempts({ maximum: 2 }) },
    given: asked,
    when: send([asking('finance')], {}, '2026-08-25'),
    refused: 'round-without-new-material',
    violations: [recorded('repeat-consultation')],
  },
  {
    rule: 'an escalation without a position',
    policy: { escalationGrounds: attempts({}) },
    given: [opened()],
    when: step('2026-08-26', 'head', 'escalate-request', { to: 'committee', legalBasis: 'b', proposal: 'q' }),
    refused: 'escalation-without-position',
    violations: [recorded('escalation-without-position')],
  },
]);

const attempted = (kind: string, cause: string) => [
  ['attempt.refused', expect.objectContaining({ violation: { kind, citation: 'gia-lai-6' } })] as const,
  ['violation.recorded', expect.objectContaining({ kind, cause, against: 'lead', accuser: null })] as const,
];

carry('what an attempt is about is its cause', [
  {
    rule: 'an unclear assignment',
    policy: { clears: attempts({ required: ['result'] }) },
    given: [openedWithout('expectedOutput')],
    when: send([asking('finance')]),
    facts: attempted('unclear-assignment', 'assignment'),
  },
  {
    rule: 'a repeated round',
    policy: { rounds: attempts({ maximum: 2 }) },
    given: asked,
    when: send([asking('finance')], {}, '2026-08-25'),
    facts: attempted('repeat-consultation', 'repeat'),
  },
  {
    rule: 'an escalation without a position',
    policy: { escalationGrounds: attempts({}) },
    given: [opened()],
    when: step('2026-08-26', 'head', 'escalate-request', { to: 'committee', legalBasis: 'b', proposal: 'q' }),
    facts: attempted('escalation-without-position', 'escalation'),
  },
  {
    rule: 'agencies that are not relevant: all are named, the first is the cause',
    policy: { relevance: attempts({ maximumDistance: 0 }) },
    given: [opened()],
    when: send([asking('finance'), asking('culture'), asking('ministry')]),
    facts: [
      ['attempt.refused', expect.objectContaining({ about: ['culture', 'ministry'], path: 'consultees.1' })],
      ['violation.recorded', expect.objectContaining({ cause: 'irrelevant-consultation:culture' })],
    ],
  },
  {
    rule: 'an agency that does not exist is named',
    given: [opened()],
    when: send([asking('finance'), asking('nowhere')]),
    facts: [
      [
        'attempt.refused',
        expect.objectContaining({ code: 'agency-unknown', about: ['nowhere'], violation: null }),
      ],
    ],
  },
  {
    rule: 'an agency that has ended is named',
    given: [opened()],
    when: send([asking('old-office')]),
    facts: [
      ['attempt.refused', expect.objectContaining({ code: 'agency-abolished', about: ['old-office'] })],
    ],
  },
]);

/** Only the lead is bound by these: the ministry leads here, and the instrument does not bind it. */
const vietnamese: readonly [
  rule: string,
  policy: object,
  given: readonly ReturnType<typeof step>[],
  when: ReturnType<typeof step>,
  message: string,
][] = [
  [
    'clears',
    {},
    [openedWithout('legalBasis', 'expectedOutput')],
    send([asking('finance')]),
    'Chưa rõ: trách nhiệm (legalBasis), kết quả (expectedOutput). Hãy bổ sung trước khi gửi lấy ý kiến.',
  ],
  [
    'person and work',
    {},
    [openedWithout('responsibleOfficer', 'subject')],
    send([asking('finance')]),
    'Chưa rõ: người (responsibleOfficer), việc (subject, câu hỏi cho từng cơ quan). Hãy bổ sung trước khi gửi lấy ý kiến.',
  ],
  [
    'attachments',
    attachments({ completeDossier: true, ownView: true }),
    [opened()],
    send([asking('finance')]),
    'Thiếu tài liệu kèm theo: hồ sơ đầy đủ (completeDossier), ý kiến của cơ quan chủ trì (ownView).',
  ],
  [
    'grounds',
    {},
    [opened()],
    step('2026-08-26', 'head', 'escalate-request', { to: 'committee' }),
    'Trình cấp trên phải nêu: căn cứ pháp lý (legalBasis), chính kiến của mình (position), đề xuất (proposal).',
  ],
];

it.each(vietnamese)(
  'what is missing is named in Vietnamese too: %s',
  async (_, policy, given, when, message) => {
    const played = world(policy);
    await playAll(played, given);
    const result = await played.play(when);
    expect(result !== null && !result.ok && result.rejection.message.vi).toBe(message);
  },
);

const mandatory = (...consultees: readonly object[]) => ({
  mandatoryConsultees: { mode: 'refuse', attempt: 'noted', consultees, citation: cited },
});
const duty = (more: object) => ({ matter: 'land', citation: cited, ...more });

specify('whom a law says to ask', [
  {
    rule: 'the lead need not ask itself',
    policy: mandatory(duty({ agency: 'lead' })),
    given: [opened()],
    when: send([asking('finance')]),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'only on its own matter',
    policy: mandatory(duty({ matter: 'culture', agency: 'culture' })),
    given: [opened()],
    when: send([asking('finance')]),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'an agency of the kind without a mandate there does not do',
    policy: {
      relevance: { mode: 'off' },
      ...mandatory(duty({ matter: 'land.price', kind: 'commune-committee' })),
    },
    given: [opened({ territory: 'south' })],
    when: send([asking('commune')]),
    refused: 'consultee-omitted',
  },
  {
    rule: 'another kind of agency does not do, though it has the mandate',
    policy: mandatory(duty({ matter: 'land.price', kind: 'commune-committee' })),
    given: [opened()],
    when: send([asking('finance')]),
    refused: 'consultee-omitted',
  },
  {
    rule: 'every one of them',
    policy: mandatory(duty({ agency: 'finance' }), duty({ agency: 'construction' })),
    given: [opened()],
    when: send([asking('finance')]),
    refused: 'consultee-omitted',
    violations: [],
  },
  {
    rule: 'a waiver is for the one that it names',
    policy: mandatory(duty({ agency: 'construction' })),
    given: [opened()],
    when: send([asking('finance')], { waivers: [{ consultee: 'commune', reason: 'r', legalBasis: 'b' }] }),
    refused: 'consultee-omitted',
  },
  {
    rule: 'a waiver of one that is asked leaves no trace',
    policy: mandatory(duty({ agency: 'finance' })),
    given: [opened()],
    when: send([asking('finance')], { waivers: [{ consultee: 'finance', reason: 'r', legalBasis: 'b' }] }),
    facts: ['round.opened', 'consultation.sent'],
  },
]);

specify('due dates that a person names', [
  {
    rule: 'today is soon enough, while the day lasts',
    when: opened({ dueDate: '2026-08-24' }),
    facts: ['request.opened'],
  },
  {
    rule: 'yesterday is not',
    when: opened({ dueDate: '2026-08-23' }),
    refused: 'term-below-minimum',
  },
  {
    rule: 'beyond the calendar it is taken where the policy guesses',
    when: opened({ dueDate: '2027-03-01' }),
    facts: ['request.opened'],
  },
]);

specify('synthesis', [
  {
    rule: 'a deemed position must be answered',
    policy: {
      silence: {
        violation: 'off',
        deemedPosition: 'agree',
        liable: true,
        afterwards: 'lapse',
        citation: cited,
      },
    },
    given: [...asked, until('2026-09-04')],
    when: step('2026-09-04', 'officer', 'record-synthesis', { treatments: [], conclusion: 'c' }),
    refused: 'positions-unanswered',
  },
  {
    rule: 'a consultation that lapsed has none',
    policy: {
      silence: {
        violation: 'off',
        deemedPosition: 'none',
        liable: false,
        afterwards: 'lapse',
        citation: cited,
      },
    },
    given: [...asked, until('2026-09-04')],
    when: step('2026-09-04', 'officer', 'record-synthesis', { treatments: [], conclusion: 'c' }),
    facts: ['synthesis.recorded'],
  },
  {
    rule: 'what is noted or accepted needs no reason',
    given: [...asked, replies('2026-08-25')],
    when: step('2026-08-26', 'officer', 'record-synthesis', {
      treatments: [{ consultation: 'r-1/3', treatment: 'noted' }],
      conclusion: 'c',
    }),
    facts: ['synthesis.recorded'],
  },
]);

specify('who is a party to a request, and can be reported', [
  ...['committee', 'finance', 'lead'].map((against) => ({
    rule: `${against}, once it directs, is asked, or leads`,
    given: [...asked, replies('2026-08-25'), ...[]],
    when: step('2026-08-25T10:00', 'inspector', 'report-violation', {
      kind: 'indifference',
      against,
      citation: cited,
      evidence: 'e',
    }),
    ...(against === 'committee'
      ? { refused: 'not-a-party' as const }
      : { facts: ['violation.reported', 'violation.recorded'] }),
  })),
  {
    rule: 'the superior, once the matter was handed up',
    given: [opened(), escalate()],
    when: step('2026-08-27', 'inspector', 'report-violation', {
      kind: 'indifference',
      against: 'committee',
      citation: 'ninh-thuan-7-8',
      evidence: 'e',
    }),
    facts: ['violation.reported', 'violation.recorded'],
  },
  {
    rule: 'whoever was told to carry out a direction',
    given: [
      opened(),
      escalate(),
      step('2026-08-27', 'supervisor', 'give-direction', {
        direction: 'd',
        dueDate: '2026-09-10',
        executor: 'construction',
      }),
    ],
    when: step('2026-08-28', 'inspector', 'report-violation', {
      kind: 'indifference',
      against: 'construction',
      citation: cited,
      evidence: 'e',
    }),
    facts: ['violation.reported', 'violation.recorded'],
  },
]);

const closing = {
  counting: { dayZero: 'excluded', cutOff: 'none', end: 'closing-time', roll: true, citation: cited },
  term: {
    period: { amount: 5, unit: 'working-day' },
    start: 'dispatch',
    lateness: 'arrived',
    uncovered: 'refuse',
    reminders: [],
    citation: cited,
  },
};
const claimed = replyOf({ position: 'outside-mandate', legalBasis: 'b', competentAgency: 'construction' });
const redirect = (on: string) =>
  step(on, 'officer', 'redirect-consultation', { consultation: 'r-1/3', to: 'construction', reason: 'r' });
const again = { newMaterial: 'A survey' };

specify('at the limits', [
  {
    rule: 'a due date of today is over at the very moment when the office closes',
    policy: closing,
    when: step('2026-08-24T17:00', 'officer', 'open-request', { ...opening, dueDate: '2026-08-24' }),
    refused: 'term-below-minimum',
  },
  {
    rule: 'and not a minute before',
    policy: closing,
    when: step('2026-08-24T16:59', 'officer', 'open-request', { ...opening, dueDate: '2026-08-24' }),
    facts: ['request.opened'],
  },
  {
    rule: 'an agency that was asked in an earlier round may be the competent one in this',
    given: [
      opened(),
      send([asking('construction')]),
      send([asking('finance')], again, '2026-08-24T11:00'),
      step('2026-08-25', 'financeHead', 'submit-reply', { ...claimed, consultation: 'r-1/5' }),
    ],
    when: step('2026-08-26', 'officer', 'redirect-consultation', {
      consultation: 'r-1/5',
      to: 'construction',
      reason: 'r',
    }),
    facts: ['consultation.sent', 'consultation.redirected', 'consultation.settled'],
  },
  {
    rule: 'and so may one that the lead took its question back from',
    given: [
      opened(),
      send([asking('finance'), asking('construction')]),
      step('2026-08-24T11:00', 'officer', 'withdraw-consultation', { consultation: 'r-1/4', reason: 'r' }),
      replies('2026-08-25', claimed),
    ],
    when: redirect('2026-08-26'),
    facts: ['consultation.sent', 'consultation.redirected', 'consultation.settled'],
  },
  {
    rule: 'nothing is passed on for a term that runs out of the calendar',
    policy: { term: closing.term },
    given: [
      { ...opened(), on: '2026-12-21' },
      send([asking('finance')], {}, '2026-12-22'),
      replies('2026-12-28', claimed),
    ],
    when: redirect('2026-12-29'),
    refused: 'day-not-covered',
  },
  {
    rule: 'what was asked about before counts when the matter is concluded',
    policy: mandatory(duty({ matter: 'land.price', agency: 'construction' })),
    given: [
      opened({ matters: ['culture'] }),
      send([asking('finance'), asking('construction')]),
      step('2026-08-24T11:00', 'officer', 'withdraw-consultation', { consultation: 'r-1/4', reason: 'r' }),
      replies('2026-08-25'),
    ],
    when: step('2026-08-26', 'officer', 'record-synthesis', {
      treatments: [{ consultation: 'r-1/3', treatment: 'accepted' }],
      conclusion: 'c',
    }),
    refused: 'consultee-omitted',
  },
]);

it('each waiver stands with its own reason', async () => {
  const played = world(mandatory(duty({ agency: 'construction' }), duty({ agency: 'commune' })));
  const waivers = ['construction', 'commune'].map((consultee) => ({
    consultee,
    reason: `${consultee} agreed`,
    legalBasis: `basis for ${consultee}`,
  }));
  await playAll(played, [opened(), send([asking('finance')], { waivers })]);
  const content = await played.coordinator.content('r-1');
  const textsAt = (place: number) =>
    content.filter(({ position }) => position === place).map(({ text }) => text);
  expect(textsAt(3)).toEqual(['basis for construction', 'construction agreed']);
  expect(textsAt(4)).toEqual(['basis for commune', 'commune agreed']);
});

it('a redirection stands with its reason, and so does what is sent for it', async () => {
  const played = world();
  await playAll(played, [...asked, replies('2026-08-25', claimed), redirect('2026-08-26')]);
  const content = await played.coordinator.content('r-1');
  const reasons = content.filter(({ path, position }) => path === 'reason' && position > 4);
  expect(reasons.map(({ position, text }) => [position, text])).toEqual([
    [5, 'r'],
    [6, 'r'],
  ]);
});

it('one matter has one lead: a dossier that another leads is refused, the lead’s own is not', async () => {
  const played = world();
  await playAll(played, [opened()]);
  const open = (agency: string, request: string) =>
    played.coordinator.executeUnknown({
      ...opening,
      type: 'open-request',
      actor: { officer: 'x', agency, role: 'lead-officer' },
      request,
    });
  expect(await open('construction', 'r-2')).toMatchObject({
    ok: false,
    rejection: {
      code: 'another-lead',
      path: 'dossier',
      citation: { id: 'ninh-thuan-3' },
      message: { en: 'The dossier D-1 is led by lead: one matter has one lead.' },
    },
  });
  expect(await open('lead', 'r-3')).toMatchObject({ ok: true });
});

it('a request is moved to newer machines only', async () => {
  const played = world();
  await playAll(played, [opened()]);
  const result = await played.play(
    step('2026-08-25', 'head', 'change-machine-version', { machineVersion: machineVersion, reason: 'r' }),
  );
  expect(result).toMatchObject({
    ok: false,
    rejection: {
      code: 'machine-version-not-newer',
      path: 'machineVersion',
      message: { en: expect.stringMatching(new RegExp(`\\b${machineVersion}\\b.*–`)) },
    },
  });
});
