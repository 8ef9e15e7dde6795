import { expect } from 'vitest';
import { asked, asking, first, opened, registers, replies, replyOf, sent, vagueReply } from './specify.js';
import { stand } from './stands.js';
import { cited, step, until } from './world.js';

const on25 = '2026-08-25';
const of = (by: Parameters<typeof step>[1], command: string, more: object = {}, on = '2026-08-26') =>
  step(on, by, command, { consultation: first, ...more });
const outside = replyOf({
  position: 'outside-mandate',
  legalBasis: 'Decree 1',
  competentAgency: 'construction',
});
const always = {
  review: {
    when: 'always',
    period: { amount: 2, unit: 'working-day' },
    violation: 'record',
    citation: cited,
  },
};
const onReceipt = {
  term: {
    period: { amount: 5, unit: 'working-day' },
    start: 'receipt',
    receipt: 'arrived',
    deemedReceiptAfter: { amount: 1, unit: 'working-day' },
    lateness: 'arrived',
    uncovered: 'provisional',
    reminders: [],
    citation: cited,
  },
};
const silence = (more: object) => ({
  silence: {
    violation: 'off',
    deemedPosition: 'none',
    liable: false,
    afterwards: 'wait',
    citation: cited,
    ...more,
  },
});
const morning = '2026-08-25T02:00:00.000Z';
const dueAt = '2026-09-03T16:59:59.999Z';

