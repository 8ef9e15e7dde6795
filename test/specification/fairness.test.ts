import {
  asked,
  asking,
  clear,
  first,
  opened,
  question,
  registers,
  replies,
  replyOf,
  sent,
  specify,
} from './specify.js';
import { cited, type Step, step, until } from './world.js';

const escalate = (on = '2026-08-25', to = 'committee') =>
  step(on, 'head', 'escalate-request', { to, legalBasis: 'Land law', position: 'Yes', proposal: 'Approve' });
const direct = (on: string, dueDate: string, more: object = {}) =>
  step(on, 'supervisor', 'give-direction', { direction: 'Approve it', dueDate, ...more });
const dismiss = (by: 'judge' | 'supervisor', id: string) =>
  step('2026-09-20', by, 'dismiss-violation', { case: id, reason: 'Heard' });

specify('every case has a judge that is neither accused nor accuser', [
  {
    rule: 'a direction not carried out is not judged by the superior that gave it',
    given: [opened(), escalate(), direct('2026-08-26', '2026-08-28'), until('2026-09-01')],
    when: {
      ...dismiss('supervisor', 'r-1/5'),
      with: {
        case: 'r-1/5',
        reason: 'Heard',
        actor: { officer: 'vice-chair', agency: 'committee', role: 'supervisor' },
      },
    },
    refused: 'agency-not-allowed',
  },
  {
    rule: 'but by the agency of last resort, where it is the only superior',
    given: [opened(), escalate(), direct('2026-08-26', '2026-08-28'), until('2026-09-01')],
    when: dismiss('judge', 'r-1/5'),
    violations: ['direction-not-carried-out lead dismissed'],
  },
  {
    rule: 'and where the policy names none, by another officer of the superior than the one who gave it',
    policy: {
      violationCases: { explanation: { amount: 3, unit: 'working-day' }, excuses: [], citation: cited },
    },
    given: [opened(), escalate(), direct('2026-08-26', '2026-08-28'), until('2026-09-01')],
    when: dismiss('supervisor', 'r-1/5'),
    refused: 'own-officer',
  },
  {
    rule: 'who is another one',
    policy: {
      violationCases: { explanation: { amount: 3, unit: 'working-day' }, excuses: [], citation: cited },
    },
    given: [opened(), escalate(), direct('2026-08-26', '2026-08-28'), until('2026-09-01')],
    when: {
      ...dismiss('supervisor', 'r-1/5'),
      with: {
        case: 'r-1/5',
        reason: 'Heard',
        actor: { officer: 'vice-chair', agency: 'committee', role: 'supervisor' },
      },
    },
    violations: ['direction-not-carried-out lead dismissed'],
  },
  {
    rule: 'a lapse of the highest superior goes to the agency of last resort',
    given: [opened(), escalate(), until('2026-09-15')],
    when: dismiss('judge', 'r-1/4'),
    violations: ['supervision-lapse committee dismissed'],
  },
  {
    rule: 'which judges nothing that a neutral superior can judge',
    given: [...asked, until('2026-09-04')],
    when: dismiss('judge', 'r-1/6'),
    refused: 'agency-not-allowed',
  },
]);

const mandatory = {
  mandatoryConsultees: {
    mode: 'refuse',
    attempt: 'noted',
    consultees: [{ matter: 'land.price', agency: 'finance', citation: cited }],
    citation: cited,
  },
};
const resolve = (on: string, more: object = {}) =>
  step(on, 'head', 'resolve-request', { decision: 'Approved', ...more });
const waivers = [{ consultee: 'finance', reason: 'Asked in July', legalBasis: 'Land law, art. 9' }];
const synthesis = (on: string) =>
  step(on, 'officer', 'record-synthesis', {
    treatments: [{ consultation: 'r-1/4', treatment: 'accepted' }],
    conclusion: 'As proposed',
  });

