import {
  asked,
  asking,
  clear,
  first,
  opened,
  opening,
  question,
  registers,
  replies,
  replyOf,
  sent,
} from './specify.js';
import { tell } from './told.js';
import { cited, step, until } from './world.js';

const on25 = '2026-08-25';
const of = (by: Parameters<typeof step>[1], command: string, more: object = {}, on = on25) =>
  step(on, by, command, { consultation: first, ...more });
const send = (consultees: readonly object[], more: object = {}) =>
  step('2026-08-24T10:00', 'officer', 'send-consultation', { consultees, ...more });
const openedWithout = (...parts: readonly string[]) =>
  step(
    '2026-08-24T09:00',
    'officer',
    'open-request',
    Object.fromEntries(Object.entries(opening).filter(([part]) => !parts.includes(part))),
  );
const always = {
  review: {
    when: 'always',
    period: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: cited,
  },
};

tell('a refused opening says where and why', [
  {
    rule: 'a matter that the directory does not have, by its place in the list',
    when: opened({ matters: ['land', 'lnad'] }),
    code: 'matter-unknown',
    path: 'matters.1',
    message: 'The directory has no matter lnad.',
  },
  {
    rule: 'a territory',
    when: opened({ territory: 'nowhere' }),
    code: 'territory-unknown',
    path: 'territory',
    message: 'The directory has no territory nowhere.',
  },
  {
    rule: 'a due date that is past',
    when: opened({ dueDate: '2026-08-20' }),
    code: 'term-below-minimum',
    path: 'dueDate',
    message: 'The due date 2026-08-20 is below the minimum; the earliest is 2026-08-24.',
  },
  {
    rule: 'a due date of today whose office has closed',
    policy: {
      counting: { dayZero: 'excluded', cutOff: 'none', end: 'closing-time', roll: true, citation: cited },
      term: {
        period: { amount: 5, unit: 'working-day' },
        start: 'dispatch',
        lateness: 'arrived',
        uncovered: 'refuse',
        reminders: [],
        citation: cited,
      },
    },
    when: step('2026-08-24T18:00', 'officer', 'open-request', { ...opening, dueDate: '2026-08-24' }),
    code: 'term-below-minimum',
    path: 'dueDate',
    message: 'The due date 2026-08-24 is below the minimum; the earliest is 2026-08-25.',
  },
  {
    rule: 'a due date beyond the calendar, where nothing is guessed',
    policy: {
      term: {
        period: { amount: 5, unit: 'working-day' },
        start: 'dispatch',
        lateness: 'arrived',
        uncovered: 'refuse',
        reminders: [],
        citation: cited,
      },
    },
    when: opened({ dueDate: '2027-03-01' }),
    code: 'day-not-covered',
    path: 'dueDate',
    message:
      '“Working calendar of public offices in Vietnam” (vietnam) does not cover 2027-03-01; load its plan of days off for 2027.',
  },
]);

