import {
  accept,
  type DecisionInputs,
  decided,
  notItsHead,
  periodFor,
  refuse,
  type TermResult,
} from '../decision/index.js';
import { type OfficerId, type Rejection, reject } from '../event/index.js';
import type { PolicyData } from '../policy/index.js';
import type { Length, Period } from '../time/index.js';
import { type Moved, moveClock } from './clock-moves.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationContext, ConsultationState } from './consultation.types.js';
import { type Decided, notOnThisClock } from './not-here.js';
import { clockOf } from './regions.js';

type Rule = Extract<PolicyData['extension'], { mode: 'on' }>;

type More = Pick<ConsultationCommandOf<'ask-extension'>, 'period' | 'dueDate'>;

/** How much more was asked for or granted: a length or a date, one of the two. */
function moreOf({ period, dueDate }: More): TermResult<Length> {
  if (period !== undefined && dueDate === undefined) return { ok: true, term: { period } };
  if (dueDate !== undefined && period === undefined) return { ok: true, term: { dueDate } };
  return { ok: false, rejection: reject('period-or-due-date', {}, { path: 'period' }) };
}

function originalPeriod({ urgency }: ConsultationContext, inputs: DecisionInputs): Period {
  const { counting: _, ...period } = periodFor(inputs, urgency);
  return period;
}

/** The clock with so much more: never shorter, and no longer than the policy lets it be. */
function extended(
  context: ConsultationContext,
  by: Length,
  rule: Rule,
  inputs: DecisionInputs,
): TermResult<Moved> {
  const citation = inputs.policy.cited(rule.citation);
  const moved = moveClock(context, { type: 'extended', at: inputs.now, by }, inputs);
  if (!moved.ok) return moved;
  const cap = rule.cap === 'original' ? originalPeriod(context, inputs) : rule.cap;
  const limit = moveClock(context, { type: 'extended', at: inputs.now, by: { period: cap } }, inputs);
  if (!limit.ok) return limit;
  const due = moved.term.term;
  const before = context.term;
  if (due === null || before === null || due.dueAt <= before.dueAt) {
    const values = { dueDate: before?.dueDate ?? '–' };
    return { ok: false, rejection: reject('extension-does-not-extend', values, { citation }) };
  }
  const latest = limit.term.term;
  if (latest !== null && due.dueAt > latest.dueAt) {
    const values = { dueDate: due.dueDate, latest: latest.dueDate };
    return { ok: false, rejection: reject('extension-too-long', values, { citation }) };
  }
  return moved;
}

/** An extension is asked for before the due date, with a reason (DOMAIN §4). */
export function askExtension(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'ask-extension'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const rule = inputs.policy.data.extension;
  if (rule.mode === 'off') return refuse(reject('not-under-this-policy', { command: command.type }));
  if (clockOf(consultation) !== 'running' || context.extensionAsked !== null)
    return notOnThisClock(command, consultation);
  const exhausted = allUsed(context, rule, inputs);
  if (exhausted !== null) return refuse(exhausted);
  const by = moreOf(command);
  if (!by.ok) return refuse(by.rejection);
  const possible = extended(context, by.term, rule, inputs);
  if (!possible.ok) return refuse(possible.rejection);
  const payload = { at: inputs.now, consultation: context.id, by: by.term };
  return accept(decided({ type: 'extension.asked', payload }, { reason: command.reason }));
}

function allUsed({ extensions }: ConsultationContext, rule: Rule, inputs: DecisionInputs): Rejection | null {
  if (extensions < rule.maximum) return null;
  const citation = inputs.policy.cited(rule.citation);
  return reject('extensions-exhausted', { maximum: String(rule.maximum) }, { citation });
}

/** Who approves it: a head who grants it, the head whom an officer names, or the officer where the policy lets one. */
function approverOf(
  { actor, approvedBy }: ConsultationCommandOf<'grant-extension'>,
  rule: Rule,
  inputs: DecisionInputs,
): TermResult<OfficerId> {
  if (rule.approver === 'officer' || actor.role === 'lead-head') return { ok: true, term: actor.officer };
  if (approvedBy === undefined || approvedBy === actor.officer) {
    const citation = inputs.policy.cited(rule.citation);
    return { ok: false, rejection: reject('approver-missing', {}, { path: 'approvedBy', citation }) };
  }
  const stranger = notItsHead(approvedBy, actor.agency, inputs);
  return stranger === null ? { ok: true, term: approvedBy } : { ok: false, rejection: stranger };
}

/** The lead gives more time: what was asked for, or as much as it sees fit within the cap. */
export function grantExtension(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'grant-extension'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const rule = inputs.policy.data.extension;
  if (rule.mode === 'off') return refuse(reject('not-under-this-policy', { command: command.type }));
  const clock = clockOf(consultation);
  const { extensionAsked: asked, term: before } = context;
  if (!['running', 'overdue'].includes(clock) || before === null)
    return notOnThisClock(command, consultation);
  const citation = inputs.policy.cited(rule.citation);
  // What was asked for in time may be granted when the due date is past; nothing else may.
  if (asked === null && (rule.asked === 'required' || clock === 'overdue')) {
    return refuse(reject('extension-not-asked', {}, { citation }));
  }
  const exhausted = allUsed(context, rule, inputs);
  if (exhausted !== null) return refuse(exhausted);
  const by = asked !== null && isSilent(command) ? { ok: true as const, term: asked } : moreOf(command);
  if (!by.ok) return refuse(by.rejection);
  const approver = approverOf(command, rule, inputs);
  if (!approver.ok) return refuse(approver.rejection);
  const moved = extended(context, by.term, rule, inputs);
  if (!moved.ok) return refuse(moved.rejection);
  if (moved.term.term !== null && moved.term.term.dueAt < inputs.now) {
    return refuse(reject('extension-does-not-extend', { dueDate: before.dueDate }, { citation }));
  }
  const payload = {
    at: inputs.now,
    consultation: context.id,
    ...moved.term,
    previousDueDate: before.dueDate,
    number: context.extensions + 1,
    approvedBy: approver.term,
    citation,
  };
  return accept(decided({ type: 'extension.granted', payload }, { reason: command.reason }));
}

const isSilent = ({ period, dueDate }: More): boolean => period === undefined && dueDate === undefined;

export function refuseExtension(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'refuse-extension'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  if (context.extensionAsked === null) return refuse(reject('extension-not-asked'));
  if (!['running', 'overdue'].includes(clockOf(consultation))) return notOnThisClock(command, consultation);
  const payload = { at: inputs.now, consultation: context.id };
  return accept(decided({ type: 'extension.refused', payload }, { reason: command.reason }));
}
