import * as z from 'zod';
import type { Directory } from '../directory/index.js';
import { type Actor, actorSchema, agencyIdSchema, type LocalText, type RequestId } from '../event/index.js';
import { notOneOf, valueAt } from '../form/index.js';
import { type Instant, readInstantIn } from '../time/index.js';
import type { Step } from './case.js';
import { advanceStepSchema, type CommandStepInput, commandStepSchemas } from './case-file.schema.js';
import { agencyOfActor, namesIn, unlisted } from './case-names.js';
import { isSchema, momentSchema } from './case-reference.schema.js';
import { type Checked, checkPart, type Part } from './part.js';
import type { FileProblem } from './problem.js';
import { referencedAgencies } from './references.js';

/** What the steps of a case refer to. Null what could not be read: then only the rest is checked. */
export interface StepSurroundings {
  readonly actors: ReadonlyMap<string, Actor | null>;
  readonly request: RequestId | null;
  readonly zone: string | null;
  readonly directory: Directory | null;
}

type Fields = Readonly<Record<string, unknown>>;

const told = (vi: string, en: string): LocalText => ({ vi, en });

const noStep = told(
  'một bước có “command” (kèm “at”, “actor”) hoặc “advance”',
  'a step has a “command” (with “at” and “actor”) or an “advance”',
);

const failed = (...problems: readonly FileProblem[]): Checked<never> => ({ ok: false, problems });

function instantOf(
  text: string,
  zone: string,
  problem: (message: LocalText) => FileProblem,
): Checked<Instant> {
  const reading = readInstantIn(text, zone);
  return reading.ok ? { ok: true, value: reading.instant } : failed(problem(reading.message));
}

/** An alias that is not there. */
function unknownActor({ actors }: StepSurroundings, part: Part): readonly FileProblem[] {
  const given = valueAt(part.data, ['actor']);
  if (typeof given !== 'string' || actors.has(given)) return [];
  return [part.problem(['actor'], notOneOf(given, [...actors.keys()]))];
}

/** Who is not listed can do nothing, so an actor of another agency is never what a case is about. */
export function unknownAgencyOf(
  actor: unknown,
  part: Part,
  path: readonly PropertyKey[],
  directory: Directory | null,
): readonly FileProblem[] {
  const agency = agencyOfActor(actor);
  const message = agency === null || directory === null ? null : unlisted(directory, 'agency', agency);
  return message === null ? [] : [part.problem([...path, 'agency'], message)];
}

/** A reference to an agency that the directory does not list can never be resolved. */
function unknownReferences({ directory }: StepSurroundings, part: Part): readonly FileProblem[] {
  const fields = valueAt(part.data, ['with']);
  if (directory === null || typeof fields !== 'object' || fields === null) return [];
  return referencedAgencies({ ...fields }).flatMap(({ path, agency }) => {
    const message = agencyIdSchema.safeParse(agency).success ? unlisted(directory, 'agency', agency) : null;
    return message === null ? [] : [part.problem(['with', ...path], message)];
  });
}

function unlistedNames(
  { directory }: StepSurroundings,
  part: Part,
  isWanted: (kind: 'agency' | 'matter' | 'territory') => boolean,
): readonly FileProblem[] {
  if (directory === null) return [];
  const command = String(valueAt(part.data, ['command']));
  return namesIn(valueAt(part.data, ['with']), command).flatMap(({ kind, path, name }) => {
    const message = isWanted(kind) ? unlisted(directory, kind, name) : null;
    return message === null ? [] : [part.problem(['with', ...path], message)];
  });
}

/** Agencies that a step names and the directory does not list: refused when played, which may be what the case shows. */
export const unlistedAgencies = (surroundings: StepSurroundings, part: Part): readonly FileProblem[] =>
  unlistedNames(surroundings, part, (kind) => kind === 'agency');

/** Where a command says at which moment something was, as its schema has it. */
function momentPaths(schema: z.core.$ZodType | undefined): readonly (readonly string[])[] {
  if (schema === undefined) return [];
  if (isSchema(schema, momentSchema)) return [[]];
  if (schema instanceof z.ZodExactOptional) return momentPaths(schema.def.innerType);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    momentPaths(field).map((path) => [name, ...path]),
  );
}

/** What is found along a path is another; everything beside it stays. */
function withValueAt(data: unknown, [key, ...rest]: readonly string[], value: string): unknown {
  if (key === undefined) return value;
  return typeof data === 'object' && data !== null
    ? { ...data, [key]: withValueAt(Reflect.get(data, key), rest, value) }
    : data;
}

