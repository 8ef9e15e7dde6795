import type { ConsultationFact } from '../consultation/index.js';
import {
  accept,
  type Decision,
  type DecisionInputs,
  decided,
  refuse,
  replyTerm,
  termOf,
} from '../decision/index.js';
import type { AgencyId, Cited, ConsultationId } from '../event/index.js';
import type { Consultee, Judged } from './relevance.rules.js';

/** The text of a consultation that goes to one agency. */
const textsOf = (consultee: Consultee): Record<string, string> => ({
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
}

/** One consultation as it goes out: with its matched mandates and, where dispatch starts it, its clock. */
export function sentFact(
  judged: Judged,
  sent: Sent,
  path: string,
  inputs: DecisionInputs,
): Decision<ConsultationFact> {
  const { term: rule } = inputs.policy.data;
  const { consultee } = judged;
  const starts = rule.start === 'dispatch';
  const { uncovered } = rule;
  const term = starts ? replyTerm(inputs, inputs.now, { dueDate: consultee.dueDate, path, uncovered }) : null;
  if (term !== null && !term.ok) return refuse(term.rejection);
  const arrival =
    starts || rule.deemedReceiptAfter === undefined
      ? null
      : termOf(inputs, rule.deemedReceiptAfter, { path, uncovered });
  if (arrival !== null && !arrival.ok) return refuse(arrival.rejection);
  const payload = {
    at: inputs.now,
    round: sent.round,
    lead: sent.lead,
    consultee: consultee.agency,
    questions: judged.questions,
    irrelevance: judged.relevance.relevant ? null : sent.irrelevance,
    term: term === null ? null : term.term,
    deemedReceiptAt: arrival === null ? null : arrival.term.dueAt,
    redirectedFrom: sent.redirectedFrom,
    redirects: sent.redirects,
    directoryVersion: inputs.directory.directoryVersion,
  };
  return accept(decided({ type: 'consultation.sent', payload }, textsOf(consultee)));
}
