import { type Rejection, reject } from '../event/index.js';
import {
  type CivilDate,
  civilDateOf,
  closingOf,
  computeDueDate,
  type DueDateResult,
  dueDateBefore,
  endOfDay,
  type Instant,
  openingOf,
  type Period,
  type WorkingCalendar,
} from '../time/index.js';
import type { DecisionInputs } from './inputs.js';

export interface ComputedTerm {
  readonly dueDate: CivilDate;
  readonly dueAt: Instant;
  readonly provisional: boolean;
}

export type TermResult<Term> =
  | { readonly ok: true; readonly term: Term }
  | { readonly ok: false; readonly rejection: Rejection };

function toResult(result: DueDateResult, path: string | null): TermResult<ComputedTerm> {
  if (result.ok) {
    const { dueDate, dueAt, provisional } = result;
    return { ok: true, term: { dueDate, dueAt, provisional } };
  }
  const { calendar, date } = result;
  // The path of a consultee ends in a dot where a field of it could follow; here none does.
  const place = path?.replace(/\.$/, '') || null;
  return { ok: false, rejection: reject('day-not-covered', { calendar, date }, { path: place }) };
}

interface TermOptions {
  readonly start?: Instant | undefined;
  readonly path?: string | null;
  /** What to do on a day that the calendar does not cover; only a dispatch can be refused for it. */
  readonly uncovered?: 'refuse' | 'provisional';
}

/** When a period that starts now, or at `start`, ends under the policy's own rules on ends and days off. */
export function termOf(
  inputs: DecisionInputs,
  period: Period,
  { start = inputs.now, path = null, uncovered = 'provisional' }: TermOptions = {},
): TermResult<ComputedTerm> {
  const { end, roll } = inputs.policy.data.term;
  return toResult(computeDueDate(start, { period, end, roll, uncovered }, inputs.calendar), path);
}

/** The inclusive last instant of a due date that a person named. */
export function endOf(inputs: DecisionInputs, dueDate: CivilDate): Instant {
  return inputs.policy.data.term.end === 'closing-time'
    ? closingOf(dueDate, inputs.calendar)
    : endOfDay(dueDate, inputs.calendar.zone);
}

export interface ReplyTerm extends ComputedTerm {
  readonly start: Instant;
  readonly period: Period | null;
  readonly zone: string;
  readonly calendarVersion: string;
  readonly reminders: Instant[];
}

/** The instants at which the consultee is reminded: at the office's opening, after the start and before the due date. */
function remindersOf(inputs: DecisionInputs, start: Instant, { dueDate, dueAt }: ComputedTerm): Instant[] {
  const instants = inputs.policy.data.term.reminders.map((before) =>
    openingOf(dueDateBefore(dueDate, before, inputs.calendar), inputs.calendar),
  );
  return [...new Set(instants)].filter((instant) => instant > start && instant < dueAt).sort();
}

interface NamedOptions {
  readonly path: string;
  readonly uncovered: 'refuse' | 'provisional';
  readonly tooEarly: 'refused' | 'moves';
}

function named(
  inputs: DecisionInputs,
  start: Instant,
  dueDate: CivilDate,
  { path, uncovered, tooEarly }: NamedOptions,
): TermResult<ComputedTerm> {
  const provisional = !inputs.calendar.covers(dueDate);
  if (provisional && uncovered === 'refuse') {
    const values = { calendar: inputs.calendar.id, date: dueDate };
    return { ok: false, rejection: reject('day-not-covered', values, { path }) };
  }
  const earliest = earliestNamed(inputs, start, path);
  if (!earliest.ok) return earliest;
  if (dueDate < earliest.term.dueDate) {
    if (tooEarly === 'moves') return earliest;
    const values = { dueDate, earliest: earliest.term.dueDate };
    const citation = inputs.policy.cited(inputs.policy.data.term.citation);
    return { ok: false, rejection: reject('term-below-minimum', values, { path, citation }) };
  }
  return { ok: true, term: { dueDate, dueAt: endOf(inputs, dueDate), provisional } };
}

/** The lead sets no term below the policy's minimum; without one, none below the policy's own period. */
function earliestNamed(inputs: DecisionInputs, start: Instant, path: string): TermResult<ComputedTerm> {
  const { minimum, period } = inputs.policy.data.term;
  return termOf(inputs, minimum ?? period, { start, path });
}

interface ReplyTermOptions extends Omit<TermOptions, 'start'> {
  readonly dueDate?: CivilDate | undefined;
  /** A named due date below the minimum: refused when it is sent, moved to the minimum when it begins to count. */
  readonly tooEarly?: 'refused' | 'moves';
}

/** The term of a reply that starts at `start`; the lead may have named the due date itself. */
export function replyTerm(
  inputs: DecisionInputs,
  start: Instant,
  { dueDate, path = null, uncovered = 'provisional', tooEarly = 'moves' }: ReplyTermOptions = {},
): TermResult<ReplyTerm> {
  const { policy, calendar } = inputs;
  const result =
    dueDate === undefined
      ? termOf(inputs, policy.data.term.period, { start, path, uncovered })
      : named(inputs, start, dueDate, { path: `${path ?? ''}dueDate`, uncovered, tooEarly });
  if (!result.ok) return result;
  return {
    ok: true,
    term: {
      start,
      period: dueDate === undefined ? policy.data.term.period : null,
      ...result.term,
      zone: calendar.zone,
      calendarVersion: calendar.calendarVersion,
      reminders: remindersOf(inputs, start, result.term),
    },
  };
}

/** Today's civil date where the calendar is. */
export const today = (inputs: { readonly now: Instant; readonly calendar: WorkingCalendar }): CivilDate =>
  civilDateOf(inputs.now, inputs.calendar.zone);
