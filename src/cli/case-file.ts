import type { Directory } from '../directory/index.js';
import { type Actor, actorSchema, requestIdSchema } from '../event/index.js';
import { valueAt } from '../form/index.js';
import type { Case, Step } from './case.js';
import { caseHeaderSchema } from './case-file.schema.js';
import { readCalendarSource, readDirectorySource, readPolicySource } from './case-sources.js';
import {
  readStep,
  type StepSurroundings,
  stepsOutOfOrder,
  unknownAgencyOf,
  unlistedAgencies,
} from './case-steps.js';
import { caseWarnings } from './case-warnings.js';
import { type DataFile, readDataFile } from './data-file.js';
import { type Checked, checkPart, type Part, partOf } from './part.js';
import { type FileProblem, inOrder } from './problem.js';
import { readText } from './source-file.js';

const problemsIn = (...checked: readonly Checked<unknown>[]): readonly FileProblem[] =>
  checked.flatMap((one) => (one.ok ? [] : one.problems));

/** Each alias with its actor, or null where the actor is wrong: that is told once, not at each step. */
function actorsIn(data: unknown): ReadonlyMap<string, Actor | null> {
  const given = valueAt(data, ['actors']);
  if (typeof given !== 'object' || given === null) return new Map();
  return new Map(
    Object.entries(given).map(([alias, actor]) => [alias, actorSchema.safeParse(actor).data ?? null]),
  );
}

function stepParts(file: DataFile): readonly Part[] {
  const given = valueAt(file.data, ['steps']);
  return (Array.isArray(given) ? given : []).map((data, index) => partOf(file, ['steps', index], data));
}

/** An actor of an agency that is not listed, once, where its alias is given. */
function unknownActors(file: DataFile, directory: Directory | null): readonly FileProblem[] {
  const actors = valueAt(file.data, ['actors']);
  if (typeof actors !== 'object' || actors === null) return [];
  const part = partOf(file, ['actors'], actors);
  return Object.entries(actors).flatMap(([alias, actor]) => unknownAgencyOf(actor, part, [alias], directory));
}

function readSteps(file: DataFile, surroundings: StepSurroundings): Checked<readonly Step[]> {
  const parts = stepParts(file);
  const read = parts.map((part) => readStep(part, surroundings));
  const problems = [
    ...unknownActors(file, surroundings.directory),
    ...problemsIn(...read),
    ...stepsOutOfOrder(parts, surroundings),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const steps = read.flatMap((one) => (one.ok ? [one.value] : []));
  return steps.length === read.length ? { ok: true, value: steps } : { ok: false, problems: [] };
}

/** What a case plays under, where it is given as a name or inline; where it is neither, the header's schema says so. */
function readSource<Value>(
  file: DataFile,
  field: string,
  read: (file: DataFile, given: unknown) => Checked<Value>,
): Checked<Value> {
  const given = valueAt(file.data, [field]);
  const isName = typeof given === 'string' && given !== '';
  const isInline = typeof given === 'object' && given !== null && !Array.isArray(given);
  return isName || isInline ? read(file, given) : { ok: false, problems: [] };
}

function readParts(file: DataFile, cwd: string): Checked<Case> {
  const header = checkPart(partOf(file, [], file.data), caseHeaderSchema);
  const policy = readSource(file, 'policy', (from, given) => readPolicySource(from, given, cwd));
  const directory = readSource(file, 'directory', (from, given) => readDirectorySource(from, given, cwd));
  const calendar = readSource(file, 'calendar', (from, given) => readCalendarSource(from, given, cwd));
  const request = header.ok ? (header.value.request ?? requestIdSchema.parse(header.value.case)) : null;
  const surroundings = {
    actors: actorsIn(file.data),
    request,
    zone: calendar.ok ? calendar.value.zone : null,
    directory: directory.ok ? directory.value.value : null,
  };
  const steps = readSteps(file, surroundings);
  if (!header.ok || request === null || !policy.ok || !directory.ok || !calendar.ok || !steps.ok) {
    return { ok: false, problems: inOrder(problemsIn(header, policy, directory, calendar, steps)) };
  }
  const { case: id, title, seed = 1 } = header.value;
  const value: Case = {
    file: file.file,
    id,
    title,
    policy: policy.value.value,
    directory: directory.value.value,
    calendar: calendar.value,
    seed,
    request,
    steps: steps.value,
    warnings: inOrder([
      ...caseWarnings(policy.value, directory.value, steps.value),
      ...stepParts(file).flatMap((part) => unlistedAgencies(surroundings, part)),
    ]),
  };
  return { ok: true, value };
}

/**
 * Reads a case from its text. All that is wrong in it, and in the files that it names, is told at once, each at its
 * line and column; nothing throws, whatever the text.
 *
 * @param file the path of the case file: the files that it names are found from its folder
 * @param cwd the folder that a relative path starts from
 */
export function readCase(file: string, text: string, cwd: string): Checked<Case> {
  const reading = readDataFile(file, text);
  return reading.ok ? readParts(reading.value, cwd) : { ok: false, problems: inOrder(reading.problems) };
}

/** Reads a case from its file. */
export function readCaseFile(path: string, cwd: string): Checked<Case> {
  const text = readText(path, cwd);
  if (text.ok) return readCase(path, text.value, cwd);
  return { ok: false, problems: [{ file: path, line: 1, column: 1, message: text.message }] };
}
