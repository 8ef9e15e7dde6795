import type { AgencyId, ViolationKind } from '../event/index.js';
import type { ViolationStatus } from '../violation/index.js';
import type { ReportEntry, Traced } from './entries.js';
import { type FigureName, figureNames } from './figures.js';
import type { ReportPeriod } from './period.js';
import { nearestRank, type Rate } from './rate.js';

/** A count, and what it counts: `trace` goes from any figure down to the records of the trail. */
export interface Figure {
  readonly count: number;
  readonly of: readonly Traced[];
}

/** Working days from the start of the clock to the first adequate reply, pauses apart; nearest rank, whole days. */
export interface DaysTaken {
  readonly replies: number;
  readonly median: number | null;
  readonly ninetiethPercentile: number | null;
}

export interface ViolationCount extends Figure {
  readonly kind: ViolationKind;
  readonly status: ViolationStatus;
}

/** What one agency, or all together (`agency: null`), did in one period. */
export interface Scorecard {
  readonly agency: AgencyId | null;
  /** The officer, where the policy tells officers apart and this card is of one; else null. */
  readonly officer: string | null;
  readonly period: ReportPeriod;
  readonly figures: Readonly<Record<FigureName, Figure>>;
  /** In time of those owed: `figures['in-time']` of `figures.due`. What is open and overdue stands in figures of its own. */
  readonly onTimeRate: Rate;
  readonly daysTaken: DaysTaken;
  readonly violations: readonly ViolationCount[];
}

const traced = ({ id, facts }: ReportEntry): Traced => ({ id, facts });

function figuresOf(entries: readonly ReportEntry[]): Scorecard['figures'] {
  const counted = figureNames.map((name): [FigureName, Figure] => {
    const of = entries.filter(({ figures }) => figures.includes(name)).map(traced);
    return [name, { count: of.length, of }];
  });
  // One entry for each of the names, by construction.
  return Object.fromEntries(counted) as Record<FigureName, Figure>;
}

function daysTaken(entries: readonly ReportEntry[]): DaysTaken {
  const days = entries.flatMap(({ days: taken }) => (taken === null ? [] : [taken]));
  return {
    replies: days.length,
    median: nearestRank(days, 50),
    ninetiethPercentile: nearestRank(days, 90),
  };
}

function violationsOf(entries: readonly ReportEntry[]): readonly ViolationCount[] {
  const counts = new Map<string, ViolationCount>();
  for (const entry of entries) {
    if (entry.violation === null) continue;
    const { kind, status } = entry.violation;
    const key = `${kind} ${status}`;
    const of = [...(counts.get(key)?.of ?? []), traced(entry)];
    counts.set(key, { kind, status, count: of.length, of });
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}

/** The card of some entries: nothing is left out, for whoever chose them has. */
export function scorecardOf(
  entries: readonly ReportEntry[],
  { agency, officer, period }: Pick<Scorecard, 'agency' | 'officer' | 'period'>,
): Scorecard {
  const figures = figuresOf(entries);
  return {
    agency,
    officer,
    period,
    figures,
    onTimeRate: { numerator: figures['in-time'].count, denominator: figures.due.count },
    daysTaken: daysTaken(entries),
    violations: violationsOf(entries),
  };
}
