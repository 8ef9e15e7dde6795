import { describe, expect, it } from 'vitest';
import { carry, playAll } from './carries.js';
import { asked, first, opened, registers, replies, specify } from './specify.js';
import { cited, type Step, standing, step, until, world } from './world.js';

/** The missing reply of finance: reminder 4, due date 5, so the case is r-1/6. */
const ofCase = { case: 'r-1/6' };
const missing = [...asked, until('2026-09-04T08:00')];
const notify = step('2026-09-04', 'supervisor', 'notify-violation', {
  ...ofCase,
  proofOfDelivery: 'register line 5',
});
const explain = (grounds = 'objective') =>
  step('2026-09-07', 'financeHead', 'explain-violation', { ...ofCase, grounds, explanation: 'A flood' });
const judge = (command: string, more: object = {}) =>
  step('2026-09-10', 'supervisor', command, { ...ofCase, reason: 'Read with care', ...more });
const ground = (more: object = {}) => ({
  ground: 'objective-obstacle',
  confirmedBy: 'committee',
  documentNumber: '12/UBND',
  documentDate: '2026-09-09',
  ...more,
});
const tenth = '2026-09-10T02:00:00.000Z';

carry('a case carries who did what, and when', [
  {
    rule: 'recorded: against whom, on whose account, for which cause, under which citation',
    given: [...asked, until('2026-09-03')],
    when: until('2026-09-04T08:00'),
    facts: [
      [
        'due-date.reached',
        {
          at: '2026-09-03T16:59:59.999Z',
          consultation: first,
          dueAt: '2026-09-03T16:59:59.999Z',
          silence: {
            violation: true,
            deemedPosition: 'none',
            liable: false,
            lapses: false,
            citation: 'gia-lai-6',
          },
        },
      ],
      [
        'violation.recorded',
        {
          at: '2026-09-03T16:59:59.999Z',
          kind: 'missing-reply',
          against: 'finance',
          accuser: 'lead',
          consultation: first,
          cause: 'timeliness:r-1/3',
          citation: 'gia-lai-6',
        },
      ],
    ],
  },
  {
    rule: 'notified: when it was delivered, and the term to explain; the proof stands beside it',
    given: missing,
    when: notify,
    facts: [
      [
        'violation.notified',
        {
          at: '2026-09-04T02:00:00.000Z',
          case: 'r-1/6',
          deliveredAt: '2026-09-04T02:00:00.000Z',
          explanation: { dueDate: '2026-09-09', dueAt: '2026-09-09T16:59:59.999Z' },
        },
      ],
    ],
    texts: { proofOfDelivery: 'register line 5' },
  },
  {
    rule: 'explained: on which grounds',
    given: [...missing, notify],
    when: explain('subjective'),
    facts: [
      [
        'violation.explained',
        { at: '2026-09-07T02:00:00.000Z', case: 'r-1/6', grounds: 'subjective', officer: 'fin-head' },
      ],
    ],
    texts: { explanation: 'A flood' },
  },
  {
    rule: 'not explained: the end of the term',
    given: [...missing, notify],
    when: until('2026-09-10'),
    facts: [
      [
        'explanation-term.reached',
        { at: '2026-09-09T16:59:59.999Z', case: 'r-1/6', dueAt: '2026-09-09T16:59:59.999Z' },
      ],
    ],
  },
  {
    rule: 'concluded: by whom, who headed the accused, and what it delayed',
    given: [...missing, notify, explain()],
    when: judge('conclude-violation'),
    facts: [
      [
        'violation.concluded',
        {
          at: tenth,
          case: 'r-1/6',
          decider: 'committee',
          decidedBy: 'chair',
          officer: null,
          head: 'fin-head',
          joint: [],
          delayed: { what: 'consultation', dueDate: '2026-09-03', until: '2026-09-10', workingDays: 5 },
        },
      ],
    ],
    texts: { reason: 'Read with care' },
  },
  {
    rule: 'dismissed: by whom',
    given: [...missing, notify],
    when: step('2026-09-09', 'supervisor', 'dismiss-violation', { ...ofCase, reason: 'Read with care' }),
    facts: [
      [
        'violation.dismissed',
        { at: '2026-09-09T02:00:00.000Z', case: 'r-1/6', decider: 'committee', decidedBy: 'chair' },
      ],
    ],
    texts: { reason: 'Read with care' },
  },
  {
    rule: 'excused: by whom, on which ground, confirmed by whom and when',
    given: missing,
    when: judge('excuse-violation', ground()),
    facts: [
      [
        'violation.excused',
        {
          at: tenth,
          case: 'r-1/6',
          decider: 'committee',
          decidedBy: 'chair',
          ground: 'objective-obstacle',
          confirmedBy: 'committee',
          documentDate: '2026-09-09',
        },
      ],
    ],
    texts: { documentNumber: '12/UBND', reason: 'Read with care' },
  },
  {
    rule: 'reported by a person: its place on the trail is its cause',
    given: [
      ...asked,
      step('2026-08-25', 'inspector', 'report-violation', {
        kind: 'indifference',
        against: 'lead',
        citation: cited,
        evidence: 'Minutes',
      }),
    ],
    when: step('2026-08-26', 'inspector', 'report-violation', {
      kind: 'non-cooperation',
      against: 'finance',
      consultation: first,
      citation: cited,
      evidence: 'A letter',
    }),
    facts: [
      [
        'violation.reported',
        {
          at: '2026-08-26T02:00:00.000Z',
          report: 6,
          kind: 'non-cooperation',
          against: 'finance',
          accuser: 'culture',
          officer: 'inspector',
          consultation: first,
          citation: 'gia-lai-6',
        },
      ],
      [
        'violation.recorded',
        {
          at: '2026-08-26T02:00:00.000Z',
          kind: 'non-cooperation',
          against: 'finance',
          accuser: 'culture',
          reporter: 'inspector',
          consultation: first,
          cause: 'report:6',
          citation: 'gia-lai-6',
        },
      ],
    ],
    texts: { evidence: 'A letter' },
  },
]);

