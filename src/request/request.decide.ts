import type { ConsultationState } from '../consultation/index.js';
import {
  accept,
  type Decision,
  type DecisionInputs,
  decided,
  type Refused,
  refuse,
} from '../decision/index.js';
import { reject } from '../event/index.js';
import { stateOf } from '../statechart/index.js';
import { direct, escalate } from './escalation.decide.js';
import { changeMachineVersion } from './machine-version.decide.js';
import { mandatoryFacts } from './mandatory-consultees.js';
import type { RequestCommand, RequestCommandOf } from './request.commands.js';
import { requestParts } from './request.schema.js';
import type { RequestFact, RequestState } from './request.types.js';
import { requestStateName } from './state-names.js';
import { decideSynthesis } from './synthesis.decide.js';

type Decided = Decision<RequestFact>;

function amend(
  { context }: RequestState,
  command: RequestCommandOf<'amend-request'>,
  inputs: DecisionInputs,
): Decided {
  const { subject, legalBasis, expectedOutput } = command;
  const payload = {
    at: inputs.now,
    present: requestParts.filter((part) => context.present.includes(part) || command[part] !== undefined),
    responsibleOfficer: command.responsibleOfficer ?? context.responsibleOfficer,
  };
  return accept(decided({ type: 'request.amended', payload }, { subject, legalBasis, expectedOutput }));
}

type Simple = Exclude<
  RequestCommand['type'],
  | 'open-request'
  | 'send-consultation'
  | 'redirect-consultation'
  | 'pass-on-consultation'
  | 'import-consultation'
  | 'withdraw-request'
>;

const possibleIn: Record<Simple, readonly string[] | 'always'> = {
  'amend-request': ['draft', 'consulting'],
  'note-exchange': 'always',
  'record-synthesis': ['collected'],
  'resolve-request': ['draft', 'synthesised'],
  'escalate-request': ['draft', 'synthesised', 'escalated'],
  'give-direction': ['escalated', 'directed'],
  'carry-out-direction': ['directed'],
  'submit-report': ['directed', 'carriedOut'],
  'change-machine-version': 'always',
};

export type SimpleRequestCommand = Extract<RequestCommand, { type: Simple }>;

/** Why a command on the request is not possible now: the open consultations are named where they are the reason. */
function notNow(
  state: RequestState,
  consultations: readonly ConsultationState[],
  command: SimpleRequestCommand,
): Refused {
  const open = consultations.filter((consultation) => !consultation.tags.includes('settled'));
  const waits =
    stateOf(state) === 'consulting' && ['record-synthesis', 'resolve-request'].includes(command.type);
  if (waits && open.length > 0) {
    const names = open.map(({ context }) => `${context.consultee} (${context.id})`).join(', ');
    return refuse(reject('consultations-open', { consultations: names }));
  }
  return refuse(reject('not-in-this-state', { command: command.type, state: requestStateName(state) }));
}

type Waivers = RequestCommandOf<'send-consultation'>['waivers'];

/** A conclusion stands only where whom a law says to ask was asked, waived, or left out on record. */
function concluding(
  state: RequestState,
  consultations: readonly ConsultationState[],
  waivers: Waivers,
  inputs: DecisionInputs,
  decision: Decided,
): Decided {
  if (!decision.ok) return decision;
  const asking = { consultees: [], ...(waivers === undefined ? {} : { waivers }) };
  const mandatory = mandatoryFacts(state, consultations, asking, inputs);
  return mandatory.refused ?? { ok: true, facts: [...mandatory.facts, ...decision.facts] };
}

/** Decides a command on the request as a whole. Who may give it has been checked already. */
export function decideRequest(
  state: RequestState,
  consultations: readonly ConsultationState[],
  command: SimpleRequestCommand,
  inputs: DecisionInputs,
): Decided {
  const possible = possibleIn[command.type];
  if (possible !== 'always' && !possible.includes(stateOf(state)))
    return notNow(state, consultations, command);
  const at = inputs.now;
  switch (command.type) {
    case 'amend-request':
      return amend(state, command, inputs);
    case 'note-exchange': {
      if (inputs.directory.agency(command.with) === undefined) {
        return refuse(reject('agency-unknown', { agency: command.with }, { path: 'with' }));
      }
      return accept(
        decided({ type: 'exchange.noted', payload: { at, with: command.with } }, { note: command.note }),
      );
    }
    case 'record-synthesis':
      return concluding(
        state,
        consultations,
        command.waivers,
        inputs,
        decideSynthesis(consultations, command, inputs),
      );
    case 'resolve-request':
      return concluding(
        state,
        consultations,
        command.waivers,
        inputs,
        accept(decided({ type: 'request.resolved', payload: { at } }, { decision: command.decision })),
      );
    case 'escalate-request':
      return concluding(state, consultations, command.waivers, inputs, escalate(state, command, inputs));
    case 'give-direction':
      return direct(command, state, inputs);
    case 'change-machine-version':
      return changeMachineVersion(state, command, inputs);
    case 'submit-report':
      return state.context.report === null
        ? refuse(reject('no-report-owed'))
        : accept(decided({ type: 'report.submitted', payload: { at } }, { report: command.report }));
    case 'carry-out-direction':
      return accept(decided({ type: 'direction.carried-out', payload: { at } }, { result: command.result }));
  }
}
