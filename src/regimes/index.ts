export { type BuiltIn, builtInCalendars, builtInPolicies, findCalendar, findPolicy } from './built-in.js';
export { type GovUkDivision, type GovUkOptions, govUkCalendar } from './calendars/gov-uk.js';
export {
  type HolidayCalendarOptions,
  type HolidaySource,
  holidayCalendar,
  type PackagedHoliday,
} from './calendars/holiday-package.js';
export { vietnamCalendar } from './calendars/vietnam.js';
export { builtInLexicons, english, vietnamese } from './lexicons/index.js';
export type { LexiconInput, PolicyInput } from './policy-input.js';
export { giaLai2024 } from './vn-gia-lai-2024/index.js';
export { nd217of2026 } from './vn-nd-217-2026/index.js';
