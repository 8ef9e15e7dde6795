import { accept, type Decision, type DecisionInputs, decided, refuse } from '../decision/index.js';
import { reject } from '../event/index.js';
import { machineVersions } from './machine-version.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestFact, RequestState } from './request.types.js';

/** Moves a stream on to newer machines, never back: what was recorded stays read by those it was recorded under. */
export function changeMachineVersion(
  { context }: RequestState,
  command: RequestCommandOf<'change-machine-version'>,
  { now: at }: DecisionInputs,
): Decision<RequestFact> {
  const { machineVersion: from } = context;
  const { machineVersion: to } = command;
  const newer = machineVersions.filter((version) => version > from);
  if (!newer.some((version) => version === to)) {
    const values = { current: String(from), newer: newer.join(', ') || '–' };
    return refuse(reject('machine-version-not-newer', values, { path: 'machineVersion' }));
  }
  return accept(
    decided({ type: 'machine-version.changed', payload: { at, from, to } }, { reason: command.reason }),
  );
}
