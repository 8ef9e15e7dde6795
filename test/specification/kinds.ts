import { violationKinds } from 'interagency';
import { expect, it } from 'vitest';
import { playAll } from './carries.js';
import {
  asked,
  asking,
  clear,
  first,
  opened,
  opening,
  registers,
  replies,
  replyOf,
  sent,
  vagueReply,
} from './specify.js';
import {
  type ActorName,
  cited,
  type PolicyChange,
  type Step,
  standing,
  step,
  until,
  world,
} from './world.js';

/** One kind of violation: a story that has it, and the nearest story that has not. */
export interface KindStory {
  readonly policy?: PolicyChange;
  readonly has: { readonly rule: string; readonly story: readonly Step[] };
  readonly hasNot: { readonly rule: string; readonly story: readonly Step[] };
  /** Who judges it: a superior of the accused that is neither accused nor accuser. */
  readonly judge?: ActorName;
  readonly confirmedBy?: string;
}

const record = { violation: 'record', citation: cited } as const;
const days = (amount: number) => ({ amount, unit: 'working-day' });
const send = (on: string, agency: string, more: object = {}) =>
  step(on, 'officer', 'send-consultation', { consultees: [asking(agency)], ...more });
const escalated = (on: string, grounds: object = { legalBasis: 'b', position: 'p', proposal: 'q' }) =>
  step(on, 'head', 'escalate-request', { to: 'committee', ...grounds });
const directed = (more: object = {}) =>
  step('2026-08-26', 'supervisor', 'give-direction', { direction: 'Do it', dueDate: '2026-08-31', ...more });
const synthesis = (on: string) =>
  step(on, 'head', 'record-synthesis', {
    treatments: [{ consultation: first, treatment: 'accepted' }],
    conclusion: 'So it is',
  });
const { responsibleOfficer: _, ...withoutPerson } = opening;
const openedUnclear = step('2026-08-24T09:00', 'officer', 'open-request', withoutPerson);
const onEscalation = [opened(), escalated('2026-08-25')];

