import { english, vietnamese } from '../lexicons/index.js';
import type { PolicyInput } from '../policy-input.js';
import { citations } from './citations.js';

/**
 * Coordination between agencies of a province after the directive of Gia Lai, reported on 2024-03-11: point six on
 * whom to ask and how to answer, point two on deciding within one's own competence. Where a kind of violation comes
 * from Directive 56-CT/TU of Ninh Thuận, that is cited. Every number of days is a design choice.
 */
export const giaLai2024 = {
  id: 'vn-gia-lai-2024',
  policyVersion: '3',
  title: {
    vi: 'Phối hợp giữa các cơ quan trong tỉnh theo chỉ đạo của UBND tỉnh Gia Lai năm 2024',
    en: 'Coordination between provincial agencies after the directive of Gia Lai, 2024',
  },
  jurisdiction: { vi: 'Tỉnh Gia Lai, Việt Nam', en: 'Gia Lai Province, Viet Nam' },
  citations,

  // Person, work, progress, responsibility, result: the five of 56-CT/TU, section 5.
  clears: {
    mode: 'refuse',
    attempt: 'noted',
    citation: 'ninh-thuan-5',
    required: ['person', 'work', 'progress', 'responsibility', 'result'],
  },
  // One level up at the most: a body that is competent for everything is not directly relevant to anything.
  relevance: { mode: 'refuse', attempt: 'noted', citation: 'gia-lai-6', maximumDistance: 1 },
  mandatoryConsultees: { mode: 'off' },
  attachments: { mode: 'off' },
  oneLead: { mode: 'refuse', citation: 'ninh-thuan-3' },
  rounds: { mode: 'refuse', attempt: 'noted', citation: 'ninh-thuan-7-8', maximum: 2 },
  ownCompetence: { mode: 'refuse', attempt: 'violation', citation: 'gia-lai-2' },
  // An incomplete submission goes back to its author; only what is handed up against the rule is a violation.
  escalationGrounds: { mode: 'refuse', attempt: 'noted', citation: 'gia-lai-2' },

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
    period: { amount: 5, unit: 'working-day' },
    // What starts the clock is not said. Receipt is fair to a consultee far away, and the deemed receipt keeps a slow
    // registry from moving the clock.
    start: 'receipt',
    receipt: 'arrived',
    deemedReceiptAfter: { amount: 1, unit: 'working-day' },
    lateness: 'arrived',
    uncovered: 'provisional',
    minimum: { amount: 3, unit: 'working-day' },
    reminders: [{ amount: 1, unit: 'working-day' }],
    citation: 'design-term',
  },
  // Levels of Decree 30/2020/NĐ-CP; how much shorter they make the term is not said anywhere.
  urgency: {
    mode: 'on',
    periods: [
      { level: 'urgent', period: { amount: 3, unit: 'working-day' } },
      { level: 'very-urgent', period: { amount: 2, unit: 'working-day' } },
      { level: 'express', period: { amount: 1, unit: 'working-day' } },
    ],
    citation: 'design-clock',
  },
  clarification: {
    mode: 'on',
    within: { amount: 2, unit: 'working-day' },
    maximum: 1,
    effect: 'pause',
    answer: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: 'ninh-thuan-7-5',
  },
  extension: {
    mode: 'on',
    asked: 'required',
    maximum: 1,
    cap: 'original',
    approver: 'head',
    citation: 'design-clock',
  },
  suspension: { mode: 'on', citation: 'design-clock' },
  outage: { mode: 'on', citation: 'design-clock' },
  resending: { clock: 'restart', citation: 'design-clock' },
  succession: { grace: { amount: 5, unit: 'working-day' }, citation: 'design-clock' },
  // The duty to answer on time is point six; that silence is a violation and never agreement is the design's reading.
  silence: {
    violation: 'record',
    deemedPosition: 'none',
    liable: false,
    afterwards: 'wait',
    citation: 'gia-lai-6',
  },
  standard: { noComment: 'allowed', accountable: 'required', citation: 'gia-lai-6' },
  // Wording decides nothing: what it gives a sign of waits for a reviewer.
  wording: { lexicons: [vietnamese, english], citation: 'gia-lai-6' },
  vagueness: {
    effect: 'return',
    cure: { amount: 2, unit: 'working-day' },
    maximumReturns: 1,
    citation: 'gia-lai-6',
  },
  review: {
    when: 'flagged',
    period: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: 'design-review',
  },
  redirection: { maximum: 1, violation: 'record', citation: 'ninh-thuan-7-4' },
  signature: { violation: 'record', citation: 'decree-30-13' },
  recall: { cure: { amount: 2, unit: 'working-day' }, maximum: 1, citation: 'design-recall' },
  backdating: { window: { amount: 10, unit: 'working-day' }, citation: 'design-backdating' },
  resolution: { violation: 'record', citation: 'gia-lai-3' },
  hearing: { period: { amount: 10, unit: 'working-day' }, violation: 'record', citation: 'ninh-thuan-7-8' },
  direction: { violation: 'record', citation: 'gia-lai-1' },
  violationCases: {
    explanation: { amount: 3, unit: 'working-day' },
    // Where the superior is the accuser or the accused, the provincial inspectorate is the nearest neutral body.
    lastResort: 'inspectorate',
    excuses: ['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative'],
    citation: 'design-cases',
  },
} satisfies PolicyInput;
