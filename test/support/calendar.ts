import { type WorkingCalendarInput, workingCalendar } from '../../src/index.js';

const hours = ['07:30-11:30', '13:30-17:00'];
const title = { vi: 'Lịch thử', en: 'Test calendar' };

/** Monday to Friday; National Day 2026 from Monday 31 August to Wednesday 2 September; covered up to `coveredTo`. */
export function testCalendarData(
  coveredTo = '2026-12-31',
  changes: Partial<WorkingCalendarInput> = {},
): WorkingCalendarInput {
  const holiday = {
    kind: 'day-off',
    date: '2026-08-31',
    to: '2026-09-02',
    title,
    source: 'test',
    published: null,
  } as const;
  return {
    id: 'test',
    calendarVersion: `to ${coveredTo}`,
    title,
    zone: 'Asia/Ho_Chi_Minh',
    covers: { from: '2026-01-01', to: coveredTo },
    week: {
      monday: hours,
      tuesday: hours,
      wednesday: hours,
      thursday: hours,
      friday: hours,
      saturday: [],
      sunday: [],
    },
    entries: coveredTo >= '2026-09-02' ? [holiday] : [],
    statutory: [{ monthDay: '09-02', title, source: 'test' }],
    ...changes,
  };
}

export const testCalendar = (...given: Parameters<typeof testCalendarData>) =>
  workingCalendar(testCalendarData(...given));

/** The same days with one weekend worked and no holiday: a plan under which provisional due dates come earlier. */
export function busyCalendar() {
  const worked = (date: string) =>
    ({ kind: 'override', date, hours, title, source: 'test', published: null }) as const;
  const entries = ['2026-08-29', '2026-08-30', '2026-09-02'].map(worked);
  return testCalendar('2026-12-31', { calendarVersion: 'busy', entries });
}
