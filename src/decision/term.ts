import type { Rejection } from '../event/index.js';
import type { CountedPeriod } from '../policy/index.js';
import {
  type CivilDate,
  civilDateOf,
  closingOf,
  computeDueDate,
  type DueDateResult,
  type DueDateRule,
  endOfDay,
  type Instant,
  type Uncovered,
  type WorkingCalendar,
} from '../time/index.js';
import type { DecisionInputs } from './inputs.js';
import { notCovered } from './not-covered.js';

export interface ComputedTerm {
  readonly dueDate: CivilDate;
  readonly dueAt: Instant;
  readonly provisional: boolean;
}

export type TermResult<Term> =
  | { readonly ok: true; readonly term: Term }
  | { readonly ok: false; readonly rejection: Rejection };

/** A due date as a rule sees it, or why there is none. */
export function toTerm(
  result: DueDateResult,
  path: string | null,
  calendar: WorkingCalendar,
): TermResult<ComputedTerm> {
  if (result.ok) {
    const { dueDate, dueAt, provisional } = result;
    return { ok: true, term: { dueDate, dueAt, provisional } };
  }
  // The path of a consultee ends in a dot where a field of it could follow; here none does.
  const place = path?.replace(/\.$/, '') || null;
  return { ok: false, rejection: notCovered(calendar, result.date, place) };
}

interface TermOptions {
  readonly start?: Instant | undefined;
  readonly path?: string | null;
  /** What to do on a day that the calendar does not cover; only a dispatch can be refused for it. */
  readonly uncovered?: Uncovered;
}

/** How a period of the policy is counted: as the policy counts, but for what the period says of itself. */
export function ruleFor(
  inputs: Pick<DecisionInputs, 'policy'>,
  { counting: own, ...period }: CountedPeriod,
  uncovered: Uncovered,
): DueDateRule {
  const { citation: _, ...common } = inputs.policy.data.counting;
  return { period, counting: { ...common, ...own }, uncovered };
}

/** When a period that starts now, or at `start`, ends. */
export function termOf(
  inputs: DecisionInputs,
  period: CountedPeriod,
  { start = inputs.now, path = null, uncovered = 'provisional' }: TermOptions = {},
): TermResult<ComputedTerm> {
  const { calendar } = inputs;
  return toTerm(computeDueDate(start, ruleFor(inputs, period, uncovered), calendar), path, calendar);
}

/** The inclusive last instant of a due date that a person named. */
export function endOf(inputs: DecisionInputs, dueDate: CivilDate): Instant {
  return inputs.policy.data.counting.end === 'closing-time'
    ? closingOf(dueDate, inputs.calendar)
    : endOfDay(dueDate, inputs.calendar.zone);
}

/** Today's civil date where the calendar is. */
export const today = (inputs: { readonly now: Instant; readonly calendar: WorkingCalendar }): CivilDate =>
  civilDateOf(inputs.now, inputs.calendar.zone);