/** A moment inside a command is local time too, unless it names an offset. */
function withInstants(command: string, given: Fields, zone: string, part: Part): Checked<Fields> {
  let fields = given;
  for (const path of momentPaths(commandStepSchemas.get(command)?.shape.with)) {
    const text = valueAt(fields, path);
    if (typeof text !== 'string') continue;
    const read = instantOf(text, zone, (message) => part.problem(['with', ...path], message));
    if (!read.ok) return read;
    // It was an object of fields, and still is one.
    fields = withValueAt(fields, path, read.value) as Fields;
  }
  return { ok: true, value: fields };
}

function commandStep(input: CommandStepInput, part: Part, surroundings: StepSurroundings): Checked<Step> {
  const { zone, actors } = surroundings;
  const { command, request = surroundings.request, expect = null } = input;
  const actor = typeof input.actor === 'string' ? actors.get(input.actor) : actorSchema.parse(input.actor);
  // What is missing here is told where it is wrong.
  if (zone === null || request === null || actor === undefined || actor === null) return failed();
  const at = instantOf(input.at, zone, (message) => part.problem(['at'], message));
  const fields = withInstants(command, input.with ?? {}, zone, part);
  if (!at.ok) return at;
  if (!fields.ok) return fields;
  const { line, column } = part.problem(['command'], noStep, 'key');
  const place = { line, column };
  const value: Step = {
    kind: 'command',
    at: at.value,
    actor,
    command,
    request,
    fields: fields.value,
    expect,
    place,
  };
  return { ok: true, value };
}

function advanceStep(part: Part, { zone }: StepSurroundings): Checked<Step> {
  const checked = checkPart(part, advanceStepSchema);
  if (!checked.ok) return checked;
  if (zone === null) return failed();
  const at = instantOf(checked.value.advance, zone, (message) => part.problem(['advance'], message));
  if (!at.ok) return at;
  const { line, column } = part.problem(['advance'], noStep, 'key');
  return { ok: true, value: { kind: 'advance', at: at.value, place: { line, column } } };
}

/** One step: its form, and all that it refers to. */
export function readStep(part: Part, surroundings: StepSurroundings): Checked<Step> {
  const command = valueAt(part.data, ['command']);
  if (command === undefined) {
    const isAdvance = valueAt(part.data, ['advance']) !== undefined;
    return isAdvance ? advanceStep(part, surroundings) : failed(part.problem([], noStep));
  }
  const schema = typeof command === 'string' ? commandStepSchemas.get(command) : undefined;
  const { directory } = surroundings;
  const dangling = [
    ...unknownActor(surroundings, part),
    ...unknownAgencyOf(valueAt(part.data, ['actor']), part, ['actor'], directory),
    ...unknownReferences(surroundings, part),
    ...unlistedNames(surroundings, part, (kind) => kind !== 'agency'),
  ];
  if (schema === undefined) {
    return failed(part.problem(['command'], notOneOf(command, [...commandStepSchemas.keys()])), ...dangling);
  }
  const checked = checkPart(part, schema);
  if (!checked.ok) return failed(...checked.problems, ...dangling);
  if (dangling.length > 0) return failed(...dangling);
  // Built from the command's own schema, field by field, which the compiler can not follow.
  return commandStep(checked.value as CommandStepInput, part, surroundings);
}

/** No step may be before the one above it. Local times can only be compared once their zone is known. */
export function stepsOutOfOrder(parts: readonly Part[], { zone }: StepSurroundings): readonly FileProblem[] {
  if (zone === null) return [];
  let latest: { readonly instant: Instant; readonly text: string; readonly line: number } | null = null;
  const problems: FileProblem[] = [];
  for (const part of parts) {
    const field = valueAt(part.data, ['advance']) === undefined ? 'at' : 'advance';
    const text = valueAt(part.data, [field]);
    if (typeof text !== 'string') continue;
    const reading = readInstantIn(text, zone);
    if (!reading.ok) continue;
    if (latest !== null && reading.instant < latest.instant) {
      const vi = `${text} sớm hơn bước ở dòng ${latest.line}, lúc ${latest.text}`;
      const en = `${text} is before the step on line ${latest.line}, at ${latest.text}`;
      problems.push(part.problem([field], told(vi, en)));
    } else latest = { instant: reading.instant, text, line: part.problem([field], noStep).line };
  }
  return problems;
}
