import { type CivilDate, civilDateOfDayNumber, firstDayNumber, lastDayNumber } from './civil-date.js';
import { type Instant, toEpoch } from './instant.js';
import { perCalendar } from './per-calendar.js';
import type { Counting } from './period.js';
import { closingOf, type WorkingCalendar } from './working-calendar.js';
import { endOfDay, localDayAt } from './zone.js';

/** An instant, as a number and as the text that records hold. */
export interface Moment {
  readonly epoch: number;
  readonly instant: Instant;
}

// A power of two, so that a shift finds the block of a day.
const blockBits = 9;
const blockDays = 1 << blockBits;
const blockCount = ((lastDayNumber - firstDayNumber) >> blockBits) + 1;

/** Where no day is: later than any. */
const none = 0x7fffffff;

/** What is known of so many days that follow each other, asked of the calendar once. */
interface DayBlock {
  readonly first: number;
  readonly dates: readonly CivilDate[];
  /** By day: how many working days of the block come before it; at the end, how many there are. */
  readonly workingBefore: Uint16Array;
  readonly workingDays: readonly number[];
  /** By day: the first at or after it in the block that the calendar does not cover, or `none`. */
  readonly uncovered: Int32Array;
  readonly ends: { readonly [end in Counting['end']]: (Moment | undefined)[] };
}

function makeBlock(index: number, calendar: WorkingCalendar): DayBlock {
  const first = firstDayNumber + index * blockDays;
  const length = Math.min(blockDays, lastDayNumber + 1 - first);
  const dates = Array.from({ length }, (_, offset) => civilDateOfDayNumber(first + offset));
  const workingBefore = new Uint16Array(length + 1);
  const workingDays: number[] = [];
  const uncovered = new Int32Array(length + 1).fill(none);
  dates.forEach((date, offset) => {
    const { working, provisional } = calendar.day(date);
    if (working) workingDays.push(first + offset);
    workingBefore[offset + 1] = workingDays.length;
    if (provisional) uncovered[offset] = first + offset;
  });
  for (let offset = length - 1; offset >= 0; offset -= 1)
    uncovered[offset] = Math.min(uncovered[offset] ?? none, uncovered[offset + 1] ?? none);
  return {
    first,
    dates,
    workingBefore,
    workingDays,
    uncovered,
    ends: { 'end-of-day': new Array(length), 'closing-time': new Array(length) },
  };
}

/**
 * What a calendar says of its days, by their numbers since 1970-01-01: working days are found by their ordinals, so that
 * a long term costs no more than a short one. The calendar is asked for each day once; days outside 1900–2200 are none.
 */
export class DayTable {
  readonly calendar: WorkingCalendar;
  readonly #blocks: (DayBlock | undefined)[] = new Array(blockCount);

  constructor(calendar: WorkingCalendar) {
    this.calendar = calendar;
  }

  #block(index: number): DayBlock {
    const known = this.#blocks[index];
    if (known !== undefined) return known;
    const made = makeBlock(index, this.calendar);
    this.#blocks[index] = made;
    return made;
  }

  /** The civil day of that epoch in the calendar's zone. */
  dayAt(epoch: number): number {
    return localDayAt(epoch, this.calendar.zone);
  }

  dateOf(day: number): CivilDate {
    const block = this.#blocks[(day - firstDayNumber) >> blockBits];
    return block?.dates[day - block.first] ?? civilDateOfDayNumber(day);
  }

  isWorking(day: number): boolean {
    return this.workingDaysIn(day, day) === 1;
  }

  /** The first day from `from` to `to` that the calendar does not cover; null where it covers all of them. */
  firstUncovered(from: number, to: number): number | null {
    const last = Math.min(to, lastDayNumber);
    for (let day = Math.max(from, firstDayNumber); day <= last; ) {
      const block = this.#block((day - firstDayNumber) >> blockBits);
      const found = block.uncovered[day - block.first] ?? none;
      if (found !== none) return found <= last ? found : null;
      day = block.first + blockDays;
    }
    return null;
  }

  /** Working days from `from` to `to`, both included. */
  workingDaysIn(from: number, to: number): number {
    let count = 0;
    const end = Math.min(to, lastDayNumber) + 1;
    for (let day = Math.max(from, firstDayNumber); day < end; ) {
      const { first, workingBefore } = this.#block((day - firstDayNumber) >> blockBits);
      const next = Math.min(end, first + blockDays);
      count += (workingBefore[next - first] ?? 0) - (workingBefore[day - first] ?? 0);
      day = next;
    }
    return count;
  }

  /** The `amount`-th working day at or after `from`; the last day there is where there are not so many. */
  nthWorkingDay(from: number, amount: number): number {
    const day = Math.max(from, firstDayNumber);
    let index = (day - firstDayNumber) >> blockBits;
    if (index >= blockCount) return lastDayNumber;
    let { first, workingBefore, workingDays } = this.#block(index);
    let ordinal = (workingBefore[day - first] ?? workingDays.length) + amount - 1;
    while (ordinal >= workingDays.length) {
      ordinal -= workingDays.length;
      index += 1;
      if (index === blockCount) return lastDayNumber;
      ({ workingDays } = this.#block(index));
    }
    return workingDays[ordinal] ?? lastDayNumber;
  }

  /** The `amount`-th working day before `day`; the first day there is where there are not so many. */
  nthWorkingDayBefore(day: number, amount: number): number {
    let index = (day - firstDayNumber) >> blockBits;
    let { first, workingBefore, workingDays } = this.#block(index);
    let ordinal = (workingBefore[day - first] ?? 0) - amount;
    while (ordinal < 0) {
      if (index === 0) return firstDayNumber;
      index -= 1;
      ({ workingDays } = this.#block(index));
      ordinal += workingDays.length;
    }
    return workingDays[ordinal] ?? firstDayNumber;
  }

  /** When a day ends: at 24:00, or when the office closes on it. */
  endOf(day: number, end: Counting['end']): Moment {
    const block = this.#block((day - firstDayNumber) >> blockBits);
    const ends = block.ends[end];
    const known = ends[day - block.first];
    if (known !== undefined) return known;
    const date = this.dateOf(day);
    const instant =
      end === 'closing-time' ? closingOf(date, this.calendar) : endOfDay(date, this.calendar.zone);
    const moment = { epoch: toEpoch(instant), instant };
    ends[day - block.first] = moment;
    return moment;
  }
}

/** The table of a calendar. */
export const dayTableOf = perCalendar((calendar) => new DayTable(calendar));
