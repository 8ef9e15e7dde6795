import { dirname, extname, isAbsolute, join } from 'node:path';
import type { Directory } from '../directory/index.js';
import type { LocalText } from '../event/index.js';
import { notOneOf } from '../form/index.js';
import { type Policy, policy } from '../policy/index.js';
import { builtInCalendars, builtInPolicies } from '../regimes/index.js';
import { type WorkingCalendar, workingCalendar, workingCalendarSchema } from '../time/index.js';
import { type DataFile, readDataFile } from './data-file.js';
import { checkDirectoryPart } from './directory-part.js';
import { type Checked, checkPart, type Part, partOf } from './part.js';
import { checkPolicyPart } from './policy-part.js';
import type { FileProblem } from './problem.js';
import { readText } from './source-file.js';

interface BuiltIn {
  readonly id: string;
  readonly data: unknown;
}

/** Where a case says what it plays under, and how that is found. */
interface Source {
  readonly caseFile: DataFile;
  readonly field: 'policy' | 'directory' | 'calendar';
  readonly given: unknown;
  readonly builtIn: readonly BuiltIn[];
  readonly cwd: string;
}

const failed = (
  ...problems: readonly FileProblem[]
): { readonly ok: false; readonly problems: readonly FileProblem[] } => ({
  ok: false,
  problems,
});

const isPath = (name: string): boolean =>
  name.includes('/') ||
  name.includes('\\') ||
  ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());

function partFromFile({ caseFile, field, cwd }: Source, name: string): Checked<Part> {
  const path = isAbsolute(name) ? name : join(dirname(caseFile.file), name);
  const text = readText(path, cwd);
  if (!text.ok) {
    const message: LocalText = { vi: `${name}: ${text.message.vi}`, en: `${name}: ${text.message.en}` };
    return failed(caseFile.problemAt([field], message));
  }
  const reading = readDataFile(path, text.value);
  return reading.ok ? { ok: true, value: partOf(reading.value, [], reading.value.data) } : reading;
}

function partOfSource(source: Source): Checked<Part> {
  const { caseFile, field, given, builtIn } = source;
  if (typeof given !== 'string') return { ok: true, value: partOf(caseFile, [field], given) };
  if (isPath(given) || builtIn.length === 0) return partFromFile(source, given);
  const found = builtIn.find(({ id }) => id === given);
  if (found === undefined) return failed(caseFile.problemAt([field], unknownBuiltIn(given, builtIn)));
  // What ships with the package is right; were it not, the case file would be where it is named.
  const problem: Part['problem'] = (_, message) => caseFile.problemAt([field], message);
  return { ok: true, value: { data: found.data, problem } };
}

function unknownBuiltIn(given: string, builtIn: readonly BuiltIn[]): LocalText {
  const { vi, en } = notOneOf(
    given,
    builtIn.map(({ id }) => id),
  );
  return {
    vi: `${vi} (tệp thì viết có đường dẫn, như ./ten-tep.yaml)`,
    en: `${en} (write a file as a path, such as ./file.yaml)`,
  };
}

/** What was read, with the part of a file that it was read from, for what is found wrong with it later. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly part: Part;
}

export function readPolicySource(caseFile: DataFile, given: unknown, cwd: string): Checked<Sourced<Policy>> {
  const part = partOfSource({ caseFile, field: 'policy', given, builtIn: builtInPolicies, cwd });
  if (!part.ok) return part;
  const checked = checkPolicyPart(part.value);
  return checked.ok ? { ok: true, value: { value: policy(checked.value), part: part.value } } : checked;
}

export function readDirectorySource(
  caseFile: DataFile,
  given: unknown,
  cwd: string,
): Checked<Sourced<Directory>> {
  const part = partOfSource({ caseFile, field: 'directory', given, builtIn: [], cwd });
  if (!part.ok) return part;
  const checked = checkDirectoryPart(part.value);
  return checked.ok ? { ok: true, value: { value: checked.value, part: part.value } } : checked;
}

export function readCalendarSource(
  caseFile: DataFile,
  given: unknown,
  cwd: string,
): Checked<WorkingCalendar> {
  const part = partOfSource({ caseFile, field: 'calendar', given, builtIn: builtInCalendars, cwd });
  if (!part.ok) return part;
  const checked = checkPart(part.value, workingCalendarSchema);
  return checked.ok ? { ok: true, value: workingCalendar(checked.value) } : checked;
}
