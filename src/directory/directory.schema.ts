import * as z from 'zod';
import {
  agencyIdSchema,
  localTextSchema,
  matterCodeSchema,
  officerIdSchema,
  territoryCodeSchema,
} from '../event/index.js';
import { civilDateSchema } from '../time/index.js';

const plainText = z
  .string()
  .min(1)
  .max(2_000)
  .regex(/^\P{Cs}*$/u, 'the text has half a surrogate pair')
  .normalize('NFC');
const lastDay = civilDateSchema.nullable().exactOptional();

const validity = { validFrom: lastDay, validTo: lastDay };
const holding = { holder: officerIdSchema, from: civilDateSchema };
const fields = z.array(matterCodeSchema).min(1).max(500);

const matterSchema = z.strictObject({ code: matterCodeSchema, title: localTextSchema });

const territorySchema = z.strictObject({
  code: territoryCodeSchema,
  parent: territoryCodeSchema.nullable(),
  title: localTextSchema,
});

const mandateSchema = z.strictObject({
  matter: matterCodeSchema,
  territory: territoryCodeSchema,
  legalBasis: plainText,
  ...validity,
});

const headPostSchema = z.strictObject({ post: z.enum(['head', 'acting']), ...holding, to: lastDay });

const fieldPostSchema = z.strictObject({
  post: z.enum(['deputy', 'unit-head', 'unit-deputy']),
  ...holding,
  to: lastDay,
  fields: fields.exactOptional(),
  unit: plainText.max(200).exactOptional(),
});

const absenceSchema = z.strictObject({ ...holding, to: civilDateSchema });

const authorisationSchema = z.strictObject({
  ...holding,
  to: civilDateSchema,
  scope: fields,
  document: plainText,
});

const agencySchema = z.strictObject({
  id: agencyIdSchema,
  title: localTextSchema,
  kind: z.string().regex(/^[a-z][a-z0-9-]{0,79}$/, 'a kind is one word of small letters, digits and dashes'),
  parent: agencyIdSchema.nullable(),
  territory: territoryCodeSchema,
  ...validity,
  succeededBy: z.array(agencyIdSchema).max(500).exactOptional(),
  mandates: z.array(mandateSchema).max(5_000).exactOptional(),
  posts: z
    .array(z.discriminatedUnion('post', [headPostSchema, fieldPostSchema]))
    .max(5_000)
    .exactOptional(),
  absences: z.array(absenceSchema).max(5_000).exactOptional(),
  authorisations: z.array(authorisationSchema).max(5_000).exactOptional(),
  collective: z.boolean().exactOptional(),
});

/**
 * The form of a directory. What goes across its parts (a parent that is not listed, a cycle, a code twice) is found
 * by `directoryProblems`; dates are civil dates of the tenant's zone, first and last day inclusive.
 */
export const directorySchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,
      'an id has letters (a–z), digits, dots, dashes or underscores',
    ),
  directoryVersion: plainText.max(80),
  matters: z.array(matterSchema).max(20_000),
  territories: z.array(territorySchema).max(50_000),
  agencies: z.array(agencySchema).max(50_000),
});

/** What `directory` takes: `DirectoryData` with ids and dates still plain strings, as written in a file or in code. */
export type DirectoryInput = ReadonlyDeep<z.input<typeof directorySchema>>;

type ReadonlyDeep<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: ReadonlyDeep<Value[Key]> };
