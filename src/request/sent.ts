import type { ConsultationFact } from '../consultation/index.js';
import {
  accept,
  type Decision,
  type DecisionInputs,
  decided,
  refuse,
  replyTerm,
  type TermResult,
  termOf,
} from '../decision/index.js';
import type { AgencyId, Cited, ConsultationId, OfficerId } from '../event/index.js';
import type { Urgency } from '../policy/index.js';
import type { Consultee, Judged } from './relevance.rules.js';

/** The text of a consultation that goes to one agency. */
export const textsOf = (consultee: Consultee): Record<string, string> => ({
  reason: consultee.reason,
  // A question that is passed on after its text was erased goes on without it.
  ...Object.fromEntries(
    consultee.questions
      .filter(({ text }) => text !== '')
      .map(({ id, text }) => [`questions.${id}.text`, text]),
  ),
});

export interface Sent {
  readonly round: number;
  readonly lead: AgencyId;
  readonly irrelevance: Cited | null;
  readonly redirectedFrom: ConsultationId | null;
  readonly redirects: number;
  readonly urgency: Urgency | null;
  readonly approvedBy: OfficerId | null;
  readonly awaitsDossier: boolean;
}

/** One consultation as it goes out: with its matched mandates and, where dispatch starts it, its clock. */
type Clock = Pick<
  Extract<ConsultationFact, { type: 'consultation.sent' }>['payload'],
  'term' | 'deemedReceiptAt' | 'namedDueDate'
>;

/**
 * The clock that goes out with a consultation. Where it starts on receipt, the term is tried from the latest receipt
 * there can be: what a due date lacks is said now, not when it is too late to say it.
 */
function clockOf(
  consultee: Consultee,
  urgency: Urgency | null,
  path: string,
  inputs: DecisionInputs,
): TermResult<Clock> {
  const { start, deemedReceiptAfter, uncovered } = inputs.policy.data.term;
  const { dueDate } = consultee;
  if (start === 'dispatch' || deemedReceiptAfter === undefined) {
    const result = replyTerm(inputs, inputs.now, { urgency, dueDate, path, uncovered, tooEarly: 'refused' });
    return result.ok
      ? { ok: true, term: { term: result.term, deemedReceiptAt: null, namedDueDate: null } }
      : result;
  }
  const arrival = termOf(inputs, deemedReceiptAfter, { path, uncovered });
  if (!arrival.ok) return arrival;
  const latest = replyTerm(inputs, arrival.term.dueAt, {
    urgency,
    dueDate,
    path,
    uncovered,
    tooEarly: 'refused',
  });
  if (!latest.ok) return latest;
  return {
    ok: true,
    term: { term: null, deemedReceiptAt: arrival.term.dueAt, namedDueDate: dueDate ?? null },
  };
}

export function sentFact(
  judged: Judged,
  sent: Sent,
  path: string,
  inputs: DecisionInputs,
): Decision<ConsultationFact> {
  const { consultee } = judged;
  const clock = clockOf(consultee, sent.urgency, path, inputs);
  if (!clock.ok) return refuse(clock.rejection);
  const payload = {
    at: inputs.now,
    round: sent.round,
    lead: sent.lead,
    consultee: consultee.agency,
    questions: judged.questions,
    irrelevance: judged.relevance.relevant ? null : sent.irrelevance,
    ...clock.term,
    redirectedFrom: sent.redirectedFrom,
    redirects: sent.redirects,
    directoryVersion: inputs.directory.directoryVersion,
    ...(sent.urgency === null ? {} : { urgency: sent.urgency }),
    ...(sent.approvedBy === null ? {} : { approvedBy: sent.approvedBy }),
    ...(sent.awaitsDossier ? { awaitsDossier: true as const } : {}),
  };
  return accept(decided({ type: 'consultation.sent', payload }, textsOf(consultee)));
}
