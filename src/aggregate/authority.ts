import { type DecisionInputs, today } from '../decision/index.js';
import { type Actor, type AgencyId, type Rejection, type Role, reject } from '../event/index.js';
import type { ViolationState } from '../violation/index.js';
import { isOwnOfficer } from './case-officers.js';
import type { Command, CommandType } from './command.js';
import { commandersOf } from './commanders.js';
import { appealDecidersOf, decidersOf } from './deciders.js';
import type { Parties, Side } from './parties.js';

interface Authority {
  readonly roles: readonly Role[];
  readonly side: Side;
}

const lead: Authority = { roles: ['lead-officer', 'lead-head'], side: 'lead' };
const leadHead: Authority = { roles: ['lead-head'], side: 'lead' };
const consultee: Authority = {
  roles: ['consultee-officer', 'consultee-head', 'focal-point'],
  side: 'consultee',
};
const decider: Authority = { roles: ['supervisor'], side: 'decider' };
const accused: Authority = {
  roles: ['lead-officer', 'lead-head', 'consultee-officer', 'consultee-head', 'focal-point', 'supervisor'],
  side: 'accused',
};

/** Which roles may give a command, and for which side (DOMAIN §§2, 6). A monitor chases and tells, and never judges. */
export const authorities: Readonly<Record<CommandType, Authority>> = {
  'open-request': { roles: ['lead-officer', 'lead-head'], side: 'new-lead' },
  'amend-request': lead,
  'send-consultation': lead,
  'redirect-consultation': lead,
  'pass-on-consultation': lead,
  'note-exchange': { roles: ['lead-officer', 'lead-head', 'focal-point'], side: 'lead' },
  'record-synthesis': lead,
  'resolve-request': leadHead,
  'escalate-request': leadHead,
  'give-direction': { roles: ['supervisor'], side: 'superior' },
  'carry-out-direction': {
    roles: ['lead-officer', 'lead-head', 'consultee-officer', 'consultee-head'],
    side: 'executor',
  },
  'submit-report': {
    roles: ['lead-officer', 'lead-head', 'consultee-officer', 'consultee-head'],
    side: 'executor',
  },
  'change-machine-version': leadHead,
  'withdraw-request': leadHead,
  'acknowledge-receipt': {
    roles: ['registry', 'focal-point', 'consultee-officer', 'consultee-head'],
    side: 'consultee',
  },
  'record-receipt': { roles: ['registry'], side: 'lead' },
  'send-reminder': { roles: ['monitor'], side: 'monitor' },
  'submit-reply': consultee,
  'register-reply': { roles: ['registry'], side: 'lead' },
  'correct-record': { roles: ['registry'], side: 'lead' },
  'replace-reply': consultee,
  'correct-reply': consultee,
  'recall-reply': { roles: ['consultee-head'], side: 'consultee' },
  'register-recall': { roles: ['registry'], side: 'lead' },
  'review-reply': lead,
  'assign-reviewer': leadHead,
  'record-milestone': {
    roles: ['registry', 'focal-point', 'consultee-officer', 'consultee-head'],
    side: 'consultee',
  },
  'minute-view': { roles: ['lead-officer', 'lead-head', 'registry'], side: 'lead' },
  'object-to-minutes': consultee,
  'close-consultation': lead,
  'withdraw-consultation': lead,
  'recompute-due-date': { roles: ['lead-officer', 'lead-head'], side: 'lead' },
  'ask-clarification': consultee,
  'answer-clarification': lead,
  'ask-extension': consultee,
  'grant-extension': lead,
  'refuse-extension': lead,
  'suspend-consultation': lead,
  'resume-consultation': lead,
  'record-outage': { roles: ['registry'], side: 'lead' },
  'send-back-consultation': {
    roles: ['registry', 'focal-point', 'consultee-officer', 'consultee-head'],
    side: 'consultee',
  },
  'resend-consultation': lead,
  'supply-document': { roles: ['lead-officer', 'lead-head', 'registry'], side: 'lead' },
  'import-consultation': { roles: ['registry', 'monitor'], side: 'lead' },
  'confirm-delivery': { roles: ['monitor', 'registry', 'system'], side: 'monitor' },
  'record-head-action': { roles: ['consultee-head'], side: 'consultee' },
  'order-reply': { roles: ['supervisor'], side: 'superior-of-consultee' },
  'report-violation': { roles: ['inspector', 'supervisor', 'lead-head', 'consultee-head'], side: 'reporter' },
  'notify-violation': { roles: ['monitor', 'supervisor', 'inspector'], side: 'notifier' },
  'explain-violation': accused,
  'conclude-violation': decider,
  'dismiss-violation': decider,
  'excuse-violation': decider,
  // A head answers for its agency: only a head takes a conclusion on.
  'appeal-violation': { roles: ['lead-head', 'consultee-head', 'supervisor'], side: 'accused' },
  'decide-appeal': { roles: ['supervisor'], side: 'appeal-decider' },
  'remedy-violation': accused,
  'check-remedy': decider,
};