/** What a rule finds, in the order of the catalogue. */
export const byRule: Readonly<Record<string, KindStory>> = {
  'missing-reply': {
    has: { rule: 'nothing came by the due date', story: [...asked, until('2026-09-04')] },
    hasNot: {
      rule: 'it came in the last hour',
      story: [...asked, replies('2026-09-03T23:30'), until('2026-09-04')],
    },
  },
  'late-reply': {
    has: { rule: 'it came on the next morning', story: [...asked, replies('2026-09-04T08:00')] },
    hasNot: {
      rule: 'it had come the day before and was entered on the next morning',
      story: [...asked, registers('2026-09-04T08:00', '2026-09-03T16:50')],
    },
  },
  'vague-reply': {
    has: {
      rule: 'without a position, and not cured in its term',
      story: [...asked, replies('2026-08-25', vagueReply), until('2026-09-04')],
    },
    hasNot: {
      rule: 'cured on the last day',
      story: [...asked, replies('2026-08-25', vagueReply), replies('2026-09-03', clear), until('2026-09-04')],
    },
  },
  'sideways-shifting': {
    has: {
      rule: 'outside its mandate, it says, and names neither basis nor agency',
      story: [...asked, replies('2026-08-25', replyOf({ position: 'outside-mandate' })), until('2026-09-04')],
    },
    hasNot: {
      rule: 'it names both',
      story: [
        ...asked,
        replies(
          '2026-08-25',
          replyOf({ position: 'outside-mandate', legalBasis: 'Decree 1', competentAgency: 'construction' }),
        ),
      ],
    },
  },
  'unauthorised-signatory': {
    has: {
      rule: 'an officer signs as the head',
      story: [
        ...asked,
        replies(
          '2026-08-25',
          replyOf({ position: 'agree' }, { signatory: { officer: 'fin-officer', capacity: 'head' } }),
        ),
      ],
    },
    hasNot: { rule: 'the head signs', story: [...asked, replies('2026-08-25')] },
  },
  'irrelevant-consultation': {
    policy: { relevance: { mode: 'record', maximumDistance: 1, citation: cited } },
    has: { rule: 'culture is asked about land prices', story: [opened(), sent('culture')] },
    hasNot: { rule: 'an agency is asked that keeps them', story: [opened(), sent('finance')] },
  },
  'omitted-consultee': {
    policy: {
      mandatoryConsultees: {
        mode: 'record',
        consultees: [{ matter: 'land', agency: 'construction', citation: cited }],
        citation: cited,
      },
    },
    has: { rule: 'whom the law names is not asked', story: [opened(), sent('finance')] },
    hasNot: { rule: 'it is asked too', story: [opened(), sent('finance', 'construction')] },
  },
  'unclear-assignment': {
    policy: { clears: { mode: 'record', required: ['person'], citation: cited } },
    has: { rule: 'nobody is named as responsible', story: [openedUnclear, sent('finance')] },
    hasNot: { rule: 'somebody is', story: [opened(), sent('finance')] },
  },
  'repeat-consultation': {
    policy: { rounds: { mode: 'record', maximum: 2, citation: cited } },
    has: {
      rule: 'a second round with nothing new',
      story: [...asked, replies('2026-08-25'), send('2026-08-26', 'construction')],
    },
    hasNot: {
      rule: 'a second round with new material',
      story: [...asked, replies('2026-08-25'), send('2026-08-26', 'construction', { newMaterial: 'A map' })],
    },
  },
  'upward-shifting': {
    policy: { ownCompetence: { mode: 'record', citation: cited } },
    has: {
      rule: 'what the lead may decide is handed up',
      story: [opened({ competence: { kind: 'own' } }), escalated('2026-08-25')],
    },
    hasNot: { rule: 'it is beyond its competence', story: onEscalation },
  },
  'escalation-without-position': {
    policy: { escalationGrounds: { mode: 'record', citation: cited } },
    has: { rule: 'handed up without a word', story: [opened(), escalated('2026-08-25', {})] },
    hasNot: { rule: 'with basis, position and proposal', story: onEscalation },
  },
  'late-resolution': {
    has: {
      rule: 'its own due date passes',
      story: [opened({ dueDate: '2026-08-28' }), until('2026-08-29')],
    },
    hasNot: {
      rule: 'it decides on that day',
      story: [
        opened({ dueDate: '2026-08-28' }),
        step('2026-08-28', 'head', 'resolve-request', { decision: 'Yes' }),
        until('2026-08-29'),
      ],
    },
  },
  'unanswered-clarification': {
    has: {
      rule: 'two working days pass without an answer',
      story: [
        ...asked,
        step('2026-08-25', 'finance', 'ask-clarification', { consultation: first, missing: 'The map' }),
        until('2026-08-28'),
      ],
    },
    hasNot: {
      rule: 'the lead answers on the last day',
      story: [
        ...asked,
        step('2026-08-25', 'finance', 'ask-clarification', { consultation: first, missing: 'The map' }),
        step('2026-08-27', 'officer', 'answer-clarification', { consultation: first, answer: 'Here' }),
        until('2026-08-28'),
      ],
    },
  },
  'review-lapse': {
    policy: { review: { when: 'always', period: days(2), ...record } },
    has: { rule: 'nobody judges the reply', story: [...asked, replies('2026-08-25'), until('2026-08-28')] },
    hasNot: {
      rule: 'somebody does, on the last day',
      story: [
        ...asked,
        replies('2026-08-25'),
        step('2026-08-27', 'head', 'review-reply', {
          consultation: first,
          verdict: 'substantive',
          reason: 'Clear',
        }),
        until('2026-08-28'),
      ],
    },
  },
  'supervision-lapse': {
    judge: 'judge',
    confirmedBy: 'ministry',
    has: {
      rule: 'the superior is silent for ten working days',
      story: [...onEscalation, until('2026-09-15')],
    },
    hasNot: { rule: 'it gives a direction', story: [...onEscalation, directed()] },
  },
  'direction-not-carried-out': {
    judge: 'judge',
    confirmedBy: 'ministry',
    has: { rule: 'its due date passes', story: [...onEscalation, directed(), until('2026-09-05')] },
    hasNot: {
      rule: 'it is carried out on that day',
      story: [
        ...onEscalation,
        directed(),
        step('2026-08-31', 'head', 'carry-out-direction', { result: 'Done' }),
        until('2026-09-05'),
      ],
    },
  },
  'no-conclusion': {
    policy: { conclusion: { period: days(3), ...record } },
    has: {
      rule: 'every opinion is in, and three working days pass',
      story: [...asked, replies('2026-08-25'), until('2026-08-29')],
    },
    hasNot: {
      rule: 'the lead concludes on the last day',
      story: [...asked, replies('2026-08-25'), synthesis('2026-08-28'), until('2026-08-29')],
    },
  },
  'late-report': {
    judge: 'judge',
    confirmedBy: 'ministry',
    policy: { reports: record },
    has: {
      rule: 'the date passes, although the direction is carried out',
      story: [
        ...onEscalation,
        directed({ reportBy: '2026-08-28' }),
        step('2026-08-27', 'head', 'carry-out-direction', { result: 'Done' }),
        until('2026-08-29'),
      ],
    },
    hasNot: {
      rule: 'the report comes on that day',
      story: [
        ...onEscalation,
        directed({ reportBy: '2026-08-28' }),
        step('2026-08-28', 'officer', 'submit-report', { report: 'Half done' }),
        until('2026-08-29'),
      ],
    },
  },
  'priority-neglect': {
    policy: { priority: record },
    has: {
      rule: 'what is urgent waits while what is not is answered, and is late',
      story: [
        ...asked,
        send('2026-08-25', 'finance', { urgency: 'urgent', newMaterial: 'A map', approvedBy: 'lead-head' }),
        replies('2026-08-26'),
        until('2026-08-29'),
      ],
    },
    hasNot: {
      rule: 'both wait: the urgent one is late, and nothing was put before it',
      story: [
        ...asked,
        send('2026-08-25', 'finance', { urgency: 'urgent', newMaterial: 'A map', approvedBy: 'lead-head' }),
        until('2026-08-29'),
      ],
    },
  },
};

