import type { ConsultationState } from '../consultation/index.js';
import {
  accept,
  type Decision,
  type DecisionInputs,
  decided,
  endOf,
  type Refused,
  refuse,
  termOf,
  today,
} from '../decision/index.js';
import { type AgencyId, type LocalText, type Rejection, reject } from '../event/index.js';
import { stateOf } from '../statechart/index.js';
import { addDays, type CivilDate } from '../time/index.js';
import { applyRule } from './apply-rule.js';
import { machineVersion } from './machine-version.js';
import { mandatoryFacts } from './mandatory-consultees.js';
import type { RequestCommand, RequestCommandOf } from './request.commands.js';
import { requestParts } from './request.schema.js';
import type { RequestContext, RequestFact, RequestState } from './request.types.js';
import { decideSynthesis } from './synthesis.decide.js';

type Decided = Decision<RequestFact>;

/** A due date that a person named: an error where the calendar does not reach and the policy does not guess. */
function namedDue(inputs: DecisionInputs, dueDate: CivilDate) {
  if (dueDate < today(inputs)) {
    return {
      refused: refuse(
        reject('term-below-minimum', { dueDate, earliest: today(inputs) }, { path: 'dueDate' }),
      ),
    };
  }
  if (!inputs.calendar.covers(dueDate) && inputs.policy.data.term.uncovered === 'refuse') {
    const values = { calendar: inputs.calendar.id, date: dueDate };
    return { refused: refuse(reject('day-not-covered', values, { path: 'dueDate' })) };
  }
  const due = { dueDate, dueAt: endOf(inputs, dueDate) };
  // A due date that is over already would be broken before it was given.
  if (due.dueAt <= inputs.now) {
    const values = { dueDate, earliest: addDays(today(inputs), 1) };
    return { refused: refuse(reject('term-below-minimum', values, { path: 'dueDate' })) };
  }
  return { refused: null, due };
}

type Due = RequestContext['due'];

function ownDue(
  inputs: DecisionInputs,
  dueDate: CivilDate | undefined,
): { refused: Refused } | { refused: null; due: Due } {
  if (dueDate !== undefined) return namedDue(inputs, dueDate);
  const { period } = inputs.policy.data.resolution;
  if (period === undefined) return { refused: null, due: null };
  const result = termOf(inputs, period);
  if (!result.ok) return { refused: refuse(result.rejection) };
  return { refused: null, due: { dueDate: result.term.dueDate, dueAt: result.term.dueAt } };
}

/** Matters and territories that the directory does not have would match no mandate, and no duty. */
function unknownPlace(
  command: RequestCommandOf<'open-request'>,
  { directory }: DecisionInputs,
): Rejection | null {
  const index = command.matters.findIndex((matter) => directory.matter(matter) === undefined);
  const matter = command.matters[index];
  if (matter !== undefined) return reject('matter-unknown', { matter }, { path: `matters.${index}` });
  const { territory } = command;
  return directory.territory(territory) === undefined
    ? reject('territory-unknown', { territory }, { path: 'territory' })
    : null;
}

/** Opens a draft. The lead is the agency of whoever opens it. */
export function decideOpening(command: RequestCommandOf<'open-request'>, inputs: DecisionInputs): Decided {
  const { policy, directory, calendar, lookups } = inputs;
  const { agency: lead } = command.actor;
  const { leadOfDossier } = lookups;
  const { oneLead } = policy.data;
  if (oneLead.mode === 'refuse' && leadOfDossier !== null && leadOfDossier !== lead) {
    const values = { dossier: command.dossier, lead: leadOfDossier };
    return refuse(
      reject('another-lead', values, { path: 'dossier', citation: policy.cited(oneLead.citation) }),
    );
  }
  const unknown = unknownPlace(command, inputs);
  if (unknown !== null) return refuse(unknown);
  const own = ownDue(inputs, command.dueDate);
  if (own.refused !== null) return own.refused;
  const { subject, legalBasis, expectedOutput } = command;
  const payload = {
    at: inputs.now,
    lead,
    dossier: command.dossier,
    matters: command.matters,
    territory: command.territory,
    competence: command.competence,
    present: requestParts.filter((part) => command[part] !== undefined),
    responsibleOfficer: command.responsibleOfficer ?? null,
    due: own.due,
    policy: { id: policy.data.id, policyVersion: policy.data.policyVersion, hash: policy.hash },
    machineVersion,
    directory: { id: directory.id, directoryVersion: directory.directoryVersion },
    calendar: { id: calendar.id, calendarVersion: calendar.calendarVersion, zone: calendar.zone },
  };
  return accept(decided({ type: 'request.opened', payload }, { subject, legalBasis, expectedOutput }));
}

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

