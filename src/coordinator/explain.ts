import type { ConsultationState } from '../consultation/index.js';
import { periodFor, ruleFor } from '../decision/index.js';
import type { ConsultationId, RequestId } from '../event/index.js';
import { explainDueDate, readClock } from '../time/index.js';
import type { ExplainedConsultation } from './coordinator.types.js';
import { broughtUp, type EffectiveInputs, type Engine, nowOn } from './engine.js';

function explained(
  { context }: ConsultationState,
  { policy, calendar }: EffectiveInputs,
): ExplainedConsultation {
  const { ledger, urgency } = context;
  const rule = ruleFor({ policy }, periodFor({ policy }, urgency), 'provisional');
  const { status } = readClock(ledger, rule, calendar);
  if (status !== 'running') return { status };
  const { term, counting } = policy.data;
  const citations = { term: policy.cited(term.citation), counting: policy.cited(counting.citation) };
  return { status, explanation: explainDueDate(ledger, rule, calendar), citations };
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
