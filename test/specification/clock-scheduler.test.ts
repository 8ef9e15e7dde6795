import { describe, expect, it } from 'vitest';
import { playAll } from './carries.js';
import { answers, asks, clarification, starting, suspends, workingDays } from './clock.js';
import { asked, opened, replies, replyOf, sent, specify } from './specify.js';
import { cited, type PolicyChange, type Step, step, until, world } from './world.js';

// Sent on Monday 24 August 2026; due on Thursday 3 September; reminded on Friday 28 August at half past seven.
const notify = (on: string, position: number): Step =>
  step(on, 'supervisor', 'notify-violation', { case: `r-1/${position}`, proofOfDelivery: 'receipt 1' });

specify('after any downtime there is what would have been had it run every second (issue 4, scheduler)', [
  {
    rule: 'in order: reminder, due date, and what follows from it',
    given: asked,
    when: until('2026-12-01'),
    facts: ['reminder.sent', 'due-date.reached', 'violation.recorded'],
  },
  { rule: 'once', given: [...asked, until('2026-12-01')], when: until('2026-12-02'), facts: [] },
  {
    rule: 'a receipt that it counts as comes before all that it starts',
    policy: starting('receipt', { reminders: [workingDays(1)] }),
    given: asked,
    when: until('2026-12-01'),
    facts: ['consultation.received', 'reminder.sent', 'due-date.reached', 'violation.recorded'],
  },
  {
    rule: 'the clock of the lead falls due between',
    policy: clarification('run-on'),
    given: [...asked, asks('2026-08-25')],
    when: until('2026-12-01'),
    facts: [
      'clarification-term.reached',
      'violation.recorded',
      'reminder.sent',
      'due-date.reached',
      'violation.recorded',
    ],
  },
  {
    rule: 'of two clocks that end together that of the consultee comes first',
    policy: clarification('run-on'),
    given: [...asked, asks('2026-08-27')],
    when: until('2026-12-01'),
    facts: [
      'reminder.sent',
      'due-date.reached',
      'violation.recorded',
      'clarification-term.reached',
      'violation.recorded',
    ],
  },
  {
    rule: 'and so is the term of a case',
    given: [...asked, notify('2026-09-04', 6)],
    when: until('2026-12-01'),
    facts: ['explanation-term.reached'],
  },
  {
    rule: 'consultations that end together, in the order in which they were sent',
    given: [opened(), sent('finance', 'construction')],
    when: until('2026-09-04'),
    facts: [
      'reminder.sent',
      'reminder.sent',
      'due-date.reached',
      'violation.recorded',
      'due-date.reached',
      'violation.recorded',
    ],
    violations: ['missing-reply finance recorded', 'missing-reply construction recorded'],
  },
  {
    rule: 'a command finds the stream as time has made it',
    given: asked,
    when: replies('2026-09-04', replyOf({ position: 'agree' })),
    facts: [
      'reminder.sent',
      'due-date.reached',
      'violation.recorded',
      'reply.received',
      'violation.recorded',
      'violation.superseded',
      'consultation.settled',
    ],
  },
  {
    rule: 'a reminder is sent at its instant',
    given: [...asked, until('2026-08-28T07:29:59.999')],
    when: until('2026-08-28T07:30'),
    facts: ['reminder.sent'],
  },
  {
    rule: 'the last instant of a term is in it',
    given: [...asked, until('2026-09-03T12:00')],
    when: until('2026-09-03T23:59:59.999'),
    facts: [],
  },
  {
    rule: 'a clock that stands still brings nothing about',
    given: [...asked, suspends('2026-08-25')],
    when: until('2026-12-01'),
    facts: [],
  },
]);

/** Every fact of a story, each with the instant for which it counts. */
async function factsOf(policy: PolicyChange, steps: readonly Step[]): Promise<string[]> {
  const played = world(policy);
  await playAll(played, steps);
  return (await played.coordinator.trail('r-1')).map((line) => {
    const { type, payload } = JSON.parse(line);
    return `${payload.at} ${type}`;
  });
}

const everyHour = (from: string, days: number): Step[] =>
  Array.from({ length: days * 24 }, (_, hour) => {
    const at = new Date(Date.parse(`${from}T00:00:00Z`) + hour * 3_600_000);
    return until(at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length));
  });

describe('in one leap or in many', () => {
  it.each<[string, PolicyChange, readonly Step[]]>([
    ['a reply that is missing', {}, asked],
    ['a receipt that nobody acknowledges', starting('receipt', { reminders: [workingDays(2)] }), asked],
    [
      'a question that is answered late, and starts the clock anew',
      clarification('restart'),
      [...asked, asks('2026-08-25'), answers('2026-09-04')],
    ],
    [
      'silence that is agreement',
      {
        silence: {
          violation: 'off',
          deemedPosition: 'agree',
          liable: true,
          afterwards: 'lapse',
          citation: cited,
        },
      },
      asked,
    ],
  ])('%s: the same facts for the same instants', async (_, policy, story) => {
    const last = story.at(-1)?.on.slice(0, 'YYYY-MM-DD'.length) ?? '';
    const steps = everyHour(last, 21).filter(({ on }) => on > `${last}T12:00`);
    const leap = await factsOf(policy, [...story, until('2026-10-01')]);
    expect(await factsOf(policy, [...story, ...steps, until('2026-10-01')])).toEqual(leap);
  });
});
