import * as z from 'zod';
import { calendarFileSchema, caseFileSchema } from '../src/cli/index.js';
import { lexiconSchema, policySchema } from '../src/policy/index.js';
import { builtInLexicons } from '../src/regimes/index.js';

/** A JSON Schema for editors, as the text of its file. Draft 7 is what their YAML support knows best. */
function schemaText(schema: z.core.$ZodType, title: string, description: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'ref',
    unrepresentable: 'any',
  });
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}

export const caseJsonSchemaText = (): string =>
  schemaText(
    caseFileSchema,
    'A case file of interagency',
    'What `interagency run` plays in virtual time: see docs/case-files.md',
  );

/** In a file a lexicon that ships with the package is named. */
const policyFileSchema = policySchema.extend({
  wording: policySchema.shape.wording
    .unwrap()
    .extend({ lexicons: z.array(z.union([z.enum(builtInLexicons.map(({ id }) => id)), lexiconSchema])) })
    .exactOptional(),
});

export const policyJsonSchemaText = (): string =>
  schemaText(
    policyFileSchema,
    'A policy of interagency',
    'A regulation as data, with a citation for every rule: see docs/policies.md',
  );

export const calendarJsonSchemaText = (): string =>
  schemaText(
    calendarFileSchema,
    'A working calendar of interagency',
    'A calendar as data, or a layer over one: see docs/calendars.md',
  );
