import { describe, expect, it } from 'vitest';
import { playAll } from './carries.js';
import { asksMore, closes, extension, grants, outage, passesOn, suspends, workingDays } from './clock.js';
import { confirms, headActs, ladder, ladderSteps, orders } from './ladder.js';
import { asked, asking, opened, registers, replies, replyOf, specify, vagueReply } from './specify.js';
import { type PolicyChange, type Step, standing, step, until, world } from './world.js';

// Sent on Monday 24 August 2026, due on Thursday 3 September. Told: the consultee on 27 August and at the due date, its
// head on Friday 4 September at half past seven, to respond by Tuesday 8 September; the committee above it on Wednesday
// 9 September, to respond by Friday 11 September.
const policy = ladder();
const missing = 'missing-reply finance recorded';
const headFailed = 'head-failed-to-act finance recorded';
const supervisionLapse = 'supervision-lapse committee recorded';
const told = [...asked, until('2026-09-04T08:00')];
const escalated = [...asked, until('2026-09-09T08:00')];

specify('each step is a notice at its instant (issue 5, ladder)', [
  {
    rule: 'a reminder when the office opens on that day, not before',
    policy,
    given: [...asked, until('2026-08-27T07:29:59.999')],
    when: until('2026-08-27T07:30'),
    facts: ['notice.issued'],
  },
  {
    rule: 'at the due date once it is past, behind the breach',
    policy,
    given: [...asked, until('2026-09-03T23:59:59.999')],
    when: until('2026-09-04T00:00'),
    facts: ['due-date.reached', 'violation.recorded', 'notice.issued'],
    violations: [missing],
  },
  {
    rule: 'then the head',
    policy,
    given: [...asked, until('2026-09-04T07:29')],
    when: until('2026-09-04T07:30'),
    facts: ['notice.issued'],
  },
  {
    rule: 'all in order after any downtime, and the lapses between',
    policy,
    given: asked,
    when: until('2026-12-01'),
    facts: [
      'notice.issued',
      'due-date.reached',
      'violation.recorded',
      'notice.issued',
      'notice.issued',
      'response-term.reached',
      'violation.recorded',
      'notice.issued',
      'response-term.reached',
      'violation.recorded',
    ],
    violations: [missing, headFailed, supervisionLapse],
  },
  { rule: 'once', policy, given: [...asked, until('2026-12-01')], when: until('2027-02-01'), facts: [] },
  {
    rule: 'without a ladder the reminders of the term only',
    given: asked,
    when: until('2026-12-01'),
    facts: ['reminder.sent', 'due-date.reached', 'violation.recorded'],
  },
]);

specify('a reply ends the ladder', [
  {
    rule: 'in time: nobody is told',
    policy,
    given: [...asked, replies('2026-08-26')],
    when: until('2026-12-01'),
    facts: [],
  },
  {
    rule: 'late: what is not told yet is not told, and the head owes nothing any more',
    policy,
    given: [...told, replies('2026-09-07')],
    when: until('2026-12-01'),
    facts: [],
    violations: [missing.replace('recorded', 'superseded'), 'late-reply finance recorded'],
  },
  {
    rule: 'one that was in time and is entered late takes the ground from what the head did not do',
    policy,
    given: escalated,
    when: registers('2026-09-09T10:00', '2026-09-02T10:00'),
    facts: ['reply.received', 'violation.superseded', 'violation.superseded', 'consultation.settled'],
    violations: [missing.replace('recorded', 'superseded'), headFailed.replace('recorded', 'superseded')],
  },
  {
    rule: 'one that nobody with authority signed ends nothing',
    policy,
    given: [
      ...told,
      replies(
        '2026-09-07',
        replyOf({ position: 'agree' }, { signatory: { officer: 'x', capacity: 'head' } }),
      ),
    ],
    when: until('2026-09-09T00:00'),
    facts: ['response-term.reached', 'violation.recorded'],
  },
  {
    rule: 'nor does one that counts for nothing',
    policy: { ...policy, vagueness: { effect: 'no-reply', citation: ladderSteps[0]?.citation } },
    given: [...told, replies('2026-09-07', vagueReply)],
    when: until('2026-09-09T00:00'),
    facts: ['response-term.reached', 'violation.recorded'],
  },
  {
    rule: 'the lead goes on without it: nobody else is told',
    policy,
    given: [...told, closes('2026-09-07')],
    when: until('2026-12-01'),
    facts: [],
  },
]);