/** What a person reports: a kind of the lead's against the lead, any other against whoever was asked. */
export const byPerson: readonly string[] = Object.entries(violationKinds)
  .filter(([, { found }]) => found === 'person')
  .map(([kind]) => kind);

const storyOf = (kind: string): KindStory => {
  const known = byRule[kind];
  if (known !== undefined) return known;
  const entry = Object.entries(violationKinds).find(([name]) => name === kind)?.[1];
  const against = entry?.by === 'lead' ? 'lead' : 'finance';
  const report = (accused: string): Step => ({
    ...step('2026-08-25', 'inspector', 'report-violation', {
      kind,
      against: accused,
      citation: cited,
      evidence: 'Minutes',
    }),
    mayBeRefused: accused === 'ministry',
  });
  return {
    has: { rule: 'an inspector reports it with evidence', story: [...asked, report(against)] },
    hasNot: { rule: 'it is laid at the door of no party', story: [...asked, report('ministry')] },
  };
};

async function casesOf({ policy }: KindStory, story: readonly Step[]) {
  const played = world(policy);
  await playAll(played, story);
  const { view, verified } = await standing(played);
  expect(verified.problems).toEqual([]);
  return { played, cases: view.violations };
}

/** The three rows of a kind: a story that has it, the nearest that has not, and the first once it is excused. */
export function threeStories(kind: string): void {
  const story = storyOf(kind);
  const { has, hasNot, judge = 'supervisor', confirmedBy = 'committee' } = story;
  const status = (cases: Awaited<ReturnType<typeof casesOf>>['cases']) =>
    cases.filter((one) => one.kind === kind).map((one) => one.status);
  it(`is on record: ${has.rule}`, async () => {
    const { cases } = await casesOf(story, has.story);
    expect(status(cases)).toEqual(['recorded']);
  });
  it(`is not: ${hasNot.rule}`, async () => {
    const { cases } = await casesOf(story, hasNot.story);
    expect(status(cases)).toEqual([]);
  });
  it('is excused: an obstacle that an authority confirms', async () => {
    const { played, cases } = await casesOf(story, has.story);
    const excuse = step('2026-09-21', judge, 'excuse-violation', {
      case: cases.find((one) => one.kind === kind)?.id,
      ground: 'objective-obstacle',
      confirmedBy,
      documentNumber: '12/UBND',
      documentDate: '2026-09-18',
      reason: 'A flood',
    });
    await playAll(played, [excuse]);
    const { view, verified } = await standing(played);
    expect(verified.problems).toEqual([]);
    expect(status(view.violations)).toEqual(['excused']);
  });
}
