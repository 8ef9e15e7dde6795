import { type ConsultationContext, minutesReached, receiptFact } from '../consultation/index.js';
import { binds, type DecisionInputs, termOf, violationOf } from '../decision/index.js';
import { type AgencyId, type ConsultationId, InteragencyFault } from '../event/index.js';
import { isObjection } from '../request/index.js';
import type { Instant } from '../time/index.js';
import type { RequestAggregate } from './aggregate.js';
import { ladderFact } from './decide-notice.js';
import { decidingSituation } from './deciding-situation.js';
import type { DueItem, DueOfRequest } from './due.js';
import type { PrimaryFact } from './fact.js';
import { modeOf } from './mode.js';
import { neglectOf } from './priority.js';

function contextOf(aggregate: RequestAggregate, id: ConsultationId): ConsultationContext {
  const consultation = aggregate.consultations.get(id);
  if (consultation === undefined) throw new InteragencyFault('fact-does-not-fit', `no consultation ${id}`);
  return consultation.context;
}

function deemedReceipt(
  aggregate: RequestAggregate,
  item: DueItem & { consultation: ConsultationId },
  inputs: DecisionInputs,
) {
  const consultation = aggregate.consultations.get(item.consultation);
  const receipt = consultation && receiptFact(consultation, item.dueAt, 'deemed', inputs);
  if (!receipt?.ok)
    throw new InteragencyFault('fact-does-not-fit', `no clock can start for ${item.consultation}`);
  return receipt.term;
}

function minutes(
  aggregate: RequestAggregate,
  item: DueItem & { consultation: ConsultationId },
  inputs: DecisionInputs,
) {
  const consultation = aggregate.consultations.get(item.consultation);
  if (consultation === undefined || aggregate.request === null)
    throw new InteragencyFault('fact-does-not-fit', `no consultation ${item.consultation}`);
  return minutesReached(consultation, decidingSituation(aggregate.request), inputs);
}

function silence(context: ConsultationContext, inputs: DecisionInputs) {
  const { silence: rule } = inputs.policy.data;
  const { violation, citation } = violationOf(inputs, rule, context.consultee);
  const { deemedPosition, liable, afterwards } = rule;
  return {
    violation,
    deemedPosition,
    liable,
    lapses: deemedPosition === 'none' && afterwards === 'lapse',
    citation,
  };
}

/** What the end of a cure term means: the vague reply stands, or, after a recall, nothing does. */
function cureTerm(context: ConsultationContext, inputs: DecisionInputs) {
  const { vagueness, redirection, silence: rule } = inputs.policy.data;
  const bounce = context.standing?.bounce ?? false;
  const cited = bounce ? redirection.citation : vagueness.citation;
  return {
    vagueness: {
      violation: binds(inputs, cited, context.consultee),
      bounce,
      citation: inputs.policy.cited(cited),
    },
    timeliness: violationOf(inputs, rule, context.consultee),
  };
}

function unanswered({ lead }: ConsultationContext, inputs: DecisionInputs) {
  const rule = inputs.policy.data.clarification;
  if (rule.mode === 'off') throw new InteragencyFault('fact-does-not-fit', 'nothing is to be made clear');
  return violationOf(inputs, rule, lead);
}

const accusedOf = (agency: AgencyId | null | undefined, what: string): AgencyId => {
  if (agency) return agency;
  throw new InteragencyFault('fact-does-not-fit', `the request has no ${what}`);
};

/** In shadow mode nobody is reminded either. */
function reminder(aggregate: RequestAggregate, { id, term }: ConsultationContext, at: Instant): PrimaryFact {
  const payload = { at, consultation: id, by: 'schedule' as const, dueAt: term?.dueAt ?? null };
  const isWithheld = modeOf(aggregate) === 'shadow';
  return { type: 'reminder.sent', payload: isWithheld ? { ...payload, withheld: true } : payload };
}

/** What the end of a term means that the policy need not have; without its rule there is no such term. */
function lapseOf(
  rule: Parameters<typeof violationOf>[1] | undefined,
  accused: AgencyId,
  inputs: DecisionInputs,
) {
  if (rule === undefined) throw new InteragencyFault('fact-does-not-fit', 'the policy has no such term');
  return violationOf(inputs, rule, accused);
}

