import { asked, opened, registers, replies, sent, specify } from './specify.js';
import { cited, step, until } from './world.js';

/** The missing reply of finance: reminder 4, due date 5, so the case is r-1/6. */
const ofCase = { case: 'r-1/6' };
const missing = [...asked, until('2026-09-04T08:00')];
const notify = (on = '2026-09-04') =>
  step(on, 'supervisor', 'notify-violation', { ...ofCase, proofOfDelivery: 'register line 5' });
const explain = (on = '2026-09-07') =>
  step(on, 'financeHead', 'explain-violation', { ...ofCase, grounds: 'objective', explanation: 'A flood' });
const judge = (command: string, more: object = {}) =>
  step('2026-09-10', 'supervisor', command, { ...ofCase, reason: 'Read with care', ...more });
const ground = {
  ground: 'objective-obstacle',
  confirmedBy: 'committee',
  documentNumber: '12/UBND',
  documentDate: '2026-09-09',
};

specify('a violation case is heard before it is judged (DOMAIN §6)', [
  {
    rule: 'recorded by rule',
    given: asked,
    when: until('2026-09-04T08:00'),
    violations: ['missing-reply finance recorded'],
  },
  {
    rule: 'notified, with proof of delivery',
    given: missing,
    when: notify(),
    violations: ['missing-reply finance notified'],
  },
  {
    rule: 'explained',
    given: [...missing, notify()],
    when: explain(),
    violations: ['missing-reply finance explained'],
  },
  {
    rule: 'the term to explain lapses: three working days',
    given: [...missing, notify()],
    when: until('2026-09-10T00:00'),
    facts: ['explanation-term.reached'],
    violations: ['missing-reply finance unexplained'],
  },
  {
    rule: 'a late explanation is still heard',
    given: [...missing, notify(), until('2026-09-10')],
    when: explain('2026-09-11'),
    violations: ['missing-reply finance explained'],
  },
  {
    rule: 'concluded after the explanation',
    given: [...missing, notify(), explain()],
    when: judge('conclude-violation'),
    violations: ['missing-reply finance concluded'],
  },
  {
    rule: 'concluded without one once the term has lapsed',
    given: [...missing, notify(), until('2026-09-10')],
    when: judge('conclude-violation'),
    violations: ['missing-reply finance concluded'],
  },
  {
    rule: 'not concluded unheard',
    given: [...missing, notify()],
    when: step('2026-09-07', 'supervisor', 'conclude-violation', { ...ofCase, reason: 'Clear enough' }),
    refused: 'not-yet-heard',
  },
  {
    rule: 'dismissed at any time while it is open',
    given: missing,
    when: judge('dismiss-violation'),
    violations: ['missing-reply finance dismissed'],
  },
  {
    rule: 'excused with a ground, an authority and a document',
    given: [...missing, notify(), explain()],
    when: judge('excuse-violation', ground),
    violations: ['missing-reply finance excused'],
  },
  {
    rule: 'not on a ground that the policy does not have',
    policy: {
      violationCases: {
        explanation: { amount: 3, unit: 'working-day' },
        excuses: ['force-majeure'],
        citation: cited,
      },
    },
    given: [...missing, notify(), explain()],
    when: judge('excuse-violation', ground),
    refused: 'ground-not-allowed',
  },
  {
    rule: 'not with a document of tomorrow',
    given: missing,
    when: judge('excuse-violation', { ...ground, documentDate: '2026-09-11' }),
    refused: 'in-the-future',
  },
  {
    rule: 'judged once',
    given: [...missing, judge('dismiss-violation')],
    when: judge('dismiss-violation'),
    refused: 'not-in-this-state',
  },
  { rule: 'no such case', given: asked, when: notify('2026-08-25'), refused: 'case-unknown' },
]);

specify('one cause, one case', [
  {
    rule: 'a missing reply that was excused is not charged again when the reply comes late',
    given: [...missing, judge('excuse-violation', ground)],
    when: replies('2026-09-11'),
    facts: ['reply.received', 'consultation.settled'],
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance excused'],
  },
  {
    rule: 'nor one that was concluded',
    given: [...missing, notify(), explain(), judge('conclude-violation')],
    when: replies('2026-09-11'),
    violations: ['missing-reply finance concluded'],
  },
  {
    rule: 'but a reply that was in time takes the ground from a case that was concluded',
    given: [...missing, notify(), explain(), judge('conclude-violation')],
    when: registers('2026-09-11', '2026-09-03T16:50'),
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'a superseded case is closed',
    given: [...missing, registers('2026-09-04', '2026-09-03T16:50')],
    when: judge('dismiss-violation'),
    refused: 'not-in-this-state',
  },
  {
    rule: 'each consultation is a cause of its own',
    given: [opened(), sent('finance', 'construction')],
    when: until('2026-09-04T08:00'),
    violations: ['missing-reply finance recorded', 'missing-reply construction recorded'],
  },
]);

const report = (kind: string, more: object = {}) =>
  step('2026-08-25', 'inspector', 'report-violation', {
    kind,
    against: 'lead',
    citation: cited,
    evidence: 'Minutes',
    ...more,
  });

specify('what only a person can find is reported with evidence', [
  {
    rule: 'an unnecessary consultation',
    given: asked,
    when: report('unnecessary-consultation'),
    facts: ['violation.reported', 'violation.recorded'],
    violations: ['unnecessary-consultation lead recorded'],
  },
  {
    rule: 'what is found by rule is not reported',
    given: asked,
    when: report('missing-reply'),
    refused: 'not-a-kind-for-report',
  },
  {
    rule: 'a citation that the policy does not have',
    given: asked,
    when: report('indifference', { citation: 'nothing' }),
    refused: 'citation-unknown',
  },
  {
    rule: 'an agency that is no party to the request',
    given: asked,
    when: report('indifference', { against: 'nowhere' }),
    refused: 'not-a-party',
  },
]);

specify('who judges: neither the accused nor the accuser (DOMAIN §6)', [
  {
    rule: 'the lead, which was not answered, may not',
    given: missing,
    when: step('2026-09-10', 'leadSupervisor', 'dismiss-violation', { ...ofCase, reason: 'r' }),
    refused: 'own-case',
  },
  {
    rule: 'the accused may not',
    given: missing,
    when: step('2026-09-10', 'financeSupervisor', 'dismiss-violation', { ...ofCase, reason: 'r' }),
    refused: 'own-case',
  },
  {
    rule: 'an agency that is not above the accused may not',
    given: missing,
    when: step('2026-09-10', 'cultureSupervisor', 'dismiss-violation', { ...ofCase, reason: 'r' }),
    refused: 'agency-not-allowed',
  },
  {
    rule: 'an inspector reports and never judges',
    given: missing,
    when: step('2026-09-10', 'inspector', 'dismiss-violation', { ...ofCase, reason: 'r' }),
    refused: 'role-not-allowed',
  },
  {
    rule: 'nobody notifies itself',
    given: missing,
    when: step('2026-09-10', 'financeSupervisor', 'notify-violation', { ...ofCase, proofOfDelivery: 'p' }),
    refused: 'own-case',
  },
]);
