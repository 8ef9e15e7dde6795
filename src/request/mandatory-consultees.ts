import type { ConsultationState } from '../consultation/index.js';
import {
  type Decided,
  type DecisionInputs,
  decided,
  type Refused,
  refuse,
  today,
} from '../decision/index.js';
import { matchMandate } from '../directory/index.js';
import { type AgencyId, agencyIdSchema, type MatterCode, reject } from '../event/index.js';
import type { PolicyData } from '../policy/index.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestFact, RequestState } from './request.types.js';

type Rule = Exclude<PolicyData['mandatoryConsultees'], { mode: 'off' }>;
type Mandatory = Rule['consultees'][number];
type Send = RequestCommandOf<'send-consultation'>;

interface Duty {
  readonly mandatory: Mandatory;
  readonly matter: MatterCode;
  /** The agency, or the kind of agency, as the policy names it. */
  readonly name: string;
}

function dutiesOf({ context }: RequestState, rule: Rule, inputs: DecisionInputs): Duty[] {
  return rule.consultees.flatMap((mandatory) => {
    const matter = context.matters.find(
      (code) => inputs.directory.matterDistance(mandatory.matter, code) !== null,
    );
    const name = mandatory.agency ?? mandatory.kind;
    const isTheLead = mandatory.agency === context.lead;
    return matter === undefined || name === undefined || isTheLead ? [] : [{ mandatory, matter, name }];
  });
}

/** An agency of a kind fulfils the duty only where its mandate covers the matter in the territory. */
function fulfils(
  agency: AgencyId,
  { mandatory, matter }: Duty,
  state: RequestState,
  inputs: DecisionInputs,
): boolean {
  if (mandatory.agency !== undefined) return agency === mandatory.agency;
  if (inputs.directory.agency(agency)?.kind !== mandatory.kind) return false;
  const { territory } = state.context;
  const query = {
    agency,
    matters: [matter],
    territory,
    date: today(inputs),
    maximumDistance: Number.MAX_SAFE_INTEGER,
  };
  return matchMandate(inputs.directory, query) !== null;
}

interface MandatoryOutcome {
  readonly refused: Refused | null;
  readonly facts: readonly Decided<RequestFact>[];
}

/**
 * The agencies that a law says must be asked (DOMAIN §3): asked in this round or an earlier one, waived with a reason
 * and a legal basis, or left out, which is refused or recorded.
 */
export function mandatoryFacts(
  state: RequestState,
  consultations: readonly ConsultationState[],
  command: Send,
  inputs: DecisionInputs,
): MandatoryOutcome {
  const rule = inputs.policy.data.mandatoryConsultees;
  if (rule.mode === 'off') return { refused: null, facts: [] };
  const asked = [
    ...command.consultees.map((consultee) => consultee.agency),
    ...consultations.map(({ context }) => context.consultee),
  ];
  const unmet = dutiesOf(state, rule, inputs).filter(
    (duty) => !asked.some((agency) => fulfils(agency, duty, state, inputs)),
  );
  const waivers = command.waivers ?? [];
  const omitted = unmet.filter((duty) => !waivers.some((waiver) => waiver.consultee === duty.name));
  if (omitted.length > 0 && rule.mode === 'refuse')
    return { refused: refusal(omitted, rule, inputs), facts: [] };
  const round = state.context.rounds + 1;
  const facts = unmet.map((duty): Decided<RequestFact> => {
    const { name, matter, mandatory } = duty;
    const citation = inputs.policy.cited(mandatory.citation);
    const payload = { at: inputs.now, round, matter, consultee: name, citation };
    const waiver = waivers.find((candidate) => candidate.consultee === name);
    return waiver === undefined
      ? decided({ type: 'consultee.omitted', payload })
      : decided(
          { type: 'consultee.waived', payload },
          { reason: waiver.reason, legalBasis: waiver.legalBasis },
        );
  });
  return { refused: null, facts };
}

function refusal(
  omitted: readonly Duty[],
  rule: Extract<Rule, { mode: 'refuse' }>,
  inputs: DecisionInputs,
): Refused {
  const citation = inputs.policy.cited(rule.citation);
  const agencies = omitted.map((duty) => duty.name).join(', ');
  const about = omitted.flatMap((duty) => {
    const parsed = agencyIdSchema.safeParse(duty.mandatory.agency);
    return parsed.success ? [parsed.data] : [];
  });
  const attempt = rule.attempt === 'violation' ? ({ kind: 'omitted-consultee', citation } as const) : null;
  return refuse(reject('consultee-omitted', { agencies }, { path: 'consultees', citation }), {
    attempt,
    about,
  });
}
