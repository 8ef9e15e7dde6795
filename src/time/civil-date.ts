import { millisecondsInDay } from 'date-fns/constants';
import * as z from 'zod';
import { givenText, TimeFault } from './fault.js';

// The civil dates that an instant of the years 1900–2200 can have somewhere on Earth.
const earliest = '1899-12-31';
const latest = '2201-01-01';

const shape = /^\d{4}-\d\d-\d\d$/;

function isCivilDate(text: string): boolean {
  // Plain JavaScript may give anything, and a pattern would read a list of one text as that text.
  if (typeof text !== 'string' || !shape.test(text) || text < earliest || text > latest) return false;
  const epoch = Date.parse(`${text}T00:00:00.000Z`);
  // Every month has 28 days.
  if (text.slice(8) <= '28') return !Number.isNaN(epoch);
  // A date such as 2026-02-30 is either not read at all or read as a day of March: both are refused.
  return !Number.isNaN(epoch) && new Date(epoch).toISOString().startsWith(text);
}

/** A calendar date without time or zone, `YYYY-MM-DD`, years 1900–2200. A date that does not exist is refused. */
export const civilDateSchema = z
  .string()
  .refine(isCivilDate, {
    error: 'must be a date that exists, written YYYY-MM-DD, from 1900 to 2200',
    // Whoever checks dates against each other is not called with one that is none.
    abort: true,
  })
  .brand<'CivilDate'>();
export type CivilDate = z.infer<typeof civilDateSchema>;

/** The days of the week, in ISO order. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** A text as a civil date. Throws the fault `civil-date-invalid` when it is none. */
export function toCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) {
    throw new TimeFault(
      'civil-date-invalid',
      `Not a date from 1900 to 2200 written YYYY-MM-DD: ${givenText(text, 40)}`,
    );
  }
  // Proven just above; the schema's own parse is many times slower.
  return text as CivilDate;
}

/** The first and the last civil date there is here; counting stops at them. */
export const firstCivilDate = toCivilDate(earliest);
export const lastCivilDate = toCivilDate(latest);

/** Days since 1970-01-01. */
export function dayNumberOf(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00.000Z`) / millisecondsInDay;
}

export const firstDayNumber = dayNumberOf(firstCivilDate);
export const lastDayNumber = dayNumberOf(lastCivilDate);

/** The civil date of a number of days since 1970-01-01. Throws `civil-date-invalid` outside 1900–2200. */
export function civilDateOfDayNumber(dayNumber: number): CivilDate {
  if (!Number.isInteger(dayNumber) || dayNumber < firstDayNumber || dayNumber > lastDayNumber) {
    throw new TimeFault('civil-date-invalid', `Not a day of the years 1900 to 2200: ${dayNumber}`);
  }
  // Proven: a whole day number in range prints as a civil date.
  return new Date(dayNumber * millisecondsInDay).toISOString().slice(0, 10) as CivilDate;
}

/** The date so many days later (earlier when negative). Throws `civil-date-invalid` outside 1900–2200. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOfDayNumber(dayNumberOf(date) + days);
}

/** Calendar days after `from` up to and including `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The same day of the month so many months later (earlier when negative); the month's last day where it has none. */
export function monthsLater(dayNumber: number, months: number): number {
  const date = new Date(dayNumber * millisecondsInDay);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = Date.UTC(year, month + 1, 0);
  return Math.min(Date.UTC(year, month, date.getUTCDate()), lastOfMonth) / millisecondsInDay;
}

const weekdayByUtcDay = ['sunday', ...weekdays.slice(0, 6)] as const;

export function weekdayOf(date: CivilDate): Weekday {
  return weekdayByUtcDay[new Date(`${date}T00:00:00.000Z`).getUTCDay()] ?? 'sunday';
}
