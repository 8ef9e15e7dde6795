import {
  asked,
  asking,
  clear,
  opened,
  opening,
  question,
  registers,
  replies,
  sent,
  specify,
} from './specify.js';
import { cited, step } from './world.js';

const send = (fields: object) => step('2026-08-24T10:00', 'officer', 'send-consultation', fields);
const without = (...parts: readonly (keyof typeof opening)[]) =>
  step(
    '2026-08-24T09:00',
    'officer',
    'open-request',
    Object.fromEntries(Object.entries(opening).filter(([name]) => !parts.some((part) => part === name))),
  );
const clears = { required: ['person', 'work', 'responsibility', 'result'], citation: cited };

specify('clears: what is missing is listed before anything is sent (003 §5)', [
  {
    rule: 'all clear: the round goes out',
    given: [opened()],
    when: sent('finance'),
    facts: ['round.opened', 'consultation.sent'],
    state: 'consulting',
  },
  {
    rule: 'no responsible officer: refused, the attempt on the trail',
    given: [without('responsibleOfficer')],
    when: sent('finance'),
    refused: 'clears-missing',
    facts: ['attempt.refused'],
    state: 'draft',
    violations: [],
  },
  {
    rule: 'no subject, no legal basis, no output: refused',
    given: [without('subject', 'legalBasis', 'expectedOutput')],
    when: sent('finance'),
    refused: 'clears-missing',
  },
  {
    rule: 'a consultee without a question: refused',
    given: [opened()],
    when: send({ consultees: [asking('finance', { questions: [] })] }),
    refused: 'clears-missing',
  },
  {
    rule: 'a consultee without a question is refused even where unclear requests are only recorded',
    policy: { clears: { mode: 'record', ...clears } },
    given: [opened()],
    when: send({ consultees: [asking('finance', { questions: [] })] }),
    refused: 'clears-missing',
    violations: [],
  },
  {
    rule: 'where the policy records, it goes out and is a violation of the lead',
    policy: { clears: { mode: 'record', ...clears } },
    given: [without('responsibleOfficer')],
    when: sent('finance'),
    facts: ['round.opened', 'violation.recorded', 'consultation.sent'],
    violations: ['unclear-assignment lead recorded'],
  },
  {
    rule: 'where the attempt is itself a violation, nothing goes out and the violation stands',
    policy: { clears: { mode: 'refuse', attempt: 'violation', ...clears } },
    given: [without('legalBasis')],
    when: sent('finance'),
    refused: 'clears-missing',
    facts: ['attempt.refused', 'violation.recorded'],
    violations: ['unclear-assignment lead recorded'],
    state: 'draft',
  },
  {
    rule: 'what was missing can be added to the draft',
    given: [
      without('responsibleOfficer'),
      step('2026-08-24T09:30', 'officer', 'amend-request', { responsibleOfficer: 'officer-2' }),
    ],
    when: sent('finance'),
    facts: ['round.opened', 'consultation.sent'],
  },
]);

