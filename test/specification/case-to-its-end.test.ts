import { describe, expect, it } from 'vitest';
import { playAll } from './carries.js';
import { asked, opened, registers, replies, sent, specify } from './specify.js';
import { tell } from './told.js';
import { cited, type Step, standing, step, until, world } from './world.js';

/** The missing reply of finance, due on 3 September: reminder 4, due date 5, so the case is r-1/6. */
const ofCase = { case: 'r-1/6' };
const missing = [...asked, until('2026-09-04T08:00')];
const policy = {
  violationCases: {
    explanation: { amount: 3, unit: 'working-day' },
    lastResort: 'inspectorate',
    excuses: ['objective-obstacle', 'superior-order', 'protected-initiative'],
    causes: [
      { code: 'flood', title: { vi: 'lũ lụt', en: 'a flood' }, is: 'objective' },
      { code: 'slow-registry', title: { vi: 'văn thư chậm', en: 'a slow registry' }, is: 'subjective' },
    ],
    appeal: { period: { amount: 5, unit: 'working-day' }, citation: cited },
    citation: cited,
  },
} as const;
const of = (on: string, by: Parameters<typeof step>[1], command: string, more: object = {}): Step =>
  step(on, by, command, { ...ofCase, ...more });

const notify = of('2026-09-04', 'supervisor', 'notify-violation', { proofOfDelivery: 'register line 5' });
const explain = (more: object = { causeCode: 'flood' }) =>
  of('2026-09-07', 'financeHead', 'explain-violation', { explanation: 'The archive was flooded', ...more });
const conclude = (more: object = {}) =>
  of('2026-09-10', 'supervisor', 'conclude-violation', { reason: 'It had a week before that', ...more });
const concluded = [...missing, notify, explain(), conclude()];
const appeal = (on = '2026-09-17') =>
  of(on, 'financeHead', 'appeal-violation', { appeal: 'Not heard fully' });
const hear = (outcome: 'upheld' | 'overturned', by: Parameters<typeof step>[1] = 'judge') =>
  of('2026-09-18', by, 'decide-appeal', { outcome, reason: 'Read again' });
const remedy = of('2026-09-21', 'financeHead', 'remedy-violation', { remedy: 'A second registrar is hired' });
const check = (accepted: boolean) =>
  of('2026-09-22', 'supervisor', 'check-remedy', { accepted, reason: 'Seen on the spot' });

specify('the accused may appeal a conclusion, once and in time', [
  {
    rule: 'on the last day of the term: five working days after 10 September',
    policy,
    given: concluded,
    when: appeal('2026-09-17T23:59'),
    violations: ['missing-reply finance appealed'],
  },
  {
    rule: 'not on the day after',
    policy,
    given: concluded,
    when: appeal('2026-09-18'),
    refused: 'appeal-too-late',
    violations: ['missing-reply finance concluded'],
  },
  {
    rule: 'not where the policy knows no appeal',
    given: plainlyConcluded(),
    when: appeal(),
    refused: 'not-under-this-policy',
  },
  {
    rule: 'upheld, the conclusion stands',
    policy,
    given: [...concluded, appeal()],
    when: hear('upheld'),
    violations: ['missing-reply finance concluded'],
  },
  {
    rule: 'overturned, there was no violation',
    policy,
    given: [...concluded, appeal()],
    when: hear('overturned'),
    violations: ['missing-reply finance dismissed'],
  },
  {
    rule: 'no second appeal',
    policy,
    given: [...concluded, appeal('2026-09-11'), { ...hear('upheld'), on: '2026-09-14' }],
    when: appeal('2026-09-15'),
    refused: 'appealed-already',
  },
  {
    rule: 'heard by another agency than the first decider',
    policy,
    given: [...concluded, appeal()],
    when: hear('upheld', 'supervisor'),
    refused: 'own-case',
  },
  {
    rule: 'not by the accuser',
    policy,
    given: [...concluded, appeal()],
    when: hear('upheld', 'leadSupervisor'),
    refused: 'own-case',
  },
  {
    rule: 'where nobody else is left to hear it, nothing is appealed',
    policy: {
      violationCases: {
        ...policy.violationCases,
        lastResort: 'ministry-of-nowhere',
      },
    },
    given: concluded,
    when: appeal(),
    refused: 'nobody-to-hear',
  },
  {
    rule: 'an appealed case falls with the fact behind it',
    policy,
    given: [...concluded, appeal('2026-09-11')],
    when: registers('2026-09-11T10:00', '2026-09-03T16:50'),
    violations: ['missing-reply finance superseded'],
  },
]);

