import { accept, type DecisionInputs, decided, refuse, termOf } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { Instant } from '../time/index.js';
import { moveClock, unmoved } from './clock-moves.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import { startedBy } from './consultation.rules.js';
import type { ConsultationFactOf, ConsultationState } from './consultation.types.js';
import { type Decided, notOnThisClock } from './not-here.js';
import { startedTerm } from './receipt.decide.js';
import { checkReceipt, momentsKept, settleMoments } from './receipt.js';
import { clockOf, isMovable } from './regions.js';

/** What can't be taken in goes back before it counts as received (DOMAIN §4, Moments). */
export function sendBack(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'send-back-consultation'>,
  { now: at }: DecisionInputs,
): Decided {
  if (clockOf(consultation) !== 'awaitingReceipt') return notOnThisClock(command, consultation);
  const payload = { at, consultation: consultation.context.id };
  return accept(decided({ type: 'consultation.sent-back', payload }, { reason: command.reason }));
}

/** Sent again: what came back waits for its receipt anew; a clock that runs starts anew or runs on, as the policy says. */
export function resend(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'resend-consultation'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const clock = clockOf(consultation);
  const { resending, term } = inputs.policy.data;
  const texts = { reason: command.reason };
  const subject = { at: inputs.now, consultation: context.id };
  if (clock === 'sentBack' && term.deemedReceiptAfter !== undefined) {
    const deemed = termOf(inputs, term.deemedReceiptAfter);
    if (!deemed.ok) return refuse(deemed.rejection);
    const payload = { ...subject, clock: null, term: null, deemedReceiptAt: deemed.term.dueAt };
    return accept(decided({ type: 'consultation.resent', payload }, texts));
  }
  if (clock !== 'running') return notOnThisClock(command, consultation);
  const moved =
    resending.clock === 'restart'
      ? moveClock(context, { type: 'restarted', at: inputs.now }, inputs)
      : unmoved;
  if (!moved.ok) return refuse(moved.rejection);
  const payload = { ...subject, ...moved.term, deemedReceiptAt: null };
  return accept(decided({ type: 'consultation.resent', payload }, texts));
}

type Supplied = ConsultationFactOf<'document.supplied'>['payload'];

/** What a document that reached the consultee at this instant does to the clock. */
function movedBy(
  consultation: ConsultationState,
  receivedAt: Instant,
  complete: boolean,
  inputs: DecisionInputs,
) {
  const { context } = consultation;
  const clock = clockOf(consultation);
  if (clock === 'awaitingDossier' && complete) {
    const started = startedTerm(consultation, receivedAt, inputs);
    return started.ok
      ? { ok: true as const, term: { clock: startedBy(started.term), term: started.term } }
      : started;
  }
  const { term } = context;
  const { start } = inputs.policy.data.term;
  if (term === null || start !== 'last-document') return unmoved;
  // One that came before the clock was last started is not the last; one that came after the due date excuses nobody.
  const isLast = receivedAt > term.start && receivedAt <= term.dueAt;
  return isLast ? moveClock(context, { type: 'restarted', at: receivedAt }, inputs) : unmoved;
}

/** A reply shows that the dossier sufficed: what it answers was complete when it came. */
export function suppliedByReply(
  consultation: ConsultationState,
  receivedAt: Instant,
  inputs: DecisionInputs,
) {
  const moved = movedBy(consultation, receivedAt, true, inputs);
  if (!moved.ok) return moved;
  const payload: Supplied = {
    at: inputs.now,
    consultation: consultation.context.id,
    ...moved.term,
    receivedAt,
    complete: true,
    confirmedBy: null,
  };
  return { ok: true as const, term: { type: 'document.supplied' as const, payload } };
}

/** A further document reaches the consultee: it starts the clock that waits for it, or the one that runs anew. */
export function supply(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'supply-document'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = consultation;
  const clock = clockOf(consultation);
  const waits = ['awaitingReceipt', 'sentBack', 'awaitingDossier'].includes(clock);
  if (!waits && (clock === 'paused' || !isMovable(consultation)))
    return notOnThisClock(command, consultation);
  const named = inputs.policy.data.term.receipt ?? 'arrived';
  const settled = settleMoments(
    command.moments === undefined ? { receivedAt: inputs.now, ...command } : command,
    named,
    inputs,
  );
  if (!settled.ok) return refuse(settled.rejection);
  if (!('receivedAt' in settled.term))
    return refuse(reject('moment-missing', { moment: named }, { path: `moments.${named}` }));
  const { receivedAt } = settled.term;
  // Only the registry dates back (DOMAIN §4, received against entered).
  if (receivedAt < inputs.now && command.actor.role !== 'registry')
    return refuse(reject('registry-dates-back', {}, { path: 'receivedAt' }));
  const problem = checkReceipt(command, receivedAt, context.sentAt, inputs);
  if (problem !== null) return refuse(problem);
  const moved = movedBy(consultation, receivedAt, command.complete === true, inputs);
  if (!moved.ok) return refuse(moved.rejection);
  const kept = momentsKept(command);
  const payload: Supplied = {
    at: inputs.now,
    consultation: context.id,
    ...moved.term,
    receivedAt,
    complete: command.complete === true,
    confirmedBy: command.confirmedBy ?? null,
    ...kept.payload,
  };
  const texts = { document: command.document, evidence: command.evidence, ...kept.texts };
  return accept(decided({ type: 'document.supplied', payload }, texts));
}
