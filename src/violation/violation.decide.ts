import {
  accept,
  type Decision,
  type DecisionInputs,
  decided,
  refuse,
  termOf,
  today,
} from '../decision/index.js';
import { reject } from '../event/index.js';
import { civilDateOf } from '../time/index.js';
import type { ViolationCommand, ViolationCommandOf } from './violation.commands.js';
import type { ViolationFact, ViolationState } from './violation.types.js';

type CaseCommand = Exclude<ViolationCommand, ViolationCommandOf<'report-violation'>>;

const open: Record<CaseCommand['type'], readonly string[]> = {
  'notify-violation': ['recorded'],
  'explain-violation': ['notified', 'unexplained'],
  'conclude-violation': ['explained', 'unexplained'],
  'dismiss-violation': ['recorded', 'notified', 'explained', 'unexplained'],
  'excuse-violation': ['recorded', 'notified', 'explained', 'unexplained'],
};

const notHere = (command: CaseCommand, violation: ViolationState) =>
  command.type === 'conclude-violation' && violation.tags.includes('open')
    ? reject('not-yet-heard')
    : reject('not-in-this-state', { command: command.type, state: String(violation.value) });

function notify(
  command: ViolationCommandOf<'notify-violation'>,
  inputs: DecisionInputs,
): Decision<ViolationFact> {
  const result = termOf(inputs, inputs.policy.data.violationCases.explanation);
  if (!result.ok) return refuse(result.rejection);
  const { dueDate, dueAt } = result.term;
  const payload = {
    at: inputs.now,
    case: command.case,
    deliveredAt: inputs.now,
    explanation: { dueDate, dueAt },
  };
  return accept(
    decided({ type: 'violation.notified', payload }, { proofOfDelivery: command.proofOfDelivery }),
  );
}

function excuse(
  { context }: ViolationState,
  command: ViolationCommandOf<'excuse-violation'>,
  inputs: DecisionInputs,
): Decision<ViolationFact> {
  const { violationCases } = inputs.policy.data;
  const { ground, confirmedBy, documentDate, documentNumber, reason } = command;
  if (!violationCases.excuses.includes(ground)) {
    const citation = inputs.policy.cited(violationCases.citation);
    const values = { ground, allowed: violationCases.excuses.join(', ') };
    return refuse(reject('ground-not-allowed', values, { path: 'ground', citation }));
  }
  if (!inputs.directory.isValid(confirmedBy, today(inputs))) {
    return refuse(reject('agency-unknown', { agency: confirmedBy }, { path: 'confirmedBy' }));
  }
  if (confirmedBy === context.against || confirmedBy === context.accuser) {
    return refuse(reject('own-case', { agency: confirmedBy }, { path: 'confirmedBy' }));
  }
  const breachedOn = civilDateOf(context.recordedFor, inputs.calendar.zone);
  if (ground === 'protected-initiative' && documentDate > breachedOn) {
    const values = { before: breachedOn, date: documentDate };
    return refuse(reject('approved-too-late', values, { path: 'documentDate' }));
  }
  if (documentDate > today(inputs))
    return refuse(reject('in-the-future', { at: documentDate }, { path: 'documentDate' }));
  const payload = {
    at: inputs.now,
    case: command.case,
    decider: command.actor.agency,
    ground,
    confirmedBy,
    documentDate,
  };
  return accept(decided({ type: 'violation.excused', payload }, { documentNumber, reason }));
}

/** Decides a command on one case. Who may judge it has been checked already. */
export function decideViolation(
  violation: ViolationState,
  command: CaseCommand,
  inputs: DecisionInputs,
): Decision<ViolationFact> {
  if (!open[command.type].includes(String(violation.value))) return refuse(notHere(command, violation));
  const at = inputs.now;
  switch (command.type) {
    case 'notify-violation':
      return notify(command, inputs);
    case 'explain-violation': {
      const payload = { at, case: command.case, grounds: command.grounds };
      return accept(decided({ type: 'violation.explained', payload }, { explanation: command.explanation }));
    }
    case 'conclude-violation': {
      const payload = { at, case: command.case, decider: command.actor.agency };
      return accept(decided({ type: 'violation.concluded', payload }, { reason: command.reason }));
    }
    case 'dismiss-violation': {
      const payload = { at, case: command.case, decider: command.actor.agency };
      return accept(decided({ type: 'violation.dismissed', payload }, { reason: command.reason }));
    }
    case 'excuse-violation':
      return excuse(violation, command, inputs);
  }
}
