import type { LocalText } from '../event/index.js';

/** A share as it is kept: two counts, never a fraction that was rounded. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** Tenths of a percent, half up; all and none are said of all and none alone. */
function tenthsOf({ numerator, denominator }: Rate): number {
  const rounded = Math.floor((2_000 * numerator + denominator) / (2 * denominator));
  if (rounded === 1_000 && numerator < denominator) return 999;
  return rounded === 0 && numerator > 0 ? 1 : rounded;
}

/** `97,5%`, `97.5%`; a dash where there is nothing to divide by. A rate of 99.96 % is not all: it reads 99.9%. */
export function percentText(rate: Rate): LocalText {
  if (rate.denominator === 0) return { vi: '–', en: '–' };
  const tenths = tenthsOf(rate);
  const [whole, rest] = [Math.floor(tenths / 10), tenths % 10];
  return { vi: `${whole},${rest}%`, en: `${whole}.${rest}%` };
}

/** The smallest of some whole numbers that so many percent of them do not exceed (nearest rank); null where there are none. */
export function nearestRank(numbers: readonly number[], percent: number): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const rank = Math.max(1, Math.ceil((percent * sorted.length) / 100));
  return sorted[rank - 1] ?? null;
}
