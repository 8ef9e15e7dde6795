import {
  acknowledges,
  answers,
  asks,
  clarification,
  passesOn,
  resumes,
  starting,
  suspends,
  workingDays,
} from './clock.js';
import { asking, clear, opened, specify, vagueReply } from './specify.js';
import { cited, type Step, step, until } from './world.js';

// The price office is asked on Monday 24 August 2026, due on Thursday 3 September. Wednesday 26 August is its last day;
// construction takes over its mandate, culture and the lead other things.
const send = (more: object = {}): Step =>
  step('2026-08-24T10:00', 'officer', 'send-consultation', {
    consultees: [asking('price-office')],
    ...more,
  });
const asked = [opened(), send()];
const grace = (amount: number) => ({ succession: { grace: workingDays(amount), citation: cited } });
const submits = (on: string, by: 'constructionHead' | 'priceOffice', reply: object = {}): Step =>
  step(on, by, 'submit-reply', {
    ...clear,
    reply: {
      ...clear.reply,
      signatory: { officer: by === 'priceOffice' ? 'pri-head' : 'con-head', capacity: 'head' },
    },
    ...reply,
  });
const taken = [...asked, passesOn('2026-08-27')];

specify('the duty to reply passes to the successor by mandate (DOMAIN §4, end)', [
  {
    rule: 'not while the agency is in force: its last day is its own',
    given: asked,
    when: passesOn('2026-08-26T23:59'),
    refused: 'still-in-force',
    facts: [],
  },
  {
    rule: 'but from the next on',
    policy: grace(1),
    given: asked,
    when: passesOn('2026-08-27T00:00'),
    facts: ['consultation.passed-on'],
    outcomes: ['construction null'],
  },
  {
    rule: 'to none but a successor',
    given: asked,
    when: passesOn('2026-08-27', { to: 'finance' }),
    refused: 'not-successor',
  },
  {
    rule: 'with a mandate for what was asked',
    given: asked,
    when: passesOn('2026-08-27', { to: 'culture' }),
    refused: 'not-relevant',
    outcomes: ['price-office null'],
  },
  {
    rule: 'to any successor, where the policy asks for no mandate',
    policy: { relevance: { mode: 'off' } },
    given: asked,
    when: passesOn('2026-08-27', { to: 'culture' }),
    outcomes: ['culture null'],
  },
  {
    rule: 'and never to the lead itself',
    given: asked,
    when: passesOn('2026-08-27', { to: 'lead' }),
    refused: 'self-consultation',
  },
  {
    rule: 'by the lead',
    given: asked,
    when: passesOn('2026-08-27', {}, 'construction'),
    refused: 'role-not-allowed',
  },
  {
    rule: 'not once it was answered',
    given: [...asked, submits('2026-08-25', 'priceOffice')],
    when: passesOn('2026-08-27'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'whoever ended answers no more',
    given: taken,
    when: submits('2026-08-28', 'priceOffice'),
    refused: 'agency-not-allowed',
  },
  {
    rule: 'whoever took over does',
    given: taken,
    when: submits('2026-08-28', 'constructionHead'),
    outcomes: ['construction answered'],
    violations: [],
  },
]);

specify('the successor has at least a term of grace', [
  {
    rule: 'that ends before the due date: nothing moves',
    policy: grace(1),
    given: asked,
    when: passesOn('2026-08-27'),
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'that ends after it: it is due then',
    policy: grace(3),
    given: asked,
    when: passesOn('2026-08-27'),
    dueDates: ['2026-09-04'],
  },
  {
    rule: 'what the predecessor was late with is due after the grace',
    policy: grace(3),
    given: [...asked, until('2026-09-04')],
    when: passesOn('2026-09-04'),
    facts: ['consultation.passed-on'],
    dueDates: ['2026-09-09'],
    clocks: ['running'],
  },
  {
    rule: 'a clock that stands still goes on standing',
    policy: { ...grace(3), ...clarification('pause') },
    given: [...asked, asks('2026-08-25', {}, 'priceOffice')],
    when: passesOn('2026-08-27'),
    clocks: ['paused'],
    dueDates: [null],
  },
  {
    rule: 'and has the grace when it goes on, in which no whole day that it stood still counts',
    policy: { ...grace(3), ...clarification('pause') },
    given: [...asked, asks('2026-08-25', {}, 'priceOffice'), passesOn('2026-08-27')],
    when: answers('2026-09-03'),
    // The grace: 3, 4 and 7 September. The term: 25 August, 3, 4, 7 and 8 September.
    dueDates: ['2026-09-08'],
    clocks: ['running'],
  },
  {
    rule: 'a clock that has not started keeps the grace for when it does',
    policy: { ...grace(10), ...starting('receipt', { deemedReceiptAfter: workingDays(5) }) },
    given: [...asked, passesOn('2026-08-27')],
    when: acknowledges('2026-08-27T10:00', {}, 'construction'),
    dueDates: ['2026-09-15'],
    clocks: ['running'],
  },
  {
    rule: 'and has its own length where that is longer',
    policy: { ...grace(1), ...starting('receipt', { deemedReceiptAfter: workingDays(5) }) },
    given: [...asked, passesOn('2026-08-27')],
    when: acknowledges('2026-08-27T10:00', {}, 'construction'),
    dueDates: ['2026-09-08'],
  },
  {
    rule: 'the term to cure a vague reply is no shorter than it',
    policy: grace(3),
    given: [...asked, submits('2026-08-26', 'priceOffice', vagueOf('pri-head')), passesOn('2026-08-27')],
    when: until('2026-09-04T23:59:59.999'),
    facts: [],
    violations: [],
  },
  {
    rule: 'and then the reply was not cured',
    policy: grace(3),
    given: [...asked, submits('2026-08-26', 'priceOffice', vagueOf('pri-head')), passesOn('2026-08-27')],
    when: until('2026-09-05T00:00'),
    violations: ['vague-reply construction recorded'],
  },
]);

function vagueOf(officer: string) {
  return { reply: { ...vagueReply.reply, signatory: { officer, capacity: 'head' } } };
}

// The survey office is in force on the day on which it is due, and ends with it.
const askedSurvey = [opened(), send({ consultees: [asking('survey-office')] })];
const late = [...askedSurvey, until('2026-09-04'), passesOn('2026-09-04')];

specify('old breaches enter no successor’s score', [
  {
    rule: 'they stay on record against whoever committed them',
    policy: grace(3),
    given: [...askedSurvey, until('2026-09-04')],
    when: passesOn('2026-09-04'),
    violations: ['missing-reply survey-office recorded'],
  },
  {
    rule: 'also when the successor answers in time',
    policy: grace(3),
    given: late,
    when: submits('2026-09-09T23:59:59.999', 'constructionHead'),
    outcomes: ['construction answered'],
    violations: ['missing-reply survey-office recorded'],
  },
  {
    rule: 'a successor that is silent has a case of its own',
    policy: grace(3),
    given: late,
    when: until('2026-09-10'),
    violations: ['missing-reply survey-office recorded', 'missing-reply construction recorded'],
    clocks: ['overdue'],
  },
  {
    rule: 'and one that answers then too',
    policy: grace(3),
    given: [...late, until('2026-09-10')],
    when: submits('2026-09-10', 'constructionHead'),
    violations: [
      'missing-reply survey-office recorded',
      'missing-reply construction superseded',
      'late-reply construction recorded',
    ],
  },
  {
    rule: 'a suspension afterwards is the successor’s like any other',
    policy: grace(3),
    given: [...late, suspends('2026-09-07')],
    when: resumes('2026-09-09'),
    dueDates: ['2026-09-10'],
  },
]);
