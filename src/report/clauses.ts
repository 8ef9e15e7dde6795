import type { Cited } from '../event/index.js';
import type { ReportEntry, Traced } from './entries.js';
import type { Figure } from './scorecard.js';
import { stands, violationClasses } from './violation-classes.js';

const names = ['breached', 'concluded', 'excused', 'dismissed', 'overturned'] as const;
type ClauseFigure = (typeof names)[number];

/** How often one clause was breached, and what became of it: most breached first. Superseded cases are in none of it. */
export interface ClauseCard extends Readonly<Record<ClauseFigure, Figure>> {
  readonly citation: Cited;
}

function countsOf({ status, overturned }: NonNullable<ReportEntry['violation']>): readonly ClauseFigure[] {
  const judged = violationClasses[status];
  const counts: Readonly<Record<ClauseFigure, boolean>> = {
    breached: stands(status),
    concluded: judged === 'concluded',
    excused: judged === 'excused',
    dismissed: judged === 'dismissed',
    overturned: overturned && judged !== 'superseded',
  };
  return names.filter((name) => counts[name]);
}

function cardOf(citation: Cited, entries: readonly ReportEntry[]): ClauseCard {
  const figure = (name: ClauseFigure): Figure => {
    const of = entries
      .filter(({ violation }) => violation !== null && countsOf(violation).includes(name))
      .map(({ id, facts }): Traced => ({ id, facts }));
    return { count: of.length, of };
  };
  return {
    citation,
    breached: figure('breached'),
    concluded: figure('concluded'),
    excused: figure('excused'),
    dismissed: figure('dismissed'),
    overturned: figure('overturned'),
  };
}

/** A citation is told apart by what it says, for two policies may give one id to two clauses. */
const keyOf = ({ id, instrument, number, article }: Cited): string =>
  JSON.stringify([id, instrument.vi, number, article.vi]);

/** By clause what was breached, excused and overturned. */
export function clauseCards(entries: readonly ReportEntry[]): readonly ClauseCard[] {
  const clauses = new Map<string, { citation: Cited; entries: ReportEntry[] }>();
  for (const entry of entries) {
    if (entry.violation === null || entry.violation.status === 'superseded') continue;
    const { citation } = entry.violation;
    const clause = clauses.get(keyOf(citation)) ?? { citation, entries: [] };
    clause.entries.push(entry);
    clauses.set(keyOf(citation), clause);
  }
  return [...clauses]
    .map(([key, clause]) => ({ key, card: cardOf(clause.citation, clause.entries) }))
    .sort(
      (one, other) => other.card.breached.count - one.card.breached.count || (one.key < other.key ? -1 : 1),
    )
    .map(({ card }) => card);
}
