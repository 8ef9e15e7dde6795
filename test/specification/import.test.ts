import { describe, expect, it } from 'vitest';
import { carry, playAll } from './carries.js';
import { asksMore, closes, extension, grants, passesOn, workingDays } from './clock.js';
import { ladder } from './ladder.js';
import { opened, opening, question, replies, replyOf, specify, vagueReply } from './specify.js';
import { type Step, standing, step, until, world } from './world.js';

// The software came on Monday 24 August 2026 at eight; the request is opened at nine.
const goLive = '2026-08-24T08:00:00+07:00';
const running = {
  reference: 'book-2026/117',
  agency: 'finance',
  reason: 'It keeps the prices',
  questions: [question],
  sentAt: '2026-08-10T09:00:00+07:00',
  receivedAt: '2026-08-11T09:00:00+07:00',
  dueDate: '2026-09-03',
  goLive,
  evidence: 'line 117 of the register',
  confirmedBy: 'second-officer',
};
const imports = (fields: object = {}, on = '2026-08-24T10:00', by: Step['by'] = 'registry'): Step =>
  step(on, by ?? 'registry', 'import-consultation', { ...running, ...fields });

/** The first consultation that is imported stands behind `request.opened`. */
const imported = 'r-1/2';
const here = (fields: object) => ({ ...fields, consultation: imported });
const answersIt = (on: string, fields: object = replyOf({ position: 'agree' })): Step =>
  replies(on, here(fields));
/** Due on Friday 21 August, before the software came. */
const past = { dueDate: '2026-08-21' };

const { subject: _, responsibleOfficer: __, ...rest } = opening;
const unclear = step('2026-08-24T09:00', 'officer', 'open-request', rest);

specify('what was running before the software came is brought in (issue 5, opening balance)', [
  {
    rule: 'and awaited from then on, by the due date that was named',
    given: [opened()],
    when: imports(),
    facts: ['consultation.imported'],
    state: 'consulting',
    dueDates: ['2026-09-03'],
    clocks: ['running'],
    violations: [],
  },
  {
    rule: 'no clear is demanded, and no mandate: it was sent before there was a policy',
    given: [unclear],
    when: imports({ agency: 'culture' }),
    facts: ['consultation.imported'],
    violations: [],
  },
  {
    rule: 'a reply in time is answered',
    given: [opened(), imports()],
    when: answersIt('2026-09-03T16:00'),
    facts: ['reminder.sent', 'reply.received', 'consultation.settled'],
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'what falls due after go-live is a breach as any other',
    given: [opened(), imports(), until('2026-09-03T23:59:59.999')],
    when: until('2026-09-04'),
    facts: ['due-date.reached', 'violation.recorded'],
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'with its ladder',
    policy: ladder(),
    given: [opened(), imports(), until('2026-09-04T00:00')],
    when: until('2026-09-04T08:00'),
    facts: ['notice.issued'],
  },
  {
    rule: 'a further round goes out beside it',
    given: [opened(), imports()],
    when: step('2026-08-25', 'officer', 'send-consultation', {
      consultees: [{ agency: 'construction', reason: 'r', questions: [question] }],
      newMaterial: 'm',
    }),
    facts: ['round.opened', 'consultation.sent'],
  },
]);

specify('nobody is held to what fell due before go-live', [
  {
    rule: 'it is past, and no breach',
    policy: ladder(),
    given: [opened(), imports(past)],
    when: until('2026-12-01'),
    facts: [],
    clocks: ['overdue'],
    violations: [],
  },
  {
    rule: 'a reply that comes afterwards is answered',
    given: [opened(), imports(past)],
    when: answersIt('2026-08-26'),
    facts: ['reply.received', 'consultation.settled'],
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'a vague one is returned, with a term of its own',
    given: [opened(), imports(past), answersIt('2026-08-26', vagueReply)],
    when: until('2026-12-01'),
    facts: ['cure-term.reached', 'violation.recorded'],
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'the lead may go on without it',
    given: [opened(), imports(past)],
    when: closes('2026-08-26', { consultation: imported }),
    facts: ['consultation.closed', 'consultation.settled'],
    outcomes: ['finance lapsed'],
    violations: [],
  },
  {
    rule: 'what is due on the very day is due no earlier than the minimum of the policy from then on',
    given: [opened(), imports({ dueDate: '2026-08-24' })],
    when: until('2026-08-26'),
    facts: [],
    dueDates: ['2026-09-03'],
    violations: [],
  },
  {
    rule: 'nor to what fell due between go-live and its entry',
    given: [opened(), imports({ dueDate: '2026-08-25' }, '2026-08-26T10:00')],
    when: until('2026-12-01'),
    facts: [],
    violations: [],
  },
  {
    rule: 'go-live lies no further back than the policy lets anything be entered for',
    given: [opened()],
    when: imports({
      sentAt: '2026-01-05T09:00:00+07:00',
      receivedAt: '2026-01-05T09:00:00+07:00',
      goLive: '2026-01-06T09:00:00+07:00',
    }),
    refused: 'go-live-too-far',
  },
  {
    rule: 'another due date after go-live counts: a successor has its grace, and owes the reply then',
    given: [
      opened(),
      imports({ ...past, agency: 'survey-office' }),
      passesOn('2026-09-04', { consultation: imported }),
    ],
    when: until('2026-12-01'),
    facts: ['reminder.sent', 'due-date.reached', 'violation.recorded'],
    violations: ['missing-reply construction recorded'],
  },
]);