tell('a refused dispatch says where and why', [
  {
    rule: 'all that is not clear, at once',
    given: [openedWithout('subject', 'legalBasis', 'expectedOutput', 'responsibleOfficer')],
    when: send([asking('finance')]),
    code: 'clears-missing',
    citation: 'ninh-thuan-5',
    message:
      'Not clear yet: person (responsibleOfficer), work (subject, a question for each consultee), responsibility (legalBasis), result (expectedOutput). Complete these before anything is sent.',
  },
  {
    rule: 'a consultee without a question, where the policy asks for no clears',
    policy: { clears: { mode: 'off' } },
    given: [opened()],
    when: send([asking('finance'), asking('construction', { questions: [] })]),
    code: 'clears-missing',
    path: 'consultees.1.questions',
    message:
      'Not clear yet: work (subject, a question for each consultee). Complete these before anything is sent.',
  },
  {
    rule: 'the lead itself',
    given: [opened()],
    when: send([asking('finance'), asking('lead')]),
    code: 'self-consultation',
    path: 'consultees.1.agency',
    message: 'The lead does not consult itself.',
  },
  {
    rule: 'an agency that is named twice',
    given: [opened()],
    when: send([asking('finance'), asking('construction'), asking('finance')]),
    code: 'consultee-repeated',
    path: 'consultees.2.agency',
    message: 'The agency finance is named twice in one round.',
  },
  {
    rule: 'a question that is named twice',
    given: [opened()],
    when: send([asking('finance', { questions: [question, question] })]),
    code: 'question-repeated',
    path: 'consultees.0.questions',
    message: 'The question q1 is given twice.',
  },
  {
    rule: 'an agency that the directory does not have',
    given: [opened()],
    when: send([asking('finance'), asking('nowhere')]),
    code: 'agency-unknown',
    path: 'consultees.1.agency',
    message: 'The directory has no agency nowhere.',
  },
  {
    rule: 'an agency that has ended, with its successor',
    given: [opened()],
    when: send([asking('old-office')]),
    code: 'agency-abolished',
    path: 'consultees.0.agency',
    message: 'The agency old-office does not exist on 2026-08-24; its successor: construction.',
  },
  {
    rule: 'an agency without a mandate, question by question',
    given: [opened()],
    when: send([asking('finance'), asking('culture', { questions: [question, { ...question, id: 'q2' }] })]),
    code: 'not-relevant',
    path: 'consultees.1',
    citation: 'gia-lai-6',
    message:
      'The agency culture is not directly relevant to question q1, q2: no mandate of it covers the matter in that territory. Drop the question, or ask a competent agency.',
  },
  {
    rule: 'what must be attached, all of it',
    policy: {
      attachments: {
        mode: 'refuse',
        attempt: 'noted',
        completeDossier: true,
        ownView: true,
        citation: 'gia-lai-3',
      },
    },
    given: [opened()],
    when: send([asking('finance')]),
    code: 'attachments-missing',
    citation: 'gia-lai-3',
    message:
      "What must go out with the questions is missing: a complete dossier (completeDossier), the lead's own view (ownView).",
  },
  {
    rule: 'only what is missing of it',
    policy: {
      attachments: {
        mode: 'refuse',
        attempt: 'noted',
        completeDossier: true,
        ownView: true,
        citation: 'gia-lai-3',
      },
    },
    given: [opened()],
    when: send([asking('finance')], { completeDossier: true }),
    code: 'attachments-missing',
    citation: 'gia-lai-3',
    message: "What must go out with the questions is missing: the lead's own view (ownView).",
  },
  {
    rule: 'a mandatory consultee',
    policy: {
      mandatoryConsultees: {
        mode: 'refuse',
        attempt: 'noted',
        consultees: [
          { matter: 'land', agency: 'construction', citation: cited },
          { matter: 'land', kind: 'commune-committee', citation: cited },
        ],
        citation: 'gia-lai-3',
      },
    },
    given: [opened()],
    when: send([asking('finance')]),
    code: 'consultee-omitted',
    path: 'consultees',
    citation: 'gia-lai-3',
    message:
      'A mandatory consultee is left out: construction, commune-committee. Add it, or waive it with a reason and a legal basis.',
  },
  {
    rule: 'a second round without anything new',
    given: asked,
    when: send([asking('finance')]),
    code: 'round-without-new-material',
    path: 'newMaterial',
    citation: 'ninh-thuan-7-8',
    message: 'A further round needs changed parts or new material (newMaterial).',
  },
  {
    rule: 'a third',
    given: [...asked, send([asking('finance')], { newMaterial: 'A survey' })],
    when: send([asking('finance')], { newMaterial: 'Another' }),
    code: 'rounds-exhausted',
    path: 'newMaterial',
    citation: 'ninh-thuan-7-8',
    message: 'All the rounds allowed have been used (2).',
  },
  {
    rule: 'a due date below the minimum',
    given: [opened()],
    when: send([asking('construction'), asking('finance', { dueDate: '2026-08-28' })]),
    code: 'term-below-minimum',
    path: 'consultees.1.dueDate',
    citation: 'design-term',
    message: 'The due date 2026-08-28 is below the minimum; the earliest is 2026-09-03.',
  },
]);

