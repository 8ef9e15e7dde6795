import { type DecisionInputs, today } from '../decision/index.js';
import type { AgencyId } from '../event/index.js';
import type { ViolationState } from '../violation/index.js';

/** Between whom a case stands, and who gave the order or direction that it says was not carried out. */
interface Charge extends Pick<ViolationState['context'], 'against' | 'accuser'> {
  readonly joint?: ViolationState['context']['joint'];
  readonly commanders?: readonly AgencyId[];
}

/**
 * Who may judge a case: a superior of the accused that is neither accused, nor jointly responsible, nor accuser, and
 * whose own order is not what was broken; or, where there is none, an agency of the kind that the policy names for that,
 * so that no case is left without a judge. Only where nobody else is left does the superior judge that gave the order.
 */
export const decidersOf = (charge: Charge, inputs: DecisionInputs): AgencyId[] =>
  decidersBut([], charge, inputs);

/** Who may hear an appeal: whoever may judge the case, but for the agency that has judged it. */
export const appealDecidersOf = (
  charge: Charge & Pick<ViolationState['context'], 'decider'>,
  inputs: DecisionInputs,
): AgencyId[] => decidersBut([charge.decider], charge, inputs);

function decidersBut(
  heard: readonly (AgencyId | null)[],
  { against, accuser, joint = [], commanders = [] }: Charge,
  inputs: DecisionInputs,
): AgencyId[] {
  const { directory, policy } = inputs;
  const day = today(inputs);
  const barred = [...heard, against, accuser, ...joint.map(({ agency }) => agency)];
  const isNeutral = (agency: AgencyId): boolean => !barred.includes(agency);
  const gaveNoOrder = (agency: AgencyId): boolean => !commanders.includes(agency);
  // A superior that has ended judges no more; whoever took its place does.
  const inForce = (agency: AgencyId): readonly AgencyId[] =>
    directory.isValid(agency, day) ? [agency] : directory.successorsOn(agency, day);
  const superiors = [...new Set(directory.ancestorsOf(against).flatMap(inForce))].filter(isNeutral);
  const others = superiors.filter(gaveNoOrder);
  const { lastResort } = policy.data.violationCases;
  if (others.length > 0 || lastResort === undefined) return others.length > 0 ? others : superiors;
  const resorts = directory.data.agencies
    .filter(({ id, kind }) => kind === lastResort && isNeutral(id) && gaveNoOrder(id))
    .map(({ id }) => id)
    .filter((id) => directory.isValid(id, day));
  return resorts.length > 0 ? resorts : superiors;
}
