import fc from 'fast-check';
import {
  type ClockEntry,
  type ClockLedger,
  type Counting,
  fromEpoch,
  type Length,
  type Period,
  toCivilDate,
} from '../../src/time/index.js';
import { offices, vietnam } from '../time/calendars.js';
import { type Minutes, minutesOf, type Term } from './minute-by-minute.js';

const day = 86_400_000;

/** Made when they are first asked for, for it takes a second. */
let made: readonly Minutes[] | null = null;
export function allMinutes(): readonly Minutes[] {
  made ??= [vietnam, ...offices].map((calendar) => ({
    ...minutesOf(calendar, '2025-12-01', '2028-02-28'),
    // A counterexample names the calendar, and does not list a million minutes.
    [fc.toStringMethod]: () => calendar.id,
  }));
  return made;
}

const upTo = (max: number) => fc.integer({ min: 1, max });

/** Periods of every unit, short enough for a walk. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  upTo(30).map((amount) => ({ amount, unit: 'working-day' as const })),
  upTo(45).map((amount) => ({ amount, unit: 'calendar-day' as const })),
  upTo(3).map((amount) => ({ amount, unit: 'month' as const })),
  fc
    .tuple(upTo(3), upTo(100))
    .map(([amount, atLeastDays]) => ({ amount, unit: 'month' as const, atLeastDays })),
  upTo(400).map((amount) => ({ amount, unit: 'hour' as const })),
  upTo(60).map((amount) => ({ amount, unit: 'working-hour' as const })),
);

export const countings: fc.Arbitrary<Counting> = fc.record({
  dayZero: fc.constantFrom('excluded', 'included'),
  cutOff: fc.constantFrom('none', 'closing-time', '11:00', '16:30', '02:15'),
  end: fc.constantFrom('end-of-day', 'closing-time'),
  roll: fc.boolean(),
});

/** Instants within so many days, many of them where something changes: at midnight, when an office opens or closes. */
export function instantsOf(
  { begin, starts, closings, dates }: Minutes,
  from: string,
  days: number,
): fc.Arbitrary<number> {
  const first = dates.indexOf(from);
  const epochOf = (date: number): number => begin + (starts[date] ?? 0) * 60_000;
  const someDay = fc.integer({ min: first, max: first + days });
  const nudge = fc.constantFrom(-1, 0, 0, 0, 1);
  return fc.oneof(
    fc.integer({ min: epochOf(first), max: epochOf(first + days) }),
    fc.tuple(someDay, nudge).map(([date, by]) => epochOf(date) + by),
    fc.tuple(someDay, nudge).map(([date, by]) => (closings[date] ?? epochOf(date)) + by),
    fc
      .tuple(someDay, fc.integer({ min: 0, max: 300 }))
      .map(([date, minutes]) => epochOf(date) + minutes * 60_000),
  );
}

interface Befallen {
  readonly from: number;
  readonly to: number;
  readonly interrupted: boolean;
}

function pausesOf(minutes: Minutes, from: string): fc.Arbitrary<readonly Befallen[]> {
  const one = fc
    .tuple(
      instantsOf(minutes, from, 60),
      fc.oneof(
        fc.integer({ min: 0, max: 12 * day }),
        upTo(10).map((n) => n * day),
      ),
      fc.boolean(),
    )
    .map(([begun, length, interrupted]) => ({ from: begun, to: begun + length, interrupted }));
  return fc.array(one, { maxLength: 3 });
}

function lengthsOf({ dates }: Minutes, from: string): fc.Arbitrary<Length> {
  const first = dates.indexOf(from);
  const named = fc
    .integer({ min: first, max: first + 90 })
    .map((date) => ({ dueDate: toCivilDate(dates[date] ?? '') }));
  return fc.oneof(
    { weight: 5, arbitrary: periods.map((period) => ({ period })) },
    { weight: 1, arbitrary: named },
  );
}

type TermLeg = Term['legs'][number];

