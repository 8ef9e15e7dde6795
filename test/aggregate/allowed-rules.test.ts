import { describe, expect, it } from 'vitest';
import {
  type AllowedCommand,
  type Coordinator,
  type CoordinatorOptions,
  createCoordinator,
  toInstant,
  violationKinds,
} from '../../src/index.js';
import { actor, leadHead, leadOfficer, leadRegistry, supervisor } from '../support/actors.js';
import { busyCalendar, testCalendar } from '../support/calendar.js';
import { openRequest, sendTo, submit } from '../support/commands.js';
import { agencyInput, baseAgencies, mandate, testDirectory } from '../support/directory.js';
import { oddities } from '../support/hostile-values.js';
import { basePolicy, type PolicyInput, policyWith } from '../support/policy.js';
import { type Stage, stageWith } from '../support/stage.js';
import { openTo, play, type Step } from './allowed-stage.js';

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const refuse = { mode: 'refuse', attempt: 'noted', citation: 'rule' } as const;
const asked: readonly Step[] = [openRequest(), sendTo(['works'])];

async function isOpen(stage: Stage, command: string, to = leadHead): Promise<boolean> {
  return (await openTo(stage, to)).split(', ').includes(command);
}

async function stageAfter(
  steps: readonly Step[],
  policy: Partial<PolicyInput> = {},
  changes: Partial<CoordinatorOptions> = {},
): Promise<Stage> {
  const stage = stageWith({ policyFor: policyWith(policy), ...changes });
  await play(stage, steps);
  return stage;
}

