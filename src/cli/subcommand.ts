import { Option } from 'commander';
import type { Language } from '../event/index.js';
import type { ExitCode } from './exit-code.js';
import type { Surroundings } from './terminal.js';

/** Runs the subcommand that was asked for and passes on what it ends with. */
export interface Ending {
  readonly surroundings: Surroundings;
  /** Takes the language asked for, if one is, and answers the one to be used, for what comes now and for errors. */
  readonly speak: (asked: Language | undefined) => Language;
  readonly end: (code: ExitCode) => void;
}

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

export const languageOption = () =>
  new Option(
    '--lang <language>',
    "language of the output; by default that of the environment's LANG",
  ).choices(['vi', 'en']);