function legsOf(minutes: Minutes, from: string): fc.Arbitrary<readonly TermLeg[]> {
  const extended = fc
    .tuple(instantsOf(minutes, from, 60), lengthsOf(minutes, from))
    .map(([at, by]) => ({ type: 'extended' as const, at, by }));
  const grace = fc
    .tuple(instantsOf(minutes, from, 60), periods)
    .map(([at, period]) => ({ type: 'grace' as const, at, period }));
  return fc.array(fc.oneof({ weight: 3, arbitrary: extended }, { weight: 1, arbitrary: grace }), {
    maxLength: 2,
  });
}

/** In the order of time; what is paused at the instant at which it is resumed is paused first. */
function pauseEntries(pauses: readonly Befallen[]): readonly ClockEntry[] {
  const edges = pauses.flatMap(({ from, to, interrupted }): { epoch: number; entry: ClockEntry }[] => {
    const [begun, ended] = [fromEpoch(from), fromEpoch(to)];
    if (interrupted) return [{ epoch: to, entry: { type: 'interrupted', from: begun, to: ended } }];
    return [
      { epoch: from, entry: { type: 'paused', at: begun } },
      { epoch: to, entry: { type: 'resumed', at: ended } },
    ];
  });
  const order = ({ entry }: (typeof edges)[number]): number => (entry.type === 'paused' ? 0 : 1);
  return edges
    .sort((one, other) => one.epoch - other.epoch || order(one) - order(other))
    .map(({ entry }) => entry);
}

const legEntry = (leg: TermLeg): ClockEntry => ({ ...leg, at: fromEpoch(leg.at) });

export interface LedgerAndTerm {
  readonly minutes: Minutes;
  readonly term: Term;
  readonly ledger: ClockLedger;
}

/** How long before a restart the clock was first started, and what befell it until then: none of it matters. */
const beforeRestart = fc.option(
  fc.record({ since: upTo(20 * day), pausedAfter: upTo(20 * day), resumedAfter: fc.option(upTo(20 * day)) }),
);

function entriesUntil(
  start: number,
  length: Length,
  earlier: { since: number; pausedAfter: number; resumedAfter: number | null } | null,
): readonly ClockEntry[] {
  // What is named is not started anew: it goes on.
  if (earlier === null || 'dueDate' in length) return [{ type: 'started', at: fromEpoch(start), length }];
  const begun = start - earlier.since;
  const paused = Math.min(begun + earlier.pausedAfter, start);
  const resumed = earlier.resumedAfter === null ? null : Math.min(paused + earlier.resumedAfter, start);
  return [
    { type: 'started', at: fromEpoch(begun), length },
    { type: 'paused', at: fromEpoch(paused) },
    ...(resumed === null ? [] : [{ type: 'resumed' as const, at: fromEpoch(resumed) }]),
    { type: 'restarted', at: fromEpoch(start) },
  ];
}

function inMinutes(minutes: Minutes): fc.Arbitrary<LedgerAndTerm> {
  return fc
    .integer({ min: 40, max: 400 })
    .chain((date) => {
      const from = minutes.dates[date] ?? '';
      return fc.tuple(
        instantsOf(minutes, from, 2),
        lengthsOf(minutes, from),
        pausesOf(minutes, from),
        legsOf(minutes, from),
        countings,
        fc.constantFrom('refuse' as const, 'provisional' as const),
        beforeRestart,
      );
    })
    .map(([start, length, befallen, legs, counting, uncovered, earlier]) => {
      const ledger = [
        ...entriesUntil(start, length, earlier),
        ...pauseEntries(befallen),
        ...legs.map(legEntry),
      ];
      const pauses = befallen
        .map(({ from, to }) => ({ from: Math.max(from, start), to }))
        .filter(({ from, to }) => from < to);
      return { minutes, ledger, term: { start, length, pauses, legs, counting, uncovered } };
    });
}

/** A term with its history in one of the calendars, as a ledger and as the reference takes it. */
export function ledgersAndTerms(): fc.Arbitrary<LedgerAndTerm> {
  return fc.oneof(...allMinutes().map(inMinutes));
}