describe('asking is open', () => {
  const draft = [openRequest()];

  it('where a waiver lets the lead off every agency that must be asked', async () => {
    const consultees = [
      { matter: 'land', agency: 'finance', citation: 'rule' },
      { matter: 'land', kind: 'ministry', citation: 'rule' },
      { matter: 'building', agency: 'works', citation: 'rule' },
    ];
    const stage = await stageAfter(draft, { mandatoryConsultees: { ...refuse, consultees } });
    expect(await isOpen(stage, 'send-consultation')).toBe(true);
    expect(await isOpen(stage, 'resolve-request')).toBe(true);
  });

  it('where a complete dossier and the lead’s own view must be attached', async () => {
    const attachments = { ...refuse, completeDossier: true, ownView: true };
    expect(await isOpen(await stageAfter(draft, { attachments }), 'send-consultation')).toBe(true);
  });

  it('for another round only as long as the policy allows one', async () => {
    const twice = { rounds: { ...refuse, maximum: 2 } };
    expect(await isOpen(await stageAfter(asked, twice), 'send-consultation')).toBe(true);
    const once = { rounds: { ...refuse, maximum: 1 } };
    expect(await isOpen(await stageAfter(asked, once), 'send-consultation')).toBe(false);
    const recorded = { rounds: { mode: 'record', citation: 'rule', maximum: 1 } } as const;
    expect(await isOpen(await stageAfter(asked, recorded), 'send-consultation')).toBe(true);
  });

  it('only where another agency that exists today is competent for something, unless irrelevance is recorded', async () => {
    const lead = agencyInput('lead', { mandates: [mandate('land')] });
    const idle = agencyInput('committee', { kind: 'committee', parent: null });
    const ended = agencyInput('works', { mandates: [mandate('land')], validTo: '2026-08-23' });
    const nobody = { directoryAt: testDirectory([lead, idle, ended]) };
    const record = { mode: 'record', citation: 'rule', maximumDistance: 1 } as const;
    expect(await isOpen(await stageAfter(draft, {}, nobody), 'send-consultation')).toBe(false);
    expect(await isOpen(await stageAfter(draft, { relevance: record }, nobody), 'send-consultation')).toBe(
      true,
    );
    const alone = { directoryAt: testDirectory([{ ...lead, parent: null }]) };
    expect(await isOpen(await stageAfter(draft, { relevance: record }, alone), 'send-consultation')).toBe(
      false,
    );
    const lastDay = { ...ended, validTo: '2026-08-24' };
    const works = { directoryAt: testDirectory([lead, idle, lastDay]) };
    expect(await isOpen(await stageAfter(draft, {}, works), 'send-consultation')).toBe(true);
  });

  it('about another matter and territory than the request’s own', async () => {
    const lead = agencyInput('lead', { mandates: [mandate('land')] });
    const committee = agencyInput('committee', { kind: 'committee', parent: null });
    const elsewhere = agencyInput('works', { mandates: [mandate('building', 'commune-b')] });
    const changes = { directoryAt: testDirectory([lead, committee, elsewhere]) };
    expect(await isOpen(await stageAfter(draft, {}, changes), 'send-consultation')).toBe(true);
  });

  const beyondThePlan = {
    directoryAt: testDirectory(),
    // Monday; the plan reaches to Friday, and the policy's own term of five working days beyond it.
    calendarFor: testCalendar('2026-08-28'),
  };
  const { reminders: _, ...term } = { ...basePolicy.term, uncovered: 'refuse' as const };

  it('with a due date that the lead names, where the policy’s own term ends beyond the plan', async () => {
    const shorter = { ...term, reminders: [], minimum: days(4) };
    const stage = await stageAfter(draft, { term: shorter }, beyondThePlan);
    expect(await isOpen(stage, 'send-consultation')).toBe(true);
  });

  it('to nobody, where no due date within the plan is long enough', async () => {
    const tooLong = { ...term, reminders: [], minimum: days(5) };
    const notUrgent = { term: tooLong, urgency: { mode: 'off' } } as const;
    expect(await isOpen(await stageAfter(draft, notUrgent, beyondThePlan), 'send-consultation')).toBe(false);
    // Under an urgency whose three days end within the plan.
    expect(await isOpen(await stageAfter(draft, { term: tooLong }, beyondThePlan), 'send-consultation')).toBe(
      true,
    );
  });

  it('with a due date that the lead names, where the plan only begins later', async () => {
    const covers = { from: '2026-10-01', to: '2026-12-31' };
    const later = { calendarFor: testCalendar('2026-12-31', { covers, entries: [] }) };
    const stage = await stageAfter(draft, { term: { ...term, reminders: [] } }, later);
    expect(await isOpen(stage, 'send-consultation')).toBe(true);
  });

  it('with a due date of the lead’s own, where the policy’s own term ends beyond the last day there is', async () => {
    const minimum = { ...basePolicy.term, minimum: days(1) };
    const lastDays = {
      resolution: { violation: 'record', citation: 'rule' },
      urgency: { mode: 'off' },
    } as const;
    const stage = await stageAfter(['2200-12-29T09:00', ...draft], { term: minimum, ...lastDays });
    expect(await isOpen(stage, 'send-consultation')).toBe(true);
    const none = await stageAfter(['2200-12-29T09:00', ...draft], lastDays);
    expect(await isOpen(none, 'send-consultation')).toBe(false);
  });
});

describe('opening is open', () => {
  it('to an agency that exists today, whoever leads other dossiers', async () => {
    const stage = await stageAfter([openRequest({ request: 'r-2' })]);
    expect(await isOpen(stage, 'open-request', actor('works', 'lead-officer'))).toBe(true);
    expect(await isOpen(stage, 'open-request', actor('bureau', 'lead-officer'))).toBe(false);
    expect(await isOpen(stage, 'open-request', actor('nowhere', 'lead-officer'))).toBe(false);
  });
});

describe('opening with a due date is open', () => {
  it('where the policy’s own term ends beyond the last day there is', async () => {
    const stage = await stageAfter(['2200-12-29T09:00']);
    expect(await isOpen(stage, 'open-request')).toBe(true);
    stage.clock.set(toInstant('2200-12-31T23:59+07:00'));
    expect(await isOpen(stage, 'open-request')).toBe(true);
  });
});