tell('a refused command on a consultation says why', [
  {
    rule: 'an answer to a question that was not put, by its place',
    given: asked,
    when: replies(on25, {
      ...clear,
      reply: {
        ...clear.reply,
        answers: [
          { question: 'q1', position: 'agree' },
          { question: 'q9', position: 'agree' },
        ],
      },
    }),
    code: 'question-unknown',
    path: 'reply.answers.1.question',
    message: 'The question q9 was not put in this consultation.',
  },
  {
    rule: 'an answer that is given twice',
    given: asked,
    when: replies(on25, {
      ...clear,
      reply: {
        ...clear.reply,
        answers: [
          { question: 'q1', position: 'agree' },
          { question: 'q1', position: 'agree' },
        ],
      },
    }),
    code: 'question-repeated',
    path: 'reply.answers.1.question',
    message: 'The question q1 is given twice.',
  },
  {
    rule: 'the same in a replacement',
    given: [...asked, replies(on25)],
    when: of(
      'financeHead',
      'replace-reply',
      { ...clear, reply: { ...clear.reply, answers: [{ question: 'q9', position: 'agree' }] }, reason: 'r' },
      '2026-08-26',
    ),
    code: 'question-unknown',
    path: 'reply.answers.0.question',
    message: 'The question q9 was not put in this consultation.',
  },
  {
    rule: 'a receipt that is on record',
    given: [...asked, of('finance', 'acknowledge-receipt')],
    when: of('finance', 'acknowledge-receipt', {}, '2026-08-26'),
    code: 'already-received',
    message: 'The receipt is on record already, at 2026-08-25T02:00:00.000Z.',
  },
  {
    rule: 'a receipt in the future',
    given: asked,
    when: of('registry', 'record-receipt', { receivedAt: '2026-08-25T10:00:00+07:00', evidence: 'e' }),
    code: 'in-the-future',
    path: 'receivedAt',
    message: 'The moment 2026-08-25T03:00:00.000Z lies in the future.',
  },
  {
    rule: 'a reply dated back before the request went out',
    given: asked,
    when: registers('2026-08-25', '2026-08-24T09:59'),
    code: 'backdated-too-far',
    path: 'receivedAt',
    citation: 'design-backdating',
    message:
      'The receipt 2026-08-24T02:59:00.000Z is dated back too far; the earliest is 2026-08-24T03:00:00.000Z.',
  },
  {
    rule: 'a reply dated back without evidence',
    given: asked,
    when: step(on25, 'registry', 'register-reply', {
      ...clear,
      receivedAt: '2026-08-24T16:00:00+07:00',
      confirmedBy: 'second-officer',
    }),
    code: 'evidence-missing',
    path: 'evidence',
    citation: 'design-backdating',
    message: 'Dating a receipt back needs evidence.',
  },
  {
    rule: 'a reply dated back without a second person',
    given: asked,
    when: step(on25, 'registry', 'register-reply', {
      ...clear,
      receivedAt: '2026-08-24T16:00:00+07:00',
      evidence: 'e',
    }),
    code: 'second-person-required',
    path: 'confirmedBy',
    citation: 'design-backdating',
    message: 'Entering what is past needs a second person (confirmedBy), other than the one who enters it.',
  },
  {
    rule: 'a second person who is the first',
    given: asked,
    when: registers(on25, '2026-08-24T16:00', { confirmedBy: 'lead-registry' }),
    code: 'second-person-required',
    path: 'confirmedBy',
    citation: 'design-backdating',
    message: 'Entering what is past needs a second person (confirmedBy), other than the one who enters it.',
  },
  {
    rule: 'a second recall',
    given: [
      ...asked,
      replies(on25),
      of('financeHead', 'recall-reply', { reason: 'r' }),
      replies('2026-08-26'),
    ],
    when: of('financeHead', 'recall-reply', { reason: 'r' }, '2026-08-27'),
    code: 'recalls-exhausted',
    citation: 'design-recall',
    message: 'All the recalls allowed have been used (1).',
  },
  {
    rule: 'a review of one’s own reply',
    policy: always,
    given: [...asked, registers('2026-08-25', '2026-08-25T09:00')],
    when: step('2026-08-26', 'registry', 'review-reply', {
      consultation: first,
      verdict: 'vague',
      reason: 'r',
    }),
    code: 'role-not-allowed',
    path: 'actor.role',
    message: 'The role registry may not give review-reply; it is for: lead-officer, lead-head.',
  },
  {
    rule: 'closing before the due date',
    given: asked,
    when: of('officer', 'close-consultation', { reason: 'Hurry' }),
    code: 'due-date-not-reached',
    message: 'The due date (2026-09-03) is not past: the consultation cannot be closed without a reply yet.',
  },
  {
    rule: 'closing where the term has not even begun',
    policy: {
      term: {
        period: { amount: 5, unit: 'working-day' },
        start: 'receipt',
        receipt: 'arrived',
        deemedReceiptAfter: { amount: 3, unit: 'working-day' },
        lateness: 'arrived',
        uncovered: 'refuse',
        reminders: [],
        citation: cited,
      },
    },
    given: asked,
    when: of('officer', 'close-consultation', { reason: 'Hurry' }),
    code: 'due-date-not-reached',
    message: 'The due date (–) is not past: the consultation cannot be closed without a reply yet.',
  },
  {
    rule: 'what the state does not allow names both',
    given: asked,
    when: of('head', 'review-reply', { verdict: 'vague', reason: 'r' }),
    code: 'not-in-this-state',
    message: 'review-reply is not possible in the state: awaiting.',
  },
  {
    rule: 'a replacement after the synthesis',
    given: [
      ...asked,
      replies(on25),
      step('2026-08-26', 'officer', 'record-synthesis', {
        treatments: [{ consultation: first, treatment: 'accepted' }],
        conclusion: 'c',
      }),
    ],
    when: of('financeHead', 'recall-reply', { reason: 'r' }, '2026-08-27'),
    code: 'synthesis-closed',
    message: 'The synthesis is closed: a reply can no longer be replaced, corrected or recalled.',
  },
]);

