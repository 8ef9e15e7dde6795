import {
  asked,
  clear,
  first,
  opened,
  opening,
  registers,
  replies,
  replyOf,
  sent,
  specify,
  vagueReply,
} from './specify.js';
import { cited, step, until } from './world.js';

const silence = (more: object) => ({
  silence: {
    violation: 'off',
    deemedPosition: 'none',
    liable: false,
    afterwards: 'wait',
    citation: cited,
    ...more,
  },
});
const agreement = silence({ deemedPosition: 'agree', liable: true, afterwards: 'lapse' });
const lapsing = silence({ violation: 'record', afterwards: 'lapse' });
const pastDue = until('2026-09-04T00:00');

specify('silence at the due date: violation, deemed position and liability are three facts (DOMAIN §4)', [
  {
    rule: 'a violation, and the consultation waits',
    given: asked,
    when: pastDue,
    facts: ['reminder.sent', 'due-date.reached', 'violation.recorded'],
    outcomes: ['finance null'],
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'at the last millisecond nothing is overdue',
    given: asked,
    when: until('2026-09-03T23:59'),
    facts: ['reminder.sent'],
    violations: [],
  },
  {
    rule: 'deemed to agree and liable, without a violation',
    policy: agreement,
    given: asked,
    when: pastDue,
    outcomes: ['finance deemed'],
    violations: [],
    state: 'collected',
  },
  {
    rule: 'a late reply after a deemed position is taken in and changes nothing',
    policy: agreement,
    given: [...asked, pastDue],
    when: replies('2026-09-07'),
    outcomes: ['finance deemed'],
  },
  {
    rule: 'a reply in time but entered after it replaces the deemed position',
    policy: agreement,
    given: [...asked, pastDue],
    when: registers('2026-09-04T09:00', '2026-09-03T16:00'),
    outcomes: ['finance answered'],
  },
  {
    rule: 'a violation, and the consultation lapses',
    policy: lapsing,
    given: asked,
    when: pastDue,
    outcomes: ['finance lapsed'],
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'a latecomer after the lapse is answered late',
    policy: lapsing,
    given: [...asked, pastDue],
    when: replies('2026-09-07'),
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'the lead goes on without: lapsed',
    given: [...asked, pastDue],
    when: step('2026-09-04', 'officer', 'close-consultation', {
      consultation: first,
      reason: 'It can wait no longer',
    }),
    outcomes: ['finance lapsed'],
    state: 'collected',
  },
  {
    rule: 'but not before the due date is past',
    given: asked,
    when: step('2026-09-03', 'officer', 'close-consultation', { consultation: first, reason: 'Hurry' }),
    refused: 'due-date-not-reached',
  },
  {
    rule: 'an instrument that does not bind the consultee makes no violation of its silence',
    policy: { relevance: { mode: 'off' } },
    given: [opened(), sent('ministry')],
    when: pastDue,
    violations: [],
  },
]);

specify('reminders', [
  {
    rule: 'one working day before the due date, at the opening of the office',
    given: asked,
    when: until('2026-08-28T07:30'),
    facts: ['reminder.sent'],
  },
  { rule: 'not a minute earlier', given: asked, when: until('2026-08-28T07:29'), facts: [] },
  {
    rule: 'none to an agency that has replied',
    given: [...asked, replies('2026-08-25')],
    when: pastDue,
    facts: [],
  },
  {
    rule: 'the monitor may chase at any time',
    given: asked,
    when: step('2026-08-25', 'monitor', 'send-reminder', { consultation: first }),
    facts: ['reminder.sent'],
  },
]);

const treatment = (kind: string, more: object = {}) => ({ consultation: first, treatment: kind, ...more });
const synthesise = (...treatments: readonly object[]) =>
  step('2026-08-26', 'officer', 'record-synthesis', { treatments, conclusion: 'The plan stands' });
const disagreed = replies(
  '2026-08-25',
  replyOf({ position: 'disagree', reasons: 'Too low', legalBasis: 'Art. 158', alternative: 'Zone 2' }),
);
const concluded = [...asked, replies('2026-08-25'), synthesise(treatment('accepted'))];
const resolve = step('2026-08-27', 'head', 'resolve-request', { decision: 'The plan is approved' });

