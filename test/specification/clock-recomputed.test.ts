import { describe, expect, it } from 'vitest';
import { type Command, toInstant, verify, type WorkingCalendar } from '../../src/index.js';
import { actor, consulteeHead, leadHead, leadOfficer } from '../support/actors.js';
import { busyCalendar, testCalendar } from '../support/calendar.js';
import { openRequest, sendTo } from '../support/commands.js';
import { testDirectory } from '../support/directory.js';
import { policyWith } from '../support/policy.js';
import { stageWith } from '../support/stage.js';

/** Covered to Friday 28 August: Monday 31 August counts as a working day until the plan is out. */
const short = testCalendar('2026-08-28');
/** Under it the National Day break moves five working days from Monday 24 August from 31 August to 3 September. */
const full = testCalendar();
/** Under it Saturday 29 August is worked, and they end on that day. */
const busy = busyCalendar();

const policy = policyWith();
const registry = actor('lead', 'registry');
type Fields = Record<string, unknown>;

/** A consultation of Monday 24 August, 08:00, under the short calendar; what happens to it, and another calendar. */
async function asked() {
  const calendars: [since: string, calendar: WorkingCalendar][] = [['', short]];
  const inForceAt = (at: string): WorkingCalendar =>
    calendars.filter(([since]) => since <= at).at(-1)?.[1] ?? short;
  const { coordinator, clock } = stageWith({ calendarFor: ({ at }) => inForceAt(at), policyFor: policy });
  await coordinator.execute(openRequest());
  await coordinator.execute(sendTo(['works']));
  return {
    async publish(next: WorkingCalendar, local: string) {
      const at = toInstant(`${local}:00+07:00`);
      clock.set(at);
      calendars.push([at, next]);
      await coordinator.advance();
    },
    async play(local: string, type: Command['type'], by: object, fields: Fields = {}) {
      clock.set(toInstant(`${local}:00+07:00`));
      const command = { type, actor: by, request: 'r-1', consultation: 'r-1/3', ...fields };
      const result = await coordinator.executeUnknown(command);
      return result.ok ? result.records.map((record) => record.type) : result.rejection.code;
    },
    async due() {
      const view = await coordinator.query('r-1');
      const [consultation] = view?.consultations ?? [];
      const verified = verify(await coordinator.trail('r-1'), {
        policy,
        directory: testDirectory(),
        calendar: ({ at }) => inForceAt(at),
      });
      expect(verified.problems).toEqual([]);
      return `${consultation?.clock} ${consultation?.dueDate}`;
    },
  };
}

const reason = { reason: 'r' };
const more = (amount: number) => ({ ...reason, period: { amount, unit: 'working-day' } });

describe('another calendar counts the whole ledger again', () => {
  it('with what the clock was extended by', async () => {
    const played = await asked();
    await played.play('2026-08-24T09:00', 'ask-extension', consulteeHead('works'), more(1));
    await played.play('2026-08-24T10:00', 'grant-extension', leadHead, reason);
    expect(await played.due()).toBe('running 2026-09-01');
    await played.publish(full, '2026-08-25T09:00');
    expect(await played.due()).toBe('running 2026-09-04');
  });

  it('with the days that it stood still', async () => {
    const played = await asked();
    await played.play('2026-08-25T09:00', 'suspend-consultation', leadOfficer, reason);
    await played.play('2026-08-27T09:00', 'resume-consultation', leadOfficer, reason);
    expect(await played.due()).toBe('running 2026-09-01');
    await played.publish(full, '2026-08-28T09:00');
    expect(await played.due()).toBe('running 2026-09-04');
  });

  it('only once it goes on, where it stands still', async () => {
    const played = await asked();
    await played.play('2026-08-25T09:00', 'suspend-consultation', leadOfficer, reason);
    await played.publish(full, '2026-08-26T09:00');
    expect(await played.due()).toBe('paused null');
    await played.play('2026-08-27T09:00', 'resume-consultation', leadOfficer, reason);
    expect(await played.due()).toBe('running 2026-09-04');
  });
});

describe('nothing but the decision of a head lets a due date come earlier (DOMAIN §4, end)', () => {
  it.each([
    [
      'not a suspension under the new calendar',
      async (played: Awaited<ReturnType<typeof asked>>) => {
        await played.play('2026-08-26T09:00', 'suspend-consultation', leadOfficer, reason);
        await played.play('2026-08-26T10:00', 'resume-consultation', leadOfficer, reason);
      },
    ],
    [
      'nor one from before it',
      async (played: Awaited<ReturnType<typeof asked>>) => {
        await played.play('2026-08-25T10:00', 'suspend-consultation', leadOfficer, reason);
        await played.publish(busy, '2026-08-25T11:00');
        await played.play('2026-08-25T12:00', 'resume-consultation', leadOfficer, reason);
      },
    ],
    [
      'nor an outage',
      async (played: Awaited<ReturnType<typeof asked>>) => {
        await played.play('2026-08-26T09:00', 'record-outage', registry, {
          from: '2026-08-25T10:00:00+07:00',
          to: '2026-08-25T11:00:00+07:00',
          evidence: 'e',
          confirmedBy: 'second',
        });
      },
    ],
  ])('%s', async (_, happens) => {
    const played = await asked();
    expect(await played.due()).toBe('running 2026-08-31');
    await played.publish(busy, '2026-08-25T09:00');
    await happens(played);
    expect(await played.due()).toBe('running 2026-08-31');
  });

  it('and a head can still decide it afterwards', async () => {
    const played = await asked();
    await played.publish(busy, '2026-08-25T09:00');
    await played.play('2026-08-26T09:00', 'suspend-consultation', leadOfficer, reason);
    await played.play('2026-08-26T10:00', 'resume-consultation', leadOfficer, reason);
    const recompute = (by: object) =>
      played.play('2026-08-26T11:00', 'recompute-due-date', by, { decision: 'd' });
    expect(await recompute(leadOfficer)).toBe('would-come-earlier');
    expect(await recompute(leadHead)).toEqual(['due-date.recomputed']);
    expect(await played.due()).toBe('running 2026-08-29');
  });

  it('an extension still extends what was said', async () => {
    const played = await asked();
    await played.publish(busy, '2026-08-25T09:00');
    await played.play('2026-08-26T09:00', 'ask-extension', consulteeHead('works'), {
      ...reason,
      dueDate: '2026-09-01',
    });
    await played.play('2026-08-26T10:00', 'grant-extension', leadHead, reason);
    expect(await played.due()).toBe('running 2026-09-01');
  });
});
