import type { ClockEntry, ClockLedger, Length } from './clock-ledger.js';
import { TimeFault } from './fault.js';
import { type Instant, toEpoch } from './instant.js';
import { mergedPauses, type Pause } from './pauses.js';

/** An entry that moves the due date after the term itself was counted. */
export type Leg = Extract<ClockEntry, { type: 'extended' | 'grace' }>;

/** What a ledger comes to. */
export interface ClockHistory {
  readonly start: Instant;
  readonly length: Length;
  /** Extensions and grace terms, in order. */
  readonly legs: readonly Leg[];
  readonly pauses: readonly Pause[];
  /** Since when the clock stands still; null where it runs. */
  readonly pausedSince: Instant | null;
}

interface Fold {
  start: Instant;
  length: Length;
  readonly legs: Leg[];
  readonly pauses: Pause[];
  /** Pauses may overlap: the clock runs again when as many have ended as have begun. */
  readonly open: Instant[];
}

function closePause(fold: Fold, at: Instant): void {
  const since = fold.open.shift();
  if (since === undefined)
    throw new TimeFault('ledger-invalid', `A clock is resumed at ${at} that is not paused`);
  // Those that are still open go on from here.
  if (fold.open.length > 0) fold.open[0] = at;
  fold.pauses.push({ from: toEpoch(since), to: toEpoch(at) });
}

function startAgain(fold: Fold, at: Instant): void {
  fold.start = at;
  fold.open.length = 0;
}

/** A period begins anew; a due date that was named stays the day it is, and what was paused of it stays paused. */
function restart(fold: Fold, at: Instant): void {
  if ('period' in fold.length) startAgain(fold, at);
  else while (fold.open.length > 0) closePause(fold, at);
}

function foldEntry(fold: Fold, entry: ClockEntry): void {
  switch (entry.type) {
    case 'started':
      startAgain(fold, entry.at);
      fold.length = entry.length;
      return;
    case 'restarted':
      restart(fold, entry.at);
      return;
    case 'paused':
      fold.open.push(entry.at);
      return;
    case 'resumed':
      closePause(fold, entry.at);
      return;
    case 'interrupted':
      fold.pauses.push({ from: toEpoch(entry.from), to: toEpoch(entry.to) });
      return;
    case 'extended':
    case 'grace':
      fold.legs.push(entry);
  }
}

/**
 * What a ledger comes to; null where it is empty. Throws `ledger-invalid` where it does not begin with `started` or
 * resumes a clock that runs: that is a programming error.
 */
export function clockHistory(ledger: ClockLedger): ClockHistory | null {
  const [first] = ledger;
  if (first === undefined) return null;
  if (first.type !== 'started')
    throw new TimeFault(
      'ledger-invalid',
      `The ledger of a clock begins with "started", not with "${first.type}"`,
    );
  const fold: Fold = { start: first.at, length: first.length, legs: [], pauses: [], open: [] };
  for (const entry of ledger) foldEntry(fold, entry);
  const start = toEpoch(fold.start);
  // What came before the start no longer matters.
  const pauses = fold.pauses.map(({ from, to }) => ({ from: Math.max(from, start), to }));
  const { length, legs, open } = fold;
  return { start: fold.start, length, legs, pauses: mergedPauses(pauses), pausedSince: open[0] ?? null };
}
