import { type ExplainedDayText, explainedDayText, shortWeekdayTitles } from '../catalogue/index.js';
import type { Language, LocalText } from '../event/index.js';
import { type ClockLedger, type DueDateExplanation, weekdayOf } from '../time/index.js';
import { drawnTable } from './drawn-table.js';
import { printable, type Style, wrapped } from './terminal.js';

const headings: Record<'date' | 'weekday' | 'count' | 'why' | 'source', LocalText> = {
  date: { vi: 'Ngày', en: 'Date' },
  weekday: { vi: 'Thứ', en: 'Day' },
  count: { vi: 'Tính', en: 'Count' },
  why: { vi: 'Vì sao', en: 'Why' },
  source: { vi: 'Nguồn', en: 'Source' },
};

/** The sources of the days, each once, in the order in which they are met. */
function sourcesOf(texts: readonly ExplainedDayText[], language: Language): readonly string[] {
  return [...new Set(texts.flatMap(({ source }) => (source === null ? [] : [source[language]])))];
}

/** Every column as wide as what stands in it, but for one that takes what is left of the line. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const why = Object.keys(headings).indexOf('why');
  const widths = Object.keys(headings).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length + 2)),
  );
  const borders = widths.length + 1;
  const others = widths.reduce((sum, each, column) => (column === why ? sum : sum + each), borders);
  return widths.map((each, column) => (column === why ? Math.min(each, width - others) : each));
}

/**
 * Every day from the start to the due date, with its number or a dash, its reason and the number of its source, and
 * under it the sources in full.
 */
export function dayTable(
  { days }: DueDateExplanation,
  ledger: ClockLedger,
  language: Language,
  { width }: Style,
): readonly string[] {
  const texts = days.map((explained) => explainedDayText(explained, ledger));
  const sources = sourcesOf(texts, language);
  const rows = texts.map(({ count, why, source }, index) => {
    const date = days[index]?.date;
    const weekday = date === undefined ? '' : shortWeekdayTitles[weekdayOf(date)][language];
    const reference = source === null ? '' : `[${sources.indexOf(source[language]) + 1}]`;
    return [date ?? '', weekday, count ?? '–', why[language], reference];
  });
  const head = Object.values(headings).map((heading) => heading[language]);
  const notes = sources.flatMap((source, index) => wrapped(printable(`[${index + 1}] ${source}`), width));
  return [drawnTable(head, rows, columnWidths([head, ...rows], width)), ...notes];
}
