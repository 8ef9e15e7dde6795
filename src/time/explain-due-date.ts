import { civilDateOfDayNumber, dayNumberOf } from './civil-date.js';
import { type ClockHistory, clockHistory } from './clock-history.js';
import type { ClockLedger } from './clock-ledger.js';
import type { DayNotCovered } from './due-date.types.js';
import type { DayReason, DueDateExplanation, ExplainedDay } from './explanation.types.js';
import { TimeFault } from './fault.js';
import { toEpoch } from './instant.js';
import { isPausedAll, unpaused } from './pauses.js';
import type { Period } from './period.js';
import { type LedgerRule, reachAll } from './read-clock.js';
import {
  countsDayZero,
  type DayPeriod,
  dayZeroOf,
  dueDays,
  lengthInDays,
  type Reached,
  type Reckoning,
  reckoningOf,
} from './reckoning.js';
import { dueDateResult } from './term.js';
import type { WorkingCalendar } from './working-calendar.js';
import { type HourPeriod, isInHours, passedIn } from './working-hours.js';
import { wholeDay } from './zone.js';

type Account = Pick<ExplainedDay, 'counted' | 'ordinal' | 'milliseconds' | 'reason'>;

/** A part of the term, as it accounts for its days: they are asked for in order, each once. */
interface Part {
  readonly reached: Reached;
  /** Units that were counted. */
  readonly counted: number;
  account(day: number): Account;
}

const notCounted = (reason: DayReason): Account => ({
  counted: false,
  ordinal: null,
  milliseconds: null,
  reason,
});

interface DayCount {
  readonly period: DayPeriod;
  /** The day of the event, or the due date that is counted on from. */
  readonly dayZero: number;
  readonly dayZeroCounts: boolean;
}

/** Why a day is not counted that lies before the first that may be; null for one that does not. */
function beforeFirst(day: number, count: DayCount, { days }: Reckoning): DayReason | null {
  if (day < count.dayZero) return days.isWorking(day) ? 'after-cut-off' : 'not-working';
  return day === count.dayZero && !count.dayZeroCounts ? 'day-zero' : null;
}

/** Why the period does not count a day; null for one that it counts. */
function uncountedDay(day: number, { period }: DayCount, { days, pausedDays }: Reckoning): DayReason | null {
  if (period.unit === 'working-day' && !days.isWorking(day)) return 'not-working';
  return isPausedAll(day, pausedDays) ? 'paused' : null;
}

/** Why a day is passed over between the last day counted and the one where the due date comes to lie. */
function passedOver(day: number, { period }: DayCount, { days, counting }: Reckoning): DayReason {
  return dueDays(period, counting) === 'working' && !days.isWorking(day) ? 'not-working' : 'paused';
}

function dayPart(count: DayCount, reached: Reached, reckoning: Reckoning): Part {
  const length = lengthInDays(count.dayZero, count.period);
  let ordinal = 0;
  const uncounted = (day: number): DayReason | null => {
    if (ordinal < length) return uncountedDay(day, count, reckoning);
    return day === reached.day ? 'moved-to' : passedOver(day, count, reckoning);
  };
  return {
    reached,
    counted: length,
    account: (day) => {
      const reason = beforeFirst(day, count, reckoning) ?? uncounted(day);
      if (reason !== null) return notCounted(reason);
      ordinal += 1;
      return { counted: true, ordinal, milliseconds: null, reason: 'counted' };
    },
  };
}

/** Up to a day that a person named, or that a grace term ends on, nothing is counted. */
function namedPart(named: number, start: number, reached: Reached, reckoning: Reckoning): Part {
  const { days, pausedDays } = reckoning;
  return {
    reached,
    counted: 0,
    account: (day) => {
      if (day === days.dayAt(start)) return notCounted('day-zero');
      if (isPausedAll(day, pausedDays) && days.isWorking(day)) return notCounted('paused');
      if (day <= named) return notCounted('until-named');
      if (day === reached.day) return notCounted('moved-to');
      return notCounted(days.isWorking(day) ? 'until-named' : 'not-working');
    },
  };
}

interface HourCount {
  readonly period: HourPeriod;
  readonly start: number;
  readonly reached: Reached;
}

