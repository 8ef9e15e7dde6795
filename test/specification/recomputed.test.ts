import { describe, expect, it } from 'vitest';
import { toInstant, type WorkingCalendar } from '../../src/index.js';
import { leadHead, leadOfficer } from '../support/actors.js';
import { busyCalendar, testCalendar } from '../support/calendar.js';
import { openRequest, sendTo, submit } from '../support/commands.js';
import { basePolicy, policyWith } from '../support/policy.js';
import { stageWith } from '../support/stage.js';

const first = 'r-1/3';
/** Covered to Friday 28 August: Monday 31 August counts as a working day until the plan is out. */
const short = testCalendar('2026-08-28');
/** Under it the National Day break moves the due date from 31 August to 3 September. */
const full = testCalendar();
/** Under it Saturday 29 August is worked, and the due date comes earlier. */
const busy = busyCalendar();

interface Given {
  readonly agency?: string;
  readonly dueDate?: string;
  readonly policy?: ReturnType<typeof policyWith>;
}

/** A consultation under the short calendar, and what happens when another is published. */
async function asked({ agency = 'works', dueDate, policy = policyWith() }: Given = {}) {
  let calendar: WorkingCalendar = short;
  const stage = stageWith({ calendarFor: () => calendar, policyFor: policy });
  const { coordinator, clock } = stage;
  await coordinator.execute(openRequest());
  const sent = sendTo([agency]);
  const consultees = sent.consultees.map((one) => (dueDate === undefined ? one : { ...one, dueDate }));
  const result = await coordinator.execute({ ...sent, consultees });
  if (!result.ok) throw new Error(result.rejection.message.en);
  const records = async () => (await coordinator.trail('r-1')).map((line) => JSON.parse(line));
  return {
    ...stage,
    publish(next: WorkingCalendar, at: string) {
      calendar = next;
      clock.set(toInstant(at));
    },
    /** The facts that time brings now. */
    async brings() {
      const before = (await records()).length;
      await coordinator.advance();
      return (await records()).slice(before);
    },
    recompute: (decision?: string, actor = leadOfficer) =>
      coordinator.execute({
        type: 'recompute-due-date',
        actor,
        request: 'r-1',
        consultation: first,
        ...(decision === undefined ? {} : { decision }),
      }),
    async view() {
      const view = await coordinator.query('r-1');
      const [consultation] = view?.consultations ?? [];
      return {
        dueDate: consultation?.dueDate,
        provisional: consultation?.provisional,
        clock: consultation?.clock,
        violations: view?.violations.map(({ kind, status }) => `${kind} ${status}`),
      };
    },
  };
}

describe('a provisional due date, once the plan is out', () => {
  it('is counted again from the same start; old and new stand on the trail', async () => {
    const played = await asked();
    expect(await played.view()).toMatchObject({ dueDate: '2026-08-31', provisional: true });
    played.publish(full, '2026-08-25T09:00:00+07:00');
    const facts = await played.brings();
    expect(facts.map(({ type, payload }) => ({ type, payload }))).toEqual([
      {
        type: 'due-date.recomputed',
        payload: {
          at: '2026-08-25T02:00:00.000Z',
          consultation: first,
          previousDueDate: '2026-08-31',
          previousDueAt: '2026-08-31T16:59:59.999Z',
          term: {
            start: '2026-08-24T01:00:00.000Z',
            period: { amount: 5, unit: 'working-day' },
            dueDate: '2026-09-03',
            dueAt: '2026-09-03T16:59:59.999Z',
            provisional: false,
            zone: 'Asia/Ho_Chi_Minh',
            calendarVersion: 'to 2026-12-31',
            reminders: ['2026-08-27T00:30:00.000Z'],
          },
          decision: false,
        },
      },
    ]);
    expect(await played.view()).toMatchObject({
      dueDate: '2026-09-03',
      provisional: false,
      clock: 'running',
    });
    expect(await played.brings()).toEqual([]);
  });

  it('is none where the lead named the day: no plan has a say in its 24:00', async () => {
    const played = await asked({ dueDate: '2026-09-15' });
    expect(await played.view()).toMatchObject({ dueDate: '2026-09-15', provisional: false });
    played.publish(full, '2026-08-25T09:00:00+07:00');
    expect(await played.brings()).toEqual([]);
  });

  it('keeps the day that the lead named where it ends when the office closes, and is provisional no more', async () => {
    const counting = { ...basePolicy.counting, end: 'closing-time' } as const;
    const played = await asked({ dueDate: '2026-09-15', policy: policyWith({ counting }) });
    expect(await played.view()).toMatchObject({ dueDate: '2026-09-15', provisional: true });
    played.publish(full, '2026-08-25T09:00:00+07:00');
    const [fact] = await played.brings();
    expect(fact?.payload.term).toMatchObject({ period: null, dueDate: '2026-09-15', provisional: false });
    expect(await played.view()).toMatchObject({ dueDate: '2026-09-15', provisional: false });
  });

  it('stays as it is while it would still be provisional', async () => {
    const played = await asked();
    played.publish(testCalendar('2026-08-30', { entries: [] }), '2026-08-25T09:00:00+07:00');
    expect(await played.brings()).toEqual([]);
  });

  it('is not touched where the new one comes on the same day', async () => {
    const played = await asked();
    const same = testCalendar('2026-12-31', { entries: [] });
    played.publish(same, '2026-08-25T09:00:00+07:00');
    const [fact] = await played.brings();
    expect(fact?.payload.term).toMatchObject({ dueDate: '2026-08-31', provisional: false });
    expect(await played.view()).toMatchObject({ dueDate: '2026-08-31', provisional: false });
  });
});

