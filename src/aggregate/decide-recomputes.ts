import { answerOf, decideRecompute } from '../consultation/index.js';
import type { DecisionInputs } from '../decision/index.js';
import type { RequestAggregate } from './aggregate.js';
import type { PrimaryFact } from './fact.js';

/** Provisional due dates that the calendar now covers, unless they would come earlier: that is for a head to decide. */
export function decideRecomputes(aggregate: RequestAggregate, inputs: DecisionInputs): PrimaryFact[] {
  return [...aggregate.consultations.values()].flatMap((consultation) => {
    const isProvisional =
      answerOf(consultation) === 'awaiting' && consultation.context.term?.provisional === true;
    const fact = isProvisional ? decideRecompute(consultation, inputs) : null;
    return fact === null ? [] : [fact];
  });
}
