import {
  answerOf,
  type ConsultationState,
  clockOf,
  effectiveDueAt,
  nextStep,
  openNotices,
  orderDueAt,
} from '../consultation/index.js';
import type { CaseId, ConsultationId } from '../event/index.js';
import type { RequestState } from '../request/index.js';
import { stateOf } from '../statechart/index.js';
import { type Instant, toEpoch } from '../time/index.js';
import { type RequestAggregate, statusOf } from './aggregate.js';

/** What time brings about, by name, in the order in which it happens when several fall on one instant. */
const order = [
  'deemed-receipt',
  'reminder',
  'minutes-term',
  'due-date',
  // Behind the due date, for some steps say that it is past; a response that is due then comes before the next notice.
  'response-term',
  'order-term',
  'notice',
  'cure-term',
  'review-term',
  'clarification-term',
  'request-term',
  'hearing-term',
  'direction-term',
  'report-term',
  'conclusion-start',
  'conclusion-term',
  'explanation-term',
] as const;

interface Due<Type extends (typeof order)[number]> {
  readonly type: Type;
  /** The inclusive instant at which it is decided, and for which it counts. */
  readonly dueAt: Instant;
  /** Epoch milliseconds from which it has happened: a term is over when now is after its due date. */
  readonly firesAt: number;
}

interface DueOfConsultation
  extends Due<
    | 'deemed-receipt'
    | 'reminder'
    | 'minutes-term'
    | 'due-date'
    | 'cure-term'
    | 'review-term'
    | 'clarification-term'
  > {
  readonly consultation: ConsultationId;
}

/** A step of the ladder, or the end of the time to respond to one. */
interface DueOfNotice extends Due<'notice'> {
  readonly consultation: ConsultationId;
  readonly step: string;
}
interface DueOfResponse extends Due<'response-term'> {
  readonly consultation: ConsultationId;
  readonly number: number;
}
interface DueOfOrder extends Due<'order-term'> {
  readonly consultation: ConsultationId;
}

interface DueOfCase extends Due<'explanation-term'> {
  readonly case: CaseId;
}

export type DueOfRequest = Due<
  'request-term' | 'hearing-term' | 'direction-term' | 'report-term' | 'conclusion-start' | 'conclusion-term'
>;

export type DueItem = DueOfConsultation | DueOfNotice | DueOfResponse | DueOfOrder | DueOfCase | DueOfRequest;

const after = (dueAt: Instant): number => toEpoch(dueAt) + 1;

function dueOfConsultation(consultation: ConsultationState): DueItem[] {
  const { context } = consultation;
  const { id, deemedReceiptAt, term, remindedUntil, cure, review, clarification } = context;
  const items: DueItem[] = [];
  const add = (type: DueOfConsultation['type'], dueAt: Instant | null | undefined): void => {
    if (dueAt)
      items.push({
        type,
        dueAt,
        firesAt: type === 'reminder' ? toEpoch(dueAt) : after(dueAt),
        consultation: id,
      });
  };
  const clock = clockOf(consultation);
  const answer = answerOf(consultation);
  if (clock === 'awaitingReceipt') add('deemed-receipt', deemedReceiptAt);
  if (clock === 'running' && term !== null) {
    add(
      'reminder',
      term.reminders.find((instant) => instant > (remindedUntil ?? term.start)),
    );
    add('due-date', effectiveDueAt(context));
  }
  if (answer === 'returned' || answer === 'recalled') add('cure-term', cure?.dueAt);
  if (answer === 'underReview') add('review-term', review?.dueAt);
  if (!['recused', 'redirected', 'withdrawn'].includes(answer))
    add('minutes-term', context.minuted?.objection.dueAt);
  // Once it is settled nothing is left to be made clear, nor could it be.
  if (answer === 'awaiting' && clarification?.lapsed === false)
    add('clarification-term', clarification.dueAt);
  return items;
}