/** Under the policy as it is shipped: no list of causes, and no appeal. */
function plainlyConcluded(): Step[] {
  return [...missing, notify, explain({ grounds: 'objective' }), conclude()];
}

specify('a violation is put right, and a superior looks', [
  {
    rule: 'the accused reports the remedy',
    given: plainlyConcluded(),
    when: remedy,
    violations: ['missing-reply finance remedied'],
  },
  {
    rule: 'accepted, the case is closed',
    given: [...plainlyConcluded(), remedy],
    when: check(true),
    violations: ['missing-reply finance closed'],
  },
  {
    rule: 'sent back, it stands as concluded',
    given: [...plainlyConcluded(), remedy],
    when: check(false),
    violations: ['missing-reply finance concluded'],
  },
  {
    rule: 'and may be remedied again',
    given: [...plainlyConcluded(), remedy, check(false)],
    when: { ...remedy, on: '2026-09-23' },
    violations: ['missing-reply finance remedied'],
  },
  {
    rule: 'the accused does not check itself',
    given: [...plainlyConcluded(), remedy],
    when: { ...check(true), by: 'financeSupervisor' },
    refused: 'own-case',
  },
  {
    rule: 'nor does the accuser check it',
    given: [...plainlyConcluded(), remedy],
    when: { ...check(true), by: 'leadSupervisor' },
    refused: 'own-case',
  },
  {
    rule: 'before a conclusion there is nothing to remedy',
    given: [...missing, notify],
    when: { ...remedy, on: '2026-09-07' },
    refused: 'not-in-this-state',
  },
]);

specify('an explanation names its cause', [
  {
    rule: 'by the list of the policy, which says what it is',
    policy,
    given: [...missing, notify],
    when: explain({ causeCode: 'slow-registry' }),
    violations: ['missing-reply finance explained'],
  },
  {
    rule: 'a cause that is not on the list is named by its grounds',
    policy,
    given: [...missing, notify],
    when: explain({ grounds: 'objective' }),
    violations: ['missing-reply finance explained'],
  },
  {
    rule: 'not by a code that the policy does not have',
    policy,
    given: [...missing, notify],
    when: explain({ causeCode: 'laziness' }),
    refused: 'cause-unknown',
  },
  {
    rule: 'not both ways, for then the accused could say what the policy says otherwise',
    policy,
    given: [...missing, notify],
    when: explain({ causeCode: 'slow-registry', grounds: 'objective' }),
    refused: 'cause-or-grounds',
  },
]);

tell('what a conclusion may not say', [
  {
    rule: 'that an agency is responsible which does not exist',
    given: [...missing, notify, explain({ grounds: 'objective' })],
    when: conclude({ joint: [{ agency: 'nowhere', share: 30 }] }),
    code: 'agency-unknown',
    path: 'joint.0.agency',
    message: 'The directory has no agency nowhere.',
  },
  {
    rule: 'that the decider shares the cause',
    given: [...missing, notify, explain({ grounds: 'objective' })],
    when: conclude({ joint: [{ agency: 'committee', share: 30 }] }),
    code: 'joint-party',
    path: 'joint.0.agency',
    message:
      'The agency committee can not be jointly responsible: it is the accused or the decider, or is named twice.',
  },
  {
    rule: 'that others have the whole of it',
    given: [...missing, notify, explain({ grounds: 'objective' })],
    when: conclude({
      joint: [
        { agency: 'lead', share: 60 },
        { agency: 'construction', share: 40 },
      ],
    }),
    code: 'joint-shares',
    path: 'joint',
    message:
      'The shares of the others come to 100 %; they must stay below 100 %, for the accused has a share of its own.',
  },
  {
    rule: 'that somebody else than the directory says headed the accused',
    given: [...missing, notify, explain({ grounds: 'objective' })],
    when: conclude({ head: 'fin-deputy' }),
    code: 'head-otherwise',
    path: 'head',
    message: 'By the directory fin-head headed finance on 2026-09-03, and not fin-deputy.',
  },
]);

