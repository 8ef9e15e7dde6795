import {
  accept,
  type Decision,
  type DecisionInputs,
  decided,
  type Refused,
  refuse,
  termOf,
} from '../decision/index.js';
import { type Rejection, reject } from '../event/index.js';
import type { CivilDate } from '../time/index.js';
import { machineVersion } from './machine-version.js';
import { namedDue } from './named-due.js';
import type { RequestCommandOf } from './request.commands.js';
import { requestParts } from './request.schema.js';
import type { RequestContext, RequestFact } from './request.types.js';

type Due = RequestContext['due'];

function ownDue(
  inputs: DecisionInputs,
  dueDate: CivilDate | undefined,
): { refused: Refused } | { refused: null; due: Due } {
  if (dueDate !== undefined) return namedDue(inputs, dueDate);
  const { period } = inputs.policy.data.resolution;
  if (period === undefined) return { refused: null, due: null };
  const result = termOf(inputs, period);
  if (!result.ok) return { refused: refuse(result.rejection) };
  return { refused: null, due: { dueDate: result.term.dueDate, dueAt: result.term.dueAt } };
}

/** Matters and territories that the directory does not have would match no mandate, and no duty. */
function unknownPlace(
  command: RequestCommandOf<'open-request'>,
  { directory }: DecisionInputs,
): Rejection | null {
  const index = command.matters.findIndex((matter) => directory.matter(matter) === undefined);
  const matter = command.matters[index];
  if (matter !== undefined) return reject('matter-unknown', { matter }, { path: `matters.${index}` });
  const { territory } = command;
  return directory.territory(territory) === undefined
    ? reject('territory-unknown', { territory }, { path: 'territory' })
    : null;
}

/** Opens a draft. The lead is the agency of whoever opens it. */
export function decideOpening(
  command: RequestCommandOf<'open-request'>,
  inputs: DecisionInputs,
): Decision<RequestFact> {
  const { policy, directory, calendar, lookups } = inputs;
  const { agency: lead } = command.actor;
  const { leadOfDossier } = lookups;
  const { oneLead } = policy.data;
  if (oneLead.mode === 'refuse' && leadOfDossier !== null && leadOfDossier !== lead) {
    const values = { dossier: command.dossier, lead: leadOfDossier };
    return refuse(
      reject('another-lead', values, { path: 'dossier', citation: policy.cited(oneLead.citation) }),
    );
  }
  const unknown = unknownPlace(command, inputs);
  if (unknown !== null) return refuse(unknown);
  const own = ownDue(inputs, command.dueDate);
  if (own.refused !== null) return own.refused;
  const { subject, legalBasis, expectedOutput } = command;
  const payload = {
    at: inputs.now,
    lead,
    dossier: command.dossier,
    matters: command.matters,
    territory: command.territory,
    competence: command.competence,
    present: requestParts.filter((part) => command[part] !== undefined),
    responsibleOfficer: command.responsibleOfficer ?? null,
    due: own.due,
    ...(policy.data.conclusion === undefined ? {} : { concludes: true as const }),
    policy: { id: policy.data.id, policyVersion: policy.data.policyVersion, hash: policy.hash },
    machineVersion,
    ...(inputs.mode === 'shadow' ? { mode: 'shadow' as const } : {}),
    directory: { id: directory.id, directoryVersion: directory.directoryVersion },
    calendar: { id: calendar.id, calendarVersion: calendar.calendarVersion, zone: calendar.zone },
  };
  return accept(decided({ type: 'request.opened', payload }, { subject, legalBasis, expectedOutput }));
}