specify('whom a law says to ask is asked before the matter is concluded', [
  {
    rule: 'not decided without asking anyone',
    policy: mandatory,
    given: [opened()],
    when: resolve('2026-08-25'),
    refused: 'consultee-omitted',
  },
  {
    rule: 'unless waived with a reason',
    policy: mandatory,
    given: [opened()],
    when: resolve('2026-08-25', { waivers }),
    facts: ['consultee.waived', 'request.resolved'],
  },
  {
    rule: 'not handed up either',
    policy: mandatory,
    given: [opened()],
    when: escalate(),
    refused: 'consultee-omitted',
  },
  {
    rule: 'a consultation that was withdrawn asked nobody',
    policy: mandatory,
    given: [
      opened(),
      sent('finance', 'construction'),
      step('2026-08-24T10:01', 'officer', 'withdraw-consultation', {
        consultation: 'r-1/3',
        reason: 'A mistake',
      }),
      step('2026-08-25', 'constructionHead', 'submit-reply', { ...clear, consultation: 'r-1/4' }),
    ],
    when: synthesis('2026-08-26'),
    refused: 'consultee-omitted',
  },
  {
    rule: 'the matters of the questions count, not those of the request alone',
    policy: mandatory,
    given: [opened({ matters: ['culture'] })],
    when: sent('construction'),
    refused: 'consultee-omitted',
  },
  {
    rule: 'what was waived stays waived',
    policy: mandatory,
    given: [
      opened(),
      step('2026-08-24T10:00', 'officer', 'send-consultation', {
        consultees: [asking('construction')],
        waivers,
      }),
    ],
    when: step('2026-08-25', 'officer', 'send-consultation', {
      consultees: [asking('commune')],
      newMaterial: 'New',
    }),
    facts: ['round.opened', 'consultation.sent'],
  },
]);

const onReceipt = (uncovered = 'refuse') => ({
  term: {
    period: { amount: 5, unit: 'working-day' },
    start: 'receipt',
    receipt: 'arrived',
    deemedReceiptAfter: { amount: 1, unit: 'working-day' },
    lateness: 'arrived',
    uncovered,
    reminders: [],
    citation: cited,
  },
});
const named = (dueDate: string) =>
  step('2026-08-24T10:00', 'officer', 'send-consultation', { consultees: [asking('finance', { dueDate })] });
const acknowledged = step('2026-08-25', 'finance', 'acknowledge-receipt', { consultation: first });

specify('a due date that the lead names, where the clock starts on receipt', [
  {
    rule: 'it counts from the receipt on',
    policy: onReceipt(),
    given: [opened(), named('2026-09-30')],
    when: acknowledged,
    dueDates: ['2026-09-30'],
  },
  {
    rule: 'below the minimum it is refused when it is sent',
    policy: onReceipt(),
    given: [opened()],
    when: named('2026-08-28'),
    refused: 'term-below-minimum',
  },
  {
    rule: 'a term that would run out of the calendar is refused when it is sent',
    policy: onReceipt(),
    given: [opened()],
    when: step('2026-12-28', 'officer', 'send-consultation', { consultees: [asking('finance')] }),
    refused: 'day-not-covered',
  },
]);

const late = [...asked, until('2026-09-04T08:00'), replies('2026-09-07T09:00')];
const recall = (on: string) =>
  step(on, 'financeHead', 'recall-reply', { consultation: first, reason: 'A mistake' });

specify('a recall launders nothing', [
  {
    rule: 'what was late stays late',
    given: [...late, recall('2026-09-07T10:00')],
    when: replies('2026-09-08'),
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'nor does a reply within the cure term that was entered after it',
    given: [...late, recall('2026-09-07T10:00'), until('2026-09-10T08:00')],
    when: registers('2026-09-10T09:00', '2026-09-09T16:00'),
    outcomes: ['finance answered-late'],
    violations: [
      'missing-reply finance superseded',
      'late-reply finance superseded',
      'missing-reply finance superseded',
      'late-reply finance recorded',
    ],
  },
  {
    rule: 'and there is an end to it',
    given: [...asked, replies('2026-08-25'), recall('2026-08-26'), replies('2026-08-27')],
    when: recall('2026-08-28'),
    refused: 'recalls-exhausted',
  },
]);

