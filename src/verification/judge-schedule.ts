import { decideDue, decideRecomputes, nextDue, type PrimaryFact } from '../aggregate/index.js';
import type { FoldProblem } from '../audit/index.js';
import { factTitles } from '../catalogue/index.js';
import { type Decided, decided } from '../decision/index.js';
import type { LocalText } from '../event/index.js';
import { type Instant, toEpoch } from '../time/index.js';
import { type Comparison, compareFacts } from './compare.js';
import { foldProblem } from './fold-problem.js';
import { isScheduler } from './moments.js';
import { otherSupplied } from './other-supplied.js';
import type { Judged, Place } from './place.js';
import { actorTold } from './told.js';
import { isOfTime } from './wishes/index.js';

type Due = NonNullable<ReturnType<typeof nextDue>>;

/** Whether a fact says that time brought it about, whoever is named as its author. */
const saysTime = (fact: PrimaryFact): boolean =>
  isOfTime(fact) ||
  (fact.type === 'consultation.received' && fact.payload.by === 'deemed') ||
  (fact.type === 'reminder.sent' && fact.payload.by === 'schedule');

/** Whether the schedule is to judge this fact: time is its author, or it says so. */
export const isOfSchedule = ({ first: { record, fact } }: Place): boolean =>
  isScheduler(record.actor) || saysTime(fact);

const subjectOf = (fact: PrimaryFact): string => {
  const subject: unknown =
    Reflect.get(fact.payload, 'consultation') ?? Reflect.get(fact.payload, 'case') ?? null;
  return typeof subject === 'string' ? subject : '–';
};

function dueMissing(place: Place, expected: PrimaryFact): FoldProblem {
  const title = factTitles[expected.type];
  const subject = subjectOf(expected) === '–' ? place.aggregate.stream : subjectOf(expected);
  const values = { expected: title, subject, instant: expected.payload.at };
  return foldProblem('due-missing', place.first.record.position, values);
}

/** Due dates that the calendar of this instant moves. */
function recomputesAt({ aggregate, inputsAt }: Place, at: Instant): readonly PrimaryFact[] {
  return decideRecomputes(aggregate, inputsAt(at));
}

const dueFact = ({ aggregate, inputsAt }: Place, due: Due): PrimaryFact =>
  decideDue(aggregate, due, inputsAt(due.dueAt));

/**
 * What time had to bring about by an instant, and is not on the trail before it; null where nothing is missing. Every
 * command is decided on a stream that was brought up to its instant.
 */
export function missingBefore(place: Place, at: Instant): FoldProblem | null {
  const due = nextDue(place.aggregate);
  if (due !== null && due.firesAt <= toEpoch(at)) return dueMissing(place, dueFact(place, due));
  const [recomputed] = recomputesAt(place, at);
  return recomputed === undefined ? null : dueMissing(place, recomputed);
}

const notBySchedule = ({ first: { record, fact } }: Place, why: LocalText): Judged => ({
  problem: foldProblem('not-by-schedule', record.position, {
    fact: factTitles[fact.type],
    found: actorTold(record.actor),
    why,
  }),
});

const reasons = {
  byPeople: { vi: 'chỉ người mới làm việc này', en: 'only people do that' },
  byTime: {
    vi: 'chỉ thời gian gây ra việc này, không phải người',
    en: 'time alone brings that about, and no person',
  },
  nothingDue: { vi: 'lúc đó không có gì đến hạn', en: 'nothing is due then' },
  tooEarly: { vi: 'lúc ghi chưa đến hạn', en: 'it was not due when it was entered' },
} as const satisfies Record<string, LocalText>;

function asJudged(place: Place, comparison: Comparison, at: Instant): Judged {
  if (comparison.problem === null) return { count: comparison.agreeing };
  return { problem: otherSupplied(place.first, place.inputsAt(at)) ?? comparison.problem };
}

const asDecided = (facts: readonly PrimaryFact[]): readonly Decided<PrimaryFact>[] =>
  facts.map((fact) => decided(fact));

/** Due dates are counted again when the calendar is out: all at once, before anything that falls due later. */
function judgeRecomputes(place: Place): Judged {
  const { at } = place.first.fact.payload;
  const due = nextDue(place.aggregate);
  // The scheduler looks at the calendar at each due date in turn, so what was due before has been recorded before.
  if (due !== null && due.firesAt <= toEpoch(at) && due.dueAt !== at) {
    return { problem: dueMissing(place, dueFact(place, due)) };
  }
  const expected = recomputesAt(place, at);
  if (expected.length === 0) {
    const other = otherSupplied(place.first, place.inputsAt(at));
    return other === null ? notBySchedule(place, reasons.nothingDue) : { problem: other };
  }
  return asJudged(place, compareFacts(place, asDecided(expected)), at);
}

/** Judges what time brought about: it must be what is due next, as it is decided at its own due date. */
export function judgeSchedule(place: Place): Judged {
  const { record, fact } = place.first;
  if (!isScheduler(record.actor)) return notBySchedule(place, reasons.byTime);
  if (fact.type === 'due-date.recomputed') return judgeRecomputes(place);
  if (!saysTime(fact)) return notBySchedule(place, reasons.byPeople);
  const due = nextDue(place.aggregate);
  if (due === null) return notBySchedule(place, reasons.nothingDue);
  const [recomputed] = recomputesAt(place, due.dueAt);
  if (recomputed !== undefined) return { problem: dueMissing(place, recomputed) };
  const expected = dueFact(place, due);
  if (expected.type !== fact.type || subjectOf(expected) !== subjectOf(fact)) {
    return { problem: dueMissing(place, expected) };
  }
  if (due.firesAt > toEpoch(record.recordedAt)) return notBySchedule(place, reasons.tooEarly);
  return asJudged(place, compareFacts(place, asDecided([expected])), due.dueAt);
}