specify('synthesis and resolution (DOMAIN §6)', [
  {
    rule: 'each position is answered',
    given: [...asked, replies('2026-08-25')],
    when: synthesise(treatment('accepted')),
    facts: ['synthesis.recorded'],
    state: 'synthesised',
  },
  {
    rule: 'a position left unanswered is refused',
    given: [...asked, replies('2026-08-25')],
    when: synthesise(),
    refused: 'positions-unanswered',
  },
  {
    rule: 'what is not accepted needs a reason',
    given: [...asked, disagreed],
    when: synthesise(treatment('not-accepted')),
    refused: 'reason-missing',
  },
  {
    rule: 'with a reason it stands',
    given: [...asked, disagreed],
    when: synthesise(treatment('not-accepted', { reason: 'Zone 2 is full' })),
    state: 'synthesised',
  },
  {
    rule: 'not while a consultation is open',
    given: asked,
    when: synthesise(),
    refused: 'consultations-open',
  },
  {
    rule: 'not of a vague reply',
    given: [...asked, replies('2026-08-25', vagueReply)],
    when: synthesise(treatment('noted')),
    refused: 'consultations-open',
  },
  {
    rule: 'resolved by the head',
    given: concluded,
    when: resolve,
    facts: ['request.resolved'],
    state: 'resolved',
  },
  {
    rule: 'not before the synthesis',
    given: [...asked, replies('2026-08-25')],
    when: resolve,
    refused: 'not-in-this-state',
  },
  {
    rule: 'a matter on which nobody was asked is simply decided',
    given: [opened()],
    when: resolve,
    state: 'resolved',
  },
  {
    rule: 'nothing more once it is resolved',
    given: [...concluded, resolve],
    when: { ...sent('finance'), on: '2026-08-28' },
    refused: 'not-in-this-state',
  },
]);

const own = opened({ competence: { kind: 'own' } });
const escalate = (more: object = {}) =>
  step('2026-08-26', 'head', 'escalate-request', {
    to: 'committee',
    legalBasis: 'Land law, art. 7',
    position: 'The plan should stand',
    proposal: 'Approve it',
    ...more,
  });
const without = step('2026-08-26', 'head', 'escalate-request', { to: 'committee', proposal: 'Decide it' });

specify('own competence is not handed up; what is beyond it goes up with a position (002 §2)', [
  {
    rule: 'within its own competence: refused, and the attempt is itself a violation',
    given: [own],
    when: escalate(),
    refused: 'own-competence',
    facts: ['attempt.refused', 'violation.recorded'],
    violations: ['upward-shifting lead recorded'],
    state: 'draft',
  },
  {
    rule: 'tried twice it is one case',
    given: [own, { ...escalate(), mayBeRefused: true }],
    when: escalate(),
    refused: 'own-competence',
    violations: ['upward-shifting lead recorded'],
  },
  {
    rule: 'within a delegation in force',
    given: [opened({ competence: { kind: 'delegated', from: '2026-01-01', to: '2026-12-31' } })],
    when: escalate(),
    refused: 'own-competence',
  },
  {
    rule: 'a delegation that has ended',
    given: [opened({ competence: { kind: 'delegated', from: '2025-01-01', to: '2026-08-25' } })],
    when: escalate(),
    facts: ['request.escalated'],
  },
  {
    rule: 'where the policy records, it goes up and is a violation',
    policy: { ownCompetence: { mode: 'record', citation: cited } },
    given: [own],
    when: escalate(),
    facts: ['request.escalated', 'violation.recorded'],
    violations: ['upward-shifting lead recorded'],
  },
  {
    rule: 'beyond its competence, with basis, position and proposal',
    given: [opened()],
    when: escalate(),
    facts: ['request.escalated'],
    state: 'escalated',
  },
  {
    rule: 'without position and basis: refused',
    given: [opened()],
    when: without,
    refused: 'escalation-without-position',
    facts: ['attempt.refused'],
  },
  {
    rule: 'without them where the policy records: a violation',
    policy: { escalationGrounds: { mode: 'record', citation: cited } },
    given: [opened()],
    when: without,
    violations: ['escalation-without-position lead recorded'],
    state: 'escalated',
  },
  {
    rule: 'only to a superior',
    given: [opened()],
    when: escalate({ to: 'finance' }),
    refused: 'not-superior',
  },
]);

