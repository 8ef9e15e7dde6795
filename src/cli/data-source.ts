import { dirname, extname, isAbsolute, join } from 'node:path';
import type { LocalText } from '../event/index.js';
import { notOneOf } from '../form/index.js';
import { type DataFile, readDataFile } from './data-file.js';
import { type Checked, type Part, partOf } from './part.js';
import type { FileProblem } from './problem.js';
import { readText } from './source-file.js';

interface BuiltIn {
  readonly id: string;
  readonly data: unknown;
}

/** Where a file names what it rests on, or states it, and how that is found. */
export interface DataSource {
  readonly file: DataFile;
  readonly path: readonly PropertyKey[];
  readonly given: unknown;
  readonly builtIn: readonly BuiltIn[];
  readonly cwd: string;
}

/** A part that knows its place, for what it names itself is found from there. */
export interface FoundPart extends Part {
  readonly file: DataFile;
  readonly path: readonly PropertyKey[];
}

export const failed = (
  ...problems: readonly FileProblem[]
): { readonly ok: false; readonly problems: readonly FileProblem[] } => ({
  ok: false,
  problems,
});

const found = (file: DataFile, path: readonly PropertyKey[], part: Part): Checked<FoundPart> => ({
  ok: true,
  value: { ...part, file, path },
});

const isPath = (name: string): boolean =>
  name.includes('/') ||
  name.includes('\\') ||
  ['.yaml', '.yml', '.json'].includes(extname(name).toLowerCase());

function partFromFile({ file, path, cwd }: DataSource, name: string): Checked<FoundPart> {
  const place = isAbsolute(name) ? name : join(dirname(file.file), name);
  const text = readText(place, cwd);
  if (!text.ok) {
    const message: LocalText = { vi: `${name}: ${text.message.vi}`, en: `${name}: ${text.message.en}` };
    return failed(file.problemAt(path, message));
  }
  const reading = readDataFile(place, text.value);
  return reading.ok ? found(reading.value, [], partOf(reading.value, [], reading.value.data)) : reading;
}

/** What a file states, or what it names: a built-in one by its id, or a file by its path from that file. */
export function findPart(source: DataSource): Checked<FoundPart> {
  const { file, path, given, builtIn } = source;
  if (typeof given !== 'string') return found(file, path, partOf(file, path, given));
  if (isPath(given) || builtIn.length === 0) return partFromFile(source, given);
  const known = builtIn.find(({ id }) => id === given);
  if (known === undefined) return failed(file.problemAt(path, unknownBuiltIn(given, builtIn)));
  // What ships with the package is right; were it not, the file would be where it is named.
  const problem: Part['problem'] = (_, message) => file.problemAt(path, message);
  return found(file, path, { data: known.data, problem });
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