specify('an import is proven, and made once', [
  {
    rule: 'the same reference again is refused',
    given: [opened(), imports()],
    when: imports({ agency: 'construction' }, '2026-08-25'),
    refused: 'already-imported',
  },
  {
    rule: 'another reference is another consultation',
    given: [opened(), imports()],
    when: imports({ reference: 'book-2026/118', agency: 'construction' }, '2026-08-25'),
    facts: ['consultation.imported'],
  },
  {
    rule: 'a second person confirms it',
    given: [opened()],
    when: imports({ confirmedBy: 'lead-registry' }),
    refused: 'second-person-required',
  },
  {
    rule: 'its evidence is stated',
    given: [opened()],
    when: imports({ evidence: undefined }),
    refused: 'invalid-command',
  },
  {
    rule: 'the officer who works on it does not bring it in',
    given: [opened()],
    when: imports({}, '2026-08-24T10:00', 'officer'),
    refused: 'role-not-allowed',
  },
  {
    rule: 'what is sent after go-live is sent here',
    given: [opened()],
    when: imports({ sentAt: goLive }),
    refused: 'not-before-go-live',
  },
  {
    rule: 'go-live is not ahead',
    given: [opened()],
    when: imports({ goLive: '2026-08-24T10:00:00.001+07:00' }),
    refused: 'in-the-future',
  },
  {
    rule: 'nothing is received before it is sent',
    given: [opened()],
    when: imports({ receivedAt: '2026-08-10T08:59:00+07:00' }),
    refused: 'ends-before-it-begins',
  },
  {
    rule: 'nor due before',
    given: [opened()],
    when: imports({ dueDate: '2026-08-09' }),
    refused: 'ends-before-it-begins',
  },
  {
    rule: 'an agency that does not exist is asked nothing',
    given: [opened()],
    when: imports({ agency: 'nobody' }),
    refused: 'agency-unknown',
  },
  {
    rule: 'the lead did not ask itself',
    given: [opened()],
    when: imports({ agency: 'lead' }),
    refused: 'self-consultation',
  },
  {
    rule: 'after the synthesis nothing is brought in',
    given: [
      opened(),
      imports(),
      answersIt('2026-08-25'),
      step('2026-08-25T10:00', 'officer', 'record-synthesis', {
        treatments: [{ consultation: imported, treatment: 'accepted' }],
        conclusion: 'c',
      }),
    ],
    when: imports({ reference: 'other' }, '2026-08-26'),
    refused: 'not-in-this-state',
  },
]);

carry('an import carries what it was known by, and the due date as it was named', [
  {
    rule: 'its texts stand beside it',
    given: [opened()],
    when: imports(past),
    facts: [
      [
        'consultation.imported',
        {
          at: '2026-08-24T03:00:00.000Z',
          reference: 'book-2026/117',
          round: 1,
          lead: 'lead',
          consultee: 'finance',
          questions: [
            {
              id: 'q1',
              matters: ['land.price'],
              territory: 'north',
              match: { matter: 'land.price', mandate: 'land.price', territory: 'province', distance: 0 },
            },
          ],
          sentAt: '2026-08-10T02:00:00.000Z',
          receivedAt: '2026-08-11T02:00:00.000Z',
          goLive: '2026-08-24T01:00:00.000Z',
          term: {
            start: '2026-08-10T02:00:00.000Z',
            period: null,
            dueDate: '2026-08-21',
            dueAt: '2026-08-21T16:59:59.999Z',
            zone: 'Asia/Ho_Chi_Minh',
            provisional: false,
            calendarVersion: expect.any(String),
            reminders: [],
          },
          confirmedBy: 'second-officer',
          directoryVersion: '1',
        },
      ],
    ],
    texts: {
      reason: 'It keeps the prices',
      'questions.q1.text': 'Is the price right?',
      evidence: 'line 117 of the register',
    },
  },
]);

describe('the view of an import', () => {
  it('says what it was known by, and whether it was due before go-live', async () => {
    const played = world(extension());
    await playAll(played, [opened(), imports(past), imports({ reference: 'b', agency: 'construction' })]);
    const { view, verified } = await standing(played);
    expect(verified.problems).toEqual([]);
    expect(view.consultations.map((one) => one.imported)).toEqual([
      { reference: 'book-2026/117', goLive: '2026-08-24T01:00:00.000Z', dueBeforeGoLive: true },
      { reference: 'b', goLive: '2026-08-24T01:00:00.000Z', dueBeforeGoLive: false },
    ]);
  });

  it('lets what it asks for be extended as anything else', async () => {
    const played = world(extension());
    await playAll(played, [
      opened(),
      imports(),
      asksMore('2026-08-25', { consultation: imported, period: workingDays(1) }),
      grants('2026-08-25T10:00', { consultation: imported }),
    ]);
    const { view, verified } = await standing(played);
    expect(verified.problems).toEqual([]);
    expect(view.consultations[0]?.dueDate).toBe('2026-09-04');
  });
});
