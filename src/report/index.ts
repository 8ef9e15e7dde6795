/** Scorecards and clauses, read off the records of any number of requests. */
export type { ClauseCard } from './clauses.js';
export { csvText } from './csv.js';
export type { ReportEntry, Traced } from './entries.js';
export {
  type ConsultationResult,
  consultationResults,
  type FigureName,
  figureNames,
  figures,
  isFigureName,
} from './figures.js';
export { type PeriodKind, periodKinds, type ReportPeriod } from './period.js';
export { nearestRank, percentText, type Rate } from './rate.js';
export { type Report, type ReportQuery, reportOf, trace } from './report.js';
export { type ReportProjection, type ReportState, reportProjection } from './report-projection.js';
export { type ReportRow, reportCsv, reportJson, reportRows } from './report-rows.js';
export type { DaysTaken, Figure, Scorecard, ViolationCount } from './scorecard.js';
export { type ViolationClass, violationClasses } from './violation-classes.js';