const excused = judge('excuse-violation', ground());
const dismissed = judge('dismiss-violation');
const concluded = judge('conclude-violation');
const commands = {
  notify: step('2026-09-10', 'supervisor', 'notify-violation', { ...ofCase, proofOfDelivery: 'line 5' }),
  explain: step('2026-09-10', 'financeHead', 'explain-violation', {
    ...ofCase,
    grounds: 'objective',
    explanation: 'A flood',
  }),
  conclude: concluded,
  dismiss: dismissed,
  excuse: excused,
};
type Act = keyof typeof commands;

/** Every state of a case, how it is reached, and what may be done in it; all else is refused. */
const states: Record<string, { readonly given: readonly Step[]; readonly acts: readonly Act[] }> = {
  recorded: { given: missing, acts: ['notify', 'dismiss', 'excuse'] },
  notified: {
    given: [...missing, { ...notify, on: '2026-09-09' }],
    acts: ['explain', 'dismiss', 'excuse'],
  },
  explained: { given: [...missing, notify, explain()], acts: ['conclude', 'dismiss', 'excuse'] },
  unexplained: {
    given: [...missing, notify, until('2026-09-10')],
    acts: ['explain', 'conclude', 'dismiss', 'excuse'],
  },
  concluded: { given: [...missing, notify, explain(), concluded], acts: [] },
  dismissed: { given: [...missing, dismissed], acts: [] },
  excused: { given: [...missing, excused], acts: [] },
  superseded: { given: [...missing, registers('2026-09-09', '2026-09-03T16:50')], acts: [] },
};
const becomes: Record<Act, string> = {
  notify: 'notified',
  explain: 'explained',
  conclude: 'concluded',
  dismiss: 'dismissed',
  excuse: 'excused',
};

