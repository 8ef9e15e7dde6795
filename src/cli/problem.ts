import type { Language, LocalText } from '../event/index.js';
import { printable } from './terminal.js';

/** Something wrong in a file, at a line and a column that both count from 1. */
export interface FileProblem {
  /** The file as it was named by whoever named it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: LocalText;
}

/** A problem for a terminal: `file:line:column`, which editors make a link of, and its message. */
export function printableProblem(
  { file, line, column, message }: FileProblem,
  language: Language,
): { readonly place: string; readonly message: string } {
  return { place: printable(`${file}:${line}:${column}`), message: printable(message[language]) };
}

/** `file:line:column: message`. */
export function problemLine(problem: FileProblem, language: Language): string {
  const { place, message } = printableProblem(problem, language);
  return `${place}: ${message}`;
}

/** `file:line:column: warning: message`. */
export function warningLine(problem: FileProblem, language: Language): string {
  const { place, message } = printableProblem(problem, language);
  return `${place}: ${language === 'vi' ? 'cảnh báo' : 'warning'}: ${message}`;
}

/** By file as they were read, then by place. */
export function inOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return [...problems].sort(
    (left, right) =>
      files.indexOf(left.file) - files.indexOf(right.file) ||
      left.line - right.line ||
      left.column - right.column,
  );
}

/** What makes the command end with code 2: a file that is missing, unreadable or invalid, or an option that is wrong. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
  readonly text: LocalText;
  readonly problems: readonly FileProblem[];
  /** What there is to choose from, a line each. */
  readonly choices: readonly LocalText[];

  constructor(text: LocalText, problems: readonly FileProblem[] = [], choices: readonly LocalText[] = []) {
    super(text.en);
    this.text = text;
    this.problems = problems;
    this.choices = choices;
  }
}
