import type * as z from 'zod';
import { policy, type policySchema } from '../../src/index.js';

export type PolicyInput = z.input<typeof policySchema>;

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const rule = 'rule';

const citation = (id: string, binds: string[]) => ({
  id,
  instrument: { vi: 'Văn bản thử', en: 'Test instrument' },
  number: null,
  issuer: { vi: 'Cơ quan thử', en: 'Test issuer' },
  article: { vi: 'Điều 1', en: 'Article 1' },
  inForceFrom: '2020-01-01',
  inForceTo: null,
  binds,
  seen: 'in-full' as const,
});

/** Strict where it can be, silence a violation, vague replies returned once; `rule` binds all, `narrow` departments. */
export const basePolicy: PolicyInput = {
  id: 'test',
  policyVersion: '1',
  title: { vi: 'Chính sách thử', en: 'Test policy' },
  jurisdiction: { vi: 'Việt Nam', en: 'Viet Nam' },
  citations: [citation(rule, []), citation('narrow', ['department'])],
  clears: {
    mode: 'refuse',
    attempt: 'noted',
    required: ['person', 'work', 'responsibility', 'result'],
    citation: rule,
  },
  relevance: { mode: 'refuse', attempt: 'violation', maximumDistance: 1, citation: rule },
  mandatoryConsultees: { mode: 'off' },
  attachments: { mode: 'off' },
  oneLead: { mode: 'refuse', citation: rule },
  rounds: { mode: 'refuse', attempt: 'noted', maximum: 3, citation: rule },
  ownCompetence: { mode: 'refuse', attempt: 'violation', citation: rule },
  escalationGrounds: { mode: 'refuse', attempt: 'noted', citation: rule },
  counting: { dayZero: 'excluded', cutOff: 'none', end: 'end-of-day', roll: true, citation: rule },
  urgency: {
    mode: 'on',
    periods: [
      { level: 'urgent', period: days(3) },
      { level: 'express', period: { amount: 8, unit: 'working-hour' } },
    ],
    citation: rule,
  },
  clarification: {
    mode: 'on',
    within: days(3),
    maximum: 1,
    effect: 'pause',
    answer: days(2),
    violation: 'record',
    citation: rule,
  },
  extension: {
    mode: 'on',
    asked: 'required',
    maximum: 2,
    cap: 'original',
    approver: 'head',
    citation: rule,
  },
  suspension: { mode: 'on', citation: rule },
  outage: { mode: 'on', citation: rule },
  resending: { clock: 'restart', citation: rule },
  succession: { grace: days(3), citation: rule },
  term: {
    period: days(5),
    start: 'dispatch',
    lateness: 'arrived',
    uncovered: 'provisional',
    reminders: [days(2)],
    citation: rule,
  },
  silence: { violation: 'record', deemedPosition: 'none', liable: false, afterwards: 'wait', citation: rule },
  standard: { noComment: 'allowed', accountable: 'optional', citation: rule },
  vagueness: { effect: 'return', cure: days(2), maximumReturns: 1, citation: rule },
  review: { when: 'flagged', period: days(2), violation: 'record', citation: rule },
  redirection: { maximum: 1, violation: 'record', citation: rule },
  signature: { violation: 'record', citation: rule },
  recall: { cure: days(2), maximum: 3, citation: rule },
  backdating: { window: days(10), citation: rule },
  resolution: { period: days(20), violation: 'record', citation: rule },
  hearing: { period: days(3), violation: 'record', citation: rule },
  direction: { violation: 'record', citation: rule },
  violationCases: {
    explanation: days(3),
    excuses: ['objective-obstacle', 'force-majeure'],
    citation: rule,
  },
};

export const policyWith = (changes: Partial<PolicyInput> = {}) => policy({ ...basePolicy, ...changes });