specify('relevance: only agencies whose mandate directly covers the matter (002 §6)', [
  {
    rule: 'a mandate for the very matter in a territory that contains it is direct',
    given: [opened()],
    when: sent('finance', 'construction', 'commune'),
    facts: ['round.opened', 'consultation.sent', 'consultation.sent', 'consultation.sent'],
  },
  {
    rule: 'no mandate for the matter: refused, nothing is sent to anyone',
    given: [opened()],
    when: sent('finance', 'culture'),
    refused: 'not-relevant',
    facts: ['attempt.refused'],
    outcomes: [],
  },
  {
    rule: 'a mandate for the matter in another territory is none',
    given: [opened({ territory: 'south' })],
    when: sent('commune'),
    refused: 'not-relevant',
  },
  {
    rule: 'an ancestor of the matter within the distance of the policy covers it',
    policy: { relevance: { mode: 'refuse', attempt: 'noted', maximumDistance: 1, citation: cited } },
    given: [opened()],
    when: sent('ministry'),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'beyond that distance a general body is not direct',
    policy: { relevance: { mode: 'refuse', attempt: 'noted', maximumDistance: 0, citation: cited } },
    given: [opened()],
    when: sent('ministry'),
    refused: 'not-relevant',
  },
  {
    rule: 'every question needs its own match',
    given: [opened()],
    when: send({
      consultees: [
        asking('finance', { questions: [question, { ...question, id: 'q2', matters: ['culture'] }] }),
      ],
    }),
    refused: 'not-relevant',
  },
  {
    rule: 'where the policy records, it is sent and is a violation of the lead',
    policy: { relevance: { mode: 'record', maximumDistance: 1, citation: cited } },
    given: [opened()],
    when: sent('culture'),
    facts: ['round.opened', 'consultation.sent', 'violation.recorded'],
    violations: ['irrelevant-consultation lead recorded'],
  },
  {
    rule: 'where the policy has no such rule, anyone may be asked',
    policy: { relevance: { mode: 'off' } },
    given: [opened()],
    when: sent('culture'),
    facts: ['round.opened', 'consultation.sent'],
    violations: [],
  },
  {
    rule: 'an agency that was abolished is refused under every policy, with its successor',
    policy: { relevance: { mode: 'off' } },
    given: [opened()],
    when: sent('old-office'),
    refused: 'agency-abolished',
    facts: ['attempt.refused'],
  },
  {
    rule: 'an agency that the directory does not have',
    given: [opened()],
    when: sent('nowhere'),
    refused: 'agency-unknown',
  },
  {
    rule: 'the lead does not consult itself',
    given: [opened()],
    when: sent('lead'),
    refused: 'self-consultation',
  },
  {
    rule: 'an agency is named once in a round',
    given: [opened()],
    when: sent('finance', 'finance'),
    refused: 'consultee-repeated',
  },
  {
    rule: 'a question is named once to a consultee',
    given: [opened()],
    when: send({ consultees: [asking('finance', { questions: [question, question] })] }),
    refused: 'question-repeated',
  },
]);

const mandatory = {
  consultees: [{ matter: 'land', agency: 'construction', citation: cited }],
  citation: cited,
};
const refusing = { mandatoryConsultees: { mode: 'refuse', attempt: 'noted', ...mandatory } };
const waiver = {
  consultee: 'construction',
  reason: 'Its views were given in 2025',
  legalBasis: 'Land law, art. 9',
};

specify('mandatory consultees, where a law says so', [
  {
    rule: 'left out: refused',
    policy: refusing,
    given: [opened()],
    when: sent('finance'),
    refused: 'consultee-omitted',
  },
  {
    rule: 'asked: fine',
    policy: refusing,
    given: [opened()],
    when: sent('finance', 'construction'),
    facts: ['round.opened', 'consultation.sent', 'consultation.sent'],
  },
  {
    rule: 'waived with a reason and a legal basis: on the trail, no violation',
    policy: refusing,
    given: [opened()],
    when: send({ consultees: [asking('finance')], waivers: [waiver] }),
    facts: ['round.opened', 'consultee.waived', 'consultation.sent'],
    violations: [],
  },
  {
    rule: 'left out where the policy records: a violation of the lead',
    policy: { mandatoryConsultees: { mode: 'record', ...mandatory } },
    given: [opened()],
    when: sent('finance'),
    facts: ['round.opened', 'consultee.omitted', 'violation.recorded', 'consultation.sent'],
    violations: ['omitted-consultee lead recorded'],
  },
  {
    rule: 'a duty by kind is met by an agency of that kind with a mandate in the territory',
    policy: {
      mandatoryConsultees: {
        mode: 'refuse',
        attempt: 'noted',
        consultees: [{ matter: 'land.price', kind: 'commune-committee', citation: cited }],
        citation: cited,
      },
    },
    given: [opened()],
    when: sent('commune'),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'asked in an earlier round counts',
    policy: refusing,
    given: [opened(), sent('finance', 'construction')],
    when: step('2026-08-25', 'officer', 'send-consultation', {
      consultees: [asking('commune')],
      newMaterial: 'A survey of the commune',
    }),
    facts: ['round.opened', 'consultation.sent'],
  },
]);

