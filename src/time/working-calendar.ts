import { type CivilDate, weekdayOf } from './civil-date.js';
import { TimeFault } from './fault.js';
import type { Instant } from './instant.js';
import { problemLines } from './problem-lines.js';
import {
  type CalendarEntry,
  daysOf,
  type StatutoryDay,
  type WorkingCalendarData,
  type WorkingCalendarInput,
  workingCalendarSchema,
} from './working-calendar.schema.js';
import { endOfDay, instantAt, lastInstantAt, startOfDay } from './zone.js';

/** What a calendar says of one day. */
export interface DayKind {
  readonly working: boolean;
  /** True for a day outside the span covered: judged by the weekly pattern and the statutory days only. */
  readonly provisional: boolean;
  readonly reason: 'weekly' | 'day-off' | 'swapped' | 'override' | 'statutory';
  /** The entry that decided, with its source; null where the weekly pattern did. */
  readonly entry: CalendarEntry | StatutoryDay | null;
  /** Working hours in order, local `HH:MM-HH:MM`; empty on a day off. */
  readonly hours: readonly string[];
  /** When the office opens and closes for the day, local `HH:MM`; null on a day off. */
  readonly opening: string | null;
  readonly closing: string | null;
}

/** A validated calendar that can be asked. */
export interface WorkingCalendar {
  readonly id: string;
  readonly calendarVersion: string;
  readonly title: WorkingCalendarData['title'];
  /** IANA name; every civil date of the calendar is a date in this zone. */
  readonly zone: string;
  readonly data: WorkingCalendarData;
  /** Whether the plan for that day has been published to this calendar. */
  covers(date: CivilDate): boolean;
  day(date: CivilDate): DayKind;
}

function dayKind(
  hours: readonly string[],
  reason: DayKind['reason'],
  entry: DayKind['entry'],
  provisional: boolean,
): DayKind {
  return {
    working: hours.length > 0,
    provisional,
    reason,
    entry,
    hours,
    opening: hours[0]?.slice(0, 5) ?? null,
    closing: hours.at(-1)?.slice(6) ?? null,
  };
}

const precedence = { override: 3, 'working-day': 2, 'day-off': 1 } as const;

/** For each dated day the entry that rules it: override, then swapped working day, then day off. */
function rulingEntries(entries: readonly CalendarEntry[]): ReadonlyMap<CivilDate, CalendarEntry> {
  const ruling = new Map<CivilDate, CalendarEntry>();
  for (const entry of entries) {
    for (const date of daysOf(entry)) {
      const other = ruling.get(date);
      if (other === undefined || precedence[other.kind] < precedence[entry.kind]) ruling.set(date, entry);
    }
  }
  return ruling;
}

function coveredDay(data: WorkingCalendarData, entry: CalendarEntry | undefined, date: CivilDate): DayKind {
  switch (entry?.kind) {
    case undefined:
      return dayKind(data.week[weekdayOf(date)], 'weekly', null, false);
    case 'override':
      return dayKind(entry.hours, 'override', entry, false);
    case 'working-day':
      return dayKind(data.week[weekdayOf(entry.swappedFor)], 'swapped', entry, false);
    case 'day-off':
      return dayKind([], 'day-off', entry, false);
  }
}

function provisionalDay(data: WorkingCalendarData, date: CivilDate): DayKind {
  const statutory = data.statutory.find(
    ({ monthDay, from }) => date.endsWith(monthDay) && (from === undefined || from <= date),
  );
  if (statutory !== undefined) return dayKind([], 'statutory', statutory, true);
  return dayKind(data.week[weekdayOf(date)], 'weekly', null, true);
}

function readCalendar(input: WorkingCalendarInput): WorkingCalendarData {
  const parsed = workingCalendarSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = problemLines(
    parsed.error.issues,
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );
  throw new TimeFault('calendar-invalid', `The calendar is not valid.\n${problems}`);
}

/** What can't even be read, by a getter that throws, is not a calendar either. */
function checkedCalendar(input: WorkingCalendarInput): WorkingCalendarData {
  try {
    return readCalendar(input);
  } catch (fault) {
    throw fault instanceof TimeFault
      ? fault
      : new TimeFault('calendar-invalid', 'The calendar cannot be read.');
  }
}

/**
 * A working calendar from its data, validated. Throws the fault `calendar-invalid`, which lists the problems with
 * their paths. Precedence for one day: override, swapped working day, day off, weekly pattern.
 */
export function workingCalendar(input: WorkingCalendarInput): WorkingCalendar {
  const data = checkedCalendar(input);
  const ruling = rulingEntries(data.entries);
  const covers = (date: CivilDate): boolean => date >= data.covers.from && date <= data.covers.to;
  return Object.freeze({
    id: data.id,
    calendarVersion: data.calendarVersion,
    title: data.title,
    zone: data.zone,
    data,
    covers,
    day: (date: CivilDate) =>
      covers(date) ? coveredDay(data, ruling.get(date), date) : provisionalDay(data, date),
  });
}

/** The instant the office opens on that date; the start of the day where it does not open. */
export function openingOf(date: CivilDate, calendar: WorkingCalendar): Instant {
  const { opening } = calendar.day(date);
  return opening === null ? startOfDay(date, calendar.zone) : instantAt(date, opening, calendar.zone);
}

/** The instant the office closes for the day on that date; 24:00 where it does not open. */
export function closingOf(date: CivilDate, calendar: WorkingCalendar): Instant {
  const { closing } = calendar.day(date);
  return closing === null ? endOfDay(date, calendar.zone) : lastInstantAt(date, closing, calendar.zone);
}
