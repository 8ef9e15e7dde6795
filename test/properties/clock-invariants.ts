import { isDeepStrictEqual } from 'node:util';
import { answerOf, clockOf } from '../../src/consultation/index.js';
import { clockTerm } from '../../src/decision/index.js';
import type { ClockEntry, ConsultationId, PrimaryFact } from '../../src/index.js';
import type { Play, Recorded } from '../support/play.js';
import { demand } from './invariants.js';
import { countsAsReply, isAbout } from './timeliness-model.js';

type FactOf<Type extends PrimaryFact['type']> = Extract<PrimaryFact, { type: Type }>;
type Term = NonNullable<FactOf<'consultation.sent'>['payload']['term']>;
type Urgency = Parameters<typeof clockTerm>[2]['urgency'];

const factsOf = ({ facts }: Play, id: ConsultationId): Recorded[] =>
  facts.filter((recorded) => isAbout(recorded, id));

/** What a fact adds to the ledger of its clock, told from the fact alone. */
function entryOf({ type, payload }: PrimaryFact): ClockEntry | null {
  if ('clock' in payload) return payload.clock;
  const starts = ['consultation.sent', 'consultation.imported', 'consultation.received'];
  if (!starts.includes(type) || !('term' in payload)) return null;
  if (payload.term === null) return null;
  const { start, period, dueDate } = payload.term;
  return { type: 'started', at: start, length: period === null ? { dueDate } : { period } };
}

const termOf = ({ payload }: PrimaryFact): Term | null => ('term' in payload ? payload.term : null);

interface Counted {
  readonly ledger: ClockEntry[];
  /** What an agency that takes over is given before the clock has started: it counts once it has. */
  readonly grace: ClockEntry[];
  urgency: Urgency;
  term: Term | null;
}

/** Where the ledger says that the term ends, by the calendar of that moment; but never earlier without a decision. */
function mustSay(play: Play, counted: Counted, { fact, calendar }: Recorded): void {
  const { policy, directory } = play.world;
  const lookups = { leadOfDossier: null, questionTexts: new Map() };
  const inputs = { now: fact.payload.at, policy, directory, calendar, lookups };
  const { ledger, urgency, term: before } = counted;
  const reading = clockTerm(inputs, ledger, { urgency });
  const next = termOf(fact);
  if (!reading.ok) throw new Error(`no ledger of ${fact.type} can be read`);
  const isEarlier = before !== null && reading.term !== null && reading.term.dueAt < before.dueAt;
  const isKept = isEarlier && fact.type !== 'due-date.recomputed';
  // Nobody is told of what was due before the software came.
  if (fact.type === 'consultation.imported') {
    demand(next?.dueAt === reading.term?.dueAt, `${fact.type} says ${told(next)}`, play);
    return;
  }
  const holds = isKept ? next !== null && next.dueAt >= before.dueAt : isDeepStrictEqual(next, reading.term);
  demand(holds, `${fact.type} says ${told(next)}, its ledger ${told(reading.term)}`, play);
}

function note({ ledger, grace }: Counted, entry: ClockEntry): void {
  if (ledger.length === 0 && entry.type === 'grace') grace.splice(0, 1, entry);
  else ledger.push(entry, ...grace.splice(0));
}

const told = (term: Term | null): string => (term === null ? 'that it is paused' : JSON.stringify(term));

/** The term is what the ledger says, fact by fact, and both are what the state holds. */
function theLedgerTellsTheTerm(play: Play, id: ConsultationId): void {
  const counted: Counted = { ledger: [], grace: [], urgency: null, term: null };
  for (const recorded of factsOf(play, id)) {
    const { fact } = recorded;
    if (fact.type === 'consultation.sent') counted.urgency = fact.payload.urgency ?? null;
    const [entry, term] = [entryOf(fact), termOf(fact)];
    if (entry !== null) note(counted, entry);
    const isMoved = entry !== null || term !== null;
    if (isMoved && counted.ledger.length > 0) mustSay(play, counted, recorded);
    counted.term = term ?? counted.term;
  }
  const { ledger, term } = counted;
  const context = play.aggregate.consultations.get(id)?.context;
  const holds = isDeepStrictEqual([context?.ledger, context?.term], [ledger, term]);
  demand(holds, `${id} holds another ledger than its facts tell`, play);
}

