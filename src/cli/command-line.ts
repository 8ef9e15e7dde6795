import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { Language } from '../event/index.js';
import type { ExitCode } from './exit-code.js';
import type { JudgedByOptions } from './judged-by.js';
import { lintCommand } from './lint.command.js';
import { runCommand } from './run.command.js';
import type { Surroundings } from './terminal.js';
import { verifyCommand } from './verify.command.js';

const exitCodesHelp = `
Exit codes:
  0  all is well
  1  findings: errors of lint, problems of verify, a step that came to something else than the case expects
  2  wrong use: an unknown option, or a file that is missing, unreadable or invalid`;

const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

interface CommonOptions {
  readonly lang?: Language;
  readonly json?: true;
}

interface RunArguments extends CommonOptions {
  readonly strict?: true;
  readonly out?: string;
}

interface LintArguments extends CommonOptions {
  readonly on?: string;
  readonly directory?: string;
}

interface VerifyArguments extends CommonOptions, JudgedByOptions {
  readonly content?: string;
}

/** Runs the subcommand that was asked for and passes on what it ends with. */
interface Ending {
  readonly surroundings: Surroundings;
  /** Takes the language asked for, if one is, and answers the one to be used, for what comes now and for errors. */
  readonly speak: (asked: Language | undefined) => Language;
  readonly end: (code: ExitCode) => void;
}

const languageOption = () =>
  new Option(
    '--lang <language>',
    "language of the output; by default that of the environment's LANG",
  ).choices(['vi', 'en']);

function runSubcommand({ surroundings, speak, end }: Ending): Command {
  return new Command('run')
    .description('Play case files in virtual time: timeline, outcomes, violations with citations, trail')
    .argument('<case...>', 'case files, YAML or JSON')
    .option(
      '-o, --out <folder>',
      'write trail.jsonl, content.jsonl and summary.json there (a folder each for several cases)',
    )
    .addOption(languageOption())
    .option('--strict', 'end with 1 where a command is refused and its step does not say so with `expect`')
    .option('--json', 'print the outcomes as JSON, one object for each case')
    .addHelpText(
      'after',
      examples(
        'interagency run examples/cases/a-land-price-plan.yaml',
        'interagency run examples/cases/a-land-price-plan.yaml --out results --lang vi',
        'interagency run examples/cases/c-pushed-upward.yaml --json',
      ),
    )
    .action(async (files: string[], { lang, json, strict, out }: RunArguments) => {
      const options = { language: speak(lang), json: json === true, strict: strict === true };
      end(await runCommand(files, out === undefined ? options : { ...options, out }, surroundings));
    });
}

function verifySubcommand({ surroundings, speak, end }: Ending): Command {
  return new Command('verify')
    .description(
      'Verify a trail: the chain of hashes, that each fact fits and is followed by what must follow, and, judged again, ' +
        'that it is what the rules make of it',
    )
    .argument('<trail>', 'a file with one record a line, such as trail.jsonl')
    .option(
      '--content <file>',
      'check the texts beside the trail, such as content.jsonl, against their commitments',
    )
    .option('--policy <policy>', 'judge each fact again: the policy, a file or the id of a built-in one')
    .option('--directory <file>', 'judge each fact again: the directory that was in force')
    .option(
      '--calendar <calendar>',
      'judge each fact again: the calendar, a file or the id of a built-in one',
    )
    .option('--case <file>', 'judge each fact again by the policy, directory and calendar of a case file')
    .addOption(languageOption())
    .option('--json', 'print what was found as JSON')
    .addHelpText(
      'after',
      `${examples(
        'interagency verify results/trail.jsonl',
        'interagency verify results/trail.jsonl --content results/content.jsonl',
        'interagency verify results/trail.jsonl --case examples/cases/a-land-price-plan.yaml',
        'interagency verify results/trail.jsonl --policy vn-gia-lai-2024 --directory examples/cases/directory-gia-lai.yaml --calendar vietnam',
      )}
A chain shows what was altered, removed from within or moved. That records at its end are missing, or that all of it
was written anew, shows only against a last hash that was kept elsewhere.
`,
    )
    .action((file: string, { lang, json, ...given }: VerifyArguments) => {
      end(verifyCommand(file, { ...given, language: speak(lang), json: json === true }, surroundings));
    });
}

function lintSubcommand({ surroundings, speak, end }: Ending): Command {
  return new Command('lint')
    .description('Check a policy: its form, its citations, and rules that nothing would execute')
    .argument('<policy>', 'a policy file, YAML or JSON')
    .option(
      '--directory <file>',
      'a directory: are the kinds of agency that the policy names the kinds that it has?',
    )
    .option('--on <date>', 'the day on which every citation must be in force, YYYY-MM-DD')
    .addOption(languageOption())
    .option('--json', 'print the findings as JSON')
    .addHelpText(
      'after',
      examples(
        'interagency lint examples/policies/gia-lai-2024.yaml',
        'interagency lint examples/policies/gia-lai-2024.yaml --on 2026-09-01',
        'interagency lint examples/policies/gia-lai-2024.yaml --directory examples/cases/directory-gia-lai.yaml',
      ),
    )
    .action((file: string, { lang, json, ...given }: LintArguments) => {
      end(lintCommand(file, { ...given, language: speak(lang), json: json === true }, surroundings));
    });
}

/** The command line of `interagency`. It prints through the surroundings, and throws where commander would exit. */
export function commandLine(ending: Ending): Command {
  const { stdout, stderr } = ending.surroundings;
  const program = new Command('interagency')
    .description(
      'Coordination between agencies: who must be asked, by when they must answer, what counts as an answer',
    )
    .version(version, '-V, --version')
    .addHelpText(
      'after',
      `${exitCodesHelp}\n${examples('interagency run examples/cases/a-land-price-plan.yaml', 'interagency run --help')}`,
    );
  for (const subcommand of [runSubcommand, verifySubcommand, lintSubcommand])
    program.addCommand(subcommand(ending));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: stdout, writeErr: stderr })
      .showHelpAfterError('(add --help for what is possible)');
  }
  return program;
}