/** The term to conclude, counted from when the last opinion was in, and whether an objection is among them. */
function conclusionTerm(aggregate: RequestAggregate, at: Instant, inputs: DecisionInputs): PrimaryFact {
  const rule = inputs.policy.data.conclusion;
  const counted = rule && termOf(inputs, rule.period);
  if (!counted?.ok) throw new InteragencyFault('fact-does-not-fit', 'the policy has no term to conclude');
  const { dueDate, dueAt } = counted.term;
  const differ = [...aggregate.consultations.values()].some((consultation) => isObjection(consultation));
  const payload = { at, due: { dueDate, dueAt }, views: differ ? ('differ' as const) : ('agree' as const) };
  return { type: 'conclusion-term.started', payload };
}

/** The fact that an item of the schedule becomes, decided at its due date. `inputs.now` is that instant. */
export function decideDue(aggregate: RequestAggregate, item: DueItem, inputs: DecisionInputs): PrimaryFact {
  const { data } = inputs.policy;
  const { dueAt } = item;
  const at = dueAt;
  switch (item.type) {
    case 'deemed-receipt':
      return deemedReceipt(aggregate, item, inputs);
    case 'reminder':
      return reminder(aggregate, contextOf(aggregate, item.consultation), at);
    case 'minutes-term':
      return minutes(aggregate, item, inputs);
    case 'due-date': {
      const asked = contextOf(aggregate, item.consultation);
      const meaning = silence(asked, inputs);
      const neglect = neglectOf(aggregate, asked, inputs);
      return {
        type: 'due-date.reached',
        payload: { at, consultation: item.consultation, dueAt, silence: meaning, ...neglect },
      };
    }
    case 'notice':
    case 'response-term':
    case 'order-term':
      return ladderFact(aggregate, contextOf(aggregate, item.consultation), item, inputs);
    case 'cure-term': {
      const meaning = cureTerm(contextOf(aggregate, item.consultation), inputs);
      return {
        type: 'cure-term.reached',
        payload: { at, consultation: item.consultation, dueAt, ...meaning },
      };
    }
    case 'review-term': {
      const { lead } = contextOf(aggregate, item.consultation);
      const lapse = violationOf(inputs, data.review, lead);
      return { type: 'review-term.reached', payload: { at, consultation: item.consultation, dueAt, lapse } };
    }
    case 'clarification-term': {
      const lapse = unanswered(contextOf(aggregate, item.consultation), inputs);
      const payload = { at, consultation: item.consultation, dueAt, lapse };
      return { type: 'clarification-term.reached', payload };
    }
    case 'explanation-term':
      return { type: 'explanation-term.reached', payload: { at, case: item.case, dueAt } };
    default:
      return decideDueOfRequest(aggregate, item, inputs);
  }
}

/** The same for what is due of the request as a whole. */
function decideDueOfRequest(
  aggregate: RequestAggregate,
  item: DueOfRequest,
  inputs: DecisionInputs,
): PrimaryFact {
  const { data } = inputs.policy;
  const { dueAt } = item;
  const at = dueAt;
  const context = aggregate.request?.context;
  switch (item.type) {
    case 'request-term': {
      const lapse = violationOf(inputs, data.resolution, accusedOf(context?.lead, 'lead'));
      return { type: 'request-term.reached', payload: { at, dueAt, lapse } };
    }
    case 'hearing-term': {
      const lapse = violationOf(inputs, data.hearing, accusedOf(context?.escalatedTo, 'supervisor'));
      return { type: 'hearing-term.reached', payload: { at, dueAt, lapse } };
    }
    case 'direction-term': {
      const lapse = violationOf(inputs, data.direction, accusedOf(context?.direction?.executor, 'executor'));
      return { type: 'direction-term.reached', payload: { at, dueAt, lapse } };
    }
    case 'report-term': {
      const lapse = lapseOf(data.reports, accusedOf(context?.direction?.executor, 'executor'), inputs);
      return { type: 'report-term.reached', payload: { at, dueAt, lapse } };
    }
    case 'conclusion-start':
      return conclusionTerm(aggregate, at, inputs);
    case 'conclusion-term': {
      const lapse = lapseOf(data.conclusion, accusedOf(context?.lead, 'lead'), inputs);
      return { type: 'conclusion-term.reached', payload: { at, dueAt, lapse } };
    }
  }
}
