import { Command, Option } from 'commander';
import type { Language } from '../event/index.js';
import { periodKinds } from '../report/index.js';
import { type ReportOptions, reportCommand } from './report.command.js';
import { type Ending, examples, languageOption } from './subcommand.js';

type ReportArguments = Omit<ReportOptions, 'language'> & { readonly lang?: Language };

const help = `
What was asked of an agency falls in the period of its due date, whatever came of it; all else in that of the day on which
it happened. Requests in shadow mode are left out, and so is what was running before the software came. --trace goes from
one figure down to the records that it counts; \`on-time-rate\` is the percentage.
`;

/** `interagency report`, as the command line offers it. */
export function reportSubcommand({ surroundings, speak, end }: Ending): Command {
  return new Command('report')
    .description('Scorecards by agency and period, and the clauses most breached, read off trails')
    .argument('<trail...>', 'trails such as trail.jsonl, or folders in which they lie')
    .option('--from <date>', 'the first day, YYYY-MM-DD')
    .option('--to <date>', 'the last day, YYYY-MM-DD')
    .addOption(
      new Option('--by <period>', 'a card for each month, quarter or year').choices([...periodKinds]),
    )
    .option('--agency <id>', 'this agency alone')
    .option(
      '--policy <policy>',
      'a policy whose `scorecards` says what counts, and whether officers are told apart',
    )
    .option('--directory <file>', 'a directory, for the names of the agencies')
    .option(
      '--calendar <calendar>',
      'count working days by this calendar; by default the built-in one that the requests were opened under',
    )
    .addOption(
      new Option('--format <format>', 'table for people, csv for spreadsheets, json for programs')
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .option('--facts', 'with json: below each figure what it counts, with the records')
    .option('--trace <figure>', 'what one figure counts, such as late, with the records')
    .option('--shadow', 'count requests in shadow mode too')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `${help}${examples(
        'interagency report results --directory examples/cases/directory-gia-lai.yaml',
        'interagency report results --from 2026-07-01 --to 2026-09-30 --by month --format csv',
        'interagency report results --trace on-time-rate',
      )}`,
    )
    .action((paths: string[], { lang, ...given }: ReportArguments) => {
      end(reportCommand(paths, { ...given, language: speak(lang) }, surroundings));
    });
}
