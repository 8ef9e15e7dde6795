export {
  type CalendarLayer,
  type CalendarLayerInput,
  calendarLayerSchema,
  calendarLayerSchemaOver,
  calendarLayerShape,
  layeredCalendar,
} from './calendar-layers.js';
export type {
  CalendarEntry,
  CalendarSpan,
  CalendarTitle,
  Season,
  StatutoryDay,
  Week,
} from './calendar-parts.schema.js';
export {
  addDays,
  type CivilDate,
  civilDateSchema,
  daysBetween,
  toCivilDate,
  type Weekday,
  weekdayOf,
} from './civil-date.js';
export { type Clock, fixedClock, type VirtualClock, virtualClock } from './clock.js';
export { type ClockHistory, clockHistory } from './clock-history.js';
export {
  type ClockEntry,
  type ClockLedger,
  clockEntrySchema,
  type Length,
  lengthSchema,
} from './clock-ledger.js';
export {
  computeDueDate,
  dueDateBefore,
  instantAfter,
  instantBefore,
  workingDaysBetween,
} from './due-date.js';
export type { DayNotCovered, DueDate, DueDateResult } from './due-date.types.js';
export { explainDueDate } from './explain-due-date.js';
export {
  type DayReason,
  type DueDateExplanation,
  dayReasons,
  type ExplainedDay,
} from './explanation.types.js';
export { TimeFault, type TimeFaultCode } from './fault.js';
export {
  fromEpoch,
  type Instant,
  type InstantProblem,
  type InstantReading,
  instantInputSchema,
  instantSchema,
  readInstant,
  toEpoch,
  toInstant,
} from './instant.js';
export {
  type Counting,
  countingSchema,
  countingShape,
  type DueDateRule,
  type Period,
  periodSchema,
  periodWith,
  type Uncovered,
  uncoveredSchema,
} from './period.js';
export { type PeriodProblem, type PeriodReading, periodText, readPeriod } from './period-text.js';
export { problemLines } from './problem-lines.js';
export { readCalendarData } from './read-calendar-data.js';
export { type ClockReading, type LedgerRule, readClock } from './read-clock.js';
export type { WeekInForce } from './week-in-force.js';
export {
  closingOf,
  type DayKind,
  openingOf,
  type WorkingCalendar,
  workingCalendar,
} from './working-calendar.js';
export {
  type WorkingCalendarData,
  type WorkingCalendarInput,
  workingCalendarSchema,
} from './working-calendar.schema.js';
export { workingDaysTaken } from './working-days-taken.js';
export {
  civilDateOf,
  civilTimeOf,
  endOfDay,
  instantAt,
  readInstantIn,
  startOfDay,
  toInstantIn,
  zoneSchema,
} from './zone.js';
