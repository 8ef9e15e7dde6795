import { acknowledges, asksMore, dispatched, extension, resends, starting, workingDays } from './clock.js';
import { asking, opened, replies, replyOf, specify } from './specify.js';
import { cited, type Step, step, until } from './world.js';

// Sent on Monday 24 August 2026, 10:00.
const levels = {
  urgency: {
    mode: 'on',
    periods: [
      { level: 'urgent', period: workingDays(2) },
      { level: 'express', period: { amount: 4, unit: 'hour' } },
    ],
    citation: cited,
  },
};
const send = (fields: object = {}, consultee: object = {}, by: 'officer' | 'head' = 'officer'): Step =>
  step('2026-08-24T10:00', by, 'send-consultation', {
    consultees: [asking('finance', consultee)],
    ...fields,
  });
const urgent = { urgency: 'urgent', approvedBy: 'lead-head' };
const express = { ...urgent, urgency: 'express' };

specify('urgency: shorter periods, with an approver (DOMAIN §4, Decree 30/2020/NĐ-CP)', [
  {
    rule: 'two working days',
    policy: levels,
    given: [opened()],
    when: send(urgent),
    dueDates: ['2026-08-26'],
  },
  {
    rule: 'four hours, to the minute',
    policy: levels,
    given: [opened()],
    when: send(express),
    dueAts: ['2026-08-24T07:00:00.000Z'],
  },
  {
    rule: 'its last instant is in time',
    policy: levels,
    given: [opened(), send(express)],
    when: replies('2026-08-24T14:00'),
    outcomes: ['finance answered'],
  },
  {
    rule: 'and the next is not',
    policy: levels,
    given: [opened(), send(express)],
    when: until('2026-08-24T14:00:00.001'),
    facts: ['due-date.reached', 'violation.recorded'],
  },
  {
    rule: 'none: the term of the policy',
    policy: levels,
    given: [opened()],
    when: send(),
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'a head approves what it sends itself',
    policy: levels,
    given: [opened()],
    when: send({ urgency: 'urgent' }, {}, 'head'),
    dueDates: ['2026-08-26'],
  },
  {
    rule: 'an officer names the head',
    policy: levels,
    given: [opened()],
    when: send({ urgency: 'urgent' }),
    refused: 'urgency-unapproved',
    facts: ['attempt.refused'],
    outcomes: [],
  },
  {
    rule: 'and not itself',
    policy: levels,
    given: [opened()],
    when: send({ urgency: 'urgent', approvedBy: 'lead-officer' }),
    refused: 'urgency-unapproved',
  },
  {
    rule: 'a level that the policy does not have is none',
    policy: levels,
    given: [opened()],
    when: send({ ...urgent, urgency: 'very-urgent' }),
    refused: 'urgency-unknown',
  },
  {
    rule: 'nor is any under a policy that has none',
    policy: { urgency: { mode: 'off' } },
    given: [opened()],
    when: send(urgent),
    refused: 'urgency-unknown',
  },
  {
    rule: 'it starts with the receipt, where the term does',
    policy: { ...levels, ...starting('receipt') },
    given: [opened(), send(urgent)],
    when: acknowledges('2026-08-25'),
    dueDates: ['2026-08-27'],
  },
  {
    rule: 'a clock that starts anew is as urgent as before',
    policy: { ...levels, resending: { clock: 'restart', citation: cited } },
    given: [opened(), send(urgent)],
    when: resends('2026-08-25'),
    dueDates: ['2026-08-27'],
  },
  {
    rule: 'no extension is longer than the period that it was shortened to',
    policy: { ...levels, ...extension() },
    given: [opened(), send(urgent)],
    when: asksMore('2026-08-25', { period: workingDays(3) }),
    refused: 'extension-too-long',
  },
  {
    rule: 'but as long',
    policy: { ...levels, ...extension() },
    given: [opened(), send(urgent)],
    when: asksMore('2026-08-25', { period: workingDays(2) }),
    facts: ['reminder.sent', 'extension.asked'],
  },
  {
    rule: 'what is passed on to the competent agency is as urgent',
    policy: levels,
    given: [
      opened(),
      send(urgent),
      replies(
        '2026-08-25',
        replyOf({ position: 'outside-mandate', legalBasis: 'b', competentAgency: 'construction' }),
      ),
    ],
    when: step('2026-08-25T10:00', 'officer', 'redirect-consultation', {
      consultation: 'r-1/3',
      to: 'construction',
      reason: 'r',
    }),
    dueDates: ['2026-08-26', '2026-08-27'],
  },
]);

const limited = dispatched({ minimum: workingDays(3), maximum: workingDays(7) });
const named = (dueDate: string, fields: object = {}) => send(fields, { dueDate });

specify('the lead may name the due date, within the limits of the policy (DOMAIN §3)', [
  {
    rule: 'the shortest',
    policy: limited,
    given: [opened()],
    when: named('2026-08-27'),
    dueDates: ['2026-08-27'],
  },
  {
    rule: 'and no shorter',
    policy: limited,
    given: [opened()],
    when: named('2026-08-26'),
    refused: 'term-below-minimum',
    facts: ['attempt.refused'],
  },
  {
    rule: 'the longest',
    policy: limited,
    given: [opened()],
    when: named('2026-09-07'),
    dueDates: ['2026-09-07'],
  },
  {
    rule: 'and no longer',
    policy: limited,
    given: [opened()],
    when: named('2026-09-08'),
    refused: 'term-above-maximum',
    facts: ['attempt.refused'],
  },
  {
    rule: 'without a minimum none shorter than the term itself',
    policy: dispatched(),
    given: [opened()],
    when: named('2026-09-02'),
    refused: 'term-below-minimum',
  },
  {
    rule: 'in urgent matters none shorter than what the urgency gives',
    policy: { ...levels, ...limited },
    given: [opened()],
    when: named('2026-08-25', urgent),
    refused: 'term-below-minimum',
  },
  {
    rule: 'but as short',
    policy: { ...levels, ...limited },
    given: [opened()],
    when: named('2026-08-26', urgent),
    dueDates: ['2026-08-26'],
  },
  {
    rule: 'a named day that a late receipt leaves no time for moves to the shortest',
    policy: starting('receipt', { minimum: workingDays(1), deemedReceiptAfter: workingDays(3) }),
    given: [opened(), named('2026-08-28')],
    when: until('2026-08-28'),
    dueDates: ['2026-08-28'],
  },
]);
