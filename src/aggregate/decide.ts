import { type ConsultationState, decideConsultation } from '../consultation/index.js';
import { type Decided, type DecisionInputs, decided, type Refused, refuse } from '../decision/index.js';
import { type Rejection, reject } from '../event/index.js';
import {
  decideDispatch,
  decideImport,
  decideOpening,
  decideRedirect,
  decideReport,
  decideRequest,
  decideSuccession,
  type RequestState,
  requestStateName,
} from '../request/index.js';
import { stateOf } from '../statechart/index.js';
import { decideViolation } from '../violation/index.js';
import { isSettled, type RequestAggregate } from './aggregate.js';
import { checkAgency, checkRole } from './authority.js';
import { caseSituation } from './case-situation.js';
import type { Command, CommandOf, CommandType } from './command.js';
import { decidersOf } from './deciders.js';
import { decidingSituation } from './deciding-situation.js';
import type { PrimaryFact } from './fact.js';
import { modeOf } from './mode.js';
import type { Parties } from './parties.js';

export type RequestDecision =
  | { readonly ok: true; readonly facts: readonly Decided<PrimaryFact>[] }
  | { readonly ok: false; readonly rejection: Rejection; readonly facts: readonly Decided<PrimaryFact>[] };

const plain = (rejection: Rejection): RequestDecision => ({ ok: false, rejection, facts: [] });

/**
 * What a rule refuses stands on the trail as an attempt, and as a violation where the policy says that the attempt is
 * one; every other refusal leaves no trace. Neither the request nor a consultation changes.
 */
function withAttempt(refused: Refused, command: Command, { now }: DecisionInputs): RequestDecision {
  const { rejection, attempt, about } = refused;
  const isOfRule = rejection.category === 'rule' && (rejection.citation !== null || about.length > 0);
  if (!isOfRule) return plain(rejection);
  const { code, path, message, citation } = rejection;
  const payload = {
    at: now,
    command: command.type,
    code,
    about: [...about],
    path,
    message,
    citation,
    violation: attempt,
  };
  return { ok: false, rejection, facts: [decided({ type: 'attempt.refused', payload })] };
}

const withdrawable: readonly string[] = ['draft', 'consulting', 'collected', 'synthesised', 'escalated'];

/** The lead withdraws the whole: every open consultation first, then the request. */
function withdraw(
  aggregate: RequestAggregate,
  request: RequestState,
  command: CommandOf<'withdraw-request'>,
  { now: at }: DecisionInputs,
): RequestDecision {
  if (!withdrawable.includes(stateOf(request))) {
    return plain(reject('not-in-this-state', { command: command.type, state: requestStateName(request) }));
  }
  const open = [...aggregate.consultations.values()].filter((consultation) => !isSettled(consultation));
  const facts = open.map(({ context }) =>
    decided<PrimaryFact>({ type: 'consultation.withdrawn', payload: { at, consultation: context.id } }),
  );
  const last = decided<PrimaryFact>(
    { type: 'request.withdrawn', payload: { at } },
    { reason: command.reason },
  );
  return { ok: true, facts: [...facts, last] };
}

/** What the command names, or a rejection that says what is not there. */
function partiesOf(aggregate: RequestAggregate, command: Command): Parties | Rejection {
  const { request } = aggregate;
  if (command.type === 'open-request') {
    return request === null
      ? { request: null, consultation: null, violation: null, consultationOfCase: null }
      : reject('request-exists', { request: aggregate.stream }, { path: 'request' });
  }
  if (request === null) return reject('request-unknown', { request: aggregate.stream }, { path: 'request' });
  const consultationId = 'consultation' in command ? command.consultation : undefined;
  const consultation = consultationId === undefined ? null : aggregate.consultations.get(consultationId);
  if (consultation === undefined) {
    return reject('consultation-unknown', { consultation: consultationId ?? '' }, { path: 'consultation' });
  }
  const violation = 'case' in command ? aggregate.cases.get(command.case) : null;
  if (violation === undefined) {
    return reject('case-unknown', { case: 'case' in command ? command.case : '' }, { path: 'case' });
  }
  const about = violation?.context.consultation ?? null;
  const consultationOfCase = about === null ? null : (aggregate.consultations.get(about) ?? null);
  return { request, consultation, violation, consultationOfCase };
}

