import {
  type ConsultationContext,
  type ConsultationFact,
  type ConsultationFactOf,
  consultationFactSchema,
} from '../consultation/index.js';
import {
  type CauseFallen,
  type ConsultationId,
  caseIdAt,
  consultationIdAt,
  InteragencyFault,
  type ViolationRecorded,
} from '../event/index.js';
import { machineVersion, type RequestFact } from '../request/index.js';
import type { ViolationConsequence, ViolationFact } from '../violation/index.js';
import { emptyAggregate, type RequestAggregate, summaryOf } from './aggregate.js';
import {
  consultationAsImported,
  consultationAsSent,
  requestAsOpened,
  violationAsRecorded,
} from './beginnings.js';
import { disagreement } from './coherence.js';
import type { Consequence, PrimaryFact } from './fact.js';
import { type Machines, type MachinesOf, requireMachines, shippedMachines } from './machines.js';
import { modeOf } from './mode.js';
import { recordOrSupersede, supersedeFallen } from './one-cause.js';

/** The consequences of one fact can set off others; past this depth the machines contradict each other. */
const maximumConsequences = 1_000;

type Emission = Consequence | CauseFallen;

interface Routed {
  readonly aggregate: RequestAggregate;
  readonly emitted: readonly Emission[];
}

export interface StepResult {
  readonly aggregate: RequestAggregate;
  /** What follows from the fact, in the order in which it is recorded behind it. */
  readonly consequences: readonly Consequence[];
}

const doesNotFit = (type: string, subject: string, state: unknown): InteragencyFault =>
  new InteragencyFault(
    'fact-does-not-fit',
    `${type} does not fit ${subject} in the state ${JSON.stringify(state)}`,
  );

const isConsultationFact = (fact: PrimaryFact | Consequence): fact is ConsultationFact =>
  consultationTypes.has(fact.type);
const consultationTypes: ReadonlySet<string> = new Set(
  consultationFactSchema.options.map((option) => option.shape.type.value),
);

function stepTheRequest(
  { request: requests }: Machines,
  aggregate: RequestAggregate,
  fact:
    | RequestFact
    | ConsultationFactOf<'consultation.sent' | 'consultation.imported'>
    | Extract<Consequence, { type: `consultation.${string}` }>,
): Routed {
  const before =
    fact.type === 'request.opened' && aggregate.request === null
      ? requests.begin(requestAsOpened(aggregate.stream, fact.payload)).state
      : aggregate.request;
  if (before === null) throw doesNotFit(fact.type, `request ${aggregate.stream}`, 'unopened');
  const result = requests.step(before, { ...fact, summary: summaryOf(aggregate) });
  if (!result.fits) throw doesNotFit(fact.type, `request ${aggregate.stream}`, before.value);
  return { aggregate: { ...aggregate, request: result.state }, emitted: result.emitted };
}

/** What a consultation begins with; null for a fact that begins none. */
function beginningOf(id: ConsultationId, fact: ConsultationFact): ConsultationContext | null {
  if (fact.type === 'consultation.sent') return consultationAsSent(id, fact.payload);
  return fact.type === 'consultation.imported' ? consultationAsImported(id, fact.payload) : null;
}

function stepConsultation(
  { consultation: consultations }: Machines,
  aggregate: RequestAggregate,
  fact: ConsultationFact,
  position: number,
): Routed {
  if (aggregate.request === null) throw doesNotFit(fact.type, `request ${aggregate.stream}`, 'unopened');
  const id: ConsultationId =
    'consultation' in fact.payload ? fact.payload.consultation : consultationIdAt(aggregate.stream, position);
  const begun = beginningOf(id, fact);
  const before = begun === null ? aggregate.consultations.get(id) : consultations.begin(begun).state;
  if (before === undefined) throw doesNotFit(fact.type, `consultation ${id}`, 'unknown');
  const situation = { synthesisOpen: aggregate.request.tags.includes('synthesis-open') };
  const result = consultations.step(before, { ...fact, situation });
  if (!result.fits) throw doesNotFit(fact.type, `consultation ${id}`, before.value);
  const next = new Map(aggregate.consultations).set(id, result.state);
  return { aggregate: { ...aggregate, consultations: next }, emitted: result.emitted };
}

function stepViolation(
  { violation: violations }: Machines,
  aggregate: RequestAggregate,
  fact: ViolationFact | ViolationConsequence,
  position: number,
): Routed {
  const id = fact.type === 'violation.recorded' ? caseIdAt(aggregate.stream, position) : fact.payload.case;
  const before =
    fact.type === 'violation.recorded'
      ? violations.begin(violationAsRecorded(id, fact.payload)).state
      : aggregate.cases.get(id);
  if (before === undefined) throw doesNotFit(fact.type, `case ${id}`, 'unknown');
  const result = violations.step(before, fact);
  if (!result.fits) throw doesNotFit(fact.type, `case ${id}`, before.value);
  return { aggregate: { ...aggregate, cases: new Map(aggregate.cases).set(id, result.state) }, emitted: [] };
}