const order = (more: object = {}) =>
  of('2026-09-10', 'supervisor', 'excuse-violation', {
    ground: 'superior-order',
    confirmedBy: 'committee',
    documentNumber: '15/UBND',
    documentDate: '2026-09-01',
    reason: 'It was told to wait',
    ...more,
  });

specify("a superior's order excuses where it was a superior's, and came before the breach", [
  { rule: 'it did', given: missing, when: order(), violations: ['missing-reply finance excused'] },
  {
    rule: 'it came on the day of the breach',
    given: missing,
    when: order({ documentDate: '2026-09-03' }),
    violations: ['missing-reply finance excused'],
  },
  {
    rule: 'it came a day later, to cover what was done',
    given: missing,
    when: order({ documentDate: '2026-09-04' }),
    refused: 'ordered-too-late',
  },
  {
    rule: 'whoever confirms it is no superior of the accused',
    given: missing,
    when: order({ confirmedBy: 'construction' }),
    refused: 'not-superior',
  },
]);

describe('what a view tells of a case that went all the way', () => {
  it('the cause, who judged, who answers for it with whom, what it delayed, the appeal and the remedy', async () => {
    const played = world(policy);
    const joint = [{ agency: 'lead', share: 25 }];
    await playAll(played, [
      ...missing,
      notify,
      explain(),
      conclude({ officer: 'fin-officer', joint }),
      appeal(),
      hear('upheld'),
      remedy,
      check(true),
    ]);
    const { view, verified } = await standing(played);
    expect(verified.problems).toEqual([]);
    expect(view.violations).toEqual([
      expect.objectContaining({
        status: 'closed',
        explanation: { grounds: 'objective', causeCode: 'flood' },
        decider: 'committee',
        officer: 'fin-officer',
        head: 'fin-head',
        joint,
        delayed: { what: 'consultation', dueDate: '2026-09-03', until: '2026-09-10', workingDays: 5 },
        appealDueAt: '2026-09-17T16:59:59.999Z',
        appeal: { outcome: 'upheld', decider: 'inspectorate' },
        remedy: 'accepted',
        excuse: null,
      }),
    ]);
  });

  it('a late reply delayed by the days between its due date and its receipt', async () => {
    const played = world();
    await playAll(played, [
      ...missing,
      step('2026-09-07', 'financeHead', 'submit-reply', {
        consultation: 'r-1/3',
        reply: {
          answers: [{ question: 'q1', position: 'agree' }],
          accountable: 'Price division',
          signatory: { officer: 'fin-head', capacity: 'head' },
        },
      }),
    ]);
    const { view } = await standing(played);
    const late = view.violations.find(({ kind }) => kind === 'late-reply');
    const about = { case: late?.id };
    await playAll(played, [
      step('2026-09-08', 'supervisor', 'notify-violation', { ...about, proofOfDelivery: 'p' }),
      step('2026-09-09', 'financeHead', 'explain-violation', {
        ...about,
        grounds: 'subjective',
        explanation: 'e',
      }),
      step('2026-09-21', 'supervisor', 'conclude-violation', { ...about, reason: 'r' }),
    ]);
    const after = await standing(played);
    expect(after.view.violations.find(({ id }) => id === late?.id)?.delayed).toEqual({
      what: 'consultation',
      dueDate: '2026-09-03',
      until: '2026-09-07',
      workingDays: 2,
    });
  });
});

const officerOf = (officer: string, step_: Step): Step => ({
  ...step_,
  with: { ...step_.with, actor: { officer, agency: 'committee', role: 'supervisor' } },
});

