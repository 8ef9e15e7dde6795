import { factTitles, momentText } from '../catalogue/index.js';
import { agencyIdSchema, type Language, type LocalText, type TrailRecord } from '../event/index.js';
import { didYouMean } from '../form/index.js';
import {
  type FigureName,
  figureNames,
  figures,
  isFigureName,
  type PeriodKind,
  type Report,
  type ReportQuery,
  reportCsv,
  reportJson,
  reportOf,
  reportProjection,
  type Scorecard,
  trace,
} from '../report/index.js';
import { zoneSchema } from '../time/index.js';
import { agencyName, namedDirectory } from './agency-names.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { WrongUse } from './problem.js';
import { calendarFor, namedDate, namedRules } from './report-sources.js';
import { reportTables } from './report-tables.js';
import { printable, type Surroundings, styleFor } from './terminal.js';
import { type ReadTrail, readTrails } from './trail-files.js';

export interface ReportOptions {
  readonly from?: string;
  readonly to?: string;
  readonly by?: PeriodKind;
  readonly agency?: string;
  readonly policy?: string;
  readonly directory?: string;
  readonly calendar?: string;
  readonly format: 'table' | 'csv' | 'json';
  readonly facts?: true;
  readonly shadow?: true;
  readonly trace?: string;
  readonly language: Language;
}

const twoTellings = (file: string, record: TrailRecord): LocalText => ({
  vi: `${file}: yêu cầu ${record.stream} đã có trong một nhật ký khác, nhưng bản ghi ${record.position} ở đây nói khác.`,
  en: `${file}: request ${record.stream} stands in another trail too, and record ${record.position} says otherwise here.`,
});

/** The records of all trails, each once: a trail may lie in two files, but may not tell two stories. */
function recordsOf(trails: readonly ReadTrail[]): readonly TrailRecord[] {
  const known = new Map<string, TrailRecord>();
  for (const { file, records } of trails) {
    for (const record of records) {
      const key = `${record.tenant}/${record.stream}/${record.position}`;
      const other = known.get(key);
      if (other === undefined) known.set(key, record);
      else if (other.hash !== record.hash) throw new WrongUse(twoTellings(file, record));
    }
  }
  return [...known.values()];
}

function queryOf(options: ReportOptions, records: readonly TrailRecord[], cwd: string): ReportQuery {
  const { from, to, by, agency, policy, calendar, shadow } = options;
  const rules = namedRules(policy, cwd);
  const days = calendarFor(calendar, records, cwd);
  return {
    ...(from === undefined ? {} : { from: namedDate('--from', from) }),
    ...(to === undefined ? {} : { to: namedDate('--to', to) }),
    ...(by === undefined ? {} : { by }),
    ...(agency === undefined ? {} : { agency: agencyOf(agency, records) }),
    ...(days === null ? {} : { calendar: days }),
    ...(rules === undefined ? {} : { rules }),
    ...(shadow === undefined ? {} : { shadow }),
  };
}

/** An agency that no record names is a slip of the pen, not an agency that did nothing. */
function agencyOf(given: string, records: readonly TrailRecord[]) {
  const parsed = agencyIdSchema.safeParse(given);
  const named = new Set(
    records.flatMap(({ actor, payload }) =>
      [actor.agency, payload['lead'], payload['consultee'], payload['against'], payload['to']].filter(
        (value) => typeof value === 'string',
      ),
    ),
  );
  if (parsed.success && named.has(parsed.data)) return parsed.data;
  const hint = didYouMean(given, [...named]);
  throw new WrongUse({
    vi: `--agency: không bản ghi nào nêu cơ quan “${given}”${hint.vi}.`,
    en: `--agency: no record names an agency “${given}”${hint.en}.`,
  });
}

function tracedFigure(given: string): FigureName {
  if (isFigureName(given)) return given;
  // What people ask for is the percentage; below it lie the replies that were owed.
  if (given === 'on-time-rate') return 'due';
  const hint = didYouMean(given, ['on-time-rate', ...figureNames]);
  const names = ['on-time-rate', ...figureNames].join(', ');
  throw new WrongUse({
    vi: `--trace: không có số liệu “${given}”${hint.vi}. Có: ${names}.`,
    en: `--trace: there is no figure “${given}”${hint.en}. There are: ${names}.`,
  });
}

