import type { DecisionInputs } from '../decision/index.js';
import type { Actor, CaseId, ConsultationId } from '../event/index.js';
import type { RequestAggregate } from './aggregate.js';
import { authorities } from './authority.js';
import { type Command, type CommandType, commandTypes } from './command.js';
import { decide } from './decide.js';
import { consultationWitnesses } from './witnesses/consultation.witnesses.js';
import { requestWitnesses } from './witnesses/request.witnesses.js';
import type {
  CaseCommandType,
  ConsultationCommandType,
  RequestCommandType,
  Situation,
} from './witnesses/situation.js';
import { caseWitnesses } from './witnesses/violation.witnesses.js';

/** A command that is open to an actor: on the request as a whole, on one of its consultations, or on one case. */
export type AllowedCommand =
  | { readonly type: RequestCommandType }
  | { readonly type: ConsultationCommandType; readonly consultation: ConsultationId }
  | { readonly type: CaseCommandType; readonly case: CaseId };

/** Something open, with a command that proves it. */
export interface Witnessed {
  readonly allowed: AllowedCommand;
  readonly witness: Command;
}

/** A dossier that somebody leads already is no obstacle, for there are others; and no rule reads a question's text. */
const lookups: DecisionInputs['lookups'] = { leadOfDossier: null, questionTexts: new Map() };

type AllowedInputs = Omit<DecisionInputs, 'lookups'>;

const isOnRequest = (type: CommandType): type is RequestCommandType => Object.hasOwn(requestWitnesses, type);
const isOnConsultation = (type: CommandType): type is ConsultationCommandType =>
  Object.hasOwn(consultationWitnesses, type);
const isOnCase = (type: CommandType): type is CaseCommandType => Object.hasOwn(caseWitnesses, type);

/** The first of the candidates that is accepted; none, where all are refused. */
function acceptedOf(candidates: Iterable<Command>, { aggregate, inputs }: Situation): Command | null {
  for (const candidate of candidates) {
    const decision = decide(aggregate, candidate, inputs);
    if (decision.ok) return candidate;
    // No payload changes which agency gives the command.
    if (decision.rejection.code === 'agency-not-allowed') return null;
  }
  return null;
}

function* candidates(
  types: readonly CommandType[],
  situation: Situation,
): Generator<{ readonly allowed: AllowedCommand; readonly witnesses: Iterable<Command> }> {
  const { consultations, cases } = situation.aggregate;
  for (const type of types.filter(isOnRequest)) {
    yield { allowed: { type }, witnesses: requestWitnesses[type](situation) };
  }
  const onConsultation = types.filter(isOnConsultation);
  for (const [consultation, state] of consultations) {
    for (const type of onConsultation)
      yield { allowed: { type, consultation }, witnesses: consultationWitnesses[type](situation, state) };
  }
  const onCase = types.filter(isOnCase);
  for (const [id, state] of cases) {
    for (const type of onCase)
      yield { allowed: { type, case: id }, witnesses: caseWitnesses[type](situation, state) };
  }
}

/** What is open to an actor, each with a command that proves it: the witness was given to `decide` and accepted. */
export function witnessed(aggregate: RequestAggregate, actor: Actor, inputs: AllowedInputs): Witnessed[] {
  const types = commandTypes.filter((type) => authorities[type].roles.includes(actor.role));
  const situation: Situation = { aggregate, actor, inputs: { ...inputs, lookups } };
  const found: Witnessed[] = [];
  for (const { allowed, witnesses } of candidates(types, situation)) {
    const witness = acceptedOf(witnesses, situation);
    if (witness !== null) found.push({ allowed, witness });
  }
  return found;
}

/**
 * What an actor may do now: exactly the commands for which some payload would be accepted. What is absent is refused
 * whatever its payload. For each command the payloads most likely to be accepted are made and decided, so a rule is
 * written once, in `decide`. First come the commands on the request, then those on each consultation, then those on each
 * case. `aggregate` is to be up to date at `inputs.now`, as `coordinator.allowed` brings it.
 *
 * Pure. The number of decisions grows with the consultations and cases; asking, directing, and each consultation that
 * can be redirected look through the agencies of the directory once.
 */
export function allowed(
  aggregate: RequestAggregate,
  actor: Actor,
  inputs: AllowedInputs,
): readonly AllowedCommand[] {
  return witnessed(aggregate, actor, inputs).map((one) => one.allowed);
}
