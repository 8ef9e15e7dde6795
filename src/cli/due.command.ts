import { accountTexts, dueTexts, type ExplainedBy, type NamedText, skippedDays } from '../catalogue/index.js';
import type { Language, LocalText } from '../event/index.js';
import { type DueDateExplanation, type ExplainedDay, explainDueDate } from '../time/index.js';
import { dayTable } from './day-table.js';
import { dueBatch } from './due-batch.js';
import {
  type AskedTerm,
  type DueBy,
  type DueOptions,
  notCoveredText,
  readAskedTerm,
  readDueBy,
} from './due-options.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { monthGrid } from './month-grid.js';
import { WrongUse } from './problem.js';
import { printable, type Style, type Surroundings, styleFor, wrapped } from './terminal.js';

const incomplete: LocalText = {
  vi: 'Cần --from và --period, ví dụ --from 2026-08-27T09:00+07:00 --period 5wd; hoặc --batch TỆP.',
  en: 'It takes --from and --period, such as --from 2026-08-27T09:00+07:00 --period 5wd; or --batch FILE.',
};

function askedTerm({ from, period }: DueOptions, zone: string): AskedTerm {
  if (from === undefined || period === undefined) throw new WrongUse(incomplete);
  const asked = readAskedTerm(from, period, zone);
  if (!asked.ok) throw new WrongUse(asked.message);
  return asked.value;
}

/** Why the calendar or the count leaves a day out, as a code: where the calendar does, its own reason. */
const reasonOf = ({ reason, day }: ExplainedDay): string => (reason === 'not-working' ? day.reason : reason);

function asJson(explanation: DueDateExplanation): string {
  const { due, counted } = explanation;
  const { dueDate, dueAt, zone, provisional } = due;
  const skipped = skippedDays(explanation).map((explained) => ({
    date: explained.date,
    reason: reasonOf(explained),
    source: explained.day.source,
  }));
  const answer = { dueDate, dueAt, zone, counted, skipped, ...(provisional ? { provisional } : {}) };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** Names before texts, in two columns; what is too long for its line goes on below. */
function inColumns(texts: readonly NamedText[], language: Language, { colours, width }: Style): string[] {
  const nameWidth = Math.max(...texts.map(({ name }) => name[language].length)) + 2;
  return texts.flatMap(({ name, text }) =>
    wrapped(printable(text[language]), width - nameWidth).map((line, index) => {
      const label = (index === 0 ? name[language] : '').padEnd(nameWidth);
      return `${colours.dim(label)}${line}`;
    }),
  );
}

function explainedLines(
  explanation: DueDateExplanation,
  by: ExplainedBy,
  language: Language,
  style: Style,
): readonly string[] {
  return [
    ...inColumns([...dueTexts(explanation, by), ...accountTexts(by)], language, style),
    ...dayTable(explanation, by.ledger, language, style),
    '',
    ...monthGrid(explanation, language, style),
  ];
}

function dueOfTerm(
  { start, period }: AskedTerm,
  { calendar, counting, uncovered, citation }: DueBy,
  { language, json, explain }: DueOptions,
  surroundings: Surroundings,
): ExitCode {
  const ledger = [{ type: 'started', at: start, length: { period } } as const];
  const explanation = explainDueDate(ledger, { counting, uncovered }, calendar);
  if ('ok' in explanation) {
    const error = notCoveredText(explanation, calendar)[language];
    if (json) surroundings.stdout(`${JSON.stringify({ error }, null, 2)}\n`);
    else surroundings.stderr(`${printable(error)}\n`);
    return exitCodes.findings;
  }
  if (json) {
    surroundings.stdout(asJson(explanation));
    return exitCodes.good;
  }
  const style = styleFor(surroundings);
  const by = { ledger, counting, calendar, citation };
  const lines = explain
    ? explainedLines(explanation, by, language, style)
    : inColumns(dueTexts(explanation, by), language, style);
  surroundings.stdout(`${lines.join('\n')}\n`);
  return exitCodes.good;
}

/** `interagency due`: when a term ends and why, or the due dates of a file of terms. */
export function dueCommand(options: DueOptions, surroundings: Surroundings): ExitCode {
  const by = readDueBy(options, surroundings.cwd);
  if (options.batch !== undefined) return dueBatch(options.batch, by, options.language, surroundings);
  return dueOfTerm(askedTerm(options, by.calendar.zone), by, options, surroundings);
}
