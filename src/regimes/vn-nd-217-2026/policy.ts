import { english, vietnamese } from '../lexicons/index.js';
import type { PolicyInput } from '../policy-input.js';
import { citations } from './citations.js';

/**
 * Opinions on a building permit under Decree 217/2026/NĐ-CP, as reported: two working days, after which a silent
 * agency is deemed to agree and answers for that. Silence is no violation here: the law gives it another effect.
 */
export const nd217of2026 = {
  id: 'vn-nd-217-2026',
  policyVersion: '3',
  title: {
    vi: 'Lấy ý kiến khi cấp giấy phép xây dựng theo Nghị định 217/2026/NĐ-CP',
    en: 'Opinions on building permits under Decree 217/2026/NĐ-CP',
  },
  jurisdiction: { vi: 'Việt Nam', en: 'Viet Nam' },
  citations,

  clears: { mode: 'off' },
  relevance: { mode: 'refuse', attempt: 'noted', citation: 'design-relevance', maximumDistance: 1 },
  mandatoryConsultees: { mode: 'off' },
  attachments: { mode: 'off' },
  oneLead: { mode: 'refuse', citation: 'design-one-lead' },
  rounds: { mode: 'off' },
  ownCompetence: { mode: 'off' },
  escalationGrounds: { mode: 'off' },

  // Civil Code 2015, arts 147–148: the day of the event is not counted; the last day ends at 24:00, and where it is a day
  // off the term ends with the next working day.
  counting: {
    dayZero: 'excluded',
    cutOff: 'none',
    end: 'end-of-day',
    roll: true,
    citation: 'civil-code-147',
  },
  term: {
    period: { amount: 2, unit: 'working-day' },
    // Reported is the period alone; that it starts on receipt, and what counts as receipt, is assumed.
    start: 'receipt',
    receipt: 'arrived',
    deemedReceiptAfter: { amount: 1, unit: 'working-day' },
    lateness: 'arrived',
    uncovered: 'provisional',
    reminders: [{ amount: 1, unit: 'working-day' }],
    citation: 'nd-217',
  },
  urgency: { mode: 'off' },
  // Missing papers are asked for once, as reported; that the clock stands still meanwhile, and for how long, is assumed.
  clarification: {
    mode: 'on',
    within: { amount: 1, unit: 'working-day' },
    maximum: 1,
    effect: 'pause',
    answer: { amount: 5, unit: 'working-day' },
    violation: 'off',
    citation: 'nd-217',
  },
  extension: { mode: 'off' },
  suspension: { mode: 'off' },
  outage: { mode: 'on', citation: 'design-reply' },
  resending: { clock: 'restart', citation: 'design-reply' },
  succession: { grace: { amount: 2, unit: 'working-day' }, citation: 'design-reply' },
  silence: {
    violation: 'off',
    deemedPosition: 'agree',
    liable: true,
    afterwards: 'lapse',
    citation: 'nd-217',
  },
  standard: { noComment: 'allowed', accountable: 'optional', citation: 'design-reply' },
  // Wording decides nothing: what it gives a sign of waits for a reviewer.
  wording: { lexicons: [vietnamese, english], citation: 'design-reply' },
  // An evasive reply must not stop a clock whose end is agreement: it counts for nothing.
  vagueness: { effect: 'no-reply', citation: 'design-reply' },
  review: {
    when: 'flagged',
    period: { amount: 1, unit: 'working-day' },
    violation: 'off',
    citation: 'design-reply',
  },
  redirection: { maximum: 1, violation: 'off', citation: 'design-reply' },
  signature: { violation: 'record', citation: 'decree-30-13' },
  recall: { cure: { amount: 1, unit: 'working-day' }, maximum: 1, citation: 'design-reply' },
  backdating: { window: { amount: 5, unit: 'working-day' }, citation: 'design-reply' },
  resolution: { violation: 'off', citation: 'design-superior' },
  hearing: { period: { amount: 5, unit: 'working-day' }, violation: 'off', citation: 'design-superior' },
  direction: { violation: 'off', citation: 'design-superior' },
  violationCases: {
    explanation: { amount: 3, unit: 'working-day' },
    excuses: ['objective-obstacle', 'force-majeure'],
    citation: 'design-cases',
  },
} satisfies PolicyInput;