describe.each(Object.entries(states))('a case that is %s', (state, { given, acts }) => {
  it.each(Object.keys(commands) as Act[])('can, or can not: %s', async (act) => {
    const played = world();
    await playAll(played, given);
    const result = await played.play(commands[act]);
    const { view, verified } = await standing(played);
    expect(result?.ok).toBe(acts.includes(act));
    expect(view.violations.map(({ status }) => status)).toEqual([acts.includes(act) ? becomes[act] : state]);
    expect(verified.problems).toEqual([]);
  });
});

const inTime = registers('2026-09-11', '2026-09-03T16:50');

specify('a case falls with the fact behind it, wherever it stands', [
  {
    rule: 'recorded',
    given: missing,
    when: inTime,
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'notified',
    given: [...missing, { ...notify, on: '2026-09-10' }],
    when: inTime,
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'explained',
    given: [...missing, notify, explain()],
    when: inTime,
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'not explained in time',
    given: [...missing, notify],
    when: inTime,
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'dismissed',
    given: [...missing, dismissed],
    when: inTime,
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'excused',
    given: [...missing, excused],
    when: inTime,
    violations: ['missing-reply finance superseded'],
  },
]);

const initiative = { ground: 'protected-initiative' };

specify('the limits of an excuse', [
  {
    rule: 'a protected initiative approved on the very day of the breach',
    given: missing,
    when: judge('excuse-violation', ground({ ...initiative, documentDate: '2026-09-03' })),
    violations: ['missing-reply finance excused'],
  },
  {
    rule: 'but not on the next',
    given: missing,
    when: judge('excuse-violation', ground({ ...initiative, documentDate: '2026-09-04' })),
    refused: 'approved-too-late',
  },
  {
    rule: 'with a document of today',
    given: missing,
    when: judge('excuse-violation', ground({ documentDate: '2026-09-10' })),
    violations: ['missing-reply finance excused'],
  },
  {
    rule: 'not confirmed by the accuser',
    given: missing,
    when: judge('excuse-violation', ground({ confirmedBy: 'lead' })),
    refused: 'own-case',
  },
  {
    rule: 'not confirmed by an agency that has ended',
    given: missing,
    when: judge('excuse-violation', ground({ confirmedBy: 'old-office' })),
    refused: 'agency-unknown',
  },
  {
    rule: 'concluded only once it was heard: not straight from the record',
    given: missing,
    when: concluded,
    refused: 'not-yet-heard',
  },
  {
    rule: 'a dismissed case has been heard',
    given: [...missing, dismissed],
    when: concluded,
    refused: 'not-in-this-state',
  },
]);

it('a case that a later one replaces says which', async () => {
  const played = world();
  await playAll(played, [...missing, replies('2026-09-04T09:00')]);
  const { view } = await standing(played);
  expect(view.violations.map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
    ['r-1/6', 'r-1/8'],
    ['r-1/8', null],
  ]);
});

carry('attempts that are violations', [
  {
    rule: 'the refusal carries the violation, and the case is the lead’s',
    policy: { relevance: { mode: 'refuse', attempt: 'violation', maximumDistance: 0, citation: cited } },
    given: [opened()],
    when: step('2026-08-24T10:00', 'officer', 'send-consultation', {
      consultees: [
        {
          agency: 'culture',
          reason: 'It may know',
          questions: [{ id: 'q1', text: 'Is it?', matters: ['land.price'] }],
        },
      ],
    }),
    facts: [
      [
        'attempt.refused',
        expect.objectContaining({
          command: 'send-consultation',
          code: 'not-relevant',
          about: ['culture'],
          violation: { kind: 'irrelevant-consultation', citation: 'gia-lai-6' },
        }),
      ],
      [
        'violation.recorded',
        {
          at: '2026-08-24T03:00:00.000Z',
          kind: 'irrelevant-consultation',
          against: 'lead',
          accuser: null,
          consultation: null,
          cause: 'irrelevant-consultation:culture',
          citation: 'gia-lai-6',
        },
      ],
    ],
  },
]);
