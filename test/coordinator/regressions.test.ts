import { describe, expect, it } from 'vitest';
import {
  type CommandInput,
  createCoordinator,
  type ExecuteResult,
  type RequestView,
  toInstant,
} from '../../src/index.js';
import { vietnamCalendar } from '../../src/regimes/index.js';
import { actor, leadRegistry } from '../support/actors.js';
import { testCalendar } from '../support/calendar.js';
import {
  openRequest,
  type ReplyDraft,
  recall,
  replace,
  sendTo,
  soundReply,
  submit,
  vagueReply,
} from '../support/commands.js';
import { testDirectory } from '../support/directory.js';
import { basePolicy, type PolicyInput, policyWith } from '../support/policy.js';
import { type Stage, stageWith } from '../support/stage.js';

const works = 'r-1/3';

/** An open request with one consultation of `works` (`r-1/3`), due on Thursday 3 September 2026 unless changed. */
async function consulting(changes: Partial<PolicyInput> = {}, options = {}): Promise<Stage> {
  const stage = stageWith({ policyFor: policyWith(changes), ...options });
  await accepted(stage, openRequest());
  await accepted(stage, sendTo(['works']));
  return stage;
}

async function accepted(
  { coordinator }: Stage,
  command: CommandInput,
): Promise<ExecuteResult & { ok: true }> {
  const result = await coordinator.execute(command);
  if (!result.ok) throw new Error(`${result.rejection.code}: ${result.rejection.message.en}`);
  return result;
}

async function at({ clock, coordinator }: Stage, time: string): Promise<RequestView> {
  clock.set(toInstant(`${time}+07:00`));
  await coordinator.advance();
  const view = await coordinator.query('r-1');
  if (view === null) throw new Error('no request');
  return view;
}

const activeKinds = (view: RequestView) =>
  view.violations.filter(({ status }) => status !== 'superseded').map(({ kind }) => kind);

const registered = (receivedAt: string, reply: ReplyDraft): CommandInput => ({
  ...submit(works, 'works'),
  type: 'register-reply',
  actor: leadRegistry,
  reply,
  receivedAt: toInstant(`${receivedAt}+07:00`),
  evidence: 'message 1',
  confirmedBy: 'second',
});

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const noReply: Partial<PolicyInput> = { vagueness: { effect: 'no-reply', citation: 'rule' } };

describe('a replacement that nobody signed', () => {
  it('is not yet a reply: the clock of the answered consultation does not start again', async () => {
    const stage = await consulting(noReply);
    await accepted(stage, submit(works, 'works'));
    await accepted(stage, replace(works, 'works', { answers: [] }));
    const view = await at(stage, '2026-10-01T08:00');
    expect(view.consultations[0]).toMatchObject({ state: 'answered', clock: 'stopped' });
    expect(activeKinds(view)).not.toContain('missing-reply');
  });
});

describe('a vague reply that counts for nothing, entered after the due date for a moment before it', () => {
  it('leaves deemed agreement as it is', async () => {
    const silence = {
      violation: 'off',
      deemedPosition: 'agree',
      liable: true,
      afterwards: 'lapse',
      citation: 'rule',
    } as const;
    const stage = await consulting({ ...noReply, silence });
    await at(stage, '2026-09-08T08:00');
    await accepted(stage, registered('2026-09-03T09:00', vagueReply('works')));
    const view = await at(stage, '2026-09-08T09:00');
    expect(view.consultations[0]?.outcome).toBe('deemed');
  });

  it('leaves a lapsed consultation lapsed', async () => {
    const silence = {
      violation: 'record',
      deemedPosition: 'none',
      liable: false,
      afterwards: 'lapse',
      citation: 'rule',
    } as const;
    const stage = await consulting({ ...noReply, silence });
    await at(stage, '2026-09-08T08:00');
    await accepted(stage, registered('2026-09-03T09:00', vagueReply('works')));
    const view = await at(stage, '2026-09-08T09:00');
    expect(view.consultations[0]?.outcome).toBe('lapsed');
  });
});

describe('a calendar that is published while a due date is provisional', () => {
  it('moves the due date with `advance`, although nothing is due yet', async () => {
    let calendar = testCalendar('2026-08-28');
    const stage = await consulting({}, { calendarFor: () => calendar });
    expect((await at(stage, '2026-08-25T08:00')).consultations[0]?.provisional).toBe(true);
    calendar = testCalendar('2026-12-31');
    const view = await at(stage, '2026-08-26T08:00');
    expect(view.consultations[0]).toMatchObject({ provisional: false, dueDate: '2026-09-03' });
  });

  it('gives the same whether time passed in one leap or in small steps', async () => {
    // Effective only from Friday 4 September, after the provisional due date is past.
    const short = testCalendar('2026-08-28');
    const full = testCalendar('2026-12-31');
    const calendarFor = ({ at: instant }: { at: string }) => (instant < '2026-09-04' ? short : full);
    const [leap, steps] = [await consulting({}, { calendarFor }), await consulting({}, { calendarFor })];
    for (const day of ['2026-08-28', '2026-09-01', '2026-09-02', '2026-09-03'])
      await at(steps, `${day}T08:00`);
    const [once, often] = [await at(leap, '2026-09-08T08:00'), await at(steps, '2026-09-08T08:00')];
    expect(once).toEqual(often);
  });
});

