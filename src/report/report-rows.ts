import { violationStatusTitles } from '../catalogue/index.js';
import { citationText, type Language, violationKinds } from '../event/index.js';
import { csvText } from './csv.js';
import { type FigureName, figureNames, figures } from './figures.js';
import type { Report } from './report.js';
import type { Figure, Scorecard } from './scorecard.js';

/** One number of a report, named by codes that do not change with the language. */
export interface ReportRow {
  readonly from: string | null;
  readonly to: string | null;
  /** null for all agencies together, and for clauses. */
  readonly agency: string | null;
  readonly officer: string | null;
  /** A figure, `median-days`, `p90-days`, `violation:kind:status` or `clause:figure`. */
  readonly figure: string;
  readonly title: string;
  readonly value: number | null;
  /** What a clause is cited as. */
  readonly citation: string | null;
}

type Place = Pick<ReportRow, 'from' | 'to' | 'agency' | 'officer' | 'citation'>;

const daysTitles = {
  'median-days': { vi: 'Số ngày làm việc, trung vị', en: 'Working days taken, median' },
  'p90-days': { vi: 'Số ngày làm việc, phân vị 90', en: 'Working days taken, 90th percentile' },
} as const;

const clauseTitles = {
  breached: { vi: 'Bị vi phạm', en: 'Breached' },
  concluded: { vi: 'Đã kết luận', en: 'Concluded' },
  excused: { vi: 'Được miễn', en: 'Excused' },
  dismissed: { vi: 'Không vi phạm', en: 'Dismissed' },
  overturned: { vi: 'Bị hủy khi khiếu nại', en: 'Overturned on appeal' },
} as const;
const clauseNames = ['breached', 'concluded', 'excused', 'dismissed', 'overturned'] as const;

function cardRows(card: Scorecard, language: Language): ReportRow[] {
  const { period, agency, officer, daysTaken } = card;
  const place: Place = { from: period.from, to: period.to, agency, officer, citation: null };
  const days = [
    ['median-days', daysTaken.median],
    ['p90-days', daysTaken.ninetiethPercentile],
  ] as const;
  return [
    ...figureNames.map((name: FigureName) => ({
      ...place,
      figure: name,
      title: figures[name][language],
      value: card.figures[name].count,
    })),
    ...days.map(([name, value]) => ({ ...place, figure: name, title: daysTitles[name][language], value })),
    ...card.violations.map(({ kind, status, count }) => ({
      ...place,
      figure: `violation:${kind}:${status}`,
      title: `${violationKinds[kind].title[language]} – ${violationStatusTitles[status][language]}`,
      value: count,
    })),
  ];
}

const nowhere: Place = { from: null, to: null, agency: null, officer: null, citation: null };

/** Every number of a report, one a row: the form in which spreadsheets pivot and databases load. */
export function reportRows({ cards, clauses }: Report, language: Language): readonly ReportRow[] {
  return [
    ...cards.flatMap((card) => cardRows(card, language)),
    ...clauses.flatMap((clause) =>
      clauseNames.map((name) => ({
        ...nowhere,
        citation: citationText(clause.citation)[language],
        figure: `clause:${name}`,
        title: clauseTitles[name][language],
        value: clause[name].count,
      })),
    ),
  ];
}

/** A report as CSV, one number a row: see {@link csvText} for its form. */
export function reportCsv(report: Report, language: Language): string {
  const head = ['from', 'to', 'agency', 'officer', 'figure', 'title', 'value', 'citation'];
  const rows = reportRows(report, language).map(
    ({ from, to, agency, officer, figure, title, value, citation }) =>
      [from, to, agency, officer, figure, title, value, citation] as const,
  );
  return csvText([head, ...rows]);
}

const plainFigure = ({ count, of }: Figure, withFacts: boolean) => (withFacts ? { count, of } : count);

/** A report for other programs: counts, or with `facts` each count with what it counts and the records behind that. */
export function reportJson({ counts, cards, clauses }: Report, { facts = false } = {}) {
  return {
    counts,
    cards: cards.map(({ figures: own, violations, period, ...card }) => ({
      ...card,
      period: { from: period.from, to: period.to },
      figures: Object.fromEntries(figureNames.map((name) => [name, plainFigure(own[name], facts)])),
      violations: violations.map(({ kind, status, ...figure }) => ({
        kind,
        status,
        ...(facts ? { count: figure.count, of: figure.of } : { count: figure.count }),
      })),
    })),
    clauses: clauses.map((clause) => ({
      citation: clause.citation,
      ...Object.fromEntries(clauseNames.map((name) => [name, plainFigure(clause[name], facts)])),
    })),
  };
}
