import { civilDateOfDayNumber, firstDayNumber, lastDayNumber } from './civil-date.js';
import { perCalendar } from './per-calendar.js';
import type { WorkingCalendar } from './working-calendar.js';
import { localDayAt, type Stretch, stretchOf, wholeDay } from './zone.js';

// A power of two, so that a shift finds the block of a day.
const blockBits = 7;
const blockDays = 1 << blockBits;
const blockCount = ((lastDayNumber - firstDayNumber) >> blockBits) + 1;

/** When work is done on so many days that follow each other, in the order of time. */
interface WorkBlock {
  readonly first: number;
  readonly stretches: readonly (readonly Stretch[])[];
  /** By day: how many milliseconds of work of the block come before it; at the end, how many there are. */
  readonly before: Float64Array;
  readonly total: number;
}

/** The working hours of a day in its zone; what another day's clock shows at the same time is that day's. */
function stretchesOf(day: number, calendar: WorkingCalendar): readonly Stretch[] {
  const { hours } = calendar.day(civilDateOfDayNumber(day));
  if (hours.length === 0) return [];
  let { from } = wholeDay(day, calendar.zone);
  return hours.flatMap((text) => {
    const stretch = stretchOf(day, text.slice(0, 5), text.slice(6), calendar.zone);
    // Where clocks are set back between two stretches, the second may begin before the first has ended.
    const clipped = { from: Math.max(from, stretch.from), to: stretch.to };
    from = Math.max(from, clipped.to);
    return clipped.from < clipped.to ? [clipped] : [];
  });
}

function makeBlock(index: number, calendar: WorkingCalendar): WorkBlock {
  const first = firstDayNumber + index * blockDays;
  const length = Math.min(blockDays, lastDayNumber + 1 - first);
  const before = new Float64Array(length + 1);
  const stretches = Array.from({ length }, (_, offset) => stretchesOf(first + offset, calendar));
  let total = 0;
  stretches.forEach((ofDay, offset) => {
    total = ofDay.reduce((sum, { from, to }) => sum + to - from, total);
    before[offset + 1] = total;
  });
  return { first, stretches, before, total };
}

/** The last offset of a block before which no more work was done than this. */
function offsetOf(work: number, { before }: WorkBlock, inclusive: boolean): number {
  let low = 0;
  let high = before.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const done = before[middle] ?? 0;
    if (inclusive ? done <= work : done < work) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place in the work of a calendar: the block, and the milliseconds of work in it before the place. */
interface Place {
  readonly index: number;
  readonly work: number;
}

/**
 * When an office works, as one line of milliseconds: by sums of what was worked before each day, a long term costs no more
 * than a short one. Each stretch is of physical time, so that an hour is an hour when clocks change within it. Days
 * outside 1900–2200 are none.
 */
class WorkTable {
  readonly #calendar: WorkingCalendar;
  readonly #blocks: (WorkBlock | undefined)[] = new Array(blockCount);

  constructor(calendar: WorkingCalendar) {
    this.#calendar = calendar;
  }

  #block(index: number): WorkBlock {
    const known = this.#blocks[index];
    if (known !== undefined) return known;
    const made = makeBlock(index, this.#calendar);
    this.#blocks[index] = made;
    return made;
  }

  #placeOf(epoch: number): Place {
    const { zone } = this.#calendar;
    const shown = localDayAt(epoch, zone);
    // A clock that is set back over midnight shows the next day for a while before the day has ended.
    const day = epoch < wholeDay(shown, zone).from ? shown - 1 : shown;
    if (day < firstDayNumber) return { index: 0, work: 0 };
    if (day > lastDayNumber) return { index: blockCount - 1, work: this.#block(blockCount - 1).total };
    const index = (day - firstDayNumber) >> blockBits;
    const { first, stretches, before } = this.#block(index);
    let work = before[day - first] ?? 0;
    for (const { from, to } of stretches[day - first] ?? []) work += Math.max(0, Math.min(to, epoch) - from);
    return { index, work };
  }

  /** Milliseconds of work from an epoch up to but not including another. */
  between(from: number, to: number): number {
    const [begun, ended] = [this.#placeOf(from), this.#placeOf(to)];
    let sum = ended.work - begun.work;
    for (let index = begun.index; index < ended.index; index += 1) sum += this.#block(index).total;
    return sum;
  }

  /** The first epoch at which so much work (more than none) was done since `from`; null where time ends before. */
  after(from: number, amount: number): number | null {
    const place = this.#placeOf(from);
    let { index } = place;
    let work = place.work + amount;
    while (work > this.#block(index).total) {
      work -= this.#block(index).total;
      index += 1;
      if (index === blockCount) return null;
    }
    const block = this.#block(index);
    const offset = offsetOf(work, block, false);
    let remaining = work - (block.before[offset] ?? 0);
    for (const stretch of block.stretches[offset] ?? []) {
      if (stretch.from + remaining <= stretch.to) return stretch.from + remaining;
      remaining -= stretch.to - stretch.from;
    }
    return null;
  }

  /** The last epoch from which so much work (more than none) is done until `to`; null where time begins after. */
  before(to: number, amount: number): number | null {
    const place = this.#placeOf(to);
    let { index } = place;
    let work = place.work - amount;
    while (work < 0) {
      if (index === 0) return null;
      index -= 1;
      work += this.#block(index).total;
    }
    const block = this.#block(index);
    const offset = offsetOf(work, block, true);
    let remaining = work - (block.before[offset] ?? 0);
    for (const stretch of block.stretches[offset] ?? []) {
      if (stretch.from + remaining < stretch.to) return stretch.from + remaining;
      remaining -= stretch.to - stretch.from;
    }
    return null;
  }
}

/** The work of a calendar. */
export const workTableOf = perCalendar((calendar) => new WorkTable(calendar));
