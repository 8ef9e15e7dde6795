import type { ConsultationState } from '../../consultation/index.js';
import type { DecisionInputs } from '../../decision/index.js';
import {
  type Actor,
  type CaseId,
  type ConsultationId,
  type OfficerId,
  officerIdSchema,
  type RequestId,
} from '../../event/index.js';
import type { RequestState } from '../../request/index.js';
import type { RequestAggregate } from '../aggregate.js';
import type { Command, CommandOf, CommandType } from '../command.js';

/** Who wishes something, when, and of what: all that a witness is made from. */
export interface Situation {
  readonly aggregate: RequestAggregate;
  readonly actor: Actor;
  readonly inputs: DecisionInputs;
}

/** Commands on one consultation, on one case, and on the request as a whole. A report only may name a consultation. */
export type ConsultationCommandType = Extract<Command, { consultation: ConsultationId }>['type'];
export type CaseCommandType = Extract<Command, { case: CaseId }>['type'];
export type RequestCommandType = Exclude<CommandType, ConsultationCommandType | CaseCommandType>;

/**
 * For each command the payloads that stand for all others: where one of them is refused, so is every other that differs
 * from it in the same choice. Made one by one, for mostly the first decides.
 */
export type Witnesses<Type extends CommandType, Subject extends readonly unknown[]> = {
  readonly [Each in Type]: (situation: Situation, ...subject: Subject) => Iterable<CommandOf<Each>>;
};

/** What stands where a command needs a text: no rule reads texts, only whether they are there. */
export const someText = 'x';

export const given = ({
  actor,
  aggregate,
}: Situation): { readonly actor: Actor; readonly request: RequestId } => ({
  actor,
  request: aggregate.stream,
});

export const aboutConsultation = (situation: Situation, { context }: ConsultationState) => ({
  ...given(situation),
  consultation: context.id,
});

const oneOfficer = officerIdSchema.parse('x');
const anotherOfficer = officerIdSchema.parse('y');

/** Another officer than the actor, to confirm or to approve. */
export const secondPerson = ({ officer }: Actor): OfficerId =>
  officer === oneOfficer ? anotherOfficer : oneOfficer;

/** Who may approve for the actor's agency: another officer, or, where its posts are kept, whoever holds one of them. */
export function* approvers({ actor, inputs }: Situation): Generator<OfficerId> {
  yield secondPerson(actor);
  for (const { holder } of inputs.directory.agency(actor.agency)?.posts ?? []) {
    if (holder !== actor.officer) yield holder;
  }
}

/** What a command can be about once the request is opened; nothing before. */
export function* onceOpened<Witness>(
  { aggregate }: Situation,
  make: (request: RequestState) => Iterable<Witness>,
): Generator<Witness> {
  if (aggregate.request !== null) yield* make(aggregate.request);
}
