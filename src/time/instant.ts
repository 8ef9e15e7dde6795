import { millisecondsInMinute } from 'date-fns/constants';
import * as z from 'zod';
import { givenText, TimeFault } from './fault.js';

// Wider by a day than what is read, so that the end of any civil day of 1900–2200 in any zone is an instant too.
const earliestEpoch = Date.UTC(1899, 11, 30);
const latestEpoch = Date.UTC(2201, 0, 3) - 1;
const earliestReadEpoch = Date.UTC(1900, 0, 1);
const latestReadEpoch = Date.UTC(2201, 0, 1) - 1;

const canonicalShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isCanonical(text: string): boolean {
  if (!canonicalShape.test(text)) return false;
  const epoch = Date.parse(text);
  if (!(epoch >= earliestEpoch && epoch <= latestEpoch)) return false;
  // Every month has 28 days: only a later day, or the hour 24, may be read as a moment that is written otherwise.
  if (text.slice(8, 10) <= '28' && text.slice(11, 13) <= '23') return true;
  return new Date(epoch).toISOString() === text;
}

/** An instant as records hold it: UTC with milliseconds, `2026-08-27T02:00:00.000Z`, and no other spelling. */
export const instantSchema = z
  .string()
  .refine(isCanonical, 'must be an instant in UTC with milliseconds, such as 2026-08-27T02:00:00.000Z')
  .brand<'Instant'>();
export type Instant = z.infer<typeof instantSchema>;

/** Why a text is no instant. `message` says what to write instead. */
export interface InstantProblem {
  readonly ok: false;
  readonly code: 'instant-without-offset' | 'instant-malformed' | 'instant-out-of-range';
  readonly message: { readonly vi: string; readonly en: string };
}

export type InstantReading = { readonly ok: true; readonly instant: Instant } | InstantProblem;

const problems = {
  'instant-without-offset': {
    vi: 'Thời điểm phải ghi rõ múi giờ, ví dụ 2026-08-27T09:00+07:00 hoặc 2026-08-27T02:00Z',
    en: 'An instant must state its offset, such as 2026-08-27T09:00+07:00 or 2026-08-27T02:00Z',
  },
  'instant-malformed': {
    vi: 'Không phải thời điểm có thật; hãy ghi như 2026-08-27T09:00+07:00',
    en: 'Not an instant that exists; write it as 2026-08-27T09:00+07:00',
  },
  'instant-out-of-range': {
    vi: 'Thời điểm phải nằm trong các năm 1900–2200',
    en: 'An instant must lie in the years 1900 to 2200',
  },
} as const;

export function instantProblem(code: InstantProblem['code']): InstantProblem {
  return { ok: false, code, message: problems[code] };
}

/** What an ISO 8601 text says: its wall-clock time in milliseconds as if it were UTC, and its offset if it has one. */
export interface WallClockText {
  readonly wallClock: number;
  readonly offset: number | null;
}

const isoShape = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const longestText = 64;
const greatestOffset = 18 * 60;

function offsetOf(text: string): number | null {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = text.length > 3 ? Number(text.slice(-2)) : 0;
  const total = hours * 60 + minutes;
  if (minutes > 59 || total > greatestOffset) return null;
  return (text.startsWith('-') ? -total : total) * millisecondsInMinute;
}

/** Reads date, time and offset of an ISO 8601 text; null when it is malformed or the date or time does not exist. */
export function readWallClock(text: string): WallClockText | null {
  // Plain JavaScript may give anything, and a pattern would read a list of one text as that text.
  const parts = typeof text !== 'string' || text.length > longestText ? null : isoShape.exec(text);
  if (parts === null) return null;
  const [, date = '', hour = '', minute = '', second = '00', fraction = '', offsetText] = parts;
  // More than milliseconds is cut off, never rounded up: a reply may not become late by being read.
  const canonical = `${date}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  const wallClock = Date.parse(canonical);
  if (Number.isNaN(wallClock) || new Date(wallClock).toISOString() !== canonical) return null;
  if (offsetText === undefined) return { wallClock, offset: null };
  const offset = offsetOf(offsetText);
  return offset === null ? null : { wallClock, offset };
}

/** The instant of a read epoch, or the problem that it lies outside the years 1900–2200. */
export function readEpoch(epoch: number): InstantReading {
  if (epoch < earliestReadEpoch || epoch > latestReadEpoch) return instantProblem('instant-out-of-range');
  return { ok: true, instant: fromEpoch(epoch) };
}

/**
 * Reads an ISO 8601 / RFC 3339 text with an offset or `Z`, years 1900–2200; more digits than milliseconds are cut off.
 * A text without an offset is refused (`instant-without-offset`): nobody knows which clock it was read from.
 */
export function readInstant(text: string): InstantReading {
  const parts = readWallClock(text);
  if (parts === null) return instantProblem('instant-malformed');
  if (parts.offset === null) return instantProblem('instant-without-offset');
  return readEpoch(parts.wallClock - parts.offset);
}

/** `readInstant` for texts that the program itself wrote. Throws the fault `instant-invalid`. */
export function toInstant(text: string): Instant {
  return instantOrFault(readInstant(text), text);
}

/** The instant of a reading, or the fault `instant-invalid` with its English message. */
export function instantOrFault(reading: InstantReading, text: string): Instant {
  if (reading.ok) return reading.instant;
  throw new TimeFault('instant-invalid', `${reading.message.en}: ${givenText(text, longestText)}`);
}

/** For commands and case files: any text that `readInstant` takes, brought to canonical form by the parse. */
export const instantInputSchema = z
  .string()
  .superRefine((text, context) => {
    const reading = readInstant(text);
    if (!reading.ok) {
      context.addIssue({
        code: 'custom',
        message: reading.message.en,
        params: { problem: reading.code, message: reading.message },
        continue: false,
      });
    }
  })
  .overwrite((text) => {
    const reading = readInstant(text);
    return reading.ok ? reading.instant : text;
  })
  .brand<'Instant'>();

/** Milliseconds since 1970-01-01T00:00:00Z. */
export function toEpoch(instant: Instant): number {
  return Date.parse(instant);
}

/** The instant of so many milliseconds since 1970. Throws `instant-invalid` for fractions and outside 1900–2200. */
export function fromEpoch(milliseconds: number): Instant {
  if (!Number.isInteger(milliseconds) || milliseconds < earliestEpoch || milliseconds > latestEpoch) {
    throw new TimeFault(
      'instant-invalid',
      `Not whole milliseconds within the years 1900 to 2200: ${milliseconds}`,
    );
  }
  // Proven: an integer in range prints as the canonical text.
  return new Date(milliseconds).toISOString() as Instant;
}
