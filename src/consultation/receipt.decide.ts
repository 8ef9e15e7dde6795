import { accept, type DecisionInputs, decided, refuse, replyTerm } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { Instant } from '../time/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationFact, ConsultationState } from './consultation.types.js';
import { type Decided, notHere } from './not-here.js';
import { checkReceipt } from './receipt.js';
import { clockOf } from './regions.js';

/** A receipt starts the clock where the policy says so, and is only noted where the clock runs since dispatch. */
export function receiptFact(
  consultation: ConsultationState,
  receivedAt: Instant,
  by: 'acknowledgement' | 'evidence' | 'deemed',
  inputs: DecisionInputs,
  at: Instant = inputs.now,
):
  | { ok: true; fact: Extract<ConsultationFact, { type: 'consultation.received' }> }
  | { ok: false; decision: Decided } {
  const term =
    clockOf(consultation) === 'awaitingReceipt'
      ? replyTerm(inputs, receivedAt, { dueDate: consultation.context.namedDueDate ?? undefined })
      : null;
  if (term !== null && !term.ok) return { ok: false, decision: refuse(term.rejection) };
  const consultationId = consultation.context.id;
  const payload = {
    at,
    consultation: consultationId,
    receivedAt,
    by,
    term: term?.term ?? null,
    confirmedBy: null,
  };
  return { ok: true, fact: { type: 'consultation.received', payload } };
}

/** Decides the receipt of a dispatch: acknowledged by the consultee, or proven by the lead's registry. */
export function receive(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'acknowledge-receipt' | 'record-receipt'>,
  inputs: DecisionInputs,
): Decided {
  const { receivedAt: known, sentAt } = consultation.context;
  if (known !== null) return refuse(reject('already-received', { at: known }));
  if (!['awaitingReceipt', 'running', 'overdue'].includes(clockOf(consultation)))
    return notHere(command, consultation);
  if (command.type === 'acknowledge-receipt') {
    const receipt = receiptFact(consultation, inputs.now, 'acknowledgement', inputs);
    return receipt.ok ? accept(decided(receipt.fact)) : receipt.decision;
  }
  const problem = checkReceipt(command, sentAt, inputs);
  if (problem !== null) return refuse(problem);
  const receipt = receiptFact(consultation, command.receivedAt, 'evidence', inputs);
  if (!receipt.ok) return receipt.decision;
  const payload = { ...receipt.fact.payload, confirmedBy: command.confirmedBy ?? null };
  return accept(decided({ ...receipt.fact, payload }, { evidence: command.evidence }));
}
