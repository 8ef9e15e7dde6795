import type { PolicyInput } from 'interagency/regimes';

/** A choice of this example: the log says nothing about how the municipality consulted. */
const design = (id: string, vi: string, en: string): PolicyInput['citations'][number] => ({
  id,
  instrument: { vi: 'Lựa chọn của ví dụ này', en: 'A choice of this example' },
  number: null,
  issuer: { vi: 'Dự án interagency', en: 'The interagency project' },
  article: { vi, en },
  inForceFrom: '2010-10-01',
  inForceTo: null,
  binds: [],
  seen: 'assumed',
});

const oneDay = { amount: 1, unit: 'working-day' } as const;
const fiveDays = { amount: 5, unit: 'working-day' } as const;

/**
 * Advice on a permit within five working days of the day on which it is asked for. Silence is on record as a violation
 * and the question stays open. Asking again is not held against anybody. The permit's own due date comes with it.
 */
export const municipalPolicy: PolicyInput = {
  id: 'municipal-advice',
  policyVersion: '1',
  title: { vi: 'Lấy ý kiến về giấy phép môi trường', en: 'Advice on environmental permits' },
  jurisdiction: { vi: 'Một đô thị Hà Lan', en: 'A Dutch municipality' },
  citations: [
    design('term', 'Trả lời trong 5 ngày làm việc', 'Five working days to answer'),
    design('relevance', 'Chỉ hỏi đúng khía cạnh', 'Each adviser is asked about its own aspect'),
    design('one-lead', 'Một hồ sơ, một cơ quan chủ trì', 'One permit, one lead'),
    design('reply', 'Ý kiến có chính kiến', 'Advice states a position'),
    design('superior', 'Không dùng trong nhật ký', 'Not used by the log'),
    {
      id: 'wabo-3-9',
      instrument: {
        vi: 'Luật về những quy định chung của pháp luật môi trường',
        en: 'Wet algemene bepalingen omgevingsrecht',
      },
      number: null,
      issuer: { vi: 'Vương quốc Hà Lan', en: 'Kingdom of the Netherlands' },
      article: { vi: 'Điều 3.9 khoản 1 (8 tuần)', en: 'Art. 3.9 lid 1 (eight weeks)' },
      inForceFrom: '2010-10-01',
      inForceTo: '2023-12-31',
      binds: ['municipality'],
      seen: 'reported',
    },
  ],

  // The log does not say what was clear when somebody was asked.
  clears: { mode: 'off' },
  relevance: { mode: 'refuse', attempt: 'noted', citation: 'relevance', maximumDistance: 0 },
  mandatoryConsultees: { mode: 'off' },
  attachments: { mode: 'off' },
  oneLead: { mode: 'refuse', citation: 'one-lead' },
  rounds: { mode: 'off' },
  ownCompetence: { mode: 'off' },
  escalationGrounds: { mode: 'off' },

  counting: { dayZero: 'excluded', cutOff: 'none', end: 'end-of-day', roll: true, citation: 'term' },
  urgency: { mode: 'off' },
  clarification: { mode: 'off' },
  extension: { mode: 'off' },
  suspension: { mode: 'off' },
  outage: { mode: 'off' },
  resending: { clock: 'run-on', citation: 'term' },
  succession: { grace: fiveDays, citation: 'term' },
  term: {
    period: fiveDays,
    start: 'dispatch',
    lateness: 'arrived',
    // A log of other years needs another calendar: what falls outside is refused and listed.
    uncovered: 'refuse',
    reminders: [],
    citation: 'term',
  },
  silence: {
    violation: 'record',
    deemedPosition: 'none',
    liable: false,
    afterwards: 'wait',
    citation: 'term',
  },
  standard: { noComment: 'allowed', accountable: 'optional', citation: 'reply' },
  vagueness: { effect: 'violation', citation: 'reply' },
  review: { when: 'flagged', period: fiveDays, violation: 'off', citation: 'reply' },
  redirection: { maximum: 0, violation: 'off', citation: 'reply' },
  signature: { violation: 'off', citation: 'reply' },
  recall: { cure: oneDay, maximum: 1, citation: 'reply' },
  backdating: { window: oneDay, citation: 'reply' },
  // No period of the policy's own: each permit is opened with the due date that the log has for it.
  resolution: { violation: 'record', citation: 'wabo-3-9' },
  hearing: { period: fiveDays, violation: 'off', citation: 'superior' },
  direction: { violation: 'off', citation: 'superior' },
  violationCases: {
    explanation: fiveDays,
    excuses: ['objective-obstacle', 'force-majeure'],
    citation: 'superior',
  },
};