describe('a cure term', () => {
  it('that a recall opens ends no earlier than the one that runs already', async () => {
    const vagueness = { effect: 'return', cure: days(10), maximumReturns: 1, citation: 'rule' } as const;
    const stage = await consulting({ vagueness, recall: { cure: days(1), maximum: 1, citation: 'rule' } });
    // Returned on 3 September (the due date), to be cured by 17 September.
    await at(stage, '2026-09-03T08:00');
    await accepted(stage, submit(works, 'works', vagueReply('works')));
    await at(stage, '2026-09-04T08:00');
    await accepted(stage, submit(works, 'works'));
    await accepted(stage, recall(works, 'works'));
    const view = await at(stage, '2026-09-16T08:00');
    expect(activeKinds(view)).toEqual([]);
  });
});

describe('a cure term that is no longer than the due date', () => {
  it('ends no earlier than the due date that a published calendar moves ahead', async () => {
    let calendar = testCalendar('2026-08-28');
    const stage = await consulting({}, { calendarFor: () => calendar });
    await accepted(stage, submit(works, 'works'));
    await accepted(stage, recall(works, 'works'));
    calendar = testCalendar('2026-12-31');
    const view = await at(stage, '2026-09-01T08:00');
    expect(view.consultations[0]).toMatchObject({ dueDate: '2026-09-03', clock: 'running' });
    expect(activeKinds(view)).toEqual([]);
  });
});

describe('a reply that was received in time and entered after a late one', () => {
  it('supersedes the late-reply on record, as it would a missing one', async () => {
    const vagueness = { effect: 'violation', citation: 'rule' } as const;
    const stage = await consulting({ vagueness });
    await at(stage, '2026-09-07T08:00');
    await accepted(stage, submit(works, 'works', vagueReply('works')));
    await accepted(stage, registered('2026-09-03T09:00', soundReply('works')));
    const view = await at(stage, '2026-09-07T09:00');
    expect(view.consultations[0]?.outcome).toBe('answered');
    expect(activeKinds(view)).not.toContain('late-reply');
  });
});

describe('an attempt', () => {
  it('is a violation only of a lead that the cited instrument binds', async () => {
    const duty = { matter: 'land', agency: 'finance', citation: 'narrow' };
    const rule = {
      mode: 'refuse' as const,
      attempt: 'violation' as const,
      consultees: [duty],
      citation: 'narrow',
    };
    for (const [agency, violation] of [
      ['lead', { kind: 'omitted-consultee' }],
      // `narrow` binds departments, and this is a commune.
      ['commune-a', null],
    ] as const) {
      const { coordinator } = stageWith({ policyFor: policyWith({ mandatoryConsultees: rule }) });
      const leading = actor(agency, 'lead-officer');
      await coordinator.execute({ ...openRequest(), actor: leading });
      const result = await coordinator.execute({ ...sendTo(['works']), actor: leading });
      expect(result).toMatchObject({ ok: false, rejection: { code: 'consultee-omitted' } });
      expect(result.records[0]).toMatchObject({ type: 'attempt.refused', payload: { violation } });
    }
  });
});

describe('a coordinator that is given data itself', () => {
  it.each([
    ['policyFor', 'policy-invalid', basePolicy],
    ['directoryAt', 'directory-invalid', testDirectory().data],
    ['calendarFor', 'calendar-invalid', vietnamCalendar],
  ])('says so at once: %s', (option, code, data) => {
    const { options } = stageWith();
    for (const given of [data, undefined, null]) {
      // As plain JavaScript may call.
      const make = () => Reflect.apply(createCoordinator, undefined, [{ ...options, [option]: given }]);
      expect(make).toThrow(expect.objectContaining({ code }));
    }
  });
});

describe('a text that has lost half a character', () => {
  const broken = 'D\ud800';
  const reply = (part: object) => ({ ...submit(works, 'works'), reply: { ...soundReply('works'), ...part } });
  const waiver = { consultee: broken, reason: 'r', legalBasis: 'b' };
  it.each([
    ['a line', { ...openRequest({ request: 'r-2', dossier: 'd-2' }), subject: broken }],
    ['a long text', { ...sendTo(['works']), ownView: broken }],
    ['a waiver', { ...sendTo(['works']), waivers: [waiver] }],
    ['the number of a document', reply({ documentNumber: broken })],
    ['an accountable unit', reply({ accountable: broken })],
    ['a name', reply({ signatory: { officer: 'head.works', capacity: 'head', name: broken } })],
  ])('is no command, with a key or without: %s', async (_, command) => {
    const { coordinator } = await consulting();
    for (const options of [{}, { idempotencyKey: 'k-1' }]) {
      expect(await coordinator.executeUnknown(command, options)).toMatchObject({
        ok: false,
        rejection: { code: 'invalid-command' },
      });
    }
  });
});
