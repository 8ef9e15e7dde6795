import type { ConsultationState } from '../consultation/index.js';
import { periodFor, ruleFor } from '../decision/index.js';
import { type ConsultationId, InteragencyFault, type RequestId } from '../event/index.js';
import { explainDueDate, readClock } from '../time/index.js';
import type { ExplainedConsultation } from './coordinator.types.js';
import { broughtUp, type EffectiveInputs, type Engine, nowOn } from './engine.js';

function explained(
  { context }: ConsultationState,
  { policy, calendar }: EffectiveInputs,
): ExplainedConsultation {
  const { ledger, urgency, term } = context;
  const rule = ruleFor({ policy }, periodFor({ policy }, urgency), 'provisional');
  const reading = readClock(ledger, rule, calendar);
  if (reading.status !== 'running' || term === null)
    return reading.status === 'paused' ? reading : { status: 'unstarted' };
  const explanation = explainDueDate(ledger, rule, calendar);
  // Counted provisionally, every day counts: only the end of time is not covered, and no term got there.
  if ('code' in explanation)
    throw new InteragencyFault('fact-does-not-fit', `${explanation.date} is not a day`);
  const { counting, term: termRule } = policy.data;
  const { dueDate, dueAt, provisional } = term;
  return {
    status: 'running',
    inForce: { dueDate, dueAt, provisional },
    explanation,
    by: { ledger, counting: rule.counting, calendar, citation: policy.cited(counting.citation) },
    citation: policy.cited(termRule.citation),
  };
}

/** The account of a due date by the ledger of its clock and the calendar in force now; null where there is none such. */
export async function explainConsultation(
  engine: Engine,
  request: RequestId,
  consultation: string,
): Promise<ExplainedConsultation | null> {
  const before = await engine.reader.load(engine.tenant, request);
  if (before.aggregate.request === null) return null;
  const now = nowOn(engine, before);
  const { inputs, drafted } = await broughtUp(engine, before, now, now);
  // A text that is no id names no consultation.
  const found = drafted.loaded.aggregate.consultations.get(consultation as ConsultationId);
  return found === undefined ? null : explained(found, inputs);
}
