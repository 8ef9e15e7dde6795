import type { RequestContext } from './request.types.js';

/** A copy of the context, field by field: see `CompileOptions`. */
export const copyOfRequest = (context: RequestContext): RequestContext => ({
  lead: context.lead,
  dossier: context.dossier,
  matters: context.matters,
  territory: context.territory,
  competence: context.competence,
  present: context.present,
  responsibleOfficer: context.responsibleOfficer,
  policy: context.policy,
  machineVersion: context.machineVersion,
  directory: context.directory,
  calendar: context.calendar,
  mode: context.mode,
  due: context.due,
  id: context.id,
  rounds: context.rounds,
  waived: context.waived,
  ownTermRuns: context.ownTermRuns,
  dissent: context.dissent,
  treatments: context.treatments,
  escalatedTo: context.escalatedTo,
  hearing: context.hearing,
  direction: context.direction,
  directionDue: context.directionDue,
});
