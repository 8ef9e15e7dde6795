import { addBusinessDays } from 'date-fns';
import { computeDueDate, type DueDateRule, toInstant, workingCalendar } from '../src/index.js';
import { vietnamCalendar } from '../src/regimes/index.js';
import { type Measurement, measure } from './measure.js';

const calendar = workingCalendar(vietnamCalendar);

const ruleOf = (amount: number): DueDateRule => ({
  period: { amount, unit: 'working-day' },
  counting: { dayZero: 'excluded', cutOff: 'none', end: 'end-of-day', roll: false },
  uncovered: 'refuse',
});

const firstEntry = Date.parse('2025-01-01T00:00:00.000Z');
const minutesInYear = 365 * 24 * 60;

/** Entries all over a year, no two alike, each with a period of 1 to 60 working days. */
const entries = Array.from({ length: 50_000 }, (_, index) => {
  // A step that shares no divisor with the year goes through all of it in no order.
  const start = new Date(firstEntry + ((index * 7_919) % minutesInYear) * 60_000 + (index % 60_000));
  return { start, instant: toInstant(start.toISOString()), amount: 1 + (index % 60) };
});
const rules = Array.from({ length: 61 }, (_, amount) => ruleOf(Math.max(1, amount)));

function duePerSecond(run: () => number): number {
  const begun = performance.now();
  const computed = run();
  if (computed !== entries.length) throw new Error('each entry has a due date');
  return (computed * 1_000) / (performance.now() - begun);
}

/** Ours read the instant from its text, know days off and zone, and give a record's texts; theirs skip weekends. */
export function dueDateVersusDateFns(): Promise<Measurement> {
  return measure({
    name: 'due-date-vs-date-fns',
    against: "date-fns' addBusinessDays on Dates made beforehand, weekends only",
    unit: 'due dates a second',
    better: 'more',
    ours: () =>
      duePerSecond(() => {
        let computed = 0;
        for (const { instant, amount } of entries) {
          const rule = rules[amount];
          if (rule !== undefined && computeDueDate(instant, rule, calendar).ok) computed += 1;
        }
        return computed;
      }),
    theirs: () =>
      duePerSecond(() => {
        let computed = 0;
        for (const { start, amount } of entries) if (addBusinessDays(start, amount) > start) computed += 1;
        return computed;
      }),
  });
}
