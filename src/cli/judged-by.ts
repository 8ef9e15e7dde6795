import type { LocalText } from '../event/index.js';
import type { JudgedBy } from '../verification/index.js';
import { readCaseFile } from './case-file.js';
import { readCalendarSource, readDirectorySource, readPolicySource } from './case-sources.js';
import type { DataFile } from './data-file.js';
import type { Checked } from './part.js';
import { type FileProblem, inOrder, WrongUse } from './problem.js';

/** What a trail is to be judged again by: a policy, a directory and a calendar, or the case that was played. */
export interface JudgedByOptions {
  readonly policy?: string;
  readonly directory?: string;
  readonly calendar?: string;
  readonly case?: string;
}

const unreadable: LocalText = {
  vi: 'Không đọc được những gì dùng để đánh giá lại nhật ký.',
  en: 'What the trail is to be judged by can not be read.',
};

const notAlone: LocalText = {
  vi: 'Đánh giá lại thì cần cả --policy, --directory và --calendar; hoặc chỉ --case.',
  en: 'To judge again takes --policy, --directory and --calendar together; or --case alone.',
};

/** The command line in the place of a file: the names are found from the folder in which it is given. */
export const commandLineFile: DataFile = {
  file: '',
  data: null,
  problemAt: ([field], message) => ({ file: `--${String(field)}`, line: 1, column: 1, message }),
};

function unless<Value>(checked: Checked<Value>, problems: FileProblem[]): Value | null {
  if (checked.ok) return checked.value;
  problems.push(...checked.problems);
  return null;
}

function fromParts(
  { policy, directory, calendar }: Required<Omit<JudgedByOptions, 'case'>>,
  cwd: string,
): JudgedBy {
  const problems: FileProblem[] = [];
  const parts = {
    policy: unless(readPolicySource(commandLineFile, policy, cwd), problems)?.value ?? null,
    directory: unless(readDirectorySource(commandLineFile, directory, cwd), problems)?.value ?? null,
    calendar: unless(readCalendarSource(commandLineFile, calendar, cwd), problems),
  };
  if (parts.policy === null || parts.directory === null || parts.calendar === null) {
    throw new WrongUse(unreadable, inOrder(problems));
  }
  return { policy: parts.policy, directory: parts.directory, calendar: parts.calendar };
}

function fromCase(file: string, cwd: string): JudgedBy {
  const read = readCaseFile(file, cwd);
  if (!read.ok) throw new WrongUse(unreadable, read.problems);
  const { policy, directory, calendar } = read.value;
  return { policy, directory, calendar };
}

/** What the options name, read; null where they name nothing: then the trail is not judged again. */
export function readJudgedBy(options: JudgedByOptions, cwd: string): JudgedBy | null {
  const { policy, directory, calendar, case: file } = options;
  const isAnyPart = [policy, directory, calendar].some((part) => part !== undefined);
  if (file !== undefined && !isAnyPart) return fromCase(file, cwd);
  if (file === undefined && !isAnyPart) return null;
  if (file !== undefined || policy === undefined || directory === undefined || calendar === undefined) {
    throw new WrongUse(notAlone);
  }
  return fromParts({ policy, directory, calendar }, cwd);
}
