import type { Directory } from '../directory/index.js';
import { agencyIdSchema, type Language } from '../event/index.js';
import { readDirectorySource } from './case-sources.js';
import { commandLineFile } from './judged-by.js';
import { WrongUse } from './problem.js';

/** The directory that the command line names, if it names one. */
export function namedDirectory(given: string | undefined, cwd: string): Directory | null {
  if (given === undefined) return null;
  const read = readDirectorySource(commandLineFile, given, cwd);
  if (read.ok) return read.value.value;
  throw new WrongUse(
    { vi: 'Không đọc được danh mục cơ quan.', en: 'The directory can not be read.' },
    read.problems,
  );
}

/** What an agency is called: its title in the directory, or its id. */
export function agencyName(id: string, directory: Directory | null, language: Language): string {
  const parsed = agencyIdSchema.safeParse(id);
  const agency = parsed.success ? directory?.agency(parsed.data) : undefined;
  return agency?.title[language] ?? id;
}