function agenciesInCase(
  side: 'accused' | 'decider' | 'appeal-decider',
  { context }: ViolationState,
  parties: Parties,
  inputs: DecisionInputs,
): readonly AgencyId[] {
  if (side === 'accused') return [context.against];
  const charge = { ...context, commanders: commandersOf(parties).agencies };
  return side === 'decider' ? decidersOf(charge, inputs) : appealDecidersOf(charge, inputs);
}

const superiorsOf = (consultation: Parties['consultation'], directory: DecisionInputs['directory']) =>
  consultation === null ? [] : directory.ancestorsOf(consultation.context.consultee);

const leadAndAbove = (lead: AgencyId | undefined, directory: DecisionInputs['directory']) =>
  lead === undefined ? [] : [lead, ...directory.ancestorsOf(lead)];

/** The agencies that may act on a side; null where any agency of the directory may. */
function agenciesOn(side: Side, parties: Parties, inputs: DecisionInputs): readonly AgencyId[] | null {
  const { directory } = inputs;
  const { request, consultation, violation } = parties;
  const leadId = request?.context.lead;
  switch (side) {
    case 'new-lead':
    case 'reporter':
    case 'notifier':
      return null;
    case 'lead':
      return leadId === undefined ? [] : [leadId];
    case 'consultee':
      return consultation === null ? [] : [consultation.context.consultee];
    case 'monitor':
      return leadAndAbove(leadId, directory);
    case 'superior':
      return request?.context.escalatedTo ? [request.context.escalatedTo] : [];
    case 'superior-of-consultee':
      return superiorsOf(consultation, directory);
    case 'executor':
      return request?.context.direction ? [request.context.direction.executor] : [];
    case 'accused':
    case 'decider':
    case 'appeal-decider':
      return violation === null ? [] : agenciesInCase(side, violation, parties, inputs);
  }
}

/** Nobody is judged by itself or by its accuser, and nobody notifies itself. */
function isOwnCase(side: Side, actor: Actor, { violation }: Parties): boolean {
  if (violation === null) return false;
  const { against, accuser, decider, joint } = violation.context;
  const isJoint = joint.some(({ agency }) => agency === actor.agency);
  const isParty = isJoint || actor.agency === against || actor.agency === accuser;
  if (side === 'decider') return isParty;
  if (side === 'appeal-decider') return isParty || actor.agency === decider;
  return side === 'notifier' && actor.agency === against;
}

/** Whether this role may give this command at all. */
export function checkRole(type: CommandType, actor: Actor): Rejection | null {
  const { roles } = authorities[type];
  if (roles.includes(actor.role)) return null;
  const values = { role: actor.role, command: type, allowed: roles.join(', ') };
  return reject('role-not-allowed', values, { path: 'actor.role' });
}

/** Whether this agency may give this command here. */
export function checkAgency(command: Command, parties: Parties, inputs: DecisionInputs): Rejection | null {
  const { directory } = inputs;
  const { actor, type } = command;
  const { side } = authorities[type];
  // An agency that has ended may still answer for what it did; it begins nothing new.
  const exists =
    side === 'new-lead' ? directory.isValid(actor.agency, today(inputs)) : directory.agency(actor.agency);
  if (!exists) {
    return reject(
      'agency-not-allowed',
      { agency: actor.agency, command: type, expected: '–' },
      { path: 'actor.agency' },
    );
  }
  if (isOwnCase(side, actor, parties))
    return reject('own-case', { agency: actor.agency }, { path: 'actor.agency' });
  const allowed = agenciesOn(side, parties, inputs);
  if (isOwnOfficer(side, actor, parties, inputs))
    return reject('own-officer', { officer: actor.officer }, { path: 'actor.officer' });
  if (allowed === null || allowed.includes(actor.agency)) return null;
  const expected = allowed.length === 0 ? '–' : allowed.join(', ');
  return reject(
    'agency-not-allowed',
    { agency: actor.agency, command: type, expected },
    { path: 'actor.agency' },
  );
}
