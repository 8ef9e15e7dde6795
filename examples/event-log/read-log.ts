import { parse } from 'csv-parse/sync';
import type { Instant } from 'interagency';
import { csvLinesSchema, type LogRow, logColumns, logRowSchema } from './log.schema.js';
import type { LogEvent, Permit } from './permit.js';

/** A line of the file that could not be read. It is left out, and said so. */
interface RowProblem {
  /** From 1, the header. */
  readonly line: number;
  readonly message: string;
}

export interface EventLog {
  readonly permits: readonly Permit[];
  /** The last instant that the log knows of: an event or the end of a permit. Null where there is no event. */
  readonly lastAt: Instant | null;
  readonly problems: readonly RowProblem[];
}

type Cells = ReturnType<typeof csvLinesSchema.parse>;
interface Row {
  readonly line: number;
  readonly row: LogRow;
}

/** Cuts the text into lines of cells; a quote that is never closed makes the whole file unreadable. */
function cellsOf(text: string): Cells | RowProblem {
  try {
    const lines: unknown = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return csvLinesSchema.parse(lines);
  } catch (fault) {
    return { line: 1, message: `this is no CSV: ${fault instanceof Error ? fault.message : String(fault)}` };
  }
}

function readRow(header: readonly string[], cells: readonly string[]): LogRow | string {
  if (cells.length !== header.length) return `${cells.length} cells instead of ${header.length}`;
  const parsed = logRowSchema.safeParse(
    Object.fromEntries(header.map((column, index) => [column, cells[index]])),
  );
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

/** The dates of a permit stand on each of its lines, and must agree. */
function disagreement(first: LogRow, row: LogRow): string | null {
  const columns = ['case:startdate', 'case:deadline', 'case:enddate'] as const;
  const differing = columns.filter((column) => first[column] !== row[column]);
  return differing.length === 0 ? null : `${differing.join(', ')}: not as on the permit's first line`;
}

const toEvent = ({ line, row }: Row): LogEvent => ({
  at: row['time:timestamp'],
  activity: row['concept:name'],
  officer: row['org:resource'],
  line,
});

function toPermit(rows: PermitRows): Permit {
  const [{ row }] = rows;
  const events = rows.map(toEvent).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return {
    id: row['case:concept:name'],
    startedAt: row['case:startdate'],
    deadlineAt: row['case:deadline'],
    endedAt: row['case:enddate'],
    events,
  };
}

function lastOf(permits: readonly Permit[]): Instant | null {
  const instants = permits.flatMap(({ events, endedAt, startedAt }) => [
    startedAt,
    ...events.map(({ at }) => at),
    ...(endedAt === null ? [] : [endedAt]),
  ]);
  return instants.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
}

type PermitRows = readonly [Row, ...Row[]];

/** The lines by permit, in the order of the file; what cannot be read is a problem with its line. */
function collect(
  header: readonly string[],
  lines: Cells,
): { permits: readonly PermitRows[]; problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const byPermit = new Map<string, [Row, ...Row[]]>();
  const add = (row: LogRow, line: number): string | null => {
    const rows = byPermit.get(row['case:concept:name']);
    if (rows === undefined) byPermit.set(row['case:concept:name'], [{ line, row }]);
    else {
      const problem = disagreement(rows[0].row, row);
      if (problem !== null) return problem;
      rows.push({ line, row });
    }
    return null;
  };
  for (const { record, info } of lines) {
    const row = readRow(header, record);
    const message = typeof row === 'string' ? row : add(row, info.lines);
    if (message !== null) problems.push({ line: info.lines, message });
  }
  return { permits: [...byPermit.values()], problems };
}

const unreadable = (problem: RowProblem): EventLog => ({ permits: [], lastAt: null, problems: [problem] });

/** Reads the text of a log into permits, in the order of the file, each with its events in the order of time. */
export function readLog(text: string): EventLog {
  const cells = cellsOf(text);
  if ('message' in cells) return unreadable(cells);
  const [header, ...lines] = cells;
  const missing = logColumns.filter((column) => header?.record.includes(column) !== true);
  if (header === undefined || missing.length > 0) {
    return unreadable({ line: 1, message: `the header lacks ${missing.join(', ')}` });
  }
  const { permits: rows, problems } = collect(header.record, lines);
  const permits = rows.map(toPermit);
  return { permits, lastAt: lastOf(permits), problems };
}
