import { outcomeOf, statusOf } from '../aggregate/index.js';
import { answerStateName, type ConsultationState, clockStateName } from '../consultation/index.js';
import type { AgencyId, CaseId, Cited, ConsultationId, ViolationKind } from '../event/index.js';
import type { RequestState } from '../request/index.js';
import {
  type CivilDate,
  civilDateOf,
  type Instant,
  type WorkingCalendar,
  workingDaysTaken,
} from '../time/index.js';
import type { ViolationState, ViolationStatus } from '../violation/index.js';
import type { ConsultationResult, FigureName } from './figures.js';
import type { ReplyNote, StreamReport } from './stream-report.js';
import { stands, violationClasses } from './violation-classes.js';

/** What a figure counts, one thing at a time, with the facts it rests on. */
export interface Traced {
  /** The consultation, case or request that is counted. */
  readonly id: string;
  /** The records behind it, `stream/position`, in order. */
  readonly facts: readonly string[];
}

/** One thing that a scorecard counts: for which agency, in the period of which day, under which figures. */
export interface ReportEntry extends Traced {
  readonly agency: AgencyId;
  readonly date: CivilDate;
  readonly figures: readonly FigureName[];
  readonly officer: string | null;
  /** Working days that the reply took; null where there is none, or no calendar to count by. */
  readonly days: number | null;
  readonly violation: {
    readonly kind: ViolationKind;
    readonly status: ViolationStatus;
    readonly citation: Cited;
    readonly overturned: boolean;
  } | null;
}

const isAdequate = ({ counts, verdict }: ReplyNote): boolean => counts && verdict !== 'vague';

/** Lateness goes by the first adequate reply, whenever it was entered (DOMAIN §5). */
function firstAdequate(replies: readonly ReplyNote[]): ReplyNote | null {
  return replies
    .filter(isAdequate)
    .reduce<ReplyNote | null>(
      (first, reply) => (first === null || reply.receivedAt < first.receivedAt ? reply : first),
      null,
    );
}

interface Asked {
  readonly consultation: ConsultationState;
  readonly reply: ReplyNote | null;
  readonly zone: string;
}

function openResult(consultation: ConsultationState): ConsultationResult {
  if (answerStateName(consultation) === 'vague') return 'vague';
  return clockStateName(consultation) === 'overdue' ? 'missing' : 'open';
}

/** What became of a consultation: one thing alone, so that the results add up to what was asked. */
function resultOf({ consultation, reply, zone }: Asked): ConsultationResult {
  const { standing, term } = consultation.context;
  const outcome = outcomeOf(consultation);
  switch (outcome) {
    case null:
      return openResult(consultation);
    case 'answered':
      return reply !== null && term !== null && civilDateOf(reply.receivedAt, zone) < term.dueDate
        ? 'early'
        : 'on-time';
    case 'answered-late':
      return 'late';
    case 'lapsed':
      return standing?.verdict === 'vague' ? 'vague' : 'missing';
    case 'redirected':
      return 'recused';
    default:
      return outcome;
  }
}

/**
 * The agency's own breach of the due date was excused, or found to be none; and so was whatever it was charged with
 * after a recall.
 */
function isExonerated({ aggregate }: StreamReport, { context }: ConsultationState): boolean {
  const own = [...aggregate.cases.values()].filter((violation) => {
    const { consultation, cause, against } = violation.context;
    const isOwn = consultation === context.id && against === context.consultee;
    return isOwn && cause.startsWith('timeliness:') && statusOf(violation) !== 'superseded';
  });
  const isCleared = (violation: (typeof own)[number]): boolean =>
    ['excused', 'dismissed'].includes(violationClasses[statusOf(violation)]);
  return own.length > 0 && own.every(isCleared);
}

/** Whether a reply was owed that came in time or did not: what is open, apart or exonerated is in no rate. */
function isOwed(result: ConsultationResult, { consultation }: Asked, exonerated: boolean): boolean {
  if (result === 'early' || result === 'on-time') return true;
  if (exonerated) return false;
  if (result === 'deemed') return consultation.context.breachOnRecord;
  return result === 'late' || result === 'missing' || result === 'vague';
}

function figuresOf(
  asked: Asked,
  result: ConsultationResult,
  replies: readonly ReplyNote[],
  exonerated: boolean,
) {
  const isInTime = result === 'early' || result === 'on-time';
  const isOverdue =
    outcomeOf(asked.consultation) === null && clockStateName(asked.consultation) === 'overdue';
  const others: readonly (readonly [FigureName, boolean])[] = [
    ['in-time', isInTime],
    ['due', isOwed(result, asked, exonerated)],
    ['overdue', isOverdue],
    ['returned', replies.some(({ returned }) => returned)],
    ['exonerated', exonerated && !isInTime],
  ];
  return ['asked', result, ...others.filter(([, holds]) => holds).map(([name]) => name)] as const;
}

const factsOf = ({ aggregate, facts }: StreamReport, id: string): readonly string[] =>
  (facts.get(id) ?? []).map(({ position }) => `${aggregate.stream}/${position}`);

