import { TZDate } from '@date-fns/tz';
import { addMonths, differenceInCalendarDays } from 'date-fns';
import type {
  CivilDate,
  Counting,
  DueDateResult,
  Instant,
  Length,
  Period,
  Uncovered,
  WorkingCalendar,
} from '../../src/time/index.js';

/**
 * The slow, obvious reference for due dates. It walks the minutes of a few years one by one: each has the date and the time
 * that local clocks show, asked of date-fns, and is worked or not. Nothing of src/time is used but what a calendar says of
 * a day.
 */
export interface Minutes {
  readonly calendar: WorkingCalendar;
  /** Epoch milliseconds of the first minute. */
  readonly begin: number;
  readonly dates: readonly string[];
  /** By minute: which date it is. */
  readonly dateOf: Uint16Array;
  /** By minute: whether somebody works. */
  readonly worked: Uint8Array;
  /** By date: its first minute, and the first of the next. */
  readonly starts: readonly number[];
  /** By date: when the office closes, in epoch milliseconds; null on a day off. */
  readonly closings: readonly (number | null)[];
  /** By date and time of day `HH:MM`: the last minute that shows it, or the one to which clocks jump over it. */
  lastShowing(date: number, time: string): number;
}

const minute = 60_000;
const two = (part: number): string => String(part).padStart(2, '0');

const dateText = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Every minute from the first local day to the last; clocks change at most on the quarter of an hour. */
export function minutesOf(calendar: WorkingCalendar, first: string, last: string): Minutes {
  const [year = 0, month = 0, day = 0] = first.split('-').map(Number);
  const begin = new TZDate(year, month - 1, day, calendar.zone).getTime();
  const begun = new TZDate(begin, calendar.zone);
  if (dateText(begun) !== first || begun.getHours() + begun.getMinutes() !== 0)
    throw new Error(`no midnight on ${first}`);
  const dates: string[] = [];
  const starts: number[] = [];
  const dateOf: number[] = [];
  const clock: number[] = [];
  for (let at = begin; ; at += 15 * minute) {
    const shown = new TZDate(at, calendar.zone);
    const date = dateText(shown);
    if (date > last) break;
    if (dates.at(-1) !== date) {
      dates.push(date);
      starts.push(clock.length);
    }
    for (let past = 0; past < 15; past += 1) {
      dateOf.push(dates.length - 1);
      clock.push(shown.getHours() * 60 + shown.getMinutes() + past);
    }
  }
  starts.push(clock.length);
  const showing = (date: number, time: string, which: 'first' | 'last'): number => {
    const [hours = 0, past = 0] = time.split(':').map(Number);
    const wanted = hours * 60 + past;
    const [from = 0, to = 0] = [starts[date], starts[date + 1]];
    if (wanted === 24 * 60) return to;
    const shown = clock.slice(from, to);
    const found = which === 'first' ? shown.indexOf(wanted) : shown.lastIndexOf(wanted);
    return from + (found >= 0 ? found : shown.findIndex((one) => one > wanted));
  };
  const worked = new Uint8Array(clock.length);
  const closings = dates.map((text, date): number | null => {
    const { hours } = calendar.day(civil(text));
    for (const interval of hours) {
      const [from = '', to = ''] = interval.split('-');
      worked.fill(1, showing(date, from, 'first'), showing(date, to, 'last'));
    }
    const closing = hours.at(-1)?.split('-')[1];
    if (closing === undefined) return null;
    return begin + showing(date, closing, 'last') * minute - (closing === '24:00' ? 1 : 0);
  });
  return {
    calendar,
    begin,
    dates,
    dateOf: Uint16Array.from(dateOf),
    worked,
    starts,
    closings,
    lastShowing: (date, time) => showing(date, time, 'last'),
  };
}

// A text that was just made from a date.
const civil = (text: string) => text as CivilDate;

/** Milliseconds worked from an epoch up to another, minute by minute. */
export function workedBetween({ begin, worked }: Minutes, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; ) {
    const index = Math.floor((at - begin) / minute);
    const next = Math.min(to, begin + (index + 1) * minute);
    if (worked[index] === 1) sum += next - at;
    at = next;
  }
  return sum;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A term and all that befell it, with instants in epoch milliseconds. */
export interface Term {
  readonly start: number;
  readonly length: Length;
  /** In any order; they may overlap. */
  readonly pauses: readonly Span[];
  readonly legs: readonly (
    | { readonly type: 'extended'; readonly at: number; readonly by: Length }
    | { readonly type: 'grace'; readonly at: number; readonly period: Period }
  )[];
  readonly counting: Counting;
  readonly uncovered: Uncovered;
}

