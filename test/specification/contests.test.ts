import { verify } from 'interagency';
import { expect, it } from 'vitest';
import { playAll } from './carries.js';
import { asked, asking, first, opened, registers, replies, replyOf, sent, specify } from './specify.js';
import { cited, type Step, standing, step, until, world } from './world.js';

/** The missing reply of finance, due on Thursday 3 September at 24:00, is the case r-1/6. */
const missing = [...asked, until('2026-09-04T08:00')];
const dismiss: Step = step('2026-09-07', 'supervisor', 'dismiss-violation', {
  case: 'r-1/6',
  reason: 'So it was',
});
const correct = (receivedAt: string, more: object = {}): Step =>
  step('2026-09-07', 'registry', 'correct-record', {
    consultation: first,
    receivedAt: `${receivedAt}:00+07:00`,
    evidence: 'gateway message 17',
    confirmedBy: 'second-officer',
    reason: 'The stamp was read wrongly',
    ...more,
  });

specify('“We sent it at 16:50; your registry entered it next day”', [
  {
    rule: 'the arrival counts: a breach that was on record falls',
    given: missing,
    when: registers('2026-09-04T08:30', '2026-09-03T16:50'),
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'it counts although the entry was late and the case concluded',
    given: [
      ...missing,
      step('2026-09-04', 'supervisor', 'notify-violation', { case: 'r-1/6', proofOfDelivery: 'p' }),
      step('2026-09-07', 'financeHead', 'explain-violation', {
        case: 'r-1/6',
        grounds: 'objective',
        explanation: 'It was sent',
      }),
      step('2026-09-08', 'supervisor', 'conclude-violation', { case: 'r-1/6', reason: 'No proof' }),
    ],
    when: registers('2026-09-09', '2026-09-03T16:50'),
    violations: ['missing-reply finance superseded'],
  },
  {
    rule: 'entered for the morning after by mistake, it is put right by two persons: no breach is left',
    given: [...asked, registers('2026-09-04T10:00', '2026-09-04T08:00')],
    when: correct('2026-09-03T16:50'),
    facts: ['record.corrected', 'consultation.reopened', 'violation.superseded', 'consultation.settled'],
    outcomes: ['finance answered'],
    violations: ['missing-reply finance superseded', 'late-reply finance superseded'],
  },
  {
    rule: 'and the other way: entered a day too early, it was late',
    given: [...asked, registers('2026-09-04T10:00', '2026-09-03T16:50')],
    when: correct('2026-09-04T08:00'),
    outcomes: ['finance answered-late'],
    violations: ['missing-reply finance superseded', 'late-reply finance recorded'],
  },
  {
    rule: 'not by one person alone',
    given: [...asked, registers('2026-09-04T10:00', '2026-09-04T08:00')],
    when: correct('2026-09-03T16:50', { confirmedBy: 'lead-registry' }),
    refused: 'second-person-required',
  },
  {
    rule: 'nor where nothing is wrong',
    given: [...asked, registers('2026-09-04T10:00', '2026-09-04T08:00')],
    when: correct('2026-09-04T08:00'),
    refused: 'nothing-to-correct',
  },
  {
    rule: 'nor before the clock had begun',
    given: [...asked, registers('2026-09-04T10:00', '2026-09-04T08:00')],
    when: correct('2026-08-24T09:30'),
    refused: 'backdated-too-far',
  },
  {
    rule: 'nor before any reply is in hand',
    given: missing,
    when: correct('2026-09-03T16:50'),
    refused: 'not-in-this-state',
  },
]);

specify('“The dossier was incomplete”', [
  {
    rule: 'the clock stands still from the question to the answer: four days later is in time',
    given: [
      ...asked,
      step('2026-08-25', 'finance', 'ask-clarification', { consultation: first, missing: 'The price map' }),
      step('2026-08-27', 'officer', 'answer-clarification', { consultation: first, answer: 'Attached' }),
      until('2026-09-04T08:00'),
    ],
    when: replies('2026-09-04T09:00'),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'who never asked can not say so afterwards',
    given: missing,
    when: step('2026-09-04', 'finance', 'ask-clarification', {
      consultation: first,
      missing: 'The price map',
    }),
    refused: 'not-in-this-state',
    violations: ['missing-reply finance recorded'],
  },
]);

