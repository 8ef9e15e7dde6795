import {
  type Directory,
  recordText,
  type TrailRecord,
  toInstant,
  type VerifyOptions,
  type WorkingCalendar,
} from '../../src/index.js';
import { leadHead, leadOfficer, leadRegistry, supervisor } from '../support/actors.js';
import { testCalendar } from '../support/calendar.js';
import {
  type CommandInput,
  openRequest,
  type ReplyDraft,
  sendTo,
  signedBy,
  submit,
  vagueReply,
} from '../support/commands.js';
import { testDirectory } from '../support/directory.js';
import { type PolicyInput, policyWith } from '../support/policy.js';
import { stageWith } from '../support/stage.js';

/** What happens when, in Viet Nam's time of day; a step without a command lets time pass. */
export type Step = readonly [at: string, ...commands: readonly CommandInput[]];

export interface Told {
  readonly lines: readonly string[];
  readonly judgedBy: Required<Pick<VerifyOptions, 'directory' | 'calendar' | 'policy'>>;
}

interface Circumstances {
  readonly policy?: Partial<PolicyInput>;
  readonly directory?: Directory;
  /** The calendar of an instant, UTC. */
  readonly calendarAt?: (at: string) => WorkingCalendar;
}

const calendar = testCalendar();

/** Plays a story; whatever it refuses is part of it. */
export async function tell(steps: readonly Step[], circumstances: Circumstances = {}): Promise<Told> {
  const { policy: changes = {}, directory = testDirectory(), calendarAt = () => calendar } = circumstances;
  const policy = policyWith(changes);
  const calendarFor = ({ at }: { readonly at: string }) => calendarAt(at);
  const stage = stageWith({ policyFor: policy, directoryAt: directory, calendarFor });
  const records: TrailRecord[] = [];
  stage.coordinator.subscribe((record) => records.push(record));
  for (const [at, ...commands] of steps) {
    stage.clock.set(toInstant(`2026-${at}:00+07:00`));
    await stage.coordinator.advance();
    for (const command of commands) await stage.coordinator.execute(command);
  }
  return { lines: records.map(recordText), judgedBy: { directory, policy, calendar: calendarFor } };
}

const request = 'r-1';
/** Opened is 1, its round 2, the first consultation 3. */
const first = 'r-1/3';

const opened: Step = ['08-24T08:00', openRequest()];
export const asked: readonly Step[] = [opened, ['08-24T09:00', sendTo(['works', 'finance'])]];

/** Five working days from Monday 24 August, over National Day, end on Thursday 3 September. */
export const silent: readonly Step[] = [opened, ['08-24T09:00', sendTo(['works'])], ['09-07T08:00']];

export const answeredLate: readonly Step[] = [...silent, ['09-07T09:00', submit(first, 'works')]];

export const answeredVaguely: readonly Step[] = [
  ...asked,
  ['08-25T09:00', submit(first, 'works', vagueReply('works'))],
];

const stranger: ReplyDraft = {
  answers: [{ question: 'q1', position: 'agree' }],
  signatory: { officer: 'stranger', capacity: 'head' },
};
export const signedByStranger: readonly Step[] = [
  opened,
  ['08-24T09:00', sendTo(['finance'])],
  ['08-25T09:00', submit(first, 'finance', stranger)],
];

export const registered: readonly Step[] = [
  ...asked,
  [
    '08-26T09:00',
    {
      ...submit(first, 'works'),
      type: 'register-reply',
      actor: leadRegistry,
      receivedAt: '2026-08-25T10:00:00+07:00',
      evidence: 'message 17',
      confirmedBy: 'second',
    },
  ],
];

const outside = (agency: string, competent: string): ReplyDraft => ({
  answers: [
    { question: 'q1', position: 'outside-mandate', legalBasis: 'art. 9', competentAgency: competent },
  ],
  signatory: signedBy(agency),
});

