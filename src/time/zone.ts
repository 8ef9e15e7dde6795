import { tzOffset } from '@date-fns/tz';
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import * as z from 'zod';
import { type CivilDate, civilDateOfDayNumber, dayNumberOf } from './civil-date.js';
import { givenText, TimeFault } from './fault.js';
import {
  fromEpoch,
  type Instant,
  type InstantReading,
  instantOrFault,
  instantProblem,
  readEpoch,
  readWallClock,
  toEpoch,
} from './instant.js';

const knownZones = new Set<string>();
const zoneShape = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/;

function isZone(text: string): boolean {
  if (knownZones.has(text)) return true;
  if (typeof text !== 'string' || !zoneShape.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
  } catch {
    return false;
  }
  knownZones.add(text);
  return true;
}

/** The name of a time zone in the IANA database, such as `Asia/Ho_Chi_Minh`. */
export const zoneSchema = z
  .string()
  .refine(isZone, 'must be a time zone of the IANA database, such as Asia/Ho_Chi_Minh');

/** As the platform's time-zone data say: slow, for it formats a date to read it. */
function offsetAsFormatted(epoch: number, zone: string): number {
  if (!isZone(zone))
    throw new TimeFault('zone-unknown', `Not a time zone of the IANA database: ${givenText(zone, 64)}`);
  // Local mean times of long ago have seconds, which tzOffset gives as fractions of a minute.
  return Math.round(tzOffset(zone, new Date(epoch)) * millisecondsInMinute);
}

/** By zone, then by UTC day since 1970: the offset that holds all through that day; null where it changes within. */
const offsetsByDay = new Map<string, Map<number, number | null>>();

function offsetAllThrough(day: number, zone: string): number | null {
  // No zone ever changed its clocks twice within three days.
  const first = offsetAsFormatted(day * millisecondsInDay, zone);
  const last = offsetAsFormatted((day + 1) * millisecondsInDay - 1, zone);
  return first === last ? first : null;
}

/** Milliseconds that local clocks in `zone` are ahead of UTC at that instant. */
function offsetAt(epoch: number, zone: string): number {
  let days = offsetsByDay.get(zone);
  if (days === undefined) {
    days = new Map();
    // A name that is no zone is thrown out here, before it is kept.
    offsetAsFormatted(epoch, zone);
    offsetsByDay.set(zone, days);
  }
  const day = Math.floor(epoch / millisecondsInDay);
  let offset = days.get(day);
  if (offset === undefined) {
    offset = offsetAllThrough(day, zone);
    days.set(day, offset);
  }
  return offset ?? offsetAsFormatted(epoch, zone);
}

// No zone is or was as far from UTC as this, so the offsets this far on either side are those before and after a change.
const beyondAnyOffset = 16 * millisecondsInHour;

/** The first instant whose local time is `wallClock` or later, where clocks jumped over it between the two bounds. */
function jumpOver(wallClock: number, zone: string, lower: number, upper: number): number {
  let below = lower;
  let reached = upper;
  while (reached - below > 1) {
    const middle = Math.floor((below + reached) / 2);
    if (middle + offsetAt(middle, zone) < wallClock) below = middle;
    else reached = middle;
  }
  return reached;
}

/**
 * The first and the last instant at which local clocks show `wallClock` (milliseconds as if UTC). They differ where
 * clocks were set back; where clocks jumped over it, both are the instant of the jump.
 */
function epochsAt(wallClock: number, zone: string): { first: number; last: number } {
  const before = wallClock - offsetAt(wallClock - beyondAnyOffset, zone);
  const after = wallClock - offsetAt(wallClock + beyondAnyOffset, zone);
  const shown = [before, after].filter((epoch) => epoch + offsetAt(epoch, zone) === wallClock);
  if (shown.length > 0) return { first: Math.min(...shown), last: Math.max(...shown) };
  const jump = jumpOver(wallClock, zone, Math.min(before, after), Math.max(before, after));
  return { first: jump, last: jump };
}

