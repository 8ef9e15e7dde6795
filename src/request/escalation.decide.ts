import {
  accept,
  type Decision,
  type DecisionInputs,
  decided,
  type Refused,
  refuse,
  termOf,
  today,
} from '../decision/index.js';
import { type AgencyId, type LocalText, type Rejection, reject } from '../event/index.js';
import type { CivilDate } from '../time/index.js';
import { applyRule } from './apply-rule.js';
import { namedDue } from './named-due.js';
import type { RequestCommandOf } from './request.commands.js';
import type { RequestContext, RequestFact, RequestFactOf, RequestState } from './request.types.js';

type Decided = Decision<RequestFact>;

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

/** Hands the matter to a superior: beyond its competence, with legal basis, position and proposal (002 §2). */
export function escalate(
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

/** A direction may ask for a report by a date, where the policy has a rule on that and the machines know it. */
function reportAsked(
  { type, reportBy }: RequestCommandOf<'give-direction'>,
  { machineVersion }: RequestContext,
  inputs: DecisionInputs,
): ReportAsked {
  if (reportBy === undefined) return { refused: null, given: {} };
  if (inputs.policy.data.reports === undefined)
    return { refused: refuse(reject('not-under-this-policy', { command: type }, { path: 'reportBy' })) };
  if (machineVersion < 4) {
    const values = { command: type, current: String(machineVersion), needed: '4' };
    return { refused: refuse(reject('machine-version-too-old', values, { path: 'reportBy' })) };
  }
  const named = namedDue(inputs, reportBy, 'reportBy');
  return named.refused === null
    ? { refused: null, given: { report: named.due } }
    : { refused: named.refused };
}

type ReportAsked =
  | { readonly refused: Refused }
  | {
      readonly refused: null;
      readonly given: Pick<RequestFactOf<'direction.given'>['payload'], 'report'>;
    };

/** The superior's answer to an escalation: what is to be done, by whom, by when. */
export function direct(
  command: RequestCommandOf<'give-direction'>,
  { context }: RequestState,
  inputs: DecisionInputs,
): Decided {
  const executor = command.executor ?? context.lead;
  const absent = notInForce(executor, 'executor', inputs);
  if (absent !== null) return refuse(absent);
  const by = command.actor.agency;
  if (executor !== by && !inputs.directory.isSuperior(by, executor)) {
    return refuse(reject('not-superior', { agency: by, lower: executor }, { path: 'executor' }));
  }
  const named = namedDue(inputs, command.dueDate);
  if (named.refused !== null) return named.refused;
  const report = reportAsked(command, context, inputs);
  if (report.refused !== null) return report.refused;
  const { officer } = command.actor;
  const givenBy = context.machineVersion >= 4 ? { officer } : {};
  const payload = { at: inputs.now, by, ...givenBy, executor, due: named.due, ...report.given };
  return accept(decided({ type: 'direction.given', payload }, { direction: command.direction }));
}
