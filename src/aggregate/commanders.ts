import type { AgencyId, OfficerId } from '../event/index.js';
import type { Parties } from './parties.js';

interface Commanders {
  readonly agencies: readonly AgencyId[];
  readonly officers: readonly OfficerId[];
}

/** The lapses of what a superior ordered or directed. */
const ofCommands: readonly string[] = ['direction-not-carried-out', 'late-report'];

/** Who gave the order or direction that the case says was not carried out: none of them judges the breach of its own. */
export function commandersOf({
  request,
  violation,
  consultationOfCase,
}: Pick<Parties, 'request' | 'violation' | 'consultationOfCase'>): Commanders {
  const isOfCommand = violation !== null && ofCommands.includes(violation.context.kind);
  if (!isOfCommand || request === null || request.context.machineVersion < 4)
    return { agencies: [], officers: [] };
  const { escalatedTo, directedBy } = request.context;
  const given =
    consultationOfCase === null
      ? [{ by: escalatedTo, officer: directedBy }]
      : consultationOfCase.context.ordersBy;
  return {
    agencies: given.flatMap(({ by }) => (by === null ? [] : [by])),
    officers: given.flatMap(({ officer }) => (officer === null ? [] : [officer])),
  };
}
