import { type DecisionInputs, termOf, today } from '../../decision/index.js';
import type { CivilDate, Instant, Period } from '../../time/index.js';

const oneDay: Period = { amount: 1, unit: 'calendar-day' };

function* endOfTerm(inputs: DecisionInputs, period: Period, start: Instant): Generator<CivilDate> {
  const result = termOf(inputs, period, { start });
  if (result.ok) yield result.term.dueDate;
}

/**
 * Due dates that a person may name: the next day; the last day that the calendar covers, for where the policy does not
 * guess and the plan begins later; and today while it lasts, for there may be no day after it.
 */
export function* daysAhead(inputs: DecisionInputs): Generator<CivilDate> {
  yield* endOfTerm(inputs, oneDay, inputs.now);
  yield inputs.calendar.data.covers.to;
  yield today(inputs);
}

/**
 * The due dates that the lead may give a consultee: none, so that the policy's own term runs; the last day that the
 * calendar covers; and the earliest that the minimum allows, from the latest receipt there can be.
 */
export function* replyDueDates(inputs: DecisionInputs): Generator<CivilDate | undefined> {
  yield undefined;
  yield inputs.calendar.data.covers.to;
  const { start, deemedReceiptAfter, minimum, period } = inputs.policy.data.term;
  if (start === 'dispatch' || deemedReceiptAfter === undefined) {
    yield* endOfTerm(inputs, minimum ?? period, inputs.now);
    return;
  }
  const arrival = termOf(inputs, deemedReceiptAfter);
  if (arrival.ok) yield* endOfTerm(inputs, minimum ?? period, arrival.term.dueAt);
}
