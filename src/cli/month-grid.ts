import { monthText, shortWeekdayTitles } from '../catalogue/index.js';
import type { Language, LocalText } from '../event/index.js';
import type { DueDateExplanation, ExplainedDay } from '../time/index.js';
import type { Style } from './terminal.js';

/** What a day is to the term, with the letter behind its number: legible where there are no colours. */
const marks = {
  'day-zero': { letter: '*', title: { vi: 'ngày đầu tiên', en: 'day zero' } },
  counted: { letter: '+', title: { vi: 'được tính', en: 'counted' } },
  skipped: { letter: '-', title: { vi: 'bỏ qua', en: 'skipped' } },
  due: { letter: '#', title: { vi: 'ngày hết hạn', en: 'due date' } },
} as const satisfies Record<string, { readonly letter: string; readonly title: LocalText }>;

type Mark = keyof typeof marks;
const markNames: readonly Mark[] = ['day-zero', 'counted', 'skipped', 'due'];

function markOf({ date, counted, reason }: ExplainedDay, dueDate: string): Mark {
  if (date === dueDate) return 'due';
  if (counted) return 'counted';
  return reason === 'day-zero' ? 'day-zero' : 'skipped';
}

const weekdays = Object.values(shortWeekdayTitles);
const cellWidth = 3;
const gridWidth = weekdays.length * (cellWidth + 1) - 1;
const gap = '    ';

type Paint = (text: string, mark: Mark) => string;

function paintOf({ colours }: Style): Paint {
  const paints: Record<Mark, (text: string) => string> = {
    'day-zero': colours.yellow,
    counted: colours.green,
    skipped: colours.dim,
    due: (text) => colours.bold(colours.red(text)),
  };
  return (text, mark) => paints[mark](text);
}

/** The days of a month in weeks from Monday, each a cell of the same width; cells before and after are blank. */
function weeksOf(month: string, marked: ReadonlyMap<string, Mark>, paint: Paint): readonly string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % weekdays.length;
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cellAt = (day: number): string => {
    if (day < 1 || day > length) return ' '.repeat(cellWidth);
    const mark = marked.get(`${month}-${String(day).padStart(2, '0')}`);
    const digits = String(day).padStart(2);
    return mark === undefined ? `${digits} ` : paint(`${digits}${marks[mark].letter}`, mark);
  };
  return Array.from({ length: Math.ceil((before + length) / weekdays.length) }, (_, week) =>
    weekdays.map((_, column) => cellAt(week * weekdays.length + column - before + 1)).join(' '),
  );
}

function monthsBetween(first: string, last: string): readonly string[] {
  const months = [first];
  for (let month = first; month < last; ) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
    months.push(month);
  }
  return months;
}

/** Months side by side, as many as the line holds. */
function beside(grids: readonly (readonly string[])[], width: number): readonly string[] {
  const inLine = Math.max(1, Math.floor((width + gap.length) / (gridWidth + gap.length)));
  const lines: string[] = [];
  for (let first = 0; first < grids.length; first += inLine) {
    const row = grids.slice(first, first + inLine);
    const height = Math.max(...row.map((grid) => grid.length));
    for (let line = 0; line < height; line += 1)
      lines.push(
        row
          .map((grid) => grid[line] ?? ' '.repeat(gridWidth))
          .join(gap)
          .trimEnd(),
      );
    lines.push('');
  }
  return lines;
}

/**
 * The months of a term as calendars on the wall show them, weeks from Monday, with a letter behind each day that tells
 * what it is to the term, and a legend of the letters that occur.
 */
export function monthGrid(
  { days, due }: DueDateExplanation,
  language: Language,
  style: Style,
): readonly string[] {
  const marked = new Map(days.map((day) => [String(day.date), markOf(day, due.dueDate)]));
  const paint = paintOf(style);
  const head = weekdays.map((title) => title[language].padStart(2).padEnd(cellWidth)).join(' ');
  const months = monthsBetween((days[0]?.date ?? due.dueDate).slice(0, 7), due.dueDate.slice(0, 7));
  const titleOf = (month: string): string => {
    const title = monthText(month)[language];
    return `${style.colours.bold(title)}${' '.repeat(gridWidth - title.length)}`;
  };
  const grids = months.map((month) => [titleOf(month), head, ...weeksOf(month, marked, paint)]);
  const used = new Set(marked.values());
  const legend = markNames
    .filter((mark) => used.has(mark))
    .map((mark) => `${paint(marks[mark].letter, mark)} ${marks[mark].title[language]}`);
  return [...beside(grids, style.width), legend.join('   ')];
}
