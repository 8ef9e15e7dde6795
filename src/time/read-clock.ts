import { dayNumberOf } from './civil-date.js';
import { type ClockHistory, clockHistory, type Leg } from './clock-history.js';
import type { ClockLedger } from './clock-ledger.js';
import type { DueDateResult } from './due-date.types.js';
import { type Instant, toEpoch } from './instant.js';
import type { DueDateRule } from './period.js';
import { type Reached, type Reckoning, reckoningOf } from './reckoning.js';
import { dueDateResult, reachFrom, reachLength, reachMovedNamed, reachOnFrom } from './term.js';
import type { WorkingCalendar } from './working-calendar.js';

/** How a ledger is counted; how long the term is, the ledger says itself. */
export type LedgerRule = Omit<DueDateRule, 'period'>;

/** Where a clock stands. Whether the due date is past is for whoever knows what time it is. */
export type ClockReading =
  | { readonly status: 'unstarted' }
  | { readonly status: 'paused'; readonly since: Instant }
  | { readonly status: 'running'; readonly due: DueDateResult };

/** Never earlier than before; null where time ends. */
function laterOf(before: Reached, other: Reached | null): Reached | null {
  return other === null || other.moment.epoch > before.moment.epoch ? other : before;
}

type Extension = Extract<Leg, { type: 'extended' }>;

function reachExtension(before: Reached, { at, by }: Extension, reckoning: Reckoning): Reached | null {
  if ('period' in by) return reachOnFrom(before, by.period, reckoning);
  return laterOf(before, reachMovedNamed(toEpoch(at), dayNumberOf(by.dueDate), reckoning));
}

/** Where the term ends once a leg is added; never earlier than before. */
function reachLeg(before: Reached, leg: Leg, reckoning: Reckoning): Reached | null {
  return leg.type === 'extended'
    ? reachExtension(before, leg, reckoning)
    : laterOf(before, reachFrom(toEpoch(leg.at), leg.period, reckoning));
}

/** Where the term itself ends and where each leg does, in order; null from where time ends. */
export function reachAll({ start, length, legs }: ClockHistory, reckoning: Reckoning): (Reached | null)[] {
  const all = [reachLength(toEpoch(start), length, reckoning)];
  for (const leg of legs) {
    const before = all.at(-1) ?? null;
    all.push(before === null ? null : reachLeg(before, leg, reckoning));
  }
  return all;
}

/**
 * Where a clock stands by its ledger: a pure function of the ledger, the counting and the calendar. To recompute a due date
 * is to read the same ledger with another calendar. Civil dates are those of the calendar's zone.
 *
 * - A day that lies in pauses or interruptions from its first instant to its last is not counted; in terms of working days
 *   that matters for working days only. Hours of the clock, or of work, do not pass while it stands still, to the
 *   millisecond. (BGB § 209: the time of a suspension is not counted in.)
 * - A day on whose end the clock stands still is no due date: the next is that may be one. Hours that end as a pause begins
 *   are due then.
 * - An extension by a period is counted on from the due date as it stands (BGB § 190): days from the day after it, hours from
 *   its instant. One until a named date, and a grace term, change nothing where they would end earlier.
 * - A named due date moves by as many working days as were paused all through between its naming and it. To start it anew
 *   only lets it go on: it is the same date.
 *
 * Throws `ledger-invalid` for a ledger that does not begin with `started` or resumes what is not paused.
 */
export function readClock(
  ledger: ClockLedger,
  { counting, uncovered }: LedgerRule,
  calendar: WorkingCalendar,
): ClockReading {
  const history = clockHistory(ledger);
  if (history === null) return { status: 'unstarted' };
  if (history.pausedSince !== null) return { status: 'paused', since: history.pausedSince };
  const reckoning = reckoningOf(counting, history.pauses, calendar);
  const reached = reachAll(history, reckoning).at(-1) ?? null;
  return { status: 'running', due: dueDateResult(reached, reckoning, uncovered) };
}
