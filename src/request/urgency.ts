import { type DecisionInputs, notItsHead, type TermResult } from '../decision/index.js';
import { type OfficerId, reject } from '../event/index.js';
import type { Urgency } from '../policy/index.js';
import type { RequestCommandOf } from './request.commands.js';

interface Approved {
  readonly urgency: Urgency | null;
  /** The head of the lead. */
  readonly approvedBy: OfficerId | null;
}

/** How urgent a round is: at a level that the policy has, and approved by a head (DOMAIN §4). */
export function urgencyOf(
  { urgency, approvedBy, actor }: RequestCommandOf<'send-consultation'>,
  inputs: DecisionInputs,
): TermResult<Approved> {
  if (urgency === undefined) return { ok: true, term: { urgency: null, approvedBy: null } };
  const rule = inputs.policy.data.urgency;
  const levels = rule.mode === 'on' ? rule.periods.map(({ level }) => level) : [];
  if (rule.mode === 'off' || !levels.includes(urgency)) {
    const values = { urgency, allowed: levels.join(', ') || '–' };
    return { ok: false, rejection: reject('urgency-unknown', values, { path: 'urgency' }) };
  }
  if (actor.role === 'lead-head') return { ok: true, term: { urgency, approvedBy: actor.officer } };
  if (approvedBy === undefined || approvedBy === actor.officer) {
    const citation = inputs.policy.cited(rule.citation);
    return { ok: false, rejection: reject('urgency-unapproved', {}, { path: 'approvedBy', citation }) };
  }
  const stranger = notItsHead(approvedBy, actor.agency, inputs);
  return stranger === null ? { ok: true, term: { urgency, approvedBy } } : { ok: false, rejection: stranger };
}