describe('registering a reply behind one in hand is open', () => {
  const late: readonly Step[] = [...asked, '2026-09-07T09:00', submit('r-1/3', 'works')];

  it('while one that came by the due date can still be entered, and no longer', async () => {
    const window = (amount: number) => ({ backdating: { window: days(amount), citation: 'rule' } });
    // The due date was Thursday 3 September; two working days before Monday the 7th are the 3rd.
    // Until the opinions are synthesised there is also what takes the place of the one in hand.
    const synthesised: readonly Step[] = [
      ...late,
      {
        type: 'record-synthesis',
        actor: leadOfficer,
        request: 'r-1',
        treatments: [{ consultation: 'r-1/3', treatment: 'accepted' }],
        conclusion: 'so it is',
      },
    ];
    expect(await isOpen(await stageAfter(synthesised, window(2)), 'register-reply 3', leadRegistry)).toBe(
      true,
    );
    expect(await isOpen(await stageAfter(synthesised, window(1)), 'register-reply 3', leadRegistry)).toBe(
      false,
    );
  });

  it('whoever else is at the registry', async () => {
    const stage = await stageAfter(late);
    for (const officer of ['x', 'y', 'z']) {
      expect(await isOpen(stage, 'register-reply 3', actor('lead', 'registry', officer))).toBe(true);
    }
  });
});

describe('counting a due date again is open', () => {
  it('to a head alone, where it would come earlier', async () => {
    let calendar = testCalendar('2026-08-28');
    const stage = await stageAfter(asked, {}, { calendarFor: () => calendar });
    calendar = busyCalendar();
    expect(await isOpen(stage, 'recompute-due-date 3', leadHead)).toBe(true);
    expect(await isOpen(stage, 'recompute-due-date 3', leadOfficer)).toBe(false);
  });
});

describe('passing the questions on is open', () => {
  const recusal = submit('r-1/3', 'works', {
    answers: [
      { question: 'q1', position: 'outside-mandate', legalBasis: 'art. 3', competentAgency: 'commune-a' },
    ],
    signatory: { officer: 'head.works', capacity: 'head' },
  });
  const askedOf = (...agencies: readonly string[]) => [openRequest(), sendTo(agencies), recusal];

  it('as long as a competent agency is left that the round has not asked', async () => {
    expect(await isOpen(await stageAfter(askedOf('works', 'finance')), 'redirect-consultation 3')).toBe(true);
    const all = await stageAfter(askedOf('works', 'finance', 'commune-a'));
    expect(await isOpen(all, 'redirect-consultation 3')).toBe(false);
  });

  it('to anybody, where irrelevance is recorded, and as often as the policy says', async () => {
    const relevance = { mode: 'record', citation: 'rule', maximumDistance: 1 } as const;
    const all = askedOf('works', 'finance', 'commune-a');
    expect(await isOpen(await stageAfter(all, { relevance }), 'redirect-consultation 3')).toBe(true);
    const redirection = { maximum: 0, violation: 'record', citation: 'rule' } as const;
    expect(await isOpen(await stageAfter(all, { relevance, redirection }), 'redirect-consultation 3')).toBe(
      false,
    );
  });
});

