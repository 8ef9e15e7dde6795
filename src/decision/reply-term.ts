import { InteragencyFault, reject } from '../event/index.js';
import type { CountedPeriod, Urgency } from '../policy/index.js';
import {
  type CivilDate,
  type ClockEntry,
  type ClockHistory,
  type ClockLedger,
  clockHistory,
  type Instant,
  instantAfter,
  instantBefore,
  type Length,
  type Period,
  readClock,
  type Uncovered,
} from '../time/index.js';
import type { DecisionInputs } from './inputs.js';
import { notCovered } from './not-covered.js';
import { type ComputedTerm, ruleFor, type TermResult, termOf, toTerm } from './term.js';

export interface ReplyTerm extends ComputedTerm {
  readonly start: Instant;
  readonly period: Period | null;
  readonly zone: string;
  readonly calendarVersion: string;
  readonly reminders: Instant[];
  readonly ladder?: LadderInstant[];
}

/** The instants at which the consultee is reminded: after the start and before the due date. */
function remindersOf(inputs: DecisionInputs, start: Instant, due: ComputedTerm): Instant[] {
  const instants = inputs.policy.data.term.reminders.map((before) =>
    instantBefore(due, before, inputs.calendar),
  );
  return [...new Set(instants)].filter((instant) => instant > start && instant < due.dueAt).sort();
}

interface LadderInstant {
  readonly step: string;
  readonly at: Instant;
}

/** When each step of the ladder is taken, counted from this due date; what lies before the start is not taken. */
function ladderOf(
  { policy, calendar }: DecisionInputs,
  start: Instant,
  due: ComputedTerm,
): { ladder?: LadderInstant[] } {
  const { ladder } = policy.data;
  if (ladder === undefined) return {};
  const instants = ladder.steps.map(({ id, when }) => {
    if (when === 'due-date') return { step: id, at: due.dueAt };
    const at =
      'before' in when ? instantBefore(due, when.before, calendar) : instantAfter(due, when.after, calendar);
    return { step: id, at };
  });
  return { ladder: instants.filter(({ at }) => at > start) };
}

interface NamedOptions {
  readonly path: string;
  readonly uncovered: Uncovered;
  readonly tooEarly: 'refused' | 'moves';
  /** The shortest there may be. */
  readonly period: CountedPeriod;
}

function named(
  inputs: DecisionInputs,
  start: Instant,
  dueDate: CivilDate,
  options: NamedOptions,
): TermResult<{ readonly dueDate: CivilDate }> {
  const { path, uncovered, tooEarly } = options;
  if (!inputs.calendar.covers(dueDate) && uncovered === 'refuse') {
    return { ok: false, rejection: notCovered(inputs.calendar, dueDate, path) };
  }
  const citation = inputs.policy.cited(inputs.policy.data.term.citation);
  const earliest = earliestNamed(inputs, start, options);
  if (!earliest.ok) return earliest;
  if (dueDate < earliest.term.dueDate) {
    if (tooEarly === 'moves') return earliest;
    const values = { dueDate, earliest: earliest.term.dueDate };
    return { ok: false, rejection: reject('term-below-minimum', values, { path, citation }) };
  }
  const latest = latestNamed(inputs, start, path);
  if (!latest.ok) return latest;
  if (latest.term !== null && dueDate > latest.term.dueDate && tooEarly === 'refused') {
    const values = { dueDate, latest: latest.term.dueDate };
    return { ok: false, rejection: reject('term-above-maximum', values, { path, citation }) };
  }
  return { ok: true, term: { dueDate } };
}

/** The lead sets no term below the policy's minimum; without one, or in urgent matters, none below the period itself. */
function earliestNamed(inputs: DecisionInputs, start: Instant, { path, period }: NamedOptions) {
  return termOf(inputs, period, { start, path });
}

/** Nor above its maximum, where it has one. */
function latestNamed(inputs: DecisionInputs, start: Instant, path: string): TermResult<ComputedTerm | null> {
  const { maximum } = inputs.policy.data.term;
  return maximum === undefined ? { ok: true, term: null } : termOf(inputs, maximum, { start, path });
}

/** The period that the policy gives a consultee: the term's own, or that of the urgency. */
export function periodFor(inputs: Pick<DecisionInputs, 'policy'>, urgency: Urgency | null): CountedPeriod {
  const { urgency: rule, term } = inputs.policy.data;
  const urgent = rule.mode === 'on' ? rule.periods.find(({ level }) => level === urgency) : undefined;
  return urgent?.period ?? term.period;
}

/** What a clock says under this policy and calendar: its term, or that it stands still. */
export type ClockResult = TermResult<ReplyTerm> | { readonly ok: true; readonly term: null };

