import { type DecisionInputs, today } from '../decision/index.js';
import type { Actor, AgencyId, OfficerId } from '../event/index.js';
import { commandersOf } from './commanders.js';
import type { Parties, Side } from './parties.js';

/** Who holds a post in an agency today, as far as the directory keeps its posts. */
function holdersIn(agency: AgencyId | null, inputs: DecisionInputs): readonly OfficerId[] {
  if (agency === null) return [];
  const day = today(inputs);
  const posts = inputs.directory.agency(agency)?.posts ?? [];
  return posts
    .filter(({ from, to }) => from <= day && (to === undefined || to === null || day <= to))
    .map(({ holder }) => holder);
}

/** Who wrote or signed the reply that the case is about, where its agency is a party to it. */
function repliers(
  { consultationOfCase }: Parties,
  parties: readonly (AgencyId | null)[],
): (OfficerId | null)[] {
  if (consultationOfCase === null) return [];
  const { consultee, standing } = consultationOfCase.context;
  return parties.includes(consultee) && standing !== null ? [standing.author, standing.signatory] : [];
}

/** Whoever gave the verdict on the reply that the case is about carries the case no further for another agency. */
const reviewersOf = ({ consultationOfCase }: Parties): (OfficerId | null)[] =>
  consultationOfCase === null ? [] : [consultationOfCase.context.reviewedBy];

/**
 * One person may hold posts in two agencies. Whoever belongs to the accused or to the accuser, or had a hand in the case
 * on their side, judges it for no other agency either; an appeal is heard by another officer than the first; and nobody
 * tells its own agency of a case. Judged since machine version 4.
 */
export function isOwnOfficer(side: Side, actor: Actor, parties: Parties, inputs: DecisionInputs): boolean {
  const { violation, request } = parties;
  if (violation === null || request === null || request.context.machineVersion < 4) return false;
  const { against, accuser, reporter, explainedBy, decidedBy, appealedBy, remediedBy } = violation.context;
  const { lead, responsibleOfficer } = request.context;
  const isJudging = side === 'decider' || side === 'appeal-decider';
  if (!isJudging && side !== 'notifier') return false;
  const sides = isJudging ? [against, accuser] : [against];
  const barred = [
    ...sides.flatMap((agency) => holdersIn(agency, inputs)),
    ...(sides.includes(lead) ? [responsibleOfficer] : []),
    ...repliers(parties, sides),
    explainedBy,
    appealedBy,
    remediedBy,
    ...(actor.agency === lead ? [] : reviewersOf(parties)),
    ...(isJudging ? [reporter, ...commandersOf(parties).officers] : []),
    ...(side === 'appeal-decider' ? [decidedBy] : []),
  ];
  return barred.includes(actor.officer);
}
