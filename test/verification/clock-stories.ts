import { actor, consulteeOfficer, leadHead, leadOfficer, leadRegistry } from '../support/actors.js';
import { openRequest, sendTo, submit } from '../support/commands.js';
import { baseAgencies, testDirectory } from '../support/directory.js';
import { basePolicy, type PolicyInput } from '../support/policy.js';
import type { Step } from './stories.js';

const about = { request: 'r-1', consultation: 'r-1/3' };
const works = consulteeOfficer('works');
const reason = 'so it is';

/** Five working days from Monday 24 August, over National Day, end on Thursday 3 September. */
const sent: readonly Step[] = [
  ['08-24T08:00', openRequest()],
  ['08-24T09:00', sendTo(['works'])],
];

/** Two working days more: Friday 4 and Monday 7 September. */
export const extended: readonly Step[] = [
  ...sent,
  [
    '08-25T09:00',
    { type: 'ask-extension', actor: works, ...about, period: { amount: 2, unit: 'working-day' }, reason },
  ],
  ['08-25T10:00', { type: 'grant-extension', actor: leadHead, ...about, reason }],
];

const asksWhichMap: Step = [
  '08-25T09:00',
  { type: 'ask-clarification', actor: works, ...about, missing: 'which map?' },
];
const answers = { type: 'answer-clarification', actor: leadOfficer, ...about, answer: 'this one' } as const;

/** All of Wednesday the clock stood still: Friday 4 September. */
export const clarified: readonly Step[] = [...sent, asksWhichMap, ['08-27T09:00', answers]];

/** The lead owed its answer by the end of Thursday. */
export const clarifiedLate: readonly Step[] = [...sent, asksWhichMap, ['08-28T09:00', answers]];

export const suspended: readonly Step[] = [
  ...sent,
  ['08-25T09:00', { type: 'suspend-consultation', actor: leadOfficer, ...about, reason }],
  ['08-27T09:00', { type: 'resume-consultation', actor: leadOfficer, ...about, reason }],
];

/** All of Tuesday and Wednesday the gateway was down: Monday 7 September. */
export const interrupted: readonly Step[] = [
  ...sent,
  [
    '08-27T07:00',
    {
      type: 'record-outage',
      actor: leadRegistry,
      ...about,
      from: '2026-08-25T00:00:00+07:00',
      to: '2026-08-27T00:00:00+07:00',
      evidence: 'log 5',
      confirmedBy: 'second',
    },
  ],
];

/** It arrived on the last day; the registers of the lead are slow. */
export const registeredSlowly: readonly Step[] = [
  ...sent,
  [
    '09-04T09:00',
    {
      ...submit('r-1/3', 'works'),
      type: 'register-reply',
      actor: leadRegistry,
      moments: {
        arrived: { at: '2026-09-03T16:00:00+07:00', by: 'gateway', reference: 'message 9' },
        registered: { at: '2026-09-04T08:30:00+07:00', by: 'register', reference: 'line 4' },
      },
      confirmedBy: 'second',
    },
  ],
];

export const urgent: readonly Step[] = [
  ['08-24T08:00', openRequest()],
  ['08-24T09:00', { ...sendTo(['works']), urgency: 'express', approvedBy: 'head' }],
];

const onReceipt = (start: 'receipt' | 'complete-dossier'): Partial<PolicyInput> => ({
  term: {
    ...basePolicy.term,
    start,
    receipt: 'arrived',
    deemedReceiptAfter: { amount: 1, unit: 'working-day' },
  },
});
export const received = { policy: onReceipt('receipt') };
export const complete = { policy: onReceipt('complete-dossier') };

export const sentBack: readonly Step[] = [
  ...sent,
  ['08-24T10:00', { type: 'send-back-consultation', actor: works, ...about, reason: 'no annex' }],
  ['08-25T09:00', { type: 'resend-consultation', actor: leadOfficer, ...about, reason: 'with its annex' }],
];

/** The map that was missing reaches the consultee on Tuesday: Friday 4 September. */
export const supplied: readonly Step[] = [
  ...sent,
  ['08-24T10:00', { type: 'acknowledge-receipt', actor: works, ...about }],
  [
    '08-25T09:00',
    { type: 'supply-document', actor: leadOfficer, ...about, document: 'the map', complete: true },
  ],
];

const agencies = baseAgencies.map((agency) =>
  agency.id === 'works' ? { ...agency, validTo: '2026-08-25', succeededBy: ['finance'] } : agency,
);
export const merged = { directory: testDirectory(agencies) };

export const passedOn: readonly Step[] = [
  ...sent,
  [
    '08-26T09:00',
    { type: 'pass-on-consultation', actor: leadOfficer, ...about, to: 'finance', reason: 'merged' },
  ],
];

/** More than nobody asked for, and a question that comes too late. */
export const triedOnTheClock: readonly Step[] = [
  ...sent,
  [
    '08-25T09:00',
    {
      type: 'grant-extension',
      actor: leadHead,
      ...about,
      period: { amount: 1, unit: 'working-day' },
      reason,
    },
  ],
  [
    '08-28T09:00',
    { type: 'ask-clarification', actor: actor('works', 'focal-point'), ...about, missing: 'a map' },
  ],
];