export const reviewed: readonly Step[] = [
  opened,
  ['08-24T09:00', sendTo(['works'])],
  ['08-25T09:00', submit(first, 'works', outside('works', 'finance'))],
  [
    '08-26T09:00',
    {
      type: 'review-reply',
      actor: leadOfficer,
      request,
      consultation: first,
      verdict: 'substantive',
      reason: 'so it is',
    },
  ],
];

/** Redirected once, which is all that the policy allows; whoever it went on to claims the same. */
export const redirected: readonly Step[] = [
  ...reviewed.slice(0, 3),
  [
    '08-26T09:00',
    {
      type: 'redirect-consultation',
      actor: leadOfficer,
      request,
      consultation: first,
      to: 'finance',
      reason: 'it keeps the prices',
    },
  ],
  ['08-27T09:00', submit('r-1/5', 'finance', outside('finance', 'commune-a'))],
];

export const concluded: readonly Step[] = [
  opened,
  ['08-24T09:00', sendTo(['works'])],
  ['08-25T09:00', submit(first, 'works')],
  [
    '08-26T09:00',
    {
      type: 'record-synthesis',
      actor: leadOfficer,
      request,
      treatments: [{ consultation: first, treatment: 'accepted' }],
      conclusion: 'so it is',
    },
    { type: 'resolve-request', actor: leadHead, request, decision: 'yes' },
  ],
];

export const excused: readonly Step[] = [
  ...silent,
  [
    '09-07T09:00',
    {
      type: 'excuse-violation',
      actor: supervisor,
      request,
      case: 'r-1/6',
      ground: 'force-majeure',
      confirmedBy: 'ministry',
      documentNumber: '7',
      documentDate: '2026-09-04',
      reason: 'a storm',
    },
  ],
];

/** The lead hands up what it may decide itself, and asks an agency that has no mandate for the matter. */
export const attempted: readonly Step[] = [
  opened,
  ['08-24T09:00', sendTo(['ministry'])],
  ['08-24T10:00', { type: 'escalate-request', actor: leadHead, request, to: 'committee' }],
];

export const waived: readonly Step[] = [
  opened,
  [
    '08-24T09:00',
    {
      type: 'resolve-request',
      actor: leadHead,
      request,
      decision: 'yes',
      waivers: [{ consultee: 'finance', reason: 'it is its own plan', legalBasis: 'art. 4' }],
    },
  ],
];
export const mandatory: Partial<PolicyInput> = {
  mandatoryConsultees: {
    mode: 'refuse',
    attempt: 'noted',
    citation: 'rule',
    consultees: [{ matter: 'land', agency: 'finance', citation: 'rule' }],
  },
};

/** The plan of September comes out while the due date stands on days that were not covered. */
export const recomputed: readonly Step[] = [
  opened,
  ['08-24T09:00', sendTo(['works'])],
  ['08-26T08:00'],
  ['08-26T09:00', { type: 'note-exchange', actor: leadOfficer, request, with: 'works', note: 'we spoke' }],
];
export const planned = { short: testCalendar('2026-08-28'), whole: testCalendar() };
export const calendarAt = (at: string): WorkingCalendar =>
  at < '2026-08-26T00:00:00.000Z' ? planned.short : planned.whole;

/** A superior has named the day by which the lead must be done. */
export const named: readonly Step[] = [['08-24T08:00', openRequest({ dueDate: '2026-10-01' })]];

/** A reply came on the last day and awaits its review; the registry enters another, for yesterday, without evidence. */
export const enteredBehind: readonly Step[] = [
  opened,
  ['08-24T09:00', sendTo(['works'])],
  ['09-03T09:00', submit(first, 'works', outside('works', 'finance'))],
  [
    '09-04T09:00',
    {
      ...submit(first, 'works'),
      type: 'register-reply',
      actor: leadRegistry,
      receivedAt: '2026-09-03T10:00:00+07:00',
    },
  ],
];
