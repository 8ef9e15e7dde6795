import { violationStatusTitles } from '../catalogue/index.js';
import { citationText, type Language, type LocalText, violationKinds } from '../event/index.js';
import { type FigureName, figures, percentText, type Report, type Scorecard } from '../report/index.js';
import { drawnTable, sharedWidths } from './drawn-table.js';
import { printable, type Style, wrapped } from './terminal.js';

interface Told {
  readonly language: Language;
  readonly style: Style;
  readonly agency: (id: string) => string;
}

const sentences = {
  all: { vi: 'Tất cả', en: 'All agencies' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  rate: { vi: 'Tỷ lệ trước và đúng hạn', en: 'On-time rate' },
  days: { vi: 'Ngày làm việc: trung vị / phân vị 90', en: 'Working days: median / p90' },
  asked: { vi: 'Khi được lấy ý kiến', en: 'As a consultee' },
  led: { vi: 'Khi chủ trì và khi chỉ đạo', en: 'As a lead and as a supervisor' },
  cases: { vi: 'Vụ việc vi phạm', en: 'Violation cases' },
  kind: { vi: 'Vi phạm', en: 'Violation' },
  status: { vi: 'Tình trạng', en: 'Status' },
  count: { vi: 'Số vụ', en: 'Cases' },
  clauses: { vi: 'Theo căn cứ', en: 'By clause' },
  clause: { vi: 'Căn cứ', en: 'Clause' },
  breached: { vi: 'Bị vi phạm', en: 'Breached' },
  excused: { vi: 'Được miễn', en: 'Excused' },
  dismissed: { vi: 'Không vi phạm', en: 'Dismissed' },
  overturned: { vi: 'Bị hủy khi khiếu nại', en: 'Overturned' },
  nothing: { vi: 'Không có gì trong kỳ này.', en: 'Nothing falls in this period.' },
  basis: {
    vi: 'Lượt lấy ý kiến tính vào kỳ có thời hạn trả lời; việc khác tính vào ngày xảy ra. {counts}',
    en: 'A consultation falls in the period of its due date, all else in that of the day it happened. {counts}',
  },
  recorded: {
    vi: 'Vi phạm tính theo số đang ghi nhận.',
    en: 'Violations count as they stand on record.',
  },
  concluded: { vi: 'Vi phạm chỉ tính khi đã kết luận.', en: 'Violations count once they are concluded.' },
} as const satisfies Record<string, LocalText>;

function nameOf({ agency, officer }: Scorecard, { language, agency: name }: Told): string {
  if (agency === null) return sentences.all[language];
  return officer === null ? name(agency) : `  · ${officer}`;
}

function rateText({ onTimeRate }: Scorecard, language: Language): string {
  const { numerator, denominator } = onTimeRate;
  return denominator === 0 ? '–' : `${percentText(onTimeRate)[language]} (${numerator}/${denominator})`;
}

/** Two figures that are read together share a column: a terminal is not wide. */
const askedColumns = [
  ['asked'],
  ['early', 'on-time'],
  ['late'],
  ['missing', 'vague'],
  ['deemed'],
  ['open', 'overdue'],
] as const satisfies readonly (readonly FigureName[])[];

const together = (texts: readonly string[]): string => texts.join(' / ');

/** What there is of some figures, each by its title. */
const counted = (card: Scorecard, names: readonly FigureName[], language: Language): readonly string[] =>
  names
    .filter((name) => card.figures[name].count > 0)
    .map((name) => `${figures[name][language]}: ${card.figures[name].count}`);

const daysText = ({ daysTaken: { median, ninetiethPercentile } }: Scorecard): string =>
  median === null ? '–' : `${median} / ${ninetiethPercentile}`;

/** Nine columns stand on a wide terminal only; on another each agency has some lines of its own. */
const widthOfTable = 100;

function askedLines(cards: readonly Scorecard[], told: Told): readonly string[] {
  const { language, style } = told;
  return cards.flatMap((card) => {
    const parts = [
      ...counted(card, [...askedColumns.flat(), 'exonerated'], language),
      `${sentences.rate[language]}: ${rateText(card, language)}`,
      `${sentences.days[language]}: ${daysText(card)}`,
    ];
    return [
      printable(nameOf(card, told)),
      ...wrapped(parts.join(' · '), style.width - 2).map((line) => `  ${line}`),
    ];
  });
}

/** A breach that was judged to be none stays a late reply; whoever reads that is to see that it is not charged. */
function askedFigures(cards: readonly Scorecard[]): readonly (readonly FigureName[])[] {
  const isAnyExonerated = cards.some((card) => card.figures.exonerated.count > 0);
  if (!isAnyExonerated) return askedColumns;
  return askedColumns.map((names) => (names[0] === 'late' ? (['late', 'exonerated'] as const) : names));
}

function askedTable(cards: readonly Scorecard[], told: Told): readonly string[] {
  const { language, style } = told;
  const asked = cards.filter((card) => card.figures.asked.count > 0);
  if (asked.length === 0) return [];
  const title = style.colours.bold(sentences.asked[language]);
  if (style.width < widthOfTable) return [title, ...askedLines(asked, told)];
  const columns = askedFigures(cards);
  const rows = asked.map((card) => [
    nameOf(card, told),
    ...columns.map((names) => together(names.map((name) => String(card.figures[name].count)))),
    rateText(card, language),
    daysText(card),
  ]);
  const head = [
    sentences.agency[language],
    ...columns.map((names) => together(names.map((name) => figures[name][language]))),
    sentences.rate[language],
    sentences.days[language],
  ];
  const widths = sharedWidths(style.width, [16, ...columns.map(() => 8), 9, 8]);
  return [title, drawnTable(head, rows, widths)];
}

const ledColumns = ['requests', 'rounds', 'sent'] as const satisfies readonly FigureName[];

/** Mostly there are none of these: they are named where there are, so that no column stands empty. */
const ledFaults = [
  'irrelevant',
  'unnecessary',
  'omitted',
  'repeated',
  'late-resolution',
  'supervision-lapse',
] as const satisfies readonly FigureName[];

function ledTable(cards: readonly Scorecard[], told: Told): readonly string[] {
  const { language, style } = told;
  const rows = cards
    .filter(({ figures: own }) => [...ledColumns, ...ledFaults].some((name) => own[name].count > 0))
    .map((card) => [
      nameOf(card, told),
      ...ledColumns.map((name) => String(card.figures[name].count)),
      counted(card, ledFaults, language).join('; ') || '–',
    ]);
  if (rows.length === 0) return [];
  const head = [
    sentences.agency[language],
    ...ledColumns.map((name) => figures[name][language]),
    sentences.kind[language],
  ];
  const widths = sharedWidths(style.width, [24, 10, 10, 10, 24]);
  return [style.colours.bold(sentences.led[language]), drawnTable(head, rows, widths)];
}

function caseTable(cards: readonly Scorecard[], told: Told): readonly string[] {
  const { language, style } = told;
  const rows = cards
    .filter(({ agency, officer }) => agency !== null && officer === null)
    .flatMap((card) =>
      card.violations.map(({ kind, status, count }) => [
        nameOf(card, told),
        violationKinds[kind].title[language],
        violationStatusTitles[status][language],
        String(count),
      ]),
    );
  if (rows.length === 0) return [];
  const head = (['agency', 'kind', 'status', 'count'] as const).map((name) => sentences[name][language]);
  return [
    style.colours.bold(sentences.cases[language]),
    drawnTable(head, rows, sharedWidths(style.width, [36, 28, 26, 10])),
  ];
}

function clauseTable({ clauses }: Report, { language, style }: Told): readonly string[] {
  if (clauses.length === 0) return [];
  const columns = ['breached', 'excused', 'dismissed', 'overturned'] as const;
  const rows = clauses.map((clause) => [
    citationText(clause.citation)[language],
    ...columns.map((name) => String(clause[name].count)),
  ]);
  const head = [sentences.clause[language], ...columns.map((name) => sentences[name][language])];
  return [
    '',
    style.colours.bold(sentences.clauses[language]),
    drawnTable(head, rows, sharedWidths(style.width, [38, 13, 13, 16, 17])),
  ];
}

/** A report for people: by period the tables that have anything to tell, then the clauses. */
export function reportTables(report: Report, told: Told): readonly string[] {
  const { language, style } = told;
  const titles = [...new Set(report.cards.map(({ period }) => period.title[language]))];
  const periods = titles.flatMap((title) => {
    const cards = report.cards.filter(({ period }) => period.title[language] === title);
    const tables = [...askedTable(cards, told), ...ledTable(cards, told), ...caseTable(cards, told)];
    return [
      style.colours.underline(printable(title)),
      ...(tables.length === 0 ? [sentences.nothing[language]] : tables),
      '',
    ];
  });
  const basis = sentences.basis[language].replace('{counts}', sentences[report.counts][language]);
  return [...periods, ...wrapped(basis, style.width), ...clauseTable(report, told)];
}
