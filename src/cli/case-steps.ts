import type { Directory } from '../directory/index.js';
import { type Actor, actorSchema, agencyIdSchema, type LocalText, type RequestId } from '../event/index.js';
import { type Instant, readInstantIn } from '../time/index.js';
import type { Step } from './case.js';
import { advanceStepSchema, type CommandStepInput, commandStepSchemas } from './case-file.schema.js';
import { notOneOf, valueAt } from './issue-text.js';
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

/** A reference to an agency that the directory does not list can never be resolved. */
function unknownReferences({ directory }: StepSurroundings, part: Part): readonly FileProblem[] {
  const fields = valueAt(part.data, ['with']);
  if (directory === null || typeof fields !== 'object' || fields === null) return [];
  const listed = directory.data.agencies.map(({ id }) => String(id));
  return referencedAgencies({ ...fields }).flatMap(({ path, agency }) => {
    const id = agencyIdSchema.safeParse(agency);
    if (!id.success || directory.agency(id.data) !== undefined) return [];
    return [part.problem(['with', ...path], notOneOf(agency, listed))];
  });
}

/** A moment inside a command is local time too, unless it names an offset. */
function withInstants(fields: Fields, zone: string, part: Part): Checked<Fields> {
  const { receivedAt } = fields;
  if (typeof receivedAt !== 'string') return { ok: true, value: fields };
  const read = instantOf(receivedAt, zone, (message) => part.problem(['with', 'receivedAt'], message));
  return read.ok ? { ok: true, value: { ...fields, receivedAt: read.value } } : read;
}

function commandStep(input: CommandStepInput, part: Part, surroundings: StepSurroundings): Checked<Step> {
  const { zone, actors } = surroundings;
  const { command, request = surroundings.request, expect = null } = input;
  const actor = typeof input.actor === 'string' ? actors.get(input.actor) : actorSchema.parse(input.actor);
  // What is missing here is told where it is wrong.
  if (zone === null || request === null || actor === undefined || actor === null) return failed();
  const at = instantOf(input.at, zone, (message) => part.problem(['at'], message));
  const fields = withInstants(input.with ?? {}, zone, part);
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
  const dangling = [...unknownActor(surroundings, part), ...unknownReferences(surroundings, part)];
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
  let latest: Instant | null = null;
  const problems: FileProblem[] = [];
  for (const part of parts) {
    const field = valueAt(part.data, ['advance']) === undefined ? 'at' : 'advance';
    const text = valueAt(part.data, [field]);
    const reading = typeof text === 'string' ? readInstantIn(text, zone) : null;
    if (reading?.ok !== true) continue;
    if (latest !== null && reading.instant < latest) {
      problems.push(part.problem([field], told('sớm hơn một bước ở trên', 'this is before a step above it')));
    } else latest = reading.instant;
  }
  return problems;
}
