import type { Language, LocalText } from '../event/index.js';
import { computeDueDate } from '../time/index.js';
import { type DueBy, notCoveredText, readAskedTerm } from './due-options.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { WrongUse } from './problem.js';
import { type Reading, readBytes, systemFailure } from './source-file.js';
import type { Surroundings } from './terminal.js';

const notJson: LocalText = { vi: 'dòng này không phải JSON', en: 'the line is not JSON' };

const notATerm: LocalText = {
  vi: 'dòng phải có dạng {"from": "2026-08-27", "period": "5wd"}',
  en: 'the line must be written {"from": "2026-08-27", "period": "5wd"}',
};

function parsed(line: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
}

/** The due date of a line of JSON, or what is wrong with the line. */
function answerTo(line: string, { calendar, counting, uncovered }: DueBy, language: Language) {
  const failed = (message: LocalText) => ({ error: message[language] });
  const json = parsed(line);
  if (json === null) return failed(notJson);
  const { value } = json;
  if (typeof value !== 'object' || value === null || !('from' in value) || !('period' in value))
    return failed(notATerm);
  const { from, period } = value;
  if (typeof from !== 'string' || typeof period !== 'string') return failed(notATerm);
  const asked = readAskedTerm(from, period, calendar.zone);
  if (!asked.ok) return failed(asked.message);
  const due = computeDueDate(
    asked.value.start,
    { period: asked.value.period, counting, uncovered },
    calendar,
  );
  return due.ok ? { dueDate: due.dueDate } : failed(notCoveredText(due, calendar));
}

function readInput(file: string, { cwd, stdin }: Surroundings): Reading<Uint8Array> {
  if (file !== '-' || stdin === undefined) return readBytes(file, cwd);
  try {
    return { ok: true, value: stdin() };
  } catch (error) {
    return systemFailure(error);
  }
}

function bytesOf(file: string, surroundings: Surroundings): Uint8Array {
  const read = readInput(file, surroundings);
  if (read.ok) return read.value;
  const { vi, en } = read.message;
  throw new WrongUse({ vi: `${file}: ${vi}`, en: `${file}: ${en}` });
}

/**
 * `interagency due --batch FILE`: an answer a line, in order, `{"dueDate"}` or `{"error"}`; a blank line is no line.
 * Bytes that are no UTF-8 spoil the line they stand in, not the file.
 */
export function dueBatch(file: string, by: DueBy, language: Language, surroundings: Surroundings): ExitCode {
  const lines = new TextDecoder().decode(bytesOf(file, surroundings)).split('\n');
  const answers = lines
    .filter((line) => line.trim() !== '')
    .map((line) => `${JSON.stringify(answerTo(line, by, language))}\n`);
  surroundings.stdout(answers.join(''));
  return exitCodes.good;
}
