import { type DecisionInputs, periodFor, termOf, today } from '../../decision/index.js';
import type { CountedPeriod, Urgency } from '../../policy/index.js';
import type { CivilDate, Instant, Period } from '../../time/index.js';

const oneDay: Period = { amount: 1, unit: 'calendar-day' };

function* endOfTerm(inputs: DecisionInputs, period: CountedPeriod, start: Instant): Generator<CivilDate> {
  const result = termOf(inputs, period, { start });
  if (result.ok) yield result.term.dueDate;
}

/**
 * Due dates that a person may name: the next day; the last day that the calendar covers, for where the policy does not
 * guess and the plan begins later; and today while it lasts, for there may be no day after it.
 */
export function* daysAhead(inputs: DecisionInputs): Generator<CivilDate> {
  yield* endOfTerm(inputs, oneDay, inputs.now);
  yield inputs.calendar.span.to;
  yield today(inputs);
}

/** How urgent a matter can be under the policy: not at all first. */
function urgencies({ policy }: DecisionInputs): readonly (Urgency | null)[] {
  const { urgency } = policy.data;
  return [null, ...(urgency.mode === 'on' ? urgency.periods.map(({ level }) => level) : [])];
}

/**
 * The due dates that the lead may give a consultee: none, so that the period of the urgency runs; the ends of what the
 * calendar covers; and the earliest and the latest that may be named, from the latest receipt there can be.
 */
function* replyDueDates(inputs: DecisionInputs, urgency: Urgency | null): Generator<CivilDate | undefined> {
  yield undefined;
  yield inputs.calendar.span.to;
  yield inputs.calendar.span.from;
  const { start, deemedReceiptAfter, minimum, maximum } = inputs.policy.data.term;
  const period = periodFor(inputs, urgency);
  const arrival =
    start === 'dispatch' || deemedReceiptAfter === undefined ? null : termOf(inputs, deemedReceiptAfter);
  if (arrival?.ok === false) return;
  const from = arrival?.term.dueAt ?? inputs.now;
  yield* endOfTerm(inputs, urgency === null ? (minimum ?? period) : period, from);
  if (maximum !== undefined) yield* endOfTerm(inputs, maximum, from);
}

/** The urgencies and due dates that the lead may choose from. */
export function* replyTerms(inputs: DecisionInputs): Generator<[Urgency | null, CivilDate | undefined]> {
  for (const urgency of urgencies(inputs)) {
    for (const dueDate of replyDueDates(inputs, urgency)) yield [urgency, dueDate];
  }
}
