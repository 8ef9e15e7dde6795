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
export {
  computeDueDate,
  type DayNotCovered,
  type DueDate,
  type DueDateResult,
  dueDateBefore,
  workingDaysBetween,
} from './due-date.js';
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
export { type DueDateRule, dueDateRuleSchema, type Period, periodSchema } from './period.js';
export { problemLines } from './problem-lines.js';
export {
  closingOf,
  type DayKind,
  openingOf,
  type WorkingCalendar,
  workingCalendar,
} from './working-calendar.js';
export {
  type CalendarEntry,
  type StatutoryDay,
  type WorkingCalendarData,
  type WorkingCalendarInput,
  workingCalendarSchema,
} from './working-calendar.schema.js';
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
