import {
  type ConsultationFact,
  type ConsultationFactOf,
  consultationFactSchema,
  consultationMachine,
} from '../consultation/index.js';
import {
  type CauseFallen,
  type ConsultationId,
  caseIdAt,
  consultationIdAt,
  InteragencyFault,
  type ViolationRecorded,
} from '../event/index.js';
import { type RequestFact, requestMachine } from '../request/index.js';
import { compile } from '../statechart/index.js';
import { type ViolationConsequence, type ViolationFact, violationMachine } from '../violation/index.js';
import { emptyAggregate, type RequestAggregate, standingCase, summaryOf } from './aggregate.js';
import { consultationAsSent, requestAsOpened, violationAsRecorded } from './beginnings.js';
import { disagreement } from './coherence.js';
import type { Consequence, PrimaryFact } from './fact.js';

const requests = compile(requestMachine);
const consultations = compile(consultationMachine);
const violations = compile(violationMachine);

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
  aggregate: RequestAggregate,
  fact:
    | RequestFact
    | ConsultationFactOf<'consultation.sent'>
    | Extract<Consequence, { type: `consultation.${string}` }>,
): Routed {
  const before =
    fact.type === 'request.opened' && aggregate.request === null
      ? requests.begin(requestAsOpened(aggregate.stream, fact.payload))
      : aggregate.request;
  if (before === null) throw doesNotFit(fact.type, `request ${aggregate.stream}`, 'unopened');
  const result = requests.step(before, { ...fact, summary: summaryOf(aggregate) });
  if (!result.fits) throw doesNotFit(fact.type, `request ${aggregate.stream}`, before.value);
  return { aggregate: { ...aggregate, request: result.state }, emitted: result.emitted };
}

function stepConsultation(aggregate: RequestAggregate, fact: ConsultationFact, position: number): Routed {
  if (aggregate.request === null) throw doesNotFit(fact.type, `request ${aggregate.stream}`, 'unopened');
  const id: ConsultationId =
    fact.type === 'consultation.sent'
      ? consultationIdAt(aggregate.stream, position)
      : fact.payload.consultation;
  const before =
    fact.type === 'consultation.sent'
      ? consultations.begin(consultationAsSent(id, fact.payload))
      : aggregate.consultations.get(id);
  if (before === undefined) throw doesNotFit(fact.type, `consultation ${id}`, 'unknown');
  const situation = { synthesisOpen: aggregate.request.tags.includes('synthesis-open') };
  const result = consultations.step(before, { ...fact, situation });
  if (!result.fits) throw doesNotFit(fact.type, `consultation ${id}`, before.value);
  const next = new Map(aggregate.consultations).set(id, result.state);
  return { aggregate: { ...aggregate, consultations: next }, emitted: result.emitted };
}

function stepViolation(
  aggregate: RequestAggregate,
  fact: ViolationFact | ViolationConsequence,
  position: number,
): Routed {
  const id = fact.type === 'violation.recorded' ? caseIdAt(aggregate.stream, position) : fact.payload.case;
  const before =
    fact.type === 'violation.recorded'
      ? violations.begin(violationAsRecorded(id, fact.payload))
      : aggregate.cases.get(id);
  if (before === undefined) throw doesNotFit(fact.type, `case ${id}`, 'unknown');
  const result = violations.step(before, fact);
  if (!result.fits) throw doesNotFit(fact.type, `case ${id}`, before.value);
  return { aggregate: { ...aggregate, cases: new Map(aggregate.cases).set(id, result.state) }, emitted: [] };
}

/** A fact names its subject: the request, one of its consultations, or one of its cases. */
function route(aggregate: RequestAggregate, fact: PrimaryFact | Consequence, position: number): Routed {
  switch (fact.type) {
    case 'consultation.sent': {
      // The request hears of it too: nothing is sent but in an open round.
      const { aggregate: sent, emitted } = stepConsultation(aggregate, fact, position);
      return { aggregate: stepTheRequest(sent, fact).aggregate, emitted };
    }
    case 'violation.recorded':
    case 'violation.superseded':
    case 'violation.notified':
    case 'violation.explained':
    case 'violation.concluded':
    case 'violation.dismissed':
    case 'violation.excused':
    case 'explanation-term.reached':
      return stepViolation(aggregate, fact, position);
    default:
      return isConsultationFact(fact)
        ? stepConsultation(aggregate, fact, position)
        : stepTheRequest(aggregate, fact);
  }
}

/** Causes that happen once: once judged, they are not charged again. The others are acts, which can be repeated. */
const judgedOnce = /^(timeliness|clarity|omission):/;

/**
 * One cause, one case (DOMAIN §7). The same cause twice is one case while it is open; a missing reply that comes late
 * gives its place to the late one, and stays readable. An act that is repeated after it was judged is a new one.
 */
function recordOrSupersede(
  aggregate: RequestAggregate,
  emission: ViolationRecorded,
  position: number,
): Consequence[] {
  const { at, cause, kind } = emission.payload;
  const standing = standingCase(aggregate, cause);
  if (standing === undefined) return [emission];
  const [id, state] = standing;
  if (!state.tags.includes('open')) return judgedOnce.test(cause) ? [] : [emission];
  if (state.context.kind === kind || !cause.startsWith('timeliness:')) return [];
  const by = caseIdAt(aggregate.stream, position);
  return [emission, { type: 'violation.superseded', payload: { at, case: id, by } }];
}

function toConsequences(aggregate: RequestAggregate, emission: Emission, position: number): Consequence[] {
  if (emission.type === 'violation.recorded') return recordOrSupersede(aggregate, emission, position);
  if (emission.type !== 'cause.fallen') return [emission];
  const standing = standingCase(aggregate, emission.payload.cause);
  if (standing === undefined) return [];
  return [
    { type: 'violation.superseded', payload: { at: emission.payload.at, case: standing[0], by: null } },
  ];
}

/**
 * The only step: routes a primary fact to its machine, and what the machines emit to theirs, first in, first out.
 * @throws InteragencyFault `fact-does-not-fit` when a fact fits nowhere; `command-loop` when consequences do not end.
 */
export function stepRequest(before: RequestAggregate, fact: PrimaryFact): StepResult {
  const wrong = disagreement(before, fact);
  if (wrong !== null) throw new InteragencyFault('fact-does-not-fit', `${fact.type}: ${wrong}`);
  let position = before.streamVersion + 1;
  let { aggregate, emitted } = route(before, fact, position);
  const queue: Emission[] = [...emitted];
  const consequences: Consequence[] = [];
  for (let emission = queue.shift(); emission !== undefined; emission = queue.shift()) {
    for (const consequence of toConsequences(aggregate, emission, position + 1)) {
      position += 1;
      if (consequences.push(consequence) > maximumConsequences) {
        throw new InteragencyFault(
          'command-loop',
          `more than ${maximumConsequences} consequences of ${fact.type}`,
        );
      }
      ({ aggregate, emitted } = route(aggregate, consequence, position));
      queue.push(...emitted);
    }
  }
  return { aggregate: { ...aggregate, streamVersion: position }, consequences };
}

/** The fold of the primary facts of one stream. */
export function foldRequest(
  stream: RequestAggregate['stream'],
  facts: Iterable<PrimaryFact>,
): RequestAggregate {
  let aggregate = emptyAggregate(stream);
  for (const fact of facts) aggregate = stepRequest(aggregate, fact).aggregate;
  return aggregate;
}
