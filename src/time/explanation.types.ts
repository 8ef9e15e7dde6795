import type { CivilDate } from './civil-date.js';
import type { DueDate } from './due-date.types.js';
import type { Instant } from './instant.js';
import type { DayKind } from './working-calendar.js';

/** Why a day is counted or not. */
export const dayReasons = [
  /** The day of the event itself, which the rule does not count, or of which no hours were left. */
  'day-zero',
  /** It came after the cut-off: the next working day is the day of the event. */
  'after-cut-off',
  'counted',
  /** A day off, which this unit does not count; `day` says by which entry of the calendar. */
  'not-working',
  /** The clock stood still all through it, or when it ended and the term was over. */
  'paused',
  /** The period ended before it, and it is where the due date moves: past days off, past a pause, to midnight. */
  'moved-to',
  /** Days up to the end of a grace term, or to a due date that a person named. */
  'until-named',
] as const;
export type DayReason = (typeof dayReasons)[number];

/** One day of the account of a due date. */
export interface ExplainedDay {
  readonly date: CivilDate;
  readonly counted: boolean;
  /** The how-manieth day of its leg it is, from 1; null where it is not counted, and in terms of hours. */
  readonly ordinal: number | null;
  /** In terms of hours the milliseconds that it counts; null in terms of days. */
  readonly milliseconds: number | null;
  readonly reason: DayReason;
  /** What the calendar says of the day: the entry that decided, with its source. */
  readonly day: DayKind;
  /** 0 for the term itself, then 1 and so on for each extension and grace term, in the order of the ledger. */
  readonly leg: number;
}

/** Why a due date is what it is, day by day. */
export interface DueDateExplanation {
  readonly due: DueDate;
  readonly start: Instant;
  /** Every civil date from that of the start to the due date, once, in order. */
  readonly days: readonly ExplainedDay[];
  /** How many units were counted, extensions included: days (those of months too), or hours in terms of hours. */
  readonly counted: number;
}
