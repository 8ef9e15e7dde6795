import { tzOffset } from '@date-fns/tz';
import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import * as z from 'zod';
import { type CivilDate, civilDateOfDayNumber } from './civil-date.js';
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

/** By zone, then by hour since 1970: the offset that holds all through that hour; null where it changes within. */
const offsetsByHour = new Map<string, Map<number, number | null>>();
const mostHours = 10_000;

function offsetAllThrough(hour: number, zone: string): number | null {
  const first = offsetAsFormatted(hour * millisecondsInHour, zone);
  const last = offsetAsFormatted((hour + 1) * millisecondsInHour - 1, zone);
  return first === last ? first : null;
}

/** Milliseconds that local clocks in `zone` are ahead of UTC at that instant. */
function offsetAt(epoch: number, zone: string): number {
  const hours = offsetsByHour.get(zone) ?? new Map<number, number | null>();
  const hour = Math.floor(epoch / millisecondsInHour);
  let offset = hours.get(hour);
  if (offset === undefined) {
    offset = offsetAllThrough(hour, zone);
    if (hours.size >= mostHours) hours.clear();
    offsetsByHour.set(zone, hours.set(hour, offset));
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

/** What local clocks show, in milliseconds as if it were UTC. */
function wallClockOf(instant: Instant, zone: string): number {
  const epoch = toEpoch(instant);
  return epoch + offsetAt(epoch, zone);
}

/** The civil date that calendars in `zone` show at that instant. */
export function civilDateOf(instant: Instant, zone: string): CivilDate {
  return civilDateOfDayNumber(Math.floor(wallClockOf(instant, zone) / millisecondsInDay));
}

/** The time that clocks in `zone` show at that instant, `HH:MM:SS.mmm`. */
export function civilTimeOf(instant: Instant, zone: string): string {
  return new Date(wallClockOf(instant, zone)).toISOString().slice(11, 23);
}

function midnight(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

/** The first instant of a civil date in `zone` (where clocks jump over midnight, the instant of the jump). */
export function startOfDay(date: CivilDate, zone: string): Instant {
  return fromEpoch(epochsAt(midnight(date), zone).first);
}

/** 24:00 of a civil date in `zone`: the millisecond before the next local midnight, however long the day was. */
export function endOfDay(date: CivilDate, zone: string): Instant {
  return fromEpoch(epochsAt(midnight(date) + millisecondsInDay, zone).last - 1);
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
