import { vietnamCalendar } from '../../src/regimes/calendars/vietnam.js';
import { type DueDateRule, type WorkingCalendarInput, workingCalendar } from '../../src/time/index.js';

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

export function rule(
  amount: number,
  unit: DueDateRule['period']['unit'],
  changes: Partial<DueDateRule> = {},
) {
  return {
    period: { amount, unit },
    end: 'end-of-day',
    roll: false,
    uncovered: 'refuse',
    ...changes,
  } as const satisfies DueDateRule;
}
