import { answerOf, type ConsultationState } from '../consultation/index.js';
import {
  binds,
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
/** Who is asked now, and whom the lead leaves out with a reason. */
export type Asking = Pick<RequestCommandOf<'send-consultation'>, 'waivers'> & {
  readonly consultees: readonly {
    readonly agency: AgencyId;
    readonly questions: readonly { readonly matters: readonly MatterCode[] }[];
  }[];
};

interface Duty {
  readonly mandatory: Mandatory;
  readonly matter: MatterCode;
  /** The agency, or the kind of agency, as the policy names it. */
  readonly name: string;
}

/** The matters that are asked about: the request's own, and those of every question. */
function mattersOf(
  state: RequestState,
  consultations: readonly ConsultationState[],
  asking: Asking,
): MatterCode[] {
  const put = consultations.flatMap(({ context }) =>
    context.questions.flatMap((question) => question.matters),
  );
  const now = asking.consultees.flatMap(({ questions }) => questions.flatMap((question) => question.matters));
  return [...new Set([...state.context.matters, ...put, ...now])];
}

function dutiesOf(
  lead: AgencyId,
  matters: readonly MatterCode[],
  rule: Rule,
  inputs: DecisionInputs,
): Duty[] {
  return rule.consultees.flatMap((mandatory) => {
    const matter = matters.find((code) => inputs.directory.matterDistance(mandatory.matter, code) !== null);
    const name = mandatory.agency ?? mandatory.kind;
    const isTheLead = mandatory.agency === lead;
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

/** Whoever was asked and not withdrawn counts: a consultation that the lead took back asked nobody. */
const askedBefore = (consultations: readonly ConsultationState[]): AgencyId[] =>
  consultations.filter((one) => answerOf(one) !== 'withdrawn').map(({ context }) => context.consultee);

/**
 * The agencies that a law says must be asked (DOMAIN §3): asked now or earlier, waived with a reason and a legal basis,
 * or left out, which is refused or recorded. Judged at every dispatch, and again before the matter is concluded.
 */
export function mandatoryFacts(
  state: RequestState,
  consultations: readonly ConsultationState[],
  asking: Asking,
  inputs: DecisionInputs,
): MandatoryOutcome {
  const rule = inputs.policy.data.mandatoryConsultees;
  if (rule.mode === 'off') return { refused: null, facts: [] };
  const asked = [...asking.consultees.map((consultee) => consultee.agency), ...askedBefore(consultations)];
  const { lead, waived, rounds } = state.context;
  const unmet = dutiesOf(lead, mattersOf(state, consultations, asking), rule, inputs)
    .filter((duty) => !waived.includes(duty.name))
    .filter((duty) => !asked.some((agency) => fulfils(agency, duty, state, inputs)));
  const waivers = asking.waivers ?? [];
  const omitted = unmet.filter((duty) => !waivers.some((waiver) => waiver.consultee === duty.name));
  if (omitted.length > 0 && rule.mode === 'refuse')
    return { refused: refusal(omitted, rule, lead, inputs), facts: [] };
  const round = Math.max(1, rounds);
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
  lead: AgencyId,
  inputs: DecisionInputs,
): Refused {
  const citation = inputs.policy.cited(rule.citation);
  const agencies = omitted.map((duty) => duty.name).join(', ');
  const about = omitted.flatMap((duty) => {
    const parsed = agencyIdSchema.safeParse(duty.mandatory.agency);
    return parsed.success ? [parsed.data] : [];
  });
  const isViolation = rule.attempt === 'violation' && binds(inputs, rule.citation, lead);
  const attempt = isViolation ? ({ kind: 'omitted-consultee', citation } as const) : null;
  return refuse(reject('consultee-omitted', { agencies }, { path: 'consultees', citation }), {
    attempt,
    about,
  });
}