/** The late reply was found to be no violation; then it is taken back. */
const cleared: readonly Step[] = [
  ...late,
  step('2026-09-07T09:30', 'supervisor', 'dismiss-violation', { case: 'r-1/8', reason: 'Heard' }),
  recall('2026-09-07T10:00'),
];

specify('a dismissal covers nothing that is done after it', [
  {
    rule: 'a recall that is not made good is a missing reply of its own',
    given: cleared,
    when: until('2026-09-10T08:00'),
    violations: [
      'missing-reply finance superseded',
      'late-reply finance dismissed',
      'missing-reply finance recorded',
    ],
  },
  {
    rule: 'one that is made good within its cure term is none',
    given: cleared,
    when: replies('2026-09-08'),
    violations: ['missing-reply finance superseded', 'late-reply finance dismissed'],
  },
  {
    rule: 'neither is one that was, and was entered late',
    given: [...cleared, until('2026-09-10T08:00')],
    when: registers('2026-09-10T09:00', '2026-09-09T16:00'),
    violations: [
      'missing-reply finance superseded',
      'late-reply finance dismissed',
      'missing-reply finance superseded',
    ],
  },
  {
    rule: 'what comes after the cure term is late',
    given: [...cleared, until('2026-09-10T08:00')],
    when: replies('2026-09-11'),
    violations: [
      'missing-reply finance superseded',
      'late-reply finance dismissed',
      'missing-reply finance superseded',
      'late-reply finance recorded',
    ],
  },
]);

const report = (on: string, kind: string, against: string) =>
  step(on, 'inspector', 'report-violation', { kind, against, citation: cited, evidence: 'Minutes' });

specify('reports name who can have done it, and a new act is a new case', [
  {
    rule: 'an unnecessary consultation is the lead’s',
    given: asked,
    when: report('2026-08-25', 'unnecessary-consultation', 'finance'),
    refused: 'not-a-party',
  },
  {
    rule: 'two agencies, two cases',
    given: [...asked, report('2026-08-25', 'non-cooperation', 'lead')],
    when: report('2026-08-26', 'non-cooperation', 'finance'),
    violations: ['non-cooperation lead recorded', 'non-cooperation finance recorded'],
  },
  {
    rule: 'what is on record already is said to be',
    given: [...asked, report('2026-08-25', 'indifference', 'lead')],
    when: report('2026-08-26', 'indifference', 'lead'),
    refused: 'already-on-record',
  },
  {
    rule: 'after it was judged it is a new act',
    given: [
      ...asked,
      report('2026-08-25', 'indifference', 'lead'),
      step('2026-08-26', 'supervisor', 'dismiss-violation', { case: 'r-1/5', reason: 'Nothing in it' }),
    ],
    when: report('2026-08-28', 'indifference', 'lead'),
    violations: ['indifference lead dismissed', 'indifference lead recorded'],
  },
  {
    rule: 'nobody reports itself',
    given: asked,
    when: step('2026-08-25', 'head', 'report-violation', {
      kind: 'indifference',
      against: 'lead',
      citation: cited,
      evidence: 'e',
    }),
    refused: 'own-case',
  },
]);

const relevance = {
  relevance: { mode: 'refuse', attempt: 'violation', maximumDistance: 0, citation: cited },
};
const refused = (agency: string) => ({ ...sent(agency), mayBeRefused: true });

specify('attempts that are violations', [
  {
    rule: 'asking another agency is another one',
    policy: relevance,
    given: [opened(), refused('culture')],
    when: sent('ministry'),
    refused: 'not-relevant',
    violations: ['irrelevant-consultation lead recorded', 'irrelevant-consultation lead recorded'],
  },
  {
    rule: 'a dismissal gives no licence',
    given: [
      opened({ competence: { kind: 'own' } }),
      { ...escalate('2026-08-25'), mayBeRefused: true },
      step('2026-08-26', 'supervisor', 'dismiss-violation', { case: 'r-1/3', reason: 'Once' }),
    ],
    when: escalate('2026-08-27'),
    refused: 'own-competence',
    violations: ['upward-shifting lead dismissed', 'upward-shifting lead recorded'],
  },
]);

