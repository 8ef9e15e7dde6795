import { dayEnd, dayStart, localDayAt, type Stretch } from './zone.js';

/** A time that does not count. */
export type Pause = Stretch;

/** Civil days by their numbers, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** In order, without the empty ones, those that overlap or touch made into one. */
export function mergedPauses(pauses: readonly Pause[]): readonly Pause[] {
  const merged: Pause[] = [];
  for (const pause of [...pauses].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (pause.to <= pause.from) continue;
    if (last === undefined || pause.from > last.to) merged.push(pause);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, pause.to) };
  }
  return merged;
}

/** The pause that an epoch lies in. */
export function pauseAround(epoch: number, pauses: readonly Pause[]): Pause | undefined {
  return pauses.find(({ from, to }) => from <= epoch && epoch < to);
}

/** The days that lie in a pause from their first instant to their last. */
export function pausedDaysOf(pauses: readonly Pause[], zone: string): readonly DayRange[] {
  return pauses.flatMap(({ from, to }) => {
    let first = localDayAt(from, zone);
    while (dayStart(first, zone) < from) first += 1;
    let last = localDayAt(to, zone);
    while (dayEnd(last, zone) >= to) last -= 1;
    return first <= last ? [{ first, last }] : [];
  });
}

/** Whether the clock stood still all through a day. */
export function isPausedAll(day: number, pausedDays: readonly DayRange[]): boolean {
  return pausedDays.some(({ first, last }) => first <= day && day <= last);
}

/** What of a stretch lies outside the pauses, in order. */
export function unpaused({ from, to }: Stretch, pauses: readonly Pause[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let rest = from;
  for (const pause of pauses) {
    if (pause.to <= rest) continue;
    stretches.push({ from: rest, to: Math.min(pause.from, to) });
    rest = pause.to;
  }
  return [...stretches, { from: rest, to }].filter((stretch) => stretch.from < stretch.to);
}