describe('handing up and directing is open', () => {
  const beyond = openRequest({ competence: { kind: 'beyond' } });
  const escalation: Step = {
    type: 'escalate-request',
    actor: leadHead,
    request: 'r-1',
    to: 'committee',
    legalBasis: 'art. 5',
    position: 'yes',
    proposal: 'approve it',
  };

  it('to any superior that exists, the nearest or one above it', async () => {
    const agencies = [
      agencyInput('ministry', { kind: 'ministry', parent: null }),
      agencyInput('committee', { parent: 'ministry', validTo: '2026-08-23', succeededBy: ['ministry'] }),
      agencyInput('lead'),
    ];
    const stage = await stageAfter([beyond], {}, { directoryAt: testDirectory(agencies) });
    expect(await isOpen(stage, 'escalate-request')).toBe(true);
    const orphaned = agencies.map((agency) =>
      agency.id === 'committee' ? { ...agency, parent: null } : agency,
    );
    const alone = await stageAfter([beyond], {}, { directoryAt: testDirectory(orphaned) });
    expect(await isOpen(alone, 'escalate-request')).toBe(false);
  });

  it('to a superior that has ended since, as long as one below it exists', async () => {
    const changed = (ends: readonly string[]) =>
      testDirectory(
        baseAgencies.map((agency) =>
          ends.includes(agency.id) ? { ...agency, validTo: '2026-08-24', succeededBy: ['ministry'] } : agency,
        ),
      );
    const below = ['lead', 'finance', 'works', 'commune-a'];
    let directory = testDirectory();
    const stage = await stageAfter(
      [beyond, escalation, '2026-08-25T09:00'],
      {},
      { directoryAt: () => directory },
    );
    expect(await isOpen(stage, 'give-direction', supervisor)).toBe(true);
    directory = changed(['committee']);
    expect(await isOpen(stage, 'give-direction', supervisor)).toBe(true);
    directory = changed(['committee', 'lead']);
    expect(await isOpen(stage, 'give-direction', supervisor)).toBe(true);
    directory = changed(['committee', ...below]);
    expect(await isOpen(stage, 'give-direction', supervisor)).toBe(false);
  });

  it('with a due date, as long as the plan covers a day ahead', async () => {
    const term = { ...basePolicy.term, uncovered: 'refuse' } as const;
    const resolution = { violation: 'record', citation: 'rule' } as const;
    const hearing = { ...basePolicy.hearing, violation: 'off' } as const;
    const stage = await stageAfter(
      [beyond, escalation],
      { term, resolution, hearing },
      { calendarFor: testCalendar('2026-08-26') },
    );
    const on = async (time: string) => {
      stage.clock.set(toInstant(`${time}+07:00`));
      return isOpen(stage, 'give-direction', supervisor);
    };
    expect(await on('2026-08-25T09:00')).toBe(true);
    expect(await on('2026-08-26T23:59')).toBe(true);
    expect(await on('2026-08-27T00:00')).toBe(false);
  });

  it('with a due date in a plan that only begins later', async () => {
    const term = { ...basePolicy.term, uncovered: 'refuse' } as const;
    const covers = { from: '2026-10-01', to: '2026-12-31' };
    const calendarFor = testCalendar('2026-12-31', { covers, entries: [] });
    const stage = await stageAfter([beyond, escalation], { term }, { calendarFor });
    expect(await isOpen(stage, 'give-direction', supervisor)).toBe(true);
  });
});

