import {
  acknowledges,
  closes,
  dispatched,
  outage,
  reminds,
  resumes,
  starting,
  suspends,
  withdraws,
  workingDays,
} from './clock.js';
import { asked, first, registers, replies, specify, vagueReply } from './specify.js';
import { cited, step, until } from './world.js';

// Sent on Monday 24 August 2026, 10:00; due on Thursday 3 September, over the National Day break.
const suspended = [...asked, suspends('2026-08-25')];

specify('the lead suspends a clock on a procedural error of its own (DOMAIN §8, EU)', [
  {
    rule: 'the clock stands still: there is no due date',
    given: asked,
    when: suspends('2026-08-25'),
    facts: ['consultation.suspended'],
    dueDates: [null],
    clocks: ['paused'],
  },
  {
    rule: 'and goes on when the lead says so, a whole working day later',
    given: suspended,
    when: resumes('2026-08-27'),
    facts: ['consultation.resumed'],
    dueDates: ['2026-09-04'],
    clocks: ['running'],
  },
  {
    rule: 'parts of days do not move a term of days',
    given: suspended,
    when: resumes('2026-08-26T17:00'),
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'and move a term of hours to the millisecond',
    policy: dispatched({ period: { amount: 48, unit: 'hour' } }),
    given: [...asked, suspends('2026-08-25T10:00')],
    when: resumes('2026-08-25T16:00:00.001'),
    dueAts: ['2026-08-26T09:00:00.001Z'],
  },
  {
    rule: 'a due date that would fall into it is the day on which the clock goes on',
    given: [...asked, suspends('2026-09-03')],
    when: resumes('2026-09-07'),
    dueDates: ['2026-09-07'],
  },
  {
    rule: 'or the same day still',
    given: [...asked, suspends('2026-09-03')],
    when: resumes('2026-09-03T15:00'),
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'suspended at the very last instant, it is due when the day ends on which it goes on',
    given: [...asked, suspends('2026-09-03T23:59:59.999')],
    when: resumes('2026-09-05'),
    dueDates: ['2026-09-07'],
  },
  {
    rule: 'as often as there are errors',
    given: [...suspended, resumes('2026-08-27'), suspends('2026-08-27T10:00')],
    when: resumes('2026-09-03'),
    // 26 and 28 August stood still: 25, 27, 3, 4, 7.
    dueDates: ['2026-09-07'],
  },
  {
    rule: 'nobody is late in it, and nothing falls due',
    given: suspended,
    when: until('2026-10-01'),
    facts: [],
    violations: [],
  },
  {
    rule: 'the lead may not go on without the reply in it',
    given: suspended,
    when: closes('2026-09-10'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'nobody is chased in it',
    given: suspended,
    when: reminds('2026-08-26'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'a reply that comes all the same ends it',
    given: suspended,
    when: replies('2026-09-10'),
    facts: ['consultation.resumed', 'reply.received', 'consultation.settled'],
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'a reply that came before it, and is entered in it, too',
    given: suspended,
    when: registers('2026-08-26', '2026-08-24T16:00'),
    facts: ['consultation.resumed', 'reply.received', 'consultation.settled'],
    outcomes: ['finance answered'],
  },
  {
    rule: 'the question may be taken back in it',
    given: suspended,
    when: withdraws('2026-08-26'),
    outcomes: ['finance withdrawn'],
  },
  {
    rule: 'a receipt is noted in it',
    given: suspended,
    when: acknowledges('2026-08-26'),
    facts: ['consultation.received'],
    clocks: ['paused'],
  },
  {
    rule: 'not by the consultee',
    given: asked,
    when: suspends('2026-08-25', {}, 'finance'),
    refused: 'role-not-allowed',
  },
  { rule: 'not twice over', given: suspended, when: suspends('2026-08-26'), refused: 'not-in-this-state' },
  {
    rule: 'what runs is not resumed',
    given: asked,
    when: resumes('2026-08-25'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'not before the clock has started',
    policy: starting('receipt'),
    given: asked,
    when: suspends('2026-08-24T11:00'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'not once the due date is past: no breach is put off by it',
    given: asked,
    when: suspends('2026-09-04'),
    refused: 'not-in-this-state',
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'not once a reply is in hand',
    given: [...asked, replies('2026-08-25')],
    when: suspends('2026-08-26'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'not under a policy that has none',
    policy: { suspension: { mode: 'off' } },
    given: asked,
    when: suspends('2026-08-25'),
    refused: 'not-under-this-policy',
  },
]);

/** All of Tuesday 25 August. */
const tuesday = ['2026-08-25T00:00', '2026-08-26T00:00'] as const;

specify('an outage of the gateway does not count (DOMAIN §4)', [
  {
    rule: 'a whole working day: a working day later',
    given: asked,
    when: outage('2026-08-26', ...tuesday),
    facts: ['outage.recorded'],
    dueDates: ['2026-09-04'],
  },
  {
    rule: 'an hour less: no day',
    given: asked,
    when: outage('2026-08-26', '2026-08-25T01:00', '2026-08-26T00:00'),
    dueDates: ['2026-09-03'],
  },
  {
    rule: 'up to now',
    given: asked,
    when: outage('2026-08-26', '2026-08-25T00:00', '2026-08-26T09:00'),
    dueDates: ['2026-09-04'],
  },
  {
    rule: 'and not beyond now',
    given: asked,
    when: outage('2026-08-26', '2026-08-25T00:00', '2026-08-26T09:01'),
    refused: 'in-the-future',
  },
  {
    rule: 'from the dispatch on',
    given: asked,
    when: outage('2026-08-26', '2026-08-24T10:00', '2026-08-26T00:00'),
    dueDates: ['2026-09-04'],
  },
  {
    rule: 'and not from before it',
    given: asked,
    when: outage('2026-08-26', '2026-08-24T09:59', '2026-08-26T00:00'),
    refused: 'backdated-too-far',
    facts: ['attempt.refused'],
  },
  {
    rule: 'not from before the window for backdating',
    policy: { backdating: { window: workingDays(1), citation: cited } },
    given: asked,
    when: outage('2026-08-27', '2026-08-25T23:59', '2026-08-26T12:00'),
    refused: 'backdated-too-far',
  },
  {
    rule: 'but from its first instant',
    policy: { backdating: { window: workingDays(1), citation: cited } },
    given: asked,
    when: outage('2026-08-27', '2026-08-26T00:00', '2026-08-27T00:00'),
    dueDates: ['2026-09-04'],
  },
  {
    rule: 'it ends after it begins',
    given: asked,
    when: outage('2026-08-26', '2026-08-25T10:00', '2026-08-25T10:00'),
    refused: 'ends-before-it-begins',
  },
  {
    rule: 'another person confirms it',
    given: asked,
    when: outage('2026-08-26', ...tuesday, { confirmedBy: 'lead-registry' }),
    refused: 'second-person-required',
  },
  {
    rule: 'and there is evidence of it',
    given: asked,
    when: outage('2026-08-26', ...tuesday, { evidence: '' }),
    refused: 'invalid-command',
  },
  {
    rule: 'the registry of the lead enters it, and no officer',
    given: asked,
    when: { ...outage('2026-08-26', ...tuesday), by: 'officer' },
    refused: 'role-not-allowed',
  },
  {
    rule: 'not under a policy that lets it count',
    policy: { outage: { mode: 'off' } },
    given: asked,
    when: outage('2026-08-26', ...tuesday),
    refused: 'not-under-this-policy',
  },
  {
    rule: 'not before the clock has started',
    policy: starting('receipt', { deemedReceiptAfter: workingDays(3) }),
    given: asked,
    when: outage('2026-08-26', ...tuesday),
    refused: 'not-in-this-state',
  },
  {
    rule: 'not once a reply is in hand',
    given: [...asked, replies('2026-08-26')],
    when: outage('2026-08-26T10:00', ...tuesday),
    refused: 'not-in-this-state',
  },
  {
    rule: 'two that overlap are one',
    given: [...asked, outage('2026-08-27', '2026-08-25T00:00', '2026-08-26T12:00')],
    when: outage('2026-08-27T10:00', '2026-08-25T12:00', '2026-08-27T00:00'),
    dueDates: ['2026-09-07'],
  },
  {
    rule: 'one in a suspension makes it longer: the 25th and 26th stood still',
    given: [...suspended, outage('2026-08-26T10:00', ...tuesday)],
    when: resumes('2026-08-27'),
    dueDates: ['2026-09-07'],
  },
  {
    rule: 'and leaves it standing meanwhile',
    given: suspended,
    when: outage('2026-08-26T10:00', ...tuesday),
    facts: ['outage.recorded'],
    clocks: ['paused'],
    dueDates: [null],
  },
]);

specify('an outage that is found once the due date is past', [
  {
    rule: 'takes the ground from the breach where the due date then lies ahead',
    given: [...asked, until('2026-09-04')],
    when: outage('2026-09-04', '2026-09-03T00:00', '2026-09-04T00:00'),
    facts: ['outage.recorded', 'violation.superseded'],
    dueDates: ['2026-09-04'],
    violations: ['missing-reply finance superseded'],
    clocks: ['running'],
  },
  {
    rule: 'also where only the last instant fell into it',
    given: [...asked, until('2026-09-04')],
    when: outage('2026-09-04', '2026-09-03T20:00', '2026-09-04T02:00'),
    dueDates: ['2026-09-04'],
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'at the last instant of the new one it lies ahead still',
    given: [...asked, until('2026-09-04')],
    when: outage('2026-09-04T23:59:59.999', '2026-09-03T00:00', '2026-09-04T00:00'),
    clocks: ['running'],
  },
  {
    rule: 'and the next it is past: the breach stays',
    given: [...asked, until('2026-09-04')],
    when: outage('2026-09-05T00:00', '2026-09-03T00:00', '2026-09-04T00:00'),
    facts: ['outage.recorded'],
    dueDates: ['2026-09-04'],
    violations: ['missing-reply finance recorded'],
    clocks: ['overdue'],
  },
  {
    rule: 'but a reply that came by then is in time',
    given: [...asked, outage('2026-09-05', '2026-09-03T00:00', '2026-09-04T00:00')],
    when: registers('2026-09-05T10:00', '2026-09-04T16:00'),
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'one that moves nothing leaves the breach',
    given: [...asked, until('2026-09-04')],
    when: outage('2026-09-04', '2026-08-28T10:00', '2026-08-28T12:00'),
    facts: ['outage.recorded'],
    dueDates: ['2026-09-03'],
    violations: ['missing-reply finance recorded'],
    clocks: ['overdue'],
  },
]);

const down = outage('2026-09-04T10:00', '2026-09-03T00:00', '2026-09-04T00:00');
const synthesised = step('2026-09-04T09:00', 'officer', 'record-synthesis', {
  treatments: [{ consultation: first, treatment: 'accepted' }],
  conclusion: 'The plan stands',
});
const lateReply = [...asked, replies('2026-09-04T08:00')];

specify('an outage that is entered once a late reply is in hand: what came first is judged first', [
  {
    rule: 'the reply was in time by the due date that it moves: the breach falls',
    given: lateReply,
    when: down,
    facts: ['outage.recorded', 'consultation.reopened', 'violation.superseded', 'consultation.settled'],
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded', 'late-reply finance superseded'],
  },
  {
    rule: 'the same as if it had been entered before',
    given: [...asked, down],
    when: replies('2026-09-04T11:00'),
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'a reply that is late all the same stays late',
    given: [...asked, replies('2026-09-07T08:00')],
    when: { ...down, on: '2026-09-07T10:00' },
    facts: ['outage.recorded'],
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'one under review is in time when it is found sound',
    policy: {
      review: { when: 'always', period: workingDays(2), violation: 'record', citation: cited },
    },
    given: [...lateReply, down],
    when: until('2026-09-09'),
    outcomes: ['finance answered'],
    violations: [
      'missing-reply finance superseded',
      'late-reply finance superseded',
      'review-lapse lead recorded',
    ],
  },
  {
    rule: 'one that was returned as vague is no longer late',
    given: [...asked, replies('2026-09-04T08:00', vagueReply)],
    when: down,
    facts: ['outage.recorded', 'violation.superseded'],
    violations: ['missing-reply finance superseded', 'late-reply finance superseded'],
  },
  {
    rule: 'once the opinions are synthesised the breach falls, and the outcome stands',
    given: [...lateReply, synthesised],
    when: down,
    facts: ['outage.recorded', 'violation.superseded'],
    outcomes: ['finance answered-late'],
  },
  {
    rule: 'a reply in time has nothing to gain from it',
    given: [...asked, replies('2026-08-26')],
    when: outage('2026-08-26T10:00', ...tuesday),
    refused: 'not-in-this-state',
    outcomes: ['finance answered'],
  },
]);