const outside = replyOf({
  position: 'outside-mandate',
  legalBasis: 'Decree 1',
  competentAgency: 'construction',
});
const claimed = [...asked, replies(on25, outside)];
const redirects = (to: string, more: object = {}) =>
  of('officer', 'redirect-consultation', { to, reason: 'r', ...more }, '2026-08-26');

tell('a refused redirection says why', [
  {
    rule: 'nothing to redirect',
    given: asked,
    when: redirects('construction'),
    code: 'not-in-this-state',
    message: 'redirect-consultation is not possible in the state: awaiting.',
  },
  {
    rule: 'to the lead',
    given: claimed,
    when: redirects('lead'),
    code: 'self-consultation',
    path: 'to',
    message: 'The lead does not consult itself.',
  },
  {
    rule: 'to an agency without a mandate',
    given: claimed,
    when: redirects('culture'),
    code: 'not-relevant',
    path: 'to',
    citation: 'gia-lai-6',
    message:
      'The agency culture is not directly relevant to question q1: no mandate of it covers the matter in that territory. Drop the question, or ask a competent agency.',
  },
  {
    rule: 'to an agency that does not exist',
    given: claimed,
    when: redirects('nowhere'),
    code: 'agency-unknown',
    path: 'to',
    message: 'The directory has no agency nowhere.',
  },
  {
    rule: 'to an agency that is asked already',
    given: [opened(), sent('finance', 'construction'), replies(on25, outside)],
    when: redirects('construction'),
    code: 'consultee-repeated',
    path: 'to',
    message: 'The agency construction is named twice in one round.',
  },
  {
    rule: 'once too often',
    policy: { redirection: { maximum: 0, violation: 'record', citation: 'ninh-thuan-7-4' } },
    given: claimed,
    when: redirects('construction'),
    code: 'redirects-exhausted',
    citation: 'ninh-thuan-7-4',
    message: 'This has been redirected 0 times; it is not passed on again.',
  },
]);

const synthesis = (...treatments: readonly object[]) =>
  step('2026-08-26', 'officer', 'record-synthesis', { treatments, conclusion: 'c' });
const accepted = { consultation: first, treatment: 'accepted' };

tell('a refused synthesis says why', [
  {
    rule: 'open consultations are named',
    given: [opened(), sent('finance', 'construction'), replies(on25)],
    when: synthesis(accepted),
    code: 'consultations-open',
    message: 'Some consultations are not settled: construction (r-1/4).',
  },
  {
    rule: 'before anything was sent',
    given: [opened()],
    when: synthesis(),
    code: 'not-in-this-state',
    message: 'record-synthesis is not possible in the state: draft.',
  },
  {
    rule: 'a consultation that is none',
    given: [...asked, replies(on25)],
    when: synthesis(accepted, { consultation: 'r-1/9', treatment: 'noted' }),
    code: 'consultation-unknown',
    path: 'treatments.1.consultation',
    message: 'This request has no consultation r-1/9.',
  },
  {
    rule: 'a position that is treated twice',
    given: [...asked, replies(on25)],
    when: synthesis(accepted, accepted),
    code: 'treatment-repeated',
    path: 'treatments.1.consultation',
    message: 'The position of r-1/3 is treated twice.',
  },
  {
    rule: 'positions that are not answered are named',
    given: [...asked, replies(on25)],
    when: synthesis(),
    code: 'positions-unanswered',
    path: 'treatments',
    message: 'The synthesis does not answer the position of: finance (r-1/3).',
  },
  {
    rule: 'and those not accepted without a reason',
    given: [...asked, replies(on25)],
    when: synthesis({ ...accepted, treatment: 'partly-accepted' }),
    code: 'reason-missing',
    path: 'treatments',
    message: 'What is not accepted needs a reason: finance (r-1/3).',
  },
]);

