import { type DecisionInputs, endOf, notCovered, refuse, today } from '../decision/index.js';
import { reject } from '../event/index.js';
import { addDays, type CivilDate } from '../time/index.js';

/** A due date that a person named: an error where the calendar does not reach and the policy does not guess. */
export function namedDue(inputs: DecisionInputs, dueDate: CivilDate, path = 'dueDate') {
  if (dueDate < today(inputs)) {
    return {
      refused: refuse(reject('term-below-minimum', { dueDate, earliest: today(inputs) }, { path })),
    };
  }
  if (!inputs.calendar.covers(dueDate) && inputs.policy.data.term.uncovered === 'refuse') {
    return { refused: refuse(notCovered(inputs.calendar, dueDate, path)) };
  }
  const due = { dueDate, dueAt: endOf(inputs, dueDate) };
  // A due date that is over already would be broken before it was given.
  if (due.dueAt <= inputs.now) {
    const values = { dueDate, earliest: addDays(today(inputs), 1) };
    return { refused: refuse(reject('term-below-minimum', values, { path })) };
  }
  return { refused: null, due };
}
