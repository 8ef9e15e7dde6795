import type { ConsultationFactOf } from '../consultation/index.js';
import type { RequestFactOf } from '../request/index.js';
import type { RequestAggregate } from './aggregate.js';
import { type DueItem, dueItems } from './due.js';
import type { PrimaryFact } from './fact.js';
import { ladderDisagreement } from './ladder-coherence.js';

interface Scheduled extends Pick<DueItem, 'type' | 'dueAt'> {
  /** The step of the ladder, or the notice, that it is about. */
  readonly part?: string | number;
}

/** The item of the schedule that a fact of time says has come; null for a fact that people bring about. */
function scheduled(fact: PrimaryFact): Scheduled | null {
  switch (fact.type) {
    case 'consultation.received':
      return fact.payload.by === 'deemed' ? { type: 'deemed-receipt', dueAt: fact.payload.receivedAt } : null;
    case 'reminder.sent':
      return fact.payload.by === 'schedule' ? { type: 'reminder', dueAt: fact.payload.at } : null;
    case 'minutes-term.reached':
      return { type: 'minutes-term', dueAt: fact.payload.dueAt };
    case 'due-date.reached':
      return { type: 'due-date', dueAt: fact.payload.dueAt };
    case 'notice.issued':
      return { type: 'notice', dueAt: fact.payload.at, part: fact.payload.step };
    case 'response-term.reached':
      return { type: 'response-term', dueAt: fact.payload.dueAt, part: fact.payload.number };
    case 'order-term.reached':
      return { type: 'order-term', dueAt: fact.payload.dueAt };
    case 'cure-term.reached':
      return { type: 'cure-term', dueAt: fact.payload.dueAt };
    case 'clarification-term.reached':
      return { type: 'clarification-term', dueAt: fact.payload.dueAt };
    case 'review-term.reached':
      return { type: 'review-term', dueAt: fact.payload.dueAt };
    case 'request-term.reached':
      return { type: 'request-term', dueAt: fact.payload.dueAt };
    case 'hearing-term.reached':
      return { type: 'hearing-term', dueAt: fact.payload.dueAt };
    case 'direction-term.reached':
      return { type: 'direction-term', dueAt: fact.payload.dueAt };
    case 'report-term.reached':
      return { type: 'report-term', dueAt: fact.payload.dueAt };
    case 'conclusion-term.started':
      return { type: 'conclusion-start', dueAt: fact.payload.at };
    case 'conclusion-term.reached':
      return { type: 'conclusion-term', dueAt: fact.payload.dueAt };
    case 'explanation-term.reached':
      return { type: 'explanation-term', dueAt: fact.payload.dueAt };
    default:
      return null;
  }
}

function subjectOf(value: object): unknown {
  return Reflect.get(value, 'consultation') ?? Reflect.get(value, 'case');
}

const partOf = (item: DueItem): unknown => Reflect.get(item, 'step') ?? Reflect.get(item, 'number');

function isOnSchedule(aggregate: RequestAggregate, fact: PrimaryFact): boolean {
  const expected = scheduled(fact);
  if (expected === null) return true;
  return dueItems(aggregate).some(
    (item) =>
      item.type === expected.type &&
      item.dueAt === expected.dueAt &&
      fact.payload.at === item.dueAt &&
      partOf(item) === expected.part &&
      subjectOf(item) === subjectOf(fact.payload),
  );
}

/** A consultation is the lead's own, of a round that was opened. */
const isOfTheRequest = (
  { request }: RequestAggregate,
  { type, payload: { lead, round } }: ConsultationFactOf<'consultation.sent' | 'consultation.imported'>,
): boolean => {
  if (request === null || lead !== request.context.lead) return false;
  // What was running before the software came was asked in a round that was never opened here.
  return (
    round <= (type === 'consultation.imported' ? Math.max(1, request.context.rounds) : request.context.rounds)
  );
};

const isMovedOn = (
  { request }: RequestAggregate,
  { from, to }: RequestFactOf<'machine-version.changed'>['payload'],
): boolean => from === request?.context.machineVersion && to > from;

function isNeutral({ cases }: RequestAggregate, fact: PrimaryFact): boolean {
  if (!('decider' in fact.payload)) return true;
  const judged = cases.get(fact.payload.case)?.context;
  if (judged === undefined) return true;
  const { against, accuser, decider, joint } = judged;
  const parties = [against, accuser, ...joint.map(({ agency }) => agency)];
  const barred = fact.type === 'appeal.decided' ? [...parties, decider] : parties;
  return !barred.includes(fact.payload.decider);
}

/**
 * What a fact says of things that the aggregate knows better; null where they agree. The machines route on what a fact
 * carries, so a forged one must not be able to say who leads, which round it is, when a term ends, or who may judge.
 */
export function disagreement(aggregate: RequestAggregate, fact: PrimaryFact): string | null {
  if (!isOnSchedule(aggregate, fact)) return 'no such term ends then';
  if (!isNeutral(aggregate, fact))
    return 'the decider is the accused or the accuser, or has judged it before';
  switch (fact.type) {
    case 'machine-version.changed':
      return isMovedOn(aggregate, fact.payload)
        ? null
        : 'it moves from another version, or not to a newer one';
    case 'round.opened':
      return fact.payload.round === (aggregate.request?.context.rounds ?? 0) + 1
        ? null
        : 'it is not the next round';
    case 'consultation.imported':
    case 'consultation.sent':
      return isOfTheRequest(aggregate, fact) ? null : 'it is not of this request';
    case 'consultation.passed-on':
      return aggregate.consultations.get(fact.payload.consultation)?.context.consultee === fact.payload.from
        ? null
        : 'another agency was asked';
    case 'report.submitted':
    case 'direction.given':
      return directionDisagreement(aggregate, fact);
    default:
      return ladderDisagreement(aggregate, fact);
  }
}

function directionDisagreement(
  { request }: RequestAggregate,
  fact: RequestFactOf<'report.submitted' | 'direction.given'>,
): string | null {
  if (fact.type === 'report.submitted') return request?.context.report ? null : 'no report is owed';
  return fact.payload.by === request?.context.escalatedTo ? null : 'the matter is not before that agency';
}