specify('a due date that moves takes the steps along', [
  {
    rule: 'an extension before it is past: the consultee is reminded again, of the new one',
    policy: { ...policy, ...extension() },
    given: [
      ...asked,
      until('2026-08-27T08:00'),
      asksMore('2026-08-28', { period: workingDays(2) }),
      grants('2026-08-28T10:00'),
    ],
    when: until('2026-09-04T08:00'),
    // Due on Monday 7 September; two working days before is Thursday 3 September.
    facts: ['notice.issued'],
    violations: [],
  },
  {
    rule: 'an outage after it is past: whoever was told owes nothing by the old one',
    policy,
    given: [...told, outage('2026-09-04T09:00', '2026-08-26T08:00', '2026-08-31T08:00')],
    when: until('2026-09-04T23:59'),
    facts: [],
    violations: [missing.replace('recorded', 'superseded')],
  },
  {
    rule: 'a clock that stands still: nobody is told',
    policy,
    given: [...asked, suspends('2026-08-25')],
    when: until('2026-12-01'),
    facts: [],
  },
]);

specify('what the head of the consultee does is on record (003 §7(10))', [
  {
    rule: 'in time: no violation of its own, the reply is still missing',
    policy,
    given: [...told, headActs('2026-09-08')],
    when: until('2026-09-09T00:00'),
    facts: [],
    violations: [missing],
  },
  {
    rule: 'at the last instant of the term it is in time',
    policy,
    given: [...told],
    when: headActs('2026-09-08T23:59:59.999'),
    facts: ['head-action.recorded'],
    violations: [missing],
  },
  {
    rule: 'not in time: the head failed to act, and the late action is noted all the same',
    policy,
    given: told,
    when: headActs('2026-09-09T00:00'),
    facts: ['response-term.reached', 'violation.recorded', 'head-action.recorded'],
    violations: [missing, headFailed],
  },
  {
    rule: 'only the head says so',
    policy,
    given: told,
    when: headActs('2026-09-07', {}, 'finance'),
    refused: 'role-not-allowed',
    violations: [missing],
  },
  {
    rule: 'and not before it was told',
    policy,
    given: [...asked, until('2026-09-04T07:00')],
    when: headActs('2026-09-04T07:00'),
    refused: 'head-not-notified',
  },
  {
    rule: 'nor twice of one notice',
    policy,
    given: [...told, headActs('2026-09-07')],
    when: headActs('2026-09-07T10:00'),
    refused: 'head-not-notified',
  },
  {
    rule: 'a policy may leave it unpunished',
    policy: ladder({ violation: 'off' }),
    given: told,
    when: until('2026-09-09T00:00'),
    facts: ['response-term.reached'],
    violations: [missing],
  },
  {
    rule: 'where the time runs from the delivery, nothing lapses that nobody proves to have arrived',
    policy: ladder({ respondFrom: 'delivered' }),
    given: asked,
    when: until('2026-12-01'),
    facts: [
      'notice.issued',
      'due-date.reached',
      'violation.recorded',
      'notice.issued',
      'notice.issued',
      'notice.issued',
    ],
    violations: [missing],
  },
  {
    rule: 'and what is proven runs from then: delivered on Monday, over on Wednesday',
    policy: ladder({ respondFrom: 'delivered' }),
    given: [...told, confirms('2026-09-07', { number: 3 }), until('2026-09-09T23:59')],
    when: until('2026-09-10T00:00'),
    facts: ['response-term.reached', 'violation.recorded'],
    violations: [missing, headFailed],
  },
]);