/** Every state of the answer and of the clock: open, settled and overdue are what screens and closing rules ask. */
stand('a consultation', [
  {
    rule: 'awaits a reply within its term: open',
    given: asked,
    consultation: {
      value: { answer: 'awaiting', clock: 'running' },
      tags: ['open'],
      context: {
        id: first,
        lead: 'lead',
        consultee: 'finance',
        round: 1,
        sentAt: '2026-08-24T03:00:00.000Z',
        receivedAt: null,
        term: { dueAt },
        remindedUntil: null,
        standing: null,
        repliesReceived: 0,
        returns: 0,
        recalls: 0,
      },
    },
  },
  {
    rule: 'awaits its receipt: open',
    policy: onReceipt,
    given: asked,
    consultation: {
      value: { answer: 'awaiting', clock: 'awaitingReceipt' },
      tags: ['open'],
      context: { term: null },
    },
  },
  {
    rule: 'keeps when it was received',
    policy: onReceipt,
    given: [...asked, of('finance', 'acknowledge-receipt', {}, on25)],
    consultation: {
      value: { answer: 'awaiting', clock: 'running' },
      context: { receivedAt: morning, term: { start: morning, dueDate: '2026-09-04' } },
    },
  },
  {
    rule: 'keeps it where the clock runs already',
    given: [...asked, of('finance', 'acknowledge-receipt', {}, on25)],
    consultation: {
      value: { answer: 'awaiting', clock: 'running' },
      context: { receivedAt: morning, term: { dueAt } },
    },
  },
  {
    rule: 'keeps it where the due date is past',
    given: [...asked, until('2026-09-04'), of('finance', 'acknowledge-receipt', {}, '2026-09-04T10:00')],
    consultation: {
      value: { answer: 'awaiting', clock: 'overdue' },
      tags: ['open', 'overdue'],
      context: { receivedAt: '2026-09-04T03:00:00.000Z' },
    },
  },
  {
    rule: 'keeps up to when it was reminded by schedule',
    given: [...asked, until('2026-08-28T12:00')],
    consultation: { context: { remindedUntil: '2026-08-28T00:30:00.000Z' } },
  },
  {
    rule: 'and not when the monitor chased',
    given: [...asked, until('2026-08-28T12:00'), of('monitor', 'send-reminder', {}, '2026-08-29')],
    consultation: { context: { remindedUntil: '2026-08-28T00:30:00.000Z' } },
  },
  {
    rule: 'is overdue, with the breach on record',
    given: [...asked, until('2026-09-04')],
    consultation: {
      value: { answer: 'awaiting', clock: 'overdue' },
      tags: ['open', 'overdue'],
      context: { dueDateBreached: true, breachOnRecord: true },
    },
  },
  {
    rule: 'is answered: settled, and keeps the reply that stands',
    given: [...asked, replies(on25)],
    consultation: {
      value: { answer: 'answered', clock: 'stopped' },
      tags: ['settled'],
      context: {
        repliesReceived: 1,
        firstAdequateLate: false,
        standing: {
          reply: 1,
          receivedAt: morning,
          author: 'fin-head',
          signatory: 'fin-head',
          answers: [{ question: 'q1', position: 'agree', parts: [], competentAgency: null }],
          overall: 'agree',
          verdict: 'substantive',
          late: false,
          answeredLate: false,
          recusal: false,
          bounce: false,
        },
      },
    },
  },
  {
    rule: 'is answered late: settled',
    given: [...asked, until('2026-09-04'), replies('2026-09-04T10:00')],
    consultation: {
      value: { answer: 'answeredLate', clock: 'stopped' },
      tags: ['settled'],
      context: {
        firstAdequateLate: true,
        breachOnRecord: true,
        standing: { late: true, answeredLate: true },
      },
    },
  },
  {
    rule: 'is exonerated: the breach is forgotten',
    given: [...asked, until('2026-09-04'), registers('2026-09-04T10:00', '2026-09-03T16:00')],
    consultation: {
      value: { answer: 'answered', clock: 'stopped' },
      context: { dueDateBreached: false, breachOnRecord: false, firstAdequateLate: false },
    },
  },
  {
    rule: 'waits for a review: open, with its term',
    given: [...asked, replies(on25, outside)],
    consultation: {
      value: { answer: 'underReview', clock: 'stopped' },
      tags: ['open'],
      context: {
        review: { dueDate: '2026-08-27' },
        firstAdequateLate: null,
        standing: { verdict: 'needs-review', recusal: true },
      },
    },
  },
  {
    rule: 'is found sound by the review',
    policy: always,
    given: [...asked, replies(on25), of('head', 'review-reply', { verdict: 'substantive', reason: 'r' })],
    consultation: {
      value: { answer: 'answered', clock: 'stopped' },
      context: { review: null, firstAdequateLate: false, standing: { verdict: 'substantive', reply: 1 } },
    },
  },
  {
    rule: 'is found sound by the lapse of the review',
    policy: always,
    given: [...asked, replies(on25), until('2026-08-28')],
    consultation: {
      value: { answer: 'answered', clock: 'stopped' },
      context: { review: null, firstAdequateLate: false, standing: { verdict: 'substantive' } },
    },
  },
  {
    rule: 'a late reply that the review finds sound is kept as late',
    policy: always,
    given: [
      ...asked,
      until('2026-09-04'),
      replies('2026-09-04T10:00'),
      of('head', 'review-reply', { verdict: 'substantive', reason: 'r' }, '2026-09-07'),
    ],
    consultation: {
      value: { answer: 'answeredLate', clock: 'stopped' },
      context: { firstAdequateLate: true },
    },
  },
  {
    rule: 'and so is one that nobody reviewed',
    policy: always,
    given: [...asked, until('2026-09-04'), replies('2026-09-04T10:00'), until('2026-09-10')],
    consultation: {
      value: { answer: 'answeredLate', clock: 'stopped' },
      context: { firstAdequateLate: true },
    },
  },
  {
    rule: 'is found vague by the review, and returned',
    policy: always,
    given: [...asked, replies(on25), of('head', 'review-reply', { verdict: 'vague', reason: 'r' })],
    consultation: {
      value: { answer: 'returned', clock: 'stopped' },
      tags: ['open'],
      context: {
        review: null,
        returns: 1,
        cure: { dueAt },
        firstAdequateLate: null,
        standing: { verdict: 'vague', bounce: false },
      },
    },
  },
  {
    rule: 'a claim that the review does not accept is kept as a bounce',
    given: [...asked, replies(on25, outside), of('head', 'review-reply', { verdict: 'vague', reason: 'r' })],
    consultation: {
      value: { answer: 'returned', clock: 'stopped' },
      context: { standing: { verdict: 'vague', bounce: true } },
    },
  },
  {
    rule: 'nothing stands after a review that finds no reply in it',
    policy: { ...always, vagueness: { effect: 'no-reply', citation: cited } },
    given: [...asked, replies(on25), of('head', 'review-reply', { verdict: 'vague', reason: 'r' })],
    consultation: {
      value: { answer: 'awaiting', clock: 'running' },
      tags: ['open'],
      context: { standing: null, review: null, remindedUntil: '2026-08-26T02:00:00.000Z' },
    },
  },
  {
    rule: 'is returned: open, its clock stopped',
    given: [...asked, replies(on25, vagueReply)],
    consultation: {
      value: { answer: 'returned', clock: 'stopped' },
      tags: ['open'],
      context: { returns: 1, cure: { dueAt }, standing: { verdict: 'vague', overall: null } },
    },
  },
  {
    rule: 'is vague once it was not cured: open, and that is on record',
    given: [...asked, replies(on25, vagueReply), until('2026-09-04')],
    consultation: {
      value: { answer: 'vague', clock: 'stopped' },
      tags: ['open'],
      context: { uncuredOnRecord: true },
    },
  },
  {
    rule: 'is cured: nothing is on record any more',
    given: [
      ...asked,
      replies(on25, vagueReply),
      until('2026-09-04'),
      registers('2026-09-04T10:00', '2026-09-03T16:00'),
    ],
    consultation: {
      value: { answer: 'answered', clock: 'stopped' },
      context: { uncuredOnRecord: false, returns: 1 },
    },
  },
  {
    rule: 'is recalled: open, nothing stands, a cure term runs',
    given: [...asked, replies(on25), of('financeHead', 'recall-reply', { reason: 'r' })],
    consultation: {
      value: { answer: 'recalled', clock: 'stopped' },
      tags: ['open'],
      context: {
        standing: null,
        review: null,
        firstAdequateLate: null,
        cure: { dueAt },
        recalls: 1,
        repliesReceived: 1,
      },
    },
  },
  {
    rule: 'what was late is kept through a recall',
    given: [
      ...asked,
      until('2026-09-04'),
      replies('2026-09-04T10:00'),
      of('financeHead', 'recall-reply', { reason: 'r' }, '2026-09-04T11:00'),
    ],
    consultation: { value: { answer: 'recalled', clock: 'stopped' }, context: { firstAdequateLate: true } },
  },
  {
    rule: 'is awaited again after the recall, and overdue',
    given: [...asked, replies(on25), of('financeHead', 'recall-reply', { reason: 'r' }), until('2026-09-04')],
    consultation: {
      value: { answer: 'awaiting', clock: 'overdue' },
      tags: ['open', 'overdue'],
      context: { breachOnRecord: true },
    },
  },
  {
    rule: 'is deemed: settled, with the position and the liability',
    policy: silence({ deemedPosition: 'agree', liable: true, afterwards: 'lapse' }),
    given: [...asked, until('2026-09-04')],
    consultation: {
      value: { answer: 'deemed', clock: 'overdue' },
      tags: ['overdue', 'settled'],
      context: { deemed: { position: 'agree', liable: true } },
    },
  },
  {
    rule: 'is deemed without liability',
    policy: { vagueness: { effect: 'agreement', liable: false, citation: cited } },
    given: [...asked, replies(on25, vagueReply)],
    consultation: {
      value: { answer: 'deemed', clock: 'stopped' },
      tags: ['settled'],
      context: { deemed: { position: 'agree', liable: false } },
    },
  },
  {
    rule: 'a clear reply in time puts an end to a deemed position',
    policy: silence({ deemedPosition: 'agree', liable: true, afterwards: 'lapse' }),
    given: [...asked, until('2026-09-04'), registers('2026-09-04T10:00', '2026-09-03T16:00')],
    consultation: { value: { answer: 'answered' }, context: { deemed: null } },
  },
  {
    rule: 'lapses: settled',
    policy: silence({ afterwards: 'lapse' }),
    given: [...asked, until('2026-09-04')],
    consultation: {
      value: { answer: 'lapsed', clock: 'overdue' },
      tags: ['overdue', 'settled'],
      context: { dueDateBreached: true, breachOnRecord: false },
    },
  },
  {
    rule: 'is recused: settled',
    given: [...asked, replies(on25, outside), until('2026-08-28')],
    consultation: { value: { answer: 'recused', clock: 'stopped' }, tags: ['settled'] },
  },
  {
    rule: 'is redirected: settled',
    given: [
      ...asked,
      replies(on25, outside),
      of('officer', 'redirect-consultation', { to: 'construction', reason: 'r' }),
    ],
    consultation: { value: { answer: 'redirected', clock: 'stopped' }, tags: ['settled'] },
  },
  {
    rule: 'is withdrawn: settled, its clock stopped',
    given: [...asked, of('officer', 'withdraw-consultation', { reason: 'r' })],
    consultation: { value: { answer: 'withdrawn', clock: 'stopped' }, tags: ['settled'] },
  },
  {
    rule: 'is withdrawn before its clock started',
    policy: onReceipt,
    given: [...asked, of('officer', 'withdraw-consultation', { reason: 'r' }, '2026-08-24T11:00')],
    consultation: { value: { answer: 'withdrawn', clock: 'stopped' }, tags: ['settled'] },
  },
  {
    rule: 'an unsigned reply is counted, and nothing else of it is kept',
    given: [
      ...asked,
      replies(on25, replyOf({ position: 'agree' }, { signatory: { officer: 'somebody', capacity: 'head' } })),
    ],
    consultation: {
      value: { answer: 'awaiting', clock: 'running' },
      context: { repliesReceived: 1, standing: null, firstAdequateLate: null },
    },
  },
]);

