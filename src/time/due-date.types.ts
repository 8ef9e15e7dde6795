import type { CivilDate } from './civil-date.js';
import type { Instant } from './instant.js';

/** When a term ends. */
export interface DueDate {
  readonly ok: true;
  /** The civil date in `zone`. */
  readonly dueDate: CivilDate;
  /** The inclusive last instant: what is received at it is in time. */
  readonly dueAt: Instant;
  readonly zone: string;
  /** True when a day that the calendar does not cover was counted: to be recomputed when the plan is out. */
  readonly provisional: boolean;
}

/** A day would have to be counted that the calendar does not cover, and the rule refuses to guess. */
export interface DayNotCovered {
  readonly ok: false;
  readonly code: 'day-not-covered';
  readonly date: CivilDate;
  /** Id of the calendar whose plan is missing. */
  readonly calendar: string;
}

export type DueDateResult = DueDate | DayNotCovered;