describe('an earlier due date', () => {
  it('needs a decision: time alone brings none', async () => {
    const played = await asked();
    played.publish(busy, '2026-08-25T09:00:00+07:00');
    expect(await played.brings()).toEqual([]);
  });

  it('is not an officer’s to decide, nor a head’s without saying so', async () => {
    const played = await asked();
    played.publish(busy, '2026-08-25T09:00:00+07:00');
    const refused = {
      ok: false,
      rejection: {
        code: 'would-come-earlier',
        path: 'decision',
        message: {
          en: 'The due date would come earlier (2026-08-29): that needs a decision by a head (decision).',
        },
      },
    };
    expect(await played.recompute()).toMatchObject(refused);
    expect(await played.recompute('The council meets')).toMatchObject(refused);
    expect(await played.recompute(undefined, leadHead)).toMatchObject(refused);
  });

  it('is a head’s to decide', async () => {
    const played = await asked();
    played.publish(busy, '2026-08-25T09:00:00+07:00');
    const result = await played.recompute('The council meets', leadHead);
    expect(result).toMatchObject({
      ok: true,
      records: [
        { type: 'due-date.recomputed', payload: { decision: true, term: { dueDate: '2026-08-29' } } },
      ],
    });
    expect(await played.view()).toMatchObject({ dueDate: '2026-08-29', clock: 'running' });
    const content = await played.coordinator.content('r-1');
    expect(content.map(({ path, text }) => `${path}: ${text}`)).toContain('decision: The council meets');
  });

  it('must still lie ahead: nobody is made late by a decision', async () => {
    const played = await asked();
    played.publish(busy, '2026-08-30T09:00:00+07:00');
    expect(await played.recompute('The council meets', leadHead)).toMatchObject({
      ok: false,
      rejection: {
        code: 'term-below-minimum',
        message: { en: 'The due date 2026-08-29 is below the minimum; the earliest is 2026-08-30.' },
      },
    });
  });

  it('at its very last instant it does not lie ahead', async () => {
    const played = await asked();
    played.publish(busy, '2026-08-29T23:59:59.999+07:00');
    expect(await played.recompute('The council meets', leadHead)).toMatchObject({
      ok: false,
      rejection: { code: 'term-below-minimum' },
    });
  });
});