const synthesis = step('2026-08-26', 'officer', 'record-synthesis', {
  treatments: [{ consultation: first, treatment: 'not-accepted', reason: 'r' }],
  conclusion: 'c',
});
const disagrees = replies(
  on25,
  replyOf({ position: 'disagree', reasons: 'Too low', legalBasis: 'Art. 158', alternative: 'Zone 2' }),
);
const escalate = step('2026-08-26', 'head', 'escalate-request', {
  to: 'committee',
  legalBasis: 'b',
  position: 'p',
  proposal: 'q',
});
const direct = step('2026-08-27', 'supervisor', 'give-direction', {
  direction: 'd',
  dueDate: '2026-09-10',
  executor: 'finance',
});
const withdraw = step('2026-08-27', 'head', 'withdraw-request', { reason: 'r' });
const own = opened({ dueDate: '2026-09-10' });

stand('a request', [
  {
    rule: 'is a draft: open, and its synthesis is',
    given: [own],
    request: {
      value: 'draft',
      tags: ['open', 'synthesis-open'],
      context: { rounds: 0, ownTermRuns: true, due: { dueDate: '2026-09-10' } },
    },
  },
  {
    rule: 'keeps what was added to the draft',
    given: [opened(), step(on25, 'officer', 'amend-request', { responsibleOfficer: 'officer-2' })],
    request: {
      context: { responsibleOfficer: 'officer-2', present: ['subject', 'legalBasis', 'expectedOutput'] },
    },
  },
  {
    rule: 'is amended while answers are awaited',
    given: [...asked, step(on25, 'officer', 'amend-request', { responsibleOfficer: 'officer-2' })],
    request: { value: 'consulting', context: { responsibleOfficer: 'officer-2' } },
  },
  {
    rule: 'is consulting: open, and so is its synthesis; it counts its rounds',
    given: asked,
    request: {
      value: 'consulting',
      tags: ['open', 'synthesis-open'],
      context: { rounds: 1, ownTermRuns: false },
    },
  },
  {
    rule: 'has its opinions collected',
    given: [...asked, replies(on25)],
    request: { value: 'collected', tags: ['open', 'synthesis-open'] },
  },
  {
    rule: 'is synthesised: open, but its synthesis is closed; it keeps the treatments and the dissent',
    given: [...asked, disagrees, synthesis],
    request: {
      value: 'synthesised',
      tags: ['open'],
      context: { treatments: [{ consultation: first, treatment: 'not-accepted' }], dissent: [first] },
    },
  },
  {
    rule: 'is resolved: closed, and its own term ends',
    given: [own, step(on25, 'head', 'resolve-request', { decision: 'd' })],
    request: { value: 'resolved', tags: ['closed'], context: { ownTermRuns: false } },
  },
  {
    rule: 'is escalated: open, its own term ended; it keeps to whom, and the term to be heard in',
    given: [own, escalate],
    request: {
      value: 'escalated',
      tags: ['open'],
      context: {
        escalatedTo: 'committee',
        hearing: { dueDate: '2026-09-14' },
        dissent: [],
        ownTermRuns: false,
      },
    },
  },
  {
    rule: 'the hearing ends with its term',
    given: [opened(), escalate, until('2026-09-15')],
    request: { value: 'escalated', context: { hearing: null } },
  },
  {
    rule: 'is directed: open; it keeps who told whom, until when, and the hearing is over',
    given: [opened(), escalate, direct],
    request: {
      value: 'directed',
      tags: ['open'],
      context: {
        direction: { by: 'committee', executor: 'finance' },
        directionDue: { dueDate: '2026-09-10' },
        hearing: null,
      },
    },
  },
  {
    rule: 'the direction’s term ends when it is past',
    given: [opened(), escalate, direct, until('2026-09-11')],
    request: { value: 'directed', context: { directionDue: null } },
  },
  {
    rule: 'is carried out: closed',
    given: [
      opened(),
      escalate,
      { ...direct, with: { direction: 'd', dueDate: '2026-09-10' } },
      step('2026-08-28', 'officer', 'carry-out-direction', { result: 'r' }),
    ],
    request: { value: 'carriedOut', tags: ['closed'], context: { directionDue: null } },
  },
  {
    rule: 'is withdrawn: closed, and its own term ends',
    given: [own, withdraw],
    request: { value: 'withdrawn', tags: ['closed'], context: { ownTermRuns: false } },
  },
  {
    rule: 'its own term ends when it is past',
    given: [own, until('2026-09-11')],
    request: { value: 'draft', context: { ownTermRuns: false } },
  },
  {
    rule: 'keeps whom it was let off asking',
    policy: {
      mandatoryConsultees: {
        mode: 'refuse',
        attempt: 'noted',
        consultees: [
          { matter: 'land', agency: 'construction', citation: cited },
          { matter: 'land', agency: 'commune', citation: cited },
        ],
        citation: cited,
      },
    },
    given: [
      opened(),
      step('2026-08-24T10:00', 'officer', 'send-consultation', {
        consultees: [asking('finance')],
        waivers: ['construction', 'commune'].map((consultee) => ({
          consultee,
          reason: 'r',
          legalBasis: 'b',
        })),
      }),
    ],
    request: { context: { waived: ['construction', 'commune'] } },
  },
  {
    rule: 'goes back to consulting when a settled consultation is reopened',
    given: [...asked, replies(on25), of('financeHead', 'recall-reply', { reason: 'r' })],
    request: { value: 'consulting' },
  },
  {
    rule: 'is withdrawn from anywhere before it is directed',
    given: [...asked, replies(on25), withdraw],
    request: { value: 'withdrawn' },
  },
  {
    rule: 'is withdrawn after its synthesis',
    given: [...asked, disagrees, synthesis, withdraw],
    request: { value: 'withdrawn' },
  },
  {
    rule: 'sends a second round while the first is awaited',
    given: [
      ...asked,
      step(on25, 'officer', 'send-consultation', { consultees: [asking('construction')], newMaterial: 'm' }),
    ],
    request: { value: 'consulting', context: { rounds: 2 } },
  },
  {
    rule: 'waits until every consultation is settled',
    given: [opened(), sent('finance', 'construction'), replies(on25)],
    request: { value: 'consulting' },
  },
]);

