import { missingPlan } from '../decision/index.js';
import { type Cited, fillText, type Language, type LocalText, rejections } from '../event/index.js';
import { didYouMean } from '../form/index.js';
import {
  type Counting,
  countingShape,
  type DayNotCovered,
  type Instant,
  type Period,
  readInstantIn,
  readPeriod,
  type Uncovered,
  type WorkingCalendar,
} from '../time/index.js';
import { readCalendarSource, readPolicySource } from './case-sources.js';
import { commandLineFile } from './judged-by.js';
import { inOrder, WrongUse } from './problem.js';
import type { Reading } from './source-file.js';

/** What `interagency due` was asked, as it was written. */
export interface DueOptions {
  readonly calendar: string;
  readonly from?: string;
  readonly period?: string;
  /** A file of JSON lines, or `-` for standard input. */
  readonly batch?: string;
  /** Its counting is taken in place of the options that tell how days are counted. */
  readonly policy?: string;
  readonly dayZero: Counting['dayZero'];
  readonly cutOff: string;
  readonly end: Counting['end'];
  readonly roll: boolean;
  /** Unless given, what the policy says, and without one that such a day is refused. */
  readonly uncovered?: Uncovered;
  readonly explain: boolean;
  readonly language: Language;
  readonly json: boolean;
}

/** What every due date of one command is counted by. */
export interface DueBy {
  readonly calendar: WorkingCalendar;
  readonly counting: Counting;
  readonly uncovered: Uncovered;
  /** Where the policy has its counting from; null without a policy. */
  readonly citation: Cited | null;
}

function readCalendar({ calendar }: DueOptions, cwd: string): WorkingCalendar {
  const checked = readCalendarSource(commandLineFile, calendar, cwd);
  if (checked.ok) return checked.value;
  throw new WrongUse(
    { vi: 'Không đọc được lịch.', en: 'The calendar can not be read.' },
    inOrder(checked.problems),
  );
}

type Counted = Omit<DueBy, 'calendar'>;

function countingOfPolicy(name: string, cwd: string): Counted {
  const checked = readPolicySource(commandLineFile, name, cwd);
  if (!checked.ok) {
    const unreadable = { vi: 'Không đọc được chính sách.', en: 'The policy can not be read.' };
    throw new WrongUse(unreadable, inOrder(checked.problems));
  }
  const policy = checked.value.value;
  const { citation, ...counting } = policy.data.counting;
  return { counting, citation: policy.cited(citation), uncovered: policy.data.term.uncovered };
}

function countingOfOptions({ dayZero, cutOff, end, roll }: DueOptions): Counted {
  const read = countingShape.cutOff.safeParse(cutOff);
  if (!read.success) {
    throw new WrongUse({
      vi: `--cut-off: “${cutOff}” không phải giờ HH:MM, closing-time hay none`,
      en: `--cut-off: “${cutOff}” is not a time of day HH:MM, closing-time or none`,
    });
  }
  return { counting: { dayZero, cutOff: read.data, end, roll }, citation: null, uncovered: 'refuse' };
}

/**
 * The calendar, and how its days are counted.
 * @throws WrongUse where a file can not be read or an option is wrong.
 */
export function readDueBy(options: DueOptions, cwd: string): DueBy {
  const counted =
    options.policy === undefined ? countingOfOptions(options) : countingOfPolicy(options.policy, cwd);
  const { uncovered = counted.uncovered } = options;
  return { calendar: readCalendar(options, cwd), ...counted, uncovered };
}

/** One term that is asked for. */
export interface AskedTerm {
  readonly start: Instant;
  readonly period: Period;
}

const bareDate = /^\d{4}-\d\d-\d\d$/;
const longestQuoted = 40;

function readStart(from: string, zone: string): Reading<Instant> {
  const read = readInstantIn(bareDate.test(from) ? `${from}T00:00` : from, zone);
  if (read.ok) return { ok: true, value: read.instant };
  const given = `“${from.slice(0, longestQuoted)}”`;
  const { vi, en } = read.message;
  return { ok: false, message: { vi: `${given}: ${vi}`, en: `${given}: ${en}` } };
}

function readLength(text: string): Reading<Period> {
  const read = readPeriod(text);
  if (read.ok) return { ok: true, value: read.period };
  // Only another spelling of the same: what a wrong unit was meant to be is not for a program to guess.
  const respelled = text.slice(0, longestQuoted).toLowerCase().replaceAll(/\s/g, '');
  const meant = didYouMean(text, readPeriod(respelled).ok ? [respelled] : []);
  const { vi, en } = read.message;
  return { ok: false, message: { vi: `${vi}${meant.vi}`, en: `${en}${meant.en}` } };
}

/** A term from its texts: a start without an offset is local time of the zone, and a bare date the start of its day. */
export function readAskedTerm(from: string, period: string, zone: string): Reading<AskedTerm> {
  const start = readStart(from, zone);
  if (!start.ok) return start;
  const length = readLength(period);
  if (!length.ok) return length;
  return { ok: true, value: { start: start.value, period: length.value } };
}

/** That the plan of a day is missing, and which. */
export const notCoveredText = ({ date }: DayNotCovered, calendar: WorkingCalendar): LocalText =>
  fillText(rejections['day-not-covered'].message, missingPlan(calendar, date));