/** A fact names its subject: the request, one of its consultations, or one of its cases. */
function route(
  machines: Machines,
  aggregate: RequestAggregate,
  fact: PrimaryFact | Consequence,
  position: number,
): Routed {
  switch (fact.type) {
    case 'consultation.imported':
    case 'consultation.sent': {
      // The request hears of it too: nothing is sent but in an open round.
      const { aggregate: sent, emitted } = stepConsultation(machines, aggregate, fact, position);
      return { aggregate: stepTheRequest(machines, sent, fact).aggregate, emitted };
    }
    case 'violation.recorded':
    case 'violation.superseded':
    case 'violation.notified':
    case 'violation.explained':
    case 'violation.concluded':
    case 'violation.dismissed':
    case 'violation.excused':
    case 'violation.appealed':
    case 'appeal.decided':
    case 'violation.remedied':
    case 'remedy.checked':
    case 'explanation-term.reached':
      return stepViolation(machines, aggregate, fact, position);
    default:
      return isConsultationFact(fact)
        ? stepConsultation(machines, aggregate, fact, position)
        : stepTheRequest(machines, aggregate, fact);
  }
}

/** In shadow mode a violation is found, and says of itself that it is held against nobody. */
const inMode = (aggregate: RequestAggregate, { type, payload }: ViolationRecorded): ViolationRecorded =>
  modeOf(aggregate) === 'shadow' ? { type, payload: { ...payload, shadow: true } } : { type, payload };

function toConsequences(
  before: RequestAggregate,
  aggregate: RequestAggregate,
  emission: Emission,
  position: number,
): Consequence[] {
  if (emission.type === 'violation.recorded')
    return recordOrSupersede(before, aggregate, inMode(aggregate, emission), position);
  return emission.type === 'cause.fallen' ? supersedeFallen(aggregate, emission) : [emission];
}

/** The version that a fact is read under: its own where it opens or moves the stream, else the stream's. */
function versionFor({ request }: RequestAggregate, fact: PrimaryFact): number {
  if (fact.type === 'request.opened') return fact.payload.machineVersion;
  if (fact.type === 'machine-version.changed') return fact.payload.to;
  return request?.context.machineVersion ?? machineVersion;
}

const resumed = <Id, State>(
  states: ReadonlyMap<Id, State>,
  resume: (state: State) => State,
): Map<Id, State> => new Map([...states].map(([id, state]) => [id, resume(state)]));

/** Everything taken over by newer machines, each where it stood. */
function takenOver(
  aggregate: RequestAggregate,
  { request, consultation, violation }: Machines,
): RequestAggregate {
  try {
    return {
      ...aggregate,
      request: aggregate.request === null ? null : request.resume(aggregate.request),
      consultations: resumed(aggregate.consultations, consultation.resume),
      cases: resumed(aggregate.cases, violation.resume),
    };
  } catch (cause) {
    const message = `the newer machines have no place for where request ${aggregate.stream} stands`;
    throw new InteragencyFault('fact-does-not-fit', message, { cause });
  }
}

/**
 * The only step: routes a primary fact to its machine, and what the machines emit to theirs, first in, first out. The
 * machines are those of the version that the stream is under.
 * @throws InteragencyFault `fact-does-not-fit` when a fact fits nowhere; `command-loop` when consequences do not end;
 * `machine-version-unknown` when the stream is of a version that is not shipped.
 */
export const stepRequest = (before: RequestAggregate, fact: PrimaryFact): StepResult =>
  stepRequestBy(shippedMachines, before, fact);

/** {@link stepRequest} by other machines than the shipped ones, or by another engine. */
export function stepRequestBy(
  machinesOf: MachinesOf,
  before: RequestAggregate,
  fact: PrimaryFact,
): StepResult {
  const wrong = disagreement(before, fact);
  if (wrong !== null) throw new InteragencyFault('fact-does-not-fit', `${fact.type}: ${wrong}`);
  const machines = requireMachines(machinesOf, versionFor(before, fact));
  const current = fact.type === 'machine-version.changed' ? takenOver(before, machines) : before;
  let position = before.streamVersion + 1;
  let { aggregate, emitted } = route(machines, current, fact, position);
  const queue: Emission[] = [...emitted];
  const consequences: Consequence[] = [];
  for (let emission = queue.shift(); emission !== undefined; emission = queue.shift()) {
    for (const consequence of toConsequences(current, aggregate, emission, position + 1)) {
      position += 1;
      if (consequences.push(consequence) > maximumConsequences) throw endless(fact);
      ({ aggregate, emitted } = route(machines, aggregate, consequence, position));
      queue.push(...emitted);
    }
  }
  return { aggregate: { ...aggregate, streamVersion: position }, consequences };
}

const endless = ({ type }: PrimaryFact): InteragencyFault =>
  new InteragencyFault('command-loop', `more than ${maximumConsequences} consequences of ${type}`);

/** The fold of the primary facts of one stream. */
export function foldRequest(
  stream: RequestAggregate['stream'],
  facts: Iterable<PrimaryFact>,
): RequestAggregate {
  let aggregate = emptyAggregate(stream);
  for (const fact of facts) aggregate = stepRequest(aggregate, fact).aggregate;
  return aggregate;
}
