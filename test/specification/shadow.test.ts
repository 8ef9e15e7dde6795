import { describe, expect, it } from 'vitest';
import { playAll } from './carries.js';
import { reminds } from './clock.js';
import { confirms, headActs, ladder, orders } from './ladder.js';
import { asked, replies, specify } from './specify.js';
import { type Step, standing, step, until, world } from './world.js';

// Due on Thursday 3 September 2026; the head is told on the fourth, and had to respond by the eighth.
const policy = ladder();
const notify = (on: string, position: number): Step =>
  step(on, 'supervisor', 'notify-violation', { case: `r-1/${position}`, proofOfDelivery: 'receipt 1' });

specify('in shadow mode all is computed (issue 5, shadow mode)', [
  {
    rule: 'with the same facts as otherwise',
    policy,
    mode: 'shadow',
    given: asked,
    when: until('2026-09-09T00:00'),
    facts: [
      'notice.issued',
      'due-date.reached',
      'violation.recorded',
      'notice.issued',
      'notice.issued',
      'response-term.reached',
      'violation.recorded',
    ],
    violations: ['missing-reply finance recorded', 'head-failed-to-act finance recorded'],
  },
  {
    rule: 'what runs from a delivery runs from the notice, for nothing is delivered',
    policy: ladder({ respondFrom: 'delivered' }),
    mode: 'shadow',
    given: [...asked, until('2026-09-04T08:00')],
    when: until('2026-09-09T00:00'),
    facts: ['response-term.reached', 'violation.recorded'],
  },
  {
    rule: 'a reply is answered as otherwise',
    policy,
    mode: 'shadow',
    given: asked,
    when: replies('2026-08-26'),
    facts: ['reply.received', 'consultation.settled'],
    outcomes: ['finance answered'],
  },
  {
    rule: 'what the head does, and what the superior orders, is noted',
    policy,
    mode: 'shadow',
    given: [...asked, until('2026-09-04T08:00'), headActs('2026-09-07')],
    when: orders('2026-09-07T10:00'),
    facts: ['reply.ordered'],
  },
]);

specify('and nobody is told', [
  {
    rule: 'a case is not notified',
    policy,
    mode: 'shadow',
    given: [...asked, until('2026-09-04T00:00')],
    when: notify('2026-09-04T09:00', 6),
    refused: 'shadow-mode',
  },
  {
    rule: 'nor concluded',
    policy,
    mode: 'shadow',
    given: [...asked, until('2026-09-04T00:00')],
    when: step('2026-09-04T09:00', 'supervisor', 'conclude-violation', { case: 'r-1/6', reason: 'r' }),
    refused: 'shadow-mode',
  },
  {
    rule: 'whoever tries out the rules may dismiss it',
    policy,
    mode: 'shadow',
    given: [...asked, until('2026-09-04T08:00')],
    when: step('2026-09-04T09:00', 'supervisor', 'dismiss-violation', { case: 'r-1/6', reason: 'r' }),
    facts: ['violation.dismissed'],
  },
  {
    rule: 'the monitor does not remind',
    policy,
    mode: 'shadow',
    given: asked,
    when: reminds('2026-09-01'),
    refused: 'shadow-mode',
  },
  {
    rule: 'no notice that was withheld is delivered',
    policy,
    mode: 'shadow',
    given: [...asked, until('2026-09-04T08:00')],
    when: confirms('2026-09-04T09:00', { number: 3 }),
    refused: 'notice-withheld',
  },
]);

describe('a request in shadow mode', () => {
  it('says so of itself, of each notice and of each violation, and verifies', async () => {
    const played = world(policy, 'shadow');
    await playAll(played, [...asked, until('2026-12-01')]);
    const { view, verified } = await standing(played);
    expect(verified.problems).toEqual([]);
    expect(view.mode).toBe('shadow');
    expect(view.consultations[0]?.ladder.map(({ withheld }) => withheld)).toEqual([true, true, true, true]);
    expect(view.violations.map(({ shadow }) => shadow)).toEqual([true, true, true]);
    const records = (await played.coordinator.trail('r-1')).map((line) => JSON.parse(line));
    const told = records.filter(({ type }) => type === 'notice.issued' || type === 'violation.recorded');
    for (const { payload } of told) expect(payload.withheld ?? payload.shadow).toBe(true);
  });

  it('reminds nobody either', async () => {
    const played = world({}, 'shadow');
    await playAll(played, [...asked, until('2026-09-01')]);
    const records = (await played.coordinator.trail('r-1')).map((line) => JSON.parse(line));
    expect(records.at(-1)).toMatchObject({ type: 'reminder.sent', payload: { withheld: true } });
  });

  it('is another than one that counts, of which nothing says so', async () => {
    const played = world(policy);
    await playAll(played, [...asked, until('2026-12-01')]);
    const { view } = await standing(played);
    expect(view.mode).toBe('live');
    expect(view.violations.map(({ shadow }) => shadow)).toEqual([false, false, false]);
    const lines = await played.coordinator.trail('r-1');
    expect(lines.filter((line) => /"(?:shadow|withheld|mode)"/.test(line))).toEqual([]);
  });
});
