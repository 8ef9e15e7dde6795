import { type DueDateMove, decideRecompute, dueDateMove, mayMove } from '../consultation/index.js';
import type { DecisionInputs } from '../decision/index.js';
import type { RequestAggregate } from './aggregate.js';
import type { PrimaryFact } from './fact.js';

/** Due dates that another calendar moves, unless they would come earlier: that is for a head to decide. */
export function decideRecomputes(aggregate: RequestAggregate, inputs: DecisionInputs): PrimaryFact[] {
  const { calendarVersion } = inputs.calendar;
  const moved: PrimaryFact[] = [];
  for (const consultation of aggregate.consultations.values()) {
    const fact = mayMove(consultation, calendarVersion) ? decideRecompute(consultation, inputs) : null;
    if (fact !== null) moved.push(fact);
  }
  return moved;
}

/** The due dates of a request that a calendar moves, and where to. Nothing is recorded. */
export const dueDateMoves = ({ consultations }: RequestAggregate, inputs: DecisionInputs): DueDateMove[] =>
  [...consultations.values()]
    .map((consultation) => dueDateMove(consultation, inputs))
    .filter((move) => move !== null);