specify('the superior orders the reply, or the lapse is the superior’s (003 §7(8), 002 §1)', [
  {
    rule: 'ordered in time: the supervision did not lapse',
    policy,
    given: [...escalated, orders('2026-09-10')],
    when: until('2026-09-12'),
    facts: [],
    violations: [missing, headFailed],
  },
  {
    rule: 'the order has a due date of its own: not carried out by then',
    policy,
    given: [...escalated, orders('2026-09-10'), until('2026-09-16T23:59:59.999')],
    when: until('2026-09-17T00:00'),
    facts: ['order-term.reached', 'violation.recorded'],
    violations: [missing, headFailed, 'direction-not-carried-out finance recorded'],
  },
  {
    rule: 'a reply by then carries it out',
    policy,
    given: [...escalated, orders('2026-09-10'), replies('2026-09-16')],
    when: until('2026-12-01'),
    facts: [],
    violations: [missing.replace('recorded', 'superseded'), headFailed, 'late-reply finance recorded'],
  },
  {
    rule: 'not ordered in time: the lapse is on record against the superior, and it may still order',
    policy,
    given: [...escalated, until('2026-09-12')],
    when: orders('2026-09-14'),
    facts: ['reply.ordered'],
    violations: [missing, headFailed, supervisionLapse],
  },
  {
    rule: 'nobody orders an agency that is not below it',
    policy,
    given: escalated,
    when: orders('2026-09-10', {}, 'cultureSupervisor'),
    refused: 'agency-not-allowed',
  },
  {
    rule: 'nothing is ordered before the due date is past',
    policy,
    given: asked,
    when: orders('2026-09-01'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'nor by a due date that is over',
    policy,
    given: escalated,
    when: orders('2026-09-10', { dueDate: '2026-09-09' }),
    refused: 'term-below-minimum',
  },
  {
    rule: 'nor under a policy without a ladder',
    given: [...asked, until('2026-09-09')],
    when: orders('2026-09-10'),
    refused: 'not-under-this-policy',
  },
]);

specify('the delivery of a notice is proven afterwards', [
  {
    rule: 'by the monitor',
    policy,
    given: told,
    when: confirms('2026-09-04T10:00', { number: 3, deliveredAt: '2026-09-04T08:15:00+07:00' }),
    facts: ['notice.delivered'],
  },
  {
    rule: 'once',
    policy,
    given: [...told, confirms('2026-09-04T10:00', { number: 3 })],
    when: confirms('2026-09-04T11:00', { number: 3 }),
    refused: 'already-delivered',
  },
  {
    rule: 'of a notice that there is',
    policy,
    given: told,
    when: confirms('2026-09-04T10:00', { number: 4 }),
    refused: 'notice-unknown',
  },
  {
    rule: 'not before it was issued',
    policy,
    given: told,
    when: confirms('2026-09-04T10:00', { number: 3, deliveredAt: '2026-09-04T07:00:00+07:00' }),
    refused: 'ends-before-it-begins',
  },
  {
    rule: 'nor in the future',
    policy,
    given: told,
    when: confirms('2026-09-04T10:00', { number: 3, deliveredAt: '2026-09-05T07:00:00+07:00' }),
    refused: 'in-the-future',
  },
  {
    rule: 'also after the reply',
    policy,
    given: [...told, replies('2026-09-07')],
    when: confirms('2026-09-07T10:00', { number: 3, deliveredAt: '2026-09-04T08:15:00+07:00' }),
    facts: ['notice.delivered'],
  },
  {
    rule: 'the consultee does not confirm it for itself',
    policy,
    given: told,
    when: confirms('2026-09-04T10:00', { number: 3 }, 'financeHead'),
    refused: 'role-not-allowed',
  },
]);

specify('a successor is told of its own term', [
  {
    rule: 'and owes nothing that the head before it was told of',
    policy,
    given: [
      opened(),
      step('2026-08-24T10:00', 'officer', 'send-consultation', { consultees: [asking('survey-office')] }),
      until('2026-09-04T08:00'),
      passesOn('2026-09-04T09:00'),
    ],
    when: until('2026-09-09T08:00'),
    // Five working days of grace end on Friday 11 September; two before is Wednesday the ninth.
    facts: ['notice.issued'],
    violations: ['missing-reply survey-office recorded'],
  },
]);

describe('who is told', () => {
  it('is on the notice by agency and, where the directory keeps posts, by officer; what it says is in two languages', async () => {
    const played = world(policy);
    await playAll(played, [...escalated, confirms('2026-09-09T09:00', { number: 4 })]);
    const { view, verified } = await standing(played);
    expect(verified.problems).toEqual([]);
    expect(view.consultations[0]?.ladder).toMatchObject([
      { number: 1, step: 'reminder', to: 'consultee', agency: 'finance', officer: null, respondBy: null },
      { number: 2, step: 'overdue', to: 'consultee', at: '2026-09-03T16:59:59.999Z', response: null },
      {
        number: 3,
        step: 'head',
        to: 'consultee-head',
        agency: 'finance',
        officer: 'fin-head',
        at: '2026-09-04T00:30:00.000Z',
        respondBy: '2026-09-08',
        response: null,
        lapsed: true,
      },
      {
        number: 4,
        step: 'superior',
        to: 'supervisor',
        agency: 'committee',
        officer: null,
        deliveredAt: '2026-09-09T02:00:00.000Z',
        respondBy: '2026-09-11',
        lapsed: false,
      },
    ]);
  });

  it('is nobody where the consultee has no superior: then nothing lapses either', async () => {
    const played = world({ ...policy, relevance: { mode: 'off' } });
    const sent = step('2026-08-24T10:00', 'officer', 'send-consultation', {
      consultees: [asking('ministry')],
    });
    await playAll(played, [opened(), sent, until('2026-12-01')]);
    const { view, verified } = await standing(played);
    expect(verified.problems).toEqual([]);
    expect(view.consultations[0]?.ladder[3]).toMatchObject({
      to: 'supervisor',
      agency: null,
      respondBy: null,
      lapsed: false,
    });
    expect(view.violations.map(({ kind }) => kind)).toEqual(['head-failed-to-act']);
  });
});

/** Every fact of a story, each with the instant for which it counts. */
async function factsOf(change: PolicyChange, steps: readonly Step[]): Promise<string[]> {
  const played = world(change);
  await playAll(played, steps);
  return (await played.coordinator.trail('r-1')).map((line) => {
    const { type, payload } = JSON.parse(line);
    return `${payload.at} ${type}`;
  });
}

describe('in one leap or in many', () => {
  it.each<[string, PolicyChange, readonly Step[]]>([
    ['nobody does anything', policy, asked],
    ['the superior orders, and nothing comes', policy, [...escalated, orders('2026-09-10')]],
    [
      'steps in hours',
      ladder({}, [
        { ...ladderSteps[0], when: { before: { amount: 6, unit: 'working-hour' } } },
        { ...ladderSteps[1] },
        { ...ladderSteps[2], when: { after: { amount: 5, unit: 'hour' } } },
        { ...ladderSteps[3], when: { after: { amount: 30, unit: 'working-hour' } } },
      ]),
      asked,
    ],
  ])('%s: the same facts for the same instants', async (_, change, story) => {
    const last = story.at(-1)?.on.slice(0, 'YYYY-MM-DD'.length) ?? '';
    const steps = Array.from({ length: 40 * 24 }, (__, hour) => {
      const at = new Date(Date.parse(`${last}T17:00:00Z`) + hour * 3_600_000);
      return until(at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length));
    });
    const leap = await factsOf(change, [...story, until('2026-11-01')]);
    expect(await factsOf(change, [...story, ...steps, until('2026-11-01')])).toEqual(leap);
  });
});