const isRejection = (value: Parties | Rejection): value is Rejection => 'code' in value;

/** The same kind by the same agency in the same matter is one case while it is open; afterwards it is a new act. */
function reportAgain({ cases }: RequestAggregate, report: CommandOf<'report-violation'>): Refused | null {
  const open = [...cases].find(
    ([, { context, tags }]) =>
      tags.includes('open') &&
      context.kind === report.kind &&
      context.against === report.against &&
      context.consultation === (report.consultation ?? null),
  );
  return open === undefined ? null : refuse(reject('already-on-record', { case: open[0] }, { path: 'kind' }));
}

/** A report that would leave nobody to judge it is for another agency to make. */
function unjudgeable(report: CommandOf<'report-violation'>, inputs: DecisionInputs): Refused | null {
  const parties = { against: report.against, accuser: report.actor.agency };
  if (decidersOf(parties, inputs).length > 0) return null;
  return refuse(reject('nobody-to-judge', { agency: report.actor.agency }, { path: 'actor.agency' }));
}

/** The questions of a consultation go on to another agency: the competent one, or the successor. */
function decideMovingOn(
  request: RequestState,
  consultations: readonly ConsultationState[],
  from: ConsultationState | null,
  command: CommandOf<'redirect-consultation' | 'pass-on-consultation'>,
  inputs: DecisionInputs,
) {
  if (from === null) return refuse(reject('consultation-unknown', { consultation: command.consultation }));
  if (command.type === 'pass-on-consultation') return decideSuccession(request, from, command, inputs);
  // Nothing is sent once the opinions are synthesised.
  if (!request.tags.includes('synthesis-open')) {
    return refuse(reject('not-in-this-state', { command: command.type, state: requestStateName(request) }));
  }
  return decideRedirect(request, consultations, from, command, inputs);
}

/** Before the synthesis what was running already may be brought in; afterwards nothing more of it is awaited. */
const sendable: Readonly<Record<Sending['type'], readonly string[]>> = {
  'send-consultation': ['draft', 'consulting', 'collected', 'synthesised'],
  'import-consultation': ['draft', 'consulting', 'collected'],
};
type Sending = CommandOf<'send-consultation' | 'import-consultation'>;

function decideSending(
  request: RequestState,
  consultations: readonly ConsultationState[],
  command: Sending,
  inputs: DecisionInputs,
) {
  if (!sendable[command.type].includes(stateOf(request)))
    return refuse(reject('not-in-this-state', { command: command.type, state: requestStateName(request) }));
  return command.type === 'send-consultation'
    ? decideDispatch(request, consultations, command, inputs)
    : decideImport(request, consultations, command, inputs);
}

function decideWith(
  aggregate: RequestAggregate,
  command: Exclude<Command, CommandOf<'open-request' | 'withdraw-request'>>,
  request: RequestState,
  { consultation, violation, consultationOfCase }: Parties,
  inputs: DecisionInputs,
) {
  const consultations = [...aggregate.consultations.values()];
  switch (command.type) {
    case 'send-consultation':
    case 'import-consultation':
      return decideSending(request, consultations, command, inputs);
    case 'redirect-consultation':
    case 'pass-on-consultation':
      return decideMovingOn(request, consultations, consultation, command, inputs);
    case 'amend-request':
    case 'note-exchange':
    case 'record-synthesis':
    case 'resolve-request':
    case 'escalate-request':
    case 'give-direction':
    case 'carry-out-direction':
    case 'submit-report':
    case 'change-machine-version':
      return decideRequest(request, consultations, command, inputs);
    case 'report-violation':
      return (
        reportAgain(aggregate, command) ??
        unjudgeable(command, inputs) ??
        decideReport(request, consultations, command, aggregate.streamVersion + 1, inputs)
      );
    case 'notify-violation':
    case 'explain-violation':
    case 'conclude-violation':
    case 'dismiss-violation':
    case 'excuse-violation':
    case 'appeal-violation':
    case 'decide-appeal':
    case 'remedy-violation':
    case 'check-remedy': {
      if (violation === null) return refuse(reject('case-unknown', { case: command.case }));
      const situation = caseSituation(violation, request, consultationOfCase, inputs);
      return decideViolation(violation, command, situation, inputs);
    }
    default: {
      const situation = decidingSituation(request);
      return consultation === null
        ? refuse(reject('consultation-unknown', { consultation: command.consultation }))
        : decideConsultation(consultation, situation, command, inputs);
    }
  }
}