interface ClockOptions {
  readonly urgency: Urgency | null;
  readonly path?: string | null;
  readonly uncovered?: Uncovered;
  /** The term so far, where the next may not end earlier. */
  readonly notBefore?: ComputedTerm | null;
}

/** Until when the clock stood still, by the last that happened to it; null where it ran. */
function pauseEnd(ledger: ClockLedger): Instant | null {
  const last = ledger.at(-1);
  if (last?.type === 'interrupted') return last.to;
  return last?.type === 'resumed' ? last.at : null;
}

/**
 * A due date that stays where it is, although today's calendar would bring it earlier. Where it lay in the pause that
 * is over, it is the first working day that ends behind the pause: nothing falls due while a clock stands still.
 */
function outsidePause(inputs: DecisionInputs, ledger: ClockLedger, kept: ComputedTerm): ComputedTerm {
  const start = pauseEnd(ledger);
  if (start === null || kept.dueAt >= start) return kept;
  const counting = { dayZero: 'included', cutOff: 'none', roll: true } as const;
  for (const amount of [1, 2]) {
    const next = termOf(inputs, { amount, unit: 'calendar-day', counting }, { start });
    if (next.ok && next.term.dueAt >= start) return next.term;
  }
  return kept;
}

function historyOf(ledger: ClockLedger): ClockHistory {
  const history = clockHistory(ledger);
  if (history === null) throw new InteragencyFault('fact-does-not-fit', 'the clock never started');
  return history;
}

/** The term of a clock, by its ledger and today's calendar; null while it is paused. */
export function clockTerm(
  inputs: DecisionInputs,
  ledger: ClockLedger,
  { urgency, path = null, uncovered = 'provisional', notBefore = null }: ClockOptions,
): ClockResult {
  const reading = readClock(ledger, ruleFor(inputs, periodFor(inputs, urgency), uncovered), inputs.calendar);
  if (reading.status !== 'running') return { ok: true, term: null };
  const result = toTerm(reading.due, path, inputs.calendar);
  if (!result.ok) return result;
  const { start, length } = historyOf(ledger);
  const isKept = notBefore !== null && notBefore.dueAt > result.term.dueAt;
  const { dueDate, dueAt } = isKept ? outsidePause(inputs, ledger, notBefore) : result.term;
  const due = { dueDate, dueAt, provisional: result.term.provisional };
  const { zone, calendarVersion } = inputs.calendar;
  const term: ReplyTerm = {
    start,
    period: 'period' in length ? length.period : null,
    ...due,
    zone,
    calendarVersion,
    reminders: remindersOf(inputs, start, due),
    ...ladderOf(inputs, start, due),
  };
  return { ok: true, term };
}

interface ReplyTermOptions extends Omit<ClockOptions, 'notBefore'> {
  readonly dueDate?: CivilDate | undefined;
  /** A named due date below the minimum: refused when it is sent, moved to the minimum when it begins to count. */
  readonly tooEarly?: 'refused' | 'moves';
  /** What a successor has at least. */
  readonly grace?: ClockEntry | null;
}

/** The term of a reply that starts at `start`; the lead may have named the due date itself. */
export function replyTerm(
  inputs: DecisionInputs,
  start: Instant,
  {
    urgency,
    dueDate,
    path = null,
    uncovered = 'provisional',
    tooEarly = 'moves',
    grace = null,
  }: ReplyTermOptions,
): TermResult<ReplyTerm> {
  const length = lengthOf(inputs, start, { urgency, dueDate, path, uncovered, tooEarly });
  if (!length.ok) return length;
  const started: ClockEntry = { type: 'started', at: start, length: length.term };
  const ledger = grace === null ? [started] : [started, grace];
  const result = clockTerm(inputs, ledger, { urgency, path, uncovered });
  if (result.ok && result.term === null)
    throw new InteragencyFault('fact-does-not-fit', 'a clock that starts runs');
  return result;
}

function lengthOf(
  inputs: DecisionInputs,
  start: Instant,
  {
    urgency,
    dueDate,
    path,
    uncovered,
    tooEarly,
  }: Required<Omit<ReplyTermOptions, 'dueDate' | 'grace'>> & Pick<ReplyTermOptions, 'dueDate'>,
): TermResult<Length> {
  const { minimum } = inputs.policy.data.term;
  const { counting: _, ...period } = periodFor(inputs, urgency);
  if (dueDate === undefined) return { ok: true, term: { period } };
  const earliest = urgency === null && minimum !== undefined ? minimum : periodFor(inputs, urgency);
  const options = { path: `${path ?? ''}dueDate`, uncovered, tooEarly, period: earliest };
  const result = named(inputs, start, dueDate, options);
  return result.ok ? { ok: true, term: { dueDate: result.term.dueDate } } : result;
}