/** A notice is told at its instant; the one that says that the due date is past, once it is. */
function dueOfLadder(consultation: ConsultationState): DueItem[] {
  const { id: subject, term } = consultation.context;
  const step = nextStep(consultation);
  const notices = step === null ? [] : [step];
  const orderedBy = orderDueAt(consultation);
  return [
    ...notices.map(({ step: name, at: dueAt }): DueItem => {
      const firesAt = dueAt === term?.dueAt ? after(dueAt) : toEpoch(dueAt);
      return { type: 'notice', dueAt, firesAt, consultation: subject, step: name };
    }),
    ...openNotices(consultation).map(({ number, respondBy: { dueAt } }): DueItem => {
      return { type: 'response-term', dueAt, firesAt: after(dueAt), consultation: subject, number };
    }),
    ...(orderedBy === null
      ? []
      : [
          { type: 'order-term' as const, dueAt: orderedBy, firesAt: after(orderedBy), consultation: subject },
        ]),
  ];
}

/** Machines before version 4 know no ladder, whatever the policy says. */
const ladderSince = 4;
const hasLadder = ({ request }: RequestAggregate): boolean =>
  (request?.context.machineVersion ?? 0) >= ladderSince;

/** Once every opinion is in, its term is counted at once; and it is over when nobody has concluded by its end. */
function dueOfConclusion(request: RequestState): DueItem[] {
  const { collectedAt, conclusionDue } = request.context;
  if (stateOf(request) !== 'collected') return [];
  if (collectedAt !== null)
    return [{ type: 'conclusion-start', dueAt: collectedAt, firesAt: toEpoch(collectedAt) }];
  if (conclusionDue === null) return [];
  const { dueAt } = conclusionDue;
  return [{ type: 'conclusion-term', dueAt, firesAt: after(dueAt) }];
}

function dueOfRequest({ request }: RequestAggregate): DueItem[] {
  if (request === null) return [];
  const { due, ownTermRuns, hearing, directionDue, report } = request.context;
  const state = stateOf(request);
  const items: DueItem[] = [];
  if (due !== null && ownTermRuns) {
    items.push({ type: 'request-term', dueAt: due.dueAt, firesAt: after(due.dueAt) });
  }
  if (hearing !== null && state === 'escalated') {
    items.push({ type: 'hearing-term', dueAt: hearing.dueAt, firesAt: after(hearing.dueAt) });
  }
  if (directionDue !== null && state === 'directed') {
    items.push({ type: 'direction-term', dueAt: directionDue.dueAt, firesAt: after(directionDue.dueAt) });
  }
  if (report !== null && !report.lapsed) {
    items.push({ type: 'report-term', dueAt: report.dueAt, firesAt: after(report.dueAt) });
  }
  return [...items, ...dueOfConclusion(request)];
}

function dueOfCases({ cases }: RequestAggregate): DueItem[] {
  return [...cases].flatMap(([id, state]): DueItem[] => {
    const { explanationDueAt } = state.context;
    if (explanationDueAt === null || statusOf(state) !== 'notified') return [];
    return [
      { type: 'explanation-term', dueAt: explanationDueAt, firesAt: after(explanationDueAt), case: id },
    ];
  });
}

/** By aggregate, which never changes: what is due is asked before and after every command. */
const known = new WeakMap<RequestAggregate, readonly DueItem[]>();

/** Everything that time will bring about if nobody acts, the next first. */
export function dueItems(aggregate: RequestAggregate): readonly DueItem[] {
  const before = known.get(aggregate);
  if (before !== undefined) return before;
  const items = inOrder(aggregate);
  known.set(aggregate, items);
  return items;
}

function inOrder(aggregate: RequestAggregate): DueItem[] {
  const items = [
    ...[...aggregate.consultations.values()].flatMap(dueOfConsultation),
    ...(hasLadder(aggregate) ? [...aggregate.consultations.values()].flatMap(dueOfLadder) : []),
    ...dueOfRequest(aggregate),
    ...dueOfCases(aggregate),
  ];
  // The sort is stable: what falls together keeps the order of the consultations and cases themselves.
  return items.sort(
    (one, other) => one.firesAt - other.firesAt || order.indexOf(one.type) - order.indexOf(other.type),
  );
}

/** The next thing that time will bring about; null when the stream waits for people only. */
export const nextDue = (aggregate: RequestAggregate): DueItem | null => dueItems(aggregate)[0] ?? null;

/** A due date stands on days that the calendar did not cover: it is looked at again whenever time passes. */
export function awaitsCalendar({ consultations }: RequestAggregate): boolean {
  for (const consultation of consultations.values()) {
    const isProvisional = consultation.context.term?.provisional === true;
    if (isProvisional && answerOf(consultation) === 'awaiting') return true;
  }
  return false;
}