specify('“The term was below the minimum”', [
  {
    rule: 'such a term is never sent: the attempt is on the trail, and nobody owes anything',
    policy: {
      term: {
        period: { amount: 5, unit: 'working-day' },
        start: 'dispatch',
        lateness: 'arrived',
        uncovered: 'provisional',
        minimum: { amount: 3, unit: 'working-day' },
        reminders: [],
        citation: cited,
      },
    },
    given: [opened()],
    when: step('2026-08-24T10:00', 'officer', 'send-consultation', {
      consultees: [asking('finance', { dueDate: '2026-08-25' })],
    }),
    refused: 'term-below-minimum',
    facts: ['attempt.refused'],
    violations: [],
  },
]);

specify('“It is not our mandate, or not our territory”', [
  {
    rule: 'an agency without a mandate is not asked: the attempt stays',
    given: [opened()],
    when: sent('culture'),
    refused: 'not-relevant',
    facts: ['attempt.refused'],
    violations: [],
  },
  {
    rule: 'nor one whose mandate ends at its border',
    given: [opened({ territory: 'south' })],
    when: sent('commune'),
    refused: 'not-relevant',
  },
  {
    rule: 'asked all the same, it says so with its basis and names who is competent: no violation',
    given: [
      ...asked,
      replies(
        '2026-08-25',
        replyOf({ position: 'outside-mandate', legalBasis: 'Decree 1', competentAgency: 'construction' }),
      ),
      step('2026-08-26', 'head', 'review-reply', {
        consultation: first,
        verdict: 'substantive',
        reason: 'It is right',
      }),
    ],
    when: until('2026-09-10'),
    outcomes: ['finance recused'],
    violations: [],
  },
]);

const oral = replyOf({ position: 'agree', text: 'We agree with the draft.' });

specify('“It was clear enough”', [
  {
    rule: 'what has all that a position needs is not returned, whatever its words',
    given: asked,
    when: replies('2026-08-25', oral),
    outcomes: ['finance answered'],
    violations: [],
  },
  {
    rule: 'a violation that a rule has found is dismissed by a superior that finds it clear',
    given: [...missing],
    when: dismiss,
    violations: ['missing-reply finance dismissed'],
  },
]);

specify('“We were never told”', [
  {
    rule: 'a case can not be concluded against whoever was not notified',
    given: missing,
    when: step('2026-09-21', 'supervisor', 'conclude-violation', { case: 'r-1/6', reason: 'r' }),
    refused: 'not-yet-heard',
  },
  {
    rule: 'nor before its time to explain, which begins with the proof of delivery, is over',
    given: [
      ...missing,
      step('2026-09-18', 'supervisor', 'notify-violation', { case: 'r-1/6', proofOfDelivery: 'p' }),
    ],
    when: step('2026-09-21', 'supervisor', 'conclude-violation', { case: 'r-1/6', reason: 'r' }),
    refused: 'not-yet-heard',
  },
]);

specify('“The superior told us to wait”', [
  {
    rule: 'an order before the due date, confirmed by that superior by number and date, excuses',
    given: missing,
    when: step('2026-09-07', 'supervisor', 'excuse-violation', {
      case: 'r-1/6',
      ground: 'superior-order',
      confirmedBy: 'committee',
      documentNumber: '15/UBND',
      documentDate: '2026-08-28',
      reason: 'It was told to wait for the plan',
    }),
    violations: ['missing-reply finance excused'],
  },
  {
    rule: 'one that was written afterwards does not',
    given: missing,
    when: step('2026-09-07', 'supervisor', 'excuse-violation', {
      case: 'r-1/6',
      ground: 'superior-order',
      confirmedBy: 'committee',
      documentNumber: '16/UBND',
      documentDate: '2026-09-04',
      reason: 'It was told to wait for the plan',
    }),
    refused: 'ordered-too-late',
  },
]);

it('“The trail was edited”: the edited record is named, and nothing before it is doubted', async () => {
  const played = world();
  await playAll(played, missing);
  const trail = await played.coordinator.trail('r-1');
  const edited = trail.map((line) => line.replaceAll('2026-09-03', '2026-09-02'));
  const { ok, problems } = verify(edited);
  expect(ok).toBe(false);
  // The due date stands first in the dispatch.
  expect(problems[0]).toMatchObject({ code: 'hash-mismatch', position: 3 });
  expect((await standing(played)).verified.problems).toEqual([]);
});