const attached = {
  attachments: { mode: 'refuse', attempt: 'noted', completeDossier: true, ownView: true, citation: cited },
};

specify('what must go out with the questions, where the policy asks for it (DOMAIN §3)', [
  {
    rule: 'a complete dossier and the lead’s own view: both missing are named at once',
    policy: attached,
    given: [opened()],
    when: sent('finance'),
    refused: 'attachments-missing',
    facts: ['attempt.refused'],
  },
  {
    rule: 'with both it goes out',
    policy: attached,
    given: [opened()],
    when: send({ consultees: [asking('finance')], completeDossier: true, ownView: 'The prices are right' }),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'with the dossier alone it does not',
    policy: attached,
    given: [opened()],
    when: send({ consultees: [asking('finance')], completeDossier: true }),
    refused: 'attachments-missing',
  },
]);

const rounds = { maximum: 2, citation: cited };
const again = (on: string, more: object = {}) =>
  step(on, 'officer', 'send-consultation', { consultees: [asking('construction')], ...more });

specify('rounds: asking again needs something new, and is limited (003 §7(8))', [
  {
    rule: 'a second round without new material is refused',
    given: asked,
    when: again('2026-08-25'),
    refused: 'round-without-new-material',
  },
  {
    rule: 'with new material it goes out',
    given: asked,
    when: again('2026-08-25', { newMaterial: 'A new survey' }),
    facts: ['round.opened', 'consultation.sent'],
  },
  {
    rule: 'beyond the maximum it is refused all the same',
    given: [...asked, again('2026-08-25', { newMaterial: 'A new survey' })],
    when: again('2026-08-26', { newMaterial: 'Another one' }),
    refused: 'rounds-exhausted',
  },
  {
    rule: 'where the policy records, it goes out and is a violation of the lead',
    policy: { rounds: { mode: 'record', ...rounds } },
    given: asked,
    when: again('2026-08-25'),
    facts: ['round.opened', 'violation.recorded', 'consultation.sent'],
    violations: ['repeat-consultation lead recorded'],
  },
  {
    rule: 'with the rule off, rounds are free',
    policy: { rounds: { mode: 'off' } },
    given: [...asked, again('2026-08-25')],
    when: again('2026-08-26'),
    violations: [],
  },
  {
    rule: 'a new round after the synthesis reopens the consulting',
    given: [
      ...asked,
      replies('2026-08-25', clear),
      step('2026-08-26', 'officer', 'record-synthesis', {
        treatments: [{ consultation: 'r-1/3', treatment: 'accepted' }],
        conclusion: 'As proposed',
      }),
    ],
    when: again('2026-08-27', { newMaterial: 'A new survey' }),
    state: 'consulting',
  },
]);

specify('the term of a dispatch', [
  {
    rule: 'five working days over the National Day break',
    given: [opened()],
    when: sent('finance'),
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'the lead may name a later due date',
    given: [opened()],
    when: send({ consultees: [asking('finance', { dueDate: '2026-09-10' })] }),
    dueDates: ['2026-09-10'],
  },
  {
    rule: 'none below the period of the policy',
    given: [opened()],
    when: send({ consultees: [asking('finance', { dueDate: '2026-08-28' })] }),
    refused: 'term-below-minimum',
    facts: ['attempt.refused'],
  },
  {
    rule: 'nor below its minimum, where it has one',
    policy: {
      term: {
        period: { amount: 5, unit: 'working-day' },
        minimum: { amount: 3, unit: 'working-day' },
        start: 'dispatch',
        lateness: 'arrived',
        uncovered: 'refuse',
        reminders: [],
        citation: cited,
      },
    },
    given: [opened()],
    when: send({ consultees: [asking('finance', { dueDate: '2026-08-27' })] }),
    dueDates: ['2026-08-27'],
  },
  {
    rule: 'a day that the calendar does not cover is refused where the policy says so',
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
    given: [opened()],
    when: step('2026-12-29', 'officer', 'send-consultation', { consultees: [asking('finance')] }),
    refused: 'day-not-covered',
  },
  {
    rule: 'or counted provisionally: 30 and 31 December, then 4, 5 and 6 January after New Year',
    given: [opened()],
    when: step('2026-12-29', 'officer', 'send-consultation', { consultees: [asking('finance')] }),
    dueDates: ['2027-01-06'],
  },
]);

