import { describe, expect, it } from 'vitest';
import { carry } from './carries.js';
import { asked, clear, first, opened, replies, replyOf, sent, specify, vagueReply } from './specify.js';
import { cited, type PolicyChange, type Step, standing, step, until, world } from './world.js';

const on25 = '2026-08-25';
const minutes: PolicyChange = { minutes: { objection: { amount: 2, unit: 'working-day' }, citation: cited } };
const always = {
  review: {
    when: 'always',
    period: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: cited,
  },
};
const sound = { answers: [{ question: 'q1', position: 'agree' }], accountable: 'Price division' };
const grounds = { reasons: 'Too high', legalBasis: 'Art. 158', alternative: 'Zone 2' };
const meeting = (on: string, more: object = {}): Step =>
  step(on, 'officer', 'minute-view', {
    consultation: first,
    view: sound,
    heldAt: '2026-08-25T08:00:00+07:00',
    delegate: 'fin-officer',
    authority: { documentNumber: '3/GUQ-STC', documentDate: '2026-08-24' },
    confirmedBy: 'second-officer',
    ...more,
  });
const minuted = [...asked, meeting(on25)];
const objects = (on: string) =>
  step(on, 'finance', 'object-to-minutes', { consultation: first, reason: 'Not our view' });

specify('a view that a delegate gave at a meeting (DOMAIN §5)', [
  {
    rule: 'never takes the place of what was written after the meeting, though that was returned as vague',
    policy: minutes,
    given: [...asked, replies('2026-08-25T08:30', vagueReply)],
    when: meeting(on25),
    refused: 'replaces-nothing-earlier',
  },
  {
    rule: 'nor where it was minuted first: what was written since is still to be cured',
    policy: minutes,
    given: [...minuted, replies('2026-08-26', vagueReply)],
    when: until('2026-08-28'),
    facts: ['minutes-term.reached'],
    outcomes: ['finance null'],
  },
  {
    rule: 'is not confirmed by whoever spoke',
    policy: minutes,
    given: asked,
    when: meeting(on25, { confirmedBy: 'fin-officer' }),
    refused: 'second-person-required',
  },
  {
    rule: 'nor by the officer who is responsible for the request',
    policy: minutes,
    given: asked,
    when: step(on25, 'officer', 'minute-view', {
      consultation: first,
      view: sound,
      heldAt: '2026-08-25T08:00:00+07:00',
      delegate: 'fin-officer',
      authority: { documentNumber: '3/GUQ-STC', documentDate: '2026-08-24' },
      confirmedBy: 'lead-officer',
    }),
    refused: 'second-person-required',
  },
  {
    rule: 'counts where the policy says so: the refusal cites',
    given: asked,
    when: meeting(on25),
    refused: 'minutes-not-a-reply',
    facts: ['attempt.refused'],
  },
  {
    rule: 'stops no clock while the consultee may object',
    policy: minutes,
    given: asked,
    when: meeting(on25),
    facts: ['view.minuted'],
    clocks: ['running'],
    outcomes: ['finance null'],
  },
  {
    rule: 'not objected to, it is a reply that came when the meeting was held',
    policy: minutes,
    given: minuted,
    when: until('2026-08-28'),
    facts: ['minutes-term.reached', 'consultation.settled'],
    clocks: ['stopped'],
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'objected to in time, nothing of it stands',
    policy: minutes,
    given: [...minuted, objects('2026-08-27T23:59')],
    when: until('2026-09-04'),
    outcomes: ['finance null'],
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'after its time there is nothing to object to',
    policy: minutes,
    given: minuted,
    when: objects('2026-08-28T00:00'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'spoken in time and entered after the due date, it takes the ground from the breach',
    policy: minutes,
    given: [
      ...asked,
      until('2026-09-04'),
      meeting('2026-09-04T10:00', { heldAt: '2026-09-03T15:00:00+07:00' }),
    ],
    when: until('2026-09-09'),
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'spoken after the due date, it is late',
    policy: minutes,
    given: [
      ...asked,
      until('2026-09-04'),
      meeting('2026-09-04T10:00', { heldAt: '2026-09-04T09:00:00+07:00' }),
    ],
    when: until('2026-09-09'),
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'a document that comes meanwhile late was spoken for in time; its position stands',
    policy: minutes,
    given: [
      ...asked,
      meeting('2026-09-03T16:00', { heldAt: '2026-09-03T15:00:00+07:00' }),
      until('2026-09-04T08:00'),
      replies('2026-09-04'),
    ],
    when: until('2026-09-08'),
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded', 'late-reply finance superseded'],
  },
  {
    rule: 'a document that came in time stands: the minutes come to nothing',
    policy: minutes,
    given: [...minuted, replies('2026-08-26', replyOf({ position: 'disagree', ...grounds }))],
    when: until('2026-08-28'),
    facts: ['minutes-term.reached'],
    outcomes: ['finance answered'],
  },
  {
    rule: 'it was the view of the agency that was asked then, and of no successor',
    policy: minutes,
    given: [
      opened(),
      sent('price-office'),
      meeting(on25, { delegate: 'pri-officer' }),
      step('2026-08-27', 'officer', 'pass-on-consultation', {
        consultation: first,
        to: 'construction',
        reason: 'It took over',
      }),
    ],
    when: until('2026-08-31'),
    facts: [],
    outcomes: ['construction null'],
  },
  {
    rule: 'one at a time',
    policy: minutes,
    given: minuted,
    when: meeting('2026-08-25T10:00'),
    refused: 'minutes-pending',
  },
  {
    rule: 'with an authority that was written before the meeting',
    policy: minutes,
    given: asked,
    when: meeting(on25, { authority: { documentNumber: '3/GUQ-STC', documentDate: '2026-08-26' } }),
    refused: 'authority-after-meeting',
  },
  {
    rule: 'with a second person where it was held before',
    policy: minutes,
    given: asked,
    when: meeting(on25, { confirmedBy: 'lead-officer' }),
    refused: 'second-person-required',
  },
  {
    rule: 'never by the officer who enters it',
    policy: minutes,
    given: asked,
    when: meeting(on25, { delegate: 'lead-officer' }),
    refused: 'delegate-not-of-consultee',
  },
  {
    rule: 'nor by the responsible officer of the lead',
    policy: minutes,
    given: asked,
    when: meeting(on25, { delegate: 'lead-head' }),
    refused: 'delegate-not-of-consultee',
  },
  {
    rule: 'a vague view is as vague as a vague reply',
    policy: { ...minutes, vagueness: { effect: 'violation', citation: cited } },
    given: [...asked, meeting(on25, { view: vagueReply.reply && { answers: vagueReply.reply.answers } })],
    when: until('2026-08-28'),
    outcomes: ['finance null'],
    violations: ['vague-reply finance recorded'],
  },
]);

const milestone = (on: string, happenedAt: string, more: object = {}): Step =>
  step(on, 'finance', 'record-milestone', {
    consultation: first,
    milestone: 'assigned',
    happenedAt,
    officer: 'fin-officer',
    unit: 'Price division',
    internalDueDate: '2026-08-28',
    ...more,
  });
const sentAt = '2026-08-24T10:00:00+07:00';

specify('what a reply passed through inside the consultee moves nothing', [
  {
    rule: 'while it is awaited',
    given: asked,
    when: milestone(on25, sentAt),
    facts: ['milestone.recorded'],
    clocks: ['running'],
    outcomes: ['finance null'],
  },
  {
    rule: 'after it is settled',
    given: [...asked, replies(on25)],
    when: milestone('2026-08-26', sentAt),
    facts: ['milestone.recorded'],
    outcomes: ['finance answered'],
  },
  {
    rule: 'none before the dispatch',
    given: asked,
    when: milestone(on25, '2026-08-24T09:59:59+07:00'),
    refused: 'milestone-before-dispatch',
  },
  {
    rule: 'none that is still to come',
    given: asked,
    when: milestone(on25, '2026-08-25T09:00:01+07:00'),
    refused: 'in-the-future',
  },
]);

carry('a milestone carries who had it in hand; the unit stands beside it', [
  {
    rule: 'with its internal due date',
    given: asked,
    when: milestone(on25, sentAt),
    facts: [
      [
        'milestone.recorded',
        {
          at: '2026-08-25T02:00:00.000Z',
          consultation: first,
          milestone: 'assigned',
          happenedAt: '2026-08-24T03:00:00.000Z',
          officer: 'fin-officer',
          internalDueDate: '2026-08-28',
        },
      ],
    ],
    texts: { unit: 'Price division' },
  },
]);

const reviews = (on: string, by: 'officer' | 'head') =>
  step(on, by, 'review-reply', { consultation: first, verdict: 'substantive', reason: 'Read with care' });
const assigns = (reviewer: string) =>
  step(on25, 'head', 'assign-reviewer', { consultation: first, reviewer, reason: 'She knows prices' });
const reviewedBy = (...given: readonly Step[]) => [...asked, ...given, replies('2026-08-25T10:00')];

specify('one person of the lead reviews what is flagged', [
  {
    rule: 'the responsible officer of the request, unless somebody else is named',
    policy: always,
    given: reviewedBy(),
    when: reviews('2026-08-26', 'head'),
    outcomes: ['finance answered'],
  },
  {
    rule: 'nobody else',
    policy: always,
    given: reviewedBy(),
    when: reviews('2026-08-26', 'officer'),
    refused: 'not-the-reviewer',
  },
  {
    rule: 'whoever a head named',
    policy: always,
    given: reviewedBy(assigns('lead-officer')),
    when: reviews('2026-08-26', 'officer'),
    outcomes: ['finance answered'],
  },
  {
    rule: 'and then not the responsible officer',
    policy: always,
    given: reviewedBy(assigns('lead-officer')),
    when: reviews('2026-08-26', 'head'),
    refused: 'not-the-reviewer',
  },
  {
    rule: 'nobody who holds a post of the agency that was asked is named',
    policy: always,
    given: asked,
    when: assigns('fin-deputy'),
    refused: 'reviewer-not-eligible',
  },
  {
    rule: 'nor who sent the reply',
    policy: always,
    given: [...asked, step('2026-08-25T08:00', 'finance', 'submit-reply', clear)],
    when: assigns('fin-officer'),
    refused: 'reviewer-not-eligible',
  },
  {
    rule: 'not reviewed in time it is sound, and the lapse is the lead’s',
    policy: always,
    given: reviewedBy(),
    when: until('2026-08-28'),
    outcomes: ['finance answered'],
    violations: ['review-lapse lead recorded'],
  },
]);

async function viewAfter(policy: PolicyChange, ...given: readonly Step[]) {
  const played = world(policy);
  for (const one of given) await played.play(one);
  const [consultation] = (await standing(played)).view.consultations;
  return consultation;
}

describe('a screen shows', () => {
  it('what was minuted and until when it may be objected to, and the milestones', async () => {
    expect(await viewAfter(minutes, ...minuted, milestone('2026-08-25T09:30', sentAt))).toMatchObject({
      minuted: { delegate: 'fin-officer', position: 'agree', objectionDueDate: '2026-08-27' },
      milestones: [{ milestone: 'assigned', officer: 'fin-officer' }],
      reviewer: 'lead-head',
      unanswered: [],
    });
  });

  it('which questions the reply that stands leaves open', async () => {
    const nothing = replyOf({}, { answers: [] });
    expect(await viewAfter({}, ...asked, replies(on25, nothing))).toMatchObject({ unanswered: ['q1'] });
  });
});