const notifiedBy = (officer: string): Step => ({
  ...step('2026-08-27', 'supervisor', 'notify-violation'),
  with: {
    case: 'r-1/7',
    proofOfDelivery: 'p',
    actor: { officer, agency: 'committee', role: 'supervisor' },
  },
});
const allReviewed = {
  review: {
    when: 'always',
    period: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: cited,
  },
  vagueness: { effect: 'violation', citation: cited },
};
/** A reply to be reviewed, which an officer of the lead finds vague: a violation at once. */
const foundVague = [
  ...asked,
  replies('2026-08-26T09:00'),
  step('2026-08-26T09:30', 'head', 'assign-reviewer', {
    consultation: 'r-1/3',
    reviewer: 'lead-officer',
    reason: 'r',
  }),
  step('2026-08-26T10:00', 'officer', 'review-reply', {
    consultation: 'r-1/3',
    verdict: 'vague',
    reason: 'It says nothing',
  }),
];

specify('one officer acts on one side only, whatever the agency that sends him', [
  {
    rule: 'who holds a post with the accused does not judge it for the superior',
    given: [...missing, notify, explain({ grounds: 'objective' })],
    when: officerOf('fin-deputy', conclude()),
    refused: 'own-officer',
  },
  {
    rule: 'nor tells it of the case',
    given: missing,
    when: officerOf('fin-deputy', notify),
    refused: 'own-officer',
  },
  {
    rule: 'who is responsible for the request does not judge those who did not answer it',
    given: [...missing, notify, explain({ grounds: 'objective' })],
    when: officerOf('lead-head', conclude()),
    refused: 'own-officer',
  },
  {
    rule: 'who reported it does not judge it',
    given: [
      opened(),
      sent('finance'),
      step('2026-08-25', 'inspector', 'report-violation', {
        kind: 'indifference',
        against: 'finance',
        citation: cited,
        evidence: 'Minutes',
      }),
    ],
    when: officerOf('inspector', {
      ...of('2026-08-26', 'supervisor', 'dismiss-violation', { reason: 'r' }),
      with: { case: 'r-1/5', reason: 'r' },
    }),
    refused: 'own-officer',
  },
  {
    rule: 'who has judged it does not hear the appeal for another agency',
    policy,
    given: [...concluded, appeal()],
    when: {
      ...hear('upheld'),
      with: {
        ...ofCase,
        outcome: 'upheld',
        reason: 'r',
        actor: { officer: 'chair', agency: 'inspectorate', role: 'supervisor' },
      },
    },
    refused: 'own-officer',
  },
  {
    rule: 'who appealed for the accused does not hear the appeal',
    policy,
    given: [...concluded, appeal()],
    when: {
      ...hear('upheld'),
      with: {
        ...ofCase,
        outcome: 'upheld',
        reason: 'r',
        actor: { officer: 'fin-head', agency: 'inspectorate', role: 'supervisor' },
      },
    },
    refused: 'own-officer',
  },
  {
    rule: 'who reported the remedy does not check it',
    policy,
    given: [
      ...concluded,
      {
        ...remedy,
        with: {
          ...remedy.with,
          actor: { officer: 'two-hats', agency: 'finance', role: 'consultee-officer' },
        },
      },
    ],
    when: {
      ...check(true),
      with: {
        ...check(true).with,
        actor: { officer: 'two-hats', agency: 'committee', role: 'supervisor' },
      },
    },
    refused: 'own-officer',
  },
  {
    rule: 'who found the reply vague does not tell of the case for another agency',
    policy: allReviewed,
    given: foundVague,
    when: notifiedBy('lead-officer'),
    refused: 'own-officer',
  },
  {
    rule: 'another does',
    policy: allReviewed,
    given: foundVague,
    when: notifiedBy('chair'),
    facts: ['violation.notified'],
  },
  {
    rule: 'an agency that shares the cause checks no remedy of it',
    policy,
    given: [...missing, notify, explain(), conclude({ joint: [{ agency: 'lead', share: 30 }] }), remedy],
    when: {
      ...check(true),
      with: { ...check(true).with, actor: { officer: 'other', agency: 'lead', role: 'supervisor' } },
    },
    refused: 'own-case',
  },
  {
    rule: 'anybody else of the superior does',
    given: [...missing, notify, explain({ grounds: 'objective' })],
    when: officerOf('vice-chair', conclude()),
    violations: ['missing-reply finance concluded'],
  },
]);