interface End {
  readonly date: number;
  readonly at: number;
}

const later = (one: End, other: End): End => (other.at > one.at ? other : one);

class Uncountable extends Error {
  constructor(readonly date: string) {
    super(date);
  }
}

class Walk {
  provisional = false;
  readonly #pauseBegins: number;
  readonly #pauseEnds: number;

  constructor(
    readonly minutes: Minutes,
    readonly term: Term,
  ) {
    this.#pauseBegins = Math.min(...term.pauses.map(({ from }) => from));
    this.#pauseEnds = Math.max(...term.pauses.map(({ to }) => to));
  }

  /** The calendar is asked for a day: it must know it, or the result is provisional. */
  #ask(date: number): boolean {
    const text = this.minutes.dates[date];
    if (text === undefined) throw new Error('the term leaves the minutes that were made');
    if (!this.minutes.calendar.covers(civil(text))) {
      if (this.term.uncovered === 'refuse') throw new Uncountable(text);
      this.provisional = true;
    }
    return this.minutes.closings[date] !== null;
  }

  #dateAt(at: number): number {
    const date = this.minutes.dateOf[Math.floor((at - this.minutes.begin) / minute)];
    if (date === undefined) throw new Error('the term leaves the minutes that were made');
    return date;
  }

  #pauseAt(at: number): Span | undefined {
    return this.term.pauses.find(({ from, to }) => from <= at && at < to);
  }

  /** The spans of a minute in which the clock runs. */
  #running(from: number, to: number): readonly Span[] {
    if (!(to > this.#pauseBegins && from < this.#pauseEnds)) return [{ from, to }];
    const spans: Span[] = [];
    for (let at = from; at < to; ) {
      const pause = this.#pauseAt(at);
      if (pause !== undefined) {
        at = pause.to;
        continue;
      }
      const begun = at;
      const next = Math.min(
        to,
        ...this.term.pauses.map((other) => other.from).filter((other) => other > begun),
      );
      spans.push({ from: begun, to: next });
      at = next;
    }
    return spans;
  }

  #isPausedAll(date: number): boolean {
    const { starts, begin } = this.minutes;
    const [from = 0, to = 0] = [starts[date], starts[date + 1]];
    for (let at = from; at < to; at += 1)
      if (this.#running(begin + at * minute, begin + (at + 1) * minute).length > 0) return false;
    return true;
  }

  #endOf(date: number): number {
    const { begin, starts, closings } = this.minutes;
    const midnight = begin + (starts[date + 1] ?? Number.NaN) * minute - 1;
    return this.term.counting.end === 'closing-time' ? (closings[date] ?? midnight) : midnight;
  }

  #dayZero(start: number): number {
    const { cutOff } = this.term.counting;
    let date = this.#dateAt(start);
    if (cutOff === 'none') return date;
    if (this.#ask(date)) {
      const last =
        cutOff === 'closing-time'
          ? (this.minutes.closings[date] ?? Number.NaN)
          : this.minutes.begin + this.minutes.lastShowing(date, cutOff) * minute;
      if (start <= last) return date;
    }
    do date += 1;
    while (!this.#ask(date));
    return date;
  }

  /** A day that is over when the term starts is no day of it. */
  #countsDayZero(start: number, dayZero: number): boolean {
    const { dayZero: rule, end } = this.term.counting;
    if (rule === 'excluded') return false;
    if (end === 'closing-time') this.#ask(dayZero);
    return start <= this.#endOf(dayZero);
  }

  /** The `amount`-th day from `date` on that is not paused: any, or worked. */
  #nth(from: number, amount: number, working: boolean): number {
    let remaining = amount;
    for (let date = from; ; date += 1) {
      if (this.#isPausedAll(date) || (working && !this.#ask(date))) continue;
      remaining -= 1;
      if (remaining === 0) return date;
    }
  }

  /** From `date` on the first day that may be a due date. */
  #settled(from: number, working: boolean): End {
    for (let date = from; ; date += 1) {
      if (this.#isPausedAll(date) || (working && !this.#ask(date))) continue;
      if (this.term.counting.end === 'closing-time') this.#ask(date);
      const at = this.#endOf(date);
      if (this.#pauseAt(at) === undefined) return { date, at };
    }
  }

  #monthsLong(dayZero: number, { amount, atLeastDays = 0 }: Period & { unit: 'month' }): number {
    const [year = 0, month = 1, day = 1] = (this.minutes.dates[dayZero] ?? '').split('-').map(Number);
    const begun = new Date(year, month - 1, day);
    return Math.max(differenceInCalendarDays(addMonths(begun, amount), begun), atLeastDays);
  }

  #byDays(dayZero: number, first: number, period: Period): End {
    const working = period.unit === 'working-day';
    const amount = period.unit === 'month' ? this.#monthsLong(dayZero, period) : period.amount;
    return this.#settled(this.#nth(first, amount, working), working || this.term.counting.roll);
  }

  #byHours(start: number, { amount, unit }: Period): End {
    const { begin, worked } = this.minutes;
    let remaining = amount * 60 * minute;
    for (let index = Math.floor((start - begin) / minute); ; index += 1) {
      const from = Math.max(start, begin + index * minute);
      for (const span of this.#running(from, begin + (index + 1) * minute)) {
        if (unit === 'working-hour') this.#ask(this.#dateAt(span.from));
        if (unit === 'working-hour' && worked[index] !== 1) continue;
        if (span.from + remaining <= span.to) {
          const at = span.from + remaining;
          return { date: this.#dateAt(at), at };
        }
        remaining -= span.to - span.from;
      }
    }
  }

  #byPeriod(start: number, period: Period): End {
    if (period.unit === 'hour' || period.unit === 'working-hour') return this.#byHours(start, period);
    const dayZero = this.#dayZero(start);
    return this.#byDays(dayZero, this.#countsDayZero(start, dayZero) ? dayZero : dayZero + 1, period);
  }

  #named(text: string): End {
    const date = this.minutes.dates.indexOf(text);
    if (!this.#isPausedAll(date)) {
      if (this.term.counting.end === 'closing-time') this.#ask(date);
      const at = this.#endOf(date);
      if (this.#pauseAt(at) === undefined) return { date, at };
    }
    return this.#settled(date + 1, true);
  }

  #namedAndMoved(start: number, text: string): End {
    const named = this.minutes.dates.indexOf(text);
    let paused = 0;
    if (this.minutes.dates.some((_, date) => this.#touched(date) && this.#isPausedAll(date))) {
      const dayZero = this.#dayZero(start);
      const first = this.term.counting.dayZero === 'included' ? dayZero : dayZero + 1;
      for (let date = first; date <= named; date += 1)
        if (this.#isPausedAll(date) && this.#ask(date)) paused += 1;
    }
    return paused === 0 ? this.#named(text) : this.#settled(this.#nth(named + 1, paused, true), true);
  }

  #touched(date: number): boolean {
    const { begin, starts } = this.minutes;
    return (
      begin + (starts[date + 1] ?? 0) * minute >= this.#pauseBegins &&
      begin + (starts[date] ?? 0) * minute <= this.#pauseEnds
    );
  }

  #onFrom(end: End, period: Period): End {
    return period.unit === 'hour' || period.unit === 'working-hour'
      ? this.#byHours(end.at, period)
      : this.#byDays(end.date, end.date + 1, period);
  }

  #leg(end: End, leg: Term['legs'][number]): End {
    if (leg.type === 'grace') return later(end, this.#byPeriod(leg.at, leg.period));
    return 'period' in leg.by
      ? this.#onFrom(end, leg.by.period)
      : later(end, this.#namedAndMoved(leg.at, leg.by.dueDate));
  }

  end(): End {
    const { start, length, legs } = this.term;
    const end =
      'period' in length ? this.#byPeriod(start, length.period) : this.#namedAndMoved(start, length.dueDate);
    return legs.reduce((before, leg) => this.#leg(before, leg), end);
  }
}

/** The due date of a term, minute by minute, as `readClock` gives it. */
export function dueByMinutes(minutes: Minutes, term: Term): DueDateResult {
  const walk = new Walk(minutes, term);
  try {
    const { date, at } = walk.end();
    return {
      ok: true,
      dueDate: civil(minutes.dates[date] ?? ''),
      // What a date prints.
      dueAt: new Date(at).toISOString() as Instant,
      zone: minutes.calendar.zone,
      provisional: walk.provisional,
    };
  } catch (reason) {
    if (!(reason instanceof Uncountable)) throw reason;
    return { ok: false, code: 'day-not-covered', date: civil(reason.date), calendar: minutes.calendar.id };
  }
}
