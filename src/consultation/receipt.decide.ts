import {
  accept,
  type DecisionInputs,
  decided,
  refuse,
  replyTerm,
  type TermResult,
} from '../decision/index.js';
import { reject } from '../event/index.js';
import type { Instant } from '../time/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import { startOf } from './consultation.rules.js';
import type { ConsultationContext, ConsultationFactOf, ConsultationState } from './consultation.types.js';
import { type Decided, notOnThisClock } from './not-here.js';
import { checkReceipt, momentsKept, settleMoments } from './receipt.js';
import { clockOf } from './regions.js';
import type { Term } from './term.schema.js';

type Received = ConsultationFactOf<'consultation.received'>;

/** Whether the clock waits for a receipt. */
export const awaitsReceipt = (consultation: ConsultationState): boolean =>
  ['awaitingReceipt', 'sentBack'].includes(clockOf(consultation));

/** The term of a clock that starts with what is received now, or was needed before it. */
export function startedTerm(
  { context }: ConsultationState,
  receivedAt: Instant,
  inputs: DecisionInputs,
): TermResult<Term> {
  const { namedDueDate, urgency, grace } = context;
  const start = startOf(context, inputs.policy.data.term.start, receivedAt);
  return replyTerm(inputs, start, { urgency, dueDate: namedDueDate ?? undefined, grace });
}

/** A receipt starts the clock where the policy says so, and is only noted where the clock runs since dispatch. */
export function receiptFact(
  consultation: ConsultationState,
  receivedAt: Instant,
  by: Received['payload']['by'],
  inputs: DecisionInputs,
  { awaitsDossier }: Pick<ConsultationContext, 'awaitsDossier'> = consultation.context,
): TermResult<Received> {
  const { id } = consultation.context;
  const starts = awaitsReceipt(consultation) && !awaitsDossier;
  const term = starts ? startedTerm(consultation, receivedAt, inputs) : null;
  if (term !== null && !term.ok) return term;
  const payload = {
    at: inputs.now,
    consultation: id,
    receivedAt,
    by,
    term: term?.term ?? null,
    confirmedBy: null,
  };
  return { ok: true, term: { type: 'consultation.received', payload } };
}

function acknowledge(consultation: ConsultationState, inputs: DecisionInputs): Decided {
  const receipt = receiptFact(consultation, inputs.now, 'acknowledgement', inputs);
  return receipt.ok ? accept(decided(receipt.term)) : refuse(receipt.rejection);
}

/** What the lead's registry can prove: that it was received, or at least that it has arrived. */
function record(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'record-receipt'>,
  inputs: DecisionInputs,
): Decided {
  const { sentAt, id } = consultation.context;
  const settled = settleMoments(command, inputs.policy.data.term.receipt ?? 'arrived', inputs);
  if (!settled.ok) return refuse(settled.rejection);
  const moment = 'receivedAt' in settled.term ? settled.term.receivedAt : settled.term.arrivedAt;
  const problem = checkReceipt(command, moment, sentAt, inputs);
  if (problem !== null) return refuse(problem);
  const kept = momentsKept(command);
  const texts = { evidence: command.evidence, ...kept.texts };
  const confirmedBy = command.confirmedBy ?? null;
  if ('receivedAt' in settled.term) {
    const receipt = receiptFact(consultation, moment, 'evidence', inputs);
    if (!receipt.ok) return refuse(receipt.rejection);
    const payload = { ...receipt.term.payload, confirmedBy, ...kept.payload };
    return accept(decided({ ...receipt.term, payload }, texts));
  }
  if (clockOf(consultation) !== 'awaitingReceipt' || kept.payload.moments === undefined)
    return notOnThisClock(command, consultation);
  const { arrivedAt, deemedReceiptAt } = settled.term;
  const { moments } = kept.payload;
  const payload = { at: inputs.now, consultation: id, arrivedAt, deemedReceiptAt, confirmedBy, moments };
  return accept(decided({ type: 'consultation.arrived', payload }, texts));
}

/** Decides the receipt of a dispatch: acknowledged by the consultee, or proven by the lead's registry. */
export function receive(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'acknowledge-receipt' | 'record-receipt'>,
  inputs: DecisionInputs,
): Decided {
  const { receivedAt: known } = consultation.context;
  if (known !== null) return refuse(reject('already-received', { at: known }));
  // What came back may be taken in after all by whoever sent it back, and is not received on the lead's word.
  const notYet =
    command.type === 'acknowledge-receipt' ? ['awaitingReceipt', 'sentBack'] : ['awaitingReceipt'];
  if (![...notYet, 'running', 'paused', 'overdue'].includes(clockOf(consultation)))
    return notOnThisClock(command, consultation);
  return command.type === 'acknowledge-receipt'
    ? acknowledge(consultation, inputs)
    : record(consultation, command, inputs);
}