describe('anyone of the lead may have it counted again', () => {
  it('where it comes later or stays, without a decision', async () => {
    const played = await asked();
    const same = testCalendar('2026-08-30', { calendarVersion: 'again', entries: [] });
    played.publish(same, '2026-08-25T09:00:00+07:00');
    const result = await played.recompute();
    expect(result).toMatchObject({
      ok: true,
      records: [{ payload: { decision: false, term: { dueDate: '2026-08-31', calendarVersion: 'again' } } }],
    });
  });

  it('but not before a term has begun', async () => {
    const { term } = basePolicy;
    const played = await asked({
      policy: policyWith({
        term: {
          ...term,
          start: 'receipt',
          receipt: 'arrived',
          deemedReceiptAfter: { amount: 3, unit: 'working-day' },
        },
      }),
    });
    expect(await played.brings()).toEqual([]);
    expect(await played.recompute()).toMatchObject({
      ok: false,
      rejection: { code: 'not-in-this-state', message: { en: expect.stringContaining('awaiting') } },
    });
  });

  it('nor when the reply is there', async () => {
    const played = await asked();
    await played.coordinator.execute(submit(first, 'works'));
    played.publish(full, '2026-08-25T09:00:00+07:00');
    expect(await played.brings()).toEqual([]);
    expect(await played.recompute()).toMatchObject({ ok: false, rejection: { code: 'not-in-this-state' } });
  });
});

/** `narrow` binds departments only: the silence of a commune is no violation under it. */
const narrowSilence = policyWith({
  silence: {
    violation: 'record',
    deemedPosition: 'none',
    liable: false,
    afterwards: 'wait',
    citation: 'narrow',
  },
});

describe('a due date that was past, and moves ahead', () => {
  const overdue = async (given: Given = {}) => {
    const played = await asked(given);
    played.clock.set(toInstant('2026-09-01T08:00:00+07:00'));
    await played.brings();
    return played;
  };

  it('takes the ground from the breach on record, and the clock runs again', async () => {
    const played = await overdue();
    expect(await played.view()).toMatchObject({ clock: 'overdue', violations: ['missing-reply recorded'] });
    played.publish(full, '2026-09-01T09:00:00+07:00');
    const facts = await played.brings();
    expect(facts.map(({ type }) => type)).toEqual(['due-date.recomputed', 'violation.superseded']);
    expect(await played.view()).toEqual({
      dueDate: '2026-09-03',
      provisional: false,
      clock: 'running',
      violations: ['missing-reply superseded'],
    });
    // What was forgotten can be broken again.
    played.clock.set(toInstant('2026-09-04T08:00:00+07:00'));
    await played.brings();
    expect((await played.view()).violations).toEqual(['missing-reply superseded', 'missing-reply recorded']);
  });

  it('runs again where no breach was on record', async () => {
    const played = await overdue({ agency: 'commune-a', policy: narrowSilence });
    expect(await played.view()).toMatchObject({ clock: 'overdue', violations: [] });
    played.publish(full, '2026-09-01T09:00:00+07:00');
    expect((await played.brings()).map(({ type }) => type)).toEqual(['due-date.recomputed']);
    expect(await played.view()).toMatchObject({ dueDate: '2026-09-03', clock: 'running' });
  });

  it.each([
    ['works', policyWith(), 'missing-reply superseded'],
    ['commune-a', narrowSilence, null],
  ])('at the last instant of the new one it still lies ahead (%s)', async (agency, policy, violation) => {
    const played = await overdue({ agency, policy });
    played.publish(full, '2026-09-03T23:59:59.999+07:00');
    await played.brings();
    expect(await played.view()).toMatchObject({
      clock: 'running',
      violations: violation === null ? [] : [violation],
    });
  });

  it.each([
    ['works', policyWith(), 'missing-reply recorded'],
    ['commune-a', narrowSilence, null],
  ])('the breach stays where the new one is past too (%s)', async (agency, policy, violation) => {
    const played = await overdue({ agency, policy });
    played.publish(full, '2026-09-04T00:00:00+07:00');
    expect((await played.brings()).map(({ type }) => type)).toEqual(['due-date.recomputed']);
    expect(await played.view()).toEqual({
      dueDate: '2026-09-03',
      provisional: false,
      clock: 'overdue',
      violations: violation === null ? [] : [violation],
    });
  });

  it('no reminder that lies before the change is sent for it', async () => {
    const played = await asked();
    played.publish(full, '2026-08-29T09:00:00+07:00');
    const facts = await played.brings();
    expect(facts.map(({ type }) => type).filter((type) => type === 'due-date.recomputed')).toHaveLength(1);
    expect((await played.brings()).map(({ type }) => type)).toEqual([]);
  });
});
