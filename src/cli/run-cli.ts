import type { Language } from '../event/index.js';
import { commandLine } from './command-line.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { languageOf } from './language.js';
import { problemLine, WrongUse } from './problem.js';
import { printable, type Surroundings } from './terminal.js';

/** Commander throws for help and version too, once they are printed. */
const isCommanderError = (error: unknown): error is { readonly code: string; readonly exitCode: number } =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  String(error.code).startsWith('commander.');

function report(error: unknown, language: Language, { stderr }: Surroundings): ExitCode {
  if (isCommanderError(error)) return error.exitCode === 0 ? exitCodes.good : exitCodes.wrongUse;
  if (error instanceof WrongUse) {
    const lines = [
      ...error.problems.map((problem) => problemLine(problem, language)),
      printable(error.text[language]),
      ...error.choices.map((choice) => `  ${printable(choice[language])}`),
    ];
    stderr(`${lines.join('\n')}\n`);
    return exitCodes.wrongUse;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const text = { vi: 'Lỗi ngoài dự kiến, xin báo lại:', en: 'An unexpected fault, please report it:' };
  stderr(`${text[language]}\n${detail}\n`);
  return exitCodes.wrongUse;
}

/**
 * The `interagency` command.
 *
 * @param argv the arguments, without the program's name
 * @returns what the process is to end with: 0 all is well, 1 findings, 2 wrong use
 */
export async function runCli(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = exitCodes.good;
  let language = languageOf(surroundings);
  const program = commandLine({
    surroundings,
    speak: (asked) => {
      language = asked ?? language;
      return language;
    },
    end: (ending) => {
      code = ending;
    },
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return report(error, language, surroundings);
  }
}
