import {
  addDays,
  type CivilDate,
  toCivilDate,
  type WorkingCalendarInput,
  weekdayOf,
} from '../../time/index.js';

/** A holiday as the npm package `date-holidays` gives it: only what is read here. */
export interface PackagedHoliday {
  /** When it begins, by local clocks: `YYYY-MM-DD HH:MM:SS`. What follows (an offset) is not read. */
  readonly date: string;
  /** The instants between which it is; only their distance is read. */
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  /** `public`, `bank`, `optional`, `school` or `observance`. */
  readonly type: string;
  readonly rule: string;
}

/** Where holidays come from: `new Holidays('DE', 'BY')` of `date-holidays`, or anything like it. */
export interface HolidaySource {
  getHolidays(year: number): readonly PackagedHoliday[];
}

/** What the package does not know, or knows too much of. */
export interface HolidayCalendarOptions
  extends Pick<WorkingCalendarInput, 'id' | 'calendarVersion' | 'title' | 'zone' | 'week' | 'weekSource'> {
  readonly holidays: HolidaySource;
  /** First and last day covered, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** What the days rest on: the package, its version and the place, such as `date-holidays 3.36.1, DE-BY`. */
  readonly source: string;
  /** The types of holiday on which this office is closed; `['public']` where it follows the law alone. */
  readonly types: readonly string[];
}

/** Part of one day, local `HH:MM`; `24:00` is its end. */
interface Stretch {
  readonly date: CivilDate;
  readonly from: string;
  readonly to: string;
  readonly holiday: PackagedHoliday;
}

const minutesInDay = 24 * 60;
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The day on which it begins, from then on, and the whole days after it. */
function stretchesOf(holiday: PackagedHoliday): readonly Stretch[] {
  const date = toCivilDate(holiday.date.slice(0, 10));
  const from = holiday.date.slice(11, 16);
  const start = Number(from.slice(0, 2)) * 60 + Number(from.slice(3));
  const end = start + Math.round((holiday.end.getTime() - holiday.start.getTime()) / 60_000);
  // A day on which clocks are set forward is an hour short; what is left of a last day, as of one that ends at
  // sunset, is not read.
  const wholeDays = Math.floor((end + 60) / minutesInDay);
  const first = { date, from, to: clock(wholeDays === 0 ? end : minutesInDay), holiday };
  const others = Array.from({ length: Math.max(wholeDays - 1, 0) }, (_, index) => ({
    date: addDays(date, index + 1),
    from: '00:00',
    to: '24:00',
    holiday,
  }));
  return [first, ...others];
}

/** Working hours without a stretch of the day. */
function hoursWithout(hours: readonly string[], { from, to }: Stretch): string[] {
  return hours.flatMap((interval) => {
    const [opening, closing] = [interval.slice(0, 5), interval.slice(6)];
    const left = [
      [opening, closing < from ? closing : from],
      [opening > to ? opening : to, closing],
    ] as const;
    return left.filter(([begin, end]) => begin < end).map(([begin, end]) => `${begin}-${end}`);
  });
}

function entryOf(date: CivilDate, stretches: readonly Stretch[], options: HolidayCalendarOptions) {
  const named = [...new Set(stretches.map(({ holiday }) => holiday.name))].join(' / ');
  const rules = [...new Set(stretches.map(({ holiday }) => holiday.rule))].join(' / ');
  const provenance = {
    title: { vi: `Ngày nghỉ: ${named}`, en: named },
    source: `${options.source}: ${rules}`,
    published: null,
  };
  if (stretches.some(({ from, to }) => from === '00:00' && to === '24:00'))
    return { kind: 'day-off', date, ...provenance } as const;
  const hours = stretches.reduce(hoursWithout, [...options.week[weekdayOf(date)]]);
  return { kind: 'override', date, hours, ...provenance } as const;
}

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

function byDate(stretches: readonly Stretch[]): ReadonlyMap<CivilDate, readonly Stretch[]> {
  const days = new Map<CivilDate, readonly Stretch[]>();
  for (const stretch of stretches) days.set(stretch.date, [...(days.get(stretch.date) ?? []), stretch]);
  return days;
}

/**
 * A calendar from the holidays of a package such as `date-holidays`. Holidays that fall together are one entry; one
 * that begins in the course of the day leaves the hours before it. Throws the fault `civil-date-invalid` where a date
 * is none; `workingCalendar` checks the rest.
 *
 * Such packages calculate days from rules. They do not know what an office is told each year: days in lieu and swapped
 * working days that a government decides, the office's own closing days, days of one town, and when anything was
 * published. docs/calendars.md counts what that costs; a layer over this calendar mends it.
 */
export function holidayCalendar(options: HolidayCalendarOptions): WorkingCalendarInput {
  const { holidays, from, to, source: _, types, ...stated } = options;
  const [first, last] = [toCivilDate(from), toCivilDate(to)];
  // A holiday of one year may reach into the next, and its day in lieu lie in the one before.
  const [firstYear, lastYear] = [Math.max(yearOf(first) - 1, 1900), Math.min(yearOf(last) + 1, 2200)];
  const years = Array.from(
    { length: Math.max(lastYear - firstYear + 1, 0) },
    (_year, index) => firstYear + index,
  );
  const stretches = years
    .flatMap((year) => holidays.getHolidays(year))
    .filter(({ type }) => types.includes(type))
    .flatMap(stretchesOf)
    .filter(({ date }) => first <= date && date <= last);
  return {
    ...stated,
    covers: { from, to },
    entries: [...byDate(stretches)].map(([date, found]) => entryOf(date, found, options)),
    statutory: [],
  };
}