describe('reporting is open', () => {
  const inspector = actor('works', 'inspector');

  const kinds = Object.entries(violationKinds).flatMap(([kind, { found }]) =>
    found === 'person' ? [kind] : [],
  );
  const report = (kind: string, about: object) => ({
    type: 'report-violation',
    actor: inspector,
    request: 'r-1',
    kind,
    against: 'lead',
    citation: 'rule',
    evidence: 'minutes',
    ...about,
  });

  it('until every kind is on record against every party, about the whole and about each consultation', async () => {
    const stage = await stageAfter(asked);
    for (const about of [{}, { consultation: 'r-1/3' }]) {
      for (const kind of kinds) {
        expect(await isOpen(stage, 'report-violation', inspector)).toBe(true);
        const result = await stage.coordinator.executeUnknown(report(kind, about));
        expect(result.ok).toBe(true);
      }
    }
    expect(await isOpen(stage, 'report-violation', inspector)).toBe(false);
  });

  it('against whoever was told to carry a direction out', async () => {
    const escalated = { type: 'escalate-request', actor: leadHead, request: 'r-1', to: 'committee' } as const;
    const direction = {
      type: 'give-direction',
      actor: supervisor,
      request: 'r-1',
      direction: 'do it',
    } as const;
    const steps: readonly Step[] = [
      openRequest({ competence: { kind: 'beyond' } }),
      { ...escalated, legalBasis: 'art. 5', position: 'yes', proposal: 'approve it' },
    ];
    const stage = await stageAfter(steps);
    expect(await isOpen(stage, 'report-violation', leadHead)).toBe(false);
    await play(stage, [{ ...direction, dueDate: '2026-09-30', executor: 'works' }]);
    expect(await isOpen(stage, 'report-violation', leadHead)).toBe(true);
  });

  it('only on a citation that binds the accused', async () => {
    const citations = basePolicy.citations.map((one) => ({ ...one, binds: ['commune'] }));
    expect(
      await isOpen(await stageAfter([openRequest()], { citations }), 'report-violation', inspector),
    ).toBe(false);
    const some = basePolicy.citations.map((one) => ({
      ...one,
      binds: one.id === 'narrow' ? ['department'] : ['commune'],
    }));
    expect(
      await isOpen(await stageAfter([openRequest()], { citations: some }), 'report-violation', inspector),
    ).toBe(true);
  });
});

describe('an excuse is open', () => {
  const overdue: readonly Step[] = [...asked, '2026-09-04T09:00'];
  const excuses = (grounds: PolicyInput['violationCases']['excuses']) => ({
    violationCases: { ...basePolicy.violationCases, excuses: grounds },
  });

  it('on whatever ground the policy allows, and on none where it allows none', async () => {
    const protectedOnly = await stageAfter(overdue, excuses(['protected-initiative']));
    expect(await isOpen(protectedOnly, 'excuse-violation 6', supervisor)).toBe(true);
    expect(await isOpen(await stageAfter(overdue, excuses([])), 'excuse-violation 6', supervisor)).toBe(
      false,
    );
  });
});

describe('coordinator.allowed', () => {
  const listed = (
    coordinator: Coordinator,
    request: unknown,
    who: unknown,
  ): Promise<readonly AllowedCommand[]> =>
    // What an app passes on from outside may be anything, whatever the type says.
    Reflect.apply(coordinator.allowed, coordinator, [request, who]);

  it.each(oddities.map((make, index) => ({ index, make })))(
    'answers nothing for oddity $index as an actor, as a part of one, and as a request',
    async ({ make }) => {
      const { coordinator } = await stageAfter(asked);
      const odd = make();
      for (const who of [
        odd,
        { ...leadOfficer, agency: odd },
        { ...leadOfficer, role: odd },
        { ...leadOfficer, more: odd },
      ]) {
        expect(await listed(coordinator, 'r-1', who)).toEqual([]);
      }
      expect(await listed(coordinator, odd, { ...leadOfficer, role: 'monitor' })).toEqual([]);
    },
  );

  it('brings the stream up to now for itself alone: nothing is appended, told or drawn', async () => {
    const { options, clock, coordinator } = await stageAfter([...asked, '2026-09-10T09:00']);
    const before = await coordinator.trail('r-1');
    const random = {
      bytes: () => {
        throw new Error('a salt is drawn');
      },
    };
    const asking = createCoordinator({ ...options, random });
    asking.subscribe(() => {
      throw new Error('a record is told');
    });
    expect(await openTo({ coordinator: asking, clock, options }, leadOfficer)).toContain(
      'close-consultation 3',
    );
    expect(await coordinator.trail('r-1')).toEqual(before);
  });

  it('decides nothing before the last record of the stream, where the clock is behind', async () => {
    const stage = await stageAfter([...asked, '2026-09-10T09:00']);
    await stage.coordinator.advance();
    const list = await openTo(stage, leadOfficer);
    const behind = stageWith({ store: stage.options.store });
    expect(await openTo(behind, leadOfficer)).toBe(list);
    expect(list).toContain('close-consultation 3');
  });
});
