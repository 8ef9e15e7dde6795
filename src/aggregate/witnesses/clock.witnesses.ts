import type { ConsultationState } from '../../consultation/index.js';
import { periodFor, today } from '../../decision/index.js';
import type { Period } from '../../time/index.js';
import { fromEpoch, toEpoch } from '../../time/index.js';
import type { CommandOf } from '../command.js';
import {
  aboutConsultation as about,
  approvers,
  type ConsultationCommandType,
  type Situation,
  secondPerson,
  someText,
  type Witnesses,
} from './situation.js';

type ClockCommandType = Extract<
  ConsultationCommandType,
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
  | 'pass-on-consultation'
  | 'recompute-due-date'
>;
type ClockWitnesses = Witnesses<ClockCommandType, [ConsultationState]>;

/** As long as an extension may be: where that does not extend, nothing shorter does. */
function* longest({ inputs: { policy } }: Situation, { context }: ConsultationState): Generator<Period> {
  const rule = policy.data.extension;
  if (rule.mode === 'off') return;
  if (rule.cap !== 'original') {
    yield rule.cap;
    return;
  }
  const { counting: _, ...period } = periodFor({ policy }, context.urgency);
  yield period;
}

function* extensionsAsked(...on: [Situation, ConsultationState]): Generator<CommandOf<'ask-extension'>> {
  for (const period of longest(...on)) {
    yield { type: 'ask-extension', ...about(...on), period, reason: someText };
  }
}

function* extensions(...on: [Situation, ConsultationState]): Generator<CommandOf<'grant-extension'>> {
  for (const period of longest(...on)) {
    for (const approvedBy of approvers(on[0])) {
      yield { type: 'grant-extension', ...about(...on), period, approvedBy, reason: someText };
    }
  }
}

/** The last millisecond, once there is one since the dispatch. */
function* outages(...on: [Situation, ConsultationState]): Generator<CommandOf<'record-outage'>> {
  const { actor, inputs } = on[0];
  const to = inputs.now;
  const from = fromEpoch(toEpoch(to) - 1);
  yield {
    type: 'record-outage',
    ...about(...on),
    from,
    to,
    evidence: someText,
    confirmedBy: secondPerson(actor),
  };
}

function* successions(...on: [Situation, ConsultationState]): Generator<CommandOf<'pass-on-consultation'>> {
  const { inputs } = on[0];
  for (const to of inputs.directory.successorsOn(on[1].context.consultee, today(inputs))) {
    yield { type: 'pass-on-consultation', ...about(...on), to, reason: someText };
  }
}

/** Witnesses of the commands on the clock of a consultation. */
export const clockWitnesses: ClockWitnesses = {
  'ask-clarification': (...on) => [{ type: 'ask-clarification', ...about(...on), missing: someText }],
  'answer-clarification': (...on) => [{ type: 'answer-clarification', ...about(...on), answer: someText }],
  'ask-extension': extensionsAsked,
  'grant-extension': extensions,
  'refuse-extension': (...on) => [{ type: 'refuse-extension', ...about(...on), reason: someText }],
  'suspend-consultation': (...on) => [{ type: 'suspend-consultation', ...about(...on), reason: someText }],
  'resume-consultation': (...on) => [{ type: 'resume-consultation', ...about(...on), reason: someText }],
  'record-outage': outages,
  'send-back-consultation': (...on) => [
    { type: 'send-back-consultation', ...about(...on), reason: someText },
  ],
  'resend-consultation': (...on) => [{ type: 'resend-consultation', ...about(...on), reason: someText }],
  'supply-document': (...on) => [
    { type: 'supply-document', ...about(...on), document: someText, complete: true },
  ],
  'pass-on-consultation': successions,
  // With a decision it may come earlier, and later just the same.
  'recompute-due-date': (...on) => [{ type: 'recompute-due-date', ...about(...on), decision: someText }],
};
