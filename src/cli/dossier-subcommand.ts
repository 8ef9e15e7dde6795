import { Command, Option } from 'commander';
import type { Language } from '../event/index.js';
import { type DossierOptions, dossierCommand } from './dossier.command.js';
import { type Ending, examples, languageOption } from './subcommand.js';

type DossierArguments = Omit<DossierOptions, 'language'> & { readonly lang?: Language };

const help = `
A dossier judges nothing: it tells what the trail has. Texts are shown where --content has them and they are the ones that
the records committed to. With policy and calendar the due date is explained; with the directory too every fact is judged
again, and agencies are called by their names. --case-file gives all three. Of a trail that does not verify the sheet says
so, and the command ends with 1.
`;

/** `interagency dossier`, as the command line offers it. */
export function dossierSubcommand({ surroundings, speak, end }: Ending): Command {
  return new Command('dossier')
    .description('The evidence sheet of a case of violation, or the synthesis of a request, for people')
    .argument('<trail>', 'a trail, such as trail.jsonl')
    .option('--case <id>', 'the case, such as lp-2026-01/15')
    .option('--synthesis <request>', 'instead, the table of the positions and what the lead made of them')
    .option('--content <file>', 'the texts beside the trail, such as content.jsonl')
    .option('--policy <policy>', 'the policy that the request is under, a file or the id of a built-in one')
    .option('--calendar <calendar>', 'the calendar, a file or the id of a built-in one')
    .option('--directory <file>', 'the directory')
    .option('--case-file <file>', 'the policy, the directory and the calendar of a case file')
    .addOption(
      new Option('--format <format>', 'html is one file, to be printed on A4')
        .choices(['data', 'markdown', 'html'])
        .default('markdown'),
    )
    .option('-o, --out <file>', 'write to this file')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `${help}${examples(
        'interagency dossier results/trail.jsonl --case lp-2026-01/15 --content results/content.jsonl',
        'interagency dossier results/trail.jsonl --case lp-2026-01/15 --case-file examples/cases/a-land-price-plan.yaml --format html -o dossier.html --lang vi',
        'interagency dossier results/trail.jsonl --synthesis lp-2026-01 --content results/content.jsonl',
      )}`,
    )
    .action((trail: string, { lang, ...given }: DossierArguments) => {
      end(dossierCommand(trail, { ...given, language: speak(lang) }, surroundings));
    });
}
