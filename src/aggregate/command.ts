import * as z from 'zod';
import { consultationCommandSchema } from '../consultation/index.js';
import { requestCommandSchema } from '../request/index.js';
import { violationCommandSchema } from '../violation/index.js';

/** A wish, with the officer, agency and role that utter it. Parsed once, at the edge. */
export const commandSchema = z.discriminatedUnion('type', [
  requestCommandSchema,
  consultationCommandSchema,
  violationCommandSchema,
]);

export type Command = z.infer<typeof commandSchema>;
/** A command as an app writes it: plain strings, not branded ones. */
export type CommandInput = z.input<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

const optionsOf = [
  ...requestCommandSchema.options,
  ...consultationCommandSchema.options,
  ...violationCommandSchema.options,
];

/** Every command by its name. */
export const commandTypes: readonly CommandType[] = optionsOf.map((option) => option.shape.type.value);

/** The schema of one command, e.g. to check a form or a line of a case file; undefined for an unknown name. */
export const commandSchemaOf = (type: string) => optionsOf.find((option) => option.shape.type.value === type);
