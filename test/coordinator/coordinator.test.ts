import { beforeEach, describe, expect, it } from 'vitest';
import {
  type CommandInput,
  createCoordinator,
  type ExecuteResult,
  type TrailRecord,
  toInstant,
} from '../../src/index.js';
import { actor, leadOfficer } from '../support/actors.js';
import { testCalendar } from '../support/calendar.js';
import { openRequest, resolve, sendTo, submit, withdraw } from '../support/commands.js';
import { policyWith } from '../support/policy.js';
import { type Stage, stageWith } from '../support/stage.js';

const code = (result: ExecuteResult) => (result.ok ? 'accepted' : result.rejection.code);

let stage: Stage;
beforeEach(() => {
  stage = stageWith();
});

async function at(time: string): Promise<void> {
  stage.clock.set(toInstant(`${time}+07:00`));
  await stage.coordinator.advance();
}

const trailLength = async () => (await stage.coordinator.trail('r-1')).length;

describe('the same command under the same idempotency key', () => {
  it('answers as the first time and records nothing more', async () => {
    const first = await stage.coordinator.execute(openRequest(), { idempotencyKey: 'k-1' });
    const again = await stage.coordinator.execute(openRequest(), { idempotencyKey: 'k-1' });
    expect(again).toEqual(first);
    expect(await trailLength()).toBe(1);
  });

  it('refuses again what was refused with an attempt on the trail', async () => {
    await stage.coordinator.execute(openRequest());
    const toStranger = sendTo(['ministry']);
    const first = await stage.coordinator.execute(toStranger, { idempotencyKey: 'k-2' });
    const length = await trailLength();
    const again = await stage.coordinator.execute(toStranger, { idempotencyKey: 'k-2' });
    expect(code(first)).toBe('not-relevant');
    expect(first.records.map(({ type }) => type)).toEqual(['attempt.refused', 'violation.recorded']);
    expect(again).toEqual(first);
    expect(await trailLength()).toBe(length);
  });

  it('does not remember a refusal that records nothing: what was impossible may have become possible', async () => {
    const send = sendTo(['works']);
    expect(code(await stage.coordinator.execute(send, { idempotencyKey: 'k-3' }))).toBe('request-unknown');
    await stage.coordinator.execute(openRequest());
    expect(code(await stage.coordinator.execute(send, { idempotencyKey: 'k-3' }))).toBe('accepted');
  });

  it('is refused for another command, and free for another agency', async () => {
    await stage.coordinator.execute(openRequest(), { idempotencyKey: 'k-1' });
    const other = openRequest({ request: 'r-2' });
    expect(code(await stage.coordinator.execute(other, { idempotencyKey: 'k-1' }))).toBe(
      'idempotency-key-reused',
    );
    const ofWorks = openRequest({ request: 'r-3', dossier: 'd-3', actor: actor('works', 'lead-officer') });
    expect(code(await stage.coordinator.execute(ofWorks, { idempotencyKey: 'k-1' }))).toBe('accepted');
  });

  it('is carried out once when given many times at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 5 }, () => stage.coordinator.execute(openRequest(), { idempotencyKey: 'k-1' })),
    );
    expect(new Set(results.map(code))).toEqual(new Set(['accepted']));
    expect(await trailLength()).toBe(1);
  });
});

describe('an expected version', () => {
  it('is refused where the stream has moved on', async () => {
    await stage.coordinator.execute(openRequest());
    expect(code(await stage.coordinator.execute(sendTo(['works']), { expectedVersion: 0 }))).toBe(
      'version-conflict',
    );
    expect(code(await stage.coordinator.execute(sendTo(['works']), { expectedVersion: 1 }))).toBe('accepted');
  });
});

describe('two coordinators on one store', () => {
  it('each see what the other has recorded, whatever they keep in memory', async () => {
    const other = createCoordinator(stage.options);
    await stage.coordinator.execute(openRequest());
    await other.execute(sendTo(['works']));
    expect(code(await stage.coordinator.execute(submit('r-1/3', 'works')))).toBe('accepted');
    expect(await other.query('r-1')).toEqual(await stage.coordinator.query('r-1'));
  });

  it('decide anew when both act at once: both commands stand, in one order', async () => {
    const other = createCoordinator(stage.options);
    await stage.coordinator.execute(openRequest());
    const note = (text: string): CommandInput => ({
      type: 'note-exchange',
      actor: leadOfficer,
      request: 'r-1',
      with: 'works',
      note: text,
    });
    const results = await Promise.all([stage.coordinator.execute(note('one')), other.execute(note('two'))]);
    expect(results.map(code)).toEqual(['accepted', 'accepted']);
    expect(await trailLength()).toBe(3);
  });
});