specify('a superior that does not answer, and a direction that was wrong', [
  {
    rule: 'an escalated request can be withdrawn',
    given: [opened(), escalate()],
    when: step('2026-09-20', 'head', 'withdraw-request', { reason: 'Overtaken' }),
    state: 'withdrawn',
  },
  {
    rule: 'a direction can be given anew',
    given: [opened(), escalate(), direct('2026-08-26', '2026-09-10')],
    when: direct('2026-08-27', '2026-09-20'),
    state: 'directed',
  },
  {
    rule: 'to nobody who no longer exists',
    given: [opened(), escalate()],
    when: direct('2026-08-26', '2026-09-10', { executor: 'old-office' }),
    refused: 'agency-abolished',
  },
  {
    rule: 'no due date is broken before it is given',
    policy: {
      counting: { dayZero: 'excluded', cutOff: 'none', end: 'closing-time', roll: true, citation: cited },
      term: {
        period: { amount: 5, unit: 'working-day' },
        start: 'dispatch',
        lateness: 'arrived',
        uncovered: 'refuse',
        reminders: [],
        citation: cited,
      },
    },
    given: [opened(), escalate()],
    when: direct('2026-08-26T18:30', '2026-08-26'),
    refused: 'term-below-minimum',
  },
]);

const ground = (more: object) => ({
  case: 'r-1/6',
  ground: 'protected-initiative',
  confirmedBy: 'committee',
  documentNumber: '7/QĐ',
  documentDate: '2026-09-01',
  reason: 'Approved beforehand',
  ...more,
});
const excuse = (more: object) => step('2026-09-10', 'supervisor', 'excuse-violation', ground(more));

specify('excuses', [
  {
    rule: 'a protected initiative, approved before the breach',
    given: [...asked, until('2026-09-04')],
    when: excuse({}),
    violations: ['missing-reply finance excused'],
  },
  {
    rule: 'not approved after it',
    given: [...asked, until('2026-09-04')],
    when: excuse({ documentDate: '2026-09-08' }),
    refused: 'approved-too-late',
  },
  {
    rule: 'not confirmed by the accused itself',
    given: [...asked, until('2026-09-04')],
    when: excuse({ confirmedBy: 'finance' }),
    refused: 'own-case',
  },
]);

const outside = replyOf({
  position: 'outside-mandate',
  legalBasis: 'Decree 1',
  competentAgency: 'construction',
});
const redirect = step('2026-08-28', 'officer', 'redirect-consultation', {
  consultation: first,
  to: 'construction',
  reason: 'Competent',
});

specify('positions are neither lost nor invented', [
  {
    rule: 'an overall position hides no objection',
    given: [
      ...asked,
      replies(
        '2026-08-25',
        replyOf(
          { position: 'disagree', reasons: 'r', legalBasis: 'b', alternative: 'a' },
          { overall: 'agree' },
        ),
      ),
    ],
    when: step('2026-08-26', 'officer', 'record-synthesis', {
      treatments: [{ consultation: first, treatment: 'not-accepted' }],
      conclusion: 'c',
    }),
    refused: 'reason-missing',
  },
  {
    rule: 'a reply under review is judged, not withdrawn',
    given: [...asked, replies('2026-08-25', outside)],
    when: step('2026-08-25T10:00', 'officer', 'withdraw-consultation', { consultation: first, reason: 'r' }),
    refused: 'not-in-this-state',
  },
  {
    rule: 'an agency that was recused can still be followed by the competent one',
    given: [...asked, replies('2026-08-25', outside), until('2026-08-28')],
    when: redirect,
    outcomes: ['finance redirected', 'construction null'],
    state: 'consulting',
  },
  {
    rule: 'which is not asked the same question twice',
    given: [opened(), sent('finance', 'construction'), replies('2026-08-25', outside)],
    when: redirect,
    refused: 'consultee-repeated',
  },
  {
    rule: 'a position is treated once',
    given: [...asked, replies('2026-08-25')],
    when: step('2026-08-26', 'officer', 'record-synthesis', {
      treatments: [
        { consultation: first, treatment: 'accepted' },
        { consultation: first, treatment: 'noted' },
      ],
      conclusion: 'c',
    }),
    refused: 'treatment-repeated',
  },
]);