const escalate = (more: object = {}) =>
  step('2026-08-26', 'head', 'escalate-request', {
    to: 'committee',
    legalBasis: 'b',
    position: 'p',
    proposal: 'q',
    ...more,
  });
const direct = (more: object = {}) =>
  step('2026-08-27', 'supervisor', 'give-direction', { direction: 'd', dueDate: '2026-09-10', ...more });

tell('a refused step upward or downward says why', [
  {
    rule: 'to nobody',
    given: [opened()],
    when: escalate({ to: 'nowhere' }),
    code: 'agency-unknown',
    path: 'to',
    message: 'The directory has no agency nowhere.',
  },
  {
    rule: 'to an agency that has ended',
    given: [opened()],
    when: escalate({ to: 'old-office' }),
    code: 'agency-abolished',
    path: 'to',
    message: 'The agency old-office does not exist on 2026-08-26; its successor: construction.',
  },
  {
    rule: 'to no superior',
    given: [opened()],
    when: escalate({ to: 'finance' }),
    code: 'not-superior',
    path: 'to',
    message: 'finance is not a superior of lead.',
  },
  {
    rule: 'within the own competence',
    given: [opened({ competence: { kind: 'own' } })],
    when: escalate(),
    code: 'own-competence',
    citation: 'gia-lai-2',
    message:
      'This is within the competence of lead: decide it. You may consult, inform and propose, but not hand the decision up.',
  },
  {
    rule: 'without any ground, all of them named',
    given: [opened()],
    when: step('2026-08-26', 'head', 'escalate-request', { to: 'committee' }),
    code: 'escalation-without-position',
    citation: 'gia-lai-2',
    message:
      "An escalation must state: the legal basis (legalBasis), the lead's own position (position), a proposal (proposal).",
  },
  {
    rule: 'without a position, only that is named',
    given: [opened()],
    when: step('2026-08-26', 'head', 'escalate-request', { to: 'committee', legalBasis: 'b', proposal: 'q' }),
    code: 'escalation-without-position',
    citation: 'gia-lai-2',
    message: "An escalation must state: the lead's own position (position).",
  },
  {
    rule: 'a direction to nobody',
    given: [opened(), escalate()],
    when: direct({ executor: 'nowhere' }),
    code: 'agency-unknown',
    path: 'executor',
    message: 'The directory has no agency nowhere.',
  },
  {
    rule: 'a direction to an agency that is not below',
    given: [opened(), escalate()],
    when: direct({ executor: 'ministry' }),
    code: 'not-superior',
    path: 'executor',
    message: 'committee is not a superior of ministry.',
  },
  {
    rule: 'a direction for yesterday',
    given: [opened(), escalate()],
    when: direct({ dueDate: '2026-08-26' }),
    code: 'term-below-minimum',
    path: 'dueDate',
    message: 'The due date 2026-08-26 is below the minimum; the earliest is 2026-08-27.',
  },
  {
    rule: 'an exchange with nobody',
    given: [opened()],
    when: step(on25, 'focal', 'note-exchange', { with: 'nowhere', note: 'A call' }),
    code: 'agency-unknown',
    path: 'with',
    message: 'The directory has no agency nowhere.',
  },
  {
    rule: 'an amendment after the synthesis',
    given: [...asked, replies(on25), synthesis(accepted)],
    when: step('2026-08-27', 'officer', 'amend-request', { subject: 's' }),
    code: 'not-in-this-state',
    message: 'amend-request is not possible in the state: synthesised.',
  },
  {
    rule: 'resolving while answers are awaited',
    given: asked,
    when: step(on25, 'head', 'resolve-request', { decision: 'd' }),
    code: 'consultations-open',
    message: 'Some consultations are not settled: finance (r-1/3).',
  },
]);

