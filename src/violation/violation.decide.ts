import { accept, type Decision, type DecisionInputs, decided, refuse, termOf } from '../decision/index.js';
import { type OfficerId, type Rejection, reject } from '../event/index.js';
import { conclude } from './conclusion.decide.js';
import { excuse } from './excuse.decide.js';
import type { CaseSituation } from './situation.js';
import type { ViolationCommand, ViolationCommandOf } from './violation.commands.js';
import type { ViolationFact, ViolationState } from './violation.types.js';

type CaseCommand = Exclude<ViolationCommand, ViolationCommandOf<'report-violation'>>;
type Decided = Decision<ViolationFact>;

const open: Record<CaseCommand['type'], readonly string[]> = {
  'notify-violation': ['recorded'],
  'explain-violation': ['notified', 'unexplained'],
  'conclude-violation': ['explained', 'unexplained'],
  'dismiss-violation': ['recorded', 'notified', 'explained', 'unexplained'],
  'excuse-violation': ['recorded', 'notified', 'explained', 'unexplained'],
  'appeal-violation': ['concluded'],
  'decide-appeal': ['appealed'],
  'remedy-violation': ['concluded'],
  'check-remedy': ['remedied'],
};

const notHere = (command: CaseCommand, violation: ViolationState) =>
  command.type === 'conclude-violation' && violation.tags.includes('open')
    ? reject('not-yet-heard')
    : reject('not-in-this-state', { command: command.type, state: String(violation.value) });

function notify(command: ViolationCommandOf<'notify-violation'>, inputs: DecisionInputs): Decided {
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

type Grounds = 'objective' | 'subjective';

/** What a cause of the policy's list is, the policy says; of any other the accused says it, and the decider judges. */
function groundsOf(
  { causeCode, grounds }: ViolationCommandOf<'explain-violation'>,
  { policy }: DecisionInputs,
): { readonly grounds: Grounds } | { readonly rejection: Rejection } {
  const causes = policy.data.violationCases.causes ?? [];
  if ((causeCode === undefined) === (grounds === undefined))
    return { rejection: reject('cause-or-grounds', {}, { path: 'causeCode' }) };
  if (grounds !== undefined) return { grounds };
  const known = causes.find(({ code }) => code === causeCode);
  if (known !== undefined) return { grounds: known.is };
  const values = { cause: causeCode ?? '–', allowed: causes.map(({ code }) => code).join(', ') || '–' };
  return { rejection: reject('cause-unknown', values, { path: 'causeCode' }) };
}

/** Since machine version 4 a case keeps who acted in it: nobody judges what it had a hand in. */
const officerOf = (
  { actor }: CaseCommand,
  { machineVersion }: CaseSituation,
): { readonly officer?: OfficerId } => (machineVersion >= 4 ? { officer: actor.officer } : {});
const decidedBy = (
  { actor }: CaseCommand,
  { machineVersion }: CaseSituation,
): { readonly decidedBy?: OfficerId } => (machineVersion >= 4 ? { decidedBy: actor.officer } : {});

function explain(
  command: ViolationCommandOf<'explain-violation'>,
  situation: CaseSituation,
  inputs: DecisionInputs,
): Decided {
  const found = groundsOf(command, inputs);
  if ('rejection' in found) return refuse(found.rejection);
  const { causeCode, documents } = command;
  const payload = {
    at: inputs.now,
    case: command.case,
    grounds: found.grounds,
    ...(causeCode === undefined ? {} : { causeCode }),
    ...officerOf(command, situation),
    ...(documents === undefined ? {} : { documents }),
  };
  return accept(decided({ type: 'violation.explained', payload }, { explanation: command.explanation }));
}

/** The accused may appeal a conclusion once, within the policy's term, where another decider is left to hear it. */
function appeal(
  { context }: ViolationState,
  command: ViolationCommandOf<'appeal-violation'>,
  { hearers }: CaseSituation,
  inputs: DecisionInputs,
): Decided {
  const { appealDue } = context;
  if (context.appeal !== null) return refuse(reject('appealed-already'));
  if (appealDue === null) return refuse(reject('not-under-this-policy', { command: command.type }));
  if (inputs.now > appealDue.dueAt) return refuse(reject('appeal-too-late', { dueDate: appealDue.dueDate }));
  if (hearers.length === 0) return refuse(reject('nobody-to-hear'));
  const payload = { at: inputs.now, case: command.case, officer: command.actor.officer };
  return accept(decided({ type: 'violation.appealed', payload }, { appeal: command.appeal }));
}

/** Decides a command on one case. Who may judge it has been checked already. */
export function decideViolation(
  violation: ViolationState,
  command: CaseCommand,
  situation: CaseSituation,
  inputs: DecisionInputs,
): Decided {
  if (!open[command.type].includes(String(violation.value))) return refuse(notHere(command, violation));
  const { actor } = command;
  const subject = { at: inputs.now, case: command.case };
  const judged = { ...subject, decider: actor.agency, ...decidedBy(command, situation) };
  const judgedNow = { ...subject, decider: actor.agency, decidedBy: actor.officer };
  switch (command.type) {
    case 'notify-violation':
      return notify(command, inputs);
    case 'explain-violation':
      return explain(command, situation, inputs);
    case 'conclude-violation':
      return conclude(violation, command, judged, situation, inputs);
    case 'dismiss-violation':
      return accept(decided({ type: 'violation.dismissed', payload: judged }, { reason: command.reason }));
    case 'excuse-violation':
      return excuse(violation, command, judged, situation, inputs);
    case 'appeal-violation':
      return appeal(violation, command, situation, inputs);
    case 'decide-appeal': {
      const payload = { ...judgedNow, outcome: command.outcome };
      return accept(decided({ type: 'appeal.decided', payload }, { reason: command.reason }));
    }
    case 'remedy-violation': {
      const { documents, remedy } = command;
      const proof = documents === undefined ? {} : { documents };
      const payload = { ...subject, officer: actor.officer, ...proof };
      return accept(decided({ type: 'violation.remedied', payload }, { remedy }));
    }
    case 'check-remedy': {
      const payload = { ...judgedNow, accepted: command.accepted };
      return accept(decided({ type: 'remedy.checked', payload }, { reason: command.reason }));
    }
  }
}