const ofCase = { case: 'r-1/6' };
const missing = [...asked, until('2026-09-04T08:00')];
const notify = step('2026-09-04', 'supervisor', 'notify-violation', { ...ofCase, proofOfDelivery: 'p' });
const explain = (grounds: string) =>
  step('2026-09-07', 'financeHead', 'explain-violation', { ...ofCase, grounds, explanation: 'e' });
const judge = (command: string, more: object = {}) =>
  step('2026-09-10', 'supervisor', command, { ...ofCase, reason: 'r', ...more });
const excuse = (ground: string) =>
  judge('excuse-violation', {
    ground,
    confirmedBy: 'committee',
    documentNumber: '12',
    documentDate: '2026-09-01',
  });

stand('a case', [
  {
    rule: 'is on record: open',
    given: missing,
    violation: {
      value: 'recorded',
      tags: ['open'],
      context: {
        kind: 'missing-reply',
        against: 'finance',
        accuser: 'lead',
        explanationDueAt: null,
        grounds: null,
        excuse: null,
        decider: null,
        supersededBy: null,
      },
    },
  },
  {
    rule: 'is notified: open, with a term to explain',
    given: [...missing, notify],
    violation: {
      value: 'notified',
      tags: ['open'],
      context: { explanationDueAt: '2026-09-09T16:59:59.999Z' },
    },
  },
  {
    rule: 'is explained: open; it keeps on which grounds',
    given: [...missing, notify, explain('subjective')],
    violation: { value: 'explained', tags: ['open'], context: { grounds: 'subjective' } },
  },
  {
    rule: 'is not explained in time: open',
    given: [...missing, notify, until('2026-09-10')],
    violation: { value: 'unexplained', tags: ['open'], context: { grounds: null } },
  },
  {
    rule: 'is explained after the term',
    given: [...missing, notify, until('2026-09-10'), { ...explain('objective'), on: '2026-09-11' }],
    violation: { value: 'explained', context: { grounds: 'objective' } },
  },
  {
    rule: 'is concluded: closed; it keeps by whom',
    given: [...missing, notify, explain('objective'), judge('conclude-violation')],
    violation: {
      value: 'concluded',
      tags: ['closed', 'decided'],
      context: { decider: 'committee', excuse: null },
    },
  },
  {
    rule: 'is dismissed: closed; it keeps by whom',
    given: [...missing, judge('dismiss-violation')],
    violation: {
      value: 'dismissed',
      tags: ['closed', 'decided'],
      context: { decider: 'committee', excuse: null },
    },
  },
  ...['objective-obstacle', 'force-majeure', 'superior-order', 'protected-initiative'].map((ground) => ({
    rule: `is excused: closed; it keeps by whom and on which ground: ${ground}`,
    given: [...missing, excuse(ground)],
    violation: {
      value: 'excused',
      tags: ['closed', 'decided'],
      context: { decider: 'committee', excuse: expect.objectContaining({ ground }) },
    },
  })),
  {
    rule: 'falls: closed, though nobody decided it',
    given: [...missing, registers('2026-09-04', '2026-09-03T16:00')],
    violation: { value: 'superseded', tags: ['closed'], context: { decider: null, supersededBy: null } },
  },
]);
