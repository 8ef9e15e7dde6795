import { vietnamCalendar } from '../../src/regimes/calendars/vietnam.js';
import {
  type Counting,
  type DueDateRule,
  type Period,
  type Uncovered,
  type WorkingCalendarInput,
  workingCalendar,
} from '../../src/time/index.js';

export const vietnam = workingCalendar(vietnamCalendar);

/** Counts days off and swaps of a small calendar: August 2026 in Vietnam, Monday to Friday 08:00–12:00, 13:00–17:00. */
export function smallCalendar(changes: Partial<WorkingCalendarInput> = {}): WorkingCalendarInput {
  const hours = ['08:00-12:00', '13:00-17:00'];
  return {
    id: 'small',
    calendarVersion: '1',
    title: { vi: 'Lịch thử', en: 'A small calendar' },
    zone: 'Asia/Ho_Chi_Minh',
    covers: { from: '2026-08-01', to: '2026-08-31' },
    week: {
      monday: hours,
      tuesday: hours,
      wednesday: hours,
      thursday: hours,
      friday: ['08:00-11:00'],
      saturday: [],
      sunday: [],
    },
    entries: [],
    statutory: [],
    ...changes,
  };
}

export const provenance = {
  title: { vi: 'Ngày thử', en: 'A day for the test' },
  source: 'test',
  published: null,
};

export const counting = {
  dayZero: 'excluded',
  cutOff: 'none',
  end: 'end-of-day',
  roll: false,
} as const satisfies Counting;

/** A rule that counts as most do, but for what is said of it. */
export function rule(
  amount: number,
  unit: Period['unit'],
  { uncovered = 'refuse', ...changes }: Partial<Counting> & { readonly uncovered?: Uncovered } = {},
): DueDateRule {
  return { period: { amount, unit }, counting: { ...counting, ...changes }, uncovered };
}

const off = (date: string, to: string = date) => ({ kind: 'day-off', date, to, ...provenance }) as const;

/** A calendar of the years 2025–2027 whose plan is out until the autumn of 2026. */
function officeIn(
  zone: string,
  week: WorkingCalendarInput['week'],
  entries: WorkingCalendarInput['entries'],
) {
  const covers = { from: '2025-01-01', to: '2026-11-20' };
  const statutory = [{ monthDay: '01-01', title: provenance.title, source: 'law' }];
  return workingCalendar(
    smallCalendar({ id: zone.replace('/', '-').toLowerCase(), zone, covers, week, entries, statutory }),
  );
}

const { week: common } = smallCalendar();

/** Offices in zones whose clocks change, at work also when they do (on Sundays), and all night. */
export const offices = [
  officeIn(
    'Asia/Kathmandu',
    { ...common, wednesday: ['08:00-12:00'], saturday: ['09:15-11:45', '13:00-13:01'] },
    [
      off('2026-03-02', '2026-03-06'),
      off('2026-05-14'),
      { kind: 'working-day', date: '2026-05-17', swappedFor: '2026-05-14', ...provenance },
      { kind: 'override', date: '2026-05-20', hours: ['10:00-11:00', '11:00-12:00'], ...provenance },
    ],
  ),
  officeIn(
    'Europe/Berlin',
    { ...common, saturday: ['20:00-24:00'], sunday: ['00:00-04:00', '23:00-24:00'] },
    [
      off('2026-04-03', '2026-04-06'),
      off('2026-05-01'),
      off('2026-10-03'),
      { kind: 'override', date: '2026-06-06', hours: ['00:00-24:00'], ...provenance },
      { kind: 'override', date: '2026-06-07', hours: ['00:00-24:00'], ...provenance },
    ],
  ),
  officeIn('America/New_York', { ...common, sunday: ['01:30-02:30', '03:15-05:00'] }, [
    off('2026-07-03'),
    off('2026-09-07'),
    off('2026-10-30'),
  ]),
  officeIn('Australia/Lord_Howe', { ...common, sunday: ['00:00-01:40', '01:45-02:15', '02:15-03:00'] }, [
    off('2026-01-26'),
    off('2026-04-25', '2026-04-27'),
    { kind: 'working-day', date: '2026-05-02', swappedFor: '2026-04-27', ...provenance },
  ]),
];