/** A stretch of time, from an epoch up to but not including another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The number of the civil day (since 1970-01-01) that calendars in `zone` show at that epoch. */
export function localDayAt(epoch: number, zone: string): number {
  return Math.floor((epoch + offsetAt(epoch, zone)) / millisecondsInDay);
}

/** The first epoch of a civil day, by its number (where clocks jump over midnight, the epoch of the jump). */
export function dayStart(day: number, zone: string): number {
  return epochsAt(day * millisecondsInDay, zone).first;
}

/** The last millisecond before the next local midnight, however long the day was. */
export function dayEnd(day: number, zone: string): number {
  return epochsAt((day + 1) * millisecondsInDay, zone).last - 1;
}

/** All of a civil day: from where the day before ends to where it ends itself. */
export function wholeDay(day: number, zone: string): Stretch {
  return { from: dayEnd(day - 1, zone) + 1, to: dayEnd(day, zone) + 1 };
}

/** The civil date that calendars in `zone` show at that instant. */
export function civilDateOf(instant: Instant, zone: string): CivilDate {
  return civilDateOfDayNumber(localDayAt(toEpoch(instant), zone));
}

/** The time that clocks in `zone` show at that instant, `HH:MM:SS.mmm`. */
export function civilTimeOf(instant: Instant, zone: string): string {
  const epoch = toEpoch(instant);
  return new Date(epoch + offsetAt(epoch, zone)).toISOString().slice(11, 23);
}

/** The first instant of a civil date in `zone` (where clocks jump over midnight, the instant of the jump). */
export function startOfDay(date: CivilDate, zone: string): Instant {
  return fromEpoch(dayStart(dayNumberOf(date), zone));
}

/** 24:00 of a civil date in `zone`: the millisecond before the next local midnight, however long the day was. */
export function endOfDay(date: CivilDate, zone: string): Instant {
  return fromEpoch(dayEnd(dayNumberOf(date), zone));
}

const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?$/;

function epochsOf(date: CivilDate, time: string, zone: string): { first: number; last: number } {
  const parts = timeShape.test(time) ? readWallClock(`${date}T${time}Z`) : null;
  if (parts === null) throw new TimeFault('instant-invalid', `Not a time of day: ${time.slice(0, 40)}`);
  return epochsAt(parts.wallClock, zone);
}

/**
 * The instant at which clocks in `zone` show `time` (`HH:MM`, `HH:MM:SS` or `HH:MM:SS.mmm`) on `date`; `24:00` is
 * `endOfDay`. A time that occurs twice is the first; one that clocks jumped over is the instant of the jump.
 */
export function instantAt(date: CivilDate, time: string, zone: string): Instant {
  return time === '24:00' ? endOfDay(date, zone) : fromEpoch(epochsOf(date, time, zone).first);
}

/**
 * The stretch of a civil day between two local times `HH:MM`, from the first instant that shows `from` up to but not
 * including the last that shows `to`; `24:00` is the instant after the day's end.
 */
export function stretchOf(day: number, from: string, to: string, zone: string): Stretch {
  const date = civilDateOfDayNumber(day);
  return {
    from: epochsOf(date, from, zone).first,
    to: to === '24:00' ? dayEnd(day, zone) + 1 : epochsOf(date, to, zone).last,
  };
}

/** `instantAt`, but the last where the time occurs twice: nobody is late by a clock that was set back. */
export function lastInstantAt(date: CivilDate, time: string, zone: string): Instant {
  return time === '24:00' ? endOfDay(date, zone) : fromEpoch(epochsOf(date, time, zone).last);
}

/** `readInstant` that also takes a text without an offset, as the local time in `zone` (resolved as by `instantAt`). */
export function readInstantIn(text: string, zone: string): InstantReading {
  const parts = readWallClock(text);
  if (parts === null) return instantProblem('instant-malformed');
  if (parts.offset !== null) return readEpoch(parts.wallClock - parts.offset);
  return readEpoch(epochsAt(parts.wallClock, zone).first);
}

/** `readInstantIn` for texts that the program itself wrote. Throws the fault `instant-invalid`. */
export function toInstantIn(text: string, zone: string): Instant {
  return instantOrFault(readInstantIn(text, zone), text);
}