/** What would tell somebody, or hold something against them: in shadow mode nothing does. */
const onlyLive: readonly CommandType[] = ['send-reminder', 'notify-violation', 'conclude-violation'];

const inShadow = (aggregate: RequestAggregate, { type }: Command): Rejection | null =>
  modeOf(aggregate) === 'shadow' && onlyLive.includes(type) ? reject('shadow-mode', { command: type }) : null;

/** What older machines know nothing of: a request under them is moved first. */
const since: Partial<Record<CommandType, number>> = {
  'ask-clarification': 3,
  'answer-clarification': 3,
  'ask-extension': 3,
  'grant-extension': 3,
  'refuse-extension': 3,
  'suspend-consultation': 3,
  'resume-consultation': 3,
  'record-outage': 3,
  'send-back-consultation': 3,
  'resend-consultation': 3,
  'supply-document': 3,
  'pass-on-consultation': 3,
  'import-consultation': 4,
  'confirm-delivery': 4,
  'record-head-action': 4,
  'order-reply': 4,
  'register-recall': 4,
  'assign-reviewer': 4,
  'record-milestone': 4,
  'minute-view': 4,
  'object-to-minutes': 4,
  'submit-report': 4,
  'correct-record': 4,
  'appeal-violation': 4,
  'decide-appeal': 4,
  'remedy-violation': 4,
  'check-remedy': 4,
};

/** A reply says of itself what older machines know nothing of: that it is none yet, that it completes or replaces another. */
const saysMore = (command: Command): boolean =>
  ('reply' in command && (command.reply.holding ?? command.reply.supplement ?? false)) ||
  (command.type === 'register-reply' && command.replaces === true);

function neededVersion(command: Command, { context }: RequestState): Rejection | null {
  const { type } = command;
  const needed = saysMore(command) ? 4 : (since[type] ?? 1);
  const current = context.machineVersion;
  if (current >= needed) return null;
  return reject('machine-version-too-old', {
    command: type,
    current: String(current),
    needed: String(needed),
  });
}

/**
 * Decides a command: pure, total, and by the inputs alone. Role first, then what is named, then the agency's side, then
 * the rules. The facts of a refusal are at most `attempt.refused`.
 */
export function decide(
  aggregate: RequestAggregate,
  command: Command,
  inputs: DecisionInputs,
): RequestDecision {
  const role = checkRole(command.type, command.actor);
  if (role !== null) return plain(role);
  const parties = partiesOf(aggregate, command);
  if (isRejection(parties)) return plain(parties);
  const agency = checkAgency(command, parties, inputs);
  if (agency !== null) return plain(agency);
  if (command.type === 'open-request') {
    const opening = decideOpening(command, inputs);
    return opening.ok ? opening : plain(opening.rejection);
  }
  const { request } = parties;
  if (request === null) return plain(reject('request-unknown', { request: aggregate.stream }));
  const tooOld = neededVersion(command, request);
  if (tooOld !== null) return plain(tooOld);
  const shadowed = inShadow(aggregate, command);
  if (shadowed !== null) return plain(shadowed);
  if (command.type === 'withdraw-request') return withdraw(aggregate, request, command, inputs);
  const decision = decideWith(aggregate, command, request, parties, inputs);
  return decision.ok ? decision : withAttempt(decision, command, inputs);
}
