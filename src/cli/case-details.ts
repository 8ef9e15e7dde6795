import type { FactType } from '../aggregate/index.js';
import { violationKinds } from '../event/index.js';
import type { Describe, Subjects } from './describe.js';
import { excuseTitles } from './phrases.js';
import type { Words } from './words.js';

const violationOnly = (payload: { readonly case: string }, _: Words, { violation }: Subjects) => [
  violation(payload.case),
];

/** What the facts of a violation case say besides their titles. */
export const caseDetails = {
  'violation.reported': ({ kind, against }, words) => [
    `${words.text(violationKinds[kind].title)} – ${words.agency(against)}`,
  ],
  'violation.notified': ({ case: id, explanation }, words, { violation }) => [
    violation(id),
    words.phrase('explainBy', { date: words.due(explanation) }),
  ],
  'violation.explained': ({ case: id, grounds }, words, { violation }) => [
    violation(id),
    words.phrase(grounds),
  ],
  'violation.concluded': (
    { case: id, officer = null, joint = [], delayed, appeal },
    words,
    { violation },
  ) => [
    violation(id),
    ...(officer === null ? [] : [words.phrase('answerable', { officer })]),
    ...(delayed
      ? [
          words.phrase(delayed.workingDays === 1 ? 'delayedOneDay' : 'delayed', {
            count: delayed.workingDays,
          }),
        ]
      : []),
    ...joint.map(({ agency, share }) => words.phrase('joint', { agency: words.agency(agency), share })),
    ...(appeal === undefined ? [] : [words.phrase('appealBy', { date: words.due(appeal) })]),
  ],
  'violation.appealed': violationOnly,
  'appeal.decided': ({ case: id, outcome, decider }, words, { violation }) => [
    violation(id),
    words.phrase(outcome),
    words.phrase('decider', { agency: words.agency(decider) }),
  ],
  'violation.remedied': violationOnly,
  'remedy.checked': ({ case: id, accepted }, words, { violation }) => [
    violation(id),
    words.phrase(accepted ? 'accepted' : 'sentBack'),
  ],
  'violation.dismissed': violationOnly,
  'violation.excused': ({ case: id, ground, confirmedBy }, words, { violation }) => [
    violation(id),
    words.text(excuseTitles[ground]),
    words.phrase('confirmedBy', { agency: words.agency(confirmedBy) }),
  ],
} satisfies { readonly [Type in FactType]?: Describe<Type> };
