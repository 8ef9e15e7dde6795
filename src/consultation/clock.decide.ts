import type { DecisionInputs } from '../decision/index.js';
import { answerClarification, askClarification } from './clarification.decide.js';
import type { ConsultationCommandOf } from './consultation.commands.js';
import type { ConsultationState } from './consultation.types.js';
import { recompute } from './due-date.decide.js';
import { askExtension, grantExtension, refuseExtension } from './extension.decide.js';
import type { Decided } from './not-here.js';
import { resend, sendBack, supply } from './sending-again.decide.js';
import { recordOutage, resume, suspend } from './standstill.decide.js';

type ClockCommand = ConsultationCommandOf<
  | 'recompute-due-date'
  | 'ask-clarification'
  | 'answer-clarification'
  | 'ask-extension'
  | 'grant-extension'
  | 'refuse-extension'
  | 'suspend-consultation'
  | 'resume-consultation'
  | 'record-outage'
  | 'send-back-consultation'
  | 'resend-consultation'
  | 'supply-document'
>;

/** Decides a command on the clock of a consultation (DOMAIN §4). */
export function decideClock(
  consultation: ConsultationState,
  command: ClockCommand,
  inputs: DecisionInputs,
): Decided {
  switch (command.type) {
    case 'recompute-due-date':
      return recompute(consultation, command, inputs);
    case 'ask-clarification':
      return askClarification(consultation, command, inputs);
    case 'answer-clarification':
      return answerClarification(consultation, command, inputs);
    case 'ask-extension':
      return askExtension(consultation, command, inputs);
    case 'grant-extension':
      return grantExtension(consultation, command, inputs);
    case 'refuse-extension':
      return refuseExtension(consultation, command, inputs);
    case 'suspend-consultation':
      return suspend(consultation, command, inputs);
    case 'resume-consultation':
      return resume(consultation, command, inputs);
    case 'record-outage':
      return recordOutage(consultation, command, inputs);
    case 'send-back-consultation':
      return sendBack(consultation, command, inputs);
    case 'resend-consultation':
      return resend(consultation, command, inputs);
    case 'supply-document':
      return supply(consultation, command, inputs);
  }
}
