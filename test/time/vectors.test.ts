import { describe, expect, it } from 'vitest';
import { netherlandsCalendar } from '../../examples/event-log/calendar-netherlands.js';
import {
  type ClockEntry,
  type Counting,
  computeDueDate,
  type Instant,
  readClock,
  readPeriod,
  toCivilDate,
  toInstantIn,
  type WorkingCalendar,
  workingCalendar,
  workingDaysBetween,
} from '../../src/time/index.js';
import { counting, offices, provenance, smallCalendar, vietnam } from './calendars.js';

const netherlands = workingCalendar(netherlandsCalendar);
const office = (id: string): WorkingCalendar => {
  const found = offices.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no office ${id}`);
  return found;
};
const [berlin, newYork, lordHowe, kathmandu] = [
  office('europe-berlin'),
  office('america-new_york'),
  office('australia-lord_howe'),
  office('asia-kathmandu'),
];

const { week } = smallCalendar();
/** Monday to Friday, with the days off of the months that the rows below go through. */
const weekdaysIn = (zone: string, ...daysOff: string[]): WorkingCalendar =>
  workingCalendar(
    smallCalendar({
      zone,
      covers: { from: '2026-01-01', to: '2026-12-31' },
      week: { ...week, friday: ['08:00-16:00'] },
      entries: daysOff.map((date) => ({ kind: 'day-off', date, ...provenance })),
    }),
  );
const germany = weekdaysIn(
  'Europe/Berlin',
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-05-14',
);
const unitedStates = weekdaysIn('America/New_York', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07');

/** What befell a clock, in local time: `paused 2026-08-27T09:00`, `extended 5wd`, `grace 2026-09-01T08:00 2wd` … */
type Befallen = string;

interface Vector {
  /** The article that it rests on. */
  readonly by: string;
  readonly calendar?: WorkingCalendar;
  /** Local time in the calendar's zone. */
  readonly from: string;
  /** A period, or a due date that a person named. */
  readonly length: string;
  readonly counted?: Partial<Counting>;
  readonly befell?: readonly Befallen[];
  /** The due date, with the local or UTC instant where the day alone does not tell. */
  readonly due: string;
  readonly at?: string;
}

function lengthOf(text: string) {
  const reading = readPeriod(text);
  return reading.ok ? { period: reading.period } : { dueDate: toCivilDate(text) };
}

function periodOf(text: string) {
  const reading = readPeriod(text);
  if (!reading.ok) throw new Error(reading.message.en);
  return reading.period;
}

function entryOf(text: Befallen, start: Instant, zone: string): ClockEntry {
  const [type, first = '', second = ''] = text.split(' ');
  const at = (local: string) => toInstantIn(local, zone);
  switch (type) {
    case 'paused':
    case 'resumed':
    case 'restarted':
      return { type, at: at(first) };
    case 'extended':
      return { type, at: start, by: lengthOf(first) };
    case 'interrupted':
      return { type, from: at(first), to: at(second) };
    case 'grace':
      return { type, at: at(first), period: periodOf(second) };
    default:
      throw new Error(`nothing befalls a clock that is called ${type}`);
  }
}

const civilCode147 = 'Bộ luật Dân sự 2015, Điều 147 khoản 2';
const civilCode148 = 'Bộ luật Dân sự 2015, Điều 148 khoản 5';
const labourCode = 'Bộ luật Lao động 2019, Điều 112';
/** What no statute fixes and each policy says for itself. */
const byPolicy = 'the rule of the policy';

const vectors: readonly Vector[] = [
  // Working days.
  { by: labourCode, from: '2026-08-27T09:00', length: '5wd', due: '2026-09-08' },
  { by: '9859/VPCP-KGVX', from: '2026-08-21T09:00', length: '4wd', due: '2026-08-26' },
  { by: '9859/VPCP-KGVX', from: '2026-08-21T09:00', length: '5wd', due: '2026-08-27' },
  { by: 'Nghị quyết 28/2026/QH16', from: '2026-11-20T09:00', length: '2wd', due: '2026-11-25' },
  { by: '12729/VPCP-KGVX', from: '2026-01-05T09:00', length: '5wd', due: '2026-01-10' },
  { by: '8726/VPCP-KGVX', from: '2025-04-25T09:00', length: '1wd', due: '2025-04-26' },
  { by: '8726/VPCP-KGVX', from: '2025-04-25T09:00', length: '5wd', due: '2025-05-06' },
  { by: '2450/VPCP-KGVX', from: '2024-05-03T16:00', length: '1wd', due: '2024-05-04' },
  { by: labourCode, from: '2026-02-13T09:00', length: '1wd', due: '2026-02-23' },
  { by: labourCode, from: '2025-12-31T09:00', length: '1wd', due: '2026-01-05' },
  { by: civilCode147, from: '2026-08-29T09:00', length: '1wd', due: '2026-09-03' },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    counted: { dayZero: 'included' },
    due: '2026-09-07',
  },
  {
    by: byPolicy,
    from: '2026-08-29T09:00',
    length: '1wd',
    counted: { dayZero: 'included' },
    due: '2026-09-03',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    counted: { end: 'closing-time' },
    due: '2026-09-08',
    at: '2026-09-08T17:00',
  },
  // The cut-off.
  { by: byPolicy, from: '2026-08-27T16:00', length: '1wd', counted: { cutOff: '16:00' }, due: '2026-08-28' },
  {
    by: byPolicy,
    from: '2026-08-27T16:00:00.001',
    length: '1wd',
    counted: { cutOff: '16:00' },
    due: '2026-09-03',
  },
  {
    by: byPolicy,
    from: '2026-08-28T17:00',
    length: '1wd',
    counted: { cutOff: 'closing-time' },
    due: '2026-09-03',
  },
  {
    by: byPolicy,
    from: '2026-08-28T17:00:01',
    length: '1wd',
    counted: { cutOff: 'closing-time' },
    due: '2026-09-04',
  },
  {
    by: byPolicy,
    from: '2026-08-29T09:00',
    length: '1wd',
    counted: { cutOff: 'closing-time' },
    due: '2026-09-04',
  },
  { by: byPolicy, from: '2026-08-22T09:00', length: '1wd', counted: { cutOff: '16:30' }, due: '2026-08-24' },
  {
    by: byPolicy,
    from: '2026-08-28T18:00',
    length: '1wd',
    counted: { cutOff: '16:30', dayZero: 'included' },
    due: '2026-09-03',
  },
  { by: byPolicy, from: '2026-08-28T18:00', length: '2d', counted: { cutOff: '16:30' }, due: '2026-09-05' },
  // Calendar days.
  { by: civilCode147, from: '2026-08-19T23:59:59.999', length: '10d', due: '2026-08-29' },
  { by: civilCode148, from: '2026-08-19T09:00', length: '10d', counted: { roll: true }, due: '2026-09-03' },
  { by: civilCode148, from: '2026-08-12T09:00', length: '10d', counted: { roll: true }, due: '2026-08-22' },
  {
    by: 'BGB §§ 187 Abs. 1, 193',
    calendar: germany,
    from: '2026-03-20T10:00',
    length: '14d',
    counted: { roll: true },
    due: '2026-04-07',
  },
  {
    by: 'Algemene termijnenwet, art. 1 lid 1',
    calendar: netherlands,
    from: '2011-04-08T10:00',
    length: '14d',
    counted: { roll: true },
    due: '2011-04-26',
  },
  {
    by: 'Fed. R. Civ. P. 6(a)(1)(C)',
    calendar: unitedStates,
    from: '2026-08-24T10:00',
    length: '14d',
    counted: { roll: true },
    due: '2026-09-08',
  },
  // Months.
  { by: 'Bộ luật Dân sự 2015, Điều 148 khoản 3', from: '2026-03-31T09:00', length: '1mo', due: '2026-04-30' },
  { by: 'Bộ luật Dân sự 2015, Điều 148 khoản 3', from: '2025-08-31T09:00', length: '6mo', due: '2026-02-28' },
  { by: 'Bộ luật Dân sự 2015, Điều 148 khoản 3', from: '2023-11-29T09:00', length: '3mo', due: '2024-02-29' },
  {
    by: 'Bộ luật Dân sự 2015, Điều 148 khoản 3',
    from: '2024-02-29T09:00',
    length: '12mo',
    due: '2025-02-28',
  },
  { by: 'BGB § 188 Abs. 3', calendar: germany, from: '2026-01-31T10:00', length: '1mo', due: '2026-02-28' },
  {
    by: 'BGB §§ 187 Abs. 2, 188 Abs. 2',
    calendar: germany,
    from: '2026-01-01T00:00',
    length: '1mo',
    counted: { dayZero: 'included' },
    due: '2026-01-31',
  },
  { by: byPolicy, from: '2026-01-31T09:00', length: '1mo>=30d', due: '2026-03-02' },
  {
    by: byPolicy,
    from: '2026-01-31T09:00',
    length: '1mo>=30d',
    counted: { dayZero: 'included' },
    due: '2026-03-01',
  },
  { by: civilCode148, from: '2026-08-02T09:00', length: '1mo', counted: { roll: true }, due: '2026-09-03' },
  // Hours of the clock.
  {
    by: 'Bộ luật Dân sự 2015, Điều 147 khoản 1',
    from: '2026-08-28T16:00',
    length: '48h',
    due: '2026-08-30',
    at: '2026-08-30T09:00Z',
  },
  {
    by: 'Regulation (EEC, Euratom) 1182/71, art. 3(2)(a)',
    calendar: berlin,
    from: '2026-03-28T12:00',
    length: '24h',
    due: '2026-03-29',
    at: '2026-03-29T11:00Z',
  },
  {
    by: 'Regulation (EEC, Euratom) 1182/71, art. 3(2)(a)',
    calendar: berlin,
    from: '2026-10-24T12:00',
    length: '24h',
    due: '2026-10-25',
    at: '2026-10-25T10:00Z',
  },
  {
    by: 'Fed. R. Civ. P. 6(a)(2)',
    calendar: newYork,
    from: '2026-03-07T12:00',
    length: '24h',
    due: '2026-03-08',
    at: '2026-03-08T17:00Z',
  },
  { by: byPolicy, from: '2026-08-28T00:00', length: '24h', due: '2026-08-29', at: '2026-08-28T17:00Z' },
  // Hours of work.
  { by: byPolicy, from: '2026-08-27T09:00', length: '16wh', due: '2026-09-03', at: '2026-09-03T03:00Z' },
  { by: byPolicy, from: '2026-08-27T13:30', length: '11wh', due: '2026-08-28', at: '2026-08-28T10:00Z' },
  { by: byPolicy, from: '2026-08-27T12:00', length: '7wh', due: '2026-08-28', at: '2026-08-28T04:00Z' },
  { by: byPolicy, from: '2026-08-21T16:30', length: '1wh', due: '2026-08-22', at: '2026-08-22T01:00Z' },
  {
    by: byPolicy,
    calendar: berlin,
    from: '2026-03-29T00:00',
    length: '3wh',
    due: '2026-03-29',
    at: '2026-03-29T02:00Z',
  },
  {
    by: byPolicy,
    calendar: newYork,
    from: '2026-11-01T00:00',
    length: '1wh',
    due: '2026-11-01',
    at: '2026-11-01T06:30Z',
  },
  {
    by: byPolicy,
    calendar: newYork,
    from: '2026-03-08T00:00',
    length: '2wh',
    due: '2026-03-08',
    at: '2026-03-08T08:45Z',
  },
  {
    by: byPolicy,
    calendar: lordHowe,
    from: '2026-04-05T00:00',
    length: '3wh',
    due: '2026-04-05',
    at: '2026-04-04T16:00Z',
  },
  {
    by: byPolicy,
    calendar: kathmandu,
    from: '2026-05-13T09:00',
    length: '4wh',
    due: '2026-05-15',
    at: '2026-05-15T03:15Z',
  },
  // Pauses.
  {
    by: 'BGB § 209',
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['paused 2026-09-03T00:00', 'resumed 2026-09-05T00:00'],
    due: '2026-09-10',
  },
  {
    by: 'BGB § 209',
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['paused 2026-09-03T09:00', 'resumed 2026-09-04T16:00'],
    due: '2026-09-08',
  },
  {
    by: 'BGB § 209',
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['paused 2026-08-29T00:00', 'resumed 2026-09-03T00:00'],
    due: '2026-09-08',
  },
  {
    by: 'BGB § 209',
    from: '2026-08-19T09:00',
    length: '10d',
    befell: ['paused 2026-08-20T00:00', 'resumed 2026-08-24T00:00'],
    due: '2026-09-02',
  },
  {
    by: 'BGB § 209',
    from: '2026-08-03T09:00',
    length: '1mo',
    befell: ['paused 2026-08-09T17:00', 'resumed 2026-08-12T08:00'],
    counted: { roll: true },
    due: '2026-09-07',
  },
  {
    by: 'Awb art. 4:15',
    calendar: netherlands,
    from: '2011-05-02T10:00',
    length: '14d',
    befell: ['paused 2011-05-10T00:00', 'resumed 2011-05-17T00:00'],
    counted: { roll: true },
    due: '2011-05-23',
  },
  {
    by: 'BGB § 209',
    from: '2026-08-27T09:00',
    length: '48h',
    befell: ['paused 2026-08-27T10:15', 'resumed 2026-08-27T11:45:30'],
    due: '2026-08-29',
    at: '2026-08-29T03:30:30Z',
  },
  {
    by: 'BGB § 209',
    from: '2026-08-27T09:00',
    length: '8wh',
    befell: ['paused 2026-08-27T11:00', 'resumed 2026-08-27T14:00'],
    due: '2026-08-28',
    at: '2026-08-28T03:30Z',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '2h',
    befell: ['paused 2026-08-27T11:00', 'resumed 2026-08-28T11:00'],
    due: '2026-08-27',
    at: '2026-08-27T04:00Z',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '2026-09-11',
    befell: ['paused 2026-08-31T00:00', 'resumed 2026-09-05T00:00'],
    due: '2026-09-15',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '2026-09-12',
    befell: ['paused 2026-09-05T00:00', 'resumed 2026-09-07T00:00'],
    due: '2026-09-12',
  },
  // An outage of the gateway.
  {
    by: 'Fed. R. Civ. P. 6(a)(3)(A)',
    calendar: unitedStates,
    from: '2026-08-24T10:00',
    length: '11d',
    befell: ['interrupted 2026-09-04T15:00 2026-09-05T03:00'],
    counted: { roll: true },
    due: '2026-09-08',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['interrupted 2026-09-08T20:00 2026-09-09T06:00'],
    due: '2026-09-09',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    counted: { end: 'closing-time' },
    befell: ['interrupted 2026-09-08T20:00 2026-09-09T06:00'],
    due: '2026-09-08',
    at: '2026-09-08T10:00Z',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: [
      'paused 2026-09-03T00:00',
      'interrupted 2026-09-03T12:00 2026-09-05T00:00',
      'resumed 2026-09-04T12:00',
    ],
    due: '2026-09-10',
  },
  // Starting anew.
  {
    by: 'BGB § 212',
    from: '2026-08-20T09:00',
    length: '5wd',
    befell: ['paused 2026-08-24T09:00', 'restarted 2026-08-27T09:00'],
    due: '2026-09-08',
  },
  {
    by: 'BGB § 212',
    from: '2026-08-20T09:00',
    length: '5wd',
    befell: ['extended 3wd', 'restarted 2026-08-27T09:00'],
    due: '2026-09-11',
  },
  // Extensions.
  { by: 'BGB § 190', from: '2026-08-27T09:00', length: '5wd', befell: ['extended 3wd'], due: '2026-09-11' },
  {
    by: 'BGB § 190',
    from: '2026-08-19T09:00',
    length: '10d',
    counted: { roll: true },
    befell: ['extended 2d'],
    due: '2026-09-07',
  },
  {
    by: 'BGB § 190',
    from: '2026-08-19T09:00',
    length: '10d',
    counted: { roll: true, dayZero: 'included' },
    befell: ['extended 2d'],
    due: '2026-09-03',
  },
  {
    by: 'BGB § 190',
    from: '2026-08-27T09:00',
    length: '24h',
    befell: ['extended 24h'],
    due: '2026-08-29',
    at: '2026-08-29T02:00Z',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['extended 2026-09-12'],
    due: '2026-09-12',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['extended 2026-09-04'],
    due: '2026-09-08',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['extended 3wd', 'paused 2026-09-09T00:00', 'resumed 2026-09-10T00:00'],
    due: '2026-09-14',
  },
  // An agency that takes over from another.
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['grace 2026-09-07T09:00 3wd'],
    due: '2026-09-10',
  },
  {
    by: byPolicy,
    from: '2026-08-27T09:00',
    length: '5wd',
    befell: ['grace 2026-08-28T09:00 1wd'],
    due: '2026-09-08',
  },
];

describe('due dates, each with what it rests on', () => {
  it.each(vectors)('$by: $length from $from $counted $befell', (vector) => {
    const { calendar = vietnam, from, length, counted, befell = [], due, at } = vector;
    const { zone } = calendar;
    const start = toInstantIn(from, zone);
    const started: ClockEntry = { type: 'started', at: start, length: lengthOf(length) };
    const ledger = [started, ...befell.map((text) => entryOf(text, start, zone))];
    const rule = { counting: { ...counting, ...counted }, uncovered: 'refuse' } as const;
    const dueAt = at === undefined ? {} : { dueAt: toInstantIn(at, zone) };
    const reading = {
      status: 'running',
      due: { ok: true, dueDate: due, zone, provisional: false, ...dueAt },
    };
    expect(readClock(ledger, rule, calendar)).toMatchObject(reading);
    if ('period' in started.length && befell.length === 0) {
      const alone = computeDueDate(start, { period: started.length.period, ...rule }, calendar);
      expect(alone).toMatchObject(reading.due);
    }
  });
});

describe('working days of Vietnam', () => {
  it.each([
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('%i has %i', (year, days) => {
    const [before, last] = [toCivilDate(`${year - 1}-12-31`), toCivilDate(`${year}-12-31`)];
    expect(workingDaysBetween(before, last, vietnam)).toBe(days);
  });
});