describe('one matter, one lead', () => {
  const byWorks = openRequest({ request: 'r-2', actor: actor('works', 'lead-officer') });

  it('refuses another lead on the same dossier, and lets the same lead open a second request', async () => {
    await stage.coordinator.execute(openRequest());
    expect(code(await stage.coordinator.execute(byWorks))).toBe('another-lead');
    expect(code(await stage.coordinator.execute(openRequest({ request: 'r-3' })))).toBe('accepted');
  });

  it.each([resolve(), withdraw()])('frees the matter after $type', async (end) => {
    await stage.coordinator.execute(openRequest());
    expect(code(await stage.coordinator.execute(end))).toBe('accepted');
    expect(code(await stage.coordinator.execute(byWorks))).toBe('accepted');
  });

  it('lets only one of two leads through that open at once', async () => {
    const results = await Promise.all([
      stage.coordinator.execute(openRequest()),
      stage.coordinator.execute(byWorks),
    ]);
    expect(results.map(code).sort()).toEqual(['accepted', 'another-lead']);
  });
});

describe('subscribers', () => {
  it('hear each record once, in order, and no longer after they stop', async () => {
    const heard: string[] = [];
    const stop = stage.coordinator.subscribe(({ position, type }) => heard.push(`${position} ${type}`));
    await stage.coordinator.execute(openRequest());
    await stage.coordinator.execute(sendTo(['works']));
    stop();
    await stage.coordinator.execute(submit('r-1/3', 'works'));
    expect(heard).toEqual(['1 request.opened', '2 round.opened', '3 consultation.sent']);
  });

  it('cannot stop an append by throwing: the app is told, the others hear', async () => {
    const faults: unknown[] = [];
    const heard: TrailRecord[] = [];
    stage = stageWith({ onSubscriberFault: (fault) => faults.push(fault) });
    stage.coordinator.subscribe(() => {
      throw new Error('the screen is closed');
    });
    stage.coordinator.subscribe((record) => heard.push(record));
    expect(code(await stage.coordinator.execute(openRequest()))).toBe('accepted');
    expect([faults.length, heard.length]).toEqual([1, 1]);
  });
});

describe('providers that are functions', () => {
  it('count a provisional due date again once the plan of the year is out', async () => {
    const [draft, plan] = [testCalendar('2026-08-28'), testCalendar('2026-12-31')];
    stage = stageWith({ calendarFor: ({ at: instant }) => (instant < '2026-08-26' ? draft : plan) });
    await stage.coordinator.execute(openRequest());
    const sent = await stage.coordinator.execute(sendTo(['works']));
    expect(sent.ok && sent.view.consultations[0]).toMatchObject({ dueDate: '2026-08-31', provisional: true });
    await at('2026-09-01T08:00');
    const view = await stage.coordinator.query('r-1');
    expect(view?.consultations[0]).toMatchObject({
      dueDate: '2026-09-03',
      provisional: false,
      clock: 'running',
    });
    expect(view?.violations).toEqual([]);
  });

  it('keep an open request under the policy that it was opened under', async () => {
    let policy = policyWith();
    stage = stageWith({ policyFor: async () => policy });
    await stage.coordinator.execute(openRequest());
    const before = policy;
    const term = { ...before.data.term, period: { amount: 1, unit: 'working-day' as const }, reminders: [] };
    policy = policyWith({ policyVersion: '2', term, urgency: { mode: 'off' } });
    // A coordinator that has not seen the old policy finds it in the store, by its hash.
    const fresh = createCoordinator(stage.options);
    const sent = await fresh.execute(sendTo(['works']));
    expect(sent.ok && sent.view).toMatchObject({ policy: { policyVersion: '1', hash: before.hash } });
    expect(sent.ok && sent.view.consultations[0]?.dueDate).toBe('2026-09-03');
    const second = await fresh.execute(openRequest({ request: 'r-2' }));
    expect(second.ok && second.view.policy.hash).toBe(policy.hash);
  });
});

describe('a clock that goes back', () => {
  it('does not take recordedAt back', async () => {
    await stage.coordinator.execute(openRequest());
    stage.clock.set(toInstant('2026-08-24T07:00:00+07:00'));
    const sent = await stage.coordinator.execute(sendTo(['works']));
    expect(sent.records.every(({ recordedAt }) => recordedAt === '2026-08-24T01:00:00.000Z')).toBe(true);
  });
});
