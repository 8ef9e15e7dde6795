import { Command, Option } from 'commander';
import { version } from '../../package.json';
import type { Language } from '../event/index.js';
import { assessCommand } from './assess.command.js';
import { dossierSubcommand } from './dossier-subcommand.js';
import { dueCommand } from './due.command.js';
import type { DueOptions } from './due-options.js';
import type { JudgedByOptions } from './judged-by.js';
import { lintCommand } from './lint.command.js';
import { reportSubcommand } from './report-subcommand.js';
import { runCommand } from './run.command.js';
import { type Ending, examples, languageOption } from './subcommand.js';
import { verifyCommand } from './verify.command.js';

const exitCodesHelp = `
Exit codes:
  0  all is well
  1  findings: errors of lint, problems of verify, a step that came to something else than the case expects, a reply that is not substantive
  2  wrong use: an unknown option, or a file that is missing, unreadable or invalid`;

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

interface AssessArguments extends CommonOptions {
  readonly standard: string;
}

interface DueArguments extends CommonOptions, Omit<DueOptions, 'explain' | 'json' | 'language'> {
  readonly explain?: true;
}

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

function assessSubcommand({ surroundings, speak, end }: Ending): Command {
  return new Command('assess')
    .description(
      'What a reply is worth by the standard of a policy, each finding under the text it points to',
    )
    .argument('<reply>', 'a file of one reply or of several (replies:), YAML or JSON')
    .requiredOption('--standard <policy>', 'the policy: a file, or the id of a built-in one')
    .addOption(languageOption())
    .option('--json', 'print verdict and findings as JSON, an array of them for several replies')
    .addHelpText(
      'after',
      `${examples(
        'interagency assess examples/replies/land-price.yaml --standard vn-gia-lai-2024',
        'interagency assess examples/replies/land-price.yaml --standard examples/policies/gia-lai-2024.yaml --json',
      )}
Ends with 0 where every reply is substantive, with 1 where one is vague or needs a review.
`,
    )
    .action((file: string, { lang, json, standard }: AssessArguments) => {
      end(assessCommand(file, { standard, language: speak(lang), json: json === true }, surroundings));
    });
}

const countingHelp = `
How days are counted, unless an option or a policy says otherwise (all of it is printed with --explain):
  day zero    the day of --from is not counted
  cut-off     none: whatever comes on a day belongs to it
  end         24:00 of the last day
  roll        calendar days and months that end on a day off move to the next working day
Hours start at once and know none of this. --json gives dueDate, dueAt, zone, counted and skipped, each skipped day with
its date, reason and source; "provisional" is there, and true, where a day was counted that the calendar does not cover.
A term that would need such a day ends with 1.
`;

/** Each of them is told by a policy too, so that it is either the policy or they. */
const countingOptions = () => [
  new Option('--day-zero <counted>', 'whether the day of --from is the first day counted')
    .choices(['excluded', 'included'])
    .default('excluded'),
  new Option(
    '--cut-off <time>',
    'HH:MM, closing-time or none: what comes later, or on a day off, counts as come on the next working day',
  ).default('none'),
  new Option('--end <end>', 'when the last day ends: at 24:00, or when the office closes')
    .choices(['end-of-day', 'closing-time'])
    .default('end-of-day'),
  new Option('--no-roll', 'calendar days and months may end on a day off'),
];

const termOptions = () => [
  new Option('--calendar <calendar>', 'a calendar file, or the id of a built-in one').makeOptionMandatory(),
  new Option(
    '--from <instant>',
    'when the term starts, such as 2026-08-27T09:00+07:00; without an offset it is local time of the calendar, ' +
      'and a date alone is the start of that day',
  ),
  new Option(
    '--period <period>',
    '5wd working days, 21d calendar days, 1mo months, 1mo>=30d with a floor, 48h hours, 16wh working hours',
  ),
  new Option(
    '--batch <file>',
    'JSON lines {"from", "period"}, answered by a line each, {"dueDate"} or {"error"}; - is standard input',
  ).conflicts(['from', 'period', 'explain']),
  new Option(
    '--uncovered <what>',
    'a day that the calendar does not cover: refuse, or count provisionally (default: as the policy says, else "refuse")',
  ).choices(['refuse', 'provisional']),
  new Option(
    '--policy <policy>',
    'count days as this policy does, a file or the id of a built-in one, and cite it',
  ).conflicts(['dayZero', 'cutOff', 'end', 'roll']),
];

function dueSubcommand({ surroundings, speak, end }: Ending): Command {
  const command = new Command('due').description(
    'When a term ends, and why: day by day, with the source of each day off',
  );
  for (const option of [...termOptions(), ...countingOptions()]) command.addOption(option);
  return command
    .option('--explain', 'tell why, day by day, with the months drawn')
    .addOption(languageOption())
    .option('--json', 'print the due date and the skipped days as JSON')
    .addHelpText(
      'after',
      `${countingHelp}${examples(
        'interagency due --calendar vietnam --from 2026-08-27T09:00+07:00 --period 5wd --explain',
        'interagency due --calendar vietnam --from 2026-08-27 --period 1mo>=30d --json',
        'interagency due --calendar vietnam --from 2026-08-27T15:00 --period 16wh',
        'interagency due --calendar vietnam --batch -',
      )}`,
    )
    .action(({ lang, json, explain, ...given }: DueArguments) => {
      const asked = { ...given, language: speak(lang), json: json === true, explain: explain === true };
      end(dueCommand(asked, surroundings));
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
  for (const subcommand of [
    runSubcommand,
    verifySubcommand,
    lintSubcommand,
    dueSubcommand,
    assessSubcommand,
    reportSubcommand,
    dossierSubcommand,
  ])
    program.addCommand(subcommand(ending));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ writeOut: stdout, writeErr: stderr })
      .showHelpAfterError('(add --help for what is possible)');
  }
  return program;
}
