import fc from 'fast-check';
import { expect, it } from 'vitest';
import { computeDueDate, fromEpoch, readClock } from '../../src/time/index.js';
import { type LedgerAndTerm, ledgersAndTerms } from '../support/arbitrary-term.js';
import { dueByMinutes } from '../support/minute-by-minute.js';
import { holds } from '../support/seed.js';

const textOf = ({ minutes, ledger, term: { counting, uncovered } }: LedgerAndTerm): string => {
  const reading = readClock(ledger, { counting, uncovered }, minutes.calendar);
  return reading.status === 'running' ? JSON.stringify(reading.due) : reading.status;
};

/** The due date of any ledger, and of its term alone, is that of the walk minute by minute. */
export function dueDatesByMinutes(runs: number): void {
  it(`the due dates of ${runs} random ledgers are those that a walk minute by minute finds`, () => {
    holds(
      fc.property(ledgersAndTerms(), (random) => {
        const byMinutes = JSON.stringify(dueByMinutes(random.minutes, random.term));
        if (textOf(random) !== byMinutes) expect(textOf(random)).toBe(byMinutes);
        const { length, start, counting, uncovered } = random.term;
        if (!('period' in length) || random.ledger.length > 1) return;
        const { period } = length;
        const alone = computeDueDate(
          fromEpoch(start),
          { period, counting, uncovered },
          random.minutes.calendar,
        );
        if (JSON.stringify(alone) !== byMinutes) expect(JSON.stringify(alone)).toBe(byMinutes);
      }),
      runs,
    );
  });
}