const titles: Readonly<Record<string, LocalText>> = factTitles;

/** When a record was entered, in the zone of its request: a request names its calendar where it is opened. */
function localTime(
  { stream, recordedAt }: TrailRecord,
  records: ReadonlyMap<string, TrailRecord>,
): LocalText {
  const calendar = records.get(`${stream}/1`)?.payload['calendar'];
  const zone =
    typeof calendar === 'object' && calendar !== null && 'zone' in calendar ? calendar['zone'] : null;
  const parsed = zoneSchema.safeParse(zone);
  return parsed.success ? momentText(recordedAt, parsed.data) : { vi: recordedAt, en: recordedAt };
}

const nothingCounted = (name: FigureName): LocalText => ({
  vi: `${figures[name].vi}: không có trường hợp nào.`,
  en: `${figures[name].en}: there is none.`,
});

function tracedLines(
  card: Scorecard,
  name: FigureName,
  records: ReadonlyMap<string, TrailRecord>,
  language: Language,
): readonly string[] {
  const inTime = new Set(card.figures['in-time'].of.map(({ id }) => id));
  const mark = (id: string): string => {
    if (name !== 'due') return '';
    return inTime.has(id) ? ` · ${figures['in-time'][language]}` : ' · –';
  };
  return trace(card, name).flatMap(({ id, facts }) => [
    `  ${id}${mark(id)}`,
    ...facts.map((fact) => {
      const record = records.get(fact);
      if (record === undefined) return `    ${fact}`;
      const title = titles[record.type]?.[language] ?? record.type;
      return `    ${fact}  ${localTime(record, records)[language]}  ${title}`;
    }),
  ]);
}

function traceText(
  report: Report,
  name: FigureName,
  records: readonly TrailRecord[],
  options: ReportOptions,
  agency: (id: string) => string,
): string {
  const { language } = options;
  const byId = new Map(records.map((record) => [`${record.stream}/${record.position}`, record]));
  const lines = report.cards
    .filter((card) => card.agency !== null && card.officer === null && card.figures[name].count > 0)
    .flatMap((card) => [
      `${agency(card.agency ?? '')} – ${card.period.title[language]} – ${figures[name][language]}: ${card.figures[name].count}`,
      ...tracedLines(card, name, byId, language),
    ]);
  const told = lines.length === 0 ? [nothingCounted(name)[language]] : lines;
  return `${told.map(printable).join('\n')}\n`;
}

function unverified(
  trails: readonly ReadTrail[],
  { language }: ReportOptions,
  { stderr }: Surroundings,
): boolean {
  const broken = trails.filter(({ verification }) => !verification.ok);
  for (const { file, verification } of broken) {
    const [first] = verification.problems;
    stderr(`${printable(`${file}:${first?.line ?? 1}:1: ${first?.message[language] ?? ''}`)}\n`);
  }
  if (broken.length > 0) {
    const text = {
      vi: 'Không lập báo cáo từ nhật ký không hợp lệ.',
      en: 'No report is made of a trail that does not verify.',
    };
    stderr(`${text[language]}\n`);
  }
  return broken.length > 0;
}

/** `interagency report TRAIL…`: scorecards by agency and period, and the clauses most breached. */
export function reportCommand(
  paths: readonly string[],
  options: ReportOptions,
  surroundings: Surroundings,
): ExitCode {
  const { cwd, stdout } = surroundings;
  const { language, format } = options;
  const figure = options.trace === undefined ? null : tracedFigure(options.trace);
  const directory = namedDirectory(options.directory, cwd);
  const trails = readTrails(paths, cwd);
  if (unverified(trails, options, surroundings)) return exitCodes.findings;
  const records = recordsOf(trails);
  const projection = reportProjection();
  for (const record of records) projection.apply(record);
  const report = reportOf(projection, queryOf(options, records, cwd));
  const agency = (id: string): string => agencyName(id, directory, language);
  if (figure !== null) stdout(traceText(report, figure, records, options, agency));
  else if (format === 'csv') stdout(reportCsv(report, language));
  else if (format === 'json')
    stdout(`${JSON.stringify(reportJson(report, { facts: options.facts === true }), null, 2)}\n`);
  else {
    const lines = reportTables(report, { language, style: styleFor(surroundings), agency });
    stdout(`${lines.join('\n')}\n`);
  }
  return exitCodes.good;
}