const escalated = [opened(), escalate()];
const direction = step('2026-08-27', 'supervisor', 'give-direction', {
  direction: 'Approve it',
  dueDate: '2026-09-10',
});
const done = step('2026-09-09', 'officer', 'carry-out-direction', { result: 'Approved' });

specify('direction and execution (002 §1, 003 §7(8))', [
  {
    rule: 'the superior directs',
    given: escalated,
    when: direction,
    facts: ['direction.given'],
    state: 'directed',
  },
  {
    rule: 'not heard within its term: the supervisor’s lapse',
    given: escalated,
    when: until('2026-09-15'),
    violations: ['supervision-lapse committee recorded'],
  },
  { rule: 'carried out', given: [...escalated, direction], when: done, state: 'carried-out', violations: [] },
  {
    rule: 'not carried out in time',
    given: [...escalated, direction],
    when: until('2026-09-11'),
    violations: ['direction-not-carried-out lead recorded'],
  },
  {
    rule: 'carried out late, the violation stands',
    given: [...escalated, direction, until('2026-09-11')],
    when: step('2026-09-12', 'officer', 'carry-out-direction', { result: 'Approved' }),
    state: 'carried-out',
    violations: ['direction-not-carried-out lead recorded'],
  },
]);

specify('the lead’s own due date', [
  {
    rule: 'passed unresolved: late resolution',
    given: [opened({ dueDate: '2026-08-28' })],
    when: until('2026-08-29'),
    violations: ['late-resolution lead recorded'],
  },
  {
    rule: 'resolved in time',
    given: [opened({ dueDate: '2026-08-28' }), resolve],
    when: until('2026-08-29'),
    violations: [],
  },
  {
    rule: 'handed up in time, it is no longer the lead’s',
    given: [opened({ dueDate: '2026-08-28' }), escalate()],
    when: until('2026-08-29'),
    violations: [],
  },
]);

const withdrawAll = step('2026-08-25', 'head', 'withdraw-request', { reason: 'The plan is dropped' });

specify('withdrawal', [
  {
    rule: 'of one consultation',
    given: [opened(), sent('finance', 'construction')],
    when: step('2026-08-25', 'officer', 'withdraw-consultation', {
      consultation: first,
      reason: 'Asked in error',
    }),
    outcomes: ['finance withdrawn', 'construction null'],
    state: 'consulting',
  },
  {
    rule: 'of the request, with every open consultation',
    given: asked,
    when: withdrawAll,
    outcomes: ['finance withdrawn'],
    state: 'withdrawn',
  },
  {
    rule: 'then time brings nothing more',
    given: [...asked, withdrawAll],
    when: until('2026-10-01'),
    facts: [],
    violations: [],
  },
  {
    rule: 'a reply to a withdrawn consultation is refused',
    given: [...asked, withdrawAll],
    when: replies('2026-08-26'),
    refused: 'not-in-this-state',
  },
]);

specify('drafts, exchanges and unknown things', [
  {
    rule: 'an informal exchange starts no clock and is no violation',
    given: [opened()],
    when: step('2026-08-25', 'focal', 'note-exchange', { with: 'finance', note: 'A call' }),
    facts: ['exchange.noted'],
    violations: [],
  },
  { rule: 'a request is opened once', given: [opened()], when: opened(), refused: 'request-exists' },
  { rule: 'no request', when: sent('finance'), refused: 'request-unknown', facts: [] },
  {
    rule: 'no such consultation',
    given: [opened()],
    when: replies('2026-08-25'),
    refused: 'consultation-unknown',
  },
  {
    rule: 'a due date in the past is refused',
    when: step('2026-08-24', 'officer', 'open-request', { ...opening, dueDate: '2026-08-20' }),
    refused: 'term-below-minimum',
  },
  {
    rule: 'a reply to a settled consultation is replaced, not repeated',
    given: [...asked, replies('2026-08-25')],
    when: replies('2026-08-26', clear),
    refused: 'not-in-this-state',
  },
]);
