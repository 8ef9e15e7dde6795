import type { ConsultationState } from '../consultation/index.js';
import { type DecisionInputs, today } from '../decision/index.js';
import type { OfficerId, ViolationKind } from '../event/index.js';
import type { RequestState } from '../request/index.js';
import { type CivilDate, civilDateOf, type Instant, workingDaysBetween } from '../time/index.js';
import type { CaseSituation, Delayed, ViolationState } from '../violation/index.js';
import { commandersOf } from './commanders.js';
import { appealDecidersOf } from './deciders.js';

type Until = (request: RequestState['context']) => Instant | null;

/** The lapses that hold up the request itself, and when what was owed was done after all. */
const lapses: Partial<Record<ViolationKind, Until>> = {
  'late-resolution': ({ endedAt }) => endedAt,
  'no-conclusion': ({ concludedAt }) => concludedAt,
  'supervision-lapse': ({ directedAt }) => directedAt,
  'direction-not-carried-out': ({ endedAt }) => endedAt,
  'late-report': ({ reportedAt }) => reportedAt,
};

const ofReply: readonly ViolationKind[] = [
  'missing-reply',
  'late-reply',
  'vague-reply',
  'sideways-shifting',
  'unauthorised-signatory',
];

/** What a breach held up, in working days from the due date to the day it was done; to today where it never was. */
function delayedBy(
  { context: { kind, recordedFor } }: ViolationState,
  request: RequestState,
  consultation: ConsultationState | null,
  inputs: DecisionInputs,
): Delayed | null {
  const { calendar } = inputs;
  const { zone } = calendar;
  const delay = (what: Delayed['what'], dueDate: CivilDate, done: Instant | null): Delayed | null => {
    const until = done === null ? today(inputs) : civilDateOf(done, zone);
    const workingDays = until > dueDate ? workingDaysBetween(dueDate, until, calendar) : 0;
    return workingDays < 1 ? null : { what, dueDate, until, workingDays };
  };
  const term = consultation?.context.term ?? null;
  if (ofReply.includes(kind) && consultation !== null && term !== null)
    return delay('consultation', term.dueDate, consultation.context.standing?.receivedAt ?? null);
  const done = lapses[kind];
  if (done === undefined) return null;
  const doneAt = done(request.context);
  // What was done before the term began again does not end this delay.
  return delay(
    'request',
    civilDateOf(recordedFor, zone),
    doneAt !== null && doneAt > recordedFor ? doneAt : null,
  );
}

/** Who of the accused the record itself names: the lead's responsible officer. */
const responsibleOf = ({ context }: ViolationState, request: RequestState): OfficerId | null =>
  context.against === request.context.lead ? request.context.responsibleOfficer : null;

/** What a decision on a case must know of its request. */
export function caseSituation(
  violation: ViolationState,
  request: RequestState,
  consultation: ConsultationState | null,
  inputs: DecisionInputs,
): CaseSituation {
  const commanders = commandersOf({ request, violation, consultationOfCase: consultation }).agencies;
  return {
    machineVersion: request.context.machineVersion,
    responsibleOfficer: responsibleOf(violation, request),
    delayed: delayedBy(violation, request, consultation, inputs),
    hearers: appealDecidersOf({ ...violation.context, commanders }, inputs),
  };
}