const missing = [...asked, until('2026-09-04T08:00')];
const ofCase = { case: 'r-1/6' };
const judge = (command: string, more: object = {}) =>
  step('2026-09-10', 'supervisor', command, { ...ofCase, reason: 'r', ...more });
const ground = (more: object = {}) => ({
  ground: 'objective-obstacle',
  confirmedBy: 'committee',
  documentNumber: '12',
  documentDate: '2026-09-09',
  ...more,
});
const report = (more: object = {}) =>
  step(on25, 'inspector', 'report-violation', {
    kind: 'indifference',
    against: 'lead',
    citation: cited,
    evidence: 'e',
    ...more,
  });

tell('a refused step in a case says why', [
  {
    rule: 'not heard yet',
    given: missing,
    when: judge('conclude-violation'),
    code: 'not-yet-heard',
    message:
      'This can not be concluded yet: the accused has not explained, and its time to explain is not over.',
  },
  {
    rule: 'notified already',
    given: [
      ...missing,
      step('2026-09-04', 'supervisor', 'notify-violation', { ...ofCase, proofOfDelivery: 'p' }),
    ],
    when: step('2026-09-07', 'supervisor', 'notify-violation', { ...ofCase, proofOfDelivery: 'p' }),
    code: 'not-in-this-state',
    message: 'notify-violation is not possible in the state: notified.',
  },
  {
    rule: 'judged already',
    given: [...missing, judge('dismiss-violation')],
    when: judge('dismiss-violation'),
    code: 'not-in-this-state',
    message: 'dismiss-violation is not possible in the state: dismissed.',
  },
  {
    rule: 'a ground that the policy does not have, with those that it has',
    policy: {
      violationCases: {
        explanation: { amount: 3, unit: 'working-day' },
        excuses: ['force-majeure', 'superior-order'],
        citation: 'design-cases',
      },
    },
    given: missing,
    when: judge('excuse-violation', ground()),
    code: 'ground-not-allowed',
    path: 'ground',
    citation: 'design-cases',
    message:
      'The policy has no excuse on the ground objective-obstacle; it has: force-majeure, superior-order.',
  },
  {
    rule: 'an authority that does not exist',
    given: missing,
    when: judge('excuse-violation', ground({ confirmedBy: 'nowhere' })),
    code: 'agency-unknown',
    path: 'confirmedBy',
    message: 'The directory has no agency nowhere.',
  },
  {
    rule: 'an authority that is the accused',
    given: missing,
    when: judge('excuse-violation', ground({ confirmedBy: 'finance' })),
    code: 'own-case',
    path: 'confirmedBy',
    message:
      'The agency finance is accused or accuses, and may not judge this case; refer it to the superior agency.',
  },
  {
    rule: 'an initiative that was approved afterwards',
    given: missing,
    when: judge('excuse-violation', ground({ ground: 'protected-initiative', documentDate: '2026-09-08' })),
    code: 'approved-too-late',
    path: 'documentDate',
    message: 'A protected initiative must be approved by 2026-09-03; the document is of 2026-09-08.',
  },
  {
    rule: 'a document of tomorrow',
    given: missing,
    when: judge('excuse-violation', ground({ documentDate: '2026-09-11' })),
    code: 'in-the-future',
    path: 'documentDate',
    message: 'The moment 2026-09-11 lies in the future.',
  },
  {
    rule: 'a report of what rules find',
    given: asked,
    when: report({ kind: 'missing-reply' }),
    code: 'not-a-kind-for-report',
    path: 'kind',
    message: 'Violations of the kind missing-reply are recorded by rule, not reported by a person.',
  },
  {
    rule: 'a report under a citation that the policy does not have',
    given: asked,
    when: report({ citation: 'nothing' }),
    code: 'citation-unknown',
    path: 'citation',
    message: 'The policy has no citation nothing.',
  },
  {
    rule: 'a report against an agency that is no party',
    given: asked,
    when: report({ against: 'construction' }),
    code: 'not-a-party',
    path: 'against',
    message: 'The agency construction cannot commit indifference in this request; who can: lead, finance.',
  },
]);
