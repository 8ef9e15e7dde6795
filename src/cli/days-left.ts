import type { ConsultationView } from '../coordinator/index.js';
import { civilDateOf, daysBetween, type Instant, workingDaysBetween } from '../time/index.js';
import type { Case } from './case.js';
import type { PhraseName } from './phrases.js';
import type { Words } from './words.js';

interface Countdown {
  readonly one: PhraseName;
  readonly more: PhraseName;
}

const phraseNames = {
  'working-day': {
    left: { one: 'oneWorkingDayLeft', more: 'workingDaysLeft' },
    over: { one: 'oneWorkingDayOver', more: 'workingDaysOver' },
  },
  'calendar-day': {
    left: { one: 'oneCalendarDayLeft', more: 'calendarDaysLeft' },
    over: { one: 'oneCalendarDayOver', more: 'calendarDaysOver' },
  },
} as const satisfies Record<string, { readonly left: Countdown; readonly over: Countdown }>;

/**
 * How long a reply may still take, in the unit of the term: counted from the day of the fact that tells it, which for
 * what happens at midnight is the day that ends. Empty where no clock runs.
 */
export function daysLeft(
  { dueDate, clock }: ConsultationView,
  at: Instant,
  { calendar, policy }: Case,
  words: Words,
): readonly string[] {
  if (dueDate === null || (clock !== 'running' && clock !== 'overdue')) return [];
  const { unit } = policy.data.term.period;
  // The last instant of a term in hours, or of a month, says more than a count of days.
  if (unit !== 'working-day' && unit !== 'calendar-day') return [];
  const day = civilDateOf(at, calendar.zone);
  const days =
    unit === 'working-day' ? workingDaysBetween(day, dueDate, calendar) : daysBetween(day, dueDate);
  const counted = ({ one, more }: Countdown, count: number) =>
    count === 1 ? words.phrase(one) : words.phrase(more, { count });
  const { left, over } = phraseNames[unit];
  if (days > 0) return [counted(left, days)];
  if (clock === 'running') return [words.phrase('lastDay')];
  return days < 0 ? [counted(over, -days)] : [words.phrase('overdue')];
}
