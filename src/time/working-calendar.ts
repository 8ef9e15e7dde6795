import type { CalendarEntry, CalendarSpan, CalendarTitle, StatutoryDay } from './calendar-parts.schema.js';
import { type CivilDate, weekdayOf } from './civil-date.js';
import type { Instant } from './instant.js';
import { readCalendarData } from './read-calendar-data.js';
import { type WeekInForce, weekOfSeason, weekOfYear } from './week-in-force.js';
import {
  daysOf,
  type WorkingCalendarData,
  type WorkingCalendarInput,
  workingCalendarSchema,
} from './working-calendar.schema.js';
import { endOfDay, instantAt, lastInstantAt, startOfDay } from './zone.js';

/** What a calendar says of one day, and what that rests on. */
export interface DayKind {
  readonly working: boolean;
  /** True for a day outside the span covered: judged by what is known without its plan. */
  readonly provisional: boolean;
  readonly reason: 'weekly' | 'day-off' | 'swapped' | 'override' | 'statutory';
  /** The entry that decided; null where the weekly pattern did, be it that of a season. */
  readonly entry: CalendarEntry | StatutoryDay | null;
  /** What the entry or the season that decided is called; null for the weekly pattern of the whole year. */
  readonly title: CalendarTitle | null;
  /** The document that says so; null only for a weekly pattern of which the calendar names none. */
  readonly source: string | null;
  /** The day on which that document was published; null where that is not known. */
  readonly published: CivilDate | null;
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
  readonly title: CalendarTitle;
  /** IANA name; every civil date of the calendar is a date in this zone. */
  readonly zone: string;
  /** The days whose plan has been published to this calendar. */
  readonly span: CalendarSpan;
  /** Whether the plan for that day has been published to this calendar. */
  covers(date: CivilDate): boolean;
  day(date: CivilDate): DayKind;
  /** The weekly pattern that holds on that date, of a season or of the whole year, whatever entries say of the day. */
  weekOn(date: CivilDate): WeekInForce;
}

type Decided = Omit<DayKind, 'working' | 'provisional' | 'opening' | 'closing'>;

/** The day by the entry that rules it, else by the weekly pattern. */
function decidedBy(entry: DayKind['entry'], week: WeekInForce, date: CivilDate): Decided {
  if (entry === null) {
    const { title, source, published, hours } = week;
    return { reason: 'weekly', entry, title, source, published, hours: hours[weekdayOf(date)] };
  }
  const { title, source } = entry;
  if (!('kind' in entry)) return { reason: 'statutory', entry, title, source, published: null, hours: [] };
  const { published } = entry;
  const decided = { entry, title, source, published };
  switch (entry.kind) {
    case 'override':
      return { reason: 'override', ...decided, hours: entry.hours };
    case 'working-day':
      return { reason: 'swapped', ...decided, hours: week.hours[weekdayOf(entry.swappedFor)] };
    case 'day-off':
      return { reason: 'day-off', ...decided, hours: [] };
  }
}

const precedence = { override: 3, 'working-day': 2, 'day-off': 1 } as const;

/** For each dated day the entry that rules it: override, then swapped working day, then day off. */
export function rulingEntries(entries: readonly CalendarEntry[]): ReadonlyMap<CivilDate, CalendarEntry> {
  const ruling = new Map<CivilDate, CalendarEntry>();
  for (const entry of entries) {
    for (const date of daysOf(entry)) {
      const other = ruling.get(date);
      if (other === undefined || precedence[other.kind] < precedence[entry.kind]) ruling.set(date, entry);
    }
  }
  return ruling;
}

const isWithin = ({ from, to }: CalendarSpan, date: CivilDate): boolean => from <= date && date <= to;

/** What a calendar is made of, one by itself or a layer over another. */
interface Making
  extends Pick<WorkingCalendar, 'id' | 'calendarVersion' | 'title' | 'zone' | 'span' | 'weekOn'> {
  /** The entry that rules a day, if any. */
  entryOn(date: CivilDate): DayKind['entry'];
}

/** A calendar that answers by what it is made of. */
export function calendarOf({ entryOn, ...making }: Making): WorkingCalendar {
  const { span, weekOn } = making;
  const covers = (date: CivilDate): boolean => isWithin(span, date);
  const day = (date: CivilDate): DayKind => {
    const decided = decidedBy(entryOn(date), weekOn(date), date);
    const { hours } = decided;
    return {
      working: hours.length > 0,
      provisional: !covers(date),
      ...decided,
      opening: hours[0]?.slice(0, 5) ?? null,
      closing: hours.at(-1)?.slice(6) ?? null,
    };
  };
  return Object.freeze({ ...making, covers, day });
}

function statutoryDay({ statutory }: WorkingCalendarData, date: CivilDate): StatutoryDay | null {
  const found = statutory.find(
    ({ monthDay, from }) => date.endsWith(monthDay) && (from === undefined || from <= date),
  );
  return found ?? null;
}

/**
 * A working calendar from its data, validated. Throws the fault `calendar-invalid`, which lists the problems with
 * their paths. Precedence for one day: override, swapped working day, day off, weekly pattern (of the season, if any).
 * Outside the span: the days that the law fixes, then the weekly pattern.
 */
export function workingCalendar(input: WorkingCalendarInput): WorkingCalendar {
  const data = readCalendarData(workingCalendarSchema, input, 'The calendar');
  const { id, calendarVersion, title, zone, covers: span } = data;
  const ruling = rulingEntries(data.entries);
  const wholeYear = weekOfYear(data.week, data.weekSource);
  return calendarOf({
    id,
    calendarVersion,
    title,
    zone,
    span,
    weekOn: (date) => weekOfSeason(data.seasons, date) ?? wholeYear,
    // Entries lie within the span.
    entryOn: (date) => ruling.get(date) ?? (isWithin(span, date) ? null : statutoryDay(data, date)),
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
