import { type ConsultationContext, causesFallingWith } from '../consultation/index.js';
import {
  type CaseId,
  type Cause,
  type CauseFallen,
  caseIdAt,
  causeSchema,
  type ViolationRecorded,
} from '../event/index.js';
import type { ViolationState } from '../violation/index.js';
import { type RequestAggregate, standingCase, statusOf } from './aggregate.js';
import type { Consequence } from './fact.js';

/** Causes that happen once: once judged, they are not charged again. The others are acts, which can be repeated. */
const judgedOnce = /^(timeliness|clarity|omission|priority):/;

type Standing = readonly [CaseId, ViolationState];

/** Since machine version 4 what is missing after a recall is a cause of its own: see {@link causeAfterRecall}. */
const tellsRecallsApart = ({ request }: RequestAggregate): boolean =>
  (request?.context.machineVersion ?? 0) >= 4;

const isTimeliness = (cause: Cause): boolean => cause.startsWith('timeliness:');

const contextOf = (
  { consultations }: RequestAggregate,
  { consultation }: ViolationRecorded['payload'],
): ConsultationContext | null =>
  consultation === null ? null : (consultations.get(consultation)?.context ?? null);

/**
 * Whoever takes its reply back and sends none instead does something new (DOMAIN §5): no judgement of what was before
 * the recall covers that.
 */
function causeAfterRecall(aggregate: RequestAggregate, { payload }: ViolationRecorded): Cause {
  const recalls = contextOf(aggregate, payload)?.recalls ?? 0;
  return isTimeliness(payload.cause) && recalls > 0 && tellsRecallsApart(aggregate)
    ? causeSchema.parse(`${payload.cause}.recall-${recalls}`)
    : payload.cause;
}

/** The cases that stand of a cause, what followed its recalls included; the latest is the last. */
function standingCases(aggregate: RequestAggregate, cause: Cause): readonly Standing[] {
  if (!isTimeliness(cause) || !tellsRecallsApart(aggregate)) {
    const standing = standingCase(aggregate, cause);
    return standing === undefined ? [] : [standing];
  }
  return [...aggregate.cases].filter(
    ([, state]) =>
      (state.context.cause === cause || state.context.cause.startsWith(`${cause}.recall-`)) &&
      statusOf(state) !== 'superseded',
  );
}

/** What took the recalled reply's place came within the cure term, and was only entered after it. */
function madeGoodInTime(
  before: RequestAggregate,
  after: RequestAggregate,
  { payload }: ViolationRecorded,
): boolean {
  const cure = contextOf(before, payload)?.cure ?? null;
  const receivedAt = contextOf(after, payload)?.standing?.receivedAt ?? null;
  return payload.kind === 'late-reply' && cure !== null && receivedAt !== null && receivedAt <= cure.dueAt;
}

/**
 * One cause, one case (DOMAIN §7). The same cause twice is one case while it is open; a missing reply that comes late
 * gives its place to the late one, and stays readable. An act that is repeated after it was judged is a new one.
 */
export function recordOrSupersede(
  before: RequestAggregate,
  aggregate: RequestAggregate,
  emission: ViolationRecorded,
  position: number,
): Consequence[] {
  const { at, kind } = emission.payload;
  const cause = causeAfterRecall(aggregate, emission);
  const recorded = { ...emission, payload: { ...emission.payload, cause } };
  const cases = standingCases(aggregate, emission.payload.cause);
  const standing = cases.at(-1);
  if (standing === undefined) return [recorded];
  const [id, { context, tags }] = standing;
  if (!tags.includes('open')) {
    const isNew = !judgedOnce.test(cause) || (kind === 'missing-reply' && context.cause !== cause);
    return isNew ? [recorded] : [];
  }
  if (context.kind === kind || !isTimeliness(cause)) return [];
  // What was late before the recall is judged already; the rest was made good.
  if (cases.length > 1 && madeGoodInTime(before, aggregate, emission))
    return [{ type: 'violation.superseded', payload: { at, case: id, by: null } }];
  const by = caseIdAt(aggregate.stream, position);
  return [recorded, { type: 'violation.superseded', payload: { at, case: id, by } }];
}

/** The cases that fall with a cause, each for nothing that takes its place. */
export const supersedeFallen = (
  aggregate: RequestAggregate,
  { payload: { at, cause } }: CauseFallen,
): Consequence[] =>
  [cause, ...causesFallingWith(cause)]
    .flatMap((fallen) => standingCases(aggregate, fallen))
    .map(([id]): Consequence => ({ type: 'violation.superseded', payload: { at, case: id, by: null } }));
