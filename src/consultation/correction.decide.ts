import { accept, type DecisionInputs, decided, refuse, violationOf } from '../decision/index.js';
import { reject } from '../event/index.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationState } from './consultation.types.js';
import { type Decided, notHere } from './not-here.js';
import { checkReceipt } from './receipt.js';
import { clockOf } from './regions.js';
import { sentByConsultee } from './replacing.decide.js';

/**
 * Restates when a reply was received, where the registry had keyed in a wrong moment: with evidence and a second person,
 * within the window in which a receipt may be dated back at all. Only the one reply that settles lateness by the due date
 * itself can be corrected, and only behind the start of its clock: a cure, a recall or a second reply has judged more
 * than this can take back.
 */
export function correctRecord(
  consultation: ConsultationState,
  command: ConsultationCommandOf<'correct-record'>,
  inputs: DecisionInputs,
): Decided {
  const { id, term, standing, sentAt, cure, recalls, repliesCounted, consultee } = consultation.context;
  const isSettled =
    cure === null && recalls === 0 && repliesCounted === 1 && clockOf(consultation) === 'stopped';
  if (standing === null || term === null || !isSettled || standing.receivedAt <= term.start)
    return notHere(command, consultation);
  const own = sentByConsultee(consultation.context);
  if (own !== null) return refuse(own);
  const { receivedAt, evidence, confirmedBy, reason } = command;
  if (confirmedBy === command.actor.officer)
    return refuse(reject('second-person-required', {}, { path: 'confirmedBy' }));
  const problem = checkReceipt(command, receivedAt, sentAt, inputs);
  if (problem !== null) return refuse(problem);
  if (receivedAt <= term.start) {
    const values = { at: receivedAt, earliest: term.start };
    return refuse(reject('backdated-too-far', values, { path: 'receivedAt' }));
  }
  if (receivedAt === standing.receivedAt) return refuse(reject('nothing-to-correct', { at: receivedAt }));
  const payload = {
    at: inputs.now,
    consultation: id,
    reply: standing.reply,
    previousReceivedAt: standing.receivedAt,
    receivedAt,
    late: receivedAt > term.dueAt,
    timeliness: violationOf(inputs, inputs.policy.data.silence, consultee),
    confirmedBy,
  };
  return accept(decided({ type: 'record.corrected', payload }, { evidence, reason }));
}