/** Within its own or a delegated competence, in force today, the lead decides and does not hand the decision up. */
function isWithinCompetence({ competence }: RequestContext, day: CivilDate): boolean {
  switch (competence.kind) {
    case 'own':
      return true;
    case 'delegated':
      return competence.from <= day && day <= competence.to;
    case 'beyond':
      return false;
  }
}

const groundNames = {
  legalBasis: { vi: 'căn cứ pháp lý (legalBasis)', en: 'the legal basis (legalBasis)' },
  position: { vi: 'chính kiến của mình (position)', en: "the lead's own position (position)" },
  proposal: { vi: 'đề xuất (proposal)', en: 'a proposal (proposal)' },
} as const satisfies Record<string, LocalText>;
const grounds = ['legalBasis', 'position', 'proposal'] as const;

function escalate(
  state: RequestState,
  command: RequestCommandOf<'escalate-request'>,
  inputs: DecisionInputs,
): Decided {
  const { context } = state;
  const { ownCompetence, escalationGrounds, hearing } = inputs.policy.data;
  const { lead } = context;
  const absent = notInForce(command.to, 'to', inputs);
  if (absent !== null) return refuse(absent);
  if (!inputs.directory.isSuperior(command.to, lead)) {
    return refuse(reject('not-superior', { agency: command.to, lower: lead }, { path: 'to' }));
  }
  const shifted = isWithinCompetence(context, today(inputs))
    ? applyRule(ownCompetence, { kind: 'upward-shifting', lead }, inputs, (citation) =>
        reject('own-competence', { lead }, { citation }),
      )
    : null;
  if (shifted !== null && 'refused' in shifted) return shifted.refused;
  const missing = grounds
    .filter((ground) => command[ground] === undefined)
    .map((ground) => groundNames[ground]);
  const named = { vi: missing.map(({ vi }) => vi).join(', '), en: missing.map(({ en }) => en).join(', ') };
  const groundless =
    missing.length === 0
      ? null
      : applyRule(escalationGrounds, { kind: 'escalation-without-position', lead }, inputs, (citation) =>
          reject('escalation-without-position', { missing: named }, { citation }),
        );
  if (groundless !== null && 'refused' in groundless) return groundless.refused;
  const term = termOf(inputs, hearing.period);
  if (!term.ok) return refuse(term.rejection);
  const payload = {
    at: inputs.now,
    to: command.to,
    dissent: [...context.dissent],
    hearing: { dueDate: term.term.dueDate, dueAt: term.term.dueAt },
    shifted: shifted?.recorded ?? null,
    groundless: groundless?.recorded ?? null,
  };
  const { legalBasis, position, proposal } = command;
  return accept(decided({ type: 'request.escalated', payload }, { legalBasis, position, proposal }));
}

/** An agency that is to act must exist today; one that has ended is named with its successor. */
function notInForce(agency: AgencyId, path: string, inputs: DecisionInputs): Rejection | null {
  const date = today(inputs);
  if (inputs.directory.agency(agency) === undefined) return reject('agency-unknown', { agency }, { path });
  if (inputs.directory.isValid(agency, date)) return null;
  const successors = inputs.directory.successorsOn(agency, date).join(', ') || '–';
  return reject('agency-abolished', { agency, date, successors }, { path });
}

function direct(
  command: RequestCommandOf<'give-direction'>,
  { context }: RequestState,
  inputs: DecisionInputs,
): Decided {
  const executor = command.executor ?? context.lead;
  const absent = notInForce(executor, 'executor', inputs);
  if (absent !== null) return refuse(absent);
  const named = namedDue(inputs, command.dueDate);
  if (named.refused !== null) return named.refused;
  const payload = { at: inputs.now, by: command.actor.agency, executor, due: named.due };
  return accept(decided({ type: 'direction.given', payload }, { direction: command.direction }));
}

type Simple = Exclude<
  RequestCommand['type'],
  'open-request' | 'send-consultation' | 'redirect-consultation' | 'withdraw-request'
>;

const possibleIn: Record<Simple, readonly string[] | 'always'> = {
  'amend-request': ['draft', 'consulting'],
  'note-exchange': 'always',
  'record-synthesis': ['collected'],
  'resolve-request': ['draft', 'synthesised'],
  'escalate-request': ['draft', 'synthesised', 'escalated'],
  'give-direction': ['escalated', 'directed'],
  'carry-out-direction': ['directed'],
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
  return refuse(reject('not-in-this-state', { command: command.type, state: stateOf(state) }));
}

/** A request that consulted nobody is resolved from the draft; one that did, only after its synthesis. */
const resolvesTooEarly = (state: RequestState, consultations: readonly ConsultationState[]): boolean =>
  stateOf(state) === 'draft' && consultations.length > 0;

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
      if (resolvesTooEarly(state, consultations)) return notNow(state, consultations, command);
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
    case 'carry-out-direction':
      return accept(decided({ type: 'direction.carried-out', payload: { at } }, { result: command.result }));
  }
}
