import { binds, type DecisionInputs, today } from '../../decision/index.js';
import { type AgencyId, isFoundByPerson, isViolationKind, violationKinds } from '../../event/index.js';
import type { RequestState } from '../../request/index.js';
import { type CivilDate, civilDateOf } from '../../time/index.js';
import type { ViolationState } from '../../violation/index.js';
import type { CommandOf } from '../command.js';
import { decidersOf } from '../deciders.js';
import { type CaseCommandType, given, type Situation, someText, type Witnesses } from './situation.js';

type CaseWitnesses = Witnesses<CaseCommandType, [ViolationState]>;

const kindsForReport = Object.keys(violationKinds)
  .filter(isViolationKind)
  .filter((kind): boolean => isFoundByPerson(kind));

/** Whoever can be reported by this actor: a party of the request, for which there is a judge. */
function* accusable({ aggregate, actor, inputs }: Situation, { context }: RequestState): Generator<AgencyId> {
  const consultees = [...aggregate.consultations.values()].map((one) => one.context.consultee);
  const parties = [context.lead, ...consultees, context.escalatedTo, context.direction?.executor];
  for (const against of new Set(parties)) {
    if (!against || against === actor.agency) continue;
    if (decidersOf({ against, accuser: actor.agency }, inputs).length > 0) yield against;
  }
}

const citationAgainst = (against: AgencyId, inputs: DecisionInputs): string | undefined =>
  inputs.policy.data.citations.find(({ id }) => binds(inputs, id, against))?.id;

/**
 * Every kind against every party, about the whole and about each consultation: what is on record and open already is
 * refused, and nothing else tells these apart, so one more than there are such cases is enough.
 */
export function* reports(
  situation: Situation,
  request: RequestState,
): Generator<CommandOf<'report-violation'>> {
  const { aggregate, inputs } = situation;
  for (const against of accusable(situation, request)) {
    const citation = citationAgainst(against, inputs);
    if (citation === undefined) continue;
    for (const kind of kindsForReport) {
      if (violationKinds[kind].by === 'lead' && against !== request.context.lead) continue;
      const report = { type: 'report-violation', ...given(situation), kind, against, citation } as const;
      yield { ...report, evidence: someText };
      for (const consultation of aggregate.consultations.keys())
        yield { ...report, consultation, evidence: someText };
    }
  }
}

/** The day of the breach or, should that be ahead, today: what approves an initiative must be no later. */
function documentDate({ context }: ViolationState, inputs: DecisionInputs): CivilDate {
  const breachedOn = civilDateOf(context.recordedFor, inputs.calendar.zone);
  return breachedOn < today(inputs) ? breachedOn : today(inputs);
}

/** On each ground that the policy allows; whoever may judge the case is neutral in it, and so may confirm the ground. */
function* excuses(situation: Situation, violation: ViolationState): Generator<CommandOf<'excuse-violation'>> {
  const { actor, inputs } = situation;
  const { against } = violation.context;
  // An order is confirmed by a superior of the accused, which who judges in the last resort is not.
  const confirmers = [actor.agency, ...inputs.directory.ancestorsOf(against)];
  const grounds = inputs.policy.data.violationCases.excuses;
  for (const [ground, confirmedBy] of grounds.flatMap((one) => confirmers.map((by) => [one, by] as const))) {
    yield {
      type: 'excuse-violation',
      ...given(situation),
      case: violation.context.id,
      ground,
      confirmedBy,
      documentNumber: someText,
      documentDate: documentDate(violation, inputs),
      reason: someText,
    };
  }
}

const about = (situation: Situation, { context }: ViolationState) => ({
  ...given(situation),
  case: context.id,
});

/** Witnesses of the commands on one violation case. */
export const caseWitnesses: CaseWitnesses = {
  'notify-violation': (...on) => [{ type: 'notify-violation', ...about(...on), proofOfDelivery: someText }],
  'explain-violation': (...on) => [
    { type: 'explain-violation', ...about(...on), grounds: 'objective', explanation: someText },
  ],
  'conclude-violation': (...on) => [{ type: 'conclude-violation', ...about(...on), reason: someText }],
  'dismiss-violation': (...on) => [{ type: 'dismiss-violation', ...about(...on), reason: someText }],
  'excuse-violation': excuses,
  'appeal-violation': (...on) => [{ type: 'appeal-violation', ...about(...on), appeal: someText }],
  'decide-appeal': (...on) => [
    { type: 'decide-appeal', ...about(...on), outcome: 'upheld', reason: someText },
  ],
  'remedy-violation': (...on) => [{ type: 'remedy-violation', ...about(...on), remedy: someText }],
  'check-remedy': (...on) => [{ type: 'check-remedy', ...about(...on), accepted: true, reason: someText }],
};