function millisecondsOn(day: number, { period, start, reached }: HourCount, reckoning: Reckoning): number {
  const { from, to } = wholeDay(day, reckoning.days.calendar.zone);
  const within = { from: Math.max(from, start), to: Math.min(to, reached.moment.epoch) };
  return unpaused(within, reckoning.pauses).reduce(
    (sum, stretch) => sum + passedIn(stretch, period.unit, reckoning),
    0,
  );
}

function uncountedHours(day: number, count: HourCount, { days, pausedDays }: Reckoning): DayReason {
  // Reached on the stroke of midnight, a term ends on a day of which nothing is counted.
  if (day === count.reached.day) return 'moved-to';
  if (isPausedAll(day, pausedDays)) return 'paused';
  if (count.period.unit === 'working-hour' && !days.isWorking(day)) return 'not-working';
  return day === days.dayAt(count.start) ? 'day-zero' : 'paused';
}

/** `all`: the parts in hours, this one among them; two may meet on one day. */
function hourPart(count: HourCount, all: HourCount[], reckoning: Reckoning): Part {
  all.push(count);
  return {
    reached: count.reached,
    counted: count.period.amount,
    account: (day) => {
      const milliseconds = all.reduce((sum, one) => sum + millisecondsOn(day, one, reckoning), 0);
      return milliseconds > 0
        ? { counted: true, ordinal: null, milliseconds, reason: 'counted' }
        : { ...notCounted(uncountedHours(day, count, reckoning)), milliseconds };
    },
  };
}

/** The term itself: `before` is null; else what is counted on from where the term ended before. */
function countedPart(
  period: Period,
  { start, before, reached }: { start: number; before: Reached | null; reached: Reached },
  inHours: HourCount[],
  reckoning: Reckoning,
): Part {
  if (isInHours(period))
    return hourPart({ period, start: before?.moment.epoch ?? start, reached }, inHours, reckoning);
  if (before !== null)
    return dayPart({ period, dayZero: before.day, dayZeroCounts: false }, reached, reckoning);
  const dayZero = dayZeroOf(start, reckoning);
  const dayZeroCounts = countsDayZero(start, dayZero, reckoning);
  return dayPart({ period, dayZero, dayZeroCounts }, reached, reckoning);
}

/** The term itself and each extension and grace term. */
function partsOf(
  { start, length, legs }: ClockHistory,
  all: readonly Reached[],
  reckoning: Reckoning,
): Part[] {
  const inHours: HourCount[] = [];
  const lengths = [length, ...legs.map((leg) => (leg.type === 'extended' ? leg.by : null))];
  return all.map((reached, index) => {
    const given = lengths[index] ?? null;
    const place = { start: toEpoch(start), before: all[index - 1] ?? null, reached };
    if (given !== null && 'period' in given) return countedPart(given.period, place, inHours, reckoning);
    const named = given === null ? reached.day : dayNumberOf(given.dueDate);
    return namedPart(named, place.start, reached, reckoning);
  });
}

function explainedDays(parts: readonly Part[], first: number, { days }: Reckoning): ExplainedDay[] {
  const explained: ExplainedDay[] = [];
  let day = first;
  parts.forEach((part, leg) => {
    for (; day <= part.reached.day; day += 1) {
      const date = civilDateOfDayNumber(day);
      explained.push({ date, ...part.account(day), day: days.calendar.day(date), leg });
    }
  });
  return explained;
}

/**
 * Why the due date of a running clock is what it is, day by day; `due` is that of `readClock`. Throws `ledger-invalid`
 * where `readClock` does, and for a clock that is not started or stands still, for it has no due date to explain.
 */
export function explainDueDate(
  ledger: ClockLedger,
  { counting, uncovered }: LedgerRule,
  calendar: WorkingCalendar,
): DueDateExplanation | DayNotCovered {
  const history = clockHistory(ledger);
  if (history === null || history.pausedSince !== null)
    throw new TimeFault('ledger-invalid', 'A clock that is not started or stands still has no due date');
  const reckoning = reckoningOf(counting, history.pauses, calendar);
  const all = reachAll(history, reckoning);
  const due = dueDateResult(all.at(-1) ?? null, reckoning, uncovered);
  if (!due.ok) return due;
  const parts = partsOf(
    history,
    all.filter((reached) => reached !== null),
    reckoning,
  );
  return {
    due,
    start: history.start,
    days: explainedDays(parts, reckoning.days.dayAt(toEpoch(history.start)), reckoning),
    counted: parts.reduce((sum, { counted }) => sum + counted, 0),
  };
}
