import * as z from 'zod';
import { type CommandType, commandSchemaOf, commandTypes } from '../aggregate/index.js';
import { directorySchema } from '../directory/index.js';
import {
  type Actor,
  actorSchema,
  localTextSchema,
  type RequestId,
  rejections,
  requestIdSchema,
} from '../event/index.js';
import { policySchema } from '../policy/index.js';
import { calendarFileSchema } from './calendar-file.schema.js';
import { momentSchema, withReferences } from './case-reference.schema.js';

const idShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
const identifier = z
  .string()
  .regex(idShape, 'an id has 1 to 80 letters (a–z), digits, dots, dashes or underscores');

const builtInOrFile = z
  .string()
  .min(1)
  .max(1_000)
  .describe('The id of a built-in one, or the path of a file');
const filePath = z.string().min(1).max(1_000).describe('The path of a file, relative to the case file');

const actor = z.union([identifier.describe('An alias of `actors`'), actorSchema]);

const rejectionCodes = Object.keys(rejections);
const expectSchema = z
  .enum(['accepted', 'refused', ...rejectionCodes])
  .describe('What the step must come to; the run ends with code 1 where it does not');

const stepFields = {
  at: momentSchema,
  actor,
  request: requestIdSchema.exactOptional().describe("Another request than the case's own"),
  expect: expectSchema.exactOptional(),
};

export const advanceStepSchema = z
  .strictObject({ advance: momentSchema })
  .describe('Time passes: what falls due until then happens');

const allCommands = commandTypes.flatMap((type) => commandSchemaOf(type) ?? []);

/** What stands under `with`: the command without what the step says itself. */
function fieldsOf(command: (typeof allCommands)[number]): z.ZodObject {
  const fields = Object.entries(command.shape).filter(
    ([name]) => !['type', 'actor', 'request'].includes(name),
  );
  const referring = fields.map(([name, field]) => [name, withReferences(name, field)] as const);
  return z.strictObject(Object.fromEntries(referring));
}

function commandStepOf(command: (typeof allCommands)[number]) {
  const type: CommandType = command.shape.type.value;
  const fields = fieldsOf(command);
  const mayBeLeftOut = fields.safeParse({}).success;
  return z.strictObject({
    ...stepFields,
    command: z.literal(type),
    with: mayBeLeftOut ? fields.exactOptional() : fields,
  });
}

const commandSteps = allCommands.map(commandStepOf);

/** For each command the schema of a step that gives it. */
export const commandStepSchemas: ReadonlyMap<string, (typeof commandSteps)[number]> = new Map(
  commandSteps.map((schema) => [schema.shape.command.value, schema]),
);

const [firstStep, ...otherSteps] = commandSteps;
if (firstStep === undefined) throw new Error('there are no commands');

const header = {
  $schema: z.string().max(1_000).exactOptional(),
  case: identifier.describe('The id of the case; with several cases the name of its folder of results'),
  title: localTextSchema,
  seed: z
    .int()
    .exactOptional()
    .describe('For the salts of the texts: the same seed gives the same trail. Default 1'),
  request: requestIdSchema
    .exactOptional()
    .describe("The request that the steps are about. Default: the case's id"),
  actors: z.record(identifier, actorSchema).exactOptional().describe('Who acts, by an alias for the steps'),
};

const mostSteps = 10_000;

/** A case file: what is played in virtual time, from its policy, directory and calendar to a trail. */
export const caseFileSchema = z.strictObject({
  ...header,
  policy: z.union([builtInOrFile, policySchema]),
  directory: z.union([filePath, directorySchema]),
  calendar: z.union([builtInOrFile, calendarFileSchema]),
  steps: z
    .array(z.union([advanceStepSchema, z.discriminatedUnion('command', [firstStep, ...otherSteps])]))
    .min(1)
    .max(mostSteps),
});

const inline = z.record(z.string(), z.unknown());

/** The same, with policy, directory, calendar and steps left to be read one by one, each with its own messages. */
export const caseHeaderSchema = z.strictObject({
  ...header,
  policy: z.union([builtInOrFile, inline]),
  directory: z.union([filePath, inline]),
  calendar: z.union([builtInOrFile, inline]),
  steps: z.array(z.unknown()).min(1).max(mostSteps),
});

/** A step that gives a command, as any of {@link commandStepSchemas} reads it. */
export interface CommandStepInput {
  readonly at: string;
  readonly actor: string | Actor;
  readonly command: CommandType;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly request?: RequestId;
  readonly expect?: string;
}