const receiptTerm = {
  term: {
    period: { amount: 5, unit: 'working-day' },
    start: 'receipt',
    receipt: 'arrived',
    deemedReceiptAfter: { amount: 1, unit: 'working-day' },
    lateness: 'arrived',
    uncovered: 'refuse',
    reminders: [],
    citation: cited,
  },
};

specify('a clock that starts on receipt', [
  {
    rule: 'no due date before the receipt',
    policy: receiptTerm,
    given: [opened()],
    when: sent('finance'),
    dueDates: [null],
  },
  {
    rule: 'the acknowledgement starts it',
    policy: receiptTerm,
    given: asked,
    when: step('2026-08-25', 'finance', 'acknowledge-receipt', { consultation: 'r-1/3' }),
    facts: ['consultation.received'],
    dueDates: ['2026-09-04'],
  },
  {
    rule: 'what is not sent back by the end of the next working day counts as received then',
    policy: receiptTerm,
    given: asked,
    when: step('2026-08-26', 'monitor', 'send-reminder', { consultation: 'r-1/3' }),
    facts: ['consultation.received', 'reminder.sent'],
    dueDates: ['2026-09-04'],
  },
  {
    rule: 'a reply proves the receipt',
    policy: receiptTerm,
    given: asked,
    when: replies('2026-08-24T15:00'),
    facts: ['consultation.received', 'reply.received', 'consultation.settled'],
    outcomes: ['finance answered'],
  },
  {
    rule: 'evidence of an earlier arrival starts it there',
    policy: receiptTerm,
    given: asked,
    when: step('2026-08-25T08:00', 'registry', 'record-receipt', {
      consultation: 'r-1/3',
      receivedAt: '2026-08-24T10:05:00+07:00',
      evidence: 'gateway message 4',
      confirmedBy: 'second-officer',
    }),
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'a receipt is recorded once',
    policy: receiptTerm,
    given: [...asked, step('2026-08-25', 'finance', 'acknowledge-receipt', { consultation: 'r-1/3' })],
    when: step('2026-08-26', 'finance', 'acknowledge-receipt', { consultation: 'r-1/3' }),
    refused: 'already-received',
  },
]);

const registersWithoutEvidence = step('2026-08-26', 'registry', 'register-reply', {
  ...clear,
  receivedAt: '2026-08-25T16:00:00+07:00',
  confirmedBy: 'second-officer',
});

specify('received against entered: who may date a receipt back, and how', [
  {
    rule: 'with evidence and a second person',
    given: asked,
    when: registers('2026-08-26', '2026-08-25T16:00'),
    outcomes: ['finance answered'],
  },
  { rule: 'not without evidence', given: asked, when: registersWithoutEvidence, refused: 'evidence-missing' },
  {
    rule: 'not without a second person',
    given: asked,
    when: registers('2026-08-26', '2026-08-25T16:00', { confirmedBy: 'lead-registry' }),
    refused: 'second-person-required',
  },
  {
    rule: 'not into the future',
    given: asked,
    when: registers('2026-08-26', '2026-08-27T16:00'),
    refused: 'in-the-future',
  },
  {
    rule: 'not before the request went out',
    given: asked,
    when: registers('2026-08-26', '2026-08-24T09:59'),
    refused: 'backdated-too-far',
  },
  {
    rule: 'not beyond the window of the policy',
    policy: { backdating: { window: { amount: 1, unit: 'working-day' }, citation: cited } },
    given: asked,
    when: registers('2026-08-28', '2026-08-26T16:00'),
    refused: 'backdated-too-far',
  },
]);
