import type { Directory } from '../directory/index.js';
import type { Policy } from '../policy/index.js';
import type { WorkingCalendar } from '../time/index.js';
import { readCaseFile } from './case-file.js';
import { readCalendarSource, readDirectorySource, readPolicySource } from './case-sources.js';
import { commandLineFile } from './judged-by.js';
import type { Checked } from './part.js';
import { type FileProblem, inOrder, WrongUse } from './problem.js';

/** What a sheet is made with, each as far as it is named: the case file that was played, or its parts. */
export interface DocumentSourceOptions {
  readonly caseFile?: string;
  readonly policy?: string;
  readonly directory?: string;
  readonly calendar?: string;
}

export interface DocumentSources {
  readonly policy?: Policy;
  readonly directory?: Directory;
  readonly calendar?: WorkingCalendar;
}

const unreadable = {
  vi: 'Không đọc được chính sách, danh mục hoặc lịch.',
  en: 'The policy, the directory or the calendar can not be read.',
};

/** What the options name, read. */
export function readDocumentSources(options: DocumentSourceOptions, cwd: string): DocumentSources {
  const { caseFile, ...parts } = options;
  const problems: FileProblem[] = [];
  const taken = <Value>(checked: Checked<Value>): Value | undefined => {
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return undefined;
  };
  const played = caseFile === undefined ? undefined : taken(readCaseFile(caseFile, cwd));
  const policy =
    parts.policy === undefined
      ? played?.policy
      : taken(readPolicySource(commandLineFile, parts.policy, cwd))?.value;
  const directory =
    parts.directory === undefined
      ? played?.directory
      : taken(readDirectorySource(commandLineFile, parts.directory, cwd))?.value;
  const calendar =
    parts.calendar === undefined
      ? played?.calendar
      : taken(readCalendarSource(commandLineFile, parts.calendar, cwd));
  if (problems.length > 0) throw new WrongUse(unreadable, inOrder(problems));
  return {
    ...(policy === undefined ? {} : { policy }),
    ...(directory === undefined ? {} : { directory }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}