/** A clock that runs again after a pause has time left: nothing falls due while it stands still. */
function nothingWasDueInAPause(play: Play, id: ConsultationId): void {
  for (const { fact } of factsOf(play, id)) {
    if (entryOf(fact)?.type !== 'resumed') continue;
    const term = termOf(fact);
    const holds =
      term === null || term.dueAt >= fact.payload.at || isOfHours(term) || isExtendedByHours(play, id);
    demand(holds, `${id} goes on at ${fact.payload.at}, when it was due at ${term?.dueAt}`, play);
  }
}

const isExtendedByHours = (play: Play, id: ConsultationId): boolean =>
  factsOf(play, id).some(({ fact }) => {
    const entry = entryOf(fact);
    return entry?.type === 'extended' && 'period' in entry.by && entry.by.period.unit.endsWith('hour');
  });

/** Hours may end at the very instant at which the pause begins. */
const isOfHours = ({ period }: Term): boolean => period?.unit.endsWith('hour') === true;

const clockStateOf = ({ aggregate }: Play, id: ConsultationId): string => {
  const state = aggregate.consultations.get(id);
  return state === undefined ? 'unstarted' : clockOf(state);
};

/** While the clock is paused nobody is reminded, and no due date passes. */
function nothingIsDueWhilePaused(play: Play, id: ConsultationId): void {
  let paused = false;
  for (const { fact, record } of factsOf(play, id)) {
    const isDue = ['due-date.reached', 'reminder.sent', 'notice.issued'].includes(fact.type);
    demand(!(paused && isDue), `${id} is paused, and ${fact.type} at ${record.position}`, play);
    if (entryOf(fact)?.type === 'paused') paused = true;
    else if (termOf(fact) !== null) paused = false;
  }
  const clock = clockStateOf(play, id);
  const holds = clock === 'stopped' || (clock === 'paused') === paused;
  demand(holds, `${id} is ${clock}, and its facts say otherwise`, play);
}

/** What is left of a question once this has happened: by when the lead still owes an answer. */
function owedAfter(fact: PrimaryFact, owed: string | null): string | null {
  switch (fact.type) {
    case 'clarification.asked':
      return fact.payload.answer.dueAt;
    case 'clarification.answered':
    case 'clarification-term.reached':
      return null;
    case 'reply.received':
      return countsAsReply(fact.payload) ? null : owed;
    default:
      return owed;
  }
}

/** The lead's own term passes once for each question that it left open, and for no other. */
function oneLapseForEachQuestion(play: Play, id: ConsultationId): void {
  let owed: string | null = null;
  for (const { fact } of factsOf(play, id)) {
    const isDue = fact.type !== 'clarification-term.reached' || owed === fact.payload.dueAt;
    demand(isDue, `${id}: a question lapses that is not open`, play);
    owed = owedAfter(fact, owed);
  }
  const state = play.aggregate.consultations.get(id);
  const isAwaited = state !== undefined && answerOf(state) === 'awaiting';
  demand(owed === null || owed >= play.now || !isAwaited, `${id}: a question is open for good`, play);
}

/** Received by the due date as it stood, a reply is not late, whenever it is entered. */
function whatCameInTimeIsInTime(play: Play, id: ConsultationId): void {
  let term: Term | null = null;
  for (const { fact } of factsOf(play, id)) {
    term = termOf(fact) ?? term;
    if (fact.type !== 'reply.received' || term === null || fact.payload.receivedAt > term.dueAt) continue;
    const { late, answeredLate, reply } = fact.payload;
    demand(!late && !answeredLate, `${id}: reply ${reply} came in time and is late`, play);
  }
}

const ofEach = [
  theLedgerTellsTheTerm,
  nothingIsDueWhilePaused,
  nothingWasDueInAPause,
  oneLapseForEachQuestion,
  whatCameInTimeIsInTime,
] as const;

/** What the facts of each clock must hold to, told from the whole of a play. */
export function clocksKeepTheirLaws(play: Play): void {
  for (const id of play.aggregate.consultations.keys()) for (const law of ofEach) law(play, id);
}

/** What an agency did not do stays its own: nothing about the one that took over supersedes it. */
export function predecessorsKeepTheirCases({ facts, records }: Play): void {
  for (const { fact, record } of facts) {
    if (fact.type !== 'consultation.passed-on') continue;
    const { consultation, from } = fact.payload;
    const own = records
      .filter(({ payload }) => payload['against'] === from && payload['consultation'] === consultation)
      .map(({ stream, position }) => `${stream}/${position}`);
    const fallen = records.find(
      ({ type, payload, position }) =>
        type === 'violation.superseded' &&
        position > record.position &&
        own.includes(String(payload['case'])),
    );
    if (fallen !== undefined) throw new Error(`a case of ${from} falls at ${fallen.position}, by another`);
  }
}
