import { asked, asking, opened, question, replies, replyOf, sent } from './specify.js';
import { stand } from './stands.js';
import { tell } from './told.js';
import { cited, step, until } from './world.js';

const report = (by: 'inspector' | 'head', more: object) =>
  step('2026-08-27', by, 'report-violation', {
    kind: 'indifference',
    against: 'lead',
    citation: cited,
    evidence: 'e',
    ...more,
  });
const escalate = step('2026-08-26', 'head', 'escalate-request', {
  to: 'committee',
  legalBasis: 'b',
  position: 'p',
  proposal: 'q',
});
const direct = (on: string, more: object = {}) =>
  step(on, 'supervisor', 'give-direction', { direction: 'd', dueDate: '2026-09-10', ...more });
const synthesis = step('2026-08-26', 'officer', 'record-synthesis', { treatments: [], conclusion: 'c' });
const both = [opened(), sent('finance', 'construction')];
const send = (...consultees: readonly object[]) =>
  step('2026-08-24T10:00', 'officer', 'send-consultation', { consultees });

tell('a refusal names all that it is about', [
  {
    rule: 'every open consultation',
    given: both,
    when: synthesis,
    code: 'consultations-open',
    message: 'Some consultations are not settled: finance (r-1/3), construction (r-1/4).',
  },
  {
    rule: 'every position that is not answered',
    given: [
      ...both,
      replies('2026-08-25'),
      step('2026-08-25T10:00', 'constructionHead', 'submit-reply', {
        ...replyOf({ position: 'agree' }),
        consultation: 'r-1/4',
      }),
    ],
    when: synthesis,
    code: 'positions-unanswered',
    path: 'treatments',
    message: 'The synthesis does not answer the position of: finance (r-1/3), construction (r-1/4).',
  },
  {
    rule: 'every agency that is not relevant, and of the first the questions that it has no mandate for',
    given: [opened()],
    when: send(
      asking('culture', { questions: [question, { ...question, id: 'q2', matters: ['culture'] }] }),
      asking('inspectorate'),
    ),
    code: 'not-relevant',
    path: 'consultees.0',
    citation: 'gia-lai-6',
    message:
      'The agency culture, inspectorate is not directly relevant to question q1: no mandate of it covers the matter in that territory. Drop the question, or ask a competent agency.',
  },
  {
    rule: 'who reports itself',
    given: asked,
    when: report('head', {}),
    code: 'own-case',
    path: 'against',
    message:
      'The agency lead is accused or accuses, and may not judge this case; refer it to the superior agency.',
  },
  {
    rule: 'whom the instrument does not bind',
    given: [opened(), escalate],
    when: report('inspector', { against: 'committee' }),
    code: 'citation-does-not-bind',
    path: 'citation',
    message: 'The citation gia-lai-6 does not bind the agency committee.',
  },
]);

const off = (rule: string, more: object = {}) => ({ [rule]: { violation: 'off', citation: cited, ...more } });

stand('a term that lapses without a violation ends all the same', [
  {
    rule: 'the hearing',
    policy: off('hearing', { period: { amount: 10, unit: 'working-day' } }),
    given: [opened(), escalate, until('2026-09-15')],
    request: { value: 'escalated', context: { hearing: null } },
  },
  {
    rule: 'the direction',
    policy: off('direction'),
    given: [opened(), escalate, direct('2026-08-27'), until('2026-09-11')],
    request: { value: 'directed', context: { directionDue: null } },
  },
  {
    rule: 'the lead’s own',
    policy: off('resolution'),
    given: [opened({ dueDate: '2026-08-28' }), until('2026-08-29')],
    request: { value: 'draft', context: { ownTermRuns: false } },
  },
]);

stand('a direction that is given anew takes the place of the first', [
  {
    rule: 'its executor and its due date',
    given: [
      opened(),
      escalate,
      direct('2026-08-27'),
      direct('2026-08-28', { dueDate: '2026-09-20', executor: 'construction' }),
    ],
    request: {
      value: 'directed',
      context: {
        direction: { by: 'committee', executor: 'construction' },
        directionDue: { dueDate: '2026-09-20' },
      },
    },
  },
]);
