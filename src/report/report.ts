import type { AgencyId } from '../event/index.js';
import type { PolicyData } from '../policy/index.js';
import type { CivilDate, WorkingCalendar } from '../time/index.js';
import { type ClauseCard, clauseCards } from './clauses.js';
import type { ReportEntry, Traced } from './entries.js';
import type { FigureName } from './figures.js';
import { isWithinPeriod, type PeriodKind, periodAround, periodFrom, type ReportPeriod } from './period.js';
import type { ReportProjection } from './report-projection.js';
import { type Scorecard, scorecardOf } from './scorecard.js';

type ReportRules = NonNullable<PolicyData['scorecards']>;

export interface ReportQuery {
  /** Civil dates, both included. What was asked of an agency falls on its due date; all else on the day it happened. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** A card for each month, quarter or year in which something falls; one for the whole span unless given. */
  readonly by?: PeriodKind;
  readonly agency?: AgencyId;
  /** Counts working days; without it nothing is said of how long replies took. */
  readonly calendar?: WorkingCalendar;
  /** `scorecards` of the policy: whether officers are told apart, and which violations count. */
  readonly rules?: Pick<ReportRules, 'perOfficer' | 'counts'>;
  /** Requests in shadow mode are left out unless this is true. */
  readonly shadow?: boolean;
}

export interface Report {
  /** Which violations count, as the policy says; both figures stand in every card. */
  readonly counts: ReportRules['counts'];
  /** By period: first all agencies together, then each, then officers where the policy tells them apart. */
  readonly cards: readonly Scorecard[];
  readonly clauses: readonly ClauseCard[];
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function grouped<Key extends string>(
  entries: readonly ReportEntry[],
  keyOf: (entry: ReportEntry) => Key | null,
): readonly (readonly [Key, readonly ReportEntry[]])[] {
  const groups = new Map<Key, ReportEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === null) continue;
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }
  return [...groups].sort(([one], [other]) => inOrder(one, other));
}

function cardsOf(entries: readonly ReportEntry[], period: ReportPeriod, perOfficer: boolean): Scorecard[] {
  const total = scorecardOf(entries, { agency: null, officer: null, period });
  const agencies = grouped(entries, ({ agency }) => agency).flatMap(([agency, own]) => {
    const officers = perOfficer ? grouped(own, ({ officer }) => officer) : [];
    return [
      scorecardOf(own, { agency, officer: null, period }),
      ...officers.map(([officer, his]) => scorecardOf(his, { agency, officer, period })),
    ];
  });
  return [total, ...agencies];
}

/** The scorecards of a projection, with the clauses most breached. */
export function reportOf(projection: ReportProjection, query: ReportQuery = {}): Report {
  const { from = null, to = null, by, agency, calendar = null, rules, shadow = false } = query;
  const span = periodFrom(from, to);
  const entries = projection
    .entries({ calendar, shadow })
    .filter((entry) => isWithinPeriod(entry.date, span) && (agency === undefined || entry.agency === agency));
  const perOfficer = rules?.perOfficer === 'on';
  const periods =
    by === undefined
      ? [{ period: span, own: entries }]
      : grouped(entries, ({ date }) => periodAround(date, by).from).map(([first, own]) => ({
          period: periodAround(first, by),
          own,
        }));
  return {
    counts: rules?.counts ?? 'recorded',
    cards: periods.flatMap(({ period, own }) => cardsOf(own, period, perOfficer)),
    clauses: clauseCards(entries),
  };
}

/** From a figure down to the facts: each thing that it counts, with its records. */
export const trace = ({ figures }: Scorecard, name: FigureName): readonly Traced[] => figures[name].of;
