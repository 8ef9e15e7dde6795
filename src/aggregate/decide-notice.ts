import type { ConsultationContext } from '../consultation/index.js';
import { type DecisionInputs, termOf, today, violationOf } from '../decision/index.js';
import { type AgencyId, InteragencyFault } from '../event/index.js';
import type { LadderStep, PolicyData } from '../policy/index.js';
import type { RequestAggregate } from './aggregate.js';
import type { DueItem } from './due.js';
import type { PrimaryFact } from './fact.js';
import { modeOf } from './mode.js';

type FactOf<Type extends PrimaryFact['type']> = Extract<PrimaryFact, { type: Type }>;
type Recipient = FactOf<'notice.issued'>['payload']['recipient'];
type Due = NonNullable<FactOf<'notice.issued'>['payload']['respondBy']>;

const fault = (what: string): InteragencyFault => new InteragencyFault('fact-does-not-fit', what);

/** Without a ladder no step is ever due. */
function ladderOf({ policy }: DecisionInputs): NonNullable<PolicyData['ladder']> {
  const { ladder } = policy.data;
  if (ladder === undefined) throw fault('the policy has no ladder');
  return ladder;
}

function stepOf(inputs: DecisionInputs, id: string): LadderStep {
  const step = ladderOf(inputs).steps.find((one) => one.id === id);
  if (step === undefined) throw fault(`the ladder has no step ${id}`);
  return step;
}

/** The nearest superior in force that day, or what took its place; null where there is none. */
function supervisorOf(consultee: AgencyId, inputs: DecisionInputs): AgencyId | null {
  const day = today(inputs);
  const { directory } = inputs;
  for (const agency of directory.ancestorsOf(consultee)) {
    if (directory.isValid(agency, day)) return agency;
    const [successor] = directory.successorsOn(agency, day);
    if (successor !== undefined && successor !== consultee) return successor;
  }
  return null;
}

function recipientOf(
  { to }: LadderStep,
  { lead, consultee }: ConsultationContext,
  inputs: DecisionInputs,
): Recipient {
  const headOf = (agency: AgencyId) => inputs.directory.headOf(agency, today(inputs)) ?? null;
  switch (to) {
    case 'consultee':
      return { role: to, agency: consultee, officer: null };
    case 'consultee-head':
      return { role: to, agency: consultee, officer: headOf(consultee) };
    case 'lead-head':
      return { role: to, agency: lead, officer: headOf(lead) };
    case 'monitor':
      return { role: to, agency: lead, officer: null };
    case 'supervisor': {
      const agency = supervisorOf(consultee, inputs);
      return { role: to, agency, officer: agency === null ? null : headOf(agency) };
    }
  }
}

/** By when the recipient is to act. In shadow mode nothing is delivered, so there it runs from the notice. */
function respondBy(
  { respondWithin }: LadderStep,
  { agency }: Recipient,
  isWithheld: boolean,
  inputs: DecisionInputs,
): Due | null {
  if (respondWithin === undefined || agency === null) return null;
  if (ladderOf(inputs).respondFrom === 'delivered' && !isWithheld) return null;
  const result = termOf(inputs, respondWithin);
  return result.ok ? { dueDate: result.term.dueDate, dueAt: result.term.dueAt } : null;
}

/** A step of the ladder, at its instant: who is to be told what. */
function noticeFact(
  aggregate: RequestAggregate,
  context: ConsultationContext,
  id: string,
  inputs: DecisionInputs,
): FactOf<'notice.issued'> {
  const { term, lead, consultee, notices } = context;
  const dossier = aggregate.request?.context.dossier;
  if (term === null || dossier === undefined) throw fault('nothing is awaited');
  const step = stepOf(inputs, id);
  const recipient = recipientOf(step, context, inputs);
  const isWithheld = modeOf(aggregate) === 'shadow';
  const payload = {
    at: inputs.now,
    consultation: context.id,
    number: notices.length + 1,
    step: id,
    template: step.notice,
    recipient,
    values: { dossier, lead, consultee, dueDate: term.dueDate, dueAt: term.dueAt },
    respondBy: respondBy(step, recipient, isWithheld, inputs),
    citation: inputs.policy.cited(step.citation),
    ...(isWithheld ? { withheld: true as const } : {}),
  };
  return { type: 'notice.issued', payload };
}

/** The time to respond to a notice is over: whoever was told let it lapse (003 §7(10)). */
function responseTermFact(
  context: ConsultationContext,
  number: number,
  inputs: DecisionInputs,
): FactOf<'response-term.reached'> {
  const notice = context.notices.find((one) => one.number === number);
  if (notice === undefined || notice.agency === null) throw fault(`no notice ${number} waits for a response`);
  const { violation } = ladderOf(inputs);
  const { citation } = stepOf(inputs, notice.step);
  const { now: at } = inputs;
  const payload = {
    at,
    consultation: context.id,
    number,
    dueAt: at,
    against: notice.agency,
    officer: notice.officer,
    lapse: violationOf(inputs, { violation, citation }, notice.agency),
  };
  return { type: 'response-term.reached', payload };
}

/** The due date of the superior's order is past, and there is no reply (002 §1). */
function orderTermFact(
  { id, order, consultee }: ConsultationContext,
  inputs: DecisionInputs,
): FactOf<'order-term.reached'> {
  if (order === null) throw fault('nothing was ordered');
  const { now: at } = inputs;
  const lapse = violationOf(inputs, inputs.policy.data.direction, consultee);
  return {
    type: 'order-term.reached',
    payload: { at, consultation: id, dueAt: at, by: order.by, lapse },
  };
}

/** What time makes of the ladder of a consultation, at the instant at which it is due. */
export function ladderFact(
  aggregate: RequestAggregate,
  context: ConsultationContext,
  item: Extract<DueItem, { type: 'notice' | 'response-term' | 'order-term' }>,
  inputs: DecisionInputs,
): PrimaryFact {
  switch (item.type) {
    case 'notice':
      return noticeFact(aggregate, context, item.step, inputs);
    case 'response-term':
      return responseTermFact(context, item.number, inputs);
    case 'order-term':
      return orderTermFact(context, inputs);
  }
}