specify('what the directory does not have', [
  { rule: 'a matter', when: opened({ matters: ['lnad'] }), refused: 'matter-unknown' },
  { rule: 'a territory', when: opened({ territory: 'nowhere' }), refused: 'territory-unknown' },
  {
    rule: 'a question on a matter that does not exist matches no mandate',
    given: [opened()],
    when: step('2026-08-25', 'officer', 'send-consultation', {
      consultees: [{ ...asking('finance'), questions: [{ ...question, matters: ['lnad'] }] }],
    }),
    refused: 'not-relevant',
  },
]);

const recused = [
  ...asked,
  replies('2026-08-25', outside),
  step('2026-08-25T10:00', 'head', 'review-reply', {
    consultation: first,
    verdict: 'substantive',
    reason: 'It is so',
  }),
];
const replaces = (on: string, fields: object) =>
  step(on, 'financeHead', 'replace-reply', { ...fields, reason: 'A wrong figure' });
const vague = replyOf({ text: 'Proceed under the current rules.' });

specify('orders that are odd and legal', [
  {
    rule: 'nothing is redirected once the opinions are synthesised',
    given: [
      ...recused,
      step('2026-08-26', 'officer', 'record-synthesis', { treatments: [], conclusion: 'c' }),
    ],
    when: redirect,
    refused: 'not-in-this-state',
  },
  {
    rule: 'nor after the request was withdrawn',
    given: [...recused, step('2026-08-26', 'head', 'withdraw-request', { reason: 'r' })],
    when: redirect,
    refused: 'not-in-this-state',
  },
  {
    rule: 'a cure after its term cures nothing, though the first reply was clear and in time',
    given: [...asked, replies('2026-08-25'), replaces('2026-08-25T10:00', vague), until('2026-09-10')],
    when: replies('2026-10-01'),
    violations: ['vague-reply finance recorded'],
  },
  {
    rule: 'a timely reply that is found behind a late one is the first reply',
    given: [...asked, until('2026-09-04'), replies('2026-09-04T10:00')],
    when: registers('2026-09-07', '2026-09-03T10:00'),
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded', 'late-reply finance superseded'],
  },
  {
    rule: 'a second late one is not',
    given: [...asked, until('2026-09-04'), replies('2026-09-04T10:00')],
    when: registers('2026-09-07', '2026-09-04T11:00'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'where a vague reply counts for nothing, a vague replacement replaces nothing',
    policy: { vagueness: { effect: 'no-reply', citation: cited } },
    given: [...asked, replies('2026-08-25'), replaces('2026-08-25T10:00', vague)],
    when: until('2026-09-10'),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'an omission that was judged is not charged again at the next step',
    policy: {
      mandatoryConsultees: {
        mode: 'record',
        consultees: [{ matter: 'land.price', agency: 'construction', citation: cited }],
        citation: cited,
      },
    },
    given: [
      ...asked,
      step('2026-08-24T12:00', 'supervisor', 'dismiss-violation', {
        case: 'r-1/4',
        reason: 'Asked by telephone',
      }),
      step('2026-08-25', 'financeHead', 'submit-reply', { ...clear, consultation: 'r-1/5' }),
    ],
    when: step('2026-08-26', 'officer', 'record-synthesis', {
      treatments: [{ consultation: 'r-1/5', treatment: 'accepted' }],
      conclusion: 'c',
    }),
    violations: ['omitted-consultee lead dismissed'],
  },
  {
    rule: 'a direction goes to an agency below the one that gives it',
    given: [opened(), escalate()],
    when: direct('2026-08-26', '2026-09-10', { executor: 'ministry' }),
    refused: 'not-superior',
  },
  {
    rule: 'a report that would leave nobody to judge it is refused',
    given: [opened(), escalate()],
    when: step('2026-08-26', 'judge', 'report-violation', {
      kind: 'indifference',
      against: 'committee',
      citation: cited,
      evidence: 'Minutes',
    }),
    refused: 'nobody-to-judge',
  },
]);