/** What an agency was asked falls in the period of its due date; before its clock starts, of the day on which it was sent. */
function askedEntry(
  stream: StreamReport,
  id: ConsultationId,
  consultation: ConsultationState,
  zone: string,
  calendar: WorkingCalendar | null,
): ReportEntry {
  const { consultee, term, sentAt, ledger } = consultation.context;
  const replies = stream.replies.get(id) ?? [];
  const reply = firstAdequate(replies);
  const asked = { consultation, reply, zone };
  const result = resultOf(asked);
  const isAnswered = result === 'early' || result === 'on-time' || result === 'late';
  return {
    id,
    facts: factsOf(stream, id),
    agency: consultee,
    date: term?.dueDate ?? civilDateOf(sentAt, zone),
    figures: figuresOf(asked, result, replies, isExonerated(stream, consultation)),
    officer: (reply ?? replies.at(-1))?.author ?? null,
    days:
      isAnswered && reply !== null && calendar !== null
        ? workingDaysTaken(ledger, reply.receivedAt, calendar)
        : null,
    violation: null,
  };
}

const plain = { officer: null, days: null, violation: null } as const;

/** What the lead did falls in the period of the day on which it did it. */
function leadEntries(
  stream: StreamReport,
  { context }: RequestState,
  asked: readonly (readonly [ConsultationId, ConsultationState])[],
  dayOf: (at: Instant) => CivilDate,
): readonly ReportEntry[] {
  const { aggregate, facts, openedAt } = stream;
  const { lead } = context;
  const opened = openedAt === null ? [] : [{ date: dayOf(openedAt), figures: ['requests'] as const }];
  const rounds = (facts.get(aggregate.stream) ?? []).filter(({ type }) => type === 'round.opened');
  const sent = asked.map(([id, one]) => ({
    id,
    position: Number(id.slice(aggregate.stream.length + 1)),
    date: dayOf(one.context.sentAt),
  }));
  // What goes out in a round is recorded behind it, and before the next.
  const dayOfRound = (index: number): CivilDate | null => {
    const [from = 0, to = Number.MAX_SAFE_INTEGER] = rounds
      .slice(index, index + 2)
      .map(({ position }) => position);
    const first = sent.find(({ position }) => position > from && position < to);
    return first?.date ?? null;
  };
  return [
    ...opened.map((one) => ({
      ...plain,
      ...one,
      agency: lead,
      id: aggregate.stream,
      facts: [`${aggregate.stream}/1`],
    })),
    ...rounds.flatMap(({ position }, index) => {
      const id = `${aggregate.stream}/${position}`;
      const date = dayOfRound(index);
      return date === null
        ? []
        : [{ ...plain, agency: lead, id, facts: [id], date, figures: ['rounds'] as const }];
    }),
    ...sent.map(({ id, date }) => ({
      ...plain,
      agency: lead,
      id,
      facts: [id],
      date,
      figures: ['sent'] as const,
    })),
  ];
}

/** The cases that have a figure of their own while they stand. */
const figureOfKind: Partial<Record<ViolationKind, FigureName>> = {
  'irrelevant-consultation': 'irrelevant',
  'unnecessary-consultation': 'unnecessary',
  'omitted-consultee': 'omitted',
  'repeat-consultation': 'repeated',
  'late-resolution': 'late-resolution',
  'supervision-lapse': 'supervision-lapse',
};

function violationFigures(kind: ViolationKind, status: ViolationStatus): readonly FigureName[] {
  const own = figureOfKind[kind];
  const judged = violationClasses[status];
  const named: readonly FigureName[] =
    judged === 'concluded' ? ['violations-recorded', 'violations-concluded'] : [`violations-${judged}`];
  return own === undefined || !stands(status) ? named : [...named, own];
}

/** A case falls in the period of the day for which it was recorded. */
function violationEntry(
  stream: StreamReport,
  id: CaseId,
  violation: ViolationState,
  dayOf: (at: Instant) => CivilDate,
): ReportEntry {
  const { kind, against, recordedFor, citation } = violation.context;
  const status = statusOf(violation);
  return {
    id,
    facts: factsOf(stream, id),
    agency: against,
    date: dayOf(recordedFor),
    figures: violationFigures(kind, status),
    officer: stream.officers.get(id) ?? null,
    days: null,
    violation: { kind, status, citation, overturned: stream.overturned.includes(id) },
  };
}

/** All that one request adds to scorecards; nothing before it is opened. */
export function entriesOf(stream: StreamReport, calendar: WorkingCalendar | null): readonly ReportEntry[] {
  const { request, consultations, cases } = stream.aggregate;
  if (request === null) return [];
  const { zone } = request.context.calendar;
  const dayOf = (at: Instant): CivilDate => civilDateOf(at, zone);
  const asked = [...consultations].filter(([id]) => !stream.imported.includes(id));
  return [
    ...asked.map(([id, consultation]) => askedEntry(stream, id, consultation, zone, calendar)),
    ...leadEntries(stream, request, asked, dayOf),
    ...[...cases].map(([id, violation]) => violationEntry(stream, id, violation, dayOf)),
  ];
}
